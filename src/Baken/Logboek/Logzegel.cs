using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Logboek;

/// <summary>
/// The seal of one logregel: its place in the order and a keyed hash over the row and the seal before it. Whoever changes, deletes,
/// moves or cuts rows must make all later seals again, and lacks the key.
/// </summary>
internal sealed class Logzegel : IAppendOnly
{
    /// <summary>1, 2, 3 … without gaps.</summary>
    public long Nummer { get; init; }

    public Guid LogregelId { get; init; }

    /// <summary>HMAC-SHA256 in hexadecimal digits, see <see cref="LogChain"/>.</summary>
    public required string Hash { get; init; }

    public required string SleutelId { get; init; }
}

/// <summary>One check of the chain: when, how far, and what was found.</summary>
internal sealed class Logcontrole : IAppendOnly
{
    public Guid Id { get; init; }

    public DateTime Op { get; init; }

    public required string DoorNaam { get; init; }

    /// <summary>Number of the last seal.</summary>
    public long Kop { get; init; }

    /// <summary>First number that is wrong; null when all is well.</summary>
    public long? Breuk { get; init; }

    public Logbreuksoort? Breuksoort { get; init; }
}

internal sealed class LogzegelTable : IEntityTypeConfiguration<Logzegel>
{
    public void Configure(EntityTypeBuilder<Logzegel> zegel)
    {
        zegel.HasKey(z => z.Nummer);
        zegel.Property(z => z.Nummer).ValueGeneratedNever();
        zegel.Property(z => z.Hash).HasMaxLength(64);
        zegel.Property(z => z.SleutelId).HasMaxLength(40);
        zegel.HasIndex(z => z.LogregelId).IsUnique();
    }
}

internal sealed class LogcontroleTable : IEntityTypeConfiguration<Logcontrole>
{
    public void Configure(EntityTypeBuilder<Logcontrole> controle) => controle.HasIndex(c => c.Op);
}
