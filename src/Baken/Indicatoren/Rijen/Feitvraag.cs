using Baken.Dispatch;
using Baken.Indicatoren.Berekeningen;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;

namespace Baken.Indicatoren.Rijen;

/// <summary>What every question about one computed indicator starts from: its definition, what is asked and the feiten.</summary>
/// <param name="Definitie">The version that holds on the last asked day.</param>
/// <param name="Verzoek">The request, restricted to what the caller may ask about.</param>
/// <param name="File">The tenant's feiten.</param>
internal sealed record Feitvraag(Indicatordefinitie Definitie, Meetverzoek Verzoek, FeitenFile File);

/// <summary>Opens such questions.</summary>
internal sealed class Feitvragen(FeitenFiles files, Definitiecatalogus catalogus)
{
    /// <summary>
    /// Finds the definition and restricts the request to the organisations of the caller. Refusals: <c>BerekeningUnknown</c>, those of the
    /// definitions and of <see cref="DefinitieCheck"/>.
    /// </summary>
    public async Task<Result<Feitvraag>> Open(Act act, Feitbereik bereik, CancellationToken cancellation)
    {
        var known = await Moments.KnownOn(act, bereik.BekendOp, cancellation);
        var reeks = await Definitiereeks.Read(act, catalogus, bereik.Code, bereik.BekendOp < act.Today ? known : null, cancellation);
        if (!reeks.IsOk) return reeks.Map(_ => default(Feitvraag)!);
        var own = await Celvraag.OwnFilter(act, cancellation);
        if (!own.IsOk) return own.Map(_ => default(Feitvraag)!);
        var definitie = reeks.Value.Shown(bereik.Tot);
        var verzoek = new Meetverzoek(bereik.Van, bereik.Tot, bereik.Maat, new Tijdstand(bereik.Tot, known), [], [.. bereik.Filters, .. own.Value]);
        var faults = DefinitieCheck.Check(definitie, verzoek);
        if (faults.Count > 0) return Result<Feitvraag>.Refused(faults);
        return new Feitvraag(definitie, verzoek, await files.Open(act, cancellation));
    }
}

/// <summary>About which part of the feiten a question is.</summary>
/// <param name="Code">Code of the definition.</param>
/// <param name="Van">A day in the first period.</param>
/// <param name="Tot">A day in the last period.</param>
/// <param name="Maat">Size of the periods.</param>
/// <param name="Filters">Conditions on dimensions.</param>
/// <param name="BekendOp">As known at the end of this civil day; null for now.</param>
public sealed record Feitbereik(string Code, DateOnly Van, DateOnly Tot, Periodemaat Maat, IReadOnlyList<Voorwaarde> Filters, DateOnly? BekendOp = null);
