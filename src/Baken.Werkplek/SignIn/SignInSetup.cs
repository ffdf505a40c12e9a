using Baken.Dispatch;
using Baken.Organisaties;
using Baken.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;

namespace Baken.Werkplek.SignIn;

/// <summary>Sign-in with OpenID Connect and a session cookie, and the caller that each page sends its requests as.</summary>
public static class SignInSetup
{
    /// <summary>Registers the rooms with their stores (see <see cref="StoreSettingsReader"/>).</summary>
    public static void AddStores(this WebApplicationBuilder builder)
    {
        var settings = StoreSettingsReader.Read(name => builder.Configuration[name], builder.Configuration["Data"]);
        builder.Services.AddRooms(settings);
        var keys = new DirectoryInfo(Path.Combine(settings.KeyFolder, "sessies"));
        builder.Services.AddDataProtection().SetApplicationName("Baken").PersistKeysToFileSystem(keys);
    }

    /// <summary>Registers sign-in. Needs the rooms.</summary>
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var settings = SignInSettings.Read(builder.Configuration, builder.Environment);
        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton<AccountDirectory>();
        services.AddScoped<CallerSource>();
        services.AddScoped<IClaimsTransformation, RolClaims>();
        services.AddScoped(provider => provider.GetRequiredService<CallerSource>().TenantStyle());
        var authentication = services
            .AddAuthentication(options =>
            {
                options.DefaultScheme = CookieAuthenticationDefaults.AuthenticationScheme;
                options.DefaultForbidScheme = CookieAuthenticationDefaults.AuthenticationScheme;
                options.DefaultChallengeScheme = OpenIdConnectDefaults.AuthenticationScheme;
            })
            .AddCookie(options => SessionCookie.Configure(options, settings, builder.Environment));
        if (settings.IsDemo) DemoServer.Add(services);
        OidcClient.Add(authentication, settings);
        services.AddAuthorizationBuilder()
            .SetDefaultPolicy(Rights.InTenant)
            .SetFallbackPolicy(Rights.InTenant)
            .AddPolicy(Rights.SignedIn, Rights.SignedInOnly);
    }

    /// <summary>The addresses of signing in and out.</summary>
    public static void MapSignIn(this WebApplication app)
    {
        SignInEndpoints.Map(app);
        if (app.Services.GetRequiredService<SignInSettings>().IsDemo) DemoServer.Map(app);
    }
}
