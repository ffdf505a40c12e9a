using System.Collections.Concurrent;
using System.Reflection;

namespace Baken.Dispatch;

/// <summary>What a caller was allowed for one request: the roles that gave the right, and how far each reaches.</summary>
internal sealed record Grant(IReadOnlyList<(Bevoegdheid Bevoegdheid, Relatie Relatie, Doelbinding Doelbinding)> Rights)
{
    private static readonly ConcurrentDictionary<Type, (AllowAttribute[] Ways, bool AnyRol)> Policies = new();

    public bool IsGiven => Rights.Count > 0;

    /// <summary>The organisations of which the caller may see what is asked; null when the whole tenant.</summary>
    public IReadOnlySet<Guid>? Organisaties => Rights.Any(r => r.Relatie == Relatie.EigenGemeente)
        ? null
        : Rights.Select(r => r.Bevoegdheid.OrganisatieId).ToHashSet();

    /// <summary>The teams to which the right is bound; null when at least one right reaches further than a team.</summary>
    public IReadOnlySet<Guid>? Teams => Rights.Any(r => r.Relatie is Relatie.EigenOrganisatie or Relatie.EigenGemeente)
        ? null
        : Rights.Where(r => r.Bevoegdheid.TeamId is not null).Select(r => r.Bevoegdheid.TeamId!.Value).ToHashSet();

    /// <summary>
    /// Commissioners see figures only once they are aangeboden (ADR 0007): true when no right comes from another kind of role.
    /// </summary>
    public bool OnlyOffered => Rights.All(r => Commissioners.Contains(r.Bevoegdheid.Rol));

    public static readonly IReadOnlySet<Rol> Commissioners = new HashSet<Rol> { Rol.Accounthouder, Rol.Beleidsmedewerker, Rol.Wethouder };

    public static Grant Weigh(Type request, Caller caller)
    {
        var (ways, anyRol) = Policies.GetOrAdd(request, Policy);
        var rights =
            from bevoegdheid in caller.Bevoegdheden
            from way in ways
            where way.Rol == bevoegdheid.Rol
            select (bevoegdheid, way.Relatie, way.Doelbinding);
        if (anyRol) rights = rights.Concat(caller.Bevoegdheden.Select(b => (b, Relatie.EigenGemeente, Doelbinding.Sturing)));
        return new Grant(rights.ToList());
    }

    private static (AllowAttribute[] Ways, bool AnyRol) Policy(Type request) =>
        (request.GetCustomAttributes<AllowAttribute>().ToArray(), request.GetCustomAttribute<AllowAnyRolAttribute>() is not null);
}
