using System.Diagnostics;
using System.Globalization;
using Baken.Kernel.Shared;
using Npgsql;

namespace Baken.Storage;

/// <summary>Runs the programs of PostgreSQL itself (pg_dump, pg_restore) against the server of the settings.</summary>
internal static class PostgresClient
{
    private const string DebianFolder = "/usr/lib/postgresql";

    /// <summary>Runs one program on one database. Refusals: <c>Storage.ClientMissing</c>, <c>Storage.ClientFailed</c>.</summary>
    public static Result Run(StoreSettings settings, string program, string database, params IReadOnlyList<string> arguments)
    {
        if (Find(program) is not { } path) return Refusal.Of("Storage.ClientMissing", program);
        var server = new NpgsqlConnectionStringBuilder(settings.PostgresConnection);
        var start = new ProcessStartInfo(path, ["--dbname", database, "--no-password", .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        Connect(start.Environment, server);
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Result.Done : Refusal.Of("Storage.ClientFailed", program, errors.Trim());
    }

    /// <summary>The newest installed version, because an older pg_dump refuses a newer server.</summary>
    internal static string? Find(string program)
    {
        var debian = Directory.Exists(DebianFolder) ? Directory.GetDirectories(DebianFolder) : [];
        var folders = debian
            .OrderByDescending(f => double.TryParse(Path.GetFileName(f), CultureInfo.InvariantCulture, out var version) ? version : 0)
            .Select(f => Path.Combine(f, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator));
        var name = OperatingSystem.IsWindows() ? program + ".exe" : program;
        return folders.Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists);
    }

    private static void Connect(IDictionary<string, string?> environment, NpgsqlConnectionStringBuilder server)
    {
        environment["PGHOST"] = server.Host;
        environment["PGPORT"] = server.Port.ToString(CultureInfo.InvariantCulture);
        environment["PGUSER"] = server.Username;
        environment["PGSSLMODE"] = server.SslMode switch
        {
            SslMode.Disable => "disable",
            SslMode.Allow => "allow",
            SslMode.Prefer => "prefer",
            SslMode.Require => "require",
            SslMode.VerifyCA => "verify-ca",
            SslMode.VerifyFull => "verify-full",
        };
        if (server.Password is { } password) environment["PGPASSWORD"] = password;
        if (server.Passfile is { } passfile) environment["PGPASSFILE"] = passfile;
        if (server.RootCertificate is { } root) environment["PGSSLROOTCERT"] = root;
    }
}
