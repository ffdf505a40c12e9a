using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using Microsoft.EntityFrameworkCore;

namespace Baken.Aanleveringen.Uitvragen;

/// <summary>The forms that were sent out, per period the newest first, then by name of the aanbieder. Not refused.</summary>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ListUitvragen : IQuery<IReadOnlyList<Uitvraagrij>>;

/// <summary>One form in the list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Periode">Period asked about.</param>
/// <param name="Aanbieder">Name of the aanbieder.</param>
/// <param name="Vervaldag">Last day in time.</param>
/// <param name="Staat">How it stands today.</param>
/// <param name="HerinnerdOp">Last reminder, UTC; null when none.</param>
/// <param name="Gevraagd">Rows asked; 0 before the first answer.</param>
/// <param name="Beantwoord">Rows with an answer.</param>
/// <param name="Keren">How often it came back.</param>
/// <param name="LaatsteOp">Moment of the last answer, UTC; null when none.</param>
public sealed record Uitvraagrij(
    Guid Id, string Periode, string Aanbieder, DateOnly Vervaldag, Uitvraagstaat Staat, DateTime? HerinnerdOp, int Gevraagd, int Beantwoord, int Keren, DateTime? LaatsteOp);

internal sealed class ListUitvragenHandler : IHandler<ListUitvragen, IReadOnlyList<Uitvraagrij>>
{
    public async Task<Result<IReadOnlyList<Uitvraagrij>>> Handle(ListUitvragen request, Act act, CancellationToken cancellation)
    {
        var organisaties = await act.Ask(new ListOrganisaties(), cancellation);
        if (!organisaties.IsOk) return organisaties.Map(_ => default(IReadOnlyList<Uitvraagrij>)!);
        var names = organisaties.Value.ToDictionary(o => o.Id, o => o.Naam);
        var all = await Uitvragen.Of(act).AsNoTracking().ToListAsync(cancellation);
        return all.Select(u => new Uitvraagrij(
                u.Id, u.Periode, names.GetValueOrDefault(u.AanbiederId, ""), u.Vervaldag, u.StaatOn(act.Today), u.HerinnerdOp, u.Laatste?.Gevraagd ?? 0, u.Laatste?.Beantwoord ?? 0,
                u.Antwoorden.Count, u.Laatste?.Op))
            .OrderByDescending(r => r.Periode, StringComparer.Ordinal).ThenBy(r => r.Aanbieder, StringComparer.CurrentCulture).ToList();
    }
}

/// <summary>The form as a workbook, with what the aanbieder answered before. Refusal: <c>UitvraagUnknown</c>.</summary>
/// <param name="Id">The form.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ExportUitvraag(Guid Id) : IQuery<Sjabloonbestand>;

internal sealed class ExportUitvraagHandler : IHandler<ExportUitvraag, Sjabloonbestand>
{
    public async Task<Result<Sjabloonbestand>> Handle(ExportUitvraag request, Act act, CancellationToken cancellation)
    {
        if (await Uitvragen.Find(act, request.Id, cancellation) is not { } uitvraag) return Refusal.Of("Aanleveringen.UitvraagUnknown");
        var asked = await Uitvraagregel.For(act, uitvraag.AanbiederId, cancellation);
        if (!asked.IsOk) return asked.Map(_ => default(Sjabloonbestand)!);
        var earlier = (await Uitvragen.Of(act).AsNoTracking().Where(u => u.AanbiederId == uitvraag.AanbiederId && u.OrganisatieId == uitvraag.OrganisatieId).ToListAsync(cancellation))
            .Where(u => string.CompareOrdinal(u.Periode, uitvraag.Periode) < 0 && u.Laatste is not null).MaxBy(u => u.Periode, StringComparer.Ordinal);
        var before = Uitvraagregel.Read(earlier?.Laatste?.Inhoud ?? "").Where(r => r.Antwoord.Length > 0).ToDictionary(r => r.Code, r => r.Antwoord);
        var given = Uitvraagregel.Read(uitvraag.Laatste?.Inhoud ?? "").ToDictionary(r => r.Code);
        var rows = asked.Value.Select(a => given.TryGetValue(a.Code, out var known) ? known with { Vraag = a.Vraag, Eenheid = a.Eenheid } : a).ToList();
        return new Sjabloonbestand($"uitvraag-{uitvraag.Periode}.xlsx", Uitvraagregel.Workbook(rows, before));
    }
}
