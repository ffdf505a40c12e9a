using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Indicatoren.Schaduw;

/// <summary>
/// The published figures with those that Baken computes of the feiten beside them, rounded as printed, and what was found out about each
/// difference. Refusals: those of <see cref="ComputeIndicator"/>, <c>OrganisatieNotYours</c>.
/// </summary>
/// <param name="OrganisatieId">Whose; null for the organisation in which the caller has his role.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ShowSchaduwrun(Guid? OrganisatieId = null) : IQuery<Schaduwrun>;

/// <summary>A shadow run.</summary>
/// <param name="Regels">One per figure, by code and period.</param>
public sealed record Schaduwrun(IReadOnlyList<Schaduwregel> Regels)
{
    /// <summary>Number of figures that are the same as printed.</summary>
    public int Gelijk => Regels.Count(r => r.IsGelijk);

    /// <summary>Number of figures that differ, or that Baken does not have.</summary>
    public int Verschillend => Regels.Count - Gelijk;

    /// <summary>Number of differences that nobody explained.</summary>
    public int Onverklaard => Regels.Count(r => r is { IsGelijk: false, Verklaring: null });
}

/// <summary>One published figure beside Baken's.</summary>
/// <param name="CijferId">Id of the figure; what <see cref="RecordVerklaring"/> asks.</param>
/// <param name="Code">Code of the definition.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Periode">Period.</param>
/// <param name="Gedrukt">As printed.</param>
/// <param name="N">Number of observations as printed; null when not stated.</param>
/// <param name="Baken">Baken's value, rounded to as many decimals as the print; or why there is none.</param>
/// <param name="BakenN">Number of observations of Baken; null when it has none.</param>
/// <param name="Verschil">Rounded value of Baken minus the printed one, in the unit of the print; null without a number.</param>
/// <param name="IsGelijk">The rounded value is the printed one.</param>
/// <param name="Verklaring">The last explanation; null when there is none.</param>
/// <param name="Bestand">File it was loaded from.</param>
public sealed record Schaduwregel(
    Guid CijferId, string Code, string Naam, Periode Periode, string Gedrukt, int? N, string Baken, int? BakenN, string? Verschil, bool IsGelijk, Verklaringregel? Verklaring, string Bestand);

/// <summary>An explanation.</summary>
public sealed record Verklaringregel(Verschilklasse Klasse, string Tekst, string DoorNaam, DateTime Op);

internal sealed class ShowSchaduwrunHandler : IHandler<ShowSchaduwrun, Schaduwrun>
{
    public async Task<Result<Schaduwrun>> Handle(ShowSchaduwrun request, Act act, CancellationToken cancellation)
    {
        var owner = Ownership.Choose(act, request.OrganisatieId, nameof(request.OrganisatieId));
        if (!owner.IsOk) return owner.Map(_ => default(Schaduwrun)!);
        var id = owner.Value;
        var cijfers = (await act.Store.Set<Schaduwcijfer>().AsNoTracking().Where(c => c.OrganisatieId == id).ToListAsync(cancellation))
            .GroupBy(c => (c.Code, c.Periode)).Select(g => g.MaxBy(c => c.Versie)!).ToList();
        var ids = cijfers.ConvertAll(c => c.Id);
        var verklaringen = (await act.Store.Set<Verschilverklaring>().AsNoTracking().Where(v => ids.Contains(v.CijferId)).ToListAsync(cancellation))
            .GroupBy(v => v.CijferId).ToDictionary(g => g.Key, g => g.MaxBy(v => v.Volgnummer)!);
        var regels = new List<Schaduwregel>();
        foreach (var groep in cijfers.GroupBy(c => (c.Code, Maat: Schaduwperiode.MaatOf(Periode.Parse(c.Periode).Value)!.Value)))
        {
            var perioden = groep.Select(c => Periode.Parse(c.Periode).Value).ToList();
            // Of overlapping periods the last month names the period.
            var first = groep.Key.Maat is Periodemaat.Rollend12 or Periodemaat.TotEnMet ? perioden.Min(p => p.Last!.Value) : perioden.Min(p => p.First!.Value);
            var answer = await act.Ask(new ComputeIndicator(groep.Key.Code, first, perioden.Max(p => p.Last!.Value), groep.Key.Maat, [], []), cancellation);
            if (!answer.IsOk && answer.Refusals[0].Code != "Indicatoren.BerekeningNotYet") return answer.Map(_ => default(Schaduwrun)!);
            var cells = answer.IsOk ? answer.Value.Cellen.ToDictionary(c => c.Periode) : [];
            regels.AddRange(groep.Select(c => RegelOf(c, answer.IsOk ? answer.Value.Definitie : null, cells, verklaringen.GetValueOrDefault(c.Id))));
        }

        return new Schaduwrun([.. regels.OrderBy(r => r.Code, StringComparer.Ordinal).ThenBy(r => r.Periode)]);
    }

    private static Schaduwregel RegelOf(Schaduwcijfer cijfer, Indicatordefinitie? definitie, Dictionary<Periode, Indicatorcel> cells, Verschilverklaring? verklaring)
    {
        var periode = Periode.Parse(cijfer.Periode).Value;
        var waarde = definitie is null ? Waarde.Without(Waardestatus.Nvt) : (cells.GetValueOrDefault(periode) ?? Celvraag.WithoutRows(definitie, periode)).Waarde;
        var scale = definitie?.Eenheid == Eenheid.Aandeel.Code() ? new Getal(100, 1) : new Getal(1, 1);
        var printed = NlGetal.Print(new Getal(cijfer.Teller, cijfer.Noemer) * scale, cijfer.Decimalen);
        var rounded = waarde.Getal is { } number ? NlGetal.Print(number * scale, cijfer.Decimalen) : null;
        var verschil = rounded is null ? null : NlGetal.Print(NlGetal.Parse(rounded).Value - NlGetal.Parse(printed).Value, cijfer.Decimalen);
        return new Schaduwregel(
            cijfer.Id, cijfer.Code, definitie?.Naam ?? cijfer.Code, periode, cijfer.Gedrukt, cijfer.N,
            rounded ?? Waardeweergave.Print(waarde, definitie is null ? Eenheid.Aantal : Eenheden.Parse(definitie.Eenheid).Value), waarde.N, verschil, rounded == printed,
            verklaring is null ? null : new Verklaringregel(verklaring.Verschilklasse, verklaring.Tekst, verklaring.DoorNaam, verklaring.Op), cijfer.Bestand);
    }
}
