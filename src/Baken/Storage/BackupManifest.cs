using System.Text.Json;
using System.Text.Json.Serialization;

namespace Baken.Storage;

/// <summary>What a back-up holds: read before anything of it is trusted.</summary>
/// <param name="Format">Version of the layout of the archive.</param>
/// <param name="BakenVersion">Version of Baken that made it.</param>
/// <param name="MadeOn">Moment, UTC.</param>
/// <param name="Engine">The engine of the stores; a back-up is restored on the same engine.</param>
/// <param name="IsWhole">True for beheer and all tenants; false for one tenant.</param>
/// <param name="Stores">The stores in it.</param>
/// <param name="Parts">Every file in the archive except this manifest.</param>
public sealed record BackupManifest(
    int Format,
    string BakenVersion,
    DateTime MadeOn,
    StoreEngine Engine,
    bool IsWhole,
    IReadOnlyList<BackupStore> Stores,
    IReadOnlyList<BackupPart> Parts)
{
    /// <summary>Its name in the archive.</summary>
    public const string FileName = "manifest.json";

    internal const int CurrentFormat = 1;

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}

/// <summary>One store in a back-up.</summary>
/// <param name="Name"><c>beheer</c>, or the code of a tenant.</param>
/// <param name="Migrations">The steps of the schema that it had, oldest first.</param>
/// <param name="Tenant">How the tenant is registered; null for beheer.</param>
public sealed record BackupStore(string Name, IReadOnlyList<string> Migrations, Tenant? Tenant);

/// <summary>One file in a back-up.</summary>
/// <param name="Name">Name in the archive: store, slash, path.</param>
/// <param name="Bytes">Size, not compressed.</param>
/// <param name="Sha256">Hash of the content, lower-case hexadecimal.</param>
public sealed record BackupPart(string Name, long Bytes, string Sha256);
