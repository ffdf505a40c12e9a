using System.Globalization;
using System.Text;
using Baken.Web.Tests.Walk;

namespace Baken.Web.Tests.Aanleveringen;

/// <summary>An export of cases that Baken has never seen, with its own column names and instants with zone offsets, mapped by hand.</summary>
internal static class WalkZaken
{
    private const string Maken = "/aanleveringen/afbeeldingen/maken";

    /// <summary>Brings the file and looks at its columns.</summary>
    public static async Task Bring(Visit visit)
    {
        await visit.Go(Maken);
        await visit.Page.GetByLabel("Bestanden").SetInputFilesAsync(new Microsoft.Playwright.FilePayload
        {
            Name = "zaken-2024.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Rows()),
        });
        await visit.Press("Kolommen bekijken");
        await visit.Page.GetByText("Kolommen van zaken-2024.csv").WaitForAsync();
    }

    /// <summary>Says that a row is a traject, or another kind of feit.</summary>
    public static async Task Choose(Visit visit, string feit = "traject")
    {
        await visit.Page.GetByLabel("Een rij is").SelectOptionAsync(feit);
        await visit.Press("Velden tonen");
        await visit.Page.GetByLabel("Naam van de afbeelding").WaitForAsync();
    }

    /// <summary>Gives it a name and says what the values of the law mean; the rest was suggested.</summary>
    public static async Task Fill(Visit visit, string name = "Zaaksysteem")
    {
        await visit.Page.GetByLabel("Naam van de afbeelding").FillAsync(name);
        var law = visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Group, new() { Name = "wet", Exact = true });
        await law.GetByRole(Microsoft.Playwright.AriaRole.Textbox, new() { Name = "Vertaling" }).FillAsync("Youth = jeugd\nWMO = wmo");
    }

    /// <summary>One case of the table; what stands in the file are instants.</summary>
    public sealed record Zaak(int Nr, string Afdeling, string Kanaal, DateTime Opened, DateTime? Closed)
    {
        public DateOnly Start => DateOnly.FromDateTime(Opened);

        public DateOnly? Einde => Closed is { } closed ? DateOnly.FromDateTime(closed) : null;

        public DateOnly Deadline => DateOnly.FromDateTime(Opened.AddDays(42));
    }

    /// <summary>All cases.</summary>
    public static IReadOnlyList<Zaak> Zaken { get; } =
    [
        .. Enumerable.Range(0, 300).Select(i =>
        {
            var opened = new DateTime(2023, 1, 2, 9, 0, 0).AddDays(i * 11 % 358);
            var closed = opened.AddDays(7 + (i * 13 % 80));
            return new Zaak(5000 + i, "Noord Oost Zuid".Split(' ')[i % 3], i % 2 == 0 ? "web" : "balie", opened, closed.Year == 2023 ? closed : null);
        }),
    ];

    private static string Rows()
    {
        var text = new StringBuilder("case_id;department;channel;opened_at;planned_end;deadline;closed_at;law\n");
        foreach (var zaak in Zaken)
            text.Append(CultureInfo.InvariantCulture, $"C{zaak.Nr};{zaak.Afdeling};{zaak.Kanaal};{Stamp(zaak.Opened)};{Stamp(zaak.Opened.AddDays(35))};{Stamp(zaak.Opened.AddDays(42))};{(zaak.Closed is { } closed ? Stamp(closed) : "")};{(zaak.Nr % 2 == 0 ? "Youth" : "WMO")}\n");
        return text.ToString();
    }

    private static string Stamp(DateTime moment) => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + "+01:00";
}
