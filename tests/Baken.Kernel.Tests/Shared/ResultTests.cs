using Baken.Kernel.Shared;
using Xunit;

namespace Baken.Kernel.Tests.Shared;

public sealed class ResultTests
{
    [Fact]
    public void Carries_every_fault_of_a_form_at_once()
    {
        Result naam = Refusal.Of("NaamMissing").At("naam");
        Result datum = Refusal.Of("DatumNotReadable", "x");
        var all = Result.All(naam, Result.Done, datum.At("datum"));
        Assert.False(all.IsOk);
        Assert.Equal(["naam", "datum"], all.Refusals.Select(r => r.Source));
    }

    [Fact]
    public void Gives_no_value_when_refused()
    {
        Result<int> refused = Refusal.Of("NotToday");
        Assert.Throws<InvalidOperationException>(() => refused.Value);
        Assert.Equal("NotToday", refused.Map(x => x + 1).Then<int>(x => x).Refusals.Single().Code);
    }

    [Fact]
    public void Takes_a_value_and_steps_on()
    {
        Result<int> ok = 2;
        Assert.Equal(6, ok.Map(x => x + 1).Then<int>(x => x * 2).Value);
        Assert.Equal("Odd", ok.Then<int>(_ => Refusal.Of("Odd")).Refusals.Single().Code);
    }

    [Fact]
    public void Keeps_the_place_that_a_refusal_already_has()
    {
        Result<int> refused = Refusal.Of("Wrong").At("rij 3");
        Assert.Equal("rij 3", refused.At("bestand").Refusals.Single().Source);
    }

    [Fact]
    public void Refusals_are_equal_by_code_arguments_and_place()
    {
        Assert.Equal(Refusal.Of("A", 1, "x"), Refusal.Of("A", 1, "x"));
        Assert.NotEqual(Refusal.Of("A", 1), Refusal.Of("A", 2));
        Assert.NotEqual(Refusal.Of("A"), Refusal.Of("A").At("veld"));
    }

    [Fact]
    public void A_refused_result_without_refusal_is_a_bug() =>
        Assert.Throws<ArgumentException>(() => Result<int>.Refused([]));

    [Fact]
    public void No_refusals_is_done() => Assert.True(Result.From([]).IsOk);
}
