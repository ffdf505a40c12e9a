using Baken.Web.Tests.Walk;

namespace Baken.Web.Tests.Opdrachten;

internal sealed class OpdrachtenStates : IPageStates
{
    private const string Stuur = "/opdrachten/stuur";
    private const string Doelen = "/opdrachten/doelen";
    private const string Doel = "/opdrachten/doel";
    private const string Indicator = "/opdrachten/indicator";

    public IEnumerable<PageState> States =>
    [
        PageState.At(Stuur, "gevuld", Stuur, "stuur"),
        PageState.At(Stuur, "zonder cijfers", Stuur + "?periode=1999-Q1"),
        PageState.At(Stuur, "fout", Stuur + "?periode=2023-Q9"),
        PageState.At(Stuur, "aangeboden", Stuur).As("accounthouder-houten"),
        PageState.At(Doelen, "gevuld", Doelen, "doelen"),
        PageState.At(Doel, "leeg", Doel),
        PageStates.Sent(Doel, "fout", Doel, "Toevoegen", ("Uiterlijk (niet verplicht)", "31-02-2027")),
        PageState.At(Indicator, "leeg", Indicator),
        PageStates.Sent(Indicator, "fout", Indicator, "Koppelen"),
    ];
}
