using Baken.Werkplek.Begrippen;

namespace Baken.Web.Tests.Begrippen;

public sealed class GlossaryTests
{
    [Fact]
    public void Reads_every_word_of_a_row()
    {
        var glossary = Glossary.OfMarkdown("""
            | begrip | betekenis | hoe geteld | bron | English |
            |---|---|---|---|---|
            | Wachttijd / Wachten | Hoe lang iemand wacht. | In dagen. | `Jeugdwet` | waiting time |
            | Financiën | Geld. | In centen. | ADR 1 | finance |
            """);

        Assert.Equal(["financien", "wachttijd"], glossary.Rows.Select(row => row.Anchor));
        Assert.Equal("Hoe lang iemand wacht.", glossary.Find("wachten")!.Meaning);
        Assert.Equal("Jeugdwet", glossary.Find("Wachttijd")!.Source);
        Assert.Null(glossary.Find("onbekend"));
    }

    [Fact]
    public void Shipped_glossary_has_unique_anchors_and_no_empty_cell()
    {
        var rows = Glossary.OfAssembly().Rows;

        Assert.True(rows.Count > 92);
        Assert.Equal(rows.Count, rows.Select(row => row.Anchor).Distinct().Count());
        Assert.All(rows, row => Assert.DoesNotContain("", new[] { row.Meaning, row.Counted, row.Source, row.English }));
    }
}
