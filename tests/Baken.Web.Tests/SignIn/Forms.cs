using System.Net;
using System.Text.RegularExpressions;

namespace Baken.Web.Tests.SignIn;

/// <summary>Sends forms of our pages by HttpClient, as a browser without script does.</summary>
internal static partial class Forms
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The antiforgery token on a page.</summary>
    public static async Task<string> TokenOf(this HttpClient client, string page = "/over") =>
        Field().Match(await client.GetStringAsync(page, Token)).Groups[1].Value;

    public static async Task<HttpResponseMessage> Post(this HttpClient client, string address, params (string Name, string Value)[] fields)
    {
        var token = await client.TokenOf();
        var all = fields.Append((Name: "__RequestVerificationToken", Value: token)).Select(f => KeyValuePair.Create(f.Name, f.Value));
        return await client.PostAsync(address, new FormUrlEncodedContent(all), Token);
    }

    /// <summary>The text of an answer, entities resolved.</summary>
    public static async Task<string> Words(this HttpResponseMessage response) =>
        WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Token));

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Field();
}
