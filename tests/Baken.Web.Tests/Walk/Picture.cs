using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Baken.Web.Tests.Walk;

/// <summary>
/// Pictures of the pages. BAKEN_BEELD=1 makes those of the manual (docs/handleiding/beeld); BAKEN_BEELD=folder makes every state,
/// light, dark and narrow, to look at. Without it a test run leaves the tree alone.
/// </summary>
internal static partial class Picture
{
    private static readonly string Wanted = Environment.GetEnvironmentVariable("BAKEN_BEELD") ?? "";

    public static bool OnlyManual => Wanted == "1";

    public static async Task Take(IPage page, PageState state)
    {
        if (OnlyManual && state.Picture is { } name)
            await page.ScreenshotAsync(new() { Path = Path.Combine(Manual(), name + ".png") });
        else if (Wanted.Length > 1)
            await TakeAll(page, Path.Combine(Directory.CreateDirectory(Wanted).FullName, NotInFileName().Replace(state.ToString(), "-").Trim('-')));
    }

    private static async Task TakeAll(IPage page, string path)
    {
        await page.ScreenshotAsync(new() { Path = path + ".licht.png", FullPage = true });
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.ScreenshotAsync(new() { Path = path + ".donker.png", FullPage = true });
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, Media = Media.Print });
        await page.ScreenshotAsync(new() { Path = path + ".druk.png", FullPage = true });
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.SetViewportSizeAsync(320, 700);
        await page.ScreenshotAsync(new() { Path = path + ".smal.png", FullPage = true });
        await page.SetViewportSizeAsync(1280, 800);
    }

    private static string Manual()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Baken.slnx")))
            folder = folder.Parent!;
        return Directory.CreateDirectory(Path.Combine(folder.FullName, "docs", "handleiding", "beeld")).FullName;
    }

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex NotInFileName();
}
