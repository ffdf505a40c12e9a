using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Opdrachten;
using Baken.Storage;
using Xunit;
using static Baken.Tests.Indicatoren.Kpis;

namespace Baken.Tests.Indicatoren;

/// <summary>Houten, regio Amersfoort, Oss and Culemborg, as loaded from the examples.</summary>
public sealed class FourDocumentsTests
{
    [Theory, OnEachStore]
    public async Task Houten_waits_4_weeks_in_all_and_the_red_part_is_named(StoreEngine engine)
    {
        await using var rooms = await LoadedExamples.On(engine, "0321");
        var tegel = Ok(await rooms.Send(await rooms.As("0321", Rol.Analist, "sth"), new ShowKpikaart("HOU-2.4", "2023-H1"))).Tegel;
        Assert.Equal(
            [("totaal", "4 weken", Normuitkomst.Gehaald), ("Jeugd", "6 weken", Normuitkomst.NietGehaald), ("Wmo", "3 weken", Normuitkomst.Gehaald)],
            tegel.Reeksen.Select(r => (r.Naam, r.Actueel!.Weergave, r.Actueel.Normstand!.Uitkomst)));
        Assert.Equal(Normligging.OpGrens, tegel.Reeksen[1].Actueel!.Normstand!.Ligging);
        Assert.Equal(["Jeugd"], tegel.Rood!.Rood.Select(d => d.Naam));
        var wachttijden = Ok(await rooms.Send(await rooms.As("0321", Rol.Analist, "sth"), new ListWachttijden()));
        Assert.Equal(["gemiddeld 4 weken", "6 weken", "3 wkn", "ruim boven de norm van de KPI", "Norm < zes weken"], wachttijden.Select(w => w.Gedrukt));
    }

    [Theory, OnEachStore]
    public async Task Houten_keeps_a_verdict_without_number_and_a_deviation_without_value(StoreEngine engine)
    {
        await using var rooms = await LoadedExamples.On(engine, "0321");
        var cijfer = Ok(await rooms.Send(await rooms.As("0321", Rol.Analist, "sth"), new ShowKpikaart("HOU-2.2", "2023-H1"))).Tegel.Reeksen[0].Actueel!;
        Assert.Equal((Waardestatus.Oordeel, null, "iets meer dan 10% onder"), (cijfer.Waarde.Status, cijfer.Afwijking, cijfer.Gedrukt.Afwijking));
    }

    [Theory, OnEachStore]
    public async Task Oss_keeps_90_and_100_percent_as_two_clocks_with_their_own_norm(StoreEngine engine)
    {
        await using var rooms = await LoadedExamples.On(engine, "0828");
        var analist = await rooms.As("0828", Rol.Analist, "ons-welzijn");
        var four = Ok(await rooms.Send(analist, new ShowKpikaart("OSS-1")));
        var six = Ok(await rooms.Send(analist, new ShowKpikaart("OSS-2")));
        Assert.Equal(("≥ 90%", "= 100%"), (Waardeweergave.Print(four.Normen[0].Norm!), Waardeweergave.Print(six.Normen[0].Norm!)));
        Assert.Equal(Dekkingsklasse.Ontbreekt, four.Tegel.Dekking.Klasse);
        Assert.Equal(7, Ok(await rooms.Send(analist, new ListKerntaken())).Count);
        Assert.Equal(107, Ok(await rooms.Send(analist, new ListDoelen())).SelectMany(Flat).Count());
        Assert.Equal(4, Ok(await rooms.Send(analist, new ListWachttijden())).Count);
    }

    [Theory, OnEachStore]
    public async Task Amersfoort_keeps_pm_apart_from_empty_and_from_words(StoreEngine engine)
    {
        await using var rooms = await LoadedExamples.On(engine, "ramf");
        var manager = await rooms.As("ramf", Rol.Transformatiemanager, "regio-amersfoort");
        Ok(await rooms.Send(Caller.Host("ramf", "test"), new OfferAll()));
        var cijfers = new List<(string Gebied, Kpicijfer Cijfer)>();
        foreach (var code in (string[])["AMF-2", "AMF-3", "AMF-4", "AMF-5"])
            foreach (var reeks in Ok(await rooms.Send(manager, new ShowKpikaart(code, "2022"))).Tegel.Reeksen)
                cijfers.AddRange(reeks.Cijfers.Select(c => (reeks.Gebied, c)));
        Assert.Equal(134, cijfers.Count);
        var pm = cijfers.Where(c => c.Cijfer.Waarde.Status == Waardestatus.Pm).ToList();
        Assert.Equal(8, pm.Count);
        Assert.All(pm, c => Assert.Equal(("Amersfoort", "PM", false), (c.Gebied, c.Cijfer.Weergave, c.Cijfer.Waarde.HasGetal)));
        Assert.Equal(36, cijfers.Count(c => c.Cijfer.Waarde.Status == Waardestatus.Leeg));
        Assert.Equal(2, cijfers.Count(c => c.Cijfer.Waarde.Status == Waardestatus.Oordeel));
        Assert.Contains(cijfers, c => c.Cijfer.Periode.ToString() == "2025/.." && c.Cijfer.Waarde.Status == Waardestatus.Pm);
    }

    [Theory, OnEachStore]
    public async Task A_gemeente_of_the_regio_sees_what_it_delivered_itself(StoreEngine engine)
    {
        await using var rooms = await LoadedExamples.On(engine, "ramf");
        var baarn = await rooms.As("ramf", Rol.Analist, "gem-baarn");
        var tegel = Ok(await rooms.Send(baarn, new ShowKpikaart("AMF-1", "2023-03"))).Tegel;
        var reeks = Assert.Single(tegel.Reeksen);
        Assert.Equal(("Baarn", "0,47 fte per 1.000 inwoners"), (reeks.Gebied, reeks.Actueel!.Weergave));
        var controle = Assert.Single(reeks.Actueel.Controles);
        Assert.Equal(("0.442193", "0.47", "rekenfout"), (controle.Berekend, controle.Gedrukt, controle.Bevinding));
    }

    [Theory, OnEachStore]
    public async Task Culemborg_keeps_the_printed_value_beside_the_computed_one(StoreEngine engine)
    {
        await using var rooms = await LoadedExamples.On(engine, "0216");
        var analist = await rooms.As("0216", Rol.Analist, "gem-culemborg");
        var cijfer = Ok(await rooms.Send(analist, new ShowKpikaart("CUL-A.7", "2023"))).Tegel.Reeksen[0].Cijfers[0];
        Assert.Equal(("€ 421.066", null), (cijfer.Weergave, cijfer.Norm));
        var controle = Assert.Single(cijfer.Controles);
        Assert.Equal(("420418", "421066", "58*1069+72*4978"), (controle.Berekend, controle.Gedrukt, controle.Formule));
        Assert.Equal(17, Ok(await rooms.Send(analist, new ListKerntaken())).Count);
    }

    private static IEnumerable<Doelknoop> Flat(Doelknoop doel) => doel.Onder.SelectMany(Flat).Prepend(doel);
}
