namespace Baken.Werkplek.Layout;

/// <summary>Name and logo of the tenant in the header; without a tenant the product itself.</summary>
internal sealed record TenantStyle(string Name, string? LogoUrl)
{
    public const string Product = "Baken";

    public static TenantStyle OfProduct { get; } = new(Product, null);
}
