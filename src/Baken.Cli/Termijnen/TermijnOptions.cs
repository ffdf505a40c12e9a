using System.CommandLine;

namespace Baken.Cli.Termijnen;

/// <summary>The options of <c>baken termijn</c>.</summary>
internal sealed class TermijnOptions
{
    public Option<string?> Start { get; } = Text("--start", "DATUM", "Dag van de gebeurtenis waarmee de termijn begint (dag 0), zoals 2026-02-20 of 20-02-2026.");

    public Option<string?> Termijn { get; } = Text("--termijn", "LENGTE", "Lengte van een eigen termijn: \"6 weken\", \"14 dagen\", \"5 werkdagen\", \"3 maanden\".");

    public Option<string?> Soort { get; } = Text("--soort", "CODE", "Termijn uit de catalogus, zoals wmo-onderzoek. Zie --lijst.");

    public Option<string?> Einde { get; } = Text("--einde", "DATUM", "Gegeven einde van een termijn: alleen de verschuiving wordt berekend.");

    public Option<bool> WithoutAtw { get; } = new("--zonder-atw") { Description = "De Algemene termijnenwet geldt niet voor deze eigen termijn." };

    public Option<string?> Klaar { get; } = Text("--klaar", "DATUM", "Dag waarop het klaar was: zegt of dat op tijd is.");

    public Option<string?> Peildatum { get; } = Text("--peildatum", "DATUM", "Dag waarop de stand van de termijn wordt bepaald.");

    public Option<string[]> Opschorting { get; } = Many("--opschorting", "GROND:VAN/TOT", "Dagen die niet meetellen, zoals aanvulling:2026-06-10/2026-06-19; zonder einde: aanvulling:2026-06-10/.. Mag vaker.");

    public Option<string[]> Verlenging { get; } = Many("--verlenging", "GROND:DATUM/LENGTE", "Verlenging, meegedeeld op een dag, met een lengte of een nieuwe laatste dag, zoals \"verdaging:2026-05-20/6 weken\". Mag vaker.");

    public Option<string[]> Mededeling { get; } = Many("--mededeling", "DATUM", "Bericht volgens Awb art. 4:14 lid 1, verzonden op deze dag. Verlengt niets. Mag vaker.");

    public Option<string?> Bekendmaking { get; } = Text("--bekendmaking", "DATUM", "Bij bezwaar-besluit: de dag waarop het besluit is verzonden, in plaats van --start. Rekent ook de bezwaartermijn uit.");

    public Option<string?> Ingebrekestelling { get; } = Text("--ingebrekestelling", "DATUM", "Dag van ontvangst van de ingebrekestelling: rekent de dwangsom uit tot en met de peildatum.");

    public Option<string?> Csv { get; } = Text("--csv", "IN", "Tabel met einddatum, of met startdatum en termijn (jaar-maand-dag).");

    public Option<string?> Uit { get; } = Text("--uit", "UIT", "Bestand voor dezelfde tabel met wettelijk_einde en afleiding erbij.");

    public Option<bool> Lijst { get; } = new("--lijst") { Description = "Toon de termijnen uit de catalogus, en controleer haar." };

    public Option<string?> Catalogus { get; } = Text("--catalogus", "MAP", "Map met termijnen en gelijkgestelde dagen; standaard catalogus/termijnen naast het programma.");

    public IEnumerable<Option> All =>
        [Start, Termijn, Soort, Einde, WithoutAtw, Klaar, Peildatum, Opschorting, Verlenging, Mededeling, Bekendmaking, Ingebrekestelling, Csv, Uit, Lijst, Catalogus];

    private static Option<string?> Text(string name, string value, string description) => new(name) { Description = description, HelpName = value };

    private static Option<string[]> Many(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
}
