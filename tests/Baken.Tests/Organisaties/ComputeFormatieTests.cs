using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Storage;
using Xunit;

namespace Baken.Tests.Organisaties;

public sealed class ComputeFormatieTests
{
    private static readonly DateOnly March = new(2023, 3, 1);

    [Theory, OnEachStore]
    public async Task Fte_is_the_exact_sum_of_hours_by_full_week_and_people_count_once(StoreEngine engine)
    {
        await using var town = await SmallTown.On(engine);
        var noor = (await town.Register("Noor Vermeer", town.Jeugd, 24)).Value.Id;
        await town.Register("Sam Bos", town.Wmo, new Getal(2850, 100));
        await town.Rooms.Send(town.Beheerder, new RegisterAanstelling(noor, new AanstellingInput(
            town.Wmo, "sociaal werker", "", 8, IsExtern: true, SmallTown.Begin, Voltijd: 40)));
        await town.Rooms.Send(town.Beheerder, new RecordVerzuim(noor, Verzuimsoort.Ziekte, 50, March, null));
        var formatie = (await town.Rooms.Send(town.Bestuurder, new ComputeFormatie(town.Uitvoerder, March))).Value;
        var noorFte = new Getal(24, 36) + new Getal(8, 40);
        Assert.Equal(noorFte + new Getal(2850, 3600), formatie.Fte);
        Assert.Equal((2, new Getal(8, 40), noorFte / 2), (formatie.Personen, formatie.FteExtern, formatie.FteAbsent));
        Assert.Equal(["Team Jeugd 1", "Team Wmo 2"], formatie.Teams.Select(t => $"{t.Team} {t.Personen}"));
    }

    [Theory, OnEachStore]
    public async Task Every_earlier_peildatum_stays_retrievable(StoreEngine engine)
    {
        await using var town = await SmallTown.On(engine);
        for (var i = 0; i < 7; i++) await town.Register($"Blijft {i}", town.Jeugd, 36);
        for (var i = 0; i < 3; i++) await town.Register($"Vertrekt {i}", town.Jeugd, 36, SmallTown.Begin, new DateOnly(2023, 12, 31));
        var edition2023 = (await town.Rooms.Send(town.Bestuurder, new ComputeFormatie(town.Uitvoerder, March))).Value;
        for (var i = 0; i < 5; i++) await town.Register($"Nieuw {i}", town.Jeugd, 36, new DateOnly(2024, 1, 1));
        async Task<(int, Getal)> On(int year) =>
            (await town.Rooms.Send(town.Bestuurder, new ComputeFormatie(town.Uitvoerder, new DateOnly(year, 3, 1)))).Value is var f ? (f.Personen, f.Fte) : default;
        Assert.Equal((10, (Getal)10), (edition2023.Personen, edition2023.Fte));
        Assert.Equal((10, (Getal)10), await On(2023));
        Assert.Equal((12, (Getal)12), await On(2024));
        Assert.Equal((0, Getal.Zero), await On(2022));
    }

    [Theory, OnEachStore]
    public async Task The_commissioner_does_not_see_fte_that_was_not_offered(StoreEngine engine)
    {
        await using var town = await SmallTown.On(engine);
        foreach (var rol in Grant.Commissioners)
            Assert.Equal(["NotAllowed"], await town.Codes(town.Rooms.As(rol, town.Uitvoerder), new ComputeFormatie(town.Uitvoerder, March)));
    }
}
