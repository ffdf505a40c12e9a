using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Logboek;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Baken.Tests.Dispatch;

public sealed class DispatcherTests
{
    [Theory, OnEachStore]
    public async Task Refuses_a_rol_that_the_request_does_not_name(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine, Doors);
        var result = await rooms.Send(rooms.As(Rol.Wethouder), new ShowPerson());
        Assert.Equal("Dispatch.NotAllowed", Assert.Single(result.Refusals).Code);
        var row = Assert.Single(Rows(rooms));
        Assert.Equal((Afloop.NietBevoegd, "ShowPerson", ""), (row.Afloop, row.Verzoek, row.Personen));
    }

    [Theory, OnEachStore]
    public async Task Logs_which_persons_were_shown(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine, Doors);
        var result = await rooms.Send(rooms.As(Rol.Teamleider), new ShowPerson());
        Assert.True(result.IsOk);
        var row = Assert.Single(Rows(rooms));
        Assert.Equal(string.Join(' ', result.Value.ShownPersons), row.Personen);
        Assert.Equal(Doelbinding.Uitvoering, row.Doelbinding);
    }

    [Theory, OnEachStore]
    public async Task Keeps_nothing_of_a_refused_command_but_its_logregel(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine, Doors);
        var result = await rooms.Send(rooms.As(Rol.Teamleider), new WriteAndRefuse());
        Assert.Equal("Dispatch.Conflict", Assert.Single(result.Refusals).Code);
        var row = Assert.Single(Rows(rooms));
        Assert.Equal((Afloop.Geweigerd, "WriteAndRefuse"), (row.Afloop, row.Verzoek));
    }

    [Theory, OnEachStore]
    public async Task Does_not_know_a_tenant_that_is_not_registered(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine, Doors);
        var result = await rooms.Send(rooms.As(Rol.Teamleider, tenant: "0828"), new ShowPerson());
        Assert.Equal("Dispatch.TenantUnknown", Assert.Single(result.Refusals).Code);
    }

    [Theory, OnEachStore]
    public async Task A_logregel_can_be_neither_changed_nor_deleted(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine, Doors);
        await rooms.Send(rooms.As(Rol.Teamleider), new ShowPerson());
        using var store = rooms.Stores.OpenTenant(TestRooms.Gemeente);
        var token = TestContext.Current.CancellationToken;
        await Assert.ThrowsAnyAsync<Exception>(() => store.Database.ExecuteSqlRawAsync("UPDATE logboek_logregel SET naam = 'x'", token));
        await Assert.ThrowsAnyAsync<Exception>(() => store.Database.ExecuteSqlRawAsync("DELETE FROM logboek_logregel", token));
        Assert.Single(Rows(rooms));
    }

    private static List<Logregel> Rows(TestRooms rooms)
    {
        using var store = rooms.Stores.OpenTenant(TestRooms.Gemeente);
        return store.Set<Logregel>().AsNoTracking().ToList();
    }

    private static void Doors(IServiceCollection services) => services
        .AddScoped<IHandler<ShowPerson, Shown>, ShowPersonHandler>()
        .AddScoped<IHandler<WriteAndRefuse, Done>, WriteAndRefuseHandler>();

    [Allow(Rol.Teamleider, Relatie.EigenTeam, Doelbinding.Uitvoering)]
    private sealed record ShowPerson : IQuery<Shown>;

    private sealed record Shown(IReadOnlyCollection<Guid> ShownPersons) : IShowsPersons;

    private sealed class ShowPersonHandler : IHandler<ShowPerson, Shown>
    {
        public Task<Result<Shown>> Handle(ShowPerson request, Act act, CancellationToken cancellation) =>
            Task.FromResult<Result<Shown>>(new Shown([Guid.CreateVersion7(), Guid.CreateVersion7()]));
    }

    [Allow(Rol.Teamleider, Relatie.EigenTeam, Doelbinding.Uitvoering)]
    private sealed record WriteAndRefuse : ICommand<Done>;

    private sealed class WriteAndRefuseHandler : IHandler<WriteAndRefuse, Done>
    {
        public async Task<Result<Done>> Handle(WriteAndRefuse request, Act act, CancellationToken cancellation)
        {
            act.Store.Add(new Wijziging
            {
                Id = Guid.CreateVersion7(), Tabel = "t", Veld = "v", DoorNaam = "n", Op = act.Now,
            });
            await act.Store.SaveChangesAsync(cancellation);
            return new Refusal("Dispatch.Conflict", []);
        }
    }
}
