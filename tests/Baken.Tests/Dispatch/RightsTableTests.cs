using System.Runtime.CompilerServices;
using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Baken.Tests.Dispatch;

/// <summary>Every request of Dispatch × every role, against the hand-written table <c>rechten.md</c>; never against the code's own.</summary>
public sealed class RightsTableTests
{
    private static readonly RightsTable Table = RightsTable.OfTheHouse();

    private static readonly Type[] Requests =
        [.. typeof(Dispatcher).Assembly.GetTypes().Where(t => t is { IsInterface: false, IsAbstract: false } && ResultOf(t) is not null)];

    [Fact]
    public void Every_request_stands_in_the_table_and_nothing_else()
    {
        Assert.NotEmpty(Requests);
        var missing = Requests.Where(r => !Table.Requests.Contains(r.Name)).SelectMany(Proposal).ToList();
        Assert.True(
            missing.Count == 0,
            $"Weigh these rights by hand and add what is right to tests/Baken.Tests/Dispatch/rechten.md:\n{string.Join('\n', missing)}");
        Assert.Equal([], Table.Requests.Except(Requests.Select(r => r.Name)));
    }

    /// <summary>The table and the logboek know a request by its name alone.</summary>
    [Fact]
    public void Every_request_has_a_name_of_its_own() => Assert.Equal([], Requests.GroupBy(r => r.Name).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Dispatch_decides_for_every_request_and_every_rol_as_the_table_says()
    {
        var faults =
            from request in Requests
            where Table.Requests.Contains(request.Name)
            from rol in Enum.GetValues<Rol>()
            let said = Table.Of(request.Name, rol)
            let done = Decisions(request, rol)
            where !said.ToHashSet().SetEquals(done)
            select $"{request.Name} for {rol}: the table says {Words(said)}, Dispatch says {Words(done)}";
        Assert.Equal([], faults);
    }

    [Fact]
    public async Task Who_stands_not_in_the_table_is_really_refused()
    {
        await using var rooms = TestRooms.On(StoreEngine.Sqlite, services => services.AddSingleton<IRequestLog, SilentLog>());
        var (faults, sent) = (new List<string>(), 0);
        foreach (var request in Requests.Where(request => Table.Requests.Contains(request.Name)))
        {
            foreach (var rol in Enum.GetValues<Rol>().Where(rol => Table.Of(request.Name, rol).Count == 0))
            {
                var refusals = await Send(rooms, rooms.As(rol), request);
                sent++;
                if (refusals is not [{ Code: "Dispatch.NotAllowed" }]) faults.Add($"{request.Name} is not refused to {rol}");
            }

            if (await Send(rooms, rooms.As(Rol.Analist) with { Bevoegdheden = [] }, request) is not [{ Code: "Dispatch.NotAllowed" }])
                faults.Add($"{request.Name} is not refused to a caller without rol");
        }

        Assert.Equal([], faults);
        Assert.True(sent > Requests.Length);
    }

    [Fact]
    public void A_difference_and_an_unknown_rol_are_seen()
    {
        var table = new RightsTable("| kring |\n|---|\n| k | Analist | EigenTeam | Sturing |\n\n| verzoek |\n|---|\n| A | k | | |\n| B | iedereen | | |\n");
        Assert.Equal([new RightsRow("A", Rol.Analist, Relatie.EigenTeam, Doelbinding.Sturing)], table.Of("A", Rol.Analist));
        Assert.Empty(table.Of("A", Rol.Wethouder));
        Assert.Single(table.Of("B", Rol.Wethouder));
        Assert.Throws<ArgumentException>(() => new RightsTable("| verzoek |\n|---|\n| A | Directeur | EigenTeam | Sturing |\n"));
    }

    private static HashSet<RightsRow> Decisions(Type request, Rol rol) =>
        [.. Grant.Weigh(request, new Caller(Guid.CreateVersion7(), "Test", TestRooms.Gemeente, [new Bevoegdheid(rol, Guid.CreateVersion7())]))
            .Rights.Select(r => new RightsRow(request.Name, rol, r.Relatie, r.Doelbinding))];

    private static IEnumerable<string> Proposal(Type request) =>
        Enum.GetValues<Rol>().SelectMany(rol => Decisions(request, rol)).Select(r => $"| {r.Request} | {r.Rol} | {r.Relatie} | {r.Doelbinding} |")
            .DefaultIfEmpty($"| {request.Name} | (nobody may send it) | | |");

    private static string Words(IReadOnlyCollection<RightsRow> rows) => rows.Count == 0 ? "refused" : string.Join(" and ", rows);

    private static Type? ResultOf(Type type) =>
        type.GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>))?.GetGenericArguments()[0];

    private static Task<IReadOnlyList<Refusal>> Send(TestRooms rooms, Caller caller, Type request) =>
        (Task<IReadOnlyList<Refusal>>)typeof(RightsTableTests)
            .GetMethod(nameof(SendTyped), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(ResultOf(request)!)
            .Invoke(null, [rooms, caller, RuntimeHelpers.GetUninitializedObject(request)])!;

    private static async Task<IReadOnlyList<Refusal>> SendTyped<T>(TestRooms rooms, Caller caller, IRequest<T> request) =>
        (await rooms.Send(caller, request)).Refusals;

    /// <summary>Hundreds of refusals in a row: DispatcherTests shows that each is logged.</summary>
    private sealed class SilentLog : IRequestLog
    {
        public void Write(BakenContext store, RequestTrace trace)
        {
        }
    }
}
