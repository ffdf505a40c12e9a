using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;

namespace Baken.Indicatoren;

/// <summary>An arithmetic check that a printed figure does not pass.</summary>
/// <param name="Onderwerp">What is checked.</param>
/// <param name="Formule">The calculation, as in <c>58*1069+72*4978</c>.</param>
/// <param name="Berekend">What comes out (invariant number).</param>
/// <param name="Gedrukt">What the source prints, or our reference where it prints none (invariant number).</param>
/// <param name="GedruktInBron">False where the comparison number is a reference of our own.</param>
/// <param name="Verschil">Berekend minus gedrukt (invariant number).</param>
/// <param name="Bevinding">What kind of difference: rekenfout, afronding, inconsistent, context.</param>
/// <param name="Opmerking">Explanation.</param>
/// <param name="Bron">Place in the source.</param>
public sealed record Kpicontrole(
    string Onderwerp, string Formule, string Berekend, string Gedrukt, bool GedruktInBron, string Verschil, string? Bevinding, string? Opmerking, Bronregel? Bron);

/// <summary>One figure of a series: a period with its value and all that is computed from it.</summary>
/// <param name="StamId">Id of the meting over its versions; what <see cref="CorrectMeting"/> and <see cref="ListMetingversies"/> ask.</param>
/// <param name="Versie">Version shown, 1 is the first.</param>
/// <param name="Periode">Period reported on.</param>
/// <param name="Meetperiode">Period measured, when that is another.</param>
/// <param name="Waarde">The unrounded value with status, bound, printed text and n.</param>
/// <param name="Eenheid">Unit of value and norm.</param>
/// <param name="Norm">The norm that holds for it; null when none or only in words.</param>
/// <param name="Afwijking">Deviation from the norm.</param>
/// <param name="Normstand">Above, on or below, and whether the norm is met.</param>
/// <param name="Trend">Movement against the previous period; null when that has no comparable value, or another definition.</param>
/// <param name="Waarnemingen">What to say about n.</param>
/// <param name="Onvolledig">The supplier says that not everybody delivered.</param>
/// <param name="VerwachtIn">Period in which a missing value is expected.</param>
/// <param name="Telling">Teller and noemer as the source states them, for example <c>58 van 100</c>.</param>
/// <param name="Gedrukt">What the source printed beside the value.</param>
/// <param name="Opmerking">Note.</param>
/// <param name="Bron">Place in the source; null for an entered value.</param>
/// <param name="BekendVan">Moment from which this version is known, UTC.</param>
/// <param name="Reden">Why this version replaced the one before; empty for the first.</param>
/// <param name="DoorNaam">Who recorded it.</param>
/// <param name="Aangeboden">The commissioner can see this version.</param>
/// <param name="Controles">Checks that this figure does not pass.</param>
/// <param name="NieuweDefinitie">Another version of the definition holds than for the value before it: the series breaks here.</param>
public sealed record Kpicijfer(
    Guid StamId, int Versie, Periode Periode, Periode? Meetperiode, Waarde Waarde, Eenheid Eenheid, Norm? Norm, Afwijking? Afwijking,
    Normstand? Normstand, Trend? Trend, Waarnemingslabel Waarnemingen, bool Onvolledig, Periode? VerwachtIn, string? Telling, Printwaarde Gedrukt,
    string? Opmerking, Bronregel? Bron, DateTime BekendVan, string Reden, string DoorNaam, bool Aangeboden, IReadOnlyList<Kpicontrole> Controles,
    bool NieuweDefinitie)
{
    /// <summary>The value as people read it, rounded here only.</summary>
    public string Weergave => Waardeweergave.Print(Waarde, Eenheid, Norm);

    /// <summary>Computed from the feiten, because nothing was delivered: there is no meting to correct.</summary>
    public bool IsBerekend => StamId == Guid.Empty;
}

/// <summary>What a source prints beside a value, word for word; empty where it prints nothing.</summary>
/// <param name="Waarde">The value.</param>
/// <param name="Afwijking">The deviation.</param>
/// <param name="Trend">The trend.</param>
/// <param name="Oordeel">Whether the norm is met (<c>true</c>, <c>false</c> or words).</param>
public sealed record Printwaarde(string? Waarde, string? Afwijking, string? Trend, string? Oordeel);

