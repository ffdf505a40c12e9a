using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Werkplek.Forms;

namespace Baken.Werkplek.Organisaties;

/// <summary>How the forms about organisations read their texts; a fault is noted at its field and gives null.</summary>
internal static class FormReading
{
    public static DateOnly? DayOf(this FormErrors errors, string? text, string field) =>
        string.IsNullOrWhiteSpace(text) ? null : errors.Read(NlDatum.Parse(text).Map(day => (DateOnly?)day), field);

    public static DateOnly NeedDay(this FormErrors errors, string? text, string field, string message) =>
        errors.Require(text, field, message).Length == 0 ? default : errors.Read(NlDatum.Parse(text!), field);

    public static T? Chosen<T>(this FormErrors errors, string? text, string field, string message) where T : struct, Enum
    {
        if (Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value)) return value;
        errors.Add(field, message);
        return null;
    }
}

/// <summary>A new organisation, as text.</summary>
public sealed class OrganisatieForm
{
    public string? Code { get; set; }

    public string? Naam { get; set; }

    public string? Kortenaam { get; set; }

    public string? Rollen { get; set; }

    public string? Van { get; set; }
}

/// <summary>A role or another record with a period, as text.</summary>
public sealed class PeriodeForm
{
    public string? Rol { get; set; }

    public string? Van { get; set; }

    public string? TotEnMet { get; set; }
}

/// <summary>A new team, as text.</summary>
public sealed class TeamForm
{
    public string? Naam { get; set; }

    public string? OnderdeelId { get; set; }

    public string? Van { get; set; }

    public string? TotEnMet { get; set; }

    public string? Gebieden { get; set; }

    public IReadOnlyList<string> Codes => Gebieden?.Split([' ', ',', ';', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries) ?? [];
}

/// <summary>An aanstelling, as text.</summary>
public class AanstellingForm
{
    public string? TeamId { get; set; }

    public string? Functie { get; set; }

    public string? Discipline { get; set; }

    public string? Uren { get; set; }

    public string? Voltijd { get; set; } = "36";

    public string? IsExtern { get; set; }

    public string? Van { get; set; }

    public string? TotEnMet { get; set; }

    /// <summary>The aanstelling that the form asks for; null when a field cannot be read.</summary>
    internal AanstellingInput? Read(FormErrors errors)
    {
        if (!Guid.TryParse(TeamId, out var team)) errors.Add(nameof(TeamId), "Kies een team.");
        errors.Require(Functie, nameof(Functie), "Vul een functie in.");
        var uren = errors.Require(Uren, nameof(Uren), "Vul het aantal uren per week in.") is { Length: > 0 } text
            ? errors.Read(NlGetal.Parse(text), nameof(Uren))
            : Getal.Zero;
        var voltijd = string.IsNullOrWhiteSpace(Voltijd) ? null : errors.Read(NlGetal.Parse(Voltijd).Map(g => (Getal?)g), nameof(Voltijd));
        var van = errors.NeedDay(Van, nameof(Van), "Vul de eerste dag in.");
        var totEnMet = errors.DayOf(TotEnMet, nameof(TotEnMet));
        return errors.Any
            ? null
            : new AanstellingInput(team, Functie!, Discipline ?? "", uren, IsExtern == CheckboxField.Checked, van, totEnMet, voltijd);
    }
}

/// <summary>A new medewerker with a first aanstelling, as text.</summary>
public sealed class MedewerkerForm : AanstellingForm
{
    public string? Naam { get; set; }

    public string? VogDatum { get; set; }
}

/// <summary>Verzuim, as text.</summary>
public sealed class VerzuimForm
{
    public string? Soort { get; set; }

    public string? Percentage { get; set; } = "100";

    public string? Van { get; set; }

    public string? TotEnMet { get; set; }
}

/// <summary>A registration, as text.</summary>
public sealed class KwalificatieForm
{
    public string? Register { get; set; }

    public string? Nummer { get; set; }

    public string? GeldigTotEnMet { get; set; }
}

/// <summary>A mandate, as text.</summary>
public sealed class MandaatForm
{
    public string? Besluittype { get; set; }

    public string? Grond { get; set; }

    public string? Van { get; set; }

    public string? TotEnMet { get; set; }
}

/// <summary>A herindeling, as text.</summary>
public sealed class HerindelingForm
{
    public string? Datum { get; set; }

    public string? VanCode { get; set; }

    public string? NaarCode { get; set; }

    public string? Toelichting { get; set; }
}
