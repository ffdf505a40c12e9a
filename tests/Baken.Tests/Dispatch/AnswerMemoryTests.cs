using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Baken.Tests.Dispatch;

public sealed class AnswerMemoryTests
{
    [Theory, OnEachStore]
    public async Task Gives_a_remembered_answer_until_somebody_writes(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine, Doors);
        var teamleider = rooms.As(Rol.Teamleider);
        Assert.Equal(0, await Count(rooms, teamleider));
        Assert.Equal(0, await Count(rooms, teamleider));
        if (engine == StoreEngine.Sqlite) Assert.Equal(1, rooms.Get<Tally>().Counted);
        Assert.True((await rooms.Send(teamleider, new AddChange())).IsOk);
        Assert.Equal(1, await Count(rooms, teamleider));
    }

    [Theory, OnEachStore]
    public async Task A_write_by_another_program_is_seen_at_the_next_question(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine, Doors);
        var teamleider = rooms.As(Rol.Teamleider);
        Assert.Equal(0, await Count(rooms, teamleider));
        using (var other = new Stores(rooms.Settings, rooms.Get<IdSource>()))
        {
            await using var store = other.OpenTenant(TestRooms.Gemeente);
            store.Add(AddChangeHandler.Change(rooms.Clock.Now));
            await store.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, await Count(rooms, teamleider));
    }

    [Theory, OnEachStore]
    public async Task Never_gives_one_rol_the_answer_of_another(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine, Doors);
        await Count(rooms, rooms.As(Rol.Teamleider));
        await Count(rooms, rooms.As(Rol.Teamleider, Guid.CreateVersion7()));
        Assert.Equal(2, rooms.Get<Tally>().Counted);
        Assert.Equal("Dispatch.NotAllowed", Assert.Single((await rooms.Send(rooms.As(Rol.Wethouder), new CountChanges())).Refusals).Code);
    }

    [Theory, OnEachStore]
    public async Task Counts_anew_on_the_next_day(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine, Doors);
        var teamleider = rooms.As(Rol.Teamleider);
        await Count(rooms, teamleider);
        rooms.Clock.Now = rooms.Clock.Now.AddDays(1);
        await Count(rooms, teamleider);
        Assert.Equal(2, rooms.Get<Tally>().Counted);
    }

    private static async Task<int> Count(TestRooms rooms, Caller caller) => (await rooms.Send(caller, new CountChanges())).Value.Number;

    private static void Doors(IServiceCollection services) => services
        .AddSingleton<Tally>()
        .AddScoped<IHandler<CountChanges, Counted>, CountChangesHandler>()
        .AddScoped<IHandler<AddChange, Done>, AddChangeHandler>();

    private sealed class Tally
    {
        public int Counted { get; set; }
    }

    private sealed record Counted(int Number);

    [Remembered]
    [Allow(Rol.Teamleider, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
    private sealed record CountChanges : IQuery<Counted>;

    private sealed class CountChangesHandler(Tally tally) : IHandler<CountChanges, Counted>
    {
        public Task<Result<Counted>> Handle(CountChanges request, Act act, CancellationToken cancellation)
        {
            tally.Counted++;
            return Task.FromResult<Result<Counted>>(new Counted(act.Store.Set<Wijziging>().Count()));
        }
    }

    [Allow(Rol.Teamleider, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
    private sealed record AddChange : ICommand<Done>;

    private sealed class AddChangeHandler : IHandler<AddChange, Done>
    {
        public static Wijziging Change(DateTime op) => new() { Id = Guid.CreateVersion7(), Tabel = "t", Veld = "v", DoorNaam = "n", Op = op };

        public Task<Result<Done>> Handle(AddChange request, Act act, CancellationToken cancellation)
        {
            act.Store.Add(Change(act.Now));
            return Task.FromResult<Result<Done>>(Done.It);
        }
    }
}
