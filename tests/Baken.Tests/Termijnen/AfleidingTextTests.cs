using System.Globalization;
using Baken.Kernel.Termijnen;
using Baken.Termijnen;
using Xunit;

namespace Baken.Tests.Termijnen;

public sealed class AfleidingTextTests
{
    private static readonly TermijnCatalogus Catalogus = CatalogusFolder.Catalogus;

    [Fact]
    public void Tells_a_term_that_meets_Easter() => Assert.Equal(
        [
            "De termijn begint op vrijdag 20 februari 2026 (melding). Die dag is dag 0 en telt niet mee.",
            "De termijn is 6 weken (Wmo 2015 art. 2.3.2 lid 1) en eindigt daarmee op vrijdag 3 april 2026.",
            "Geen werkdag: vrijdag 3 april 2026 (Goede Vrijdag), zaterdag 4 april 2026, zondag 5 april 2026, maandag 6 april 2026 (tweede paasdag). Het einde verschuift naar dinsdag 7 april 2026 (Algemene termijnenwet art. 1 lid 1).",
            "De laatste dag is dinsdag 7 april 2026.",
            "Op woensdag 1 april 2026 loopt de termijn, met nog 2 werkdagen te gaan.",
        ],
        Sentences("wmo-onderzoek", new TermijnRequest(Day("2026-02-20")) { Peildatum = Day("2026-04-01") }));

    [Fact]
    public void Tells_a_pause_and_an_extension() => Assert.Equal(
        [
            "De termijn begint op dinsdag 28 april 2026 (einde van de bezwaartermijn). Die dag is dag 0 en telt niet mee.",
            "De termijn is 12 weken (Awb art. 7:10 lid 1 en 7:13) en eindigt daarmee op dinsdag 21 juli 2026.",
            "De termijn stond stil van maandag 11 mei 2026 tot en met woensdag 20 mei 2026: het bezwaarschrift wordt hersteld. Dat is 10 dagen; het einde wordt vrijdag 31 juli 2026.",
            "Op woensdag 1 juli 2026 is de termijn verlengd met 6 weken: verdaging (Awb art. 7:10 lid 3). Het einde wordt vrijdag 11 september 2026.",
            "Een termijn van meer dan 12 weken valt buiten de Algemene termijnenwet (art. 4); het einde verschuift niet.",
            "De laatste dag is vrijdag 11 september 2026.",
        ],
        Sentences("bezwaar-besluit-commissie", new TermijnRequest(Day("2026-04-28"))
        {
            Opschortingen = [new Opschorting(Opschortingsgrond.Verzuimherstel, Day("2026-05-11"), Day("2026-05-20"))],
            Verlengingen = [Verlenging.By(Verlengingsgrond.Verdaging, Day("2026-07-01"), Termijnduur.Of(6, Termijneenheid.Week))],
        }));

    [Fact]
    public void A_file_gets_iso_days_on_one_line() => Assert.Equal(
        "Het gegeven einde van de termijn is 2026-05-14. Geen werkdag: 2026-05-14 (Hemelvaartsdag), 2026-05-15 (gelijkgestelde dag), 2026-05-16 (zaterdag), 2026-05-17 (zondag). Het einde verschuift naar 2026-05-18 (Algemene termijnenwet art. 1 lid 1). De laatste dag is 2026-05-18.",
        AfleidingText.ForFile.Line(Catalogus.Rekenaar.ShiftEnd(Day("2026-05-14")).Afleiding));

    [Fact]
    public void Says_that_no_equated_days_are_known_outside_the_table() =>
        Assert.Contains("Over 2031 zijn geen gelijkgestelde dagen bekend.", AfleidingText.ForFile.Line(Catalogus.Rekenaar.ShiftEnd(Day("2031-05-23")).Afleiding), StringComparison.Ordinal);

    [Fact]
    public void Every_step_has_a_sentence()
    {
        var arguments = ArgumentsOfEachStep();
        Assert.All(Enum.GetValues<AfleidingCode>(), code =>
        {
            var sentence = AfleidingText.ForScreen.Sentence(new AfleidingStep(code, arguments[code]));
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("{", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("1 dagen", sentence, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_name_has_a_text()
    {
        Assert.All(Enum.GetValues<AtwVerdict>().Where(v => v != AtwVerdict.Applies), v => Assert.NotEmpty(AfleidingText.ForScreen.Sentence(new AfleidingStep(AfleidingCode.AtwNot, [v]))));
        Assert.All(Enum.GetValues<Rustdag>(), v => Assert.NotEmpty(AfleidingText.ForScreen.Name(v)));
        Assert.All(Enum.GetValues<Opschortingsgrond>(), v => Assert.NotEmpty(AfleidingText.ForScreen.Name(v)));
        Assert.All(Enum.GetValues<Verlengingsgrond>(), v => Assert.NotEmpty(AfleidingText.ForScreen.Name(v)));
        Assert.All(Enum.GetValues<TermijnStatus>(), v => Assert.NotEmpty(AfleidingText.ForScreen.Name(v)));
    }

    private static Dictionary<AfleidingCode, object?[]> ArgumentsOfEachStep()
    {
        var day = Day("2026-04-03");
        var duur = Termijnduur.Of(1, Termijneenheid.Week);
        Opschortingsgrond[] gronden = [Opschortingsgrond.Overmacht];
        return new Dictionary<AfleidingCode, object?[]>
        {
            [AfleidingCode.Start] = [day, ""],
            [AfleidingCode.GivenEnd] = [day],
            [AfleidingCode.Duur] = [duur, "", day],
            [AfleidingCode.DuurBack] = [duur, "", day],
            [AfleidingCode.MonthDayMissing] = [31, day],
            [AfleidingCode.Opgeschort] = [day, day, 1, day, gronden],
            [AfleidingCode.OpgeschortOpen] = [day, day, 1, day, gronden],
            [AfleidingCode.ShiftKept] = [day, day],
            [AfleidingCode.Verlengd] = [duur, Verlengingsgrond.Verdaging, "Awb", day, day],
            [AfleidingCode.VerlengdUntil] = [day, Verlengingsgrond.Verdaging, "Awb", day],
            [AfleidingCode.Mededeling] = [day, null],
            [AfleidingCode.AtwNot] = [AtwVerdict.InYears],
            [AfleidingCode.AtwBack] = [],
            [AfleidingCode.EndIsWerkdag] = [day],
            [AfleidingCode.Shifted] = [day, new[] { new RustdagEntry(day, Rustdag.GoedeVrijdag) }, day],
            [AfleidingCode.Stretched] = [day, day],
            [AfleidingCode.DecreeUnknown] = [2031],
            [AfleidingCode.End] = [day],
            [AfleidingCode.EndProvisional] = [day],
            [AfleidingCode.NotBegun] = [day, day],
            [AfleidingCode.Running] = [day, 0],
            [AfleidingCode.Paused] = [day, 1],
            [AfleidingCode.InTime] = [day],
            [AfleidingCode.ReadyLate] = [day, 1],
            [AfleidingCode.OpenLate] = [day, 2],
        };
    }

    private static IReadOnlyList<string> Sentences(string code, TermijnRequest request) =>
        AfleidingText.ForScreen.Sentences(Catalogus.Rekenaar.Compute(Catalogus.Find(code, request.Start).Value, request).Value.Afleiding);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
