namespace Baken.Kernel.Shared;

/// <summary>
/// Two clocks of one question: how it was on <paramref name="Peildatum"/>, as known on <paramref name="BekendOp"/>.
/// </summary>
/// <param name="Peildatum">Civil day the question is about.</param>
/// <param name="BekendOp">Moment in UTC up to which registrations count; another kind is a bug and throws.</param>
public sealed record Tijdstand(DateOnly Peildatum, DateTime BekendOp)
{
    /// <summary>Moment in UTC up to which registrations count.</summary>
    public DateTime BekendOp { get; } = BekendOp.Kind == DateTimeKind.Utc
        ? BekendOp
        : throw new ArgumentException("BekendOp is a moment in UTC.", nameof(BekendOp));
}
