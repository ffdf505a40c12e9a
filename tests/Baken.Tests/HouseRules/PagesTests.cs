using System.Text.RegularExpressions;
using Xunit;

namespace Baken.Tests.HouseRules;

/// <summary>Wall: pages are markup on the server: no circuit, no inline script or style, a title each, in a folder of a room or the frame.</summary>
public sealed partial class PagesTests
{
    // Folders of the Werkplek that are no room: the frame around the pages.
    private static readonly string[] Frame = ["Components", "Layout", "Web", "SignIn", "Start", "Begrippen", "Charts", "Forms", "Properties", "npm", "wwwroot", "obj", "bin"];

    private static IEnumerable<SourceFile> Pages => House.Sources("src/Baken.Werkplek", ".razor");

    /// <summary>PageTitle, and the components that give a page its title.</summary>
    private static readonly IReadOnlySet<string> Titled = Pages
        .Where(page => page.Text.Contains("<PageTitle>", StringComparison.Ordinal))
        .Select(page => Path.GetFileNameWithoutExtension(page.Path))
        .Append("PageTitle")
        .ToHashSet();

    [Fact]
    public void Every_page_is_plain_markup_with_a_title() => Wall.Holds(Pages.SelectMany(Faults));

    [Theory]
    [InlineData("@page \"/x\"\n<h1>X</h1>", "no PageTitle")]
    [InlineData("<p style=\"color:red\">X</p>", "inline style")]
    [InlineData("<button onclick=\"go()\">X</button>", "inline script")]
    [InlineData("<script>go()</script>", "inline script")]
    [InlineData("@rendermode InteractiveServer", "a circuit")]
    [InlineData("@inject BakenContext Store", "the store past Dispatch")]
    public void A_page_that_breaks_the_frame_is_reported(string razor, string fault) =>
        Assert.Equal([$"src/Baken.Werkplek/X.razor has {fault}"], Faults(new SourceFile("src/Baken.Werkplek/X.razor", razor)));

    [Fact]
    public void Folders_of_the_werkplek_carry_the_names_of_rooms() =>
        Wall.Holds(Directory.EnumerateDirectories(Path.Combine(House.Root, "src/Baken.Werkplek"))
            .Select(folder => Path.GetFileName(folder)!)
            .Except(House.Rooms())
            .Except(KernelFolders())
            .Except(Frame)
            .Select(folder => $"src/Baken.Werkplek/{folder} is no room"));

    private static IEnumerable<string> KernelFolders() =>
        Directory.EnumerateDirectories(Path.Combine(House.Root, "src/Baken.Kernel")).Select(folder => Path.GetFileName(folder)!);

    private static IEnumerable<string> Faults(SourceFile page)
    {
        var text = Comment().Replace(page.Text, "");
        if (text.StartsWith("@page", StringComparison.Ordinal) && !Tag().Matches(text).Any(tag => Titled.Contains(tag.Groups[1].Value))) yield return $"{page.Path} has no PageTitle";
        if (InlineStyle().IsMatch(text)) yield return $"{page.Path} has inline style";
        if (InlineScript().IsMatch(text)) yield return $"{page.Path} has inline script";
        if (text.Contains("@rendermode", StringComparison.Ordinal)) yield return $"{page.Path} has a circuit";
        if (Store().IsMatch(text)) yield return $"{page.Path} has the store past Dispatch";
    }

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\sstyle\s*=\s*""|<style\b")]
    private static partial Regex InlineStyle();

    [GeneratedRegex(@"\son[a-z]+\s*=\s*""|<script>|<script(?![^>]*\ssrc=)[^>]*>|javascript:")]
    private static partial Regex InlineScript();

    [GeneratedRegex(@"<([A-Z]\w+)")]
    private static partial Regex Tag();

    [GeneratedRegex(@"@inject\s+\w*Context\s")]
    private static partial Regex Store();
}
