using Xunit;

namespace Baken.Tests.HouseRules;

/// <summary>Wall: a new member of an enum makes every switch over it fail to compile.</summary>
public sealed class SwitchTests
{
    private const string Stoplicht = "enum Licht { Rood, Groen }\n";

    [Fact]
    public void No_switch_over_an_enum_has_an_arm_for_the_rest()
    {
        var files = House.Sources("src", ".cs").ToList();
        var enums = SyntaxRules.Enums(files);
        Wall.Holds(files.SelectMany(file => SyntaxRules.OpenSwitches(file, enums)));
    }

    [Theory]
    [InlineData("int F(Licht l) => l switch { Licht.Rood => 1, _ => 2 };", "has an arm for the rest")]
    [InlineData("int F(Licht l) { switch (l) { case Licht.Rood: return 1; default: return 2; } }", "has an arm for the rest")]
    [InlineData("void F(Licht l) { switch (l) { case Licht.Rood: break; } }", "misses Groen")]
    public void An_open_switch_is_reported(string method, string fault)
    {
        var file = new SourceFile("src/Baken/Open.cs", Stoplicht + $"class Open {{ {method} }}");
        var found = Assert.Single(SyntaxRules.OpenSwitches(file, SyntaxRules.Enums([file])));
        Assert.EndsWith(fault, found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_complete_switch_is_not_reported()
    {
        var file = new SourceFile("src/Baken/Closed.cs", Stoplicht + "class Closed { int F(Licht l) => l switch { Licht.Rood => 1, Licht.Groen => 2 }; }");
        Wall.Holds(SyntaxRules.OpenSwitches(file, SyntaxRules.Enums([file])));
    }

    [Fact]
    public void The_compiler_refuses_a_switch_that_misses_a_member()
    {
        Assert.Contains("CS8509", Offender.Warnings(Stoplicht + "class Open { int F(Licht l) => l switch { Licht.Rood => 1 }; }"));
        var props = House.Text("Directory.Build.props");
        Assert.Contains("<WarningsAsErrors>$(WarningsAsErrors);CS8509</WarningsAsErrors>", props);
        Assert.Contains("<NoWarn>$(NoWarn);CS8524</NoWarn>", props);
        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", props);
    }
}
