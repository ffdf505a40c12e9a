using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Werkplek.Forms;

namespace Baken.Werkplek.Organisaties;

/// <summary>The form of a role to be given, as text.</summary>
public class RolForm
{
    public string? Rol { get; set; }

    public string? OrganisatieId { get; set; }

    public string? TeamId { get; set; }

    public string? Van { get; set; }

    public string? TotEnMet { get; set; }

    public string? Reden { get; set; }

    /// <summary>The gift that the form asks for; null when a field cannot be read.</summary>
    public Rolgift? Read(FormErrors errors)
    {
        var rol = Enum.TryParse<Rol>(Rol, out var found) && Enum.IsDefined(found) ? found : (Rol?)null;
        if (rol is null) errors.Add(nameof(Rol), "Kies een rol.");
        if (!Guid.TryParse(OrganisatieId, out var organisatieId)) errors.Add(nameof(OrganisatieId), "Kies een organisatie.");
        var (van, totEnMet) = (Day(Van, nameof(Van), errors), Day(TotEnMet, nameof(TotEnMet), errors));
        errors.Require(Reden, nameof(Reden), "Geef een reden. Die komt bij de wijziging te staan.");
        return errors.Any ? null : new Rolgift(rol!.Value, organisatieId, Guid.TryParse(TeamId, out var teamId) ? teamId : null, van, totEnMet);
    }

    private static DateOnly? Day(string? text, string field, FormErrors errors) =>
        string.IsNullOrWhiteSpace(text) ? null : errors.Read(NlDatum.Parse(text), field);
}

/// <summary>The form of a person who gets a first role.</summary>
public sealed class AccountForm : RolForm
{
    public string? Naam { get; set; }

    public string? Emailadres { get; set; }
}

/// <summary>The form of a group that gives a role.</summary>
public sealed class GroepForm : RolForm
{
    public string? Groep { get; set; }
}

/// <summary>The form of an act that needs only a reason.</summary>
public sealed class ReasonForm
{
    public string? Reden { get; set; }
}
