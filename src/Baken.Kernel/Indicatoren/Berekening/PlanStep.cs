namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>One step of a plan: a named relation made from feiten or from an earlier step. The steps can be looked at one by one.</summary>
/// <param name="Naam">Name of the relation, unique within the plan.</param>
public abstract record PlanStep(string Naam);

/// <summary>The rows of one kind of feit as known at the moment, that meet the conditions and are not left out.</summary>
public sealed record SourceStep(
    string Naam, string Feit, IReadOnlyList<string> Kolommen, IReadOnlyList<Voorwaarde> Voorwaarden,
    IReadOnlyList<Uitsluiting> Uitsluitingen, DateTime BekendOp) : PlanStep(Naam);

/// <summary>Linked renewals: one row per episode.</summary>
public sealed record RenewalStep(
    string Naam, string Uit, Koppelregel Regel, IReadOnlyList<string> Kolommen) : PlanStep(Naam);

/// <summary>Adds the column <c>tijdig</c>: done on or before the last day of the term.</summary>
public sealed record TermijnStep(string Naam, string Uit, Termijnregel Regel) : PlanStep(Naam);

/// <summary>Adds the column <c>teruggekeerd</c>: a later row of the same person within the window.</summary>
public sealed record ReturnStep(string Naam, string Uit, string Later, Terugkeerregel Regel) : PlanStep(Naam);

/// <summary>The periods that are asked.</summary>
public sealed record PeriodeStep(string Naam, IReadOnlyList<Meetperiode> Perioden) : PlanStep(Naam);

/// <summary>One number per period and breakdown.</summary>
/// <param name="Kolom">Column of the outcome: <c>teller</c>, <c>noemer</c> or <c>n</c>.</param>
/// <param name="Wijze">What is added up.</param>
/// <param name="Veld">Field of uniek or som, first day of duur.</param>
/// <param name="TotVeld">Last day of duur.</param>
/// <param name="Als">Counted only where these hold, and where the flag column is true when one is named.</param>
/// <param name="Vlag">Column made by an earlier step: <c>tijdig</c> or <c>teruggekeerd</c>.</param>
/// <param name="Kwantiel">0 to 1: takes this quantile in hundredths instead of the sum.</param>
public sealed record Measure(
    string Kolom, Telwijze Wijze, string? Veld, string? TotVeld, IReadOnlyList<Voorwaarde> Als, string? Vlag = null, decimal? Kwantiel = null);

/// <summary>Adds up per period and breakdown.</summary>
public sealed record CountStep(
    string Naam, string Uit, Periodekeuze Periode, Meetverzoek Verzoek, IReadOnlyList<Measure> Maten) : PlanStep(Naam);

/// <summary>Puts the outcomes of two countings side by side; a missing one is empty.</summary>
public sealed record JoinStep(string Naam, string Links, string Rechts, IReadOnlyList<string> Naar) : PlanStep(Naam);

/// <summary>Running total from 1 January over calendar periods.</summary>
public sealed record RunningTotalStep(string Naam, string Uit, IReadOnlyList<string> Naar) : PlanStep(Naam);

/// <summary>
/// One row per feit of the asked periods, with its place: counted above (<c>teller</c>), below only (<c>noemer</c>) or left out
/// (<c>niet</c>) and why.
/// </summary>
/// <param name="Naam">Name of the relation.</param>
/// <param name="Uit">The rows that count, with the flag of <paramref name="Vlag"/>.</param>
/// <param name="Alles">All rows of this kind of feit that the request is about.</param>
/// <param name="Telling">What is counted.</param>
/// <param name="Verzoek">What was asked.</param>
/// <param name="Kolommen">Columns to show.</param>
/// <param name="Onder">What a counted row must meet to be in the noemer.</param>
/// <param name="Boven">What it must meet beside that to be in the teller.</param>
/// <param name="Vlag">Column that must be true as well to be in the teller.</param>
/// <param name="Redenen">Why a row is left out; the first that holds.</param>
public sealed record RowStep(
    string Naam, string Uit, string Alles, Telling Telling, Meetverzoek Verzoek, IReadOnlyList<string> Kolommen, IReadOnlyList<Voorwaarde> Onder,
    IReadOnlyList<Voorwaarde> Boven, string? Vlag, IReadOnlyList<Rijreden> Redenen) : PlanStep(Naam);

/// <summary>How an indicator is computed for one request: steps in order; the last gives periode, dimensions, teller, noemer and n.</summary>
/// <param name="Definitie">The definition it was made from.</param>
/// <param name="Verzoek">What was asked.</param>
/// <param name="Stappen">The steps.</param>
public sealed record Indicatorplan(Indicatordefinitie Definitie, Meetverzoek Verzoek, IReadOnlyList<PlanStep> Stappen);
