namespace Baken.Werkplek.Web;

/// <summary>Where Baken keeps its data: option <c>--data</c>, else <c>data/</c> at the root of the clone (Development) or beside the program.</summary>
internal static class DataFolder
{
    public static string Of(IConfiguration configuration, IHostEnvironment environment)
    {
        if (configuration["Data"] is { Length: > 0 } chosen)
            return Path.GetFullPath(chosen);
        var root = environment.IsDevelopment() ? CloneRoot(environment.ContentRootPath) : AppContext.BaseDirectory;
        return Path.Combine(root, "data");
    }

    private static string CloneRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Baken.slnx")))
                return folder.FullName;
        return start;
    }
}
