using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Baken.Documenten;
using Baken.Web.Tests.Browser;

namespace Baken.Web.Tests.Indicatoren;

/// <summary>What leaves the pages of computed figures: whole, with its hash, and with nothing in it that the page hides.</summary>
public sealed partial class UitsplitsingExportTests(WerkplekHost host)
{
    private const string Question = "code=hulpvragen-instroom&van=2023-01&tot=2023-12&per=Kwartaal&naar=wet&en=team";
    private const string File = "/indicatoren/uitsplitsing/bestand?" + Question;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_csv_says_how_many_rows_it_has_and_what_their_hash_is()
    {
        var bytes = await (await Client()).GetByteArrayAsync(File, Token);
        var text = Encoding.UTF8.GetString(bytes);
        var trailer = text.LastIndexOf("# ", StringComparison.Ordinal);
        var said = Trailer().Match(text[trailer..]);
        var rows = text[..trailer].Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1;
        Assert.Equal(rows, int.Parse(said.Groups[1].Value, CultureInfo.InvariantCulture));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text[..trailer]))), said.Groups[2].Value);
        Assert.True(rows > 8);
    }

    [Fact]
    public async Task The_workbook_has_the_same_rows_and_the_whole_definition()
    {
        var client = await Client();
        var csv = Encoding.UTF8.GetString(await client.GetByteArrayAsync(File + "&is-urgentie=(niet%20vastgelegd)", Token)).TrimStart('\uFEFF').Split("\r\n");
        var bytes = await client.GetByteArrayAsync(File + "&is-urgentie=(niet%20vastgelegd)&vorm=xlsx", Token);
        var sheets = XlsxReader.Read(bytes).Value;
        Assert.Equal(["Cijfers", "Niet vastgelegd", "Definitie", "SQL"], sheets.Keys);
        Assert.Equal(csv.Length - 2, sheets["Cijfers"].Count);
        var definition = sheets["Definitie"].Skip(1).ToDictionary(r => r.Cells[0], r => r.Cells[1]);
        Assert.Equal("hulpvragen-instroom, versie 1", definition["Code en versie"]);
        Assert.Equal("2023-01 tot en met 2023-12, per kwartaal", definition["Periode"]);
        Assert.Equal("urgentie: (niet vastgelegd)", definition["Filters"]);
        Assert.Equal("wet en team", definition["Uitgesplitst naar"]);
        Assert.Equal((csv.Length - 3).ToString(CultureInfo.InvariantCulture), definition["Rijen op het blad Cijfers"]);
        Assert.Contains(definition["sha256 van dezelfde rijen als CSV"], csv[^2]);
        Assert.All(sheets.Values.SelectMany(rows => rows), row => Assert.Empty(row.Formulas));
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var sheet = new StreamReader(zip.Entries.First(e => e.FullName.EndsWith("sheet.xml", StringComparison.Ordinal) || e.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal)).Open());
        Assert.Contains("t=\"n\"", await sheet.ReadToEndAsync(Token));
    }

    [Theory]
    [InlineData("Gemeente", 5)]
    [InlineData("Raad", 10)]
    [InlineData("Openbaar", 10)]
    public async Task No_outlet_shows_a_small_count_to_who_stands_outside(string publiek, int smallest)
    {
        var client = await Client();
        var inside = Counts(Encoding.UTF8.GetString(await client.GetByteArrayAsync(File, Token)));
        Assert.Contains(inside, n => n > 0 && n < smallest);
        var csv = Counts(Encoding.UTF8.GetString(await client.GetByteArrayAsync($"{File}&publiek={publiek}", Token)));
        Assert.DoesNotContain(csv, n => n > 0 && n < smallest);
        Assert.Contains(-1, csv);
        var sheet = XlsxReader.Read(await client.GetByteArrayAsync($"{File}&publiek={publiek}&vorm=xlsx", Token)).Value["Cijfers"];
        Assert.Equal(csv, sheet.Skip(1).Select(r => r.Cells[5].Length == 0 ? -1 : int.Parse(r.Cells[5], CultureInfo.InvariantCulture)));
        var page = await client.GetStringAsync($"/indicatoren/uitsplitsing?{Question}&publiek={publiek}", Token);
        Assert.Contains("onderdrukt", page);
        Assert.DoesNotContain("/indicatoren/rijen", page);
        Assert.DoesNotContain(Cells().Matches(page).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)), n => n > 0 && n < smallest);
    }

    [Fact]
    public async Task Who_may_not_see_rows_gets_neither_the_page_nor_a_link_to_it()
    {
        var client = await Client();
        Assert.DoesNotContain("/indicatoren/rijen", await client.GetStringAsync("/indicatoren/uitsplitsing?" + Question, Token));
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await client.GetAsync("/indicatoren/rijen?" + Question, Token)).StatusCode);
    }

    /// <summary>The teller of each row; -1 where there is none.</summary>
    private static List<int> Counts(string csv) =>
        [.. csv.Split("\r\n").Skip(1).Where(line => line.Contains(';', StringComparison.Ordinal)).Select(line => line.Split(';')[5]).Select(n => n.Length == 0 ? -1 : int.Parse(n, CultureInfo.InvariantCulture))];

    private async Task<HttpClient> Client()
    {
        await WalkLevering.On(host);
        return await host.SignedIn("beheerder-hk");
    }

    [GeneratedRegex("^# ([0-9]+) rijen, sha256 van alles boven deze regel: ([0-9a-f]{64})\r\n$")]
    private static partial Regex Trailer();

    [GeneratedRegex("<td class=\"number\">\\s*([0-9]+)\\s*<")]
    private static partial Regex Cells();
}
