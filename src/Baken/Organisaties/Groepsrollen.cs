using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>Brings the roles that an account has through groups in line with the groups of its sign-in.</summary>
internal static class Groepsrollen
{
    public static async Task Align(
        BeheerContext beheer, Account account, SignedIdentity identity, IdSource ids, DateTime now, CancellationToken cancellation)
    {
        var koppelingen = await beheer.Set<Groepskoppeling>()
            .Where(k => k.IngetrokkenOp == null && identity.Groepen.Contains(k.Groep))
            .ToListAsync(cancellation);
        var given = await beheer.Set<Lidmaatschap>()
            .Where(l => l.AccountId == account.Id && l.GroepskoppelingId != null && l.Tot == null)
            .ToListAsync(cancellation);
        foreach (var lost in given.Where(l => koppelingen.All(k => k.Id != l.GroepskoppelingId))) lost.End(now);
        foreach (var koppeling in koppelingen.Where(k => given.All(l => l.GroepskoppelingId != k.Id)))
        {
            beheer.Add(new Lidmaatschap
            {
                Id = ids.Next(),
                AccountId = account.Id,
                TenantCode = koppeling.TenantCode,
                Rol = koppeling.Rol,
                OrganisatieId = koppeling.OrganisatieId,
                TeamId = koppeling.TeamId,
                Van = now,
                GroepskoppelingId = koppeling.Id,
                VerleendDoor = $"groep {koppeling.Groep}",
                Reden = "Lid van de groep bij de identiteitsprovider",
            });
        }
    }
}
