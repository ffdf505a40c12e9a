using Xunit;

namespace Baken.Tests.HouseRules;

/// <summary>Walls between the rooms: doors, order, and a README that tells both.</summary>
public sealed class RoomsTests
{
    private const string TwoRooms = """
        namespace Baken.Besluiten
        {
            public record Beschikking(string Nummer);
            internal class Kladblok { }
            public class Lijst { internal void Wis() { } }
        }
        namespace Baken.Toegang
        {
            internal class Loket
            {
                Baken.Besluiten.Beschikking? door;
                IEnumerable<Baken.Besluiten.Kladblok> Inside() => [];
                Action Sweep(Baken.Besluiten.Lijst lijst) => () => lijst.Wis();
            }
        }
        """;

    [Fact]
    public void A_room_enters_another_only_by_a_public_door_that_its_readme_names() =>
        Wall.Holds(new RoomGraph(House.Assembly("Baken")).Trespasses(Readme));

    [Fact]
    public void A_room_that_goes_past_a_door_is_reported() =>
        Assert.Equal(
            [
                "Baken.Toegang.Loket calls Baken.Besluiten.Lijst.Wis, which is inside Besluiten",
                "Baken.Toegang.Loket enters Baken.Besluiten.Kladblok, which is inside Besluiten",
            ],
            new RoomGraph(Offender.Compile(TwoRooms)).Trespasses(_ => "May enter: Besluiten."));

    [Fact]
    public void A_door_that_the_readme_does_not_name_is_reported() =>
        Assert.Contains(
            "Toegang/README.md does not name Besluiten, which Baken.Toegang.Loket enters",
            new RoomGraph(Offender.Compile(TwoRooms)).Trespasses(_ => "May enter: Dispatch, Storage."));

    [Fact]
    public void Rooms_depend_on_each_other_without_a_cycle() => Wall.Holds(new RoomGraph(House.Assembly("Baken")).Cycles());

    [Fact]
    public void A_cycle_of_three_rooms_is_reported() =>
        Assert.Equal(["A → B → C → A"], new RoomGraph(Offender.Compile("""
            namespace Baken.A { public class One { Baken.B.Two? next; } }
            namespace Baken.B { public class Two { Baken.C.Three? next; } }
            namespace Baken.C { public class Three { Baken.A.One? next; } }
            """)).Cycles());

    [Fact]
    public void Every_room_has_a_short_readme_that_names_its_doors() =>
        Wall.Holds(House.Rooms().SelectMany(room => ReadmeFaults(room, Readme(room), House.Rooms())));

    [Fact]
    public void A_readme_without_doors_or_too_long_is_reported()
    {
        Assert.Equal(["Toegang has no README.md"], ReadmeFaults("Toegang", "", ["Toegang"]));
        Assert.Equal(["Toegang/README.md has no line 'May enter: …'"], ReadmeFaults("Toegang", "# Toegang", ["Toegang"]));
        Assert.Equal(["Toegang/README.md has 22 lines, 20 allowed"], ReadmeFaults("Toegang", new string('\n', 20) + "May enter: no room.\n", ["Toegang"]));
        Assert.Equal(["Toegang/README.md names Zolder, which is no room"], ReadmeFaults("Toegang", "May enter: Zolder.", ["Toegang"]));
    }

    [Fact]
    public void Only_tests_may_look_inside_the_rooms()
    {
        var friends = House.Assemblies
            .SelectMany(name => House.Assembly(name).CustomAttributes)
            .Where(a => a.AttributeType.Name == "InternalsVisibleToAttribute")
            .Select(a => (string)a.ConstructorArguments[0].Value);
        Assert.All(friends, friend => Assert.EndsWith(".Tests", friend, StringComparison.Ordinal));
    }

    [Fact]
    public void A_type_never_has_the_name_of_a_room() =>
        Wall.Holds(House.Assemblies.SelectMany(name => House.Assembly(name).MainModule.Types)
            .Where(type => House.Rooms().Contains(type.Name))
            .Select(type => type.FullName));

    private static string Readme(string room) =>
        House.Has($"src/Baken/{room}/README.md") ? House.Text($"src/Baken/{room}/README.md") : "";

    private static IReadOnlyList<string> ReadmeFaults(string room, string readme, IEnumerable<string> rooms)
    {
        if (readme.Length == 0) return [$"{room} has no README.md"];
        var faults = new List<string>();
        var lines = readme.Split('\n').Length;
        if (lines > 21) faults.Add($"{room}/README.md has {lines} lines, 20 allowed");
        if (!readme.Contains("May enter:", StringComparison.Ordinal)) faults.Add($"{room}/README.md has no line 'May enter: …'");
        faults.AddRange(RoomGraph.MayEnter(readme)
            .Where(name => char.IsUpper(name[0]) && !rooms.Contains(name))
            .Select(name => $"{room}/README.md names {name}, which is no room"));
        return faults;
    }
}
