using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Xunit;

namespace Baken.Kernel.Tests.Indicatoren;

public sealed class UitkomstwaardeTests
{
    private static readonly Telling Hulpvragen = new("hulpvraag", Telwijze.Rijen, new(Periodelid.Gebeurtenis, "ontvangen"), []);
    private static readonly Telling Kosten = new("kosten", Telwijze.Som, new(Periodelid.Gebeurtenis, "maand"), [], "bedrag");
    private static readonly Telling Fte = new("formatie", Telwijze.Som, new(Periodelid.Gebeurtenis, "van"), [], "fte_honderdsten");

    [Fact]
    public void A_count_without_rows_is_zero_and_a_share_of_nothing_is_none()
    {
        Assert.Equal(Getal.Zero, Of(Berekeningsoort.Aantal, Hulpvragen, null, null).Getal);
        Assert.Equal(Waardestatus.Nvt, Of(Berekeningsoort.Aandeel, Hulpvragen, 0, 0).Status);
        Assert.Equal(Waardestatus.Nvt, Of(Berekeningsoort.Gemiddelde, Hulpvragen, null, null).Status);
        Assert.Equal(Waardestatus.Nvt, Of(Berekeningsoort.Mediaan, Hulpvragen, null, null, 0).Status);
    }

    [Theory]
    [InlineData(9, Waardestatus.TeWeinigWaarnemingen)]
    [InlineData(10, Waardestatus.Gemeten)]
    public void A_share_or_median_needs_its_minimum_n(int n, Waardestatus status)
    {
        var share = Of(Berekeningsoort.Aandeel, Hulpvragen, 3, n);
        Assert.Equal((status, n), (share.Status, share.N));
        var median = Of(Berekeningsoort.Mediaan, Hulpvragen, 1250, null, n);
        Assert.Equal((status, n), (median.Status, median.N));
        Assert.Equal(status == Waardestatus.Gemeten ? new Getal(25, 2) : null, median.Getal);
    }

    [Fact]
    public void Money_comes_in_euro_and_hundredths_in_wholes_and_neither_is_n()
    {
        Assert.Equal(new Getal(123456, 100), Of(Berekeningsoort.Som, Kosten, 123456, null).Getal);
        var each = Of(Berekeningsoort.KostenPer, Kosten, 300000, 12, noemer: Hulpvragen);
        Assert.Equal((new Getal(250), 12), (each.Getal, each.N));
        var perFte = Of(Berekeningsoort.Verhouding, Hulpvragen, 90, 450, noemer: Fte);
        Assert.Equal((new Getal(20), null), (perFte.Getal, perFte.N));
    }

    private static Waarde Of(Berekeningsoort soort, Telling teller, long? above, long? below, long? n = null, Telling? noemer = null) => Uitkomstwaarde.Of(
        new Indicatordefinitie { Code = "x", Naam = "x", Soort = soort, Teller = teller, Noemer = noemer, Eenheid = "count" },
        new Deeluitkomst(new DateOnly(2023, 1, 1), [], above, below, n));
}
