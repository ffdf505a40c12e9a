using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Cli;

/// <summary>One run of the command line: where it writes, which settings and clock it has, and how it opens the rooms.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error, Func<string, string?> setting, TimeProvider clock)
{
    public TextWriter Output => output;

    public TextWriter Error => error;

    public TimeProvider Clock => clock;

    /// <summary>Runs one command line and gives its exit code; every foreseen trouble becomes one Dutch message.</summary>
    public async Task<int> Run(IReadOnlyList<string> arguments, CancellationToken cancellation = default)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        var parsed = RootOfCommands.Make(this).Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            DutchUsage.Write(parsed, error);
            return ExitCode.Usage;
        }

        try
        {
            var invocation = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(invocation, cancellation);
        }
        catch (SettingException fault)
        {
            error.WriteLine(fault.Message);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("Afgebroken.");
            return ExitCode.Cancelled;
        }
        catch (Exception fault) when (StoreTrouble.Find(fault) is { } trouble)
        {
            error.WriteLine(RefusalText.Of(trouble));
            return ExitCode.StoreTrouble;
        }
        catch (Exception fault)
        {
            error.WriteLine($"Onverwachte fout in Baken. Meld deze tekst aan de beheerder:{Environment.NewLine}{fault}");
            return ExitCode.Unforeseen;
        }
    }

    /// <summary>Where the stores live, by the option <c>--data</c> and the settings.</summary>
    public StoreSettings ReadSettings(ParseResult parsed)
    {
        try
        {
            return StoreSettingsReader.Read(setting, parsed.GetValue(SharedOptions.Data));
        }
        catch (InvalidOperationException fault)
        {
            throw new SettingException(fault.Message);
        }
    }

    /// <summary>The rooms on their stores; dispose after use.</summary>
    public ServiceProvider OpenRooms(ParseResult parsed) =>
        new ServiceCollection().AddSingleton(clock).AddRooms(ReadSettings(parsed)).BuildServiceProvider();

    /// <summary>Writes every refusal as a sentence with its place, and gives the exit code of a refusal.</summary>
    public int Refuse(IEnumerable<Refusal> refusals)
    {
        foreach (var refusal in refusals)
            error.WriteLine(refusal.Source is null ? RefusalText.Of(refusal) : $"{refusal.Source}: {RefusalText.Of(refusal)}");
        return ExitCode.Refused;
    }
}

/// <summary>A setting or option cannot be used; its message is Dutch.</summary>
internal sealed class SettingException(string message) : Exception(message);
