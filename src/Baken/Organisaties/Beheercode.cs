using System.Security.Cryptography;
using System.Text;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Organisaties;

/// <summary>
/// The one-time code with which the first beheerder comes in. Only its hash is stored: the code has 100 random bits, so a plain
/// hash cannot be turned back.
/// </summary>
internal sealed class Beheercode : StoredRecord
{
    /// <summary>Wrong answers after which nobody may try for a while (ADR 0029).</summary>
    public const int MaxPogingen = 5;

    private static readonly TimeSpan Wait = TimeSpan.FromMinutes(15);

    public required string Hash { get; init; }

    public DateTime GeldigTot { get; init; }

    public int Pogingen { get; private set; }

    public DateTime? LaatstePoging { get; private set; }

    public DateTime? GebruiktOp { get; private set; }

    public static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Plain(code))));

    public bool IsBlocked(DateTime now) => Pogingen >= MaxPogingen && now < LaatstePoging + Wait;

    public bool Fits(string code, DateTime now) =>
        now < GeldigTot
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash), Encoding.ASCII.GetBytes(HashOf(code)));

    public void RecordWrong(DateTime now)
    {
        Pogingen = now < LaatstePoging + Wait ? Pogingen + 1 : 1;
        LaatstePoging = now;
    }

    public void RecordUse(DateTime now) => GebruiktOp = now;

    /// <summary>As people may copy it: case, spaces and hyphens do not matter.</summary>
    private static string Plain(string code) => string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}

[InBeheer]
internal sealed class BeheercodeTable : IEntityTypeConfiguration<Beheercode>
{
    public void Configure(EntityTypeBuilder<Beheercode> code) => code.HasIndex(c => c.GebruiktOp);
}