/// <summary>The values of one part in one segment over the periods.</summary>
/// <param name="Code">Code for coverage and addresses: <c>KPI1-J/grafiek 1</c>.</param>
/// <param name="DeelCode">The part.</param>
/// <param name="Naam">Name within the indicator: <c>Jeugd, grafiek 1</c>, or <c>totaal</c>.</param>
/// <param name="Perspectief">For which law.</param>
/// <param name="Segment">Partner, team or chart; empty when whole.</param>
/// <param name="Gebied">Gemeente within a regio; otherwise empty.</param>
/// <param name="Actueel">The latest figure up to the report period; null when there is none.</param>
/// <param name="Norm">The norm that holds in the report period; null when none or only in words.</param>
/// <param name="Cijfers">All figures, oldest first.</param>
public sealed record Kpireeks(
    string Code, string DeelCode, string Naam, Perspectief Perspectief, string Segment, string Gebied, Kpicijfer? Actueel, Norm? Norm,
    IReadOnlyList<Kpicijfer> Cijfers);

/// <summary>Something that lies outside its norm according to the source, where there is no norm to judge it by.</summary>
/// <param name="Onderwerp">Who or what.</param>
/// <param name="Weergave">The value, or the words of the source.</param>
public sealed record Bronoordeel(string Onderwerp, string Weergave);

/// <summary>One KPI on a dashboard.</summary>
/// <param name="Code">Stem, for example <c>KPI1</c>.</param>
/// <param name="Naam">Name.</param>
/// <param name="Soort">Kind.</param>
/// <param name="OrganisatieId">Owner.</param>
/// <param name="Delen">Codes of its parts.</param>
/// <param name="Dekking">Coverage over the report period, with that of its parts.</param>
/// <param name="Reeksen">Its series; for a tile the last twelve figures of each.</param>
/// <param name="Rood">A total that meets its norm while these parts do not; null when that is not so.</param>
/// <param name="BuitenNorm">What lies outside the norm according to the source alone, in the report period.</param>
/// <param name="Norm">The norm of its first part in the report period, for when there is no series yet; null when none.</param>
/// <param name="Duiding">The newest duiding of the report period; null when there is none.</param>
public sealed record Kpitegel(
    string Code, string Naam, Indicatorsoort Soort, Guid OrganisatieId, IReadOnlyList<string> Delen, Dekking Dekking,
    IReadOnlyList<Kpireeks> Reeksen, GreenTotalHidesRed? Rood, IReadOnlyList<Bronoordeel> BuitenNorm, Norm? Norm, Duidingregel? Duiding)
{
    /// <summary>True for an indicator of the tenant; false for the card of a definition that no indicator of the tenant has.</summary>
    public bool IsVastgelegd => OrganisatieId != Guid.Empty;

    /// <summary>Series whose current figure could be held against its norm.</summary>
    public IEnumerable<Kpireeks> Beoordeeld => Reeksen.Where(r => r.Actueel?.Normstand?.Uitkomst is Normuitkomst.Gehaald or Normuitkomst.NietGehaald);

    /// <summary>Series whose current figure does not meet its norm.</summary>
    public IEnumerable<Kpireeks> NietGehaald => Reeksen.Where(r => r.Actueel?.Normstand?.Uitkomst == Normuitkomst.NietGehaald);
}

/// <summary>One version of the story beside a figure.</summary>
/// <param name="Periode">Period it is about.</param>
/// <param name="Versie">1 is the first.</param>
/// <param name="Tekst">What the figure says.</param>
/// <param name="Aandacht">What asks attention.</param>
/// <param name="Conclusie">Action or none.</param>
/// <param name="Toelichting">Which action, or why none.</param>
/// <param name="Auteur">Who wrote it.</param>
/// <param name="Op">When, UTC.</param>
public sealed record Duidingregel(Periode Periode, int Versie, string Tekst, string? Aandacht, Conclusie Conclusie, string Toelichting, string Auteur, DateTime Op);

