using System.Collections.Concurrent;
using System.Diagnostics;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Dispatch;

/// <summary>
/// The one way in: weighs the caller's rights, opens the tenant's store, runs the handler in one transaction, logs who saw or did
/// what, and gives refusals back. Nothing else calls a handler.
/// </summary>
public sealed class Dispatcher(IServiceScopeFactory scopes, Stores stores, TimeProvider clock) : IDisposable
{
    /// <summary>Source of the processing log (OpenTelemetry activities): request, tenant, outcome; no user identity.</summary>
    public static readonly ActivitySource Verwerkingen = new("Baken.Verwerkingen");

    private static readonly ConcurrentDictionary<Type, object> Invokers = new();
    private readonly AnswerMemory memory = new(stores);

    /// <summary>
    /// Sends one request. Refusals: <c>Dispatch.TenantUnknown</c>, <c>Dispatch.NotAllowed</c>, <c>Dispatch.Conflict</c> (somebody else
    /// changed the record meanwhile), and those of the request itself.
    /// </summary>
    public async Task<Result<TResult>> Send<TResult>(Caller caller, IRequest<TResult> request, CancellationToken cancellation = default)
    {
        var name = request.GetType().Name;
        using var activity = Verwerkingen.StartActivity(name);
        activity?.SetTag("baken.tenant", caller.TenantCode);
        if (stores.FindTenant(caller.TenantCode) is not { } tenant)
            return new Refusal("Dispatch.TenantUnknown", [caller.TenantCode]);
        var time = new TenantClock(clock, tenant);
        var remembered = memory.PlaceOf(request, caller, time);
        if (memory.Find<TResult>(remembered) is { } known) return known;
        await using var scope = scopes.CreateAsyncScope();
        var isCommand = request is ICommand<TResult>;
        using var place = isCommand ? await stores.EnterWriteQueue(tenant.Code, cancellation) : null;
        await using var store = stores.OpenTenant(tenant.Code);
        var act = new Act(this, scope.ServiceProvider, caller, Grant.Weigh(request.GetType(), caller), store, time);
        var result = isCommand
            ? await RunCommand(scope.ServiceProvider, act, request, cancellation)
            : await Run(scope.ServiceProvider, act, request, cancellation);
        memory.Keep(remembered, result);
        activity?.SetTag("baken.refused", !result.IsOk);
        await Log(scope.ServiceProvider, act, request, result, isCommand, cancellation);
        return result;
    }

    /// <inheritdoc />
    public void Dispose() => memory.Dispose();

    internal Task<Result<TResult>> Within<TResult>(IServiceProvider services, Act act, IRequest<TResult> request, CancellationToken cancellation) =>
        Run(services, act.With(Grant.Weigh(request.GetType(), act.Caller)), request, cancellation);

    private async Task<Result<TResult>> RunCommand<TResult>(
        IServiceProvider services, Act act, IRequest<TResult> request, CancellationToken cancellation)
    {
        act.Store.Actor = new Actor(act.Caller.AccountId, act.Caller.Naam, act.Now, act.Caller.Reden);
        await using var transaction = await act.Store.Database.BeginTransactionAsync(cancellation);
        try
        {
            var result = await Run(services, act, request, cancellation);
            if (!result.IsOk)
            {
                await transaction.RollbackAsync(cancellation);
                return result;
            }

            WriteLog(services, act, request, result);
            await act.Store.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            return result;
        }
        catch (DbUpdateConcurrencyException)
        {
            await transaction.RollbackAsync(cancellation);
            return new Refusal("Dispatch.Conflict", []);
        }
    }

    private static Task<Result<TResult>> Run<TResult>(
        IServiceProvider services, Act act, IRequest<TResult> request, CancellationToken cancellation)
    {
        if (!act.Grant.IsGiven)
            return Task.FromResult<Result<TResult>>(new Refusal("Dispatch.NotAllowed", [request.GetType().Name]));
        var invoker = (Invoker<TResult>)Invokers.GetOrAdd(
            request.GetType(),
            type => Activator.CreateInstance(typeof(Invoker<,>).MakeGenericType(type, typeof(TResult)))!);
        return invoker.Invoke(services, request, act, cancellation);
    }

    /// <summary>A command that was done is logged in its own transaction already; a refusal and a read of persons get one of their own.</summary>
    private async Task Log<TResult>(
        IServiceProvider services, Act act, IRequest<TResult> request, Result<TResult> result, bool isCommand, CancellationToken cancellation)
    {
        var isSeen = result.IsOk && !isCommand && result.Value is IShowsPersons { ShownPersons.Count: > 0 };
        if (result.IsOk && !isSeen) return;
        using var place = isCommand ? null : await stores.EnterWriteQueue(act.Caller.TenantCode, cancellation);
        await using var store = stores.OpenTenant(act.Caller.TenantCode);
        WriteLog(services, act, request, result, store);
        await store.SaveChangesAsync(cancellation);
    }

    private static void WriteLog<TResult>(
        IServiceProvider services, Act act, IRequest<TResult> request, Result<TResult> result, BakenContext? ownStore = null)
    {
        var afloop = result.IsOk ? Afloop.Uitgevoerd : act.Grant.IsGiven ? Afloop.Geweigerd : Afloop.NietBevoegd;
        services.GetRequiredService<IRequestLog>().Write(ownStore ?? act.Store, new RequestTrace(
            act.Caller,
            request.GetType().Name,
            act.Grant.IsGiven ? act.Grant.Rights[0].Doelbinding : null,
            afloop,
            result.IsOk ? "" : string.Join(' ', result.Refusals.Select(r => r.Code)),
            result.IsOk && result.Value is IShowsPersons seen ? seen.ShownPersons : []));
    }

    private abstract class Invoker<TResult>
    {
        public abstract Task<Result<TResult>> Invoke(IServiceProvider services, IRequest<TResult> request, Act act, CancellationToken cancellation);
    }

    private sealed class Invoker<TRequest, TResult> : Invoker<TResult> where TRequest : IRequest<TResult>
    {
        public override Task<Result<TResult>> Invoke(IServiceProvider services, IRequest<TResult> request, Act act, CancellationToken cancellation) =>
            services.GetRequiredService<IHandler<TRequest, TResult>>().Handle((TRequest)request, act, cancellation);
    }
}
