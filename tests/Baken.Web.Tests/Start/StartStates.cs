using Baken.Web.Tests.Walk;

namespace Baken.Web.Tests.Start;

internal sealed class StartStates : IPageStates
{
    public IEnumerable<PageState> States =>
    [
        PageState.At("/", "analist", "/", "start"),
        PageState.At("/", "wethouder", "/").As("wethouder-houten"),
        PageState.At("/", "beheerder", "/").As("beheerder-hk"),
    ];
}
