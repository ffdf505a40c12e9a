using Baken.Indicatoren;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Web.Tests.Browser;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Web.Tests.SignIn;

/// <summary>Within a tenant the opdrachtgever sees no persons, and figures only once they are aangeboden: on every page, in a host of its own.</summary>
public sealed class CommissionerTests(CommissionerTests.OwnHost host) : IClassFixture<CommissionerTests.OwnHost>
{
    private const string Figure = "61,4";
    private const string Person = "Wilhelmina Proefpersoon";

    private static readonly string[] Commissioners = ["accounthouder-houten", "beleidsmedewerker-houten", "wethouder-houten"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sees_a_figure_only_once_it_is_aangeboden()
    {
        var (owner, stam) = await WithFigure();
        using var analist = await host.SignedIn("analist-houten");
        Assert.NotEmpty(await PagesWith(analist, Figure, stam));
        foreach (var persona in Commissioners)
        {
            using var client = await host.SignedIn(persona);
            Assert.Equal([], await PagesWith(client, Figure, stam));
        }

        Assert.True((await host.Send(new OfferPeriode("2023-Q1", owner), "0321")).IsOk);
        foreach (var persona in Commissioners)
        {
            using var client = await host.SignedIn(persona);
            Assert.Contains("/indicatoren/{Code}", await PagesWith(client, Figure, stam));
        }
    }

    [Fact]
    public async Task Sees_no_persons_on_any_page()
    {
        var owner = await Uitvoerder();
        var team = (await host.Send(new RegisterTeam(owner, "Team Proef", new DateOnly(2020, 1, 1), null, null, []), "0321")).Value;
        var job = new AanstellingInput(team, "sociaal werker", "maatschappelijk werk", new Getal(36, 1), false, new DateOnly(2020, 1, 1));
        Assert.True((await host.Send(new RegisterMedewerker(owner, Person, null, job), "0321")).IsOk);
        using var beheerder = await host.SignedIn("beheerder-houten");
        Assert.Contains("/organisaties/rechten", await PagesWith(beheerder, "beheerder-houten@", Guid.Empty));
        foreach (var persona in Commissioners)
        {
            using var client = await host.SignedIn(persona);
            Assert.Equal([], await PagesWith(client, Person, Guid.Empty));
            Assert.Equal([], await PagesWith(client, "@demo.baken.invalid", Guid.Empty));
        }
    }

    private async Task<(Guid Owner, Guid Stam)> WithFigure()
    {
        var owner = await Uitvoerder();
        var define = new DefineIndicator(
            "PROEF1", "Proef", Indicatorsoort.Kpi, Perspectief.Alle, "Wat wordt gemeten", "days", Richting.Hoger, "teller", "noemer", "bron", "kwartaal",
            new DateOnly(2020, 1, 1), true, owner);
        Assert.Equal([], (await host.Send(define, "0321")).Refusals);
        var meting = await host.Send(new RecordMeting("PROEF1", "2023-Q1", new Waardeopgave(Waardestatus.Gemeten, Figure)), "0321");
        Assert.Equal([], meting.Refusals);
        return (owner, meting.Value);
    }

    private async Task<Guid> Uitvoerder() =>
        (await host.Send(new ListOrganisaties(), "0321")).Value.First(o => o.Rollen.Any(r => r.Rol == Partijrol.Uitvoerder)).Id;

    /// <summary>The pages, by route, on which the client gets to see the text; every page of the host is tried.</summary>
    private async Task<List<string>> PagesWith(HttpClient client, string text, Guid stam)
    {
        var found = new List<string>();
        foreach (var route in Routes())
        {
            var address = route.Replace("{StamId:guid}", stam.ToString(), StringComparison.Ordinal).Replace("{Code}", "PROEF1", StringComparison.Ordinal)
                .Replace("{Code:int}", "404", StringComparison.Ordinal);
            address = string.Join('/', address.Split('/').Select(part => part.StartsWith('{') ? Guid.Empty.ToString() : part));
            using var page = await client.GetAsync(address + "?periode=2023-Q1", Token);
            if ((await page.Words()).Contains(text, StringComparison.Ordinal)) found.Add(route);
        }

        return found;
    }

    private List<string> Routes() =>
    [
        .. host.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Distinct(),
    ];

    public sealed class OwnHost : WerkplekHost;
}
