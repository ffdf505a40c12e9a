using Baken.Web.Tests.Walk;

namespace Baken.Web.Tests.SignIn;

internal sealed class SignInStates : IPageStates
{
    public IEnumerable<PageState> States =>
    [
        PageState.At("/demo/persona", "gevuld", "/aanmelden", "aanmelden").As(null),
        PageState.At("/demo/persona", "leeg", "/demo/persona").As(null),
        PageState.At("/afgemeld", "afgemeld", "/afgemeld").As(null),
        PageState.At("/afgemeld", "afgesloten", "/afgemeld?reden=afgesloten").As(null),
        PageState.At("/tenants", "gevuld", "/tenants"),
    ];
}
