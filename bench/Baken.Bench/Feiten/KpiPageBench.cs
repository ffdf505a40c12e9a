using System.Globalization;

namespace Baken.Bench.Feiten;

/// <summary>The page that computes an indicator, over so many feiten: users who think between two pages, and what the server can do at most.</summary>
internal static class KpiPageBench
{
    private static readonly string[] Pairs = ["naar=wet", "naar=team", "naar=wijk", "naar=wet&en=team", "naar=team&en=wijk", "naar=wijk&en=wet"];

    public static async Task Run(long rows, int users, TimeSpan think, TimeSpan span)
    {
        var folder = Directory.CreateTempSubdirectory("baken-bench-page-").FullName;
        try
        {
            await (await FeitenSet.Make(folder, rows)).DisposeAsync();
            await using var baken = await ServedProcess.Start("kpi", [typeof(Werkplek.Web.Pages).Assembly.Location, "--port", "{port}", "--data", Path.Combine(folder, "data")]);
            using var persona = await PersonaClient.SignIn(baken, "analist-hk");
            var paths = (from years in (string[])["van=2022-01&tot=2023-12&per=Kwartaal", "van=2023-01&tot=2023-12&per=Maand"]
                         from pair in Pairs
                         from question in HandWritten.All
                         select $"/indicatoren/uitsplitsing?code={question.Code}&{years}&{pair}").ToList();
            // The first page of a server makes the projection; that is measured elsewhere.
            using (var warm = await persona.GetAsync(paths[0])) warm.EnsureSuccessStatusCode();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} feiten, {paths.Count} pages"));
            Console.WriteLine((await PageRate.Thinking(persona, paths, users, think, span)).Line($"{users} users, {think.TotalSeconds:0} s between two pages"));
            Console.WriteLine((await PageRate.Thinking(persona, [.. paths.Select(p => p + "&publiek=Gemeente")], users, TimeSpan.Zero, span / 4)).Line($"{users} users without pause, for the gemeente"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
