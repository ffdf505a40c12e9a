using System.Globalization;
using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Kernel.Termijnen;
using Baken.Termijnen;
using Xunit;

namespace Baken.Tests.Termijnen;

public sealed class TermijnCatalogusTests
{
    private static readonly TermijnCatalogus Catalogus = CatalogusFolder.Catalogus;

    [Theory]
    [InlineData("wmo-onderzoek", "2026-02-20", "2026-04-07")]
    [InlineData("wmo-beschikking", "2026-12-18", "2027-01-04")]
    [InlineData("jeugd-beschikking", "2022-01-31", "2022-03-28")]
    [InlineData("klacht", "2023-02-01", "2023-03-15")]
    [InlineData("houten-plan-van-aanpak", "2024-03-04", "2024-04-15")]
    [InlineData("houten-beschikking", "2024-04-15", "2024-04-29")]
    [InlineData("oss-wachttijd", "2022-03-01", "2022-03-15")]
    [InlineData("oss-eerste-gesprek", "2022-03-01", "2022-04-12")]
    [InlineData("oss-traject", "2022-08-31", "2023-02-28")]
    [InlineData("oss-evaluatie", "2022-09-29", "2022-08-29")]
    [InlineData("oss-in-behandeling", "2022-01-03", "2022-01-17")]
    [InlineData("oss-toeleiding", "2022-01-31", "2022-03-28")]
    [InlineData("oss-aanvraag-na-gesprek", "2022-05-10", "2022-05-24")]
    [InlineData("amersfoort-perspectiefplan", "2008-01-01", "2024-07-01")]
    [InlineData("culemborg-meerderjarig", "2008-01-01", "2026-01-01")]
    [InlineData("wmo-bewaren", "2011-12-25", "2026-12-25")]
    [InlineData("bezwaar-stukken", "2026-04-10", "2026-04-03")]
    public void Shipped_terms_end_as_the_sources_say(string code, string start, string end) => Assert.Equal(Day(end), Compute(code, start).CurrentEnd);

    [Fact]
    public void The_shipped_terms_hold_what_the_law_gives()
    {
        Assert.Empty(Klok("wmo-onderzoek").Opschortingsgronden);
        Assert.Empty(Klok("wmo-onderzoek").Verlengingsregels);
        Assert.Equal(5, Klok("wmo-beschikking").Opschortingsgronden.Count);
        Assert.True(Klok("wmo-beschikking").KnowsMededeling);
        Assert.Equal(Verlengingsgrond.RedelijkeTermijn, Assert.Single(Klok("jeugd-beschikking").Verlengingsregels).Grond);
        Assert.Equal(["6 weken", null], Klok("bezwaar-besluit-commissie").Verlengingsregels.Select(r => r.Most?.ToString()));
        Assert.Equal("4 weken", Klok("klacht-commissie").Verlengingsregels[0].Most.ToString());
        Assert.Equal([("9/10", "4 weken"), ("1", "6 weken")], Klok("oss-eerste-gesprek").Normaandelen.Select(n => (n.Aandeel == new Getal(9, 10) ? "9/10" : n.Aandeel.ToString(), n.Duur.ToString())));
        Assert.Equal(Geld.Euro(1442), Catalogus.Dwangsomstaffel.Most);
        Assert.Equal(Enumerable.Range(2017, 12), Catalogus.Rekenaar.Kalender.KnownYears);
    }

    [Fact]
    public void The_bezwaar_chain_runs_on_shipped_terms()
    {
        var twelve = Bezwaarketen.Compute(Catalogus.Rekenaar, Klok("bezwaar-indienen"), Klok("bezwaar-besluit-commissie"), new BezwaarRequest(Day("2026-03-16"))).Value;
        Assert.Equal((Day("2026-04-28"), Day("2026-07-21")), (twelve.Indienen.CurrentEnd, twelve.Besluit.CurrentEnd));
    }

