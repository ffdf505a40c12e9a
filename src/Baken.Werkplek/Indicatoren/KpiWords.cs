using Baken.Indicatoren;
using Baken.Kernel.Documenten;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Baken.Werkplek.Components;

namespace Baken.Werkplek.Indicatoren;

/// <summary>How figures read on a page: the room computes, this chooses the words.</summary>
internal static class KpiWords
{
    /// <summary>"niet gehaald: -1,85% (ongunstig)"; null where there is nothing to judge.</summary>
    public static string? Verdict(Kpicijfer cijfer)
    {
        if (cijfer.Norm is null || cijfer.Normstand is not { } stand) return null;
        var outcome = stand.Uitkomst switch
        {
            Normuitkomst.Gehaald => "norm gehaald",
            Normuitkomst.NietGehaald => "norm niet gehaald",
            Normuitkomst.NietTeBepalen => "norm niet te bepalen",
        };
        if (stand.Uitkomst == Normuitkomst.NietTeBepalen) return outcome;
        if (stand.Ligging is Normligging.Op or Normligging.OpGrens) return $"{outcome}: {Ligging(stand.Ligging)}";
        return cijfer.Afwijking is { } afwijking && afwijking.PrintRelatief().Length > 0
            ? $"{outcome}: {afwijking.PrintRelatief()} ({afwijking.Gunstigheid.Naam()})"
            : outcome;
    }

    /// <summary>The tone of a figure: only with its words beside it.</summary>
    public static Tone ToneOf(Kpicijfer? cijfer)
    {
        if (cijfer is null) return Tone.Neutraal;
        if (cijfer.Normstand is not { } stand) return cijfer.Waarde.HasGetal ? Tone.Neutraal : Tone.Letop;
        return stand.Uitkomst switch
        {
            Normuitkomst.Gehaald => Tone.Gunstig,
            Normuitkomst.NietGehaald => Tone.Ongunstig,
            Normuitkomst.NietTeBepalen => Tone.Letop,
        };
    }

    /// <summary>The tone of a KPI is that of its worst series, so that a green total hides no red part.</summary>
    public static Tone ToneOf(Kpitegel tegel)
    {
        if (tegel.BuitenNorm.Count > 0) return Tone.Ongunstig;
        var tones = tegel.Reeksen.Select(r => ToneOf(r.Actueel)).ToList();
        return new[] { Tone.Ongunstig, Tone.Letop, Tone.Gunstig }.FirstOrDefault(tones.Contains, Tone.Neutraal);
    }

    /// <summary>Where a figure lies against its norm, in a word.</summary>
    public static string Ligging(Normligging ligging) => ligging switch
    {
        Normligging.Boven => "boven de streefwaarde",
        Normligging.Op => "op de streefwaarde",
        Normligging.OpGrens => "precies op de grens",
        Normligging.Onder => "onder de streefwaarde",
        Normligging.Onbekend => "niet te bepalen",
    };

    /// <summary>Movement against the previous period, in both measures, never mixed.</summary>
    public static string Beweging(Kpicijfer cijfer) => cijfer.Trend is not { } trend
        ? cijfer.NieuweDefinitie ? "nieuwe definitie, niet te vergelijken met ervoor"
        : cijfer.Gedrukt.Trend is { Length: > 0 } printed ? $"volgens de bron: {printed}" : "geen vorige waarde"
        : trend.Beweging switch
        {
            Trendbeweging.Stabiel => $"stabiel ({trend.PrintAbsoluut()})",
            Trendbeweging.Stijgend => $"gestegen: {Both(trend)}",
            Trendbeweging.Dalend => $"gedaald: {Both(trend)}",
        };

    /// <summary>Coverage in a word.</summary>
    public static string Naam(Dekkingsklasse klasse) => klasse switch
    {
        Dekkingsklasse.Volledig => "volledig",
        Dekkingsklasse.Dun => "dun",
        Dekkingsklasse.Deels => "deels",
        Dekkingsklasse.Oud => "oud",
        Dekkingsklasse.Ontbreekt => "ontbreekt",
    };

    /// <summary>Why a figure is covered less than fully.</summary>
    public static string Uitleg(Dekkingsklasse klasse) => klasse switch
    {
        Dekkingsklasse.Volledig => "elk deel heeft een cijfer over de periode",
        Dekkingsklasse.Dun => "er zijn cijfers, op weinig waarnemingen",
        Dekkingsklasse.Deels => "er ontbreken delen, of ze zijn geschat of alleen in woorden gegeven",
        Dekkingsklasse.Oud => "het laatste cijfer is van voor de periode",
        Dekkingsklasse.Ontbreekt => "er is geen cijfer",
    };

    /// <summary>Short facts under a figure: n, status, other period, incompleteness.</summary>
    public static IReadOnlyList<string> Facts(Kpicijfer cijfer)
    {
        var facts = new List<string>();
        if (cijfer.Waarde.HasGetal) facts.Add(Waardeweergave.PrintN(cijfer.Waarde));
        if (cijfer.IsBerekend) facts.Add("berekend uit de feiten");
        if (cijfer.Waarnemingen == Waarnemingslabel.TeWeinig) facts.Add("te weinig waarnemingen: geen actie op dit cijfer alleen");
        if (cijfer.Waarde.Status != Waardestatus.Gemeten && cijfer.Waarde.HasGetal) facts.Add(cijfer.Waarde.Status.Naam());
        if (cijfer.Meetperiode is { } measured) facts.Add("meting " + Periodeweergave.Print(measured));
        if (cijfer.VerwachtIn is { } expected) facts.Add("verwacht in " + Periodeweergave.Print(expected));
        if (cijfer.Onvolledig) facts.Add("niet alle partijen leverden");
        return facts;
    }

    /// <summary>A norm in words with its sign; "geen norm" when there is none.</summary>
    public static string NormOf(Norm? norm) => norm is null ? "geen norm" : "norm " + Waardeweergave.Print(norm);

    /// <summary>The norm beside a figure, or beside the place where a figure is to come.</summary>
    public static string NormOf(Kpireeks reeks) => NormOf(reeks.Actueel is { } figure ? figure.Norm : reeks.Norm);

    /// <summary>The points of a series for a chart.</summary>
    public static IReadOnlyList<Kpipunt> Points(Kpireeks reeks) => [.. reeks.Cijfers.Select(c => new Kpipunt(c.Periode, c.Waarde, c.NieuweDefinitie))];

    /// <summary>True when a line may be drawn: at least two points.</summary>
    public static bool HasLine(Kpireeks reeks) => Trend.HasLine(reeks.Cijfers.Select(c => c.Waarde));

    /// <summary>"bron 001, regel 57": the documents that ship with Baken start with their number; any other goes by its name.</summary>
    public static string Bron(Bronregel? bron)
    {
        if (bron is null) return "ingevoerd";
        var number = bron.Document.Split('_')[0];
        var name = number.Length == 3 && number.All(char.IsAsciiDigit) ? $"bron {number}" : bron.Document;
        return bron.Regel is { } line ? $"{name}, regel {line}" : name;
    }

    private static string Both(Trend trend) =>
        trend.PrintRelatief().Length == 0 ? trend.PrintAbsoluut() : $"{trend.PrintAbsoluut()} ({trend.PrintRelatief()})";
}
