using Baken.Kernel.Documenten;
using Baken.Kernel.Shared;

namespace Baken.Kernel.Indicatoren;

/// <summary>A value of a KPI over one period, for drawing.</summary>
/// <param name="Periode">Period.</param>
/// <param name="Waarde">Value.</param>
/// <param name="NewDefinition">True when the definition of the KPI changed with this period.</param>
public sealed record Kpipunt(Periode Periode, Waarde Waarde, bool NewDefinition = false);

/// <summary>Charts of a KPI from its values, unit and norm.</summary>
public static class Kpigrafiek
{
    private const int LongestGap = 24;

    /// <summary>The chart of the KPI-kaart: points in order of time, norm line and zone.</summary>
    public static Lijngrafiek Lijn(string titel, string omschrijving, IEnumerable<Kpipunt> punten, Eenheid eenheid, Norm? norm) =>
        new(titel, omschrijving, Points(punten, eenheid, norm), NormOf(norm), tick => Waardeweergave.PrintTick(tick, eenheid));

    /// <summary>The sparkline of a tile.</summary>
    public static Sparkline Sparkline(string titel, string omschrijving, IEnumerable<Kpipunt> punten, Eenheid eenheid, Norm? norm) =>
        new(titel, omschrijving, Points(punten, eenheid, norm), NormOf(norm));

    /// <summary>Parts side by side, such as Jeugd and Wmo, against one norm.</summary>
    public static Staafgrafiek Staven(string titel, string omschrijving, IEnumerable<Normdeel> delen, Eenheid eenheid, Norm? norm) =>
        new(titel, omschrijving, [.. delen.Select(d => PointOf(d.Naam, d.Waarde, eenheid, norm, false))], NormOf(norm));

    /// <summary>
    /// What a chart says to who does not see it: number of periods, first and last value, the norm and the outcome of the last value.
    /// </summary>
    public static string Omschrijving(IReadOnlyList<Kpipunt> punten, Eenheid eenheid, Norm? norm)
    {
        if (punten.Count == 0) return "Er zijn geen waarden.";
        Kpipunt[] sorted = [.. punten.OrderBy(p => p.Periode)];
        var words = sorted.Length == 1
            ? $"Eén waarde: {ValueAt(sorted[0], eenheid, norm)}."
            : $"{NlGetal.Print(sorted.Length, 0)} waarden, van {ValueAt(sorted[0], eenheid, norm)} tot {ValueAt(sorted[^1], eenheid, norm)}.";
        if (norm is null) return words;
        return $"{words} Norm {Waardeweergave.Print(norm)}: {norm.Judge(sorted[^1].Waarde).Uitkomst.Naam()}.";
    }

    private static string ValueAt(Kpipunt punt, Eenheid eenheid, Norm? norm) =>
        $"{Waardeweergave.Print(punt.Waarde, eenheid, norm)} ({Periodeweergave.Print(punt.Periode)})";

    private static IReadOnlyList<Grafiekpunt> Points(IEnumerable<Kpipunt> punten, Eenheid eenheid, Norm? norm) =>
        [.. WithGaps([.. punten.OrderBy(p => p.Periode)], eenheid, norm)];

    /// <summary>Periods of a series that have no value at all take their place on the axis too, so that no line runs over them.</summary>
    private static IEnumerable<Grafiekpunt> WithGaps(IReadOnlyList<Kpipunt> sorted, Eenheid eenheid, Norm? norm)
    {
        for (var i = 0; i < sorted.Count; i++)
        {
            if (i > 0)
                foreach (var periode in Between(sorted[i - 1].Periode, sorted[i].Periode))
                    yield return new Grafiekpunt(Periodeweergave.PrintShort(periode), null, "", Puntsoort.Ontbreekt);
            yield return PointOf(Periodeweergave.PrintShort(sorted[i].Periode), sorted[i].Waarde, eenheid, norm, sorted[i].NewDefinition);
        }
    }

    /// <summary>The periods after one and before another of the same kind, oldest first; none when there are more than fit in a chart.</summary>
    private static IReadOnlyList<Periode> Between(Periode before, Periode after)
    {
        List<Periode> gap = [];
        if (before.Soort != after.Soort) return gap;
        for (var periode = after.Previous(); periode is not null && periode.CompareTo(before) > 0; periode = periode.Previous())
        {
            gap.Insert(0, periode);
            if (gap.Count > LongestGap) return [];
        }

        return gap;
    }

    private static Grafiekpunt PointOf(string naam, Waarde waarde, Eenheid eenheid, Norm? norm, bool breaks) =>
        new(naam, waarde.Getal, Waardeweergave.Print(waarde, eenheid, norm), SoortOf(waarde.Status), breaks);

    private static Grafieknorm? NormOf(Norm? norm) => norm is null ? null : new(norm.Streefwaarde, "norm " + Waardeweergave.Print(norm), SideOf(norm.Operator));

    private static Normkant SideOf(Normoperator normoperator) => normoperator switch
    {
        Normoperator.Groter or Normoperator.MinstensGelijk => Normkant.Boven,
        Normoperator.Kleiner or Normoperator.HoogstensGelijk => Normkant.Onder,
        Normoperator.Gelijk => Normkant.OpDeLijn,
    };

    private static Puntsoort SoortOf(Waardestatus status) => status switch
    {
        Waardestatus.Gemeten => Puntsoort.Gemeten,
        Waardestatus.Herleid => Puntsoort.Herleid,
        Waardestatus.Voorlopig => Puntsoort.Voorlopig,
        Waardestatus.Verwacht or Waardestatus.Prognose => Puntsoort.Verwacht,
        Waardestatus.Geschat => Puntsoort.Geschat,
        Waardestatus.Pm or Waardestatus.NietAangeleverd or Waardestatus.NogNietTeLeveren or Waardestatus.TeWeinigWaarnemingen
            or Waardestatus.Onderdrukt or Waardestatus.Oordeel or Waardestatus.Nvt or Waardestatus.Leeg => Puntsoort.Ontbreekt,
    };
}
