namespace Baken.Aanleveringen.Afbeeldingen;

/// <summary>One kind of feit of an afbeelding as somebody fills it in: everything is the text of a form.</summary>
/// <param name="Naam">Name of the afbeelding.</param>
/// <param name="Bron">Code of the source; empty for one after the name.</param>
/// <param name="Organisatie">Code of the organisation that owns the rows.</param>
/// <param name="Feit">Kind of feit.</param>
/// <param name="Uit">Alias of the file with a row per feit.</param>
/// <param name="Datumvormen">Notations of days and instants, divided by commas.</param>
/// <param name="Tijdzone">Zone in which an instant becomes a civil day.</param>
/// <param name="Koppels">Other files beside the rows.</param>
/// <param name="Velden">The fields; one without origin is left out.</param>
public sealed record Afbeeldingopgave(
    string Naam, string Bron, string Organisatie, string Feit, string Uit, string Datumvormen, string Tijdzone, IReadOnlyList<Koppelopgave> Koppels,
    IReadOnlyList<Veldopgave> Velden);

/// <summary>Another file, found by a key.</summary>
/// <param name="Tabel">Its alias.</param>
/// <param name="Kolom">Column of the rows with the key; empty when the file is not used.</param>
/// <param name="Op">Column of the other file with the key.</param>
/// <param name="Verplicht">A row whose key is not found is rejected.</param>
public sealed record Koppelopgave(string Tabel, string Kolom, string Op, bool Verplicht);

/// <summary>Where a field comes from.</summary>
/// <param name="Veld">Name of the field.</param>
/// <param name="Kolom">Column, or <c>alias.kolom</c> of a joined file; empty for none.</param>
/// <param name="Tweede">
/// A second column: the day on which an age counts (leeftijdsklasse), the last day of a number of days (a number), the birth date beside a name
/// (a pseudonym), else what stands in when the first is empty.
/// </param>
/// <param name="Vast">The same value for every row; only without column.</param>
/// <param name="Vertaling">Lines of <c>waarde = code</c>.</param>
/// <param name="Anders">What happens with a value that is not translated: <c>weiger</c>, <c>leeg</c> or <c>behoud</c>.</param>
/// <param name="Pseudoniem">What a personal field holds: <c>bsn</c>, <c>bronsleutel</c> or <c>naam_geboortedatum</c>.</param>
/// <param name="Verplicht">A row without value is rejected.</param>
public sealed record Veldopgave(
    string Veld, string Kolom = "", string Tweede = "", string Vast = "", string Vertaling = "", string Anders = "weiger", string Pseudoniem = "",
    bool Verplicht = false);
