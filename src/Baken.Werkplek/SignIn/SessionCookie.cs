using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Baken.Werkplek.SignIn;

/// <summary>
/// The session: a signed and encrypted cookie. It ends after a time without requests and after a longest time, and is refused at the
/// next request once its account was closed.
/// </summary>
internal static class SessionCookie
{
    public const string Name = "baken-sessie";

    private const string Begin = "baken:begin";

    public static void Configure(CookieAuthenticationOptions options, SignInSettings settings, IHostEnvironment environment)
    {
        options.Cookie.Name = Name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = Secure(environment);
        options.ExpireTimeSpan = settings.Idle;
        options.SlidingExpiration = true;
        options.AccessDeniedPath = "/fout/403";
        options.Events.OnSigningIn = context =>
        {
            if (!context.Properties.Items.ContainsKey(Begin))
                context.Properties.Items[Begin] = Clock(context.HttpContext).GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        };
        options.Events.OnValidatePrincipal = context => Validate(context, settings);
        options.Events.OnRedirectToAccessDenied = context => SignInEndpoints.Deny(context.HttpContext);
    }

    public static CookieSecurePolicy Secure(IHostEnvironment environment) =>
        environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;

    private static async Task Validate(CookieValidatePrincipalContext context, SignInSettings settings)
    {
        var now = Clock(context.HttpContext).GetUtcNow();
        var access = SessionClaims.AccountOf(context.Principal) is { } account
            ? await context.HttpContext.RequestServices.GetRequiredService<CallerSource>().Read(account, context.HttpContext.RequestAborted)
            : null;
        if (access is not { IsActive: true } || BeginOf(context.Properties) is not { } begin || now >= begin + settings.Longest)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        // The handler renews only past half of the time, which would end a session after fifteen minutes of rest.
        context.ShouldRenew = now - context.Properties.IssuedUtc > TimeSpan.FromMinutes(1);
    }

    private static DateTimeOffset? BeginOf(AuthenticationProperties properties) =>
        properties.Items.TryGetValue(Begin, out var text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var begin)
            ? begin
            : null;

    private static TimeProvider Clock(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>();
}
