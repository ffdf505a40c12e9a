using System.Net;
using System.Text.RegularExpressions;

namespace Baken.Bench;

/// <summary>A client in which a demo persona is signed in, the way a browser does it.</summary>
internal static partial class PersonaClient
{
    public static async Task<HttpClient> SignIn(ServedProcess baken, string persona)
    {
        var client = baken.Client(new CookieContainer());
        for (var attempt = 0; attempt < 120; attempt++)
        {
            using var choice = await client.GetAsync("/aanmelden");
            var page = await choice.Content.ReadAsStringAsync();
            if (page.Contains($"value=\"{persona}\"", StringComparison.Ordinal))
            {
                using var signedIn = await client.GetAsync(ChoiceOf(page, persona));
                return signedIn.IsSuccessStatusCode && signedIn.RequestMessage!.RequestUri!.AbsolutePath == "/"
                    ? client
                    : throw new InvalidOperationException($"Signing in answered {(int)signedIn.StatusCode} from {signedIn.RequestMessage!.RequestUri}.");
            }
            await Task.Delay(500);
        }
        throw new InvalidOperationException($"The page of personas does not offer {persona}.");
    }

    private static string ChoiceOf(string page, string persona)
    {
        var action = WebUtility.HtmlDecode(FormAction().Match(page).Groups[1].Value);
        var fields = HiddenField().Matches(page).Select(m => Uri.EscapeDataString(m.Groups[1].Value) + "=" + Uri.EscapeDataString(WebUtility.HtmlDecode(m.Groups[2].Value)));
        return action + "?" + string.Join('&', fields.Append("persona=" + persona));
    }

    [GeneratedRegex("<form method=\"get\" action=\"([^\"]+)\"")]
    private static partial Regex FormAction();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex HiddenField();
}
