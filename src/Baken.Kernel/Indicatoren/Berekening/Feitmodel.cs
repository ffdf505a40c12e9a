using static Baken.Kernel.Indicatoren.Berekening.Veldsoort;

namespace Baken.Kernel.Indicatoren.Berekening;

/// <summary>
/// The documented model of the feiten (docs/feiten.md): every figure is computed from these tables. Names are aligned with the
/// Gemeentelijk Gegevensmodel where it has the concept. Each row is a version: known from <c>bekend_van</c> until <c>bekend_tot</c>.
/// </summary>
public static class Feitmodel
{
    /// <summary>Fields that every feit has. <c>bekend_van</c> and <c>bekend_tot</c> are columns of the store, not fields to ask for.</summary>
    public static IReadOnlyList<Feitveld> Gedeeld { get; } =
    [
        new("sleutel", Code, "Pseudoniem van het record in de bron."),
        new("persoon", Code, "Pseudoniem van de persoon; leeg bij anoniem contact.", Ggm: "Client"),
        new("huishouden", Code, "Pseudoniem van het huishouden.", Ggm: "Huishouden"),
        new("organisatie", Code, "Organisatie die eigenaar is van het feit.", IsDimensie: true, Ggm: "Leverancier"),
        new("wet", Code, "jeugd, wmo of overig.", IsDimensie: true),
        new("team", Code, "Team dat het feit vastlegde.", IsDimensie: true, Ggm: "Team"),
        new("wijk", Code, "CBS-wijkcode van het woonadres.", IsDimensie: true, Ggm: "Wijk"),
        new("leeftijdsklasse", Code, "Leeftijdsklasse op de dag van het feit.", IsDimensie: true),
        new("project", Code, "Project met eigen afspraken, zoals een proeftuin; meestal leeg.", IsDimensie: true),
        new("bron", Code, "Aanlevering of registratie waaruit het feit komt.", IsDimensie: true),
    ];

