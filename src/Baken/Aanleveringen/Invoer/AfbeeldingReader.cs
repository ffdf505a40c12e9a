using System.Globalization;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Baken.Aanleveringen.Invoer;

/// <summary>Reads an afbeelding and finds everything that is wrong with it before a file is opened.</summary>
internal static class AfbeeldingReader
{
    private static readonly string[] Required = ["sleutel", "wet"];
    private static readonly string[] ByBaken = ["organisatie", "bron"];

    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance).WithEnumNamingConvention(UnderscoredNamingConvention.Instance).Build();

    /// <summary>
    /// The afbeelding. Refusals, each with its place: <c>AfbeeldingUnreadable</c>, <c>AfbeeldingPartMissing</c>, <c>AliasUnknown</c>,
    /// <c>FeitUnknown</c>, <c>VeldUnknown</c>, <c>VeldWithoutOrigin</c>, <c>DatumvormUnknown</c>, <c>TijdzoneUnknown</c>, <c>KopregelBelowOne</c>.
    /// </summary>
    public static Result<Afbeelding> Read(string name, string text)
    {
        Afbeelding? read;
        try
        {
            read = Yaml.Deserialize<Afbeelding?>(text);
        }
        catch (YamlException fault)
        {
            return Refusal.Of("Aanleveringen.AfbeeldingUnreadable", (fault.InnerException ?? fault).Message)
                .At($"{name}, regel {fault.Start.Line.ToString(CultureInfo.InvariantCulture)}");
        }

        var faults = Check(read ?? new Afbeelding()).Select(f => f.At($"{name}, {f.Source}")).ToList();
        return faults.Count > 0 ? Result<Afbeelding>.Refused(faults) : read!;
    }

    private static IEnumerable<Refusal> Check(Afbeelding afbeelding)
    {
        foreach (var (part, value) in new[] { ("naam", afbeelding.Naam), ("bron", afbeelding.Bron), ("organisatie", afbeelding.Organisatie) })
            if (string.IsNullOrWhiteSpace(value)) yield return Refusal.Of("Aanleveringen.AfbeeldingPartMissing", part).At(part);
        if (afbeelding.Feiten.Count == 0) yield return Refusal.Of("Aanleveringen.AfbeeldingPartMissing", "feiten").At("feiten");
        foreach (var (alias, bestand) in afbeelding.Bestanden.Where(b => string.IsNullOrWhiteSpace(b.Value?.Patroon)))
            yield return Refusal.Of("Aanleveringen.AfbeeldingPartMissing", "patroon").At($"bestanden.{alias}");
        foreach (var (alias, _) in afbeelding.Bestanden.Where(b => b.Value?.Kopregel < 1)) yield return Refusal.Of("Aanleveringen.KopregelBelowOne").At($"bestanden.{alias}");
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(afbeelding.Tijdzone, out _)) yield return Refusal.Of("Aanleveringen.TijdzoneUnknown", afbeelding.Tijdzone).At("tijdzone");
        foreach (var vorm in afbeelding.Datumvormen.Where(v => Datumvorm.ToStrptime(v) is null))
            yield return Refusal.Of("Aanleveringen.DatumvormUnknown", vorm).At("datumvormen");
        foreach (var fault in afbeelding.Feiten.SelectMany(f => Check(afbeelding, f))) yield return fault;
    }

    private static IEnumerable<Refusal> Check(Afbeelding afbeelding, Feitafbeelding feit)
    {
        var place = $"feiten.{feit.Feit}";
        if (Feitmodel.FindSoort(feit.Feit ?? "") is not { } soort)
        {
            yield return Refusal.Of("FeitUnknown", feit.Feit ?? "").At(place);
            yield break;
        }

        foreach (var alias in feit.Koppel.Select(k => k.Tabel).Prepend(feit.Uit).Where(a => a is null || !afbeelding.Bestanden.ContainsKey(a)))
            yield return Refusal.Of("Aanleveringen.AliasUnknown", alias ?? "").At(place);
        foreach (var koppel in feit.Koppel.Where(k => k.Kolom is null || k.Op is null))
            yield return Refusal.Of("Aanleveringen.AfbeeldingPartMissing", "kolom en op").At($"{place}.koppel.{koppel.Tabel}");
        foreach (var naam in Required.Where(r => !feit.Velden.ContainsKey(r)))
            yield return Refusal.Of("Aanleveringen.AfbeeldingPartMissing", naam).At($"{place}.velden");
        foreach (var (naam, veld) in feit.Velden)
        {
            if (soort.FindVeld(naam) is null || ByBaken.Contains(naam)) yield return Refusal.Of("VeldUnknown", naam, soort.Naam).At($"{place}.velden.{naam}");
            else if (veld is null || Origins(veld) != 1) yield return Refusal.Of("Aanleveringen.VeldWithoutOrigin", naam).At($"{place}.velden.{naam}");
            else if (naam is "persoon" or "sleutel" or "huishouden" && veld.Pseudoniem is null) yield return Refusal.Of("Aanleveringen.PseudoniemMissing", naam).At($"{place}.velden.{naam}");
        }
    }

    private static int Origins(Veldafbeelding veld) =>
        new object?[] { veld.Kolom, veld.Vast, veld.Afgeleid, veld.Pseudoniem == Pseudoniemsoort.NaamGeboortedatum && veld.Van.Count == 2 ? veld : null }.Count(o => o is not null);
}

/// <summary>Notations of days and instants.</summary>
internal static class Datumvorm
{
    private static readonly (string Token, string Code)[] Tokens =
        [("yyyy", "%Y"), ("MM", "%m"), ("dd", "%d"), ("HH", "%H"), ("mm", "%M"), ("ss", "%S"), ("fff", "%g"), ("zzz", "%z"), ("M", "%m"), ("d", "%d")];

    /// <summary>True for a notation with a zone offset: an instant, not a civil day.</summary>
    public static bool IsInstant(string vorm) => vorm.Contains("zzz", StringComparison.Ordinal);

    /// <summary>The notation for DuckDB; null when it names no whole day or holds a letter that means nothing.</summary>
    public static string? ToStrptime(string vorm)
    {
        var text = "";
        for (var i = 0; i < vorm.Length;)
        {
            var (token, code) = Tokens.FirstOrDefault(t => string.CompareOrdinal(vorm, i, t.Token, 0, t.Token.Length) == 0);
            if (token is null && char.IsLetter(vorm[i]) && vorm[i] != 'T') return null;
            text += token is null ? vorm[i] == '\'' ? "''" : vorm[i] : code;
            i += token?.Length ?? 1;
        }

        return text.Contains("%Y", StringComparison.Ordinal) && text.Contains("%m", StringComparison.Ordinal) && text.Contains("%d", StringComparison.Ordinal) ? text : null;
    }
}
