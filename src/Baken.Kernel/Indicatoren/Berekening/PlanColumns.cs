namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>Which columns a plan reads: no more, because a column store pays per column.</summary>
internal static class PlanColumns
{
    public static IReadOnlyList<string> Of(Indicatordefinitie definitie, Telling telling, Meetverzoek verzoek)
    {
        var columns = new List<string?> { telling.Periode.Veld, telling.Periode.Einde, telling.Veld, telling.TotVeld };
        columns.AddRange(verzoek.Naar);
        if (telling.Feit == definitie.Teller.Feit)
        {
            columns.AddRange(definitie.Teller.Voorwaarden.Select(v => v.Veld));
            if (definitie.Noemer?.Feit == telling.Feit)
                columns.AddRange([.. definitie.Noemer.Voorwaarden.Select(v => v.Veld), definitie.Noemer.Veld, definitie.Noemer.TotVeld]);
            if (definitie.Termijn is { } t) columns.AddRange([t.Start, t.Stop, t.Opschorting]);
            if (definitie.Koppeling is { } v) columns.AddRange(["persoon", v.Start, v.Einde, .. v.Per]);
            if (definitie.Terugkeer is { } r) columns.AddRange(["persoon", r.NaVeld, .. r.Zelfde]);
        }

        return [.. columns.OfType<string>().Distinct()];
    }
}

/// <summary>Two conditions are the same when field, comparison and values are.</summary>
internal sealed class VoorwaardeEquality : IEqualityComparer<Voorwaarde>
{
    public static readonly VoorwaardeEquality Instance = new();

    public bool Equals(Voorwaarde? x, Voorwaarde? y) =>
        x is not null && y is not null && x.Veld == y.Veld && x.Vergelijking == y.Vergelijking && x.Waarden.SequenceEqual(y.Waarden);

    public int GetHashCode(Voorwaarde obj) => HashCode.Combine(obj.Veld, obj.Vergelijking, obj.Waarden.Count);
}
