using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.DataProtection;

namespace Baken.Werkplek.Web;

/// <summary>
/// Says after an act, on the page that follows, what was done. The sentence travels in a protected cookie of one minute that only
/// the server can read, so no session is kept and reloading the page does not repeat it.
/// </summary>
public sealed class Confirmations(IHttpContextAccessor accessor, IDataProtectionProvider protection, NavigationManager navigation)
{
    private const string Cookie = "baken-melding";
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Confirmations").ToTimeLimitedDataProtector();

    /// <summary>Goes to a page of Baken and shows the sentence there.</summary>
    public void Redirect(string url, string sentence)
    {
        Context.Response.Cookies.Append(Cookie, protector.Protect(sentence, TimeSpan.FromMinutes(1)), Options(TimeSpan.FromMinutes(1)));
        navigation.NavigateTo(url);
    }

    /// <summary>The sentence left by the act before this page, once; null when there is none.</summary>
    public string? Take()
    {
        if (Context.Request.Cookies[Cookie] is not { } text)
            return null;
        Context.Response.Cookies.Delete(Cookie, Options(null));
        try
        {
            return protector.Unprotect(text);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // Older than a minute, or made under other keys: there is nothing to confirm any more.
            return null;
        }
    }

    private HttpContext Context => accessor.HttpContext!;

    private CookieOptions Options(TimeSpan? age) => new()
    {
        HttpOnly = true,
        Secure = Context.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        MaxAge = age,
        Path = "/",
    };
}
