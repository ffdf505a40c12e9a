using Microsoft.EntityFrameworkCore;

namespace Baken.Storage;

/// <summary>The operational store of one tenant.</summary>
internal abstract class BakenContext(DbContextOptions options, IdSource? ids) : StoreContext(options, ids, inBeheer: false);

internal sealed class SqliteBakenContext(DbContextOptions<SqliteBakenContext> options, IdSource? ids = null) : BakenContext(options, ids);

internal sealed class PostgresBakenContext(DbContextOptions<PostgresBakenContext> options, IdSource? ids = null) : BakenContext(options, ids);
