namespace Baken.Aanleveringen.Voorbeeldstad;

internal sealed record Stadshulpvraag(
    string Nr, string Client, string Wet, string Team, DateOnly Ontvangen, DateOnly? Gesprek, DateOnly? Gesloten, string Thema, string Urgentie,
    DateOnly? Opgepakt, string Kanaal, string Reden, int? Gesprekken);

internal sealed record Stadsplan(string Nr, Stadshulpvraag Bij, DateOnly Vastgesteld, string Soort);

internal sealed record Stadsbesluit(string Nr, Stadshulpvraag Bij, DateOnly Aanvraag, DateOnly? Verzonden, int Opschorting, string Product,
    DateOnly? PlanOntvangen, DateOnly? LaatsteGesprek, string Uitkomst);

internal sealed record Stadstraject(string Nr, string Client, string Wet, string Team, string Product, string Uitvoering, DateOnly Start, DateOnly? Einde,
    DateOnly? Aangemeld, string Soort, string Verwijzer, string Ehealth, string Afloop, string Route);

internal sealed record Stadscontact(string Nr, Stadshulpvraag Bij, DateTimeOffset Op, string Soort);

internal sealed record Stadsdoel(string Nr, Stadsplan Bij, DateOnly? Afgesloten, string? Oordeel);

internal sealed record Stadskosten(string Nr, Stadstraject Bij, DateOnly Maand, long Centen, string Werkvorm);

internal sealed record Stadsenquete(string Nr, DateOnly Datum, string Wet, string Team, string Vragenlijst, string Vraag, string Doelgroep, string Respondent, int? Score, string Klasse);

internal sealed record Stadsklacht(string Nr, DateOnly Ontvangen, DateOnly? Afgehandeld, string Wet, string Team, string Aard, string Uitkomst);

internal sealed record Stadsbezwaar(string Nr, DateOnly Ontvangen, DateOnly? Besloten, string Wet, string Team, string Soort, string Uitkomst);

internal sealed record Stadsactiviteit(string Nr, DateOnly Datum, string Team, string Soort, int? Deelnemers);

internal sealed record Stadsformatie(string Nr, DateOnly Van, DateOnly? Tot, string Team, string Functie, int Fte);

internal sealed record Stadsinwoners(string Nr, DateOnly Peildag, string Wijk, string Leeftijd, int Aantal);
