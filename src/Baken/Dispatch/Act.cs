using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Dispatch;

/// <summary>One request under way: who asks, what was granted, which day it is, and the stores it works in.</summary>
internal sealed class Act(Dispatcher dispatcher, IServiceProvider services, Caller caller, Grant grant, BakenContext store, TenantClock clock)
{
    public Caller Caller => caller;

    public Grant Grant => grant;

    /// <summary>The tenant's operational store, in this act's transaction.</summary>
    public BakenContext Store => store;

    /// <summary>The moment of this act in the tenant's time, UTC.</summary>
    public DateTime Now { get; } = clock.Now;

    /// <summary>The civil day of this act in the Netherlands, or a demo tenant's peildatum.</summary>
    public DateOnly Today { get; } = clock.Today;

    /// <summary>Asks another room within this act: same caller, same transaction, its own authorisation.</summary>
    public Task<Result<TResult>> Ask<TResult>(IRequest<TResult> request, CancellationToken cancellation) =>
        dispatcher.Within(services, this, request, cancellation);

    /// <summary>The store above the tenants, with this act's author at the real moment; its own transaction, saved by the handler.</summary>
    public BeheerContext OpenBeheer()
    {
        var beheer = services.GetRequiredService<Stores>().OpenBeheer();
        beheer.Actor = new Actor(caller.AccountId, caller.Naam, clock.RealNow, caller.Reden);
        return beheer;
    }

    internal Act With(Grant other) => new(dispatcher, services, caller, other, store, clock);
}
