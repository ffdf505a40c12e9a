using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>
/// Gives a person that is not in this tenant yet a first role and gives the id of the account. The account is tied to the person at
/// the first sign-in with this e-mail address; an account that other tenants have already is used again. Needs a reason with the
/// caller. Refusals: <c>NaamMissing</c>, <c>TooLong</c>, <c>EmailInvalid</c>, <c>AccountPresent</c>, <c>ReasonMissing</c>,
/// <c>EndsBeforeStart</c>, <c>OrganisatieMissing</c>, <c>TeamOfOther</c>, <c>TeamMissing</c>.
/// </summary>
/// <param name="Naam">Name of the person.</param>
/// <param name="Emailadres">Address that the identity provider knows the person by.</param>
/// <param name="Gift">The first role.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record RegisterAccount(string Naam, string Emailadres, Rolgift Gift) : ICommand<Guid>;

internal sealed class RegisterAccountHandler(IdSource ids, TimeProvider clock) : IHandler<RegisterAccount, Guid>
{
    private const int MaxNaam = 120;

    public async Task<Result<Guid>> Handle(RegisterAccount request, Act act, CancellationToken cancellation)
    {
        await using var beheer = act.OpenBeheer();
        var (naam, email) = (request.Naam.Trim(), request.Emailadres.Trim().ToLowerInvariant());
        var faults = new List<Refusal>();
        if (naam.Length == 0) faults.Add(new Refusal("Organisaties.NaamMissing", [], nameof(request.Naam)));
        if (naam.Length > MaxNaam) faults.Add(new Refusal("Organisaties.TooLong", [MaxNaam], nameof(request.Naam)));
        if (!LooksLikeEmail(email)) faults.Add(new Refusal("Organisaties.EmailInvalid", [], nameof(request.Emailadres)));
        faults.AddRange(await Rolgiften.Faults(request.Gift, act, cancellation));
        var account = await beheer.Set<Account>().FirstOrDefaultAsync(a => a.Emailadres == email, cancellation);
        if (account is not null && await IsHere(beheer, account, act.Caller, cancellation))
            faults.Add(new Refusal("Organisaties.AccountPresent", [], nameof(request.Emailadres)));
        if (faults.Count > 0) return Result<Guid>.Refused(faults);
        if (account is null)
        {
            account = new Account { Id = ids.Next(), Naam = naam, Emailadres = email };
            beheer.Add(account);
        }

        account.Reopen();
        beheer.Add(Rolgiften.ToLidmaatschap(request.Gift, ids.Next(), account.Id, act.Caller, clock.GetUtcNow().UtcDateTime));
        await beheer.SaveChangesAsync(cancellation);
        return account.Id;
    }

    private static Task<bool> IsHere(BeheerContext beheer, Account account, Caller caller, CancellationToken cancellation) =>
        beheer.Set<Lidmaatschap>().AnyAsync(l => l.AccountId == account.Id && l.TenantCode == caller.TenantCode, cancellation);

    private static bool LooksLikeEmail(string text) =>
        text.Length <= 254 && text.IndexOf('@') is > 0 and var at && at == text.LastIndexOf('@') && text.IndexOf('.', at) > at + 1
        && text[^1] != '.' && !text.Any(char.IsWhiteSpace);
}
