namespace Baken.Kernel.Shared;

/// <summary>Outcome of something a user may get refused: done, or one or more refusals (all faults of a form at once).</summary>
public class Result
{
    private protected Result(IReadOnlyList<Refusal> refusals) => Refusals = refusals;

    /// <summary>Done, without a value.</summary>
    public static Result Done { get; } = new([]);

    /// <summary>True when nothing was refused.</summary>
    public bool IsOk => Refusals.Count == 0;

    /// <summary>Every reason for the refusal, in the order found; empty when done.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }

    /// <summary>A result with a value; needed where T is an interface, otherwise the conversion does it.</summary>
    public static Result<T> Of<T>(T value) => new(value);

    /// <summary>Refused for the given reasons; done when there are none.</summary>
    public static Result From(IEnumerable<Refusal> refusals)
    {
        IReadOnlyList<Refusal> all = [.. refusals];
        return all.Count == 0 ? Done : new Result(all);
    }

    /// <summary>Gathers the refusals of several results, so that a form shows all its faults at once.</summary>
    public static Result All(params Result[] results) => From(results.SelectMany(r => r.Refusals));

    /// <summary>Refused for one reason.</summary>
    public static implicit operator Result(Refusal refusal) => new([refusal]);

    /// <summary>The same outcome, every refusal without a place bound to <paramref name="source"/>.</summary>
    public Result At(string source) => IsOk ? this : new Result(Placed(source));

    private protected IReadOnlyList<Refusal> Placed(string source) =>
        [.. Refusals.Select(r => r.Source is null ? r.At(source) : r)];
}

/// <summary>Outcome with a value, or one or more refusals.</summary>
public sealed class Result<T> : Result
{
    private readonly T? _value;

    internal Result(T value) : base([]) => _value = value;

    private Result(IReadOnlyList<Refusal> refusals) : base(refusals) => _value = default;

    /// <summary>The value. Asking it of a refused result is a bug and throws.</summary>
    public T Value => IsOk ? _value! : throw new InvalidOperationException("Refused: " + string.Join("; ", Refusals));

    /// <summary>Refused for the given reasons; at least one.</summary>
    public static Result<T> Refused(IEnumerable<Refusal> refusals)
    {
        IReadOnlyList<Refusal> all = [.. refusals];
        return all.Count > 0 ? new Result<T>(all) : throw new ArgumentException("A refused result needs a refusal.", nameof(refusals));
    }

    /// <summary>Accepted with a value.</summary>
    public static implicit operator Result<T>(T value) => new(value);

    /// <summary>Refused for one reason.</summary>
    public static implicit operator Result<T>(Refusal refusal) => new([refusal]);

    /// <summary>Applies a step that cannot be refused.</summary>
    public Result<TNext> Map<TNext>(Func<T, TNext> step) => IsOk ? new Result<TNext>(step(Value)) : new Result<TNext>(Refusals);

    /// <summary>Applies a step that may be refused itself.</summary>
    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> step) => IsOk ? step(Value) : new Result<TNext>(Refusals);

    /// <summary>The same outcome, every refusal without a place bound to <paramref name="source"/>.</summary>
    public new Result<T> At(string source) => IsOk ? this : new Result<T>(Placed(source));
}
