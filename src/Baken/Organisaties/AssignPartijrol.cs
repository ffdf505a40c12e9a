using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>Gives an organisation another role. Refusals: <c>OrganisatieMissing</c>, <c>EndsBeforeStart</c>, <c>PeriodesOverlap</c>.</summary>
/// <param name="OrganisatieId">The organisation.</param>
/// <param name="Partijrol">The role.</param>
/// <param name="Van">First day.</param>
/// <param name="TotEnMet">Last day, included; null while it goes on.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record AssignPartijrol(Guid OrganisatieId, Partijrol Partijrol, DateOnly Van, DateOnly? TotEnMet) : ICommand<Done>;

/// <summary>Ends a role of an organisation. Refusals: <c>PartijrolUnknown</c>, <c>EndsBeforeStart</c>, <c>EndMovesLater</c>.</summary>
/// <param name="OrganisatieId">The organisation.</param>
/// <param name="Partijrol">The role.</param>
/// <param name="Van">Its first day.</param>
/// <param name="TotEnMet">Its last day.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record WithdrawPartijrol(Guid OrganisatieId, Partijrol Partijrol, DateOnly Van, DateOnly TotEnMet) : ICommand<Done>;

internal sealed class AssignPartijrolHandler(IdSource ids) : IHandler<AssignPartijrol, Done>
{
    public async Task<Result<Done>> Handle(AssignPartijrol request, Act act, CancellationToken cancellation)
    {
        var organisatie = await act.Store.Set<Organisatie>().AsNoTracking().Include(o => o.Rollen)
            .SingleOrDefaultAsync(o => o.Id == request.OrganisatieId, cancellation);
        if (organisatie is null) return new Refusal("Organisaties.OrganisatieMissing", []);
        if (request.TotEnMet < request.Van)
            return new Refusal("Organisaties.EndsBeforeStart", [request.Van, request.TotEnMet!], nameof(request.TotEnMet));
        if (organisatie.Rollen.Any(r => r.Rol == request.Partijrol && Days.Overlap(r.Van, r.TotEnMet, request.Van, request.TotEnMet)))
            return new Refusal("Organisaties.PeriodesOverlap", [request.Partijrol], nameof(request.Van));
        act.Store.Add(new Organisatierol
        {
            Id = ids.Next(), OrganisatieId = request.OrganisatieId, Rol = request.Partijrol, Van = request.Van, TotEnMet = request.TotEnMet,
        });
        await act.Store.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal sealed class WithdrawPartijrolHandler : IHandler<WithdrawPartijrol, Done>
{
    public async Task<Result<Done>> Handle(WithdrawPartijrol request, Act act, CancellationToken cancellation)
    {
        var rol = await act.Store.Set<Organisatierol>()
            .SingleOrDefaultAsync(r => r.OrganisatieId == request.OrganisatieId && r.Rol == request.Partijrol && r.Van == request.Van, cancellation);
        if (rol is null) return new Refusal("Organisaties.PartijrolUnknown", []);
        if (request.TotEnMet < rol.Van) return new Refusal("Organisaties.EndsBeforeStart", [rol.Van, request.TotEnMet], nameof(request.TotEnMet));
        if (rol.TotEnMet is { } end && request.TotEnMet > end) return new Refusal("Organisaties.EndMovesLater", [end], nameof(request.TotEnMet));
        rol.TotEnMet = request.TotEnMet;
        await act.Store.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
