using Baken.Web.Tests.Walk;

namespace Baken.Web.Tests.Begrippen;

internal sealed class BegrippenStates : IPageStates
{
    public IEnumerable<PageState> States =>
    [
        PageState.At("/begrippen", "gevuld", "/begrippen", "begrippen"),
        PageState.At("/begrippen", "gezocht", "/begrippen?zoek=afwijking"),
        PageState.At("/begrippen", "leeg", "/begrippen?zoek=zzzz"),
    ];
}
