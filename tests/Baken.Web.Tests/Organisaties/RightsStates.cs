using Baken.Dispatch;
using Baken.Organisaties;
using Baken.Web.Tests.Browser;
using Baken.Web.Tests.Walk;
using Microsoft.Playwright;

namespace Baken.Web.Tests.Organisaties;

internal sealed class RightsStates : IPageStates
{
    private const string List = "/organisaties/rechten";
    private const string Account = List + "/accounts/{Id:guid}";

    public IEnumerable<PageState> States =>
        ((IEnumerable<PageState>)[.. Lists, .. Acts]).Select(state => state.As("beheerder-hk"));

    private static IEnumerable<PageState> Lists =>
    [
        PageState.At(List, "gevuld", List, "rechten"),
        PageState.At(List, "leeg", List + "?zoek=zzzz"),
        PageState.At("/organisaties/huisstijl", "leeg", "/organisaties/huisstijl", "huisstijl"),
        new("/organisaties/huisstijl", "fout", async visit =>
        {
            await visit.Go("/organisaties/huisstijl");
            await visit.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "logo.png", MimeType = "image/png", Buffer = "geen png"u8.ToArray() });
            await Press(visit, "Opslaan");
        }),
        PageState.At(List + "/groepen", "leeg", List + "/groepen"),
        new(List + "/groepen", "fout", async visit =>
        {
            await visit.Go(List + "/groepen");
            await Press(visit, "Groep koppelen");
        }),
        new(List + "/groepen/{Id:guid}/intrekken", "leeg", async visit => await visit.Go($"{List}/groepen/{await Groep(visit.Host)}/intrekken")),
    ];

    private static IEnumerable<PageState> Acts =>
    [
        PageState.At(List + "/account-registreren", "leeg", List + "/account-registreren"),
        new(List + "/account-registreren", "fout", async visit =>
        {
            await visit.Go(List + "/account-registreren");
            await visit.Page.GetByLabel("E-mailadres").FillAsync("geen adres");
            await visit.Page.GetByLabel("Tot en met").FillAsync("31-02-2023");
            await Press(visit, "Toegang geven");
        }),
        new(Account, "gevuld", async visit => await visit.Go($"{List}/accounts/{(await Analist(visit.Host)).Id}"), "account"),
        new(Account + "/rol-toewijzen", "leeg", async visit => await visit.Go($"{List}/accounts/{(await Analist(visit.Host)).Id}/rol-toewijzen")),
        new(Account + "/rol-intrekken/{LidmaatschapId:guid}", "fout", async visit =>
        {
            var analist = await Analist(visit.Host);
            await visit.Go($"{List}/accounts/{analist.Id}/rol-intrekken/{analist.Lidmaatschappen[0].Id}");
            await Press(visit, "Rol intrekken");
        }),
        new(Account + "/afsluiten", "leeg", async visit => await visit.Go($"{List}/accounts/{(await Analist(visit.Host)).Id}/afsluiten")),
        new(Account + "/heropenen", "fout", async visit =>
        {
            await visit.Go($"{List}/accounts/{(await Analist(visit.Host)).Id}/heropenen");
            await visit.Page.GetByLabel("Reden").FillAsync("Terug in dienst");
            await Press(visit, "Account heropenen");
        }),
    ];

    private static Task Press(Visit visit, string button) =>
        visit.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    private static async Task<AccountRow> Analist(WerkplekHost host)
    {
        using var client = await host.SignedIn("analist-hk");
        return (await host.Send(new ListAccounts("analist-hk"))).Value.Rows.Single();
    }

    private static async Task<Guid> Groep(WerkplekHost host)
    {
        if ((await host.Send(new ListGroepskoppelingen())).Value is [var first, ..]) return first.Id;
        var organisatie = (await host.Send(new ListOrganisaties())).Value[0];
        return (await host.Send(new AdoptGroepskoppeling("sociaal-team-noord", Rol.Professional, organisatie.Id))).Value;
    }
}
