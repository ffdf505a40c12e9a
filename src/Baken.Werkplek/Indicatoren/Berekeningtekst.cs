using System.Globalization;
using Baken.Kernel.Indicatoren.Berekening;

namespace Baken.Werkplek.Indicatoren;

/// <summary>A definition in plain Dutch: what is counted, over which rows, in which period, what is left out.</summary>
internal static class Berekeningtekst
{
    /// <summary>A dimension as people say it.</summary>
    public static string Dimensie(string naam) => naam.Replace('_', ' ');

    /// <summary>Terms with their words, in the order of understanding.</summary>
    public static IEnumerable<(string Term, string Words)> Of(Indicatordefinitie definitie)
    {
        yield return ("Code en versie", string.Create(CultureInfo.CurrentCulture, $"{definitie.Code}, versie {definitie.Versie}"));
        yield return (definitie.Noemer is null ? "Wat wordt geteld" : "Teller", TellingOf(definitie.Teller));
        if (definitie.Noemer is { } noemer) yield return ("Noemer", TellingOf(noemer));
        if (definitie.Termijn is { } termijn)
            yield return ("Termijn", string.Create(CultureInfo.CurrentCulture, $"van {Dimensie(termijn.Start)} tot en met {Dimensie(termijn.Stop)} hoogstens {termijn.Aantal} {termijn.Maat.ToString().ToLowerInvariant()}")
                + (termijn.Atw ? ", met de Algemene termijnenwet" : "") + (termijn.Opschorting is null ? "" : ", met de dagen opschorting erbij"));
        if (definitie.Koppeling is { } link)
            yield return ("Verlengingen", string.Create(CultureInfo.CurrentCulture, $"hulp van dezelfde persoon{(link.Per.Count > 0 ? " en " + string.Join(" en ", link.Per.Select(Dimensie)) : "")} die binnen {link.Gat} dag verder gaat, telt als één"));
        if (definitie.Terugkeer is { } back)
            yield return ("Terugkeer", string.Create(CultureInfo.CurrentCulture, $"opnieuw {back.Feit} binnen {back.Maanden} maanden na {Dimensie(back.NaVeld)}"));
        foreach (var uitsluiting in definitie.Uitsluitingen) yield return ("Telt niet mee", $"{uitsluiting.Reden}: {VoorwaardenOf(uitsluiting.Als)}");
        yield return ("Geen percentage onder", string.Create(CultureInfo.CurrentCulture, $"{definitie.MinimumN} waarnemingen"));
    }

    private static string TellingOf(Telling telling)
    {
        var what = telling.Wijze switch
        {
            Telwijze.Rijen => $"elke {telling.Feit}",
            Telwijze.Uniek => $"elke {Dimensie(telling.Veld!)} één keer, uit {telling.Feit}",
            Telwijze.Som => $"de som van {Dimensie(telling.Veld!)} uit {telling.Feit}",
            Telwijze.Duur => $"de dagen van {Dimensie(telling.Veld!)} tot {Dimensie(telling.TotVeld!)} van elke {telling.Feit}",
        };
        var periode = telling.Periode;
        var when = periode.Lid switch
        {
            Periodelid.Gebeurtenis => $"met {Dimensie(periode.Veld)} in de periode",
            Periodelid.StandOpDag => $"die loopt op de laatste dag van de periode ({Dimensie(periode.Veld)} tot en met {Dimensie(periode.Einde!)})",
            Periodelid.StandBijSluiting => $"die open is na de laatste dag van de periode ({Dimensie(periode.Veld)} tot {Dimensie(periode.Einde!)})",
            Periodelid.InPeriode => $"die ten minste één dag in de periode loopt ({Dimensie(periode.Veld)} tot en met {Dimensie(periode.Einde!)})",
        };
        return telling.Voorwaarden.Count == 0 ? $"{what}, {when}" : $"{what}, {when}, {VoorwaardenOf(telling.Voorwaarden)}";
    }

    /// <summary>Conditions in words.</summary>
    public static string VoorwaardenOf(IEnumerable<Voorwaarde> voorwaarden) => string.Join(" en ", voorwaarden.Select(v =>
    {
        var values = string.Join(" of ", v.Waarden);
        return v.Vergelijking switch
        {
            Vergelijking.Is => $"{Dimensie(v.Veld)} is {values}",
            Vergelijking.IsNiet => $"{Dimensie(v.Veld)} is niet {values}",
            Vergelijking.Leeg => $"{Dimensie(v.Veld)} is leeg",
            Vergelijking.Gevuld => $"{Dimensie(v.Veld)} is bekend",
            Vergelijking.Kleiner => $"{Dimensie(v.Veld)} is kleiner dan {values}",
            Vergelijking.HoogstensGelijk => $"{Dimensie(v.Veld)} is hoogstens {values}",
            Vergelijking.Groter => $"{Dimensie(v.Veld)} is groter dan {values}",
            Vergelijking.MinstensGelijk => $"{Dimensie(v.Veld)} is minstens {values}",
        };
    }));
}
