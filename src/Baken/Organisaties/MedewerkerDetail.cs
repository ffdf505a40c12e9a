using Baken.Dispatch;
using Baken.Kernel.Shared;

namespace Baken.Organisaties;

/// <summary>Why somebody is absent, no further than the law allows an employer to know.</summary>
public enum Verzuimsoort
{
    /// <summary>Illness; the cause is never recorded.</summary>
    Ziekte,

    /// <summary>Leave of some length: pregnancy, care, study.</summary>
    Verlof,
}

/// <summary>Register of professionals.</summary>
public enum Kwalificatieregister
{
    /// <summary>Stichting Kwaliteitsregister Jeugd (Besluit Jeugdwet art. 5.1.1).</summary>
    Skj,

    /// <summary>Register of the Wet op de beroepen in de individuele gezondheidszorg.</summary>
    Big,
}

/// <summary>State of a registration on a day.</summary>
public enum Kwalificatiestand
{
    /// <summary>Valid, and not about to end.</summary>
    Geldig,

    /// <summary>Valid for no more than 90 days; chosen so that renewal fits in (ADR 0033).</summary>
    Verloopt,

    /// <summary>Ended: no regie may be given any more.</summary>
    Verlopen,
}

/// <summary>Employment in one function and team.</summary>
/// <param name="Id">The aanstelling.</param>
/// <param name="TeamId">The team.</param>
/// <param name="Team">Its name.</param>
/// <param name="Functie">Function.</param>
/// <param name="Discipline">Discipline, such as jeugd or Wmo.</param>
/// <param name="Uren">Contract hours per week.</param>
/// <param name="Fte">Hours divided by a full week, unrounded.</param>
/// <param name="IsExtern">Hired.</param>
/// <param name="Van">First day.</param>
/// <param name="TotEnMet">Last day, included; null while it goes on.</param>
public sealed record AanstellingRow(
    Guid Id, Guid TeamId, string Team, string Functie, string Discipline, Getal Uren, Getal Fte, bool IsExtern, DateOnly Van, DateOnly? TotEnMet);

/// <summary>A period of absence.</summary>
/// <param name="Id">The verzuim.</param>
/// <param name="Soort">Illness or leave.</param>
/// <param name="Percentage">How much of the hours, 1 to 100.</param>
/// <param name="Van">First day.</param>
/// <param name="TotEnMet">Last day, included; null while it goes on.</param>
public sealed record VerzuimRow(Guid Id, Verzuimsoort Soort, int Percentage, DateOnly Van, DateOnly? TotEnMet);

/// <summary>A registration.</summary>
/// <param name="Register">Which register.</param>
/// <param name="Nummer">Number in it.</param>
/// <param name="GeldigTotEnMet">Last valid day.</param>
/// <param name="Stand">State on the day asked for.</param>
public sealed record KwalificatieRow(Kwalificatieregister Register, string Nummer, DateOnly GeldigTotEnMet, Kwalificatiestand Stand);

/// <summary>A mandate.</summary>
/// <param name="Id">The mandaat.</param>
/// <param name="Besluittype">Which decisions.</param>
/// <param name="Grond">Ground, such as the mandaatbesluit with its date.</param>
/// <param name="Van">First day.</param>
/// <param name="TotEnMet">Last day, included; null while it goes on.</param>
public sealed record MandaatRow(Guid Id, string Besluittype, string Grond, DateOnly Van, DateOnly? TotEnMet);

/// <summary>All of one medewerker.</summary>
/// <param name="Id">The medewerker.</param>
/// <param name="OrganisatieId">The organisation.</param>
/// <param name="Naam">Name.</param>
/// <param name="VogDatum">Date of the verklaring omtrent het gedrag, or null.</param>
/// <param name="Aanstellingen">Last first.</param>
/// <param name="Verzuim">Last first.</param>
/// <param name="Kwalificaties">Last valid day first.</param>
/// <param name="Mandaten">Last first.</param>
[PersonalData]
public sealed record MedewerkerDetail(
    Guid Id,
    Guid OrganisatieId,
    string Naam,
    DateOnly? VogDatum,
    IReadOnlyList<AanstellingRow> Aanstellingen,
    IReadOnlyList<VerzuimRow> Verzuim,
    IReadOnlyList<KwalificatieRow> Kwalificaties,
    IReadOnlyList<MandaatRow> Mandaten) : IShowsPersons
{
    /// <summary>This medewerker.</summary>
    public IReadOnlyCollection<Guid> ShownPersons => [Id];
}

/// <summary>The medewerker whose record an act changed; written in the access log with the act.</summary>
/// <param name="Id">The medewerker.</param>
public sealed record ChangedMedewerker(Guid Id) : IShowsPersons
{
    /// <summary>This medewerker.</summary>
    public IReadOnlyCollection<Guid> ShownPersons => [Id];
}
