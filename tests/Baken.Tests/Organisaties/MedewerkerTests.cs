using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Baken.Tests.Organisaties;

public sealed class MedewerkerTests
{
    private static readonly DateOnly July = new(2023, 7, 1);

    [Theory, OnEachStore]
    public async Task Refuses_every_fault_of_an_aanstelling_at_once(StoreEngine engine)
    {
        await using var town = await SmallTown.On(engine);
        var faults = await town.Codes(town.Beheerder, new RegisterMedewerker(
            town.Uitvoerder,
            " ",
            new DateOnly(2023, 4, 16),
            new AanstellingInput(Guid.CreateVersion7(), "", new string('x', 81), 61, false, July, SmallTown.Begin)));
        Assert.Equal(
            ["NaamMissing at Naam", "VogInFuture at VogDatum", "FunctieMissing at Functie", "TooLong at Discipline", "UrenOutOfRange at Uren",
                "TeamUnknown at TeamId", "EndsBeforeStart at TotEnMet"],
            faults);
    }

    [Theory, OnEachStore]
    public async Task Accepts_hours_from_0_to_60_with_two_decimals(StoreEngine engine)
    {
        await using var town = await SmallTown.On(engine);
        foreach (var uren in (Getal[])[0, 60, new Getal(2850, 100), new Getal(1, 100)])
            Assert.True((await town.Register($"Iemand {uren}", town.Jeugd, uren)).IsOk);
        foreach (var uren in (Getal[])[-1, new Getal(6001, 100), new Getal(1, 3)])
            Assert.Equal("Organisaties.UrenOutOfRange", (await town.Register("Iemand", town.Jeugd, uren)).Refusals.Single().Code);
    }

    [Theory, OnEachStore]
    public async Task Refuses_aanstellingen_that_overlap_in_a_team_or_go_past_60_hours_together(StoreEngine engine)
    {
        await using var town = await SmallTown.On(engine);
        var id = (await town.Register("Noor Vermeer", town.Jeugd, 36, SmallTown.Begin, July)).Value.Id;
        Task<IEnumerable<string>> Add(Guid team, Getal uren, DateOnly van) =>
            town.Codes(town.Beheerder, new RegisterAanstelling(id, SmallTown.Gift(team, uren, van)));
        Assert.Equal(["AanstellingOverlaps at Van"], await Add(town.Jeugd, 8, July));
        Assert.Equal(["UrenTogether at Uren"], await Add(town.Wmo, 25, July));
        Assert.Empty(await Add(town.Wmo, 24, July));
        Assert.Empty(await Add(town.Jeugd, 36, July.AddDays(1)));
    }

    [Theory, OnEachStore]
    public async Task A_team_that_ended_takes_nobody_and_a_team_with_people_does_not_end(StoreEngine engine)
    {
        await using var town = await SmallTown.On(engine);
        var old = await town.Team("Op Koers", July);
        Assert.Equal(["TeamNotThere at TeamId"], (await town.Register("Iemand", old, 20)).Refusals.Select(r => $"{r.Code.Split('.')[1]} at {r.Source}"));
        await town.Register("Noor Vermeer", town.Jeugd, 36);
        Assert.Equal(["TeamHasPeople at TotEnMet"], await town.Codes(town.Beheerder, new CloseTeam(town.Jeugd, July)));
        Assert.Empty(await town.Codes(town.Beheerder, new CloseTeam(town.Wmo, July)));
        Assert.Equal(["Op Koers", "Team Jeugd", "Team Wmo"], (await town.Rooms.Send(town.Beheerder, new ListTeams(town.Uitvoerder))).Value.Select(t => t.Naam));
        Assert.Equal(["Team Jeugd"], (await town.Rooms.Send(town.Beheerder, new ListTeams(town.Uitvoerder, July.AddDays(1)))).Value.Select(t => t.Naam));
        Assert.Equal(["TeamPresent at Naam"], await town.Codes(town.Beheerder, new RegisterTeam(town.Uitvoerder, "team jeugd", July, null, null, [])));
        Assert.Equal(
            ["GebiedUnknown at Gebieden", "TeamUnknown at OnderdeelId"],
            (await town.Codes(town.Beheerder, new RegisterTeam(town.Uitvoerder, "Ander", July, null, Guid.CreateVersion7(), ["WK191100"]))).Order());
    }

