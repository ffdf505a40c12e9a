using System.Globalization;
using Baken.Aanleveringen;
using Baken.Dispatch;
using Baken.Werkplek.SignIn;

namespace Baken.Werkplek.Web;

/// <summary>Fills the demo tenants at the first start with the built-in sign-in.</summary>
internal static class DemoData
{
    /// <summary>
    /// Loads what is not there yet; setting <c>Baken:Voorbeelden</c> (false) leaves them out. A start that was killed while loading is
    /// continued by the next one.
    /// </summary>
    /// <exception cref="SettingException">The shipped examples cannot be loaded; the message says why.</exception>
    public static async Task LoadDemoData(this WebApplication app)
    {
        var isWanted = app.Configuration["Baken:Voorbeelden"] is not { Length: > 0 } text || !bool.TryParse(text, out var value) || value;
        if (!isWanted || !app.Services.GetRequiredService<SignInSettings>().IsDemo) return;
        var loaded = await Voorbeelden.EnsureLoaded(app.Services, cancellation: app.Lifetime.ApplicationStopping);
        if (!loaded.IsOk) throw new SettingException(string.Join(Environment.NewLine, loaded.Refusals.Select(r => $"{r.Source} {RefusalText.Of(r)}".Trim())));
        if (loaded.Value.Count > 0)
            Console.WriteLine(string.Create(CultureInfo.CurrentCulture, $"Voorbeelden geladen: {string.Join(", ", loaded.Value.Keys)}."));
    }
}
