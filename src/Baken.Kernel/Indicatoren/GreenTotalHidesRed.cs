using Baken.Kernel.Shared;

namespace Baken.Kernel.Indicatoren;

/// <summary>One part of a total, such as Jeugd within all clients.</summary>
/// <param name="Naam">Name as people read it.</param>
/// <param name="Waarde">Value of the part, in the unit of the norm.</param>
public sealed record Normdeel(string Naam, Waarde Waarde);

/// <summary>
/// A total that meets its norm while parts do not; the parts are named, so that green hides no red
/// (bron 000 Houten: Houten waits 4 weeks in all, Jeugd 6, and 6 is not less than 6).
/// </summary>
/// <param name="Totaal">Value of the total.</param>
/// <param name="Rood">The parts that do not meet the norm, in the order given; at least one.</param>
public sealed record GreenTotalHidesRed(Waarde Totaal, IReadOnlyList<Normdeel> Rood)
{
    /// <summary>The total and its red parts; null when the total itself does not meet the norm or no part is red.</summary>
    public static GreenTotalHidesRed? Find(Norm norm, Waarde totaal, IEnumerable<Normdeel> delen)
    {
        ArgumentNullException.ThrowIfNull(norm);
        if (norm.Judge(totaal).Uitkomst != Normuitkomst.Gehaald) return null;
        Normdeel[] rood = [.. delen.Where(d => norm.Judge(d.Waarde).Uitkomst == Normuitkomst.NietGehaald)];
        return rood.Length == 0 ? null : new GreenTotalHidesRed(totaal, rood);
    }
}
