using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Web.Tests.Browser;

namespace Baken.Web.Tests.Organisaties;

/// <summary>An organisation with teams and an invented medewerker, made once per host for the walk of its pages.</summary>
internal sealed record WalkTown(Guid Team, Guid Medewerker, Guid Aanstelling)
{
    private static readonly SemaphoreSlim One = new(1, 1);
    private static readonly Dictionary<WerkplekHost, WalkTown> Made = [];

    public string Of(string act) => $"/organisaties/medewerkers/{Medewerker}/{act}";

    public static async Task<WalkTown> On(WerkplekHost host)
    {
        await One.WaitAsync();
        try
        {
            if (!Made.TryGetValue(host, out var town)) Made[host] = town = await Make(host);
            return town;
        }
        finally
        {
            One.Release();
        }
    }

    private static async Task<WalkTown> Make(WerkplekHost host)
    {
        var begin = new DateOnly(2018, 1, 1);
        _ = (await host.Send(new ImportGebieden(Gebiedbestand.From(Path.Combine(Root(), "catalogus", "gebieden"))))).Value;
        await host.Send(new RegisterOrganisatie("walk-leeg", "Walkpartner", "", [new PartijrolPeriode(Partijrol.Partner, begin)]));
        var organisatie = (await host.Send(new RegisterOrganisatie("walk", "Walk Sociaal Team", "WST",
            [new PartijrolPeriode(Partijrol.Uitvoerder, begin), new PartijrolPeriode(Partijrol.Toegang, begin, new DateOnly(2022, 12, 31))]))).Value;
        var onderdeel = (await host.Send(new RegisterTeam(organisatie, "Sociaal Team", begin, null, null, []))).Value;
        var team = (await host.Send(new RegisterTeam(organisatie, "Team Jeugd", begin, null, onderdeel, ["WK191101"]))).Value;
        var input = new AanstellingInput(team, "jeugdprofessional", "jeugd", new Getal(2850, 100), false, new DateOnly(2022, 5, 1));
        var medewerker = (await host.Send(new RegisterMedewerker(organisatie, "Noor Vermeer", new DateOnly(2022, 3, 1), input))).Value.Id;
        await host.Send(new RegisterMedewerker(organisatie, "Sam Bos", null, input with { Uren = 36, Functie = "gedragsdeskundige", IsExtern = true }));
        await host.Send(new RecordVerzuim(medewerker, Verzuimsoort.Ziekte, 50, new DateOnly(2023, 2, 1), null));
        await host.Send(new RecordKwalificatie(medewerker, Kwalificatieregister.Skj, "100012345", new DateOnly(2023, 5, 1)));
        await host.Send(new AssignMandaat(medewerker, "beschikking Jeugdwet", "Mandaatbesluit 2022", new DateOnly(2022, 5, 1), null));
        var detail = (await host.Send(new GetMedewerker(medewerker))).Value;
        return new WalkTown(team, medewerker, detail.Aanstellingen[0].Id);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Baken.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
