using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Indicatoren.Rijen;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Logboek;
using Baken.Organisaties;
using Baken.Storage;
using Baken.Tests.Aanleveringen.Invoer;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Baken.Tests.Indicatoren.Rijen;

public sealed class FeitrijenTests
{
    private static readonly Feitbereik Instroom = new("hulpvragen-instroom", new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31), Periodemaat.Jaar, []);
    private static readonly Feitbereik Gesprek = Instroom with { Code = "eerste-gesprek-mediaan" };

    [Theory, OnEachStore]
    public async Task The_rows_behind_a_figure_are_pseudonyms_and_the_look_is_logged(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver("H1;1;J;Noord;02-01-2023;;;R\nH2;2;W;Zuid;03-02-2023;;;R\nH3;1;J;Noord;02-01-2022;;;R\n");
        var analist = await Analist(delivery);
        var rows = (await delivery.Rooms.Send(analist, new ListFeitrijen(Instroom))).Value;
        Assert.Equal((2, 1, 1), (rows.Totaal, rows.Pagina, rows.Paginas));
        Assert.All(rows.Rijen, row => Assert.Matches("^[^.]+[.][0-9a-f]{32}$", row.Sleutel));
        Assert.DoesNotContain(rows.Rijen, row => row.Sleutel.Contains("H1", StringComparison.Ordinal));
        Assert.Equal(["2023-01-02", "2023-02-03"], rows.Rijen.Select(r => r.Waarden[rows.Kolommen.ToList().IndexOf("ontvangen")]).Order());
        await using var store = delivery.Rooms.Stores.OpenTenant(TestRooms.Gemeente);
        var line = Assert.Single(await store.Set<Logregel>().Where(l => l.Verzoek == nameof(ListFeitrijen)).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal((Doelbinding.Uitvoering, analist.AccountId), (line.Doelbinding, line.AccountId));
        Assert.Equal(rows.Rijen.Select(r => r.PersoonId).Order(), line.Personen.Split(' ').Select(Guid.Parse).Order());
    }

    [Theory, OnEachStore]
    public async Task A_row_without_registration_is_left_out_with_that_reason_and_counted_as_missing(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver("H1;1;J;Noord;02-01-2023;12-01-2023;;R\nH2;2;W;Zuid;03-02-2023;;01-03-2023;R\n");
        var analist = await Analist(delivery);
        var afsluitreden = Instroom with { Code = "HOU-2.1" };
        var rows = (await delivery.Rooms.Send(analist, new ListFeitrijen(afsluitreden))).Value;
        var group = Assert.Single(rows.Groepen);
        Assert.Equal((Rijrol.Niet, "afsluitreden", true, 1L), (group.Rol, group.Reden!.Voorwaarde!.Veld, group.Reden.IsOntbrekend, group.Aantal));
        var missing = Assert.Single((await delivery.Rooms.Send(analist, new CountOntbrekend(afsluitreden))).Value);
        Assert.Equal(("afsluitreden", 1L), (missing.Veld, missing.Aantallen[Periode.Jaar(2023)]));
        var hidden = Assert.Single((await delivery.Rooms.Send(analist, new CountOntbrekend(afsluitreden, Publiek.Raad))).Value);
        Assert.Null(hidden.Aantallen[Periode.Jaar(2023)]);
        Assert.Equal(0, (await delivery.Rooms.Send(analist, new ListFeitrijen(afsluitreden, false, Rijrol.Teller))).Value.Totaal);
    }

    [Theory, OnEachStore]
    public async Task A_teamleider_sees_the_rows_of_the_own_team_and_another_organisation_none(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Deliver("H1;1;J;Noord;02-01-2023;;;R\nH2;2;W;Zuid;03-02-2023;;;R\n");
        var organisatie = (await Analist(delivery)).Bevoegdheden[0].OrganisatieId;
        var team = (await delivery.Rooms.Send(delivery.Beheerder, new RegisterTeam(organisatie, "noord", new DateOnly(2020, 1, 1), null, null, []))).Value;
        var leider = new Caller(Guid.CreateVersion7(), "Leider", TestRooms.Gemeente, [new Bevoegdheid(Rol.Teamleider, organisatie, team)]);
        var own = (await delivery.Rooms.Send(leider, new ListFeitrijen(Instroom))).Value;
        Assert.Equal("Noord", Assert.Single(own.Rijen).Waarden[own.Kolommen.ToList().IndexOf("team")]);
        Assert.Equal(0, (await delivery.Rooms.Send(delivery.Rooms.As(Rol.Analist), new ListFeitrijen(Instroom))).Value.Totaal);
        Assert.Equal("Indicatoren.FeitrijenOneFigure", Assert.Single((await delivery.Rooms.Send(leider, new ListFeitrijen(Instroom with { Maat = Periodemaat.Maand }))).Refusals).Code);
    }

    [Theory, OnEachStore]
    public async Task A_restatement_names_the_delivery_that_made_it(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var januari = Instroom with { Tot = new DateOnly(2023, 2, 28), Maat = Periodemaat.Maand, BekendOp = new DateOnly(2023, 4, 15) };
        await delivery.Deliver("H1;1;J;Noord;02-01-2023;;;R\nH2;2;W;Zuid;03-02-2023;;;R\n");
        delivery.Rooms.Clock.Now = delivery.Rooms.Clock.Now.AddDays(2);
        var late = await delivery.Deliver("H3;1;J;Noord;20-01-2023;;;R\n");
        delivery.Rooms.Clock.Now = delivery.Rooms.Clock.Now.AddDays(2);
        Assert.True((await delivery.Rooms.Send(delivery.Beheerder with { Reden = "proef" }, new WithdrawFeitenlevering(late.LeveringId!.Value))).IsOk);
        var history = (await delivery.Rooms.Send(delivery.Beheerder, new ListHerzieningen(januari))).Value;
        var (jan, feb) = (history.Regels[0], history.Regels[1]);
        Assert.Equal((1, 1, 1), (Number(jan.Eerst), Number(jan.OpDag), Number(jan.Nu)));
        Assert.Equal(
            [(false, -1, 1), (false, 1, 2), (true, 2, 1)], jan.Stappen.Select(s => (s.Door.IsIntrekking, s.Voor is null ? -1 : Number(s.Voor), Number(s.Na))));
        Assert.Equal([late.LeveringId.Value, late.LeveringId.Value], jan.Stappen.Skip(1).Select(s => s.Door.LeveringId));
        Assert.Equal((null, 1), (Assert.Single(feb.Stappen).Voor, Number(feb.Nu)));
        var early = (await delivery.Rooms.Send(delivery.Beheerder, new ListHerzieningen(januari with { BekendOp = new DateOnly(2023, 4, 14) }))).Value;
        Assert.Null(early.Regels[0].OpDag);
        var between = (await delivery.Rooms.Send(delivery.Beheerder, new ListHerzieningen(januari with { BekendOp = new DateOnly(2023, 4, 17) }))).Value;
        Assert.Equal(2, Number(between.Regels[0].OpDag));
    }

    [Theory, OnEachStore]
    public async Task A_duration_is_spread_over_gapless_classes_and_small_ones_are_hidden_outside(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        int[] days = [14, 15, 28, 29, 42, 43, 57, 90];
        await delivery.Deliver(string.Concat(days.Select((d, i) => $"H{i};1;J;Noord;02-01-2023;{new DateOnly(2023, 1, 2).AddDays(d):dd-MM-yyyy};;R\n")) + "H99;1;J;Noord;02-01-2023;;;R\n");
        var spread = (await delivery.Rooms.Send(delivery.Beheerder, new ShowVerdeling(Gesprek))).Value;
        Assert.Equal([1L, 2, 2, 1, 1, 1], spread.Klassen.Select(k => k.Aantal!.Value));
        Assert.Equal((Waardestatus.TeWeinigWaarnemingen, 8), (spread.Mediaan.Status, spread.Mediaan.N));
        var outside = (await delivery.Rooms.Send(delivery.Beheerder, new ShowVerdeling(Gesprek, Publiek.Gemeente))).Value;
        Assert.All(outside.Klassen, k => Assert.Null(k.Aantal));
        Assert.Equal(Waardestatus.TeWeinigWaarnemingen, outside.P90.Status);
        Assert.Equal(Waardestatus.Onderdrukt, (await delivery.Rooms.Send(delivery.Beheerder, new ShowVerdeling(Gesprek, Publiek.Raad))).Value.P90.Status);
        Assert.Equal("Indicatoren.VerdelingOnlyForDuur", Assert.Single((await delivery.Rooms.Send(delivery.Beheerder, new ShowVerdeling(Instroom))).Refusals).Code);
    }

    private static int Number(Waarde? waarde) => (int)waarde!.Getal!.Value.Teller;

    private static async Task<Caller> Analist(Delivery delivery)
    {
        var organisaties = (await delivery.Rooms.Send(delivery.Beheerder, new ListOrganisaties())).Value;
        return delivery.Rooms.As(Rol.Analist, organisaties.Single(o => o.Code == "ihk").Id);
    }
}
