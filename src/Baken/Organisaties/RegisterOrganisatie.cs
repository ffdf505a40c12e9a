using System.Text.RegularExpressions;
using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>
/// Adds an organisation to the tenant and gives its id. Refusals: <c>CodeMissing</c>, <c>CodeNotReadable</c> (2 to 40 of a-z, 0-9 and
/// hyphen), <c>CodeReserved</c>, <c>CodeTaken</c>, <c>NaamMissing</c>, <c>TooLong</c>, <c>RolMissing</c>, <c>EndsBeforeStart</c>, <c>PeriodesOverlap</c>.
/// </summary>
/// <param name="Code">Short name for addresses and files, such as <c>ihk</c>.</param>
/// <param name="Naam">Full name.</param>
/// <param name="Kortenaam">Abbreviation, or empty.</param>
/// <param name="Rollen">At least one role with its period.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record RegisterOrganisatie(string Code, string Naam, string Kortenaam, IReadOnlyList<PartijrolPeriode> Rollen) : ICommand<Guid>;

internal sealed partial class RegisterOrganisatieHandler(IdSource ids) : IHandler<RegisterOrganisatie, Guid>
{
    public async Task<Result<Guid>> Handle(RegisterOrganisatie request, Act act, CancellationToken cancellation)
    {
        var code = request.Code.Trim();
        var refusals = Faults(request).ToList();
        if (await act.Store.Set<Organisatie>().AnyAsync(o => o.Code == code, cancellation))
            refusals.Add(new Refusal("Organisaties.CodeTaken", [code], nameof(request.Code)));
        if (refusals.Count > 0) return Result<Guid>.Refused(refusals);
        var id = ids.Next();
        act.Store.Add(new Organisatie
        {
            Id = id,
            OrganisatieId = id,
            Code = code,
            Naam = request.Naam.Trim(),
            Kortenaam = request.Kortenaam.Trim(),
            Rollen = [.. request.Rollen.Select(r => new Organisatierol
            {
                Id = ids.Next(), OrganisatieId = id, Rol = r.Rol, Van = r.Van, TotEnMet = r.TotEnMet,
            })],
        });
        await act.Store.SaveChangesAsync(cancellation);
        return id;
    }

    // Words that stand at the place of a code in the addresses of the pages.
    private static readonly string[] Reserved = ["gebieden", "medewerkers", "rechten", "registreren"];

    private static IEnumerable<Refusal> Faults(RegisterOrganisatie request)
    {
        var code = request.Code.Trim();
        if (code.Length == 0) yield return new Refusal("Organisaties.CodeMissing", [], nameof(request.Code));
        else if (!CodeForm().IsMatch(code)) yield return new Refusal("Organisaties.CodeNotReadable", [code], nameof(request.Code));
        else if (Reserved.Contains(code)) yield return new Refusal("Organisaties.CodeReserved", [code], nameof(request.Code));
        foreach (var fault in Organisatienaam.Faults(request.Naam, request.Kortenaam)) yield return fault;
        if (request.Rollen.Count == 0) yield return new Refusal("Organisaties.RolMissing", [], nameof(request.Rollen));
        foreach (var rol in request.Rollen.Where(r => r.TotEnMet < r.Van))
            yield return new Refusal("Organisaties.EndsBeforeStart", [rol.Van, rol.TotEnMet!], nameof(request.Rollen));
        foreach (var same in request.Rollen.GroupBy(r => r.Rol))
        {
            var inOrder = same.OrderBy(r => r.Van).ToList();
            if (inOrder.Zip(inOrder.Skip(1)).Any(pair => pair.First.TotEnMet is null || pair.First.TotEnMet >= pair.Second.Van))
                yield return new Refusal("Organisaties.PeriodesOverlap", [same.Key], nameof(request.Rollen));
        }
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$")]
    private static partial Regex CodeForm();
}
