using System.Globalization;
using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Opdrachten;
using Baken.Storage;
using Xunit;
using static Baken.Tests.Indicatoren.Kpis;

namespace Baken.Tests.Indicatoren;

/// <summary>The first quarter of 2023 of Hollands Kroon, as loaded from the examples, against what its report prints.</summary>
public sealed class HollandsKroonTests
{
    private const string Tenant = "1911";

    /// <summary>Code, series, printed deviation. The print wavers between comma and point and doubles a minus; ours does not.</summary>
    private static readonly (string Code, string Reeks, string Printed)[] Deviations =
    [
        ("KPI1", "KPI1-J/grafiek 1", "-1,85%"), ("KPI1", "KPI1-J/grafiek 2", "-2,5%"), ("KPI1", "KPI1-W/grafiek 1", "+4.75%"),
        ("KPI1", "KPI1-W/grafiek 2", "+5.72%"), ("KPI2", "KPI2", "+2%"), ("KPI3", "KPI3", "-5.47%"), ("KPI4", "KPI4-J", "-8.93%"),
        ("KPI4", "KPI4-W", "+1.48%"), ("KPI5", "KPI5", "-5.89%"), ("KPI8", "KPI8/ingekochte zorg", "-9%"), ("KPI8", "KPI8/wijkteam", "+10%"),
        ("KPI9", "KPI9", "-6.25%"), ("KPI10", "KPI10-P/partners", "--10%"), ("KPI10", "KPI10-C/grafiek 1", "+10.29%"),
        ("KPI10", "KPI10-C/grafiek 2", "+25%"), ("KPI11", "KPI11-A", "--8.75%"), ("KPI11", "KPI11-C", "--28.33%"),
    ];

    [Theory, OnEachStore]
    public async Task All_17_printed_deviations_come_out_of_the_stored_unrounded_values(StoreEngine engine)
    {
        await using var rooms = await LoadedExamples.On(engine, Tenant);
        var analist = await rooms.As(Tenant, Rol.Analist, "ihk");
        var series = new Dictionary<string, Kpireeks>();
        foreach (var code in Deviations.Select(d => d.Code).Distinct())
            foreach (var reeks in Ok(await rooms.Send(analist, new ShowKpikaart(code, "2023-Q1"))).Tegel.Reeksen) series.Add(reeks.Code, reeks);
        Assert.Equal(
            Deviations.Select(d => (d.Reeks, d.Printed.Replace("--", "-", StringComparison.Ordinal).Replace('.', ','), d.Printed)),
            Deviations.Select(d => (d.Reeks, series[d.Reeks].Actueel!.Afwijking!.PrintRelatief(), series[d.Reeks].Actueel!.Gedrukt.Afwijking!)));
        Assert.All(Deviations, d => Assert.Equal(Waardestatus.Herleid, series[d.Reeks].Actueel!.Waarde.Status));
    }

    [Theory, OnEachStore]
    public async Task Eleven_of_them_do_not_come_out_of_the_printed_values(StoreEngine engine)
    {
        await using var rooms = await LoadedExamples.On(engine, Tenant);
        var tegels = Ok(await rooms.Send(await rooms.As(Tenant, Rol.Analist, "ihk"), new ListKpitegels("2023-Q1"))).Tegels;
        var others = Deviations.Count(d =>
        {
            var cijfer = tegels.SelectMany(t => t.Reeksen).Single(r => r.Code == d.Reeks).Actueel!;
            var printed = new string([.. cijfer.Gedrukt.Waarde!.Where(c => char.IsDigit(c) || c == ',')]);
            var value = Getal.FromDecimal(decimal.Parse(printed, CultureInfo.GetCultureInfo("nl-NL")));
            if (cijfer.Eenheid == Eenheid.Aandeel) value /= 100;
            return Afwijking.Compute(cijfer.Norm!, Waarde.Gemeten(value))!.PrintRelatief() != cijfer.Afwijking!.PrintRelatief();
        });
        Assert.Equal(11, others);
    }

    [Theory, OnEachStore]
    public async Task Five_doelstellingen_hold_eleven_kpis(StoreEngine engine)
    {
        await using var rooms = await LoadedExamples.On(engine, Tenant);
        var stuur = Ok(await rooms.Send(await rooms.As(Tenant, Rol.Analist, "ihk"), new ShowStuur()));
        Assert.Equal(Periode.Kwartaal(2023, 1), stuur.Periode);
        Assert.Equal(["HK-D1", "HK-D2", "HK-D3", "HK-D4", "HK-D5"], stuur.Doelen.Select(d => d.Code));
        Assert.Equal(
            ["KPI1", "KPI2", "KPI3", "KPI4", "KPI5", "KPI6", "KPI7", "KPI8", "KPI9", "KPI10", "KPI11"],
            stuur.Doelen.SelectMany(d => d.Tegels).Where(t => t.Soort == Indicatorsoort.Kpi).Select(t => t.Code));
        Assert.Equal(["KPI4-J", "KPI4-W"], stuur.Doelen.SelectMany(d => d.Tegels).Single(t => t.Code == "KPI4").Delen);
    }

