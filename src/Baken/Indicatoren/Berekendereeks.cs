using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;

namespace Baken.Indicatoren;

/// <summary>The values that Baken computes from the feiten for a part of an indicator; never mixed with what was delivered.</summary>
/// <param name="DeelCode">The part; the code of the definition.</param>
/// <param name="Definitie">The version that holds on the last day.</param>
/// <param name="Eenheid">Unit of values and norms.</param>
/// <param name="AangeleverdEenheid">Unit of what was delivered; another when days cannot become it exactly.</param>
/// <param name="Maat">Size of the periods.</param>
/// <param name="Cijfers">Oldest first; at least one.</param>
/// <param name="Publiek">For whom it was computed: small counts are hidden from those outside.</param>
/// <param name="Sql">What was asked of the feiten.</param>
public sealed record Berekendereeks(
    string DeelCode, Indicatordefinitie Definitie, Eenheid Eenheid, Eenheid AangeleverdEenheid, Periodemaat Maat, IReadOnlyList<Berekendcijfer> Cijfers, Publiek Publiek, string Sql);

/// <summary>One computed value.</summary>
/// <param name="Periode">Period.</param>
/// <param name="Waarde">The unrounded value with its n.</param>
/// <param name="Norm">The norm that holds, when it is in the same unit.</param>
/// <param name="Afwijking">Deviation from the norm.</param>
/// <param name="Normstand">Whether the norm is met.</param>
/// <param name="Trend">Movement against the period before.</param>
/// <param name="NieuweDefinitie">Another version of the definition holds than for the value before.</param>
/// <param name="IsVoorlopig">The last delivery came before the period was over.</param>
/// <param name="Aangeleverd">What was delivered for the same period; null when nothing was.</param>
/// <param name="Verschil">Computed minus delivered, where both are numbers in the same unit.</param>
/// <param name="Leveringen">Where its rows come from; empty where the caller sees only what was offered.</param>
/// <param name="BekendOp">As known at this moment, UTC.</param>
public sealed record Berekendcijfer(
    Periode Periode, Waarde Waarde, Norm? Norm, Afwijking? Afwijking, Normstand? Normstand, Trend? Trend, bool NieuweDefinitie, bool IsVoorlopig,
    Waarde? Aangeleverd, Getal? Verschil, IReadOnlyList<Bronlevering> Leveringen, DateTime BekendOp);

/// <summary>A delivery behind a figure.</summary>
/// <param name="LeveringId">The delivery.</param>
/// <param name="Bron">Code of its source.</param>
/// <param name="Op">When it was taken in, UTC.</param>
/// <param name="Rijen">How many rows of the figure it brought.</param>
public sealed record Bronlevering(Guid LeveringId, string Bron, DateTime Op, long Rijen);
