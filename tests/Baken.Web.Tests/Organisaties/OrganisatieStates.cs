using Baken.Web.Tests.Walk;
using Microsoft.Playwright;

namespace Baken.Web.Tests.Organisaties;

internal sealed class OrganisatieStates : IPageStates
{
    private const string Organisatie = "/organisaties/{Code}";
    private const string Medewerker = "/organisaties/medewerkers/{Id:guid}";
    private const string Gebieden = "/organisaties/gebieden";

    public IEnumerable<PageState> States =>
        ((IEnumerable<PageState>)[.. Lists, .. OrganisatieActs, .. MedewerkerActs]).Select(state => state.As("beheerder-hk"));

    private static IEnumerable<PageState> Lists =>
    [
        Ready("/organisaties", "gevuld", _ => "/organisaties?zoek=walk", "organisaties"),
        PageState.At("/organisaties", "leeg", "/organisaties?zoek=zzzz"),
        Ready(Organisatie, "gevuld", _ => "/organisaties/walk", "organisatie"),
        Ready(Organisatie, "leeg", _ => "/organisaties/walk-leeg"),
        Ready(Organisatie, "fout", _ => "/organisaties/walk?dag=31-02-2023"),
        Ready(Medewerker, "gevuld", town => $"/organisaties/medewerkers/{town.Medewerker}", "medewerker"),
        Ready(Gebieden, "gevuld", _ => Gebieden + "?dag=01-01-2022&zoek=hollands", "gebieden"),
        PageState.At(Gebieden, "leeg", Gebieden + "?dag=01-01-1990"),
        PageState.At(Gebieden, "fout", Gebieden + "?dag=30-02-2022"),
        Ready(Gebieden + "/herindelingen", "gevuld", _ => Gebieden + "/herindelingen"),
    ];

    private static IEnumerable<PageState> OrganisatieActs =>
    [
        Pressed("/organisaties/registreren", _ => "/organisaties/registreren", "Registreren"),
        Ready(Organisatie + "/corrigeren", "leeg", _ => "/organisaties/walk/corrigeren"),
        Pressed(Organisatie + "/rol-toewijzen", _ => "/organisaties/walk/rol-toewijzen", "Rol geven"),
        Pressed(Organisatie + "/rollen/{Rol}/{Van}/intrekken", _ => "/organisaties/walk/rollen/Uitvoerder/2018-01-01/intrekken", "Beëindigen"),
        Pressed(Organisatie + "/team-registreren", _ => "/organisaties/walk/team-registreren", "Registreren"),
        Pressed(Organisatie + "/teams/{Id:guid}/afsluiten", town => $"/organisaties/walk/teams/{town.Team}/afsluiten", "Beëindigen"),
        Pressed(Organisatie + "/medewerker-registreren", _ => "/organisaties/walk/medewerker-registreren", "Registreren"),
        Pressed(Gebieden + "/herindeling-registreren", _ => Gebieden + "/herindeling-registreren", "Registreren"),
        Pressed(Gebieden + "/inlezen", _ => Gebieden + "/inlezen", "Inlezen"),
    ];

    private static IEnumerable<PageState> MedewerkerActs =>
    [
        Ready(Medewerker + "/corrigeren", "leeg", town => town.Of("corrigeren")),
        Pressed(Medewerker + "/aanstelling-registreren", town => town.Of("aanstelling-registreren"), "Registreren"),
        Pressed(Medewerker + "/verzuim-vastleggen", town => town.Of("verzuim-vastleggen"), "Vastleggen"),
        Pressed(Medewerker + "/kwalificatie-vastleggen", town => town.Of("kwalificatie-vastleggen"), "Vastleggen"),
        Pressed(Medewerker + "/mandaat-toewijzen", town => town.Of("mandaat-toewijzen"), "Mandaat geven"),
        Pressed(Medewerker + "/{Records}/{Nummer:guid}/afsluiten", town => town.Of($"aanstellingen/{town.Aanstelling}/afsluiten"), "Beëindigen"),
    ];

    private static PageState Ready(string route, string state, Func<WalkTown, string> url, string? picture = null) =>
        new(route, state, async visit => await visit.Go(url(await WalkTown.On(visit.Host))), picture);

    /// <summary>The form sent as it is opened: every field that must be filled in says so.</summary>
    private static PageState Pressed(string route, Func<WalkTown, string> url, string button) => new(route, "fout", async visit =>
    {
        await visit.Go(url(await WalkTown.On(visit.Host)));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Group).Filter(new() { HasText = "Er is nog niets opgeslagen" }).WaitForAsync();
    });
}
