using System.Text;
using Baken.Web.Tests.Walk;
using Microsoft.Playwright;

namespace Baken.Web.Tests.Indicatoren;

internal sealed class SluitingStates : IPageStates
{
    private const string Stand = "/indicatoren/kwartaalsluiting";
    private const string Close = Stand + "/afsluiten";
    private const string Remind = Stand + "/herinnering";
    private const string Report = Stand + "/kwaliteitsmelding";
    private const string Run = "/indicatoren/schaduwrun";
    private const string Explain = Run + "/verklaring";

    public IEnumerable<PageState> States =>
    [
        PageState.At(Stand, "gevuld", Stand, "kwartaalsluiting"),
        PageState.At(Stand, "fout", Stand + "?periode=2023-Q9"),
        new(Stand, "melding vastgelegd", async visit =>
        {
            await visit.Go(Report + "?periode=2022-Q4");
            await visit.Page.GetByLabel("Toelichting", new() { Exact = true }).FillAsync("Op 1 december is het registratiesysteem vervangen.");
            await visit.Page.GetByLabel("KPI2 ", new() { Exact = false }).First.CheckAsync();
            await visit.Press("Vastleggen");
            await visit.Page.WaitForURLAsync(url => url.EndsWith("2022-Q4", StringComparison.Ordinal));
            await visit.Go(Stand + "?periode=2022-Q3");
        }),
        PageState.At(Close, "leeg", Close + "?periode=2023-Q1"),
        PageStates.Sent(Close, "fout", Close + "?periode=2023-Q1", "Afsluiten"),
        PageState.At(Remind, "leeg", Remind),
        PageStates.Sent(Remind, "fout", Remind, "Vastleggen"),
        PageState.At(Report, "leeg", Report),
        PageStates.Sent(Report, "fout", Report, "Vastleggen"),
        PageStates.Sent(Run, "fout", Run, "Inlezen"),
        Loaded(Run, "gevuld", null, "schaduwrun"),
        Loaded(Explain, "leeg", null),
        Loaded(Explain, "fout", "Vastleggen"),
        PageState.At(Explain, "onbekend", Explain + "?cijfer=0192d1f0-0000-7000-8000-000000000000").Answering(404),
    ];

    /// <summary>With four published figures, of which some differ.</summary>
    private static PageState Loaded(string route, string state, string? button, string? picture = null) => new(route, state, async visit =>
    {
        await WalkLevering.On(visit.Host);
        await visit.Go(Run);
        await visit.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "gepubliceerd.csv", MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes("kpi;periode;waarde;n\nhulpvragen-instroom;2023-Q1;64;\nhulpvragen-instroom;2022-Q4;58;\neerste-gesprek-gemiddeld;2023-Q1;19,5;60\n"),
        });
        await visit.Press("Inlezen");
        await visit.Page.GetByText("Gepubliceerd naast Baken").WaitForAsync();
        await visit.Go(Run);
        if (route == Run) return;
        await visit.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^(Verklaren|Wijzigen)") }).First.ClickAsync();
        await visit.Page.WaitForURLAsync(url => url.Contains("verklaring", StringComparison.Ordinal));
        if (button is not null) await visit.Press(button);
    }, picture);
}
