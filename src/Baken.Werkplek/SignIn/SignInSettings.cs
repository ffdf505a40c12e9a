namespace Baken.Werkplek.SignIn;

/// <summary>How people sign in: with the organisation's own identity provider, or in demo and development with the built-in one.</summary>
/// <param name="Authority">Address of the OpenID Connect provider; null when the built-in one is used.</param>
/// <param name="ClientId">Name of Baken at the provider.</param>
/// <param name="ClientSecret">Secret of Baken at the provider; null for a public client with PKCE alone.</param>
/// <param name="GroupsClaim">Claim that holds the groups of a person.</param>
/// <param name="Idle">A session ends after this time without a request.</param>
/// <param name="Longest">A session ends after this time, however busy.</param>
/// <param name="FirstCode">How long the one-time code of the first beheerder may be used.</param>
internal sealed record SignInSettings(
    Uri? Authority, string ClientId, string? ClientSecret, string GroupsClaim, TimeSpan Idle, TimeSpan Longest, TimeSpan FirstCode)
{
    public const string DemoClientId = "baken-werkplek";

    public bool IsDemo => Authority is null;

    /// <summary>
    /// Settings by name: <c>Baken:Demo</c> (true or false; in Development true unless an authority is given),
    /// <c>Baken:Oidc:Authority</c>, <c>Baken:Oidc:ClientId</c>, <c>Baken:Oidc:ClientSecret</c>, <c>Baken:Oidc:Groepen</c> (default
    /// <c>groups</c>), <c>Baken:Sessie:Rust</c> (minutes, default 30), <c>Baken:Sessie:Duur</c> (hours, default 10) and
    /// <c>Baken:Beheercode:Geldig</c> (hours, default 24).
    /// </summary>
    /// <exception cref="SettingException">A setting is missing or cannot be used here; the message is Dutch and names it.</exception>
    public static SignInSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var authority = configuration["Baken:Oidc:Authority"];
        var hasAuthority = !string.IsNullOrWhiteSpace(authority);
        var demo = configuration["Baken:Demo"] is { Length: > 0 } text ? IsTrue(text) : environment.IsDevelopment() && !hasAuthority;
        if (demo && environment.IsProduction())
            throw new SettingException(
                "De demo-aanmelding mag niet aan staan in productie: iedereen kan er zonder wachtwoord mee naar binnen. "
                + "Zet instelling Baken:Demo uit en geef uw eigen identiteitsprovider op in Baken:Oidc:Authority.");
        if (!demo && !hasAuthority)
            throw new SettingException(
                "Instelling Baken:Oidc:Authority ontbreekt: geef het adres van de identiteitsprovider waarmee medewerkers zich aanmelden.");
        return new SignInSettings(
            demo ? null : AuthorityOf(authority!),
            demo ? DemoClientId : Required(configuration, "Baken:Oidc:ClientId"),
            demo ? null : configuration["Baken:Oidc:ClientSecret"],
            demo ? "groups" : configuration["Baken:Oidc:Groepen"] ?? "groups",
            TimeSpan.FromMinutes(Whole(configuration, "Baken:Sessie:Rust", 30, 5, 240)),
            TimeSpan.FromHours(Whole(configuration, "Baken:Sessie:Duur", 10, 1, 24)),
            TimeSpan.FromHours(Whole(configuration, "Baken:Beheercode:Geldig", 24, 1, 168)));
    }

    private static bool IsTrue(string text) => bool.TryParse(text, out var value)
        ? value
        : throw new SettingException($"Instelling Baken:Demo is '{text}'; dat moet true of false zijn.");

    private static Uri AuthorityOf(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
            throw new SettingException($"Instelling Baken:Oidc:Authority is '{text}'; dat moet een volledig adres zijn, zoals https://login.gemeente.nl.");
        if (address.Scheme == "http" && !address.IsLoopback)
            throw new SettingException($"Instelling Baken:Oidc:Authority is '{text}'; dat adres moet met https beginnen.");
        return address;
    }

    private static string Required(IConfiguration configuration, string name) =>
        configuration[name] is { Length: > 0 } value ? value : throw new SettingException($"Instelling {name} ontbreekt.");

    private static int Whole(IConfiguration configuration, string name, int standard, int least, int most)
    {
        if (configuration[name] is not { Length: > 0 } text) return standard;
        return int.TryParse(text, out var value) && value >= least && value <= most
            ? value
            : throw new SettingException($"Instelling {name} is '{text}'; dat moet een geheel getal van {least} tot en met {most} zijn.");
    }
}

/// <summary>A setting with which the host cannot start. The message is Dutch and meant for the administrator.</summary>
internal sealed class SettingException(string message) : Exception(message);
