using Baken.Kernel.Shared;
using FsCheck.Xunit;
using Xunit;

namespace Baken.Kernel.Tests.Shared;

public sealed class GeldTests
{
    [Theory]
    [InlineData("€ 1.800,13", 180013)]
    [InlineData("1800", 180000)]
    [InlineData("€1.800", 180000)]
    [InlineData("-€ 5,00", -500)]
    [InlineData("€ -5,00", -500)]
    [InlineData("- 5,1", -510)]
    [InlineData("5,-", 500)]
    [InlineData("€ 8.774.872,34", 877487234)]
    public void Reads_what_people_write(string text, long cents) => Assert.Equal(cents, Geld.Parse(text).Value.Centen);

    [Theory]
    [InlineData("€ 1,005", SharedRefusals.GeldMoreThanCents)]
    [InlineData("1800.13", SharedRefusals.GetalPointIsNoComma)]
    [InlineData("PM", SharedRefusals.GeldNotReadable)]
    [InlineData("", SharedRefusals.GeldNotReadable)]
    [InlineData("--5", SharedRefusals.GeldNotReadable)]
    [InlineData("-€ -5", SharedRefusals.GeldNotReadable)]
    [InlineData("999999999999999999", SharedRefusals.GetalTooLarge)]
    public void Refuses_with_the_text_given(string text, string code) =>
        Assert.Equal(Refusal.Of(code, text), Geld.Parse(text).Refusals.Single());

    [Fact]
    public void Reads_amounts_of_a_file()
    {
        Assert.Equal(180013, Geld.ParseInvariant("1800.13").Value.Centen);
        Assert.Equal(-50, Geld.ParseInvariant("-0.5").Value.Centen);
        Assert.Equal(SharedRefusals.GeldNotReadable, Geld.ParseInvariant("1.800,13").Refusals.Single().Code);
    }

    [Theory]
    [InlineData(180013, "€ 1.800,13", "1800.13")]
    [InlineData(-500, "€ -5,00", "-5.00")]
    [InlineData(-7, "€ -0,07", "-0.07")]
    [InlineData(140000000, "€ 1.400.000,00", "1400000.00")]
    [InlineData(long.MinValue, "€ -92.233.720.368.547.758,08", "-92233720368547758.08")]
    public void Prints_Dutch_on_screen_and_invariant_in_files(long cents, string dutch, string invariant)
    {
        Assert.Equal(dutch, new Geld(cents).ToDutch());
        Assert.Equal(invariant, new Geld(cents).ToString());
    }

    [Fact]
    public void Counts_in_cents_and_refuses_to_wrap_around()
    {
        Assert.Equal(new Geld(250), Geld.Euro(3) - new Geld(50));
        Assert.Equal(new Geld(-300), -Geld.Euro(3));
        Assert.True(Geld.Euro(3) > Geld.Zero && Geld.Zero < Geld.Euro(1) && Geld.Euro(1) >= Geld.Euro(1) && Geld.Euro(1) <= Geld.Euro(1));
        Assert.Throws<OverflowException>(() => new Geld(long.MaxValue) + new Geld(1));
        Assert.Throws<OverflowException>(() => Geld.Euro(long.MaxValue));
        Assert.Equal(new Getal(3, 2), new Geld(150).ToGetal());
    }

    [Fact]
    public void Multiplies_with_the_rounding_stated()
    {
        var rate = Getal.Parse("0.5").Value;
        Assert.Equal(new Geld(3), new Geld(5).Times(rate, MidpointRounding.AwayFromZero));
        Assert.Equal(new Geld(2), new Geld(5).Times(rate, MidpointRounding.ToEven));
        Assert.Equal(Geld.Euro(125_000), Geld.Euro(5_000_000).Times(Getal.Parse("0.025").Value, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void Gives_left_over_cents_to_the_largest_remainders()
    {
        Assert.Equal([34L, 33, 33], new Geld(100).Allocate([1, 1, 1]).Select(g => g.Centen));
        Assert.Equal([0L, 67, 33], new Geld(100).Allocate([0, 2, 1]).Select(g => g.Centen));
        Assert.Equal([-34L, -33, -33], new Geld(-100).Allocate([1, 1, 1]).Select(g => g.Centen));
    }

    [Fact]
    public void Refuses_weights_that_divide_nothing()
    {
        Assert.Throws<ArgumentException>(() => new Geld(1).Allocate([]));
        Assert.Throws<ArgumentException>(() => new Geld(1).Allocate([0, 0]));
        Assert.Throws<ArgumentException>(() => new Geld(1).Allocate([2, -1]));
    }

    [Property]
    public void Dividing_never_loses_or_makes_a_cent(long cents, int[] seeds)
    {
        long[] weights = [.. seeds.Select(s => Math.Abs((long)s)), 1];
        var shares = new Geld(cents).Allocate(weights);
        Assert.Equal(weights.Length, shares.Count);
        Assert.Equal(new Geld(cents), shares.Aggregate((a, b) => a + b));
    }

    [Property]
    public void Every_share_is_within_a_cent_of_its_exact_part(int cents, byte a, byte b)
    {
        long[] weights = [a, b, 1];
        var shares = new Geld(cents).Allocate(weights);
        for (var i = 0; i < weights.Length; i++)
        {
            var exact = new Getal(cents) * weights[i] / weights.Sum();
            Assert.True((exact - shares[i].Centen).Abs() < 1);
        }
    }

    [Property]
    public void What_is_printed_reads_back(int cents)
    {
        Assert.Equal(new Geld(cents), Geld.Parse(new Geld(cents).ToDutch()).Value);
        Assert.Equal(new Geld(cents), Geld.ParseInvariant(new Geld(cents).ToString()).Value);
        Assert.Equal(cents.CompareTo(0), new Geld(cents).CompareTo(Geld.Zero));
    }
}
