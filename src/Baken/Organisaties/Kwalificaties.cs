namespace Baken.Organisaties;

/// <summary>The rules of registrations.</summary>
internal static class Kwalificaties
{
    // ADR 0033: renewal of a registration takes up to three months.
    private const int WarningDays = 90;

    public static Kwalificatiestand StandOn(DateOnly lastDay, DateOnly day) =>
        lastDay < day ? Kwalificatiestand.Verlopen
        : lastDay < day.AddDays(WarningDays) ? Kwalificatiestand.Verloopt
        : Kwalificatiestand.Geldig;
}
