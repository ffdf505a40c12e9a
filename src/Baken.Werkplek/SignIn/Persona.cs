using Baken.Dispatch;
using Baken.Organisaties;

namespace Baken.Werkplek.SignIn;

/// <summary>An invented person with whom anybody may enter a demo tenant.</summary>
/// <param name="Key">Short name for addresses and tests, for example <c>analist-hk</c>.</param>
/// <param name="Naam">Invented name.</param>
/// <param name="TenantCode">The demo tenant.</param>
/// <param name="Rol">The role.</param>
/// <param name="Partij">Which organisation of the tenant the persona works for.</param>
public sealed record Persona(string Key, string Naam, string TenantCode, Rol Rol, Partijrol Partij)
{
    /// <summary>Address by which the account is invited; the domain cannot exist (RFC 2606).</summary>
    public string Emailadres => $"{Key}@demo.baken.invalid";

    /// <summary>The role as people say it.</summary>
    public string Functie => Rollen.NameOf(Rol);
}
