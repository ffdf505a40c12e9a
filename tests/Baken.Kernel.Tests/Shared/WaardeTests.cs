using Baken.Kernel.Shared;
using Xunit;

namespace Baken.Kernel.Tests.Shared;

public sealed class WaardeTests
{
    [Fact]
    public void Zero_PM_leeg_niet_aangeleverd_and_te_weinig_waarnemingen_are_five_different_things()
    {
        Waarde[] five =
        [
            Waarde.Gemeten(0),
            Waarde.Without(Waardestatus.Pm),
            Waarde.Without(Waardestatus.Leeg),
            Waarde.Without(Waardestatus.NietAangeleverd),
            Waarde.Without(Waardestatus.TeWeinigWaarnemingen, n: 3),
        ];
        Assert.Equal(5, five.Distinct().Count());
        Assert.Equal([true, false, false, false, false], five.Select(w => w.HasGetal));
    }

    [Theory]
    [InlineData(Waardestatus.Gemeten)]
    [InlineData(Waardestatus.Herleid)]
    [InlineData(Waardestatus.Verwacht)]
    [InlineData(Waardestatus.Voorlopig)]
    [InlineData(Waardestatus.Geschat)]
    [InlineData(Waardestatus.Prognose)]
    public void A_status_with_a_number_refuses_to_be_without(Waardestatus status)
    {
        Assert.Equal(SharedRefusals.WaardeNeedsGetal, Waarde.Create(status).Refusals.Single().Code);
        Assert.True(Waarde.Create(status, Grens.Circa, new Getal(95), "ca. 95 dagen").IsOk);
    }

    [Theory]
    [InlineData(Waardestatus.Pm)]
    [InlineData(Waardestatus.NietAangeleverd)]
    [InlineData(Waardestatus.NogNietTeLeveren)]
    [InlineData(Waardestatus.TeWeinigWaarnemingen)]
    [InlineData(Waardestatus.Onderdrukt)]
    [InlineData(Waardestatus.Oordeel)]
    [InlineData(Waardestatus.Nvt)]
    [InlineData(Waardestatus.Leeg)]
    public void A_status_without_number_refuses_a_number_and_a_bound(Waardestatus status)
    {
        var result = Waarde.Create(status, Grens.Kleiner, Getal.Zero, "blijft hoog");
        Assert.Equal([SharedRefusals.WaardeHasNoGetal, SharedRefusals.WaardeHasNoGrens], result.Refusals.Select(r => r.Code));
    }

    [Fact]
    public void A_verdict_needs_its_words()
    {
        Assert.Equal(SharedRefusals.WaardeNeedsTekst, Waarde.Create(Waardestatus.Oordeel, tekst: "  ").Refusals.Single().Code);
        Assert.Equal("binnen de norm", Waarde.Oordeel("binnen de norm").Tekst);
    }

    [Fact]
    public void N_is_stated_or_not_and_never_the_noemer_of_a_derived_value()
    {
        var herleid = Waarde.Herleid(new Getal(106, 135), "79%");
        Assert.False(herleid.NVermeld);
        Assert.Null(herleid.N);
        Assert.Equal(89, Waarde.Herleid(new Getal(3, 4), "75%", 89).N);
    }

    [Theory]
    [InlineData(Waardestatus.Onderdrukt)]
    [InlineData(Waardestatus.Pm)]
    [InlineData(Waardestatus.Leeg)]
    [InlineData(Waardestatus.NietAangeleverd)]
    public void Shows_no_n_where_it_would_say_too_much_or_nothing(Waardestatus status) =>
        Assert.Equal(SharedRefusals.WaardeHasNoN, Waarde.Create(status, n: 4).Refusals.Single().Code);

    [Fact]
    public void Refuses_a_negative_n() =>
        Assert.Equal(SharedRefusals.WaardeNegativeN, Waarde.Create(Waardestatus.Gemeten, getal: new Getal(1), n: -1).Refusals.Single().Code);

    [Fact]
    public void Comes_back_from_the_columns_of_the_store()
    {
        var waarde = Waarde.Create(Waardestatus.Gemeten, Grens.Kleiner, new Getal(28), "Minder dan 28 dagen", 12).Value;
        var back = Waarde.Restore(waarde.Status, waarde.Grens, waarde.Getal?.Teller, waarde.Getal?.Noemer, waarde.Tekst, waarde.N);
        Assert.Equal(waarde, back.Value);
        Assert.Equal(Waarde.Without(Waardestatus.Pm), Waarde.Restore(Waardestatus.Pm, Grens.Gelijk, null, null, null, null).Value);
    }

    [Theory]
    [InlineData(1L, null)]
    [InlineData(null, 1L)]
    [InlineData(1L, 0L)]
    public void Refuses_half_a_number_from_the_store(long? teller, long? noemer) =>
        Assert.Equal(SharedRefusals.WaardeTellerNoemer, Waarde.Restore(Waardestatus.Gemeten, Grens.Gelijk, teller, noemer, null, null).Refusals.Single().Code);
}
