using System.Globalization;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Storage;
using Baken.Tests.Aanleveringen.Invoer;
using Xunit;

namespace Baken.Tests.Indicatoren.Feiten;

public sealed class PubliekTests
{
    [Theory, OnEachStore]
    public async Task The_team_sees_a_small_count_and_the_raad_cannot_compute_it(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver(Rows(("Noord", 12), ("Oost", 3), ("Zuid", 20)));
        Assert.Equal(["Noord 12", "Oost 3", "Zuid 20"], await Ask(delivery, Publiek.Team, "team"));
        Assert.Equal(["Noord Onderdrukt", "Oost Onderdrukt", "Zuid 20"], await Ask(delivery, Publiek.Raad, "team"));
        Assert.Equal(["totaal 35"], await Ask(delivery, Publiek.Raad));
    }

    [Theory, OnEachStore]
    public async Task A_combination_without_rows_is_in_the_answer_when_it_must_be_hidden(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var urgent = string.Concat(Enumerable.Range(1, 30).Select(i => string.Create(CultureInfo.InvariantCulture, $"S{i};2;J;Zuid;02-01-2023;;;S\n")));
        await delivery.Deliver(Rows(("Noord", 50), ("Oost", 20)) + urgent + "S31;2;J;Noord;02-01-2023;;;S\n");
        // Zuid-spoed hides the one of Noord-spoed; the total of Zuid would give it back if it were known that Zuid has no regulier.
        var cells = await Ask(delivery, Publiek.Openbaar, "team", "urgentie");
        Assert.Equal(
            ["Noord-regulier Onderdrukt", "Noord-spoed Onderdrukt", "Oost-regulier 20", "Zuid-regulier Onderdrukt", "Zuid-spoed Onderdrukt"], cells);
    }

    private static async Task<IReadOnlyList<string>> Ask(Delivery delivery, Publiek publiek, params string[] by)
    {
        var answer = await delivery.Rooms.Send(
            delivery.Beheerder, new ComputeIndicator("hulpvragen-instroom", new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31), Periodemaat.Jaar, by, [], null, publiek));
        Assert.True(answer.IsOk, string.Join('\n', answer.Refusals));
        Assert.All(answer.Value.Cellen.Where(c => c.Waarde.Status == Waardestatus.Onderdrukt), c => Assert.Equal((null, null, null), (c.Teller, c.Noemer, c.Waarde.N)));
        return [.. answer.Value.Cellen.Select(c => $"{(by.Length == 0 ? "totaal" : string.Join('-', c.Dimensies))} {(c.Teller is { } n ? n.ToString(CultureInfo.InvariantCulture) : c.Waarde.Status)}").Order(StringComparer.Ordinal)];
    }

    private static string Rows(params (string Team, int Aantal)[] teams) =>
        string.Concat(teams.SelectMany(t => Enumerable.Range(1, t.Aantal).Select(i => string.Create(CultureInfo.InvariantCulture, $"{t.Team}{i};1;J;{t.Team};02-01-2023;;;R\n"))));
}
