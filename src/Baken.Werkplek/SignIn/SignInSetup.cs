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
        StoreSettings settings;
        try
        {
            settings = StoreSettingsReader.Read(name => builder.Configuration[name], builder.Configuration["Data"]);
        }
        catch (InvalidOperationException fault)
        {
            throw new SettingException(fault.Message);
        }

        builder.Services.AddRooms(settings);
        var keys = new DirectoryInfo(Path.Combine(settings.KeyFolder, "sessies"));
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            Directory.CreateDirectory(settings.KeyFolder, Own);
            Directory.CreateDirectory(keys.FullName, Own);
        }

        builder.Services.AddDataProtection().SetApplicationName("Baken").PersistKeysToFileSystem(keys);
    }

    /// <summary>Registers sign-in. Needs the rooms.</summary>
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var settings = SignInSettings.Read(builder.Configuration, builder.Environment);
        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton<AccountDirectory>();
        services.AddSingleton<FirstBeheerder>();
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

    /// <summary>
    /// Says at the start how to come in: the personas of a demo, or for an installation without beheerder the file with the one-time
    /// code, which is made now.
    /// </summary>
    public static async Task SayHowToSignIn(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<SignInSettings>();
        if (settings.IsDemo)
        {
            foreach (var (tenant, personas) in app.Services.GetRequiredService<PersonaAccounts>().List())
                Console.WriteLine($"Demo {tenant.Naam}: {string.Join(", ", personas.Select(p => $"{p.Naam} ({p.Functie})"))}");
            return;
        }

        var first = app.Services.GetRequiredService<FirstBeheerder>();
        if (!await first.IsNeeded(CancellationToken.None)) return;
        var code = await first.Issue(settings.FirstCode, CancellationToken.None);
        Console.WriteLine(
            $"Baken heeft nog geen beheerder. Meld u aan en open /eerste-beheerder; de eenmalige code staat in {code.File} en geldt {settings.FirstCode.TotalHours:0} uur.");
    }
}
