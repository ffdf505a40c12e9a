namespace Baken.Werkplek.Web;

/// <summary>Moments are kept in UTC and shown as the clock in the Netherlands had it.</summary>
internal static class DutchMoment
{
    private static readonly TimeZoneInfo Nederland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Such as "15 april 2023, 11:30".</summary>
    public static string Print(DateTime utc) => Local(utc).ToString("d MMMM yyyy, HH:mm");

    /// <summary>Such as "15 april 2023".</summary>
    public static string PrintDay(DateTime utc) => Local(utc).ToString("d MMMM yyyy");

    /// <summary>The same moment on the clock in the Netherlands.</summary>
    public static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Nederland);
}
