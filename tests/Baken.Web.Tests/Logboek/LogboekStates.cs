using Baken.Dispatch;
using Baken.Logboek;
using Baken.Organisaties;
using Baken.Web.Tests.Browser;
using Baken.Web.Tests.Walk;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Web.Tests.Logboek;

internal sealed class LogboekStates : IPageStates
{
    public IEnumerable<PageState> States => ((IEnumerable<PageState>)
    [
        new("/logboek", "gevuld", async visit =>
        {
            await Fill(visit.Host);
            await visit.Go("/logboek?zoek=Nachtwerk&verzoek=RegisterOrganisatie");
        }, "logboek"),
        PageState.At("/logboek", "leeg", "/logboek?zoek=zzzz"),
        PageState.At("/logboek", "fout", "/logboek?van=31-02-2023&persoon=x"),
    ]).Select(state => state.As("privacyfunctionaris-hk"));

    /// <summary>Two acts by a machine of that name, one of them refused.</summary>
    private static async Task Fill(WerkplekHost host)
    {
        var caller = Caller.Host("1911", "Nachtwerk") with { Reden = "Test van het logboek" };
        var dispatcher = host.Services.GetRequiredService<Dispatcher>();
        if ((await dispatcher.Send(Caller.Host("1911", "Test"), new GetOrganisatie("nachtwerk"))).IsOk) return;
        var register = new RegisterOrganisatie("nachtwerk", "Nachtwerk", "", [new PartijrolPeriode(Partijrol.Partner, new DateOnly(2023, 1, 1))]);
        await dispatcher.Send(caller, register);
        await dispatcher.Send(caller, register);
        await host.Services.GetRequiredService<LogSealer>().SealAll(CancellationToken.None);
    }
}
