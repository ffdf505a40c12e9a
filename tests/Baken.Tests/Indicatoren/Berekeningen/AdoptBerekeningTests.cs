using System.Globalization;
using Baken.Dispatch;
using Baken.Indicatoren.Berekeningen;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Organisaties;
using Baken.Storage;
using Baken.Tests.Aanleveringen.Invoer;
using Xunit;
using static Baken.Tests.Indicatoren.Kpis;

namespace Baken.Tests.Indicatoren.Berekeningen;

public sealed class AdoptBerekeningTests
{
    private const string Code = "hulpvragen-instroom";

    [Theory, OnEachStore]
    public async Task The_version_of_the_tenant_counts_from_its_first_day_and_breaks_the_series(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver(Rows);
        Assert.Equal(["2023-01 2", "2023-02 2", "2023-03 2", "2023-04 2"], await Months(delivery));
        delivery.Rooms.Clock.Now = delivery.Rooms.Clock.Now.AddDays(1);
        Assert.Equal(2, Ok(await delivery.Rooms.Send(delivery.Beheerder, await Adopt(delivery, await OnlyJeugd(delivery), new DateOnly(2023, 2, 15)))));
        var answer = await Ask(delivery);
        Assert.Equal(["2023-01 2", "2023-02 1", "2023-03 1", "2023-04 1"], Print(answer));
        Assert.Equal([("2023-02", 1, 2)], answer.Reeksbreuken.Select(b => (b.Periode.ToString(), b.Voor.Versie, b.Na.Versie)));
        Assert.Contains("-- versie 2: 2023-02 tot en met 2023-04", answer.Sql, StringComparison.Ordinal);
        // As it was known before the change, the figure is the old one.
        Assert.Equal(["2023-01 2", "2023-02 2", "2023-03 2", "2023-04 2"], Print(await Ask(delivery, knownOn: DateOnly.FromDateTime(delivery.Rooms.Clock.Now).AddDays(-1))));
        Assert.Equal(2, Ok(await delivery.Rooms.Send(delivery.Beheerder, new ListBerekeningen())).Single(d => d.Code == Code).Versie);
    }

    [Theory, OnEachStore]
    public async Task A_later_version_replaces_what_was_to_hold_from_its_first_day(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver(Rows);
        var jeugd = await OnlyJeugd(delivery);
        Ok(await delivery.Rooms.Send(delivery.Beheerder, await Adopt(delivery, jeugd, new DateOnly(2023, 3, 1))));
        var none = jeugd with { Teller = jeugd.Teller with { Voorwaarden = [Voorwaarde.Is("wet", "overig")] } };
        Assert.Equal(3, Ok(await delivery.Rooms.Send(delivery.Beheerder, await Adopt(delivery, none, new DateOnly(2023, 2, 1)))));
        Assert.Equal(["2023-01 2"], Print(await Ask(delivery)));
        var versies = Ok(await delivery.Rooms.Send(delivery.Beheerder, new ListBerekeningsversies(Code)));
        Assert.Equal([(3, false, "Afspraak raad"), (2, false, "Afspraak raad"), (1, true, "")], versies.Select(v => (v.Definitie.Versie, v.IsCatalogus, v.Reden)));
    }

    [Theory, OnEachStore]
    public async Task A_new_code_counts_at_once_and_not_before_its_first_day(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver(Rows);
        var own = await OnlyJeugd(delivery) with { Code = "jeugd-nieuw", Naam = "Nieuwe hulpvragen jeugd" };
        Assert.Equal(1, Ok(await delivery.Rooms.Send(delivery.Beheerder, await Adopt(delivery, own, new DateOnly(2023, 3, 1)))));
        var answer = await Ask(delivery, "jeugd-nieuw");
        Assert.Equal(["2023-03 1", "2023-04 1"], Print(answer));
        Assert.Empty(answer.Reeksbreuken);
        var early = await delivery.Rooms.Send(delivery.Beheerder, new ComputeIndicator("jeugd-nieuw", new DateOnly(2022, 1, 1), new DateOnly(2022, 12, 31), Periodemaat.Jaar, [], []));
        Assert.Equal(["Indicatoren.BerekeningNotYet"], early.Codes());
    }

    [Theory, OnEachStore]
    public async Task Tells_every_fault_at_once_with_its_part(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var known = (await OnlyJeugd(delivery)) with
        {
            Naam = " ", Eenheid = "days", MinimumN = -1, Dimensies = ["niveau"], Uitsluitingen = [new("", [])],
            Teller = new("hulpvraag", Telwijze.Rijen, new(Periodelid.Gebeurtenis, "bestaat_niet"), [new("urgentie", Vergelijking.Kleiner, ["a", "b"])]),
        };
        var result = await delivery.Rooms.Send(delivery.Beheerder, new AdoptBerekening(known, null, "", await Owner(delivery)));
        Assert.Equal(
            [
                ("VeldUnknown", "teller"), ("VoorwaardeNotOrdered", "teller"), ("VoorwaardeOneValue", "teller"), ("DefinitieGetalTooSmall", "minimum_n"), ("DimensieUnknown", "dimensies"),
                ("Indicatoren.NaamMissing", "naam"), ("Indicatoren.UitsluitingWithoutReden", "uitsluitingen"), ("Indicatoren.BerekeningRedenMissing", "reden"),
                ("Indicatoren.GeldigVanMissing", "geldig_van"), ("Indicatoren.EenheidChanged", "eenheid"),
            ],
            result.Refusals.Select(r => (r.Code, r.Source!)));
    }

