namespace Baken.Storage;

/// <summary>Reads the store settings the same way for every host (environment variable <c>Baken__Data</c>, appsettings, option).</summary>
public static class StoreSettingsReader
{
    /// <summary>
    /// Settings by name: <c>Baken:Data</c> (folder; default <c>data</c> in the clone or beside the binary), <c>Baken:Sleutels</c> (keys;
    /// default <c>sleutels</c> beside the data folder, never in it), <c>Baken:Opslag</c> (<c>sqlite</c> or <c>postgres</c>),
    /// <c>Baken:Postgres</c> (connection string without database), <c>Baken:Databases</c> (start of database names).
    /// </summary>
    /// <exception cref="InvalidOperationException">A setting cannot be used; the message is Dutch and names it.</exception>
    public static StoreSettings Read(Func<string, string?> setting, string? dataOption = null)
    {
        var home = FindHome();
        var data = Path.GetFullPath(dataOption ?? setting("Baken:Data") ?? Path.Combine(home, "data"));
        var keys = Path.GetFullPath(setting("Baken:Sleutels") ?? Path.Combine(Path.GetDirectoryName(data)!, "sleutels"));
        if (keys == data || keys.StartsWith(data + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new InvalidOperationException($"Instelling Baken:Sleutels ({keys}) mag niet in de datamap liggen ({data}).");
        var engine = (setting("Baken:Opslag") ?? "sqlite").ToLowerInvariant() switch
        {
            "sqlite" => StoreEngine.Sqlite,
            "postgres" => StoreEngine.Postgres,
            var other => throw new InvalidOperationException($"Instelling Baken:Opslag is '{other}'; dat moet sqlite of postgres zijn."),
        };
        var postgres = setting("Baken:Postgres");
        if (engine == StoreEngine.Postgres && string.IsNullOrWhiteSpace(postgres))
            throw new InvalidOperationException("Instelling Baken:Postgres ontbreekt: geef de verbinding met de PostgreSQL-server.");
        return new StoreSettings(engine, data, keys, postgres, setting("Baken:Databases") ?? "baken");
    }

    /// <summary>The root of the clone when run from one, else the folder of the binary.</summary>
    public static string FindHome()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Baken.slnx"))) return folder.FullName;
        return AppContext.BaseDirectory;
    }
}
