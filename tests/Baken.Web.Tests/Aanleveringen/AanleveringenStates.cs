using Baken.Web.Tests.Walk;

namespace Baken.Web.Tests.Aanleveringen;

internal sealed class AanleveringenStates : IPageStates
{
    private const string Sjabloon = "/aanleveringen/invoersjabloon";

    public IEnumerable<PageState> States =>
    [
        PageState.At(Sjabloon, "leeg", Sjabloon, "invoersjabloon"),
        PageStates.Sent(Sjabloon, "fout", Sjabloon, "Inlezen"),
    ];
}