    [Theory, OnEachStore]
    public async Task Keeps_verzuim_kwalificatie_and_mandaat_with_their_rules(StoreEngine engine)
    {
        await using var town = await SmallTown.On(engine);
        var id = (await town.Register("Noor Vermeer", town.Jeugd, 36)).Value.Id;
        var b = town.Beheerder;
        Assert.Equal(
            ["PercentageOutOfRange at Percentage", "EndsBeforeStart at TotEnMet", "VerzuimOutsideAanstelling at Van"],
            await town.Codes(b, new RecordVerzuim(id, Verzuimsoort.Ziekte, 101, new(2022, 12, 1), new(2022, 11, 1))));
        Assert.Empty(await town.Codes(b, new RecordVerzuim(id, Verzuimsoort.Ziekte, 50, new(2023, 3, 1), null)));
        Assert.Equal(["VerzuimOverlaps at Van"], await town.Codes(b, new RecordVerzuim(id, Verzuimsoort.Verlof, 100, new(2023, 4, 1), null)));
        Assert.Equal(["NummerNotReadable at Nummer"], await town.Codes(b, new RecordKwalificatie(id, Kwalificatieregister.Skj, "12A", July)));
        Assert.Empty(await town.Codes(b, new RecordKwalificatie(id, Kwalificatieregister.Skj, "100012345", new(2023, 7, 13))));
        Assert.Equal(
            ["KwalificatiePresent at GeldigTotEnMet"],
            await town.Codes(b, new RecordKwalificatie(id, Kwalificatieregister.Skj, "100012345", July)));
        Assert.Equal(["BesluittypeMissing at Besluittype", "GrondMissing at Grond"], await town.Codes(b, new AssignMandaat(id, "", "", July, null)));
        Assert.Empty(await town.Codes(b, new AssignMandaat(id, "beschikking Wmo", "Mandaatbesluit 2023", SmallTown.Begin, null)));
        Assert.Equal(["MandaatOverlaps at Van"], await town.Codes(b, new AssignMandaat(id, "Beschikking Wmo", "Ander besluit", July, null)));

        var detail = (await town.Rooms.Send(b, new GetMedewerker(id))).Value;
        Assert.Equal(Kwalificatiestand.Verloopt, Assert.Single(detail.Kwalificaties).Stand);
        Assert.Empty(await town.Codes(b, new WithdrawMandaat(id, detail.Mandaten[0].Id, July)));
        Assert.Equal(["EndMovesLater at TotEnMet"], await town.Codes(b, new WithdrawMandaat(id, detail.Mandaten[0].Id, July.AddDays(1))));
        Assert.Empty(await town.Codes(b, new CloseVerzuim(id, detail.Verzuim[0].Id, new(2023, 4, 1))));
        Assert.Equal(["AanstellingUnknown at AanstellingId"], await town.Codes(b, new CloseAanstelling(id, Guid.CreateVersion7(), July)));
        Assert.Equal(["EndsBeforeStart at TotEnMet"], await town.Codes(b, new CloseAanstelling(id, detail.Aanstellingen[0].Id, new(2022, 1, 1))));
    }

    [Theory]
    [InlineData("2023-04-14", Kwalificatiestand.Verlopen)]
    [InlineData("2023-04-15", Kwalificatiestand.Verloopt)]
    [InlineData("2023-07-13", Kwalificatiestand.Verloopt)]
    [InlineData("2023-07-14", Kwalificatiestand.Geldig)]
    public void A_registration_is_signalled_ninety_days_before_its_end(string lastDay, Kwalificatiestand stand) =>
        Assert.Equal(stand, Kwalificaties.StandOn(DateOnly.Parse(lastDay), new DateOnly(2023, 4, 15)));

    [Theory, OnEachStore]
    public async Task The_old_name_stays_in_the_history(StoreEngine engine)
    {
        await using var town = await SmallTown.On(engine);
        var id = (await town.Register("Noor Vermeer", town.Jeugd, 36)).Value.Id;
        Assert.Empty(await town.Codes(town.Beheerder, new CorrectMedewerker(id, "Noor de Wit", new DateOnly(2022, 12, 1))));
        await using var store = town.Rooms.Stores.OpenTenant(TestRooms.Gemeente);
        var rows = store.Set<Wijziging>().AsNoTracking().Where(w => w.RecordId == id && w.Veld != "").OrderBy(w => w.Veld).ToList();
        Assert.Equal(["naam: Noor Vermeer → Noor de Wit", "vog_datum:  → 2022-12-01"], rows.Select(w => $"{w.Veld}: {w.Oud} → {w.Nieuw}"));
    }
}
