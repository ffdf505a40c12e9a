namespace Baken.Aanleveringen.Invoer;

/// <summary>How a delivery fared.</summary>
/// <param name="LeveringId">Its id; null for a trial or when it was there already.</param>
/// <param name="WasPresent">The same files by the same afbeelding were approved before: nothing changed.</param>
/// <param name="Feiten">Per kind of feit.</param>
/// <param name="Redenen">Every rejected or corrected value, at most <see cref="MaxRedenen"/>, in the order of the files.</param>
public sealed record Leveringverslag(Guid? LeveringId, bool WasPresent, IReadOnlyList<Feittelling> Feiten, IReadOnlyList<Rijreden> Redenen)
{
    /// <summary>So many reasons are given at most; the counts are always whole.</summary>
    public const int MaxRedenen = 100_000;

    /// <summary>Accepted rows per kind of feit, wet and month.</summary>
    public IReadOnlyList<Aansluitcel> Cellen { get; init; } = [];

    /// <summary>How rows are linked to persons.</summary>
    public IReadOnlyList<Koppelkwaliteit> Koppelingen { get; init; } = [];

    /// <summary>The control totals beside what was counted; empty when there are none.</summary>
    public IReadOnlyList<Aansluitregel> Aansluiting { get; init; } = [];

    /// <summary>The files with rejected rows, as they may be mended and delivered again.</summary>
    public IReadOnlyList<Afkeurbestand> Afkeur { get; init; } = [];

    /// <summary>The Parquet files, as they stand.</summary>
    public IReadOnlyList<Indicatoren.Feiten.Feitenbestandopgave> Bestanden { get; init; } = [];
}

/// <summary>Rows of one kind of feit.</summary>
/// <param name="Feit">Kind.</param>
/// <param name="Bestand">File the rows came from.</param>
/// <param name="Aanvaard">Rows that count, corrected ones included.</param>
/// <param name="Gecorrigeerd">Rows among them that were corrected by a rule, and double rows that were put together.</param>
/// <param name="Afgekeurd">Rows that do not count.</param>
/// <param name="Nieuw">Keys that were not known.</param>
/// <param name="Gewijzigd">Keys of which the content changed.</param>
/// <param name="Gelijk">Keys of which nothing changed.</param>
/// <param name="Gesloten">Keys that are no longer there and are closed (only volledig).</param>
public sealed record Feittelling(
    string Feit, string Bestand, long Aanvaard, long Gecorrigeerd, long Afgekeurd, long Nieuw, long Gewijzigd, long Gelijk, long Gesloten);

/// <summary>Why one value of a row was rejected or corrected. The value of a personal field is never given.</summary>
/// <param name="Bestand">File.</param>
/// <param name="Rij">Record in the file; 1 is the first after the header.</param>
/// <param name="Veld">Field of the feit.</param>
/// <param name="Waarde">The value as delivered; null when empty or personal.</param>
/// <param name="Reden">Why, in Dutch.</param>
/// <param name="IsAfgekeurd">False: the row was corrected and counts.</param>
public sealed record Rijreden(string Bestand, long Rij, string Veld, string? Waarde, string Reden, bool IsAfgekeurd);

/// <summary>How the accepted rows of one kind of feit are linked to persons.</summary>
/// <param name="Feit">Kind of feit.</param>
/// <param name="Wijze">bsn, bronsleutel, naam_geboortedatum, or empty when the afbeelding links no persons.</param>
/// <param name="Rijen">Accepted rows.</param>
/// <param name="MetPersoon">Rows among them with a person.</param>
/// <param name="Personen">Different persons.</param>
public sealed record Koppelkwaliteit(string Feit, string Wijze, long Rijen, long MetPersoon, long Personen);

/// <summary>Rejected rows of one file.</summary>
/// <param name="Alias">Name of the file in the afbeelding.</param>
/// <param name="Naam">Name of the file to download.</param>
/// <param name="Rijen">Rows in it, at most <see cref="MaxRijen"/>.</param>
public sealed record Afkeurbestand(string Alias, string Naam, int Rijen)
{
    /// <summary>More rejected rows are mended in the source.</summary>
    public const int MaxRijen = 10_000;
}
