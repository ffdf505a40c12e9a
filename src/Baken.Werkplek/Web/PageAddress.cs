using Microsoft.AspNetCore.Diagnostics;

namespace Baken.Werkplek.Web;

/// <summary>
/// Links within the page. With <c>&lt;base href="/"&gt;</c> a bare <c>#anchor</c> would leave the page, so they carry the full path:
/// the one in the address bar, also on an error page, which answers under another path than was asked.
/// </summary>
public sealed class PageAddress(IHttpContextAccessor accessor)
{
    /// <summary>The address of an element of this page.</summary>
    public string At(string anchor)
    {
        var context = accessor.HttpContext!;
        var asked = context.Features.Get<IStatusCodeReExecuteFeature>() is { } status
            ? status.OriginalPathBase + status.OriginalPath + status.OriginalQueryString
            : context.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? context.Request.PathBase + context.Request.Path + context.Request.QueryString;
        return asked + "#" + anchor;
    }
}
