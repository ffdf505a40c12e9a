using Microsoft.EntityFrameworkCore;

namespace Baken.Storage;

/// <summary>The small store above the tenants: which tenants there are and who may sign in.</summary>
internal abstract class BeheerContext(DbContextOptions options, IdSource? ids) : StoreContext(options, ids, inBeheer: true);

internal sealed class SqliteBeheerContext(DbContextOptions<SqliteBeheerContext> options, IdSource? ids = null) : BeheerContext(options, ids);

internal sealed class PostgresBeheerContext(DbContextOptions<PostgresBeheerContext> options, IdSource? ids = null) : BeheerContext(options, ids);
