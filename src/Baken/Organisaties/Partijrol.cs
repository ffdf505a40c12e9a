namespace Baken.Organisaties;

/// <summary>What an organisation is for the tenant. A role with dates, never a kind of organisation: one party may have several.</summary>
public enum Partijrol
{
    /// <summary>Commissioner: gives the opdracht and pays; sees figures once they are aangeboden.</summary>
    Opdrachtgever,

    /// <summary>Performer: gives help or has it given, and reports on it.</summary>
    Uitvoerder,

    /// <summary>Access: where people ask for help and where it is decided upon.</summary>
    Toegang,

    /// <summary>Gives help by toewijzing, contract or subsidy.</summary>
    Aanbieder,

    /// <summary>Works along without an opdracht: huisarts, school, welzijn, informal care.</summary>
    Partner,

    /// <summary>Takes part in a regio and delivers figures to it.</summary>
    Deelnemer,

    /// <summary>Supervises: raad van toezicht, inspectie, ombudsfunctionaris.</summary>
    Toezichthouder,
}

/// <summary>A role with its period.</summary>
/// <param name="Rol">The role.</param>
/// <param name="Van">First day.</param>
/// <param name="TotEnMet">Last day, included; null while it goes on.</param>
public sealed record PartijrolPeriode(Partijrol Rol, DateOnly Van, DateOnly? TotEnMet = null)
{
    /// <summary>Does the organisation have the role on this day?</summary>
    public bool HoldsOn(DateOnly day) => Van <= day && (TotEnMet is null || TotEnMet >= day);
}

/// <summary>An organisation as others see it: no persons, nothing under embargo.</summary>
/// <param name="Id">Owner id that its records carry.</param>
/// <param name="Code">Short name for addresses and files.</param>
/// <param name="Naam">Full name.</param>
/// <param name="Kortenaam">Abbreviation, or empty.</param>
/// <param name="Rollen">Its roles, past and present.</param>
public sealed record OrganisatieRow(Guid Id, string Code, string Naam, string Kortenaam, IReadOnlyList<PartijrolPeriode> Rollen)
{
    /// <summary>Does it have this role on this day?</summary>
    public bool Has(Partijrol rol, DateOnly day) => Rollen.Any(r => r.Rol == rol && r.HoldsOn(day));
}
