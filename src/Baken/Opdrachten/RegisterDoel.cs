using System.Text.RegularExpressions;
using Baken.Dispatch;
using Baken.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Opdrachten;

/// <summary>
/// Adds an own doel and gives its code. Refusals: <c>CodeMissing</c>, <c>CodeNotReadable</c>, <c>CodeTaken</c>, <c>NaamMissing</c>,
/// <c>NaamTooLong</c>, <c>BovenUnknown</c>, <c>DeadlineNotReadable</c>, <c>OrganisatieNotYours</c>.
/// </summary>
/// <param name="Code">Code, unique in the tenant.</param>
/// <param name="Naam">Name.</param>
/// <param name="Niveau">Level.</param>
/// <param name="Boven">Code of the doel or kerntaak above it; empty at the top.</param>
/// <param name="Perspectief">For which law.</param>
/// <param name="Deadline">Year, month or day (<c>2027</c>, <c>2024-01-01</c>); may be empty.</param>
/// <param name="Meetbaar">It is stated how it is measured.</param>
/// <param name="OrganisatieId">Owner; null for the organisation in which the caller has his role.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record RegisterDoel(
    string Code, string Naam, Doelniveau Niveau, string Boven, Perspectief Perspectief, string Deadline, bool Meetbaar, Guid? OrganisatieId = null)
    : ICommand<string>;

internal sealed partial class RegisterDoelHandler(IdSource ids) : IHandler<RegisterDoel, string>
{
    public async Task<Result<string>> Handle(RegisterDoel request, Act act, CancellationToken cancellation)
    {
        var (code, boven) = (request.Code.Trim(), request.Boven.Trim());
        var doelen = await act.Store.Set<Beleidsdoel>().AsNoTracking().ToListAsync(cancellation);
        var kerntaken = await act.Store.Set<Kerntaak>().AsNoTracking().ToListAsync(cancellation);
        var owner = request.OrganisatieId ?? act.Grant.Rights[0].Bevoegdheid.OrganisatieId;
        var faults = Faults(request, code).ToList();
        if (owner == Guid.Empty || act.Grant.Organisaties is { } owned && !owned.Contains(owner))
            faults.Add(new Refusal("Opdrachten.OrganisatieNotYours", [], nameof(request.OrganisatieId)));
        if (doelen.Exists(d => d.Code == code) || kerntaken.Exists(k => k.Code == code)) faults.Add(new Refusal("Opdrachten.CodeTaken", [code], nameof(request.Code)));
        var above = doelen.Find(d => d.Code == boven);
        if (boven.Length > 0 && above is null && !kerntaken.Exists(k => k.Code == boven))
            faults.Add(new Refusal("Opdrachten.BovenUnknown", [boven], nameof(request.Boven)));
        if (faults.Count > 0) return Result<string>.Refused(faults);
        act.Store.Add(new Beleidsdoel
        {
            Id = ids.Next(),
            OrganisatieId = owner,
            Code = code,
            BovenCode = boven.Length == 0 ? null : boven,
            KerntaakCode = above is not null ? above.KerntaakCode : boven.Length == 0 ? null : boven,
            Niveau = request.Niveau,
            Perspectief = request.Perspectief,
            Naam = request.Naam.Trim(),
            Deadline = request.Deadline.Trim().Length == 0 ? null : request.Deadline.Trim(),
            Meetbaar = request.Meetbaar,
            Volgorde = doelen.Select(d => d.Volgorde).DefaultIfEmpty().Max() + 1,
        });
        return code;
    }

    private static IEnumerable<Refusal> Faults(RegisterDoel request, string code)
    {
        if (code.Length == 0) yield return new Refusal("Opdrachten.CodeMissing", [], nameof(request.Code));
        else if (!CodeForm().IsMatch(code)) yield return new Refusal("Opdrachten.CodeNotReadable", [code], nameof(request.Code));
        if (string.IsNullOrWhiteSpace(request.Naam)) yield return new Refusal("Opdrachten.NaamMissing", [], nameof(request.Naam));
        else if (request.Naam.Trim().Length > Beleidsdoel.MaxNaam) yield return new Refusal("Opdrachten.NaamTooLong", [Beleidsdoel.MaxNaam], nameof(request.Naam));
        if (request.Deadline.Trim().Length == 0) yield break;
        var deadline = Periode.Parse(request.Deadline);
        if (!deadline.IsOk || deadline.Value.Last is null)
            yield return new Refusal("Opdrachten.DeadlineNotReadable", [request.Deadline], nameof(request.Deadline));
    }

    [GeneratedRegex(@"^[A-Z0-9][A-Z0-9.\-]{0,38}$")]
    private static partial Regex CodeForm();
}
