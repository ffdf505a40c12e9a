using Xunit;

namespace Baken.Tests.HouseRules;

/// <summary>Wall: a public type or member of the rooms and the Kernel says what it is, in which unit, and what it refuses.</summary>
public sealed class DocumentedDoorsTests
{
    [Fact]
    public void Every_public_door_carries_an_xml_comment() =>
        Wall.Holds(House.Sources("src/Baken.Kernel", ".cs").Concat(House.Sources("src/Baken", ".cs")).SelectMany(SyntaxRules.UndocumentedDoors));

    [Fact]
    public void A_door_without_a_comment_is_reported() =>
        Assert.Equal(
            ["src/Baken/Door.cs: Door has no XML comment", "src/Baken/Door.cs: Door.Open has no XML comment"],
            SyntaxRules.UndocumentedDoors(new SourceFile("src/Baken/Door.cs", """
                namespace Baken.Toegang;
                public sealed class Door
                {
                    /// <summary>Made.</summary>
                    public Door() { }
                    public void Open() { }
                    internal void Inside() { }
                    public override string ToString() => "";
                }
                internal sealed class Hidden { public void Free() { } }
                """)));

    [Fact]
    public void The_build_writes_the_comments_beside_the_assemblies() =>
        Assert.All(["Baken.Kernel", "Baken"], (string name) =>
            Assert.Contains($"<name>{name}</name>", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name + ".xml"))));
}
