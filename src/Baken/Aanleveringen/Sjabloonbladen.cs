using Baken.Documenten;
using Baken.Indicatoren;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Opdrachten;

namespace Baken.Aanleveringen;

/// <summary>One sheet of the template: its columns, which of them make a row unique, and which hold a choice.</summary>
internal sealed record Sjabloonblad(string Naam, string[] Kolommen, string[] Sleutel, IReadOnlyDictionary<string, string[]> Keuzes)
{
    private static readonly string[] Wetten = [.. Enum.GetValues<Perspectief>().Select(p => p.Naam())];

    public static readonly Sjabloonblad Doelen = new(
        "Doelen", ["Code", "Naam", "Niveau", "Boven", "Wet", "Deadline", "Meetbaar"], ["Code"],
        new Dictionary<string, string[]> { ["Niveau"] = [.. Doelniveaus.Codes], ["Wet"] = Wetten, ["Meetbaar"] = ["ja", "nee"] });

    public static readonly Sjabloonblad Kpis = new(
        "KPI's", ["Code", "Naam", "Soort", "Wet", "Doel", "Definitie", "Teller", "Noemer", "Eenheid", "Richting", "Databron", "Frequentie"], ["Code"],
        new Dictionary<string, string[]>
        {
            ["Soort"] = [.. Indicatorsoorten.Codes], ["Wet"] = Wetten, ["Eenheid"] = [.. Eenheden.All.Select(e => e.Naam())],
            ["Richting"] = [.. Sjabloonwoorden.Richtingen.Keys],
        });

    public static readonly Sjabloonblad Normen = new(
        "Normen", ["KPI", "Segment", "Operator", "Streefwaarde", "Geldig vanaf"], ["KPI", "Segment", "Geldig vanaf"],
        new Dictionary<string, string[]> { ["Operator"] = [.. Enum.GetValues<Normoperator>().Select(o => o.Sign())] });

    public static readonly Sjabloonblad Metingen = new(
        "Metingen", ["KPI", "Periode", "Wet", "Segment", "Status", "Grens", "Waarde", "n", "Tekst", "Verwacht in", "Opmerking"], ["KPI", "Periode", "Wet", "Segment"],
        new Dictionary<string, string[]>
        {
            ["Wet"] = Wetten, ["Status"] = [.. Enum.GetValues<Waardestatus>().Select(s => s.Naam())], ["Grens"] = [.. Sjabloonwoorden.Grenzen.Keys],
        });

    public static readonly IReadOnlyList<Sjabloonblad> All = [Doelen, Kpis, Normen, Metingen];

    /// <summary>The sheets to write, with a last one that lists what may be chosen.</summary>
    public static IReadOnlyList<XlsxSheet> Write(IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<string>>> rows)
    {
        var lists = All.SelectMany(b => b.Keuzes.Select(k => (Head: $"{b.Naam}: {k.Key}", Blad: b.Naam, Kolom: k.Key, k.Value))).ToList();
        var sheets = All.Select(b => new XlsxSheet(
            b.Naam, b.Kolommen, rows[b.Naam],
            lists.Select((l, i) => (l, i)).Where(p => p.l.Blad == b.Naam).ToDictionary(p => p.l.Kolom, p => Range(p.i, p.l.Value.Length)))).ToList();
        var longest = lists.Max(l => l.Value.Length);
        sheets.Add(new XlsxSheet(
            "Lijsten", [.. lists.Select(l => l.Head)],
            [.. Enumerable.Range(0, longest).Select(row => (IReadOnlyList<string>)[.. lists.Select(l => row < l.Value.Length ? l.Value[row] : "")])]));
        return sheets;
    }

    private static string Range(int column, int count)
    {
        var letter = (char)('A' + column);
        return $"Lijsten!${letter}$2:${letter}${count + 1}";
    }
}

/// <summary>Dutch words of the template for what the code names.</summary>
internal static class Sjabloonwoorden
{
    public static readonly IReadOnlyDictionary<string, Richting> Richtingen = new Dictionary<string, Richting>
    {
        ["hoger is beter"] = Richting.Hoger, ["lager is beter"] = Richting.Lager, ["geen"] = Richting.Geen,
    };

    public static readonly IReadOnlyDictionary<string, Grens> Grenzen = new Dictionary<string, Grens>
    {
        ["precies"] = Grens.Gelijk, ["circa"] = Grens.Circa, ["minder dan"] = Grens.Kleiner, ["hoogstens"] = Grens.HoogstensGelijk,
        ["meer dan"] = Grens.Groter, ["minstens"] = Grens.MinstensGelijk,
    };

    public static string Word<T>(this IReadOnlyDictionary<string, T> words, T value) where T : struct, Enum => words.Single(w => w.Value.Equals(value)).Key;

    public static T? Find<T>(this IReadOnlyDictionary<string, T> words, string word) where T : struct => words.TryGetValue(word, out var value) ? value : null;

    /// <summary>The value of an enum by its Dutch name; null when it is none.</summary>
    public static T? FindBy<T>(Func<T, string> naam, string word) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (naam(value) == word) return value;
        return null;
    }

    /// <summary>A number as people type it in its unit, exact: percent for a share.</summary>
    public static string Typed(Getal? getal, Eenheid eenheid)
    {
        if (getal is not { } number) return "";
        var shown = eenheid == Eenheid.Aandeel ? number * 100 : number;
        return NlGetal.PrintShort(shown, 9) + (eenheid == Eenheid.Aandeel ? "%" : "");
    }
}