    [Theory, OnEachStore]
    public async Task Refuses_what_changes_nothing_and_a_definition_of_another_organisation(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var shipped = Ok(await delivery.Rooms.Send(delivery.Beheerder, new ListBerekeningen())).Single(d => d.Code == Code);
        var same = await Adopt(delivery, shipped, new DateOnly(2023, 1, 1));
        Assert.Equal(["Indicatoren.BerekeningUnchanged"], (await delivery.Rooms.Send(delivery.Beheerder, same)).Codes());
        Ok(await delivery.Rooms.Send(delivery.Beheerder, await Adopt(delivery, await OnlyJeugd(delivery), new DateOnly(2023, 1, 1))));
        var other = delivery.Rooms.As(Rol.Analist, Guid.CreateVersion7());
        Assert.Equal(["Indicatoren.BerekeningOfOther"], (await delivery.Rooms.Send(other, new AdoptBerekening(shipped, new DateOnly(2024, 1, 1), "anders"))).Codes());
        Assert.Equal(["Indicatoren.BerekeningCodeTaken"], (await delivery.Rooms.Send(other, new AdoptBerekening(shipped with { Code = "Hulpvragen-Instroom" }, null, "anders"))).Codes());
    }

    [Theory, OnEachStore]
    public async Task What_is_exported_is_imported_elsewhere_as_the_same_definition(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        Ok(await delivery.Rooms.Send(delivery.Beheerder, await Adopt(delivery, await OnlyJeugd(delivery), new DateOnly(2023, 2, 1))));
        var yaml = Ok(await delivery.Rooms.Send(delivery.Beheerder, new ExportBerekening(Code)));
        await using var elsewhere = await Delivery.On(engine);
        var read = Ok(await elsewhere.Rooms.Send(elsewhere.Beheerder, new ImportBerekening("a.yaml", yaml, null, "Overgenomen", await Owner(elsewhere))));
        Assert.Equal(new Berekeningimport(Code, 2), read);
        Assert.Equal(yaml, Ok(await elsewhere.Rooms.Send(elsewhere.Beheerder, new ExportBerekening(Code, 2))));
        Assert.Equal(["Indicatoren.BerekeningsversieUnknown"], (await elsewhere.Rooms.Send(elsewhere.Beheerder, new ExportBerekening(Code, 9))).Codes());
        Assert.Equal(["Indicatoren.YamlUnreadable"], (await elsewhere.Rooms.Send(elsewhere.Beheerder, new ImportBerekening("a.yaml", "code: [", null, "x", await Owner(elsewhere)))).Codes());
    }

    [Theory, OnEachStore]
    public async Task A_parallel_run_shows_the_difference_per_period_also_where_there_are_no_rows(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver(Rows);
        var jeugd = await OnlyJeugd(delivery);
        var old = Ok(await delivery.Rooms.Send(delivery.Beheerder, new ListBerekeningsversies(Code)))[0].Definitie;
        var run = Ok(await delivery.Rooms.Send(delivery.Beheerder, new CompareBerekening(jeugd, old, new DateOnly(2023, 4, 1), new DateOnly(2023, 5, 31), Periodemaat.Maand)));
        Assert.Equal([("2023-04", 2L, 1L, "-1"), ("2023-05", 0L, 0L, "0")], run.Rijen.Select(r => (
            r.Periode.ToString(), r.Oud!.Waarde.Getal!.Value.Teller, r.Nieuw.Waarde.Getal!.Value.Teller, r.Verschil!.Value.Teller.ToString(CultureInfo.InvariantCulture))));
        Assert.Equal(1, run.Verschillen);
        var rolling = Ok(await delivery.Rooms.Send(delivery.Beheerder, new CompareBerekening(jeugd, null, new DateOnly(2023, 3, 1), new DateOnly(2023, 3, 31), Periodemaat.Rollend12)));
        Assert.Equal([("R12/2023-03", 3L)], rolling.Rijen.Select(r => (r.Periode.ToString(), r.Nieuw.Waarde.Getal!.Value.Teller)));
    }

    /// <summary>Each month of January to April one of jeugd and one of wmo.</summary>
    private static string Rows => string.Concat(Enumerable.Range(1, 4).Select(m => string.Create(
        CultureInfo.InvariantCulture, $"J{m};1;J;Noord;02-{m:00}-2023;;;R\nW{m};2;W;Noord;20-{m:00}-2023;;;R\n")));

    private static async Task<Indicatordefinitie> OnlyJeugd(Delivery delivery)
    {
        var known = Ok(await delivery.Rooms.Send(delivery.Beheerder, new ListBerekeningen())).Single(d => d.Code == Code);
        return known with { Teller = known.Teller with { Voorwaarden = [Voorwaarde.Is("wet", "jeugd")] } };
    }

    private static async Task<AdoptBerekening> Adopt(Delivery delivery, Indicatordefinitie definitie, DateOnly from) => new(definitie, from, "Afspraak raad", await Owner(delivery));

    private static async Task<Guid> Owner(Delivery delivery) => Ok(await delivery.Rooms.Send(delivery.Beheerder, new ListOrganisaties())).Single().Id;

    private static async Task<string[]> Months(Delivery delivery) => Print(await Ask(delivery));

    private static async Task<Indicatoruitkomst> Ask(Delivery delivery, string code = Code, DateOnly? knownOn = null) => Ok(await delivery.Rooms.Send(
        delivery.Beheerder, new ComputeIndicator(code, new DateOnly(2023, 1, 1), new DateOnly(2023, 4, 30), Periodemaat.Maand, [], [], knownOn)));

    private static string[] Print(Indicatoruitkomst answer) => [.. answer.Cellen.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Periode} {c.Teller}"))];
}
