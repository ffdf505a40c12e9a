using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Logboek;

/// <summary>What is wrong at a place in the chain.</summary>
public enum Logbreuksoort
{
    /// <summary>The row, or its seal, is not as it was sealed.</summary>
    Gewijzigd,

    /// <summary>The row, or its seal, is gone.</summary>
    Gewist,

    /// <summary>Another row stands here; this one stands elsewhere.</summary>
    Verplaatst,

    /// <summary>Everything from here on is gone, or was replaced after it had gone.</summary>
    Afgeknipt,

    /// <summary>The key with which it was sealed is not in the key folder: nothing can be said of it.</summary>
    ZonderSleutel,
}

/// <summary>The first place where the chain is wrong.</summary>
/// <param name="Nummer">Number of the first bad row.</param>
/// <param name="Soort">What is wrong there.</param>
public sealed record Logbreuk(long Nummer, Logbreuksoort Soort)
{
    /// <summary>The finding as a refusal, so that it has one Dutch sentence everywhere.</summary>
    public Refusal ToRefusal() => Soort switch
    {
        Logbreuksoort.Gewijzigd => new Refusal("Logboek.RowChanged", [Nummer]),
        Logbreuksoort.Gewist => new Refusal("Logboek.RowDeleted", [Nummer]),
        Logbreuksoort.Verplaatst => new Refusal("Logboek.RowMoved", [Nummer]),
        Logbreuksoort.Afgeknipt => new Refusal("Logboek.TailCut", [Nummer]),
        Logbreuksoort.ZonderSleutel => new Refusal("Logboek.KeyMissing", [Nummer]),
    };
}

/// <summary>
/// Checks the whole chain of the access log against its seals and against the head outside the database. Finds change, deletion,
/// reordering and a cut tail, and names the first bad number. Writes down that it was checked.
/// </summary>
[Allow(Rol.Privacyfunctionaris, Relatie.EigenGemeente, Doelbinding.Toezicht)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record VerifyLogboek : ICommand<LogboekState>;

/// <summary>State of the chain at its last check.</summary>
/// <param name="GecontroleerdOp">Moment of the check, UTC; null when never checked.</param>
/// <param name="Door">Who had it checked.</param>
/// <param name="Kop">Number of the last seal at that moment.</param>
/// <param name="Breuk">First bad place; null when all was well.</param>
/// <param name="Unsealed">Rows that have no seal yet; each second they get one while a host runs. <see cref="GetLogboekState"/> counts those of more than a minute.</param>
public sealed record LogboekState(DateTime? GecontroleerdOp, string Door, long Kop, Logbreuk? Breuk, int Unsealed);

internal sealed class VerifyLogboekHandler(ISleutels sleutels, LogAnchor anchor, IdSource ids, TimeProvider clock) : IHandler<VerifyLogboek, LogboekState>
{
    public async Task<Result<LogboekState>> Handle(VerifyLogboek request, Act act, CancellationToken cancellation)
    {
        var (head, first) = await new LogCheck(sleutels, anchor).Run(act.Store, act.Caller.TenantCode, cancellation);
        var controle = new Logcontrole
        {
            Id = ids.Next(),
            Op = clock.GetUtcNow().UtcDateTime,
            DoorNaam = act.Caller.Naam,
            Kop = head,
            Breuk = first?.Nummer,
            Breuksoort = first?.Soort,
        };
        act.Store.Add(controle);
        await act.Store.SaveChangesAsync(cancellation);
        var unsealed = await LogSealer.Unsealed(act.Store, DateTime.MinValue).CountAsync(cancellation);
        return new LogboekState(controle.Op, controle.DoorNaam, head, first, unsealed);
    }
}
