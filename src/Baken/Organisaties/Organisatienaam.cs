using Baken.Kernel.Shared;

namespace Baken.Organisaties;

/// <summary>The rules of the names of an organisation.</summary>
internal static class Organisatienaam
{
    public static IEnumerable<Refusal> Faults(string naam, string kortenaam)
    {
        if (naam.Trim().Length == 0) yield return new Refusal("Organisaties.NaamMissing", [], "Naam");
        if (naam.Trim().Length > Organisatie.MaxNaam) yield return new Refusal("Organisaties.TooLong", [Organisatie.MaxNaam], "Naam");
        if (kortenaam.Trim().Length > Organisatie.MaxKortenaam) yield return new Refusal("Organisaties.TooLong", [Organisatie.MaxKortenaam], "Kortenaam");
    }
}
