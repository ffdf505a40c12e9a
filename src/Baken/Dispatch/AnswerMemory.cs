using System.Collections.Concurrent;
using System.Reflection;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace Baken.Dispatch;

/// <summary>
/// The answer to this query follows from the request, the caller's roles, the tenant's day and the tenant's store, and from nothing else;
/// it shows no person. Dispatch may give it again until somebody writes in that store (ADR 0034).
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RememberedAttribute : Attribute;

/// <summary>Answers to <see cref="RememberedAttribute"/> queries, for as long as the tenant's store does not change.</summary>
internal sealed class AnswerMemory(Stores stores) : IDisposable
{
    /// <summary>Answers kept at most; a dashboard answer is in the order of 100 kB.</summary>
    private const int Places = 500;

    private static readonly ConcurrentDictionary<Type, bool> Marked = new();
    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = Places });

    /// <summary>The place of an answer, taken before anything is read; null when the request is not one to remember.</summary>
    public AnswerPlace? PlaceOf(object request, Caller caller, TenantClock clock) =>
        Marked.GetOrAdd(request.GetType(), type => type.GetCustomAttribute<RememberedAttribute>() is not null)
            ? new AnswerPlace(caller.TenantCode, stores.Stand(caller.TenantCode), request, RolesOf(caller), clock.Today)
            : null;

    public Result<TResult>? Find<TResult>(AnswerPlace? place) => place is null ? null : answers.Get<Result<TResult>>(place);

    public void Keep<TResult>(AnswerPlace? place, Result<TResult> answer)
    {
        if (place is null || !answer.IsOk) return;
        answers.Set(place, answer, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromMinutes(10) });
    }

    public void Dispose() => answers.Dispose();

    private static string RolesOf(Caller caller) =>
        string.Join(';', caller.Bevoegdheden.Select(b => $"{b.Rol}:{b.OrganisatieId}:{b.TeamId}").Order(StringComparer.Ordinal));
}

/// <summary>Everything from which a remembered answer follows.</summary>
internal sealed record AnswerPlace(string TenantCode, string Stand, object Request, string Roles, DateOnly Today);
