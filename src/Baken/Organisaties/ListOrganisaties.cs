using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>All organisations of the tenant by name, with their roles past and present. Never refused to who has any role.</summary>
[AllowAnyRol]
public sealed record ListOrganisaties : IQuery<IReadOnlyList<OrganisatieRow>>;

internal sealed class ListOrganisatiesHandler : IHandler<ListOrganisaties, IReadOnlyList<OrganisatieRow>>
{
    public async Task<Result<IReadOnlyList<OrganisatieRow>>> Handle(ListOrganisaties request, Act act, CancellationToken cancellation)
    {
        var organisaties = await act.Store.Set<Organisatie>().AsNoTracking().Include(o => o.Rollen).OrderBy(o => o.Naam).ToListAsync(cancellation);
        return Result.Of<IReadOnlyList<OrganisatieRow>>([.. organisaties.Select(o => o.ToRow())]);
    }
}
