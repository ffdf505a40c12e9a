using System.Text;
using Baken.Dispatch;
using Baken.Organisaties;
using Baken.Storage;
using Baken.Tests.HouseRules;
using Xunit;

namespace Baken.Tests.Organisaties;

/// <summary>Golden counts: CBS, gemeenten 2021 (352), 2022 (345) and 2023 (342); wijken and buurten of eleven gemeenten in 2022.</summary>
public sealed class ImportGebiedenTests
{
    private static readonly DateOnly Jan2022 = new(2022, 1, 1);

    private static IReadOnlyList<Gebiedbestand> Catalogus => Gebiedbestand.From(Path.Combine(House.Root, "catalogus", "gebieden"));

    [Theory, OnEachStore]
    public async Task Reads_the_lists_of_the_catalogus_and_the_second_time_changes_nothing(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var beheerder = rooms.As(Rol.Functioneelbeheerder);
        var first = await rooms.Send(beheerder, new ImportGebieden(Catalogus));
        Assert.Equal(
            ["2021 Provincie 12", "2021 Gemeente 352", "2022 Provincie 12", "2022 Jeugdregio 42", "2022 Ggdregio 25", "2022 Gemeente 345",
                "2022 Wijk 110", "2022 Buurt 509", "2023 Provincie 12", "2023 Gemeente 342"],
            first.Value.Aantallen.Select(a => $"{a.Peildatum.Year} {a.Soort} {a.Aantal}"));
        var second = await rooms.Send(beheerder, new ImportGebieden([.. Catalogus.Reverse()]));
        Assert.Equal((0, 0, first.Value.Added), (second.Value.Added, second.Value.Changed, second.Value.Unchanged));
        var gemeenten = (await rooms.Send(rooms.As(Rol.Analist), new ListGebieden(Gebiedsoort.Gemeente, Jan2022))).Value.Gebieden;
        Assert.Equal(17_590_672, gemeenten.Sum(g => g.Inwoners));
    }

    [Theory, OnEachStore]
    public async Task A_day_shows_the_last_list_before_it(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        await rooms.Send(rooms.As(Rol.Functioneelbeheerder), new ImportGebieden(Catalogus));
        async Task<GebiedenOnDay> List(Gebiedsoort soort, DateOnly day, string? boven = null) =>
            (await rooms.Send(rooms.As(Rol.Professional), new ListGebieden(soort, day, boven))).Value;
        Assert.Equal((DateOnly?)null, (await List(Gebiedsoort.Gemeente, new(2020, 12, 31))).Peildatum);
        Assert.Equal(352, (await List(Gebiedsoort.Gemeente, new(2021, 12, 31))).Gebieden.Count);
        Assert.Equal(342, (await List(Gebiedsoort.Gemeente, new(2026, 1, 1))).Gebieden.Count);
        Assert.Equal(19, (await List(Gebiedsoort.Wijk, new(2023, 4, 1), "GM1911")).Gebieden.Count);
        Assert.Contains("Houten", (await List(Gebiedsoort.Gemeente, Jan2022, "JZ26")).Gebieden.Select(g => g.Naam));
    }

    [Theory, OnEachStore]
    public async Task Derives_herindelingen_from_the_lists_and_names_the_successor(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        await rooms.Send(rooms.As(Rol.Functioneelbeheerder), new ImportGebieden(Catalogus));
        var rows = (await rooms.Send(rooms.As(Rol.Analist), new ListHerindelingen())).Value;
        Assert.Equal((14, 4), (rows.Count(r => r.Wijziging == Gebiedswijziging.Vervallen), rows.Count(r => r.Wijziging == Gebiedswijziging.Ontstaan)));
        var weesp = rows.Single(r => r.Naam == "Weesp");
        Assert.Equal((Jan2022, new DateOnly(2023, 1, 1), new DateOnly(2022, 3, 24)), (weesp.Na, weesp.Uiterlijk, weesp.Datum));
        Assert.Equal(["Amsterdam"], weesp.Andere);
        Assert.Equal(["Boxmeer", "Cuijk", "Grave", "Mill en Sint Hubert", "Sint Anthonis"], rows.Single(r => r.Naam == "Land van Cuijk").Andere.Order());
    }

