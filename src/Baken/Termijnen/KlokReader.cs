using Baken.Kernel.Shared;
using Baken.Kernel.Termijnen;

namespace Baken.Termijnen;

/// <summary>Reads the definitions of one file: <c>termijnen</c>, with an optional <c>gemeente</c> for all of them.</summary>
internal static class KlokReader
{
    private static readonly string[] Keys =
    [
        "code", "naam", "duur", "terug", "start", "stop", "grondslag", "atw", "opschorting", "verlenging", "mededeling", "dwangsom",
        "normaandelen", "geldig_van", "geldig_tot", "bron", "toelichting",
    ];

    /// <summary>The definitions with their places; faults are noted.</summary>
    public static IEnumerable<(Klok Klok, string Place)> Read(string path, List<Refusal> faults)
    {
        if (CatalogusFile.Open(path, faults, "gemeente", "termijnen") is not { } file) return [];
        var gemeente = file.FindText("gemeente");
        var maps = file.ListMaps("termijnen", Keys);
        if (maps.Count == 0) file.Fault(TermijnenRefusals.KeyMissing, "termijnen");
        return [.. maps.Select(map => (Read(map, gemeente), map.Place))];
    }

    private static Klok Read(CatalogusNode map, string? gemeente)
    {
        var klok = new Klok
        {
            Code = map.GetText("code"),
            Naam = map.GetText("naam"),
            Duur = map.GetDuur("duur"),
            Telrichting = map.FindJaNee("terug") ? Telrichting.Terug : Telrichting.Vooruit,
            Startgebeurtenis = map.GetText("start"),
            Stopgebeurtenis = map.GetText("stop"),
            Grondslag = map.GetText("grondslag"),
            FollowsAtw = map.GetJaNee("atw"),
            Opschortingsgronden = map.ListWords("opschorting", TermijnWords.Opschortingsgronden),
            Verlengingsregels = [.. map.ListMaps("verlenging", "grond", "hoogstens", "keer", "grondslag").Select(ReadVerlenging)],
            KnowsMededeling = map.FindJaNee("mededeling"),
            KnowsDwangsom = map.FindJaNee("dwangsom"),
            Normaandelen = [.. map.ListMaps("normaandelen", "aandeel", "binnen").Select(ReadNormaandeel)],
            Gemeente = gemeente,
            ValidFrom = map.FindDay("geldig_van"),
            ValidThrough = map.FindDay("geldig_tot"),
            Bron = map.FindText("bron"),
            Toelichting = map.FindText("toelichting"),
        };
        if (klok.ValidThrough < klok.ValidFrom) map.Fault(TermijnenRefusals.ValidityBackwards, klok.ValidFrom!, klok.ValidThrough!);
        return klok;
    }

    private static Verlengingsregel ReadVerlenging(CatalogusNode map) =>
        new(map.GetWord("grond", TermijnWords.Verlengingsgronden), map.FindDuur("hoogstens"), map.FindNumber("keer", 1, 99), map.GetText("grondslag"));

    private static Normaandeel ReadNormaandeel(CatalogusNode map) =>
        new(new Getal(map.GetNumber("aandeel", 1, 100), 100), map.GetDuur("binnen"));
}