    [Theory, OnEachStore]
    public async Task The_coverage_line_stands_beside_what_the_report_claims(StoreEngine engine)
    {
        await using var rooms = await LoadedExamples.On(engine, Tenant);
        var stuur = Ok(await rooms.Send(await rooms.As(Tenant, Rol.Analist, "ihk"), new ShowStuur("2023-Q1")));
        var dekking = stuur.Dekking;
        Assert.Equal((11, new Dekkingsclaim(10, 11), "op 1 KPI na"), (dekking.Totaal, dekking.OpgegevenDoorBron, stuur.DekkingGedrukt));
        Assert.Equal(["KPI2", "KPI3", "KPI4", "KPI5", "KPI8", "KPI11"], dekking.In(Dekkingsklasse.Volledig));
        Assert.Equal(["KPI1", "KPI9"], dekking.In(Dekkingsklasse.Dun));
        Assert.Equal(["KPI6", "KPI7"], dekking.In(Dekkingsklasse.Deels));
        Assert.Equal(["KPI10"], dekking.In(Dekkingsklasse.Oud));
        Assert.Empty(dekking.In(Dekkingsklasse.Ontbreekt));
    }

    [Theory, OnEachStore]
    public async Task Kpi_2_is_met_by_10_2_percent(StoreEngine engine)
    {
        await using var rooms = await LoadedExamples.On(engine, Tenant);
        var cijfer = await Figure(rooms, "KPI2", "KPI2");
        Assert.Equal((new Getal(102, 1000), "10,2%", "10%"), (cijfer.Waarde.Getal!.Value, cijfer.Weergave, cijfer.Gedrukt.Waarde));
        Assert.Equal(new Normstand(Normligging.Boven, Normuitkomst.Gehaald), cijfer.Normstand);
        Assert.Equal("exact conform streefwaarde", cijfer.Gedrukt.Oordeel);
        Assert.False(cijfer.Norm!.IsMetBy(new Getal(1, 10)));
    }

    [Theory, OnEachStore]
    public async Task Kpi_7_of_the_wijkteam_cannot_be_delivered_yet_and_is_expected_in_the_second_quarter(StoreEngine engine)
    {
        await using var rooms = await LoadedExamples.On(engine, Tenant);
        var wijkteam = await Figure(rooms, "KPI7", "KPI7/wijkteam");
        Assert.Equal((Waardestatus.NogNietTeLeveren, Periode.Kwartaal(2023, 2)), (wijkteam.Waarde.Status, wijkteam.VerwachtIn));
        var aanbieders = await Figure(rooms, "KPI7", "KPI7/aanbieders");
        Assert.Equal((Waardestatus.Oordeel, "blijft hoog", true), (aanbieders.Waarde.Status, aanbieders.Weergave, aanbieders.Onvolledig));
    }

    [Theory, OnEachStore]
    public async Task Kpi_6_shows_the_numbers_with_their_norm_and_the_verdicts_without(StoreEngine engine)
    {
        await using var rooms = await LoadedExamples.On(engine, Tenant);
        var axxicom = await Figure(rooms, "KPI6", "KPI6/Wmo/Axxicom");
        Assert.Equal(("28 dagen", Normuitkomst.Gehaald), (axxicom.Weergave, axxicom.Normstand!.Uitkomst));
        var wijkteam = await Figure(rooms, "KPI6", "KPI6/Jeugd/wijkteam Jeugd");
        Assert.Equal(("ca. 95 dagen", null, "false"), (wijkteam.Weergave, wijkteam.Norm, wijkteam.Gedrukt.Oordeel));
        var kaart = Ok(await rooms.Send(await rooms.As(Tenant, Rol.Analist, "ihk"), new ShowKpikaart("KPI6", "2023-Q1")));
        Assert.Equal([new Bronoordeel("Jeugd, wijkteam Jeugd", "ca. 95 dagen")], kaart.Tegel.BuitenNorm);
        Assert.Equal(
            ["wijkteam Begeleiding Wmo", "wijkteam Toegang", "wijkteam Wmo Voorzieningen"],
            kaart.Wachttijden.Where(w => w.Soort == Wachttijdsoort.Oordeel).Select(w => w.Onderwerp).Order(StringComparer.Ordinal));
    }