    private static readonly Feitsoort[] Hulp =
    [
        new("hulpvraag", "Een vraag van een inwoner aan het team.", "Caseaanmelding",
        [
            new("ontvangen", Dag, "Dag van aanmelding."),
            new("in_behandeling", Dag, "Dag waarop het team de vraag opnam."),
            new("eerste_gesprek", Dag, "Dag van het eerste (vraagverhelderings)gesprek.", Ggm: "datumEersteAfspraak"),
            new("afgesloten", Dag, "Dag van afsluiting."),
            new("gepland_einde", Dag, "Afgesproken dag van afsluiting."),
            new("uiterste_dag", Dag, "Laatste dag waarop afsluiten op tijd is."),
            new("thema", Code, "Soort vraag.", IsDimensie: true),
            new("kanaal", Code, "Hoe de vraag binnenkwam.", IsDimensie: true),
            new("verwijzer", Code, "Wie verwees (COD327).", IsDimensie: true),
            new("urgentie", Code, "spoed of regulier.", IsDimensie: true),
            new("afsluitreden", Code, "advies, verwezen, traject of ingetrokken.", IsDimensie: true, Ggm: "redenAfsluiting"),
            new("gesprekken", Getal, "Aantal gesprekken tot nu toe."),
        ]),
        new("plan", "Een vastgesteld of lopend plan van aanpak.", "SociaalTeamDossier",
        [
            new("hulpvraag_ontvangen", Dag, "Dag van de hulpvraag waar het plan bij hoort."),
            new("vastgesteld", Dag, "Dag van vaststelling van de eerste versie.", Ggm: "datumVaststelling"),
            new("geevalueerd", Dag, "Dag van de laatste evaluatie."),
            new("plansoort", Code, "pva, samenwerkplan, perspectiefplan of veiligheidsplan.", IsDimensie: true),
            new("verklarende_analyse", Jaofnee, "Of er een gedeelde verklarende analyse is."),
            new("opschorting_dagen", Getal, "Dagen waarmee de termijn wettig is opgeschort."),
        ]),
        new("besluit", "Een aanvraag en het besluit daarop.", "Beschikking",
        [
            new("aanvraag", Dag, "Dag van ontvangst van de aanvraag.", Ggm: "datumStartAanvraag"),
            new("laatste_gesprek", Dag, "Dag van het laatste gesprek voor de aanvraag."),
            new("plan_ontvangen", Dag, "Dag waarop het plan van aanpak er was."),
            new("verzonden", Dag, "Dag van bekendmaking (verzending).", Ggm: "datumBeschikking"),
            new("uitkomst", Code, "toegekend, afgewezen of ingetrokken.", IsDimensie: true),
            new("product", Code, "Productcategorie (WMO020, JZ020).", IsDimensie: true, Ggm: "Voorzieningsoort"),
            new("aanbieder", Code, "Aanbieder van de voorziening.", IsDimensie: true, Ggm: "Leverancier"),
            new("verwijzer", Code, "Wie verwees (COD327).", IsDimensie: true),
            new("opschorting_dagen", Getal, "Dagen waarmee de termijn wettig is opgeschort (Awb 4:15)."),
        ]),
        new("traject", "Een aaneengesloten stuk hulp van een soort: eigen begeleiding en ingekochte hulp gelijk.", "Levering",
        [
            new("start", Dag, "Eerste dag van hulp."),
            new("einde", Dag, "Laatste dag van hulp; leeg als het loopt."),
            new("aangemeld", Dag, "Dag van aanmelding of verwijzing, voor de wachttijd."),
            new("gepland_einde", Dag, "Afgesproken laatste dag."),
            new("soort", Code, "isw, begeleiding, casusregie, ambulant, groepsverblijf, pleegzorg, gezinshuis, hbh, ...", IsDimensie: true),
            new("uitvoering", Code, "wijkteam of ingekocht.", IsDimensie: true),
            new("product", Code, "Productcategorie.", IsDimensie: true, Ggm: "Voorzieningsoort"),
            new("aanbieder", Code, "Aanbieder.", IsDimensie: true, Ggm: "Leverancier"),
            new("thema", Code, "Soort vraag.", IsDimensie: true),
            new("verwijzer", Code, "Wie verwees (COD327).", IsDimensie: true),
            new("niveau", Code, "licht, midden of zwaar (casusregie).", IsDimensie: true),
            new("ehealth", Jaofnee, "Of e-health is gebruikt."),
        ]),
        new("contact", "Een gesprek of contactmoment.", "Behandeling",
        [
            new("datum", Dag, "Dag van het contact."),
            new("soort", Code, "gesprek, telefoon, huisbezoek, wachtlijstcontact, ...", IsDimensie: true),
            new("kanaal", Code, "Hoe het contact verliep.", IsDimensie: true),
        ]),
        new("doel", "Een doel in een plan en het oordeel erover.", "Doelstelling",
        [
            new("gesteld", Dag, "Dag waarop het doel is gesteld."),
            new("afgesloten", Dag, "Dag van het oordeel."),
            new("oordeel", Code, "behaald, deels of niet.", IsDimensie: true),
            new("leefgebied", Code, "Leefgebied.", IsDimensie: true, Ggm: "Leefgebied"),
        ]),
        new("uitstroom", "Wat er gebeurt na afsluiting van een traject.", "SociaalTeamDossier",
        [
            new("datum", Dag, "Dag van afsluiting."),
            new("route", Code, "netwerk, voorveld, collectief, wmo_maatwerk, specialistisch, ...", IsDimensie: true),
            new("zelfredzaamheid", Code, "zelf, zelf_met_voorveld, doorverwezen of combinatie.", IsDimensie: true),
            new("uitvoering", Code, "wijkteam of ingekocht.", IsDimensie: true),
            new("traject_soort", Code, "Soort traject dat is afgesloten.", IsDimensie: true),
        ]),
    ];

