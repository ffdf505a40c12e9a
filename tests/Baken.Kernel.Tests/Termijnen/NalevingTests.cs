using Baken.Kernel.Shared;
using Baken.Kernel.Termijnen;
using Xunit;
using static Baken.Kernel.Tests.Termijnen.Termijn;

namespace Baken.Kernel.Tests.Termijnen;

public sealed class NalevingTests
{
    private static readonly DateOnly Peildatum = Day("2022-12-31");

    private static readonly Klok Oss = Local("6 weken") with
    {
        Normaandelen = [new Normaandeel(new Getal(9, 10), Duur("4 weken")), new Normaandeel(new Getal(1), Duur("6 weken"))],
    };

    private static KlokCase Geval(string kenmerk, int? days, string start = "2022-03-01") =>
        new(kenmerk, new TermijnRequest(Day(start)) { Stop = days is { } d ? Day(start).AddDays(d) : null });

    private static IReadOnlyList<NormaandeelResult> Judge(DateOnly peildatum, params KlokCase[] gevallen) => Naleving.Judge(Rekenaar, Oss, gevallen, peildatum).Value;

    [Fact]
    public void Ninety_percent_is_met_and_hundred_is_not_and_the_45_day_case_is_named() // bron 003 Oss
    {
        KlokCase[] gevallen = [.. Enumerable.Range(1, 18).Select(i => Geval($"A{i}", 10 + i)), Geval("B35", 35), Geval("B45", 45)];
        var oordelen = Judge(Peildatum, gevallen);
        Assert.Equal([(20, 18, true), (20, 19, false)], oordelen.Select(o => (o.Ready, o.InTime, o.IsMet!.Value)));
        Assert.Equal(new Getal(9, 10), oordelen[0].Share);
        Assert.Equal(["B45", "B35"], oordelen[0].Overschrijdingen.Select(o => o.Kenmerk));
        Assert.Equal(new Overschrijding("B45", 45, Day("2022-04-12"), 3, 1, true), Assert.Single(oordelen[1].Overschrijdingen));
    }

    [Fact]
    public void Seventeen_of_twenty_is_not_ninety_percent()
    {
        KlokCase[] gevallen = [.. Enumerable.Range(1, 17).Select(i => Geval($"A{i}", 28)), .. Enumerable.Range(1, 3).Select(i => Geval($"B{i}", 29))];
        Assert.Equal([false, true], Judge(Peildatum, gevallen).Select(o => o.IsMet!.Value));
    }

    [Fact]
    public void Open_cases_stay_outside_the_share_and_late_ones_are_named()
    {
        var oordelen = Judge(Day("2022-04-05"), Geval("klaar", 20), Geval("loopt", null, "2022-03-20"), Geval("te laat", null), Geval("later", null, "2022-04-06"));
        Assert.Equal((1, 1, 1, 1, true), (oordelen[0].Ready, oordelen[0].InTime, oordelen[0].OpenInTime, oordelen[0].OpenLate, oordelen[0].IsMet));
        Assert.Equal(new Overschrijding("te laat", 35, Day("2022-03-29"), 7, 1, false), Assert.Single(oordelen[0].Overschrijdingen));
        Assert.Equal((2, 0), (oordelen[1].OpenInTime, oordelen[1].OpenLate));
    }

    [Fact]
    public void An_open_late_case_already_breaks_a_norm_of_100_percent() =>
        Assert.Equal([true, false], Judge(Peildatum, Geval("klaar", 20), Geval("te laat", null)).Select(o => o.IsMet!.Value));

    [Fact]
    public void Withdrawn_cases_are_counted_apart_and_nothing_decides_nothing()
    {
        var oordeel = Judge(Peildatum, Geval("ingetrokken", null) with { IsWithdrawn = true })[0];
        Assert.Equal((0, 1, null, null), (oordeel.Ready, oordeel.Withdrawn, oordeel.Share, oordeel.IsMet));
    }

    [Fact]
    public void A_refused_case_is_named_with_its_place()
    {
        var bad = new KlokCase("C1", new TermijnRequest(Day("2022-03-01")) { Opschortingen = [Pause("2022-03-05", "2022-03-09")] });
        Assert.Equal("C1:opschorting[0]", Assert.Single(Naleving.Judge(Rekenaar, Oss, [bad, Geval("A", 3)], Peildatum).Refusals).Source);
    }
}
