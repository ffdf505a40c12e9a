using Baken.Indicatoren.Berekeningen;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;

namespace Baken.Indicatoren.Feiten;

/// <summary>Answers a request over the versions of a definition.</summary>
internal static class Reeksantwoord
{
    /// <summary>The answer to a request that is already restricted to what may be asked: each period by the version that holds on its last day.</summary>
    public static Result<Indicatoruitkomst> Of(Definitiereeks reeks, Meetverzoek verzoek, FeitenFile file, Publiek publiek)
    {
        var versies = Versies(reeks, verzoek);
        if (versies.Count == 0) return Refusal.Of("Indicatoren.BerekeningNotYet", reeks.Code, reeks.Versies.Min(v => v.GeldigVan));
        var plans = versies.Select(v => Planner.Plan(v.Definitie, verzoek)).ToList();
        if (plans.SelectMany(p => p.Refusals).Distinct().ToList() is { Count: > 0 } faults) return Result<Indicatoruitkomst>.Refused(faults);
        var answers = versies.Select(v => (Versie: v, Antwoord: Celvraag.Answer(file, v.Definitie, verzoek, publiek).Value)).ToList();
        return new Indicatoruitkomst(
            versies[^1].Definitie, verzoek.Naar,
            [.. answers.SelectMany(a => a.Antwoord.Cellen.Where(c => a.Versie.Perioden.Contains(c.Periode)))], verzoek.Tijdstand.BekendOp, publiek,
            answers.Count == 1 ? answers[0].Antwoord.Sql
                : string.Join("\n", answers.Select(a => $"-- versie {a.Versie.Definitie.Versie}: {a.Versie.Perioden[0]} tot en met {a.Versie.Perioden[^1]}\n{a.Antwoord.Sql}")),
            [.. versies.Skip(1).Select((v, i) => new Reeksbreuk(v.Perioden[0], versies[i].Definitie, v.Definitie))]);
    }

    /// <summary>The definition of each period is the one that holds on its last day; periods before the first day of a definition have none.</summary>
    private static List<Reeksdeel> Versies(Definitiereeks reeks, Meetverzoek verzoek)
    {
        var delen = new List<Reeksdeel>();
        foreach (var periode in verzoek.Perioden())
        {
            if (reeks.On(periode.Laatste) is not { } holds) continue;
            if (delen.Count == 0 || delen[^1].Definitie != holds) delen.Add(new Reeksdeel(holds, []));
            delen[^1].Perioden.Add(Celvraag.PeriodeOf(verzoek.Maat, periode.Laatste));
        }

        return delen;
    }

    private sealed record Reeksdeel(Indicatordefinitie Definitie, List<Periode> Perioden);
}
