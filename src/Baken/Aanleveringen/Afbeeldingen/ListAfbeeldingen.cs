using Baken.Aanleveringen.Invoer;
using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Aanleveringen.Afbeeldingen;

/// <summary>The stored afbeeldingen by name, each with its versions, newest first. Not refused.</summary>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ListAfbeeldingen : IQuery<IReadOnlyList<Afbeeldingregel>>;

/// <summary>One stored afbeelding.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Bron">Code of the source.</param>
/// <param name="Feiten">Kinds of feit that the newest version makes.</param>
/// <param name="Bestanden">Name patterns of the files that the newest version needs.</param>
/// <param name="Versies">Newest first; at least one.</param>
public sealed record Afbeeldingregel(
    string Naam, string Bron, IReadOnlyList<string> Feiten, IReadOnlyList<string> Bestanden, IReadOnlyList<Afbeeldingstand> Versies);

/// <summary>One version of an afbeelding.</summary>
/// <param name="Nummer">From 1.</param>
/// <param name="Op">Moment of adoption, UTC.</param>
/// <param name="DoorNaam">Who adopted it.</param>
public sealed record Afbeeldingstand(int Nummer, DateTime Op, string DoorNaam);

internal sealed class ListAfbeeldingenHandler : IHandler<ListAfbeeldingen, IReadOnlyList<Afbeeldingregel>>
{
    public async Task<Result<IReadOnlyList<Afbeeldingregel>>> Handle(ListAfbeeldingen request, Act act, CancellationToken cancellation)
    {
        var owned = act.Grant.Organisaties;
        var rows = await act.Store.Set<Afbeeldingversie>().AsNoTracking().Where(v => owned == null || owned.Contains(v.OrganisatieId)).ToListAsync(cancellation);
        return rows.GroupBy(v => v.Naam).OrderBy(g => g.Key, StringComparer.CurrentCulture).Select(Line).ToList();
    }

    private static Afbeeldingregel Line(IGrouping<string, Afbeeldingversie> versies)
    {
        var all = versies.OrderByDescending(v => v.Nummer).ToList();
        var newest = AfbeeldingReader.Read(versies.Key, all[0].Yaml).Value;
        return new Afbeeldingregel(
            versies.Key, all[0].Bron, [.. newest.Feiten.Select(f => f.Feit!).Distinct()], [.. newest.Bestanden.Values.Select(b => b.Patroon!)],
            [.. all.Select(v => new Afbeeldingstand(v.Nummer, v.Op, v.DoorNaam))]);
    }
}
