using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Organisaties;

/// <summary>
/// Access of one person to Baken, known by issuer and subject of the identity provider. An invited account has neither until the
/// first sign-in with its e-mail address.
/// </summary>
internal sealed class Account : StoredRecord
{
    public string? Issuer { get; private set; }

    public string? Subject { get; private set; }

    public required string Naam { get; set; }

    /// <summary>In lower case: the way to find an account that was invited.</summary>
    public required string Emailadres { get; set; }

    /// <summary>UTC; null while the account may sign in.</summary>
    public DateTime? AfgeslotenOp { get; private set; }

    /// <summary>UTC; its history is the list of sign-ins.</summary>
    public DateTime? LaatsteAanmelding { get; private set; }

    public bool IsActive => AfgeslotenOp is null;

    /// <summary>Ties an invited account to the person who signed in with its e-mail address.</summary>
    public void Tie(SignedIdentity identity)
    {
        if (Subject is not null) throw new InvalidOperationException("The account belongs to another identity already.");
        (Issuer, Subject) = (identity.Issuer, identity.Subject);
    }

    public void RecordSignIn(SignedIdentity identity, DateTime now)
    {
        Naam = identity.Naam;
        if (identity.Emailadres.Length > 0) Emailadres = identity.Emailadres.ToLowerInvariant();
        LaatsteAanmelding = now;
    }

    public void Close(DateTime now) => AfgeslotenOp = now;

    public void Reopen() => AfgeslotenOp = null;

    public AccountRow ToRow(IEnumerable<Lidmaatschap> held) => new(
        Id, Naam, Emailadres, Subject is null, AfgeslotenOp, LaatsteAanmelding,
        [.. held.Select(l => new LidmaatschapRow(
            l.Id, l.Rol, l.OrganisatieId, l.TeamId, l.Van, l.Tot, l.GroepskoppelingId is not null, l.VerleendDoor, l.Reden))]);
}

[InBeheer]
internal sealed class AccountTable : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.Ignore(a => a.IsActive);
        account.HasIndex(a => new { a.Issuer, a.Subject }).IsUnique();
        account.HasIndex(a => a.Emailadres);
    }
}
