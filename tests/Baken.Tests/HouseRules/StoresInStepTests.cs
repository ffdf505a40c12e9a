using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Xunit;

namespace Baken.Tests.HouseRules;

/// <summary>Walls of the stores: every migration set is in step with the model, and tables carry their room and glossary words.</summary>
public sealed class StoresInStepTests
{
    private static readonly Glossary Words = Glossary.OfTheHouse();

    [Fact]
    public void No_provider_has_a_model_change_without_a_migration() =>
        Wall.Holds(Contexts().Where(context => context.Database.HasPendingModelChanges()).Select(context => context.GetType().Name));

    [Fact]
    public void A_change_of_the_model_without_a_migration_is_seen()
    {
        var options = new DbContextOptionsBuilder<SqliteBakenContext>()
            .UseSqlite("Data Source=:memory:")
            .ReplaceService<IModelCustomizer, ForgottenTable>()
            .Options;
        using var context = new SqliteBakenContext(options);
        Assert.True(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Every_table_has_its_room_and_a_word_of_the_glossary() =>
        Wall.Holds(Contexts().SelectMany(Tables).Distinct().SelectMany(table => TableFaults(table.Space, table.Name)));

    [Theory]
    [InlineData("Baken.Indicatoren", "opdrachten_meting", "opdrachten_meting stands in room Indicatoren")]
    [InlineData("Baken.Indicatoren", "indicatoren_frobnicator", "indicatoren_frobnicator: 'frobnicator' is not in docs/begrippen.md or docs/english-words.txt")]
    public void A_table_of_another_room_or_with_an_unknown_word_is_reported(string space, string table, string fault) =>
        Assert.Equal([fault], TableFaults(space, table));

    [Fact]
    public void The_readme_of_a_room_names_exactly_its_tables() =>
        Wall.Holds(House.Rooms().SelectMany(room => ReadmeFaults(room, House.Text($"src/Baken/{room}/README.md"), Contexts().SelectMany(Tables).Select(t => t.Name))));

    [Fact]
    public void A_readme_that_is_behind_its_tables_is_reported() =>
        Assert.Equal(
            ["Toegang/README.md misses toegang_melding", "Toegang/README.md names toegang_wens, which is no table"],
            ReadmeFaults("Toegang", "Tables: `toegang_hulpvraag`, `toegang_wens`.", ["toegang_hulpvraag", "toegang_melding", "storage_tenant"]));

    [Fact]
    public void Both_providers_hold_the_same_tables_and_columns()
    {
        var shapes = Contexts().GroupBy(c => c is BeheerContext).Select(g => g.Select(Shape).Distinct().Count());
        Assert.All(shapes, count => Assert.Equal(1, count));
    }

    private static DbContext[] Contexts() =>
    [
        new SqliteBakenDesign().CreateDbContext([]),
        new PostgresBakenDesign().CreateDbContext([]),
        new SqliteBeheerDesign().CreateDbContext([]),
        new PostgresBeheerDesign().CreateDbContext([]),
    ];

    private static IReadOnlyList<string> ReadmeFaults(string room, string readme, IEnumerable<string> tables)
    {
        var prefix = room.ToLowerInvariant() + "_";
        var own = tables.Where(table => table.StartsWith(prefix, StringComparison.Ordinal)).Distinct().ToList();
        var named = readme.Split('`').Where(word => word.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        return
        [
            .. own.Except(named).Select(table => $"{room}/README.md misses {table}"),
            .. named.Except(own).Select(table => $"{room}/README.md names {table}, which is no table"),
        ];
    }

    private static IEnumerable<(string Space, string Name)> Tables(DbContext context) =>
        context.Model.GetEntityTypes().Where(e => e.GetTableName() is not null).Select(e => (e.ClrType.Namespace!, e.GetTableName()!));

    private static string Shape(DbContext context) =>
        string.Join('\n', context.Model.GetEntityTypes()
            .SelectMany(e => e.GetProperties().Select(p => $"{e.GetTableName()}.{p.GetColumnName()} {p.IsNullable}"))
            .Order(StringComparer.Ordinal));

    private static IReadOnlyList<string> TableFaults(string space, string table)
    {
        var room = space.Split('.')[1];
        return table.StartsWith(room.ToLowerInvariant() + "_", StringComparison.Ordinal)
            ? [.. Words.FaultsOfParts(table[(room.Length + 1)..]).Select(fault => $"{room.ToLowerInvariant()}_{fault}")]
            : [$"{table} stands in room {room}"];
    }

    private sealed class ForgottenTable(ModelCustomizerDependencies dependencies) : ModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            modelBuilder.Entity<Forgotten>().ToTable("storage_forgotten");
        }
    }

    private sealed class Forgotten
    {
        public int Id { get; init; }
    }
}
