using Baken.Dispatch;
using Baken.Organisaties;

namespace Baken.Werkplek.SignIn;

/// <summary>
/// The demo personas: per demo tenant one for each main role. Key: the role, then the tenant (hk Hollands Kroon, houten, oss,
/// culemborg, stad, regio).
/// </summary>
public static class Personas
{
    private static readonly (string Key, Rol Rol, Partijrol Partij)[] GemeenteRollen =
    [
        ("analist", Rol.Analist, Partijrol.Uitvoerder),
        ("teamleider", Rol.Teamleider, Partijrol.Uitvoerder),
        ("bestuurder", Rol.Bestuurder, Partijrol.Uitvoerder),
        ("controller", Rol.Controller, Partijrol.Uitvoerder),
        ("accounthouder", Rol.Accounthouder, Partijrol.Opdrachtgever),
        ("beleidsmedewerker", Rol.Beleidsmedewerker, Partijrol.Opdrachtgever),
        ("wethouder", Rol.Wethouder, Partijrol.Opdrachtgever),
        ("privacyfunctionaris", Rol.Privacyfunctionaris, Partijrol.Uitvoerder),
        ("beheerder", Rol.Functioneelbeheerder, Partijrol.Uitvoerder),
    ];

    private static readonly (string Key, Rol Rol, Partijrol Partij)[] RegioRollen =
    [
        ("transformatiemanager", Rol.Transformatiemanager, Partijrol.Opdrachtgever),
        ("analist", Rol.Analist, Partijrol.Opdrachtgever),
        ("privacyfunctionaris", Rol.Privacyfunctionaris, Partijrol.Opdrachtgever),
        ("beheerder", Rol.Functioneelbeheerder, Partijrol.Opdrachtgever),
    ];

    /// <summary>All personas.</summary>
    public static IReadOnlyList<Persona> All { get; } =
    [
        .. Of("1911", "hk", GemeenteRollen, [
            "Anouk de Vries", "Bram Kuiper", "Carla Zijlstra", "Daan Mulder", "Esra Yildiz", "Floor Smit", "Gerrit Bakker", "Hanna Visser", "Ilse Dekker"]),
        .. Of("0321", "houten", GemeenteRollen, [
            "Jasper van Dam", "Karima Haddad", "Lars Vermeer", "Mieke Jonker", "Nadia Bouzid", "Olaf Prins", "Petra Kok", "Quinten Bos", "Roos Willems"]),
        .. Of("0828", "oss", GemeenteRollen, [
            "Sanne Peters", "Thijs Hermans", "Ulla Janssen", "Vera van Lieshout", "Wim Cornelissen", "Xandra Maas", "Yusuf Aydin", "Zoë Verhoeven", "Abel Roelofs"]),
        .. Of("0216", "culemborg", GemeenteRollen, [
            "Bente van Ooijen", "Coen Hendriks", "Dewi Pattiasina", "Emre Kaya", "Femke Blom", "Guus Schouten", "Hilde de Jong", "Imre Tóth", "Jolanda Vink"]),
        .. Of("9999", "stad", GemeenteRollen, [
            "Aylin Demir", "Bas Koster", "Chantal Mol", "Dirk Veenstra", "Eva Rietveld", "Farid Amrani", "Greet Timmer", "Hugo Scholten", "Inge van Loon"]),
        .. Of("ramf", "regio", RegioRollen, ["Karin van den Berg", "Leo Postma", "Maud Brouwer", "Nico Haan"]),
    ];

    /// <summary>The persona with this key, or null.</summary>
    public static Persona? Find(string? key) => All.FirstOrDefault(p => p.Key == key);

    private static IEnumerable<Persona> Of(string tenant, string place, (string Key, Rol Rol, Partijrol Partij)[] rollen, string[] namen) =>
        rollen.Zip(namen, (rol, naam) => new Persona($"{rol.Key}-{place}", naam, tenant, rol.Rol, rol.Partij));
}