    [Theory, OnEachStore]
    public async Task A_smallest_count_derived_from_a_fraction_is_never_n(StoreEngine engine)
    {
        await using var rooms = await LoadedExamples.On(engine, Tenant);
        var tegels = Ok(await rooms.Send(await rooms.As(Tenant, Rol.Analist, "ihk"), new ListKpitegels("2023-Q1"))).Tegels;
        var withN = tegels.SelectMany(t => t.Reeksen).SelectMany(r => r.Cijfers).Where(c => c.Waarde.NVermeld);
        Assert.Equal(89, Assert.Single(withN).Waarde.N);
        Assert.Equal(Waarnemingslabel.TeWeinig, (await Figure(rooms, "KPI1", "KPI1-J/grafiek 1")).Waarnemingen);
    }

    [Theory, OnEachStore]
    public async Task Every_figure_says_where_it_stands_in_the_report(StoreEngine engine)
    {
        await using var rooms = await LoadedExamples.On(engine, Tenant);
        Assert.Equal(new Bronregel("001_30155f74836a8aa2.txt", 284), (await Figure(rooms, "KPI5", "KPI5")).Bron);
        var kaart = Ok(await rooms.Send(await rooms.As(Tenant, Rol.Analist, "ihk"), new ShowKpikaart("KPI5")));
        Assert.Equal("Incluzio Hollands Kroon", kaart.OrganisatieNaam);
        Assert.Equal(("Doel: < € 1.700", 285), (kaart.Normen[0].Gedrukt, kaart.Normen[0].Bron!.Regel));
        Assert.Equal(Definitiestatus.Overgenomen, kaart.Definities[0].Status);
    }

    [Theory, OnEachStore]
    public async Task Every_kpi_carries_its_story_with_a_conclusion(StoreEngine engine)
    {
        await using var rooms = await LoadedExamples.On(engine, Tenant);
        var tegels = Ok(await rooms.Send(await rooms.As(Tenant, Rol.Analist, "ihk"), new ListKpitegels("2023-Q1"))).Tegels.Where(t => t.Soort == Indicatorsoort.Kpi);
        Assert.Equal(["KPI1", "KPI7", "KPI10"], tegels.Where(t => t.Duiding!.Conclusie == Conclusie.GeenActie).Select(t => t.Code));
        Assert.All(tegels, t => Assert.StartsWith("Bron: 001_", t.Duiding!.Auteur, StringComparison.Ordinal));
    }

    [Theory, OnEachStore]
    public async Task The_accounthouder_sees_the_quarter_only_after_it_is_offered(StoreEngine engine)
    {
        await using var rooms = await LoadedExamples.On(engine, Tenant);
        var accounthouder = await rooms.As(Tenant, Rol.Accounthouder, "gem-hollands-kroon");
        var before = Ok(await rooms.Send(accounthouder, new ShowStuur("2023-Q1")));
        Assert.All(before.Doelen.SelectMany(d => d.Tegels), t => Assert.Empty(t.Reeksen));
        Assert.Null(before.DekkingGedrukt);
        var analist = await rooms.As(Tenant, Rol.Analist, "ihk");
        Ok(await rooms.Send(analist, new OfferPeriode("2023-Q1")));
        var (seen, own) = (Ok(await rooms.Send(accounthouder, new ShowStuur("2023-Q1"))), Ok(await rooms.Send(analist, new ShowStuur("2023-Q1"))));
        Assert.Equal(Shown(own), Shown(seen));
        Assert.Equal(own.Dekking.Kpis, seen.Dekking.Kpis);
        Assert.Equal("op 1 KPI na", seen.DekkingGedrukt);
    }

    [Theory, OnEachStore]
    public async Task A_partner_sees_its_own_figures_only(StoreEngine engine)
    {
        await using var rooms = await LoadedExamples.On(engine, Tenant);
        var axxicom = await rooms.As(Tenant, Rol.Aanbieder, "axxicom");
        var tegels = Ok(await rooms.Send(axxicom, new ListKpitegels("2023-Q1"))).Tegels;
        Assert.Equal(["AX-1", "AX-2", "AX-3", "AX-4", "AX-5"], tegels.Select(t => t.Code));
        Assert.Equal(["Indicatoren.IndicatorUnknown"], (await rooms.Send(axxicom, new ShowKpikaart("KPI1"))).Codes());
    }

    /// <summary>What the analist of the uitvoerder reports on; contract figures are of the partner himself.</summary>
    private static IEnumerable<string> Shown(Stuuroverzicht stuur) => stuur.Doelen
        .SelectMany(d => d.Tegels).Where(t => t.Soort == Indicatorsoort.Kpi)
        .SelectMany(t => t.Reeksen).Select(r => $"{r.Code} {r.Actueel?.Weergave}");

    private static async Task<Kpicijfer> Figure(TestRooms rooms, string code, string reeks) =>
        Ok(await rooms.Send(await rooms.As(Tenant, Rol.Analist, "ihk"), new ShowKpikaart(code, "2023-Q1"))).Tegel.Reeksen.Single(r => r.Code == reeks).Actueel!;
}
