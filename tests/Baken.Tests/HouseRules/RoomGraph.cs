using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Baken.Tests.HouseRules;

/// <summary>Which room uses which, and by which types: read from the compiled assembly of the rooms.</summary>
internal sealed partial class RoomGraph(AssemblyDefinition assembly)
{
    // Every room stands on these two: the act, the handler and the store are inside them, and the hosts must not see those.
    private static readonly string[] Floor = ["Dispatch", "Storage"];

    private readonly IReadOnlyList<Use> uses =
    [
        .. Dependency.In(assembly)
            .Select(d => (d.From, To: Own(d.To, assembly), d.Member))
            .Where(d => d.To is not null)
            .Select(d => new Use(RoomOf(d.From), RoomOf(d.To!), d.From, d.To!, d.Member))
            .Where(use => use.FromRoom.Length > 0 && use.ToRoom.Length > 0 && use.FromRoom != use.ToRoom),
    ];

    /// <summary>Uses of another room that go past its door, or through a door that the room's README does not name.</summary>
    public IReadOnlyList<string> Trespasses(Func<string, string> readme) =>
    [
        .. uses.SelectMany(use => Trespass(use, MayEnter(readme(use.FromRoom)))).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Rooms that depend on each other in a circle, as <c>A → B → A</c>.</summary>
    public IReadOnlyList<string> Cycles()
    {
        var next = uses.GroupBy(u => u.FromRoom).ToDictionary(g => g.Key, g => g.Select(u => u.ToRoom).Distinct().Order(StringComparer.Ordinal).ToList());
        return [.. next.Keys.Order(StringComparer.Ordinal).SelectMany(room => Walk([room], next)).Distinct()];
    }

    /// <summary>The rooms on the line <c>May enter: Dispatch, Storage.</c> of a room's README.</summary>
    public static IReadOnlyList<string> MayEnter(string readme)
    {
        var line = MayEnterLine().Match(readme);
        return line.Success ? [.. Word().Matches(line.Groups[1].Value).Select(w => w.Value)] : [];
    }

    private static IEnumerable<string> Trespass(Use use, IReadOnlyList<string> mayEnter)
    {
        if (!mayEnter.Contains(use.ToRoom))
            yield return $"{use.FromRoom}/README.md does not name {use.ToRoom}, which {use.From.FullName} enters";
        if (Floor.Contains(use.ToRoom)) yield break;
        if (!IsPublic(use.To))
            yield return $"{use.From.FullName} enters {use.To.FullName}, which is inside {use.ToRoom}";
        else if (use.Member?.Resolve() is { IsPublic: false, IsFamily: false, IsFamilyOrAssembly: false } member)
            yield return $"{use.From.FullName} calls {use.To.FullName}.{member.Name}, which is inside {use.ToRoom}";
    }

    private static IEnumerable<string> Walk(IReadOnlyList<string> path, Dictionary<string, List<string>> next)
    {
        foreach (var room in next.GetValueOrDefault(path[^1], []))
        {
            if (room == path[0])
                yield return string.Join(" → ", path.Append(room));
            // Each circle is told once, from its first room in the alphabet.
            else if (!path.Contains(room) && string.CompareOrdinal(room, path[0]) > 0)
                foreach (var cycle in Walk([.. path, room], next)) yield return cycle;
        }
    }

    private static TypeDefinition? Own(TypeReference type, AssemblyDefinition assembly) =>
        type.Scope == assembly.MainModule ? type.Resolve() : null;

    private static bool IsPublic(TypeDefinition type) =>
        type.DeclaringType is { } outer ? type.IsNestedPublic && IsPublic(outer) : type.IsPublic;

    private static string RoomOf(TypeDefinition type) => RoomNamespace().Match(Dependency.Outermost(type).Namespace).Groups[1].Value;

    private sealed record Use(string FromRoom, string ToRoom, TypeDefinition From, TypeDefinition To, MethodReference? Member);

    [GeneratedRegex(@"^Baken\.(\w+)")]
    private static partial Regex RoomNamespace();

    [GeneratedRegex(@"May enter:(.*)$", RegexOptions.Multiline)]
    private static partial Regex MayEnterLine();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
