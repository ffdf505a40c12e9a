using Microsoft.Playwright;

namespace Baken.Web.Tests.Walk;

/// <summary>Makes the pictures of the manual (docs/handleiding/beeld), only when BAKEN_BEELD=1, so that a test run leaves the tree alone.</summary>
internal static class Picture
{
    private static readonly bool Wanted = Environment.GetEnvironmentVariable("BAKEN_BEELD") == "1";

    public static async Task Take(IPage page, PageState state)
    {
        if (Wanted && state.Picture is { } name)
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder(), name + ".png") });
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Baken.slnx")))
            folder = folder.Parent!;
        return Directory.CreateDirectory(Path.Combine(folder.FullName, "docs", "handleiding", "beeld")).FullName;
    }
}
