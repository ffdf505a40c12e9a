using System.Text;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Aanleveringen.Invoer;

/// <summary>
/// The way back: pseudonyms with the case numbers that the source knows them by. Pairs stand in blocks, sorted by pseudonym and encrypted
/// with a key of the tenant, so that neither the store nor a back-up shows one.
/// </summary>
internal sealed class Sleutelpaar : StoredRecord
{
    /// <summary>So many pairs in one block: a find opens some 300 kB, and a million pairs are 123 rows.</summary>
    public const int BlockSize = 8192;

    public Guid LeveringId { get; init; }

    public required string Bron { get; init; }

    /// <summary>Id of the key that made the pseudonyms.</summary>
    public required string Pseudoniemsleutel { get; init; }

    /// <summary>Hash of the first pseudonym in the block.</summary>
    public required string Van { get; init; }

    /// <summary>Hash of the last, included.</summary>
    public required string TotEnMet { get; init; }

    public int Aantal { get; init; }

    /// <summary>Id of the key with which the content is encrypted.</summary>
    public required string Kluissleutel { get; init; }

    public required byte[] Inhoud { get; init; }

    /// <summary>A block of pairs, sorted by pseudonym, at most <see cref="BlockSize"/> and not empty.</summary>
    public static Sleutelpaar Of(Guid id, Levering levering, Sleutel kluis, IReadOnlyList<Bronpaar> paren)
    {
        var (sleutel, van) = Split(paren[0].Pseudoniem);
        var totEnMet = Split(paren[^1].Pseudoniem).Hash;
        return new Sleutelpaar
        {
            Id = id, OrganisatieId = levering.OrganisatieId, LeveringId = levering.Id, Bron = levering.Bron, Pseudoniemsleutel = sleutel, Van = van, TotEnMet = totEnMet,
            Aantal = paren.Count, Kluissleutel = kluis.Id, Inhoud = Cipher.Seal(kluis, Write(paren), PlaceOf(id, van, totEnMet)),
        };
    }

    /// <summary>The pair of a pseudonym with this hash, or null.</summary>
    public Bronpaar? Find(Sleutel kluis, string hash)
    {
        using var content = new BinaryReader(new MemoryStream(Cipher.Open(kluis, Inhoud, PlaceOf(Id, Van, TotEnMet))));
        var teams = new string[content.Read7BitEncodedInt()];
        for (var i = 0; i < teams.Length; i++) teams[i] = content.ReadString();
        for (var i = 0; i < Aantal; i++)
        {
            var found = Convert.ToHexStringLower(content.ReadBytes(hash.Length / 2)) == hash;
            var (sleutel, team) = (content.ReadString(), teams[content.Read7BitEncodedInt()]);
            if (found) return new Bronpaar($"{Pseudoniemsleutel}.{hash}", sleutel, team);
        }

        return null;
    }

    /// <summary>Id of the key and hash of a pseudonym; two empty texts when it is none.</summary>
    public static (string Sleutel, string Hash) Split(string pseudoniem)
    {
        var dot = pseudoniem.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && pseudoniem.Length - dot - 1 == Storage.Sleutel.PseudoniemDigits && pseudoniem.AsSpan(dot + 1).IndexOfAnyExcept("0123456789abcdef") < 0
            ? (pseudoniem[..dot], pseudoniem[(dot + 1)..])
            : ("", "");
    }

    private static byte[] Write(IReadOnlyList<Bronpaar> paren)
    {
        var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        var teams = paren.Select(p => p.Team).Distinct().Select((team, i) => (team, i)).ToDictionary(t => t.team, t => t.i);
        writer.Write7BitEncodedInt(teams.Count);
        foreach (var team in teams.Keys) writer.Write(team);
        foreach (var paar in paren)
        {
            writer.Write(Convert.FromHexString(Split(paar.Pseudoniem).Hash));
            writer.Write(paar.Bronsleutel);
            writer.Write7BitEncodedInt(teams[paar.Team]);
        }

        return content.ToArray();
    }

    private static byte[] PlaceOf(Guid id, string van, string totEnMet) => Encoding.ASCII.GetBytes($"{id} {van} {totEnMet}");
}

/// <summary>A pseudonym and what the source calls it.</summary>
/// <param name="Pseudoniem">As in the feiten.</param>
/// <param name="Bronsleutel">Case number in the source.</param>
/// <param name="Team">Team of the case as delivered; empty when there is none.</param>
internal sealed record Bronpaar(string Pseudoniem, string Bronsleutel, string Team);

internal sealed class SleutelpaarTable : IEntityTypeConfiguration<Sleutelpaar>
{
    public void Configure(EntityTypeBuilder<Sleutelpaar> paar)
    {
        paar.Property(p => p.Bron).HasMaxLength(40);
        paar.Property(p => p.Pseudoniemsleutel).HasMaxLength(40);
        paar.Property(p => p.Van).HasMaxLength(Sleutel.PseudoniemDigits);
        paar.Property(p => p.TotEnMet).HasMaxLength(Sleutel.PseudoniemDigits);
        paar.Property(p => p.Kluissleutel).HasMaxLength(40);
        paar.HasIndex(p => new { p.Van, p.TotEnMet });
        paar.HasOne<Levering>().WithMany().HasForeignKey(p => p.LeveringId).OnDelete(DeleteBehavior.Restrict);
    }
}
