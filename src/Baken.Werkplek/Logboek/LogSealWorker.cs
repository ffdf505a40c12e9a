using Baken.Logboek;

namespace Baken.Werkplek.Logboek;

/// <summary>Seals the access log of every tenant each second while the host runs, and once more when it stops.</summary>
internal sealed partial class LogSealWorker(LogSealer sealer, TimeProvider clock, ILogger<LogSealWorker> log) : BackgroundService
{
    private static readonly TimeSpan Rhythm = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Rhythm, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await Seal(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            await Seal(CancellationToken.None);
        }
    }

    /// <summary>A failure (store away, another host sealed the same rows) stops nothing: the rows wait for the next second.</summary>
    private async Task Seal(CancellationToken cancellation)
    {
        try
        {
            await sealer.SealAll(cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            SealingFailed(log, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "De regels van het logboek konden nu niet worden verzegeld; over een seconde opnieuw.")]
    private static partial void SealingFailed(ILogger logger, Exception fault);
}
