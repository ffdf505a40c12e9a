using Baken.Aanleveringen.Afbeeldingen;
using Baken.Dispatch;
using Baken.Storage;
using Baken.Tests.Aanleveringen.Invoer;
using Xunit;

namespace Baken.Tests.Aanleveringen.Afbeeldingen;

public sealed class AfbeeldingVersionTests
{
    [Theory, OnEachStore]
    public async Task A_change_is_the_next_version_and_the_old_one_stays(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        Assert.Equal(1, await Adopt(delivery, Delivery.Yaml));
        Assert.Equal(1, await Adopt(delivery, Delivery.Yaml.Replace("versie: 1", "versie: 9", StringComparison.Ordinal)));
        Assert.Equal(2, await Adopt(delivery, Delivery.Yaml.Replace("W: wmo", "W: wmo, O: overig", StringComparison.Ordinal)));
        var line = Assert.Single((await delivery.Rooms.Send(delivery.Beheerder, new ListAfbeeldingen())).Value);
        Assert.Equal(("Twee tabellen", "suite", "hulpvraag", "2 1"), (line.Naam, line.Bron, string.Join(' ', line.Feiten), string.Join(' ', line.Versies.Select(v => v.Nummer))));
        Assert.DoesNotContain("overig", (await Get(delivery, 1)).Yaml, StringComparison.Ordinal);
        Assert.Contains("overig", (await Get(delivery, null)).Yaml, StringComparison.Ordinal);
    }

    [Theory, OnEachStore]
    public async Task A_stored_afbeelding_delivers_as_the_file_does(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await Adopt(delivery, Delivery.Yaml);
        var stored = await Get(delivery, null);
        const string Rows = "zaaknr;clientnr;wet;team;ontvangen;gesprek;gesloten;urgentie\nH1;1;J;Noord;02-01-2023;20-01-2023;;R\nH2;2;W;Zuid;2023-01-31T23:30:00Z;;;S\n";
        Assert.Equal(2, (await delivery.Send(Delivery.Persons, Rows, yaml: stored.Yaml)).Value.Feiten[0].Nieuw);
        Assert.Equal(2, (await delivery.Send(Delivery.Persons, Rows)).Value.Feiten[0].Gelijk);
    }

    [Theory, OnEachStore]
    public async Task What_cannot_be_read_or_is_not_yours_is_refused(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        Assert.Equal(["Aanleveringen.OrganisatieUnknown"], await Refused(delivery, Delivery.Yaml.Replace("ihk", "ander", StringComparison.Ordinal)));
        Assert.Equal(["Aanleveringen.BronUnclear"], await Refused(delivery, Delivery.Yaml.Replace("bron: suite", "bron: Onze Suite", StringComparison.Ordinal)));
        Assert.Equal(["Aanleveringen.AfbeeldingUnreadable"], await Refused(delivery, "naam: ["));
        Assert.Equal(
            ["Aanleveringen.AfbeeldingUnknown"],
            (await delivery.Rooms.Send(delivery.Beheerder, new GetAfbeelding("bestaat niet"))).Refusals.Select(r => r.Code));
        await Adopt(delivery, Delivery.Yaml);
        var stranger = new Caller(Guid.CreateVersion7(), "Vreemde", TestRooms.Gemeente, [new(Rol.Analist, Guid.CreateVersion7())]);
        Assert.Empty((await delivery.Rooms.Send(stranger, new ListAfbeeldingen())).Value);
        Assert.False((await delivery.Rooms.Send(stranger, new GetAfbeelding("Twee tabellen"))).IsOk);
    }

    private static async Task<int> Adopt(Delivery delivery, string yaml)
    {
        var adopted = await delivery.Rooms.Send(delivery.Beheerder, new AdoptAfbeelding("a.yaml", yaml));
        Assert.True(adopted.IsOk, string.Join('\n', adopted.Refusals));
        return adopted.Value;
    }

    private static async Task<IEnumerable<string>> Refused(Delivery delivery, string yaml) =>
        (await delivery.Rooms.Send(delivery.Beheerder, new AdoptAfbeelding("a.yaml", yaml))).Refusals.Select(r => r.Code);

    private static async Task<Afbeeldingtekst> Get(Delivery delivery, int? nummer) =>
        (await delivery.Rooms.Send(delivery.Beheerder, new GetAfbeelding("Twee tabellen", nummer))).Value;
}
