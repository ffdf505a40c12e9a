using Baken.Dispatch;
using Baken.Indicatoren.Rijen;
using Baken.Werkplek.Web;

namespace Baken.Werkplek.Indicatoren;

/// <summary>Who gets links to rows: the rule itself stands at the request, and Dispatch weighs it again.</summary>
internal static class Feitrijrecht
{
    private static readonly HashSet<string> Roles = [.. new AsksAttribute(typeof(ListFeitrijen)).Roles!.Split(',')];

    public static bool Of(Caller caller) => caller.Bevoegdheden.Any(b => Roles.Contains(b.Rol.ToString()));
}
