using System.Text;
using Baken.Documenten;
using Xunit;

namespace Baken.Tests.Documenten;

public sealed class CsvWriterTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+31612345678", "'+31612345678")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("=HYPERLINK(\"x\";\"y\")", "\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\"")]
    [InlineData("regel 1\nregel 2", "\"regel 1\nregel 2\"")]
    [InlineData("gewoon", "gewoon")]
    public void A_text_is_quoted_where_needed_and_never_a_formula(string text, string cell) =>
        Assert.Equal($"\uFEFFkop\r\n{cell}\r\n", Text(["kop"], [[text]]));

    [Fact]
    public void Numbers_and_days_are_invariant_and_a_negative_number_stays_a_number() =>
        Assert.Equal(
            "\uFEFFa;b;c;d\r\n-2;1234.5;2023-03-31;\r\n",
            Text(["a", "b", "c", "d"], [[-2, 1234.5m, new DateOnly(2023, 3, 31), null]]));

    private static string Text(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<object?>> rows) =>
        Encoding.UTF8.GetString(CsvWriter.Write(columns, rows));
}
