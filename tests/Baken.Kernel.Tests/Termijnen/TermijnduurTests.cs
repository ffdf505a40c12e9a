using Baken.Kernel.Termijnen;
using Xunit;

namespace Baken.Kernel.Tests.Termijnen;

public sealed class TermijnduurTests
{
    [Theory]
    [InlineData("6 weken", 6, Termijneenheid.Week, "6 weken")]
    [InlineData("1 week", 1, Termijneenheid.Week, "1 week")]
    [InlineData(" 14 Dagen ", 14, Termijneenheid.Dag, "14 dagen")]
    [InlineData("1 kalenderdag", 1, Termijneenheid.Dag, "1 dag")]
    [InlineData("5 werkdagen", 5, Termijneenheid.Werkdag, "5 werkdagen")]
    [InlineData("6 kalendermaanden", 6, Termijneenheid.Maand, "6 maanden")]
    [InlineData("1maand", 1, Termijneenheid.Maand, "1 maand")]
    [InlineData("15 jaar", 15, Termijneenheid.Jaar, "15 jaar")]
    [InlineData("2 jaren", 2, Termijneenheid.Jaar, "2 jaar")]
    public void Reads_and_prints(string text, int aantal, Termijneenheid eenheid, string printed)
    {
        var duur = Termijnduur.Parse(text).Value;
        Assert.Equal((aantal, eenheid), (duur.Aantal, duur.Eenheid));
        Assert.Equal(printed, duur.ToString());
    }

    [Theory]
    [InlineData("48 uur", TermijnRefusals.TermijnInHours)]
    [InlineData("1 uur", TermijnRefusals.TermijnInHours)]
    [InlineData("30 minuten", TermijnRefusals.TermijnInHours)]
    [InlineData("", TermijnRefusals.TermijnduurNotReadable)]
    [InlineData("zes weken", TermijnRefusals.TermijnduurNotReadable)]
    [InlineData("-3 dagen", TermijnRefusals.TermijnduurNotReadable)]
    [InlineData("6", TermijnRefusals.TermijneenheidUnknown)]
    [InlineData("6,5 weken", TermijnRefusals.TermijneenheidUnknown)]
    [InlineData("6 kwartalen", TermijnRefusals.TermijneenheidUnknown)]
    [InlineData("0 weken", TermijnRefusals.TermijnduurTooShort)]
    [InlineData("101 jaar", TermijnRefusals.TermijnduurTooLong)]
    [InlineData("99999999999 dagen", TermijnRefusals.TermijnduurTooLong)]
    public void Refuses_what_is_no_length(string text, string code) =>
        Assert.Equal(code, Assert.Single(Termijnduur.Parse(text).Refusals).Code);
}
