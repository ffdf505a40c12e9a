using Baken.Aanleveringen.Afbeeldingen;
using Baken.Aanleveringen.Invoer;
using Baken.Storage;
using Baken.Tests.Aanleveringen.Invoer;
using Baken.Tests.Indicatoren;
using Xunit;

namespace Baken.Tests.Aanleveringen.Afbeeldingen;

/// <summary>An afbeelding made from a file that Baken has never seen: columns are profiled, suggestions offered, the result tried and delivered.</summary>
public sealed class ProefinvoerTests
{
    private const string Head = "case_id;department;channel;opened_at;planned_end;closed_at;law;client_bsn;client_name\n";

    [Theory, OnEachStore]
    public async Task Says_what_the_columns_hold_and_shows_no_person(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var profile = Assert.Single(await Profile(delivery, await Keep(delivery, Cases())));
        Assert.Equal(("zaken", "zaken-2024.csv", 60), (profile.Alias, profile.Naam, profile.Rijen));
        Kolomprofiel Column(string naam) => profile.Kolommen.Single(k => k.Naam == naam);
        Assert.Equal(
            [Kolomsoort.Tekst, Kolomsoort.Code, Kolomsoort.Code, Kolomsoort.Tijdstip, Kolomsoort.Datum, Kolomsoort.Tijdstip, Kolomsoort.Code],
            profile.Kolommen.Take(7).Select(k => k.Soort));
        Assert.Equal(("yyyy-MM-ddTHH:mm:sszzz", "dd-MM-yyyy"), (Column("opened_at").Datumvorm, Column("planned_end").Datumvorm));
        Assert.Equal((20, 40), (Column("closed_at").Leeg, Column("closed_at").Verschillend));
        Assert.Equal(["Noord", "Oost", "Zuid"], Column("department").Voorbeelden.Order(StringComparer.Ordinal));
        var bsn = Column("client_bsn");
        Assert.Equal((true, true, null, "999999999"), (bsn.IsBsn, bsn.IsBeschermd, bsn.Laagste, string.Join(' ', bsn.Voorbeelden)));
        Assert.True(Column("client_name") is { IsBeschermd: true, Hoogste: null });
        Assert.All(profile.Kolommen.Where(k => k.IsBeschermd), k => Assert.All(k.Voorbeelden, v => Assert.Matches("^[aA9 -]*$", v)));
    }

    [Theory, OnEachStore]
    public async Task Suggests_tries_keeps_and_delivers(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var id = await Keep(delivery, Cases());
        var voorstel = (await delivery.Rooms.Send(delivery.Beheerder, new ProposeAfbeelding(id, "traject", "zaken"))).Value;
        Assert.Equal("sleutel persoon wet team start einde gepland_einde", string.Join(' ', voorstel.Opgave.Velden.Select(v => v.Veld).Where(voorstel.Voorgesteld.Contains)));
        Assert.Equal("bsn", voorstel.Opgave.Velden.Single(v => v.Veld == "persoon").Pseudoniem);
        var opgave = voorstel.Opgave with { Naam = "Zaken", Velden = [.. voorstel.Opgave.Velden.Select(v => v.Veld == "wet" ? v with { Vertaling = "Youth = jeugd\nWMO = wmo" } : v)] };
        var yaml = (await delivery.Rooms.Send(delivery.Beheerder, new ComposeAfbeelding(id, opgave))).Value;
        var tried = (await delivery.Rooms.Send(delivery.Beheerder, new ImportProefinvoer(id, "Zaken", yaml, false, Proef: true))).Value;
        Assert.Equal((60, 0, null), (tried.Feiten[0].Aanvaard, tried.Feiten[0].Afgekeurd, tried.LeveringId));
        Assert.Equal(1, (await delivery.Rooms.Send(delivery.Beheerder, new AdoptAfbeelding("Zaken", yaml))).Value);
        Assert.NotNull((await delivery.Rooms.Send(delivery.Beheerder, new ImportProefinvoer(id, "Zaken", yaml, false, Proef: false))).Value.LeveringId);
        Assert.Equal(["Aanleveringen.ProefinvoerUnknown"], (await delivery.Rooms.Send(delivery.Beheerder, new ProfileProefinvoer(id))).Codes());
    }

