using System.Globalization;
using Baken.Kernel.Indicatoren.Berekening;
using Xunit;

namespace Baken.Tests.Indicatoren.Feiten.Catalogus;

/// <summary>The rows behind a figure are the figure: counted again from the rows, every definition gives what the engine gives.</summary>
public sealed class RowsBehindTests(WholeTown town) : IClassFixture<WholeTown>
{
    public static TheoryData<string> Codes { get; } = [.. WholeTown.Shipped.Where(d => d.Value.Soort != Berekeningsoort.Cumulatief).Select(d => d.Key).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Codes))]
    public void The_rows_of_a_figure_count_up_to_it(string code)
    {
        var definitie = WholeTown.Shipped[code];
        foreach (var maat in new[] { Periodemaat.Kwartaal, Periodemaat.Rollend12 })
        {
            var verzoek = WholeTown.Ask(maat);
            var engine = town.Cells(definitie, verzoek).Select(c => Line(c.Periode, c.Teller, c.Noemer ?? c.N)).Where(line => !line.EndsWith("|0|0", StringComparison.Ordinal));
            var counted = Counted(definitie, verzoek, false);
            if (Rijenplanner.HasOwnNoemer(definitie))
            {
                var below = Counted(definitie, verzoek, true);
                counted = counted.Keys.Union(below.Keys).ToDictionary(p => p, p => (counted.GetValueOrDefault(p).Teller, below.GetValueOrDefault(p).Teller));
            }

            Assert.Equal(engine, counted.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}|{p.Value.Teller ?? "0"}|{p.Value.Noemer ?? "0"}").Where(line => !line.EndsWith("|0|0", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_row_is_left_out_for_the_first_reason_that_holds_and_a_missing_registration_comes_last()
    {
        var verzoek = WholeTown.Ask(Periodemaat.Jaar);
        var plan = Rijenplanner.Plan(WholeTown.Shipped["zelf-verder"], verzoek).Value;
        Assert.Equal(
            town.Check("SELECT count(*) FILTER (zelfredzaamheid LIKE 'zelf%'), count(*) FILTER (zelfredzaamheid = 'doorverwezen'), count(*) FILTER (zelfredzaamheid IS NULL) FROM nu_uitstroom WHERE year(datum) = 2023"),
            [string.Join('|', town.Check(Rijenvraag.Groups(plan)).OrderByDescending(r => r.StartsWith("teller", StringComparison.Ordinal)).ThenByDescending(r => r.StartsWith("noemer", StringComparison.Ordinal)).Select(r => r.Split('|')[2]))]);
        var missing = Assert.Single(town.Check(Rijenvraag.Missing(plan)!)).Split('|')[1];
        Assert.Equal("zelfredzaamheid", Rijreden.ListOf(plan.Definitie, plan.Definitie.Teller).Single(r => r.Code == missing).Voorwaarde!.Veld);
    }

    [Fact]
    public void An_exclusion_is_named_before_a_condition()
    {
        var definitie = WholeTown.Shipped["hulpvragen-instroom"] with { Uitsluitingen = [new("proef", [Voorwaarde.Is("thema", "geld")])] };
        definitie = definitie with { Teller = definitie.Teller with { Voorwaarden = [Voorwaarde.Is("wet", "jeugd")] } };
        var groups = town.Check(Rijenvraag.Groups(Rijenplanner.Plan(definitie, WholeTown.Ask(Periodemaat.Jaar)).Value));
        Assert.Equal(
            town.Check("SELECT 'niet', 'u0', count(*) FILTER (thema = 'geld') FROM nu_hulpvraag WHERE year(ontvangen) = 2023 UNION ALL SELECT 'niet', 'v0', count(*) FILTER (thema <> 'geld' AND wet <> 'jeugd') FROM nu_hulpvraag WHERE year(ontvangen) = 2023 UNION ALL SELECT 'teller', NULL, count(*) FILTER (thema <> 'geld' AND wet = 'jeugd') FROM nu_hulpvraag WHERE year(ontvangen) = 2023"),
            groups);
    }

    private Dictionary<string, (string? Teller, string? Noemer)> Counted(Indicatordefinitie definitie, Meetverzoek verzoek, bool isNoemer)
    {
        var plan = Rijenplanner.Plan(definitie, verzoek, isNoemer).Value;
        var telling = isNoemer ? definitie.Noemer! : definitie.Teller;
        var page = Rijenvraag.Page(plan, null, null, 0, 1_000_000);
        string Amount(Telling t, string rows) => t.Wijze switch
        {
            Telwijze.Rijen => $"count(*) FILTER ({rows})",
            Telwijze.Uniek => $"count(DISTINCT {t.Veld}) FILTER ({rows})",
            Telwijze.Som or Telwijze.Duur => $"coalesce(sum(duur) FILTER ({rows}), 0)::BIGINT",
        };

        var teller = definitie.Soort switch
        {
            Berekeningsoort.Mediaan => "round(100 * quantile_cont(duur, 0.5) FILTER (rol <> 'niet'))::BIGINT",
            Berekeningsoort.Percentiel => $"round(100 * quantile_cont(duur, {(definitie.Percentiel / 100m).ToString(CultureInfo.InvariantCulture)}) FILTER (rol <> 'niet'))::BIGINT",
            Berekeningsoort.BinnenTermijn or Berekeningsoort.Terugkeer => "count(*) FILTER (rol = 'teller')",
            _ => Amount(telling, "rol = 'teller'"),
        };
        var noemer = definitie.Soort switch
        {
            Berekeningsoort.Aandeel => Amount(definitie.Noemer!, "rol <> 'niet'"),
            Berekeningsoort.BinnenTermijn or Berekeningsoort.Terugkeer or Berekeningsoort.Gemiddelde or Berekeningsoort.Mediaan or Berekeningsoort.Percentiel => "count(*) FILTER (rol <> 'niet')",
            _ => "0",
        };
        return town.Check($"SELECT periode, {teller}, {noemer} FROM ({page}) GROUP BY ALL ORDER BY 1").Select(r => r.Split('|'))
            .Where(r => r[1] != "-").ToDictionary(r => r[0], r => ((string?)r[1], (string?)r[2]));
    }

    private static string Line(DateOnly periode, long? teller, long? noemer) =>
        string.Create(CultureInfo.InvariantCulture, $"{periode:yyyy-MM-dd}|{teller ?? 0}|{noemer ?? 0}");
}
