using System.Text.RegularExpressions;
using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;

namespace Baken.Organisaties;

/// <summary>
/// Records a registration in SKJ or BIG, or its renewal until a later day. Refusals: <c>MedewerkerUnknown</c>, <c>NummerNotReadable</c>
/// (5 to 12 digits), <c>KwalificatiePresent</c>.
/// </summary>
/// <param name="MedewerkerId">The medewerker.</param>
/// <param name="Register">Which register.</param>
/// <param name="Nummer">Number in it.</param>
/// <param name="GeldigTotEnMet">Last valid day.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
[Allow(Rol.Teamleider, Relatie.EigenTeam, Doelbinding.Uitvoering)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Uitvoering)]
public sealed record RecordKwalificatie(Guid MedewerkerId, Kwalificatieregister Register, string Nummer, DateOnly GeldigTotEnMet)
    : ICommand<ChangedMedewerker>;

internal sealed partial class RecordKwalificatieHandler(IdSource ids) : IHandler<RecordKwalificatie, ChangedMedewerker>
{
    public async Task<Result<ChangedMedewerker>> Handle(RecordKwalificatie request, Act act, CancellationToken cancellation)
    {
        var found = await MedewerkerAccess.Get(act, request.MedewerkerId, cancellation);
        if (!found.IsOk) return Result<ChangedMedewerker>.Refused(found.Refusals);
        var faults = new List<Refusal>();
        if (!NumberForm().IsMatch(request.Nummer.Trim())) faults.Add(new Refusal("Organisaties.NummerNotReadable", [], nameof(request.Nummer)));
        if (found.Value.Kwalificaties.Any(k => k.Register == request.Register && k.GeldigTotEnMet >= request.GeldigTotEnMet))
            faults.Add(new Refusal("Organisaties.KwalificatiePresent", [], nameof(request.GeldigTotEnMet)));
        if (faults.Count > 0) return Result<ChangedMedewerker>.Refused(faults);
        act.Store.Add(new Kwalificatie
        {
            Id = ids.Next(),
            OrganisatieId = found.Value.OrganisatieId,
            MedewerkerId = found.Value.Id,
            Register = request.Register,
            Nummer = request.Nummer.Trim(),
            GeldigTotEnMet = request.GeldigTotEnMet,
        });
        await act.Store.SaveChangesAsync(cancellation);
        return new ChangedMedewerker(found.Value.Id);
    }

    [GeneratedRegex("^[0-9]{5,12}$")]
    private static partial Regex NumberForm();
}
