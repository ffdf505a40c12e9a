using Baken.Kernel.Indicatoren.Berekening;
using Baken.Tests.HouseRules;
using Xunit;

namespace Baken.Tests.Indicatoren.Feiten.Catalogus;

/// <summary>Every definition that ships: beside a hand-written query, with its approved SQL, and each of the 82 indicators accounted for.</summary>
public sealed class CatalogusTests(WholeTown town) : IClassFixture<WholeTown>
{
    private static readonly string Here = Path.Combine(House.Root, "tests", "Baken.Tests", "Indicatoren", "Feiten", "Catalogus");
    private static readonly Dictionary<string, string> Checks = File.ReadAllText(Path.Combine(House.Root, "catalogus", "indicatoren", "controlevragen.sql")).ReplaceLineEndings("\n")
        .Split("-- ", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('\n', 2)).ToDictionary(part => part[0], part => part[1].Trim());

    public static TheoryData<string> Codes { get; } = [.. WholeTown.Shipped.Keys.Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Codes))]
    public void A_definition_gives_what_a_hand_written_query_gives(string code)
    {
        Assert.True(Checks.TryGetValue(code, out var check), $"no check query for {code} in controlevragen.sql");
        var expected = town.Check(check);
        Assert.Contains(expected, row => row.Split('|')[1] is not ("0" or "-"));
        Assert.Equal(expected, town.Answer(WholeTown.Shipped[code], WholeTown.Ask(Periodemaat.Kwartaal)));
    }

    [Fact]
    public void Every_check_query_is_of_a_definition() => Assert.Equal(WholeTown.Shipped.Keys.Order(StringComparer.Ordinal), Checks.Keys.Order(StringComparer.Ordinal));

    /// <summary>A change of the engine shows as a change of this file; read it before it is approved.</summary>
    [Fact]
    public void The_sql_of_every_definition_is_the_approved_one()
    {
        var approved = Path.Combine(Here, "goedgekeurd.sql");
        var written = string.Join("\n\n", WholeTown.Shipped.OrderBy(d => d.Key, StringComparer.Ordinal)
            .Select(d => $"-- {d.Key}\n{SqlWriter.Write(Planner.Plan(d.Value, WholeTown.Ask(Periodemaat.Kwartaal)).Value)}")) + "\n";
        Assert.Equal(File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "", written);
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_definition_can_be_broken_down_by_each_dimension_it_names(string code)
    {
        var definitie = WholeTown.Shipped[code];
        foreach (var dimensie in definitie.Dimensies)
            Assert.Empty(Planner.Plan(definitie, WholeTown.Ask(Periodemaat.Maand, dimensie)).Refusals.Select(r => $"{r.Code} {string.Join(' ', r.Arguments)}"));
    }

    [Fact]
    public void Each_of_the_82_indicators_is_computed_or_delivered_with_a_reason()
    {
        var listed = Indicatorlijst.Read();
        Assert.Equal(82, listed.Count);
        Assert.Equal((58, 24), (listed.Count(i => i.IsBerekend), listed.Count(i => !i.IsBerekend)));
        Assert.All(listed, i => Assert.True(i.IsBerekend != i.Reden.Length > 0, $"{i.Code} is computed and delivered, or neither"));
        string[] owed = ["kpi", "kwaliteitscriterium", "afspraak"];
        Assert.Equal(["OSS-10", "OSS-12", "OSS-17", "OSS-18"], listed.Where(i => owed.Contains(i.Soort) && !i.IsBerekend).Select(i => i.Code));
        Assert.Subset(listed.Select(i => i.Code).ToHashSet(), Indicatorlijst.Reasons.Keys.ToHashSet());
    }

    [Fact]
    public void The_document_of_the_indicators_is_the_catalogue() =>
        Assert.Equal(Indicatorlijst.Write(), File.ReadAllText(Path.Combine(House.Root, "docs", "indicatoren.md")).ReplaceLineEndings("\n"));
}
