using Baken.Dispatch;
using Baken.Kernel.Shared;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>One organisation by its code. Refusal: <c>OrganisatieUnknown</c>.</summary>
/// <param name="Code">Short name, such as <c>ihk</c>.</param>
[AllowAnyRol]
public sealed record GetOrganisatie(string Code) : IQuery<OrganisatieRow>;

internal sealed class GetOrganisatieHandler : IHandler<GetOrganisatie, OrganisatieRow>
{
    public async Task<Result<OrganisatieRow>> Handle(GetOrganisatie request, Act act, CancellationToken cancellation)
    {
        var organisatie = await act.Store.Set<Organisatie>().AsNoTracking().Include(o => o.Rollen)
            .SingleOrDefaultAsync(o => o.Code == request.Code, cancellation);
        return organisatie is null ? new Refusal("Organisaties.OrganisatieUnknown", [request.Code]) : organisatie.ToRow();
    }
}
