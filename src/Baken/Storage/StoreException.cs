using Baken.Kernel.Shared;

namespace Baken.Storage;

/// <summary>The stores cannot be opened for a reason that an administrator can remove; hosts show <see cref="Refusal"/> and stop.</summary>
/// <param name="refusal">Why, for people.</param>
public sealed class StoreException(Refusal refusal) : Exception(refusal.ToString())
{
    /// <summary>Why, for people.</summary>
    public Refusal Refusal => refusal;
}
