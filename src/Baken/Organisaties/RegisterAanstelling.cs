using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>An aanstelling to be registered.</summary>
/// <param name="TeamId">The team.</param>
/// <param name="Functie">Function.</param>
/// <param name="Discipline">Discipline; may be empty.</param>
/// <param name="Uren">Contract hours per week, 0 to 60, at most two decimals.</param>
/// <param name="IsExtern">Hired.</param>
/// <param name="Van">First day.</param>
/// <param name="TotEnMet">Last day, included; null while it goes on.</param>
/// <param name="Voltijd">A full week in hours; null for the 36 hours of the cao Sociaal Werk and the cao Gemeenten.</param>
public sealed record AanstellingGift(
    Guid TeamId, string Functie, string Discipline, Getal Uren, bool IsExtern, DateOnly Van, DateOnly? TotEnMet = null, Getal? Voltijd = null);

/// <summary>
/// Gives a medewerker an aanstelling. Refusals: <c>MedewerkerUnknown</c>, <c>TeamUnknown</c>, <c>TeamNotThere</c>, <c>FunctieMissing</c>,
/// <c>TooLong</c>, <c>UrenOutOfRange</c>, <c>UrenTogether</c>, <c>VoltijdOutOfRange</c>, <c>EndsBeforeStart</c>, <c>AanstellingOverlaps</c>.
/// </summary>
/// <param name="MedewerkerId">The medewerker.</param>
/// <param name="Gift">The aanstelling.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Teamleider, Relatie.EigenTeam, Doelbinding.Uitvoering)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Uitvoering)]
public sealed record RegisterAanstelling(Guid MedewerkerId, AanstellingGift Gift) : ICommand<ChangedMedewerker>;

internal sealed class RegisterAanstellingHandler(IdSource ids) : IHandler<RegisterAanstelling, ChangedMedewerker>
{
    public async Task<Result<ChangedMedewerker>> Handle(RegisterAanstelling request, Act act, CancellationToken cancellation)
    {
        var found = await MedewerkerAccess.Get(act, request.MedewerkerId, cancellation);
        if (!found.IsOk) return Result<ChangedMedewerker>.Refused(found.Refusals);
        var medewerker = found.Value;
        var faults = await Aanstellingen.Faults(request.Gift, medewerker.OrganisatieId, medewerker.Aanstellingen, act, cancellation);
        if (faults.Count > 0) return Result<ChangedMedewerker>.Refused(faults);
        act.Store.Add(Aanstellingen.Of(request.Gift, ids.Next(), medewerker.Id, medewerker.OrganisatieId));
        await act.Store.SaveChangesAsync(cancellation);
        return new ChangedMedewerker(medewerker.Id);
    }
}

/// <summary>The rules of aanstellingen.</summary>
internal static class Aanstellingen
{
    public const int MaxTekst = 80;

    private const int MaxUren = 60;

    // ADR 0033: the full week of the cao Sociaal Werk and the cao Gemeenten. Kept with each aanstelling, so that no old figure moves.
    private static readonly Getal Voltijd = 36;

    public static Aanstelling Of(AanstellingGift gift, Guid id, Guid medewerkerId, Guid organisatieId) => new()
    {
        Id = id,
        OrganisatieId = organisatieId,
        MedewerkerId = medewerkerId,
        TeamId = gift.TeamId,
        Functie = gift.Functie.Trim(),
        Discipline = gift.Discipline.Trim(),
        UrenHonderdsten = Honderdsten(gift.Uren),
        VoltijdHonderdsten = Honderdsten(gift.Voltijd ?? Voltijd),
        IsExtern = gift.IsExtern,
        Van = gift.Van,
        TotEnMet = gift.TotEnMet,
    };

    public static async Task<List<Refusal>> Faults(
        AanstellingGift gift, Guid organisatieId, IReadOnlyList<Aanstelling> others, Act act, CancellationToken cancellation)
    {
        var faults = TextFaults(gift).Concat(UrenFaults(gift, others)).ToList();
        var team = await act.Store.Set<Team>().AsNoTracking()
            .SingleOrDefaultAsync(t => t.Id == gift.TeamId && t.OrganisatieId == organisatieId, cancellation);
        if (team is null || !new MedewerkerAccess(act.Grant).Reaches(organisatieId, team.Id))
            faults.Add(new Refusal("Organisaties.TeamUnknown", [], nameof(gift.TeamId)));
        else if (!team.IsThereFrom(gift.Van, gift.TotEnMet))
            faults.Add(new Refusal("Organisaties.TeamNotThere", [team.Naam], nameof(gift.TeamId)));
        if (gift.TotEnMet < gift.Van)
            faults.Add(new Refusal("Organisaties.EndsBeforeStart", [gift.Van, gift.TotEnMet!], nameof(gift.TotEnMet)));
        if (others.FirstOrDefault(a => a.TeamId == gift.TeamId && Meets(a, gift)) is { } overlap)
            faults.Add(new Refusal("Organisaties.AanstellingOverlaps", [overlap.Functie, overlap.Van], nameof(gift.Van)));
        return faults;
    }

    private static IEnumerable<Refusal> TextFaults(AanstellingGift gift)
    {
        if (gift.Functie.Trim().Length == 0) yield return new Refusal("Organisaties.FunctieMissing", [], nameof(gift.Functie));
        if (gift.Functie.Trim().Length > MaxTekst) yield return new Refusal("Organisaties.TooLong", [MaxTekst], nameof(gift.Functie));
        if (gift.Discipline.Trim().Length > MaxTekst) yield return new Refusal("Organisaties.TooLong", [MaxTekst], nameof(gift.Discipline));
    }

    private static IEnumerable<Refusal> UrenFaults(AanstellingGift gift, IReadOnlyList<Aanstelling> others)
    {
        if (!(gift.Uren * 100).IsWhole || gift.Uren < Getal.Zero || gift.Uren > MaxUren)
        {
            yield return new Refusal("Organisaties.UrenOutOfRange", [MaxUren], nameof(gift.Uren));
            yield break;
        }

        if (gift.Voltijd is { } full && (!(full * 100).IsWhole || full < 1 || full > MaxUren))
            yield return new Refusal("Organisaties.VoltijdOutOfRange", [MaxUren], nameof(gift.Voltijd));
        var together = others.Where(a => Meets(a, gift)).Sum(a => a.UrenHonderdsten) + Honderdsten(gift.Uren);
        if (together > MaxUren * 100)
            yield return new Refusal("Organisaties.UrenTogether", [NlGetal.PrintShort(new Getal(together, 100), 2), MaxUren], nameof(gift.Uren));
    }

    private static bool Meets(Aanstelling aanstelling, AanstellingGift gift) =>
        Days.Overlap(aanstelling.Van, aanstelling.TotEnMet, gift.Van, gift.TotEnMet);

    private static int Honderdsten(Getal uren) => (int)(uren * 100).Reduced().Teller;
}