    [Fact]
    public void A_local_term_holds_from_its_own_day()
    {
        Assert.Equal("KlokNotValid", Assert.Single(Catalogus.Find("oss-traject", Day("2021-12-31")).Refusals).Code.Split('.')[1]);
        Assert.Equal("KlokUnknown", Assert.Single(Catalogus.Find("oss-trajekt", Day("2022-12-31")).Refusals).Code.Split('.')[1]);
        Assert.Equal("Oss", Catalogus.Find("OSS-traject", Day("2022-01-01")).Value.Gemeente);
    }

    [Fact]
    public void Two_versions_follow_each_other_without_overlap()
    {
        using var folder = new CatalogusFolder().Write("soest.yaml", Version("6 weken", "geldig_tot: 2023-12-31") + Version("4 weken", "geldig_van: 2024-01-01", head: false));
        var catalogus = TermijnCatalogus.Load(folder.Path).Value;
        Assert.Equal(["6 weken", "4 weken"], new[] { "2023-12-31", "2024-01-01" }.Select(d => catalogus.Find("soest-plan", Day(d)).Value.Duur.ToString()));
        folder.Write("soest.yaml", Version("6 weken", "geldig_tot: 2024-01-01") + Version("4 weken", "geldig_van: 2024-01-01", head: false));
        Assert.Equal(["soest.yaml, regel 10: De termijn “soest-plan” geldt op dezelfde dagen al in soest.yaml, regel 2."], Faults(folder));
    }

