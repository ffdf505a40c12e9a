using System.CommandLine;
using System.Globalization;
using Baken.Aanleveringen.Voorbeeldstad;

namespace Baken.Cli;

/// <summary><c>baken voorbeeld --inwoners N --jaren J --zaad Z --uit MAP [--vorm xlsx] [--leveringen N | --wissel]</c>: the extracts of an invented town, with the right answers.</summary>
internal static class VoorbeeldCommand
{
    public static Command Make(Terminal terminal)
    {
        var inwoners = new Option<int>("--inwoners") { Description = "Aantal inwoners, 1000 tot 1000000.", HelpName = "N", DefaultValueFactory = _ => 50_000 };
        var jaren = new Option<int>("--jaren") { Description = "Aantal jaren, 1 tot 9; het laatste is 2023.", HelpName = "J", DefaultValueFactory = _ => 3 };
        var zaad = new Option<int>("--zaad") { Description = "Hetzelfde zaad geeft dezelfde stad.", HelpName = "Z", DefaultValueFactory = _ => 1 };
        var uit = new Option<string>("--uit") { Description = "Map voor de bestanden.", HelpName = "MAP", Required = true };
        var vorm = new Option<string>("--vorm") { Description = "csv of xlsx.", HelpName = "VORM", DefaultValueFactory = _ => "csv" };
        vorm.AcceptOnlyFromAmong("csv", "xlsx");
        var leveringen = new Option<int>("--leveringen") { Description = "Aantal leveringen, 1 tot 12, een kwartaal na elkaar; elke geeft wat toen was vastgelegd.", HelpName = "N", DefaultValueFactory = _ => 1 };
        var wissel = new Option<bool>("--wissel") { Description = "Drie leveringen rond een wisseling van systeem: oud, oud daarna, nieuw." };
        var command = new Command("voorbeeld", "Maak de export van een verzonnen stad, met het antwoordblad erbij.") { inwoners, jaren, zaad, uit, vorm, leveringen, wissel };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(uit)!;
            var opdracht = new Stadsopdracht(
                parsed.GetValue(inwoners), parsed.GetValue(jaren), parsed.GetValue(zaad), parsed.GetValue(vorm) == "xlsx" ? Stadsvorm.Xlsx : Stadsvorm.Csv,
                parsed.GetValue(leveringen), parsed.GetValue(wissel));
            var made = VoorbeeldstadFiles.Write(opdracht, folder);
            if (!made.IsOk) return terminal.Refuse(made.Refusals);
            terminal.Output.WriteLine(string.Create(CultureInfo.CurrentCulture, $"{made.Value:N0} rijen in veertien tabellen, en antwoorden.csv, staan in {folder}."));
            return ExitCode.Ok;
        });
        return command;
    }
}
