using Baken.Indicatoren;
using Baken.Opdrachten;

namespace Baken.Aanleveringen;

/// <summary>A row of a file with the document it stands in and the organisation that owns it, both as the file names them.</summary>
internal sealed record Owned<T>(string Document, string Organisatie, T Regel);

/// <summary>An organisation as a file gives it.</summary>
internal sealed record Organisatieregel(string Id, string Naam, string Kortenaam, string Soort, string Gemeente, DateOnly? OpgerichtOp)
{
    /// <summary>Code in the tenant: <c>org-ihk</c> is <c>ihk</c>.</summary>
    public string Code => Id.StartsWith("org-", StringComparison.Ordinal) ? Id[4..] : Id;
}

/// <summary>A gemeente as a file gives it.</summary>
internal sealed record Gemeenteregel(string Document, string Naam, string Regio);

/// <summary>Everything that a folder of figures says, checked, not yet split over tenants.</summary>
internal sealed class Cijferregels
{
    public List<Owned<Organisatieregel>> Organisaties { get; } = [];

    public List<Gemeenteregel> Gemeenten { get; } = [];

    public List<Owned<Kerntaakregel>> Kerntaken { get; } = [];

    public List<Owned<Doelregel>> Doelen { get; } = [];

    public List<Owned<Indicatorregel>> Indicatoren { get; } = [];

    public List<Owned<Doelindicatorregel>> Doelindicatoren { get; } = [];

    public List<Owned<Metingregel>> Metingen { get; } = [];

    public List<Owned<Metingregel>> Prognoses { get; } = [];

    public List<Owned<Wachttijdopgave>> Wachttijden { get; } = [];

    public List<Owned<Controleregel>> Controles { get; } = [];

    public List<Owned<Dekkingsopgaveregel>> Dekkingsopgaven { get; } = [];

    public List<Owned<Duidingopgave>> Duidingen { get; } = [];
}
