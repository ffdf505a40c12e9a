using System.CommandLine;
using System.Globalization;
using Baken.Aanleveringen.Afbeeldingen;
using Baken.Aanleveringen.Invoer;
using Baken.Dispatch;
using Baken.Documenten;
using Baken.Kernel.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Cli;

/// <summary><c>baken importeren --tenant CODE --afbeelding A.yaml BESTAND…</c>: extracts of a registration system into the feiten.</summary>
internal static class ImporterenCommand
{
    public static Command Make(Terminal terminal)
    {
        var bestanden = new Argument<string[]>("BESTAND") { Description = "De bestanden van één levering.", Arity = ArgumentArity.OneOrMore };
        var tenant = SharedOptions.Tenant();
        var afbeelding = new Option<string>("--afbeelding") { Description = "Zegt hoe kolommen feiten worden: een YAML-bestand, of de naam van een bewaarde afbeelding.", HelpName = "BESTAND of NAAM", Required = true };
        var volledig = new Option<bool>("--volledig") { Description = "De bestanden bevatten alles van deze bron: wat er niet meer in staat, wordt gesloten." };
        var aanvulling = new Option<bool>("--aanvulling") { Description = "De bestanden vullen aan; wat er niet in staat, blijft. Dit is de standaard." };
        var proef = new Option<bool>("--proef") { Description = "Controleer en tel, maar sla niets op." };
        var afgekeurd = new Option<string?>("--afgekeurd") { Description = "Schrijf elke afgekeurde of gecorrigeerde waarde naar dit CSV-bestand.", HelpName = "BESTAND" };
        var totalen = new Option<string?>("--controletotalen") { Description = "CSV-bestand met feit;wet;periode;aantal;som van de aanleveraar. Wijkt iets af, dan is een toelichting nodig.", HelpName = "BESTAND" };
        var toelichting = new Option<string>("--toelichting") { Description = "Waarom aantallen afwijken van de controletotalen.", HelpName = "TEKST", DefaultValueFactory = _ => "" };
        var command = new Command("importeren", "Lees een levering van een registratiesysteem in als feiten.") { bestanden, tenant, afbeelding, volledig, aanvulling, proef, afgekeurd, totalen, toelichting };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(volledig) && parsed.GetValue(aanvulling)) parsed.AddError("Kies --volledig of --aanvulling, niet allebei.");
        });
        command.SetAction((parsed, cancellation) => Import(
            terminal, parsed,
            new Order(parsed.GetValue(tenant)!, parsed.GetValue(afbeelding)!, parsed.GetValue(bestanden)!, parsed.GetValue(volledig), parsed.GetValue(proef), parsed.GetValue(afgekeurd),
                parsed.GetValue(totalen), parsed.GetValue(toelichting)!),
            cancellation));
        return command;
    }

    private sealed record Order(string Tenant, string Afbeelding, string[] Bestanden, bool Volledig, bool Proef, string? Afgekeurd, string? Totalen, string Toelichting);

    private static async Task<int> Import(Terminal terminal, ParseResult parsed, Order order, CancellationToken cancellation)
    {
        await using var rooms = terminal.OpenRooms(parsed);
        var (dispatcher, caller) = (rooms.GetRequiredService<Dispatcher>(), Caller.Host(order.Tenant, "baken importeren"));
        var afbeelding = File.Exists(order.Afbeelding)
            ? new Afbeeldingtekst(Path.GetFileName(order.Afbeelding), 0, await File.ReadAllTextAsync(order.Afbeelding, cancellation))
            : await dispatcher.Send(caller, new GetAfbeelding(order.Afbeelding), cancellation);
        if (!afbeelding.IsOk) return terminal.Refuse(afbeelding.Refusals);
        if (order.Totalen is { } missing && !File.Exists(missing)) return terminal.Refuse([Refusal.Of("Aanleveringen.BestandMissing", missing)]);
        var request = new ImportLevering(afbeelding.Value.Naam, afbeelding.Value.Yaml, order.Bestanden, order.Volledig, order.Proef)
        {
            Controletotalen = order.Totalen is null ? "" : await File.ReadAllTextAsync(order.Totalen, cancellation), Toelichting = order.Toelichting,
        };
        var answer = await dispatcher.Send(caller, request, cancellation);
        return answer.IsOk ? await Tell(terminal, order, answer.Value, cancellation) : terminal.Refuse(answer.Refusals);
    }

    private static async Task<int> Tell(Terminal terminal, Order order, Leveringverslag verslag, CancellationToken cancellation)
    {
        if (verslag.WasPresent)
        {
            terminal.Output.WriteLine("Deze bestanden zijn al ingelezen; er is niets gewijzigd.");
            return ExitCode.Ok;
        }

        terminal.Output.WriteLine(order.Proef ? "Proef: er is niets opgeslagen." : Text($"Levering {verslag.LeveringId} is ingelezen."));
        foreach (var f in verslag.Feiten) terminal.Output.WriteLine("  " + LeveringWords.Line(f, order.Volledig));
        foreach (var regel in verslag.Aansluiting) terminal.Output.WriteLine("  " + LeveringWords.Line(regel));
        foreach (var koppeling in verslag.Koppelingen) terminal.Output.WriteLine("  " + LeveringWords.Line(koppeling));
        if (order.Afgekeurd is { } path) await File.WriteAllBytesAsync(path, Csv(verslag.Redenen), cancellation);
        else Show(terminal, verslag.Redenen);
        return order.Proef && AnyDiffers(verslag, order.Toelichting) ? ExitCode.Refused : ExitCode.Ok;
    }

    private static bool AnyDiffers(Leveringverslag verslag, string toelichting) => toelichting.Trim().Length == 0 && verslag.Aansluiting.Any(r => r.Verschil != 0);

    private static void Show(Terminal terminal, IReadOnlyList<Rijreden> redenen)
    {
        foreach (var reden in redenen.Take(LeveringWords.ShownRedenen)) terminal.Output.WriteLine("  " + LeveringWords.Line(reden));
        if (redenen.Count > LeveringWords.ShownRedenen)
            terminal.Output.WriteLine(Text($"  en nog {redenen.Count - LeveringWords.ShownRedenen} redenen; gebruik --afgekeurd BESTAND om ze alle te zien."));
    }

    private static byte[] Csv(IReadOnlyList<Rijreden> redenen) => CsvWriter.Write(
        ["bestand", "rij", "veld", "waarde", "reden", "afgekeurd"],
        [.. redenen.Select(r => (IReadOnlyList<object?>)[r.Bestand, r.Rij, r.Veld, r.Waarde, r.Reden, r.IsAfgekeurd ? "ja" : "nee"])]);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.CurrentCulture);
}
