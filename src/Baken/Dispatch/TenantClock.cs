using Baken.Storage;

namespace Baken.Dispatch;

/// <summary>
/// What day it is for a tenant. A demo tenant stands still on its peildatum, at the real time of day, so that 2023 is not read as
/// overdue in 2026; every other tenant follows the clock.
/// </summary>
internal sealed class TenantClock(TimeProvider clock, Tenant tenant)
{
    private static readonly TimeZoneInfo Nederland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>UTC, also in a demo tenant: for beheer, which stands above the tenants.</summary>
    public DateTime RealNow => clock.GetUtcNow().UtcDateTime;

    /// <summary>UTC.</summary>
    public DateTime Now
    {
        get
        {
            var now = clock.GetUtcNow().UtcDateTime;
            return tenant.Peildatum is { } day ? day.ToDateTime(TimeOnly.FromDateTime(now), DateTimeKind.Utc) : now;
        }
    }

    public DateOnly Today => tenant.Peildatum
        ?? DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(clock.GetUtcNow().UtcDateTime, Nederland));

    /// <summary>The last moment of a civil day in the Netherlands, UTC: a whole microsecond, so that every store keeps it exactly.</summary>
    public static DateTime EndOf(DateOnly day) =>
        TimeZoneInfo.ConvertTimeToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), Nederland).AddTicks(-TimeSpan.TicksPerMicrosecond);
}
