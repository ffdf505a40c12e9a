using Baken.Dispatch;

namespace Baken.Werkplek.SignIn;

/// <summary>The roles as people say them.</summary>
public static class Rollen
{
    /// <summary>The Dutch words of a role, without capital.</summary>
    public static string NameOf(Rol rol) => rol switch
    {
        Rol.Triagist => "triagist",
        Rol.Professional => "professional",
        Rol.Jeugdondersteuner => "jeugdondersteuner",
        Rol.Gedragsdeskundige => "gedragsdeskundige",
        Rol.Teamleider => "teamleider",
        Rol.Kwaliteitsmedewerker => "kwaliteitsmedewerker",
        Rol.Backoffice => "backoffice",
        Rol.Analist => "analist",
        Rol.Controller => "controller",
        Rol.Bestuurder => "bestuurder",
        Rol.Accounthouder => "accounthouder",
        Rol.Beleidsmedewerker => "beleidsmedewerker",
        Rol.Programmamanager => "programmamanager",
        Rol.Transformatiemanager => "transformatiemanager",
        Rol.Aanbieder => "aanbieder of partner",
        Rol.Ombudsfunctionaris => "ombudsfunctionaris",
        Rol.Privacyfunctionaris => "functionaris gegevensbescherming",
        Rol.Wethouder => "wethouder of raad",
        Rol.Functioneelbeheerder => "functioneel beheerder",
    };
}
