namespace Baken.Aanleveringen.Invoer;

/// <summary>
/// How the files of a source become feiten, as data: which columns and tables, which values, which dates. Written in YAML
/// (<c>catalogus/afbeeldingen</c>), versioned by its owner, compiled to SQL over the staged files.
/// </summary>
internal sealed class Afbeelding
{
    /// <summary>Name for people.</summary>
    public string? Naam { get; set; }

    /// <summary>Version, from 1.</summary>
    public int Versie { get; set; } = 1;

    /// <summary>Code of the source: the keys of its rows are unique within it.</summary>
    public string? Bron { get; set; }

    /// <summary>Code of the organisation that owns the rows.</summary>
    public string? Organisatie { get; set; }

    /// <summary>Time zone in which an instant becomes a civil day.</summary>
    public string Tijdzone { get; set; } = "Europe/Amsterdam";

    /// <summary>Notations of days and instants, tried in order: <c>dd-MM-yyyy</c>, <c>yyyy-MM-ddTHH:mm:sszzz</c>.</summary>
    public List<string> Datumvormen { get; set; } = ["dd-MM-yyyy", "yyyy-MM-dd"];

    /// <summary>The files, by the alias under which the rest names them.</summary>
    public Dictionary<string, Bronbestand> Bestanden { get; set; } = [];

    public List<Feitafbeelding> Feiten { get; set; } = [];
}

/// <summary>A file of the source.</summary>
internal sealed class Bronbestand
{
    /// <summary>File name with <c>*</c> for any text, such as <c>hulpvragen*.csv</c>.</summary>
    public string? Patroon { get; set; }

    /// <summary>Separator; null to find it in the header.</summary>
    public string? Scheiding { get; set; }

    /// <summary>Sheet of a spreadsheet; may be left out when there is one.</summary>
    public string? Werkblad { get; set; }

    /// <summary>Row of the head; null for the first.</summary>
    public int? Kopregel { get; set; }

    /// <summary>The columns that the file had when the afbeelding was made, and what they held: a later file is laid beside it.</summary>
    public Dictionary<string, Kolomsoort> Kolommen { get; set; } = [];
}

/// <summary>What the values of a column look like.</summary>
public enum Kolomsoort
{
    /// <summary>No row has a value.</summary>
    Leeg,

    /// <summary>A civil day, with or without a time of the clock.</summary>
    Datum,

    /// <summary>An instant with a zone offset.</summary>
    Tijdstip,

    /// <summary>Whole numbers.</summary>
    Getal,

    /// <summary>Numbers with decimals.</summary>
    Bedrag,

    /// <summary>Two values that say yes or no.</summary>
    Jaofnee,

    /// <summary>A short list of values that come again.</summary>
    Code,

    /// <summary>Anything else.</summary>
    Tekst,
}

/// <summary>Kinds of column in Dutch.</summary>
public static class Kolomsoorten
{
    /// <summary>As a person would say it.</summary>
    public static string Naam(this Kolomsoort soort) => soort switch
    {
        Kolomsoort.Leeg => "leeg",
        Kolomsoort.Datum => "datum",
        Kolomsoort.Tijdstip => "tijdstip met zone",
        Kolomsoort.Getal => "getal",
        Kolomsoort.Bedrag => "bedrag",
        Kolomsoort.Jaofnee => "ja of nee",
        Kolomsoort.Code => "code",
        Kolomsoort.Tekst => "tekst",
    };
}

/// <summary>One kind of feit out of one file, with other files joined on their keys.</summary>
internal sealed class Feitafbeelding
{
    public string? Feit { get; set; }

    /// <summary>Alias of the file with a row per feit.</summary>
    public string? Uit { get; set; }

    public List<Koppeltabel> Koppel { get; set; } = [];

    /// <summary>Rows that do not hold are passed over; they are no feit.</summary>
    public List<Rijfilter> Filter { get; set; } = [];

    /// <summary>By name of the field.</summary>
    public Dictionary<string, Veldafbeelding> Velden { get; set; } = [];
}

/// <summary>Another file beside the rows: at most one row per key.</summary>
internal sealed class Koppeltabel
{
    public string? Tabel { get; set; }

    /// <summary>Column of the rows (or <c>alias.kolom</c> of a file joined before).</summary>
    public string? Kolom { get; set; }

    /// <summary>Column of the joined file.</summary>
    public string? Op { get; set; }

    /// <summary>True: a row whose key is not in the file is rejected.</summary>
    public bool Verplicht { get; set; }
}

/// <summary>A condition on a column of the rows.</summary>
internal sealed class Rijfilter
{
    public string? Kolom { get; set; }

    public List<string>? Is { get; set; }

    public List<string>? IsNiet { get; set; }
}

/// <summary>Where a field comes from: a column, a constant, or derived from other columns.</summary>
internal sealed class Veldafbeelding
{
    /// <summary>Column of the rows, or <c>alias.kolom</c> of a joined file.</summary>
    public string? Kolom { get; set; }

    /// <summary>The same value for every row.</summary>
    public string? Vast { get; set; }

    /// <summary>Derived from <see cref="Van"/>.</summary>
    public Afleidingwijze? Afgeleid { get; set; }

    public List<string> Van { get; set; } = [];

    /// <summary>Value of the source → code of Baken.</summary>
    public Dictionary<string, string>? Vertaal { get; set; }

    /// <summary>What happens with a value that is not translated.</summary>
    public Onvertaald Anders { get; set; } = Onvertaald.Weiger;

    /// <summary>Replaces the value by a pseudonym before it is stored anywhere.</summary>
    public Pseudoniemsoort? Pseudoniem { get; set; }

    /// <summary>True: a row without value is rejected.</summary>
    public bool Verplicht { get; set; }
}

/// <summary>The short list of derivations.</summary>
internal enum Afleidingwijze
{
    /// <summary>Age class on a day: van [geboortedatum, dag].</summary>
    Leeftijdsklasse,

    /// <summary>Days between two days: van [eerste, laatste].</summary>
    DagenTussen,

    /// <summary>The first of the columns that has a value.</summary>
    EersteGevuld,
}

/// <summary>What happens with a value without translation.</summary>
internal enum Onvertaald
{
    /// <summary>The row is rejected.</summary>
    Weiger,

    /// <summary>The field stays empty; the row counts as corrected.</summary>
    Leeg,

    /// <summary>The value is taken as it is.</summary>
    Behoud,
}

/// <summary>What a pseudonym stands for; the same value of the same kind gives the same pseudonym in every source.</summary>
internal enum Pseudoniemsoort
{
    /// <summary>A burgerservicenummer, checked by the elfproef.</summary>
    Bsn,

    /// <summary>A key of this source.</summary>
    Bronsleutel,

    /// <summary>Name and birth date, for a source without BSN: van [naam, geboortedatum].</summary>
    NaamGeboortedatum,
}
