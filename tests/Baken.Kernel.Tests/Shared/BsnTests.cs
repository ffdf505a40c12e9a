using Baken.Kernel.Shared;
using Xunit;

namespace Baken.Kernel.Tests.Shared;

public sealed class BsnTests
{
    [Theory]
    [InlineData("123456782")]
    [InlineData("111222333")]
    [InlineData("999900006")]
    [InlineData("999900018")]
    [InlineData("999990019")]
    public void Accepts_what_passes_the_elfproef(string text) => Assert.Equal(text, Bsn.Parse(text).Value.Reveal());

    [Theory]
    [InlineData("123456789", SharedRefusals.BsnFailsElfproef)]
    [InlineData("900000030", SharedRefusals.BsnFailsElfproef)]
    [InlineData("999999999", SharedRefusals.BsnFailsElfproef)]
    [InlineData("000000000", SharedRefusals.BsnIsZero)]
    [InlineData("00000000", SharedRefusals.BsnIsZero)]
    [InlineData("1234567", SharedRefusals.BsnNotNineDigits)]
    [InlineData("1234567890", SharedRefusals.BsnNotNineDigits)]
    [InlineData("99990000a", SharedRefusals.BsnNotNineDigits)]
    [InlineData("", SharedRefusals.BsnNotNineDigits)]
    public void Refuses_with_the_reason_and_without_the_number(string text, string code)
    {
        var refusal = Bsn.Parse(text).Refusals.Single();
        Assert.Equal(code, refusal.Code);
        Assert.Empty(refusal.Arguments);
    }

    [Fact]
    public void Puts_a_lost_leading_zero_back() => Assert.Equal("012345672", Bsn.Parse("12345672").Value.Reveal());

    [Fact]
    public void Never_prints_the_number()
    {
        var bsn = Bsn.Parse("999900006").Value;
        Assert.Equal("*********", bsn.ToString());
        Assert.Equal("*********", $"{bsn}");
    }

    [Fact]
    public void One_wrong_digit_never_passes()
    {
        const string good = "999990019";
        for (var place = 0; place < 9; place++)
            for (var digit = '0'; digit <= '9'; digit++)
                Assert.Equal(digit == good[place], Bsn.Parse(good[..place] + digit + good[(place + 1)..]).IsOk);
    }

    [Fact]
    public void Two_readings_of_one_number_are_equal()
    {
        Assert.Equal(Bsn.Parse("999900006").Value, Bsn.Parse(" 999900006 ").Value);
        Assert.Equal(Bsn.Parse("999900006").Value.GetHashCode(), Bsn.Parse("999900006").Value.GetHashCode());
        Assert.NotEqual(Bsn.Parse("999900006").Value, Bsn.Parse("999900018").Value);
    }
}