    [Theory, OnEachStore]
    public async Task A_broken_file_gives_every_fault_with_its_place_and_stores_nothing(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var result = await rooms.Send(rooms.As(Rol.Functioneelbeheerder), new ImportGebieden(
        [
            File("wijken-2022.csv", "Key,Title,Municipality\nGM1911,Hollands Kroon,GM1911\nWK191100,,GM1911\nWK191100,Nog eens,GM1911\nWK032100,Houten,GM1911\nXX1,Iets,GM1911\n"),
            File("gebieden-2022.csv", "RegioS,Naam_2,Inwonertal_54\nGM1911,Hollands Kroon,veel\n"),
            File("herindelingen.csv", "datum;van;naar;toelichting\n31-02-2022;GM0457;GM0363;Weesp\n"),
            File("gemeenten.csv", "GemeentecodeGM,Gemeentenaam,ProvinciecodePV,Provincienaam\nGM1911,Hollands Kroon,PV27,Noord-Holland\n"),
            File("los-2022.csv", "Key,Title,Municipality\nGM1911,Hollands Kroon\n"),
            File("anders-2022.csv", "naam,code\nx,y\n"),
            new Gebiedbestand("latijn-2022.csv", [0x4B, 0xE9, 0x0A]),
        ]));
        Assert.Equal(
            [
                "wijken-2022.csv, rij 5, kolom Municipality: GebiedElsewhere",
                "wijken-2022.csv, rij 6, kolom Key: GebiedscodeNotReadable",
                "wijken-2022.csv, rij 3, kolom Key: GebiedWithoutNaam",
                "wijken-2022.csv, rij 4, kolom Key: GebiedTwice",
                "wijken-2022.csv, rij 5, kolom Key: GebiedWithoutBoven",
                "gebieden-2022.csv, rij 2, kolom Inwonertal_54: InwonersNotReadable",
                "herindelingen.csv, rij 2, kolom datum: DatumDayNotInMonth",
                "gemeenten.csv: FileWithoutDay",
                "los-2022.csv, rij 2: RowOfOtherLength",
                "anders-2022.csv, rij 1: FileOfOtherKind",
                "latijn-2022.csv: FileNotUtf8",
            ],
            result.Refusals.Select(r => $"{r.Source}: {r.Code.Split('.')[^1]}"));
        Assert.All(result.Refusals, r => Assert.NotEmpty(RefusalText.Of(r)));
        Assert.Empty((await rooms.Send(rooms.As(Rol.Analist), new ListGebieden(Gebiedsoort.Gemeente, Jan2022))).Value.Gebieden);
    }

    [Theory, OnEachStore]
    public async Task A_cut_of_one_gemeente_makes_no_other_gemeente_vanish(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        await rooms.Send(rooms.As(Rol.Functioneelbeheerder), new ImportGebieden([.. Catalogus.Where(f => f.Naam == "gemeenten-2021.csv")]));
        await rooms.Send(rooms.As(Rol.Functioneelbeheerder), new ImportGebieden(
            [File("deel-2022.csv", "Key,Title,Municipality\nGM1911,Hollands Kroon,GM1911\nWK191100,Wijk 00,GM1911\n")]));
        Assert.Empty((await rooms.Send(rooms.As(Rol.Analist), new ListHerindelingen())).Value);
        Assert.Single((await rooms.Send(rooms.As(Rol.Analist), new ListGebieden(Gebiedsoort.Wijk, Jan2022))).Value.Gebieden);
    }

    [Theory, OnEachStore]
    public async Task Refuses_a_herindeling_that_the_lists_contradict(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        await rooms.Send(rooms.As(Rol.Functioneelbeheerder), new ImportGebieden(Catalogus));
        async Task<IEnumerable<string>> Codes(RegisterHerindeling request) =>
            (await rooms.Send(rooms.As(Rol.Functioneelbeheerder), request)).Refusals.Select(r => r.Code.Split('.')[1]);
        Assert.Equal(["GemeenteStillThere"], await Codes(new RegisterHerindeling(new(2021, 6, 1), "GM0457", "GM0363", "")));
        Assert.Equal(["GemeenteUnknown", "GemeenteUnknown"], await Codes(new RegisterHerindeling(new(2022, 1, 1), "GM9999", "GM9998", "")));
        Assert.Equal(["HerindelingTwice"], await Codes(new RegisterHerindeling(new(2022, 3, 24), "GM0457", "GM0363", "")));
        Assert.Equal(["OpvolgerNotThere"], await Codes(new RegisterHerindeling(new(2023, 1, 1), "GM0501", "GM0530", "")));
        Assert.Equal(["HerindelingToItself", "GemeenteStillThere"], await Codes(new RegisterHerindeling(new(2023, 1, 1), "GM1911", "GM1911", "")));
    }

    private static Gebiedbestand File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
