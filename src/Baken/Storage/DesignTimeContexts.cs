using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Baken.Storage;

// Only `dotnet ef` uses these; they need no reachable database.
internal sealed class SqliteBakenDesign : IDesignTimeDbContextFactory<SqliteBakenContext>
{
    public SqliteBakenContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteBakenContext>().UseSqlite("Data Source=:memory:").Options);
}

internal sealed class PostgresBakenDesign : IDesignTimeDbContextFactory<PostgresBakenContext>
{
    public PostgresBakenContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresBakenContext>().UseNpgsql("Host=localhost").Options);
}

internal sealed class SqliteBeheerDesign : IDesignTimeDbContextFactory<SqliteBeheerContext>
{
    public SqliteBeheerContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteBeheerContext>().UseSqlite("Data Source=:memory:").Options);
}

internal sealed class PostgresBeheerDesign : IDesignTimeDbContextFactory<PostgresBeheerContext>
{
    public PostgresBeheerContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresBeheerContext>().UseNpgsql("Host=localhost").Options);
}
