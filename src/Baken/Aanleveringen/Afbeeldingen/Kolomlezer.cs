using System.Globalization;
using Baken.Aanleveringen.Invoer;

namespace Baken.Aanleveringen.Afbeeldingen;

/// <summary>Looks at every value of a staged file and says what its columns hold.</summary>
internal sealed class Kolomlezer(Staging staging)
{
    /// <summary>A code has at most so many values.</summary>
    private const int MostCodes = 40;
    private const int Examples = 3;

    private static readonly string[] Dagvormen = ["dd-MM-yyyy", "yyyy-MM-dd", "d-M-yyyy", "dd/MM/yyyy", "d/M/yyyy", "yyyyMMdd", "dd-MM-yyyy HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss"];
    private static readonly string[] Tijdstipvormen = ["yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm:ss.fffzzz", "yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-ddTHH:mmzzz", "dd-MM-yyyy HH:mm:sszzz"];
    private static readonly string[] Personal = ["naam", "bsn", "burgerservice", "geboorte", "adres", "straat", "postcode", "telefoon", "mail", "toelichting", "notitie", "opmerking", "omschrijving", "name", "birth", "address", "street", "phone", "note", "remark"];

    /// <summary>A name of one of these is no name of a person.</summary>
    private static readonly string[] Organised = ["team", "afdeling", "department", "wijk", "product", "organisatie", "aanbieder", "bestand"];

    public Bestandprofiel Read(string alias, FileProbe file)
    {
        var rows = staging.Count("bestand");
        return new Bestandprofiel(alias, file.Name, rows, [.. file.Columns.Select(c => Column(c, rows))]);
    }

    private Kolomprofiel Column(string name, long rows)
    {
        var value = $"nullif(trim({Staging.Name(name)}), '')";
        var filled = $"(SELECT {value} AS w FROM bestand WHERE {value} IS NOT NULL)";
        var counts = staging.Rows($"""
            SELECT count(*), count(DISTINCT w), min(w), max(w),
              count(*) FILTER (regexp_full_match(w, '-?\d+')), count(*) FILTER (regexp_full_match(w, '-?(\d+|\d{"{1,3}"}(\.\d{"{3}"})+)([.,]\d{"{1,2}"})?')),
              count(*) FILTER (lower(w) IN ('ja', 'nee', 'j', 'n', 'true', 'false')), count(*) FILTER (bsn_geldig(CASE WHEN regexp_full_match(w, '\d{"{8,9}"}') THEN lpad(w, 9, '0') END))
            FROM {filled}
            """).Single();
        long At(int i) => Convert.ToInt64(counts[i], CultureInfo.InvariantCulture);
        var (known, distinct) = (At(0), At(1));
        if (known == 0) return new Kolomprofiel(name, Kolomsoort.Leeg, null, rows, 0, null, null, [], false, false);
        var vorm = Vorm(filled, known);
        var isBsn = At(7) * 10 >= known * 9;
        var soort = vorm is not null ? Datumvorm.IsInstant(vorm) ? Kolomsoort.Tijdstip : Kolomsoort.Datum
            : At(6) == known && distinct <= 2 ? Kolomsoort.Jaofnee
            : distinct <= MostCodes && distinct * 2 <= known ? Kolomsoort.Code
            : At(4) == known ? Kolomsoort.Getal
            : At(5) == known ? Kolomsoort.Bedrag
            : Kolomsoort.Tekst;
        // A column of texts or of numbers that hardly come again may name persons or cases: its shape is enough to map it.
        var isGuarded = isBsn || (Has(name, Personal) && !Has(name, Organised))
            || soort == Kolomsoort.Tekst || (soort == Kolomsoort.Getal && distinct > MostCodes);
        return new Kolomprofiel(
            name, soort, vorm, rows - known, distinct, isGuarded ? null : (string?)counts[2], isGuarded ? null : (string?)counts[3],
            Values(filled, soort, isGuarded), isGuarded, isBsn);
    }

    private static bool Has(string name, string[] parts) => parts.Any(p => name.Contains(p, StringComparison.OrdinalIgnoreCase));

    /// <summary>The notation that fits every value.</summary>
    private string? Vorm(string filled, long known)
    {
        foreach (var vorm in Tijdstipvormen.Concat(Dagvormen))
        {
            var format = Staging.Text(Datumvorm.ToStrptime(vorm)!.Replace("''", "'", StringComparison.Ordinal));
            var read = Datumvorm.IsInstant(vorm) ? $"try_strptime(regexp_replace(w, 'Z$', '+00:00'), {format})" : $"try_strptime(w, {format})";
            if (staging.Count($"{filled} WHERE {read} IS NOT NULL AND (length(w) > 8 OR {read} BETWEEN '1900-01-01' AND '2100-12-31')") == known) return vorm;
        }

        return null;
    }

    private List<string> Values(string filled, Kolomsoort soort, bool isGuarded)
    {
        var shown = isGuarded ? "regexp_replace(regexp_replace(regexp_replace(w, '[0-9]', '9', 'g'), '[a-z]', 'a', 'g'), '[A-Z]', 'A', 'g')" : "w";
        var most = soort is Kolomsoort.Code or Kolomsoort.Jaofnee && !isGuarded ? MostCodes : Examples;
        return [.. staging.Rows($"SELECT left({shown}, 40) AS v FROM {filled} GROUP BY v ORDER BY count(*) DESC, v LIMIT {most.ToString(CultureInfo.InvariantCulture)}").Select(r => (string)r[0]!)];
    }
}
