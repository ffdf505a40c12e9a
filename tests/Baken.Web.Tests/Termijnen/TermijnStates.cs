using Baken.Web.Tests.Walk;

namespace Baken.Web.Tests.Termijnen;

internal sealed class TermijnStates : IPageStates
{
    private const string Route = "/termijnen/rekenaar";

    public IEnumerable<PageState> States =>
    [
        PageState.At(Route, "leeg", Route + "?peildatum=01-04-2026").As(null),
        PageState.At(Route, "onderzoek", Route + "?soort=wmo-onderzoek&start=20-02-2026&peildatum=01-04-2026", "termijnrekenaar").As(null),
        PageState.At(Route, "opgeschort en verlengd", Route + "?soort=bezwaar-besluit&start=28-04-2026&peildatum=12-05-2026&opschorting-1-grond=verzuimherstel&opschorting-1-van=11-05-2026&opschorting-1-tot=20-05-2026&verlenging-1-grond=verdaging&verlenging-1-op=01-06-2026&verlenging-1-met=6+weken"),
        PageState.At(Route, "bezwaarketen met dwangsom", Route + "?soort=bezwaar-commissie&start=16-03-2026&peildatum=31-12-2026&ingebrekestelling=03-08-2026"),
        PageState.At(Route, "eigen termijn", Route + "?soort=eigen&lengte=3+maanden&atw=nee&start=30-11-2028&klaar=02-03-2029"),
        PageState.At(Route, "fout", Route + "?soort=wmo-onderzoek&start=31-02-2026&peildatum=morgen&opschorting-1-grond=aanvulling&opschorting-1-van=&verlenging-1-met=48+uur"),
    ];
}
