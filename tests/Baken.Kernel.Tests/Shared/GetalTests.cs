using Baken.Kernel.Shared;
using FsCheck.Xunit;
using Xunit;

namespace Baken.Kernel.Tests.Shared;

public sealed class GetalTests
{
    [Theory]
    [InlineData("0.7852", 7852, 10000)]
    [InlineData("1800.130000", 1800130000, 1000000)]
    [InlineData("-3", -3, 1)]
    [InlineData("12/23", 12, 23)]
    [InlineData("0", 0, 1)]
    public void Reads_invariant_text_without_rounding(string text, long teller, long noemer)
    {
        var getal = Getal.Parse(text).Value;
        Assert.Equal((teller, noemer), (getal.Teller, getal.Noemer));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1.2.3")]
    [InlineData("--3")]
    [InlineData("1e3")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("PM")]
    public void Refuses_what_is_no_number(string text) =>
        Assert.Equal(SharedRefusals.GetalNotInvariant, Getal.Parse(text).Refusals.Single().Code);

    [Fact]
    public void A_comma_is_refused_with_its_own_reason() =>
        Assert.Equal(SharedRefusals.GetalCommaIsNoPoint, Getal.Parse("0,78").Refusals.Single().Code);

    [Theory]
    [InlineData("99999999999999999999")]
    [InlineData("0.1234567890123456789")]
    [InlineData("99999999999999999999/3")]
    public void Refuses_what_does_not_fit(string text) =>
        Assert.Equal(SharedRefusals.GetalTooLarge, Getal.Parse(text).Refusals.Single().Code);

    [Fact]
    public void Half_equals_two_quarters_but_keeps_its_own_terms()
    {
        Assert.Equal(new Getal(1, 2), new Getal(2, 4));
        Assert.Equal(new Getal(1, 2).GetHashCode(), new Getal(2, 4).GetHashCode());
        Assert.Equal(4, new Getal(2, 4).Noemer);
        Assert.Equal(2, new Getal(2, 4).Reduced().Noemer);
    }

    [Fact]
    public void Nothing_given_is_zero() => Assert.Equal(Getal.Zero, default);

    [Fact]
    public void A_third_prints_as_a_fraction_and_three_quarters_as_a_decimal()
    {
        Assert.Equal("1/3", new Getal(2, 6).ToString());
        Assert.Equal("-0.75", new Getal(-3, 4).ToString());
        Assert.Equal("0.05", new Getal(5, 100).ToString());
        Assert.Equal("12", new Getal(24, 2).ToString());
    }

    [Theory]
    [InlineData(5, 2, MidpointRounding.AwayFromZero, 3)]
    [InlineData(-5, 2, MidpointRounding.AwayFromZero, -3)]
    [InlineData(5, 2, MidpointRounding.ToEven, 2)]
    [InlineData(7, 2, MidpointRounding.ToEven, 4)]
    [InlineData(8, 3, MidpointRounding.ToEven, 3)]
    [InlineData(5, 2, MidpointRounding.ToZero, 2)]
    [InlineData(-5, 2, MidpointRounding.ToPositiveInfinity, -2)]
    [InlineData(4, 3, MidpointRounding.ToPositiveInfinity, 2)]
    [InlineData(-4, 3, MidpointRounding.ToNegativeInfinity, -2)]
    [InlineData(4, 3, MidpointRounding.ToNegativeInfinity, 1)]
    [InlineData(4, 3, MidpointRounding.AwayFromZero, 1)]
    [InlineData(6, 3, MidpointRounding.AwayFromZero, 2)]
    public void Rounds_only_as_stated(long teller, long noemer, MidpointRounding rounding, long expected) =>
        Assert.Equal(new Getal(expected), new Getal(teller, noemer).Round(0, rounding));

    [Fact]
    public void Compares_beyond_64_bits_and_refuses_to_wrap_around()
    {
        var nearlyOne = new Getal(long.MaxValue - 1, long.MaxValue);
        Assert.True(nearlyOne < 1);
        Assert.True(nearlyOne > new Getal(long.MaxValue - 2, long.MaxValue));
        Assert.Throws<OverflowException>(() => new Getal(long.MaxValue) + 1);
        Assert.Throws<OverflowException>(() => new Getal(long.MaxValue) * 2);
        Assert.Throws<DivideByZeroException>(() => new Getal(1) / 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Getal(1, 0));
    }

    [Property]
    public void Printing_and_reading_gives_the_same_number(int teller, int below)
    {
        var getal = new Getal(teller, Below(below));
        Assert.Equal(getal, Getal.Parse(getal.ToString()).Value);
    }

    [Property]
    public void Arithmetic_is_exact(int a, int b, int below, int other)
    {
        var (x, y) = (new Getal(a, Below(below)), new Getal(b, Below(other)));
        Assert.Equal(x, x + y - y);
        Assert.Equal(x + y, y + x);
        Assert.Equal(x - y, -(y - x));
        if (y.Sign != 0) Assert.Equal(x, x * y / y);
    }

    [Property]
    public void Order_agrees_with_the_sign_of_the_difference(int a, int b, int below, int other)
    {
        var (x, y) = (new Getal(a, Below(below)), new Getal(b, Below(other)));
        Assert.Equal((x - y).Sign, x.CompareTo(y));
        Assert.Equal(x == y, x <= y && x >= y);
        Assert.Equal(x != y, x < y || x > y);
    }

    [Property]
    public void Rounding_moves_at_most_half_a_step(int a, int below)
    {
        var getal = new Getal(a, Below(below));
        var moved = (getal - getal.Round(2, MidpointRounding.AwayFromZero)).Abs();
        Assert.True(moved <= new Getal(1, 200));
    }

    [Property]
    public void A_decimal_comes_over_exactly(int units, byte decimals)
    {
        var value = new decimal(units, 0, 0, false, (byte)(decimals % 9));
        if (units >= 0) Assert.Equal(value, Getal.FromDecimal(value).ToDecimal());
    }

    [Fact]
    public void Knows_whole_numbers_and_signs()
    {
        Assert.True(new Getal(4, 2).IsWhole);
        Assert.False(new Getal(3, 2).IsWhole);
        Assert.Equal(new Getal(3, 2), new Getal(-3, 2).Abs());
        Assert.Equal(-1, new Getal(-3, 2).Sign);
    }

    private static long Below(int seed) => Math.Abs((long)seed) % 100_000 + 1;
}
