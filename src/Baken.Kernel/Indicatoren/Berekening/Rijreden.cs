namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>Place of a row in a figure.</summary>
public enum Rijrol
{
    /// <summary>Counted in the teller, and where there is one in the noemer.</summary>
    Teller,

    /// <summary>Counted in the noemer only.</summary>
    Noemer,

    /// <summary>Left out.</summary>
    Niet,
}

/// <summary>A reason for which a row of a period is not counted.</summary>
/// <param name="Code">Short code in the answer of the database.</param>
/// <param name="Uitsluiting">The exclusion; null when it is a condition.</param>
/// <param name="Voorwaarde">The condition that does not hold; null when it is an exclusion.</param>
/// <param name="IsOntbrekend">The condition cannot be judged because nothing was registered: a missing registration.</param>
public sealed record Rijreden(string Code, Uitsluiting? Uitsluiting, Voorwaarde? Voorwaarde, bool IsOntbrekend)
{
    /// <summary>
    /// Why rows are left out of a counting, in order of weight: an exclusion, a condition that what was registered does not meet, and last
    /// what would have counted if it had been registered.
    /// </summary>
    public static IReadOnlyList<Rijreden> ListOf(Indicatordefinitie definitie, Telling telling)
    {
        var feit = Feitmodel.FindSoort(telling.Feit)!;
        var conditions = Planner.Shared(definitie, telling).Concat(definitie.Noemer is { } noemer && telling == definitie.Teller ? BelowOnly(definitie, noemer) : [])
            .Concat(Measured(definitie, telling)).Distinct(VoorwaardeEquality.Instance).ToList();
        return
        [
            .. definitie.Uitsluitingen.Select((u, i) => new Rijreden($"u{i}", u, null, false)).Where(r => r.Uitsluiting!.Als.All(v => feit.FindVeld(v.Veld) is not null)),
            .. conditions.Select((v, i) => new Rijreden($"v{i}", null, v, false)).Where(r => r.Voorwaarde!.Vergelijking != Vergelijking.Gevuld),
            .. conditions.Select((v, i) => new Rijreden($"l{i}", null, v, true)).Where(r => r.Voorwaarde!.Vergelijking is not (Vergelijking.Leeg or Vergelijking.IsNiet)),
        ];
    }

    /// <summary>A duration needs both its days, a sum its number.</summary>
    internal static IEnumerable<Voorwaarde> Measured(Indicatordefinitie definitie, Telling telling) =>
        telling.Wijze is Telwijze.Duur || (telling.Wijze is Telwijze.Som && definitie.Soort is Berekeningsoort.Gemiddelde or Berekeningsoort.Mediaan or Berekeningsoort.Percentiel)
            ? new[] { telling.Veld, telling.TotVeld }.OfType<string>().Select(Berekening.Voorwaarde.Gevuld)
            : [];

    private static IEnumerable<Voorwaarde> BelowOnly(Indicatordefinitie definitie, Telling noemer) =>
        definitie.Soort == Berekeningsoort.Aandeel ? Planner.Rest(definitie, noemer) : [];
}
