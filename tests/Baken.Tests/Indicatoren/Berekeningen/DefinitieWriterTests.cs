using Baken.Indicatoren.Berekeningen;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Tests.Indicatoren.Feiten.Catalogus;
using Xunit;

namespace Baken.Tests.Indicatoren.Berekeningen;

public sealed class DefinitieWriterTests
{
    public static TheoryData<string> Codes { get; } = [.. WholeTown.Shipped.Keys.Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Codes))]
    public void A_definition_of_the_catalogue_is_read_back_as_it_was(string code) => SameAfterRoundTrip(WholeTown.Shipped[code]);

    [Fact]
    public void Every_part_is_read_back_also_where_it_is_the_default_or_looks_like_something_else()
    {
        var telling = new Telling(
            "traject", Telwijze.Rijen, new Periodekeuze(Periodelid.InPeriode, "start", "einde"),
            [
                Voorwaarde.Is("thema", "null", "~", "nee", "12", "a: b", "- x", "\"q\"", "it's", " spatie "), Voorwaarde.IsNiet("soort", "true"), Voorwaarde.Leeg("product"),
                Voorwaarde.Gevuld("team"), new("start", Vergelijking.Kleiner, ["2023-01-01"]), new("start", Vergelijking.MinstensGelijk, ["2020-02-29"]),
                new("einde", Vergelijking.Groter, ["2020-01-01"]), new("einde", Vergelijking.HoogstensGelijk, ["2030-01-01"]),
            ]);
        SameAfterRoundTrip(new Indicatordefinitie
        {
            Code = "2024", Naam = "Ja: 50% #1 — „zelf verder”", Doel = "Regel één\nregel twee", Versie = 7, GeldigVan = new DateOnly(2023, 4, 1), Soort = Berekeningsoort.Aandeel,
            Teller = telling, Noemer = telling with { Voorwaarden = [] }, Uitsluitingen = [new("Proeftuin", [Voorwaarde.Is("project", "tuin")])],
            Koppeling = new("start", "einde", ["product"], 0), Percentiel = 90, Eenheid = "fraction", Dimensies = ["wet", "team"], MinimumN = 0, Richting = Richting.Lager,
            Bron = "no", Eigenaar = "false",
        });
        SameAfterRoundTrip(new Indicatordefinitie
        {
            Code = "t", Naam = "t", Soort = Berekeningsoort.Terugkeer, Teller = telling with { Voorwaarden = [] }, Eenheid = "fraction",
            Terugkeer = new("einde", "hulpvraag", "ontvangen", 6, ["thema"]), Koppeling = new("start", "einde", [], 31),
        });
        SameAfterRoundTrip(new Indicatordefinitie
        {
            Code = "k", Naam = "k", Soort = Berekeningsoort.BinnenTermijn, Teller = telling, Eenheid = "fraction",
            Termijn = new("aangemeld", "start", 20, Termijnmaat.Werkdagen, true), MinimumN = 5,
        });
    }

    private static void SameAfterRoundTrip(Indicatordefinitie definitie)
    {
        var yaml = DefinitieWriter.Write(definitie);
        var read = DefinitieReader.Read("a.yaml", yaml);
        Assert.True(read.IsOk, string.Join('\n', read.Refusals) + "\n" + yaml);
        Assert.Equivalent(definitie, read.Value, strict: true);
        Assert.Equal(yaml, DefinitieWriter.Write(read.Value));
    }
}
