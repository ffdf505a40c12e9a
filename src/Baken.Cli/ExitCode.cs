namespace Baken.Cli;

/// <summary>How a command ended, for scripts. Documented for administrators in docs/beheer.md and in the help.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>Refused, or a check found faults; the messages say which.</summary>
    public const int Refused = 1;

    /// <summary>The command line or a setting cannot be used; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>The store cannot be reached or used: server away, file locked, no rights, disk full.</summary>
    public const int StoreTrouble = 3;

    /// <summary>A bug: an error nobody foresaw.</summary>
    public const int Unforeseen = 4;

    /// <summary>Broken off by the user or the system.</summary>
    public const int Cancelled = 130;
}
