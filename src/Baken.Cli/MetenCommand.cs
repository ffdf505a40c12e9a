using System.CommandLine;
using System.Globalization;
using System.Text;
using Baken.Dispatch;
using Baken.Documenten;
using Baken.Indicatoren;
using Baken.Kernel.Indicatoren;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Cli;

/// <summary>
/// <c>baken meten --tenant CODE [--periode 2023-Q1] [--uit BESTAND]</c>: the figures of a report period as CSV, unrounded, each with its
/// norm and deviation. Figures that were not delivered have their status and an empty value; nothing is left out.
/// </summary>
internal static class MetenCommand
{
    private static readonly string[] Columns = ["indicator", "onderdeel", "periode", "status", "grens", "waarde", "n", "norm", "oordeel", "afwijking"];

    public static Command Make(Terminal terminal)
    {
        var tenant = SharedOptions.Tenant();
        var periode = new Option<string?>("--periode") { Description = "Rapportperiode, zoals 2023-Q1; standaard de laatste met cijfers.", HelpName = "PERIODE" };
        var uit = new Option<string?>("--uit") { Description = "CSV-bestand om te schrijven; standaard het scherm.", HelpName = "BESTAND" };
        var command = new Command("meten", "Geef de cijfers van een periode als CSV, of bereken één indicator uit de feiten (--indicator).") { tenant, periode, uit };
        var berekend = new IndicatorMeten();
        berekend.AddTo(command);
        command.SetAction((parsed, cancellation) => berekend.IsAsked(parsed)
            ? berekend.Run(terminal, parsed, parsed.GetValue(tenant)!, parsed.GetValue(uit), cancellation)
            : Measure(terminal, parsed, new Order(parsed.GetValue(tenant)!, parsed.GetValue(periode), parsed.GetValue(uit)), cancellation));
        return command;
    }

    private sealed record Order(string Tenant, string? Periode, string? Uit);

    private static async Task<int> Measure(Terminal terminal, ParseResult parsed, Order order, CancellationToken cancellation)
    {
        await using var rooms = terminal.OpenRooms(parsed);
        var answer = await rooms.GetRequiredService<Dispatcher>()
            .Send(Caller.Host(order.Tenant, "baken meten"), new ListKpitegels(order.Periode), cancellation);
        if (!answer.IsOk) return terminal.Refuse(answer.Refusals);
        var rows = answer.Value.Tegels.SelectMany(t => t.Reeksen.Select(r => Row(t, r))).ToList();
        var csv = CsvWriter.Write(Columns, rows);
        if (order.Uit is null)
        {
            terminal.Output.Write(Encoding.UTF8.GetString(csv).TrimStart('\uFEFF'));
            return ExitCode.Ok;
        }

        await File.WriteAllBytesAsync(order.Uit, csv, cancellation);
        terminal.Output.WriteLine(string.Create(CultureInfo.CurrentCulture, $"{rows.Count} cijfers over {answer.Value.Periode} geschreven naar {order.Uit}."));
        return ExitCode.Ok;
    }

    private static IReadOnlyList<object?> Row(Kpitegel tegel, Kpireeks reeks)
    {
        var now = reeks.Actueel;
        return
        [
            tegel.Code, reeks.Naam, now?.Periode.ToString(), now?.Waarde.Status.ToString().ToLowerInvariant(), now?.Waarde.HasGetal == true ? now.Waarde.Grens.ToString().ToLowerInvariant() : null, Number(now?.Waarde.Getal?.ToDecimal()), now?.Waarde.N,
            now?.Norm is { } norm ? string.Create(CultureInfo.InvariantCulture, $"{norm.Operator.ToString().ToLowerInvariant()} {Number(norm.Streefwaarde.ToDecimal())}") : null,
            now?.Normstand?.Uitkomst.ToString().ToLowerInvariant(), now?.Normstand?.Uitkomst == Normuitkomst.NietTeBepalen ? null : Number(now?.Afwijking?.Relatief?.ToDecimal()),
        ];
    }

    /// <summary>Twelve decimals keep every counted share apart; a number, not a text, so that a minus is no formula.</summary>
    private static decimal? Number(decimal? number) => number is { } exact ? Math.Round(exact, 12) / 1.000000000000m : null;
}
