using System.Globalization;
using Baken.Kernel.Shared;
using Baken.Kernel.Termijnen;

namespace Baken.Kernel.Tests.Termijnen;

/// <summary>Terms of the law as the tests need them, with the decree table of the catalogus.</summary>
internal static class Termijn
{
    private static readonly string[] DecreeDays =
    [
        "2017-04-28", "2017-05-26", "2018-05-11", "2018-12-24", "2018-12-31", "2019-05-31", "2019-12-27",
        "2020-05-22", "2021-05-14", "2022-05-27",
        "2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30",
        "2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26",
    ];

    public static TermijnCalendar Kalender { get; } =
        new(DecreeDays.Select(d => new Gelijkgesteldedag(Day(d), "koninklijk besluit")), Enumerable.Range(2017, 12));

    public static Termijnrekenaar Rekenaar { get; } = new(Kalender, TermijnRules.Default);

    public static Klok Onderzoek { get; } = Of("6 weken") with { Code = "wmo-onderzoek", Naam = "Onderzoek Wmo", Grondslag = "Wmo 2015 art. 2.3.2 lid 1" };

    public static Klok Beschikking { get; } = Of("8 weken") with
    {
        Code = "jeugd-beschikking",
        Naam = "Beschikking Jeugdwet",
        Grondslag = "Awb art. 4:13 lid 2",
        Opschortingsgronden = [Opschortingsgrond.Aanvulling, Opschortingsgrond.Buitenland, Opschortingsgrond.Instemming, Opschortingsgrond.Aanvrager, Opschortingsgrond.Overmacht],
        Verlengingsregels = [new Verlengingsregel(Verlengingsgrond.RedelijkeTermijn, null, 1, "Awb art. 4:14 lid 3")],
        KnowsDwangsom = true,
    };

    public static Klok WmoBeschikking { get; } = Beschikking with
    {
        Code = "wmo-beschikking",
        Naam = "Beschikking Wmo",
        Duur = Duur("2 weken"),
        Grondslag = "Wmo 2015 art. 2.3.5 lid 2",
        Verlengingsregels = [],
        KnowsMededeling = true,
    };

    public static Klok BezwaarIndienen { get; } = Of("6 weken") with { Code = "bezwaar-indienen", Naam = "Bezwaar indienen" };

    public static Klok BezwaarBesluit { get; } = Of("6 weken") with
    {
        Code = "bezwaar-besluit",
        Naam = "Beslissen op bezwaar",
        Opschortingsgronden = [Opschortingsgrond.Verzuimherstel],
        Verlengingsregels =
        [
            new Verlengingsregel(Verlengingsgrond.Verdaging, Duur("6 weken"), 1, "Awb art. 7:10 lid 3"),
            new Verlengingsregel(Verlengingsgrond.Instemming, null, null, "Awb art. 7:10 lid 4"),
        ],
    };

    public static Klok BezwaarBesluitCommissie { get; } = BezwaarBesluit with { Duur = Duur("12 weken") };

    public static Klok Klacht { get; } = Of("6 weken") with
    {
        Code = "klacht",
        Naam = "Klacht",
        Verlengingsregels = [new Verlengingsregel(Verlengingsgrond.Verdaging, Duur("4 weken"), 1, "Awb art. 9:11 lid 2")],
    };

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Termijnduur Duur(string text) => Termijnduur.Parse(text).Value;

    public static Klok Of(string duur) => Klok.Loose(Duur(duur), followsAtw: true);

    public static Klok Local(string duur) => Klok.Loose(Duur(duur), followsAtw: false);

    public static TermijnOutcome Compute(Klok klok, string start) => Rekenaar.Compute(klok, new TermijnRequest(Day(start))).Value;

    public static TermijnOutcome Compute(Klok klok, TermijnRequest vraag) => Rekenaar.Compute(klok, vraag).Value;

    public static Refusal Refusal(Klok klok, TermijnRequest vraag) => Xunit.Assert.Single(Rekenaar.Compute(klok, vraag).Refusals);

    public static Opschorting Pause(string from, string? through, Opschortingsgrond grond = Opschortingsgrond.Aanvulling) =>
        new(grond, Day(from), through is null ? null : Day(through));
}