    private static readonly Feitsoort[] Oordeel =
    [
        new("antwoord", "Een antwoord op een vraag uit een vragenlijst.", "Score",
        [
            new("datum", Dag, "Dag van het antwoord."),
            new("vragenlijst", Code, "Vragenlijst.", IsDimensie: true),
            new("vraag", Code, "Vraag met versie.", IsDimensie: true),
            new("doelgroep", Code, "inwoner, medewerker of partner.", IsDimensie: true),
            new("score_honderdsten", Getal, "Score keer honderd; leeg bij niet van toepassing."),
            new("antwoordklasse", Code, "eens, neutraal, oneens, nvt of geen.", IsDimensie: true),
        ]),
        new("klacht", "Een klacht.", "Klacht",
        [
            new("ontvangen", Dag, "Dag van ontvangst."),
            new("afgehandeld", Dag, "Dag van afhandeling."),
            new("aard", Code, "communicatie, uitvoering of beslissing.", IsDimensie: true),
            new("aanbieder", Code, "Aanbieder waar de klacht over gaat.", IsDimensie: true),
            new("uitkomst", Code, "gegrond, ongegrond, opgelost of ingetrokken.", IsDimensie: true),
        ]),
        new("bezwaar", "Een bezwaar, beroep of hoger beroep.", "Bezwaar",
        [
            new("ontvangen", Dag, "Dag van ontvangst."),
            new("besloten", Dag, "Dag van het besluit of de uitspraak."),
            new("soort", Code, "bezwaar, beroep of hoger_beroep.", IsDimensie: true),
            new("uitkomst", Code, "gegrond, ongegrond, niet_ontvankelijk of ingetrokken.", IsDimensie: true),
        ]),
    ];

    private static readonly Feitsoort[] Inzet =
    [
        new("kosten", "Kosten van een product in een maand.", "Declaratieregel",
        [
            new("maand", Dag, "Eerste dag van de maand waarin de hulp is gegeven."),
            new("geboekt", Dag, "Dag van boeking."),
            new("bedrag", Bedrag, "Bedrag in centen."),
            new("product", Code, "Productcategorie.", IsDimensie: true),
            new("aanbieder", Code, "Aanbieder.", IsDimensie: true),
            new("uitvoering", Code, "wijkteam of ingekocht.", IsDimensie: true),
            new("kostensoort", Code, "declaratie, lumpsum of overhead.", IsDimensie: true),
            new("werkvorm", Code, "individueel of collectief (ook informeel).", IsDimensie: true),
        ]),
        new("activiteit", "Een groepsactiviteit of voorlichting.", "Activiteit",
        [
            new("datum", Dag, "Dag van de activiteit."),
            new("soort", Code, "webinar, kenniscafe, groep, voorlichting, ontmoeting, ...", IsDimensie: true),
            new("deelnemers", Getal, "Aantal deelnemers."),
            new("partner", Code, "Partner.", IsDimensie: true),
        ]),
        new("formatie", "Fte van een functie in een periode.", "Medewerker",
        [
            new("van", Dag, "Eerste dag."),
            new("tot", Dag, "Laatste dag; leeg als het geldt."),
            new("functie", Code, "Functie.", IsDimensie: true),
            new("fte_honderdsten", Getal, "Fte keer honderd."),
        ]),
    ];

    private static readonly Feitsoort[] Referentie =
    [
        new("stand", "Een aangeleverd aantal op een dag.", "",
        [
            new("datum", Dag, "Dag van de stand."),
            new("soort", Code, "Wat geteld is.", IsDimensie: true),
            new("aantal", Getal, "Het aantal."),
            new("aanbieder", Code, "Aanbieder die leverde.", IsDimensie: true),
        ]),
        new("inwoners", "Inwoners van een wijk op 1 januari.", "Ingezetene",
        [
            new("peildag", Dag, "1 januari van het jaar."),
            new("aantal", Getal, "Aantal inwoners."),
        ]),
    ];

    /// <summary>Every kind of feit, in the order of the help: from hulpvraag to reference figures.</summary>
    public static IReadOnlyList<Feitsoort> Soorten { get; } = [.. Hulp, .. Oordeel, .. Inzet, .. Referentie];

    /// <summary>The kind with this name, or null.</summary>
    public static Feitsoort? FindSoort(string naam) => Soorten.FirstOrDefault(s => s.Naam == naam);
}
