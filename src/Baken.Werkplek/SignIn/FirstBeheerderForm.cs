namespace Baken.Werkplek.SignIn;

/// <summary>The form of the first beheerder, as text.</summary>
public sealed class FirstBeheerderForm
{
    public string? Code { get; set; }

    public string? Soort { get; set; }

    public string? TenantCode { get; set; }

    public string? TenantNaam { get; set; }
}
