using System.Reflection;
using Baken.Storage;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Baken.Tests;

/// <summary>
/// Runs a test on SQLite and on PostgreSQL; the test takes the <see cref="StoreEngine"/>. `./test` starts a private cluster and names
/// it in BAKEN_TEST_POSTGRES; without it the PostgreSQL run is reported as skipped, never left out.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnEachStoreAttribute : DataAttribute
{
    public const string Variable = "BAKEN_TEST_POSTGRES";

    public static string? Postgres => Environment.GetEnvironmentVariable(Variable);

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([
            new TheoryDataRow(StoreEngine.Sqlite),
            new TheoryDataRow(StoreEngine.Postgres) { Skip = Postgres is null ? $"{Variable} is not set: run ./test" : null },
        ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