    [Theory, OnEachStore]
    public async Task Another_feit_is_added_and_what_changed_in_the_file_is_said(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var id = await Keep(delivery, Cases());
        foreach (var feit in new[] { "traject", "hulpvraag" })
        {
            var begin = (await delivery.Rooms.Send(delivery.Beheerder, new ProposeAfbeelding(id, feit, "zaken"))).Value.Opgave;
            var opgave = begin with { Naam = "Zaken", Velden = [.. begin.Velden.Select(v => v.Veld == "wet" ? v with { Vertaling = "Youth = jeugd\nWMO = wmo" } : v)] };
            var yaml = (await delivery.Rooms.Send(delivery.Beheerder, new ComposeAfbeelding(id, opgave))).Value;
            Assert.True((await delivery.Rooms.Send(delivery.Beheerder, new AdoptAfbeelding("Zaken", yaml))).IsOk);
        }

        Assert.Equal(["traject", "hulpvraag"], (await delivery.Rooms.Send(delivery.Beheerder, new ListAfbeeldingen())).Value[0].Feiten);
        var next = await Keep(delivery, Cases().Replace("planned_end", "end_planned", StringComparison.Ordinal), "zaken-2025.csv");
        var again = (await delivery.Rooms.Send(delivery.Beheerder, new ProposeAfbeelding(next, "traject", "zaken", "Zaken"))).Value;
        Assert.Equal(
            ["zaken-2025.csv: de kolom “planned_end” is er niet meer.", "zaken-2025.csv: de kolom “end_planned” is nieuw."], again.Verschillen);
        Assert.Equal(("opened_at", ""), (again.Opgave.Velden.Single(v => v.Veld == "start").Kolom, again.Opgave.Velden.Single(v => v.Veld == "gepland_einde").Kolom));
        Assert.Empty(again.Voorgesteld);
    }

    [Theory, OnEachStore]
    public async Task What_is_unclear_is_refused_at_its_field(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var id = await Keep(delivery, Cases());
        var begin = (await delivery.Rooms.Send(delivery.Beheerder, new ProposeAfbeelding(id, "traject", "zaken"))).Value.Opgave with { Naam = "Zaken" };
        var unclear = begin with { Velden = [.. begin.Velden.Select(v => v.Veld == "wet" ? v with { Vertaling = "Youth naar jeugd" } : v)] };
        Assert.Equal([("wet", "Aanleveringen.VertalingUnclear")], (await delivery.Rooms.Send(delivery.Beheerder, new ComposeAfbeelding(id, unclear))).Refusals.Select(r => (r.Source!, r.Code)));
        var without = begin with { Velden = [.. begin.Velden.Where(v => v.Veld != "sleutel")] };
        Assert.Equal(["Aanleveringen.AfbeeldingPartMissing"], (await delivery.Rooms.Send(delivery.Beheerder, new ComposeAfbeelding(id, without))).Codes());
        Assert.Equal(["FeitUnknown"], (await delivery.Rooms.Send(delivery.Beheerder, new ProposeAfbeelding(id, "iets", "zaken"))).Codes());
    }

    [Theory, OnEachStore]
    public async Task The_files_are_for_who_brought_them_and_stand_sealed(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var id = await Keep(delivery, Cases());
        var other = delivery.Beheerder with { AccountId = Guid.CreateVersion7() };
        Assert.Equal(["Aanleveringen.ProefinvoerUnknown"], (await delivery.Rooms.Send(other, new ProfileProefinvoer(id))).Codes());
        Assert.Equal(["Aanleveringen.ProefinvoerUnknown"], (await delivery.Rooms.Send(other, new ImportProefinvoer(id, "x", "naam: x", false, true))).Codes());
        Assert.True((await delivery.Rooms.Send(other, new DiscardProefinvoer(id))).IsOk);
        Assert.Single(await Profile(delivery, id));
        var kept = Directory.GetFiles(Path.Combine(delivery.Rooms.TenantFolder, "proefinvoer"), "*", SearchOption.AllDirectories);
        Assert.DoesNotContain("999990019", string.Concat(kept.Select(File.ReadAllText)), StringComparison.Ordinal);
        await delivery.Rooms.Send(delivery.Beheerder, new DiscardProefinvoer(id));
        Assert.Empty(Directory.GetDirectories(Path.Combine(delivery.Rooms.TenantFolder, "proefinvoer")));
    }

    private static async Task<Guid> Keep(Delivery delivery, string rows, string name = "zaken-2024.csv")
    {
        var folder = Directory.CreateTempSubdirectory("baken-proef-test-").FullName;
        try
        {
            var path = Path.Combine(folder, name);
            await File.WriteAllTextAsync(path, rows);
            return (await delivery.Rooms.Send(delivery.Beheerder, new KeepProefinvoer([path]))).Value;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Bestandprofiel>> Profile(Delivery delivery, Guid id) => (await delivery.Rooms.Send(delivery.Beheerder, new ProfileProefinvoer(id))).Value;

    private static string Cases() => Head + string.Join('\n', Enumerable.Range(0, 60).Select(i =>
    {
        var opened = new DateTime(2024, 1, 2, 23, 30, 0).AddDays(i * 5);
        var closed = i % 3 == 0 ? "" : $"{opened.AddDays(20 + i):yyyy-MM-ddTHH:mm:ss}+01:00";
        return $"C{1000 + i};{"Noord Oost Zuid".Split(' ')[i % 3]};{(i % 2 == 0 ? "web" : "balie")};{opened:yyyy-MM-ddTHH:mm:ss}+00:00;{opened.AddDays(42):dd-MM-yyyy};{closed};{(i % 2 == 0 ? "Youth" : "WMO")};999990019;Piet Jansen {(char)('a' + i % 26)}";
    })) + "\n";
}
