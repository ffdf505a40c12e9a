using Baken.Kernel.Shared;

namespace Baken.Kernel.Indicatoren;

/// <summary>What to say about the number of observations behind a figure.</summary>
public enum Waarnemingslabel
{
    /// <summary>n is stated and large enough.</summary>
    Voldoende,
    /// <summary>n is below the minimum, or the supplier says there were few: warn, and advise no action on it.</summary>
    TeWeinig,
    /// <summary>n is not stated.</summary>
    NietVermeld,
}

/// <summary>The small-n label.</summary>
public static class Waarnemingslabels
{
    /// <summary>Label of a value. A smallest count derived from a fraction is no n and cannot come in here.</summary>
    /// <param name="waarde">The value.</param>
    /// <param name="minimumN">Setting; <see cref="Dekking.DefaultMinimumN"/> where none is made.</param>
    /// <param name="weinigVermeld">The supplier says that there were few observations.</param>
    public static Waarnemingslabel Of(Waarde waarde, int minimumN, bool weinigVermeld = false)
    {
        ArgumentNullException.ThrowIfNull(waarde);
        if (weinigVermeld || waarde.N < minimumN || waarde.Status == Waardestatus.TeWeinigWaarnemingen) return Waarnemingslabel.TeWeinig;
        return waarde.NVermeld ? Waarnemingslabel.Voldoende : Waarnemingslabel.NietVermeld;
    }
}