    [Theory]
    [InlineData("termijnen:\n  - code: x\n   naam: y\n", "fout.yaml, regel 3: Dit is geen leesbare YAML: let op ")]
    [InlineData("- los\n", "fout.yaml, regel 1: Bij “fout.yaml” hoort een blok met sleutels en waarden.")]
    [InlineData("", "fout.yaml, regel 1: Bij “fout.yaml” hoort een blok met sleutels en waarden.")]
    [InlineData("termijnen: []\n", "fout.yaml, regel 1: De sleutel “termijnen” ontbreekt of is leeg.")]
    [InlineData("termijnen:\n  - alleen tekst\n", "fout.yaml, regel 2: Bij “termijnen” hoort een lijst met sleutels en waarden.")]
    public void Bad_yaml_gets_one_message_with_file_line_and_reason(string yaml, string message)
    {
        using var folder = new CatalogusFolder().Write("fout.yaml", yaml);
        Assert.StartsWith(message, Faults(folder)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once_and_nothing_is_loaded()
    {
        using var folder = new CatalogusFolder().Write("fout.yaml", """
            termijnen:
              - code: fout
                naam: Fout
                duur: 48 uur
                begin: melding
                stop: klaar
                grondslag: geen
                atw: misschien
                opschorting: [vakantie]
                verlenging:
                  - grond: verdaging
                    keer: 0
                    grondslag: Awb
                normaandelen:
                  - aandeel: 101
                    binnen: 4 weken
                geldig_van: 2024-02-30
            """).Write("gelijkgestelde-dagen.csv", "dag,besluit_van,besluit_tot,bron\n2026-05-15,2023,2025,KB\n15-5-2026,2026,2028,KB\n").Write("rekenregels.yaml", "rekenregels:\n  maandeinde: ergens\n");
        Assert.Equal(
            [
                "fout.yaml, regel 2: De sleutel “start” ontbreekt of is leeg.",
                "fout.yaml, regel 4: “48 uur” kan niet worden uitgerekend: een termijn in uren of minuten valt buiten de Algemene termijnenwet (artikel 4) en heeft geen laatste dag.",
                "fout.yaml, regel 5: De sleutel “begin” is niet bekend. Bekend zijn: code, naam, duur, terug, start, stop, grondslag, atw, opschorting, verlenging, mededeling, dwangsom, normaandelen, geldig_van, geldig_tot, bron, toelichting.",
                "fout.yaml, regel 8: “misschien” kan niet bij “atw”. Kies uit: nee, ja.",
                "fout.yaml, regel 9: “vakantie” kan niet bij “opschorting”. Kies uit: aanvulling, buitenland, instemming, aanvrager, overmacht, verzuimherstel.",
                "fout.yaml, regel 12: “0” bij “keer” is geen geheel getal van 1 tot en met 99.",
                "fout.yaml, regel 15: “101” bij “aandeel” is geen geheel getal van 1 tot en met 100.",
                "fout.yaml, regel 17: “2024-02-30” bij “geldig_van” is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2024-03-04.",
                "gelijkgestelde-dagen.csv, regel 2: De dag 15-05-2026 ligt buiten de jaren van het besluit (2023 tot en met 2025).",
                "gelijkgestelde-dagen.csv, regel 3: “15-5-2026” bij “dag” is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2024-03-04.",
                "rekenregels.yaml, regel 2: “ergens” kan niet bij “maandeinde”. Kies uit: laatste-dag, eerste-dag-volgende-maand.",
            ],
            Faults(folder).OrderBy(f => f.Split(',')[0], StringComparer.Ordinal).ThenBy(f => int.Parse(f.Split("regel ")[1].Split(':')[0], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Missing_files_and_folders_are_named()
    {
        using var folder = new CatalogusFolder();
        File.Delete(Path.Combine(folder.Path, "gelijkgestelde-dagen.csv"));
        Assert.Equal(["gelijkgestelde-dagen.csv: Het bestand gelijkgestelde-dagen.csv ontbreekt."], Faults(folder));
        Assert.Equal(TermijnenRefusals.FolderMissing, Assert.Single(TermijnCatalogus.Load(folder.Path + "x").Refusals).Code);
    }

    [Fact]
    public void Readings_of_the_law_are_settings()
    {
        using var folder = new CatalogusFolder().Write("rekenregels.yaml", "rekenregels:\n  maandeinde: eerste-dag-volgende-maand\n  dwangsom_start: laatste-dag-van-twee-weken\n");
        var regels = TermijnCatalogus.Load(folder.Path).Value.Rekenaar.Regels;
        Assert.Equal((MonthEnd.FirstDayOfNextMonth, DwangsomStart.LastDayOfTwoWeeks, AtwLength.WithExtensions), (regels.MonthEnd, regels.DwangsomStart, regels.AtwLength));
    }

    [Fact]
    public void A_day_added_to_the_table_moves_an_end()
    {
        using var folder = new CatalogusFolder();
        File.AppendAllText(Path.Combine(folder.Path, "gelijkgestelde-dagen.csv"), "2029-05-11,2029,2031,proef\n");
        var rekenaar = TermijnCatalogus.Load(folder.Path).Value.Rekenaar;
        Assert.Equal(Day("2029-05-14"), rekenaar.ShiftEnd(Day("2029-05-10")).End);
        Assert.Equal(Day("2029-05-11"), Catalogus.Rekenaar.ShiftEnd(Day("2029-05-10")).End);
    }

    private static string Version(string duur, string validity, bool head = true) =>
        (head ? "termijnen:\n" : "") + $"  - code: soest-plan\n    naam: Plan\n    duur: {duur}\n    start: vraag\n    stop: plan\n    grondslag: verordening\n    atw: nee\n    {validity}\n";

    private static IReadOnlyList<string> Faults(CatalogusFolder folder)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        return [.. TermijnCatalogus.Load(folder.Path).Refusals.Select(r => $"{r.Source}: {RefusalText.Of(r)}")];
    }

    private static Klok Klok(string code) => Catalogus.Find(code, Day("2026-01-01")).Value;

    private static TermijnOutcome Compute(string code, string start) =>
        Catalogus.Rekenaar.Compute(Catalogus.Find(code, Day(start)).Value, new TermijnRequest(Day(start))).Value;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
