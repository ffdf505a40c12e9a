namespace Baken.Web.Tests.Kit;

/// <summary>The form of the kit page: every kind of field, as text.</summary>
public sealed class KitForm
{
    public string? Naam { get; set; }

    public string? Datum { get; set; }

    public string? Waarde { get; set; }

    public string? Soort { get; set; }

    public string? Keuze { get; set; }

    public string? Akkoord { get; set; }

    public string? Toelichting { get; set; }
}
