namespace Baken.Dispatch;

/// <summary>The roles of the field, plus functioneel beheerder. A person has a role within one organisation of one tenant.</summary>
public enum Rol
{
    /// <summary>Registers, weighs urgency, assigns, calls who waits.</summary>
    Triagist,

    /// <summary>Gives help: sociaal werker, jeugdprofessional, casusregisseur.</summary>
    Professional,

    /// <summary>POH-jeugd, jeugdondersteuner, jongerenwerker, sociaal raadspersoon: short contacts.</summary>
    Jeugdondersteuner,

    /// <summary>Gedragsdeskundige or aandachtsfunctionaris veiligheid.</summary>
    Gedragsdeskundige,

    /// <summary>Leads one team.</summary>
    Teamleider,

    /// <summary>Draws PvA-toetsen and follows lessons.</summary>
    Kwaliteitsmedewerker,

    /// <summary>Makes beschikkingen by mandate, and messages.</summary>
    Backoffice,

    /// <summary>Closes the quarter, explains figures, builds reports.</summary>
    Analist,

    /// <summary>Budget, forecast, differences.</summary>
    Controller,

    /// <summary>Director of the uitvoerder: signs and delivers.</summary>
    Bestuurder,

    /// <summary>Commissioner at the gemeente: sees figures once they are aangeboden, never persons.</summary>
    Accounthouder,

    /// <summary>Policy officer of the gemeente: as the accounthouder.</summary>
    Beleidsmedewerker,

    /// <summary>Runs a programme with interventies.</summary>
    Programmamanager,

    /// <summary>Follows the ambitions of several gemeenten.</summary>
    Transformatiemanager,

    /// <summary>Partner or zorgaanbieder: own deliveries.</summary>
    Aanbieder,

    /// <summary>Klachtcoordinator: complaints, not files.</summary>
    Ombudsfunctionaris,

    /// <summary>Functionaris gegevensbescherming (AVG art. 37): the logboek and incidents.</summary>
    Privacyfunctionaris,

    /// <summary>Wethouder or raad: what was aangeboden, in one page.</summary>
    Wethouder,

    /// <summary>Functional administration: organisation, rights, loading.</summary>
    Functioneelbeheerder,
}

/// <summary>How far a right reaches: the relation of the caller to what is asked.</summary>
public enum Relatie
{
    /// <summary>Own cases only.</summary>
    EigenCaseload,

    /// <summary>What belongs to the own team.</summary>
    EigenTeam,

    /// <summary>What belongs to the own organisation.</summary>
    EigenOrganisatie,

    /// <summary>The whole tenant, whichever organisation owns it.</summary>
    EigenGemeente,
}

/// <summary>Why data is used (AVG art. 5 lid 1 onder b).</summary>
public enum Doelbinding
{
    /// <summary>Giving help.</summary>
    Uitvoering,

    /// <summary>Steering on figures: no persons.</summary>
    Sturing,

    /// <summary>Running the application: organisation, rights, loading.</summary>
    Beheer,

    /// <summary>Supervision of lawful use.</summary>
    Toezicht,
}
