using Baken.Dispatch;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baken.Logboek;

/// <summary>Who, acting as what, did or saw what, when, and how it ended (after NEN 7513).</summary>
internal sealed class Logregel : IAppendOnly
{
    public Guid Id { get; init; }

    /// <summary>Real moment, UTC; also in demo tenants, that otherwise stand still on their peildatum.</summary>
    public DateTime Op { get; init; }

    public Guid AccountId { get; init; }

    public required string Naam { get; init; }

    /// <summary>Roles with which the caller came, separated by spaces.</summary>
    public required string Rollen { get; init; }

    /// <summary>The request, for example <c>ListMedewerkers</c>.</summary>
    public required string Verzoek { get; init; }

    public Doelbinding? Doelbinding { get; init; }

    public Afloop Afloop { get; init; }

    /// <summary>Codes of the refusals, separated by spaces; never their arguments, which may hold personal data.</summary>
    public required string Weigeringen { get; init; }

    /// <summary>Ids of the persons that were shown, separated by spaces.</summary>
    public required string Personen { get; init; }

    public required string Reden { get; init; }
}

internal sealed class LogregelTable : IEntityTypeConfiguration<Logregel>
{
    public void Configure(EntityTypeBuilder<Logregel> logregel)
    {
        logregel.HasIndex(l => l.Op);
        logregel.HasIndex(l => l.AccountId);
    }
}
