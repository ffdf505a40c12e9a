using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Storage;

namespace Baken.Tests.Organisaties;

/// <summary>A uitvoerder with two teams and the callers around it; invented people.</summary>
internal sealed class SmallTown : IAsyncDisposable
{
    public static readonly DateOnly Begin = new(2023, 1, 1);

    private SmallTown(StoreEngine engine) => Rooms = TestRooms.On(engine);

    public TestRooms Rooms { get; }

    public Guid Uitvoerder { get; private set; }

    public Guid Jeugd { get; private set; }

    public Guid Wmo { get; private set; }

    public Caller Beheerder => Rooms.As(Rol.Functioneelbeheerder, Uitvoerder);

    public Caller Bestuurder => Rooms.As(Rol.Bestuurder, Uitvoerder);

    public static async Task<SmallTown> On(StoreEngine engine)
    {
        var town = new SmallTown(engine);
        town.Uitvoerder = (await town.Rooms.Send(town.Beheerder, new RegisterOrganisatie(
            "sth", "Sociaal Team", "ST", [new PartijrolPeriode(Partijrol.Uitvoerder, Begin)]))).Value;
        town.Jeugd = await town.Team("Team Jeugd");
        town.Wmo = await town.Team("Team Wmo");
        return town;
    }

    public async Task<Guid> Team(string naam, DateOnly? totEnMet = null) =>
        (await Rooms.Send(Beheerder, new RegisterTeam(Uitvoerder, naam, Begin, totEnMet, null, []))).Value;

    public Caller Teamleider(Guid team) =>
        new(Guid.CreateVersion7(), "Test Teamleider", TestRooms.Gemeente, [new Bevoegdheid(Rol.Teamleider, Uitvoerder, team)]);

    public Task<Result<ChangedMedewerker>> Register(string naam, Guid team, Getal uren, DateOnly? van = null, DateOnly? totEnMet = null) =>
        Rooms.Send(Beheerder, new RegisterMedewerker(Uitvoerder, naam, null, Gift(team, uren, van, totEnMet)));

    public static AanstellingInput Gift(Guid team, Getal uren, DateOnly? van = null, DateOnly? totEnMet = null) =>
        new(team, "jeugdprofessional", "jeugd", uren, false, van ?? Begin, totEnMet);

    public async Task<IEnumerable<string>> Codes<T>(Caller caller, IRequest<T> request) =>
        (await Rooms.Send(caller, request)).Refusals.Select(r => r.Code.Split('.')[1] + (r.Source is null ? "" : " at " + r.Source));

    public ValueTask DisposeAsync() => Rooms.DisposeAsync();
}
