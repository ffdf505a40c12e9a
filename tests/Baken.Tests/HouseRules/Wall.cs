using Xunit;

namespace Baken.Tests.HouseRules;

/// <summary>Tells every fault of a rule at once, whole.</summary>
internal static class Wall
{
    public static void Holds(IEnumerable<string> faults)
    {
        var found = faults.ToList();
        Assert.True(found.Count == 0, "\n" + string.Join('\n', found));
    }
}