/// <summary>One version of what a part measures.</summary>
/// <param name="DeelCode">The part.</param>
/// <param name="DeelNaam">Name of the part.</param>
/// <param name="Versie">1 is the first.</param>
/// <param name="Status">Concept, in use, or taken over from a source.</param>
/// <param name="Tekst">What is measured.</param>
/// <param name="Eenheid">Unit.</param>
/// <param name="Richting">Which way is better.</param>
/// <param name="Teller">What is counted above; null where the source does not print it.</param>
/// <param name="Noemer">What is counted below.</param>
/// <param name="Databron">Where the data comes from.</param>
/// <param name="Frequentie">How often it is reported.</param>
/// <param name="GeldigVan">First day; null when not stated.</param>
/// <param name="GeldigTot">Last day, included; null while it holds.</param>
/// <param name="Opmerking">Note.</param>
/// <param name="Bron">Place in the source.</param>
public sealed record Definitieversie(
    string DeelCode, string DeelNaam, int Versie, Definitiestatus Status, string Tekst, Eenheid Eenheid, Richting Richting, string? Teller, string? Noemer,
    string? Databron, string? Frequentie, DateOnly? GeldigVan, DateOnly? GeldigTot, string? Opmerking, Bronregel? Bron);

/// <summary>A norm of a part with its validity.</summary>
/// <param name="DeelCode">The part.</param>
/// <param name="Norm">Operator and target; null when the source gives the norm in words.</param>
/// <param name="Operator">The operator, also of a norm in words.</param>
/// <param name="Gedrukt">The norm as printed.</param>
/// <param name="Segment">For which segment; null for all.</param>
/// <param name="GeldigVan">First day; null when not stated.</param>
/// <param name="GeldigTot">Last day, included; null while it holds.</param>
/// <param name="Bron">Place in the source.</param>
public sealed record Normversie(
    string DeelCode, Norm? Norm, Normoperator Operator, string? Gedrukt, string? Segment, DateOnly? GeldigVan, DateOnly? GeldigTot, Bronregel? Bron);

/// <summary>What a source says about waiting.</summary>
/// <param name="Onderwerp">What is waited for, or which team.</param>
/// <param name="Soort">Measured, verdict, norm or movement.</param>
/// <param name="Perspectief">For which law.</param>
/// <param name="Periode">Period.</param>
/// <param name="Waarde">The value; null for a norm.</param>
/// <param name="Eenheid">Unit.</param>
/// <param name="Norm">The norm printed with it; null when none.</param>
/// <param name="Normstand">Where the value lies against that norm.</param>
/// <param name="BinnenNorm">Within the norm as the source states; null when it states nothing.</param>
/// <param name="Gedrukt">As printed.</param>
/// <param name="Opmerking">Note.</param>
/// <param name="Bron">Place in the source.</param>
public sealed record Wachttijdregel(
    string Onderwerp, Wachttijdsoort Soort, Perspectief Perspectief, Periode Periode, Waarde? Waarde, Eenheid Eenheid, Norm? Norm, Normstand? Normstand,
    bool? BinnenNorm, string Gedrukt, string? Opmerking, Bronregel? Bron);

/// <summary>Everything about one KPI on one card.</summary>
/// <param name="Tegel">Name, coverage, all series with their whole history, newest duiding.</param>
/// <param name="Periode">Report period of the card.</param>
/// <param name="OrganisatieNaam">Name of the owner.</param>
/// <param name="Definities">Versions of the definition of each part, newest first.</param>
/// <param name="Normen">Norms of each part, newest first.</param>
/// <param name="Duidingen">All versions of the duiding, newest first.</param>
/// <param name="Wachttijden">What sources say about waiting on this KPI.</param>
/// <param name="Berekend">What Baken computes itself of its parts, beside what was delivered.</param>
public sealed record Kpikaart(
    Kpitegel Tegel, Periode Periode, string OrganisatieNaam, IReadOnlyList<Definitieversie> Definities, IReadOnlyList<Normversie> Normen,
    IReadOnlyList<Duidingregel> Duidingen, IReadOnlyList<Wachttijdregel> Wachttijden, IReadOnlyList<Berekendereeks> Berekend)
{
    /// <summary>False for a definition that is computed only: no indicator of the tenant has its code.</summary>
    public bool IsIndicator => Tegel.OrganisatieId != Guid.Empty;
}
