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

    /// <summary>Says that a row is a traject.</summary>
    public static async Task Choose(Visit visit)
    {
        await visit.Page.GetByLabel("Een rij is").SelectOptionAsync("traject");
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

    private static string Rows()
    {
        var text = new StringBuilder("case_id;department;channel;opened_at;planned_end;deadline;closed_at;law\n");
        for (var i = 0; i < 300; i++)
        {
            var opened = new DateTime(2023, 1, 2, 9, 0, 0).AddDays(i * 11 % 358);
            var closed = opened.AddDays(7 + (i * 13 % 80));
            text.Append(CultureInfo.InvariantCulture, $"C{5000 + i};{"Noord Oost Zuid".Split(' ')[i % 3]};{(i % 2 == 0 ? "web" : "balie")};{Stamp(opened)};{Stamp(opened.AddDays(35))};{Stamp(opened.AddDays(42))};{(closed.Year == 2023 ? Stamp(closed) : "")};{(i % 2 == 0 ? "Youth" : "WMO")}\n");
        }

        return text.ToString();
    }

    private static string Stamp(DateTime moment) => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + "+01:00";
}
