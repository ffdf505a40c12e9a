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
public sealed record AanstellingInput(
    Guid TeamId, string Functie, string Discipline, Getal Uren, bool IsExtern, DateOnly Van, DateOnly? TotEnMet = null, Getal? Voltijd = null);

/// <summary>
/// Gives a medewerker an aanstelling. Refusals: <c>MedewerkerUnknown</c>, <c>TeamUnknown</c>, <c>TeamNotThere</c>, <c>FunctieMissing</c>,
/// <c>TooLong</c>, <c>UrenOutOfRange</c>, <c>UrenTogether</c>, <c>VoltijdOutOfRange</c>, <c>EndsBeforeStart</c>, <c>AanstellingOverlaps</c>.
/// </summary>
/// <param name="MedewerkerId">The medewerker.</param>
/// <param name="Input">The aanstelling.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Teamleider, Relatie.EigenTeam, Doelbinding.Uitvoering)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Uitvoering)]
public sealed record RegisterAanstelling(Guid MedewerkerId, AanstellingInput Input) : ICommand<ChangedMedewerker>;

internal sealed class RegisterAanstellingHandler(IdSource ids) : IHandler<RegisterAanstelling, ChangedMedewerker>
{
    public async Task<Result<ChangedMedewerker>> Handle(RegisterAanstelling request, Act act, CancellationToken cancellation)
    {
        var found = await MedewerkerAccess.Get(act, request.MedewerkerId, cancellation);
        if (!found.IsOk) return Result<ChangedMedewerker>.Refused(found.Refusals);
        var medewerker = found.Value;
        var faults = await Aanstellingen.Faults(request.Input, medewerker.OrganisatieId, medewerker.Aanstellingen, act, cancellation);
        if (faults.Count > 0) return Result<ChangedMedewerker>.Refused(faults);
        act.Store.Add(Aanstellingen.Of(request.Input, ids.Next(), medewerker.Id, medewerker.OrganisatieId));
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

    public static Aanstelling Of(AanstellingInput input, Guid id, Guid medewerkerId, Guid organisatieId) => new()
    {
        Id = id,
        OrganisatieId = organisatieId,
        MedewerkerId = medewerkerId,
        TeamId = input.TeamId,
        Functie = input.Functie.Trim(),
        Discipline = input.Discipline.Trim(),
        UrenHonderdsten = Honderdsten(input.Uren),
        VoltijdHonderdsten = Honderdsten(input.Voltijd ?? Voltijd),
        IsExtern = input.IsExtern,
        Van = input.Van,
        TotEnMet = input.TotEnMet,
    };

    public static async Task<List<Refusal>> Faults(
        AanstellingInput input, Guid organisatieId, IReadOnlyList<Aanstelling> others, Act act, CancellationToken cancellation)
    {
        var faults = TextFaults(input).Concat(UrenFaults(input, others)).ToList();
        var team = await act.Store.Set<Team>().AsNoTracking()
            .SingleOrDefaultAsync(t => t.Id == input.TeamId && t.OrganisatieId == organisatieId, cancellation);
        if (team is null || !new MedewerkerAccess(act.Grant).Reaches(organisatieId, team.Id))
            faults.Add(new Refusal("Organisaties.TeamUnknown", [], nameof(input.TeamId)));
        else if (!team.IsThereFrom(input.Van, input.TotEnMet))
            faults.Add(new Refusal("Organisaties.TeamNotThere", [team.Naam], nameof(input.TeamId)));
        if (input.TotEnMet < input.Van)
            faults.Add(new Refusal("Organisaties.EndsBeforeStart", [input.Van, input.TotEnMet!], nameof(input.TotEnMet)));
        if (others.FirstOrDefault(a => a.TeamId == input.TeamId && Meets(a, input)) is { } overlap)
            faults.Add(new Refusal("Organisaties.AanstellingOverlaps", [overlap.Functie, overlap.Van], nameof(input.Van)));
        return faults;
    }

    private static IEnumerable<Refusal> TextFaults(AanstellingInput input)
    {
        if (input.Functie.Trim().Length == 0) yield return new Refusal("Organisaties.FunctieMissing", [], nameof(input.Functie));
        if (input.Functie.Trim().Length > MaxTekst) yield return new Refusal("Organisaties.TooLong", [MaxTekst], nameof(input.Functie));
        if (input.Discipline.Trim().Length > MaxTekst) yield return new Refusal("Organisaties.TooLong", [MaxTekst], nameof(input.Discipline));
    }

    private static IEnumerable<Refusal> UrenFaults(AanstellingInput input, IReadOnlyList<Aanstelling> others)
    {
        if (!(input.Uren * 100).IsWhole || input.Uren < Getal.Zero || input.Uren > MaxUren)
        {
            yield return new Refusal("Organisaties.UrenOutOfRange", [MaxUren], nameof(input.Uren));
            yield break;
        }

        if (input.Voltijd is { } full && (!(full * 100).IsWhole || full < 1 || full > MaxUren))
            yield return new Refusal("Organisaties.VoltijdOutOfRange", [MaxUren], nameof(input.Voltijd));
        var together = others.Where(a => Meets(a, input)).Sum(a => a.UrenHonderdsten) + Honderdsten(input.Uren);
        if (together > MaxUren * 100)
            yield return new Refusal("Organisaties.UrenTogether", [NlGetal.PrintShort(new Getal(together, 100), 2), MaxUren], nameof(input.Uren));
    }

    private static bool Meets(Aanstelling aanstelling, AanstellingInput input) =>
        Days.Overlap(aanstelling.Van, aanstelling.TotEnMet, input.Van, input.TotEnMet);

    private static int Honderdsten(Getal uren) => (int)(uren * 100).Reduced().Teller;
}
