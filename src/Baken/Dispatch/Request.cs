using Baken.Kernel.Shared;

namespace Baken.Dispatch;

/// <summary>Something a host or another room may ask. The result type says what comes back.</summary>
public interface IRequest<TResult>;

/// <summary>A request that only reads.</summary>
public interface IQuery<TResult> : IRequest<TResult>;

/// <summary>A request that writes, in one transaction: all of it or nothing.</summary>
public interface ICommand<TResult> : IRequest<TResult>;

/// <summary>Nothing to give back but that it was done.</summary>
public sealed record Done
{
    /// <summary>The one value.</summary>
    public static readonly Done It = new();
}

/// <summary>One way to be allowed: this role, reaching this far, for this purpose. A request without any is refused to everybody.</summary>
/// <param name="rol">The role that may ask.</param>
/// <param name="relatie">How far it reaches; the handler restricts to it.</param>
/// <param name="doelbinding">The purpose it is asked for.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class AllowAttribute(Rol rol, Relatie relatie, Doelbinding doelbinding) : Attribute
{
    /// <summary>The role that may ask.</summary>
    public Rol Rol => rol;

    /// <summary>How far the right reaches.</summary>
    public Relatie Relatie => relatie;

    /// <summary>The purpose.</summary>
    public Doelbinding Doelbinding => doelbinding;
}

/// <summary>Everybody with any role in the tenant may ask: nothing of persons and nothing under embargo is in it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowAnyRolAttribute : Attribute;

/// <summary>A result through which persons are seen. Dispatch logs one row with all ids.</summary>
public interface IShowsPersons
{
    /// <summary>Ids of the persons that the caller gets to see.</summary>
    IReadOnlyCollection<Guid> ShownPersons { get; }
}

/// <summary>Marks a type that holds direct personal data: a result that reaches it must be <see cref="IShowsPersons"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PersonalDataAttribute : Attribute;

internal interface IHandler<in TRequest, TResult> where TRequest : IRequest<TResult>
{
    Task<Result<TResult>> Handle(TRequest request, Act act, CancellationToken cancellation);
}
