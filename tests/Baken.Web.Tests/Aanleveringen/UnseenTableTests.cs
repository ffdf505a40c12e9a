using System.Globalization;
using Baken.Web.Tests.Browser;
using Baken.Web.Tests.Walk;

namespace Baken.Web.Tests.Aanleveringen;

/// <summary>A new user brings a table of cases that Baken has never seen, maps it in the browser, and gets its figures per quarter.</summary>
public sealed class UnseenTableTests(UnseenTableTests.OwnHost host, Chromium chromium) : IClassFixture<UnseenTableTests.OwnHost>
{
    private static readonly int[] Classes = [4, 8, 13, 26];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_unseen_table_gives_flow_stock_on_time_shares_and_lead_times_per_quarter()
    {
        var visit = new Visit(host, await chromium.NewPage(host, script: false, persona: "analist-hk"));
        await WalkZaken.Bring(visit);
        await WalkZaken.Choose(visit, "hulpvraag");
        await WalkZaken.Fill(visit);
        await visit.Press("Bewaren en aanleveren");
        await visit.Page.GetByLabel("Goedkeuren: de rijen gaan meetellen").CheckAsync();
        await visit.Press("Besluit vastleggen");
        Assert.Contains("300", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        using var client = await host.SignedIn("analist-hk");
        var wrong = new List<string>();
        foreach (var (code, values) in Expected())
        {
            var given = await Figures(client, code);
            wrong.AddRange(values.Zip(given).Where(p => Math.Abs(p.First - p.Second) > 0.000001m).Select(p => string.Create(CultureInfo.InvariantCulture, $"{code}: {p.First} is given as {p.Second}")));
            if (given.Count != 4) wrong.Add($"{code}: {given.Count} quarters");
        }

        Assert.Equal([], wrong);
    }

    private static async Task<List<decimal>> Figures(HttpClient client, string code)
    {
        var lines = (await client.GetStringAsync($"/indicatoren/uitsplitsing/bestand?code={code}&van=2023-Q1&tot=2023-Q4&per=Kwartaal&publiek=Team", Token)).TrimStart('\uFEFF').Split("\r\n");
        var at = Array.IndexOf(lines[0].Split(';'), "waarde");
        return [.. lines.Skip(1).Where(l => l.Length > 0 && !l.StartsWith('#')).Select(l => l.Split(';')[at] is { Length: > 0 } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : 0)];
    }

    /// <summary>The figures by plain loops over the cases.</summary>
    private static IEnumerable<(string Code, IReadOnlyList<decimal> Values)> Expected()
    {
        var zaken = WalkZaken.Zaken;
        IReadOnlyList<decimal> Per(Func<DateOnly, DateOnly, decimal> value) => [.. Enumerable.Range(0, 4).Select(q => value(new DateOnly(2023, 1 + (3 * q), 1), new DateOnly(2023, 1 + (3 * q), 1).AddMonths(3).AddDays(-1)))];
        List<WalkZaken.Zaak> Started(DateOnly first, DateOnly last) => [.. zaken.Where(z => z.Start >= first && z.Start <= last)];
        List<WalkZaken.Zaak> Ended(DateOnly first, DateOnly last) => [.. zaken.Where(z => z.Einde >= first && z.Einde <= last)];
        static decimal Share(List<WalkZaken.Zaak> all, Func<WalkZaken.Zaak, bool> good) => (decimal)all.Count(good) / all.Count;
        static int Days(WalkZaken.Zaak zaak) => zaak.Einde!.Value.DayNumber - zaak.Start.DayNumber;
        static decimal Quantile(List<WalkZaken.Zaak> ended, decimal part)
        {
            var days = ended.Select(Days).Order().ToList();
            var place = part * (days.Count - 1);
            var low = (int)place;
            return days[low] + ((days[Math.Min(low + 1, days.Count - 1)] - days[low]) * (place - low));
        }

        yield return ("hulpvragen-instroom", Per((first, last) => Started(first, last).Count));
        yield return ("hulpvragen-uitstroom", Per((first, last) => Ended(first, last).Count));
        yield return ("hulpvragen-open", Per((_, last) => zaken.Count(z => z.Start <= last && !(z.Einde <= last))));
        yield return ("hulpvragen-te-laat", Per((_, last) => zaken.Count(z => z.Deadline <= last && !(z.Einde <= last))));
        yield return ("hulpvragen-op-tijd", Per((first, last) => Share(Ended(first, last), z => z.Einde <= z.Deadline)));
        yield return ("hulpvragen-op-tijd-startcohort", Per((first, last) => Share(Started(first, last), z => z.Einde <= z.Deadline)));
        yield return ("doorlooptijd-mediaan", Per((first, last) => Quantile(Ended(first, last), 0.5m)));
        yield return ("doorlooptijd-p90", Per((first, last) => Quantile(Ended(first, last), 0.9m)));
        yield return ("doorlooptijd-gemiddeld", Per((first, last) => (decimal)Ended(first, last).Average(Days)));
        foreach (var weeks in Classes) yield return ($"doorlooptijd-{weeks}-weken", Per((first, last) => Share(Ended(first, last), z => Days(z) <= weeks * 7)));
    }

    public sealed class OwnHost : WerkplekHost;
}
