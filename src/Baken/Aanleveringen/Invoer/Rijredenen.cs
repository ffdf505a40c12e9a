namespace Baken.Aanleveringen.Invoer;

/// <summary>Why a row was rejected or how it was corrected, in words.</summary>
internal static class Rijredenen
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["verplicht_leeg"] = "dit veld mag niet leeg zijn",
        ["datum_onleesbaar"] = "dit is geen bestaande datum in een van de datumvormen",
        ["datum_buiten_bereik"] = "deze datum ligt niet tussen 1900 en 2100",
        ["code_onbekend"] = "deze waarde heeft geen vertaling in de afbeelding",
        ["code_leeg"] = "waarde zonder vertaling leeg gemaakt",
        ["getal_onleesbaar"] = "dit is geen heel getal",
        ["bedrag_onleesbaar"] = "dit is geen bedrag",
        ["ja_of_nee_onleesbaar"] = "dit is geen ja of nee",
        ["bsn_ongeldig"] = "dit burgerservicenummer klopt niet (elfproef)",
        ["geboren_na_dag"] = "de geboortedatum ligt na de dag van het feit",
        ["duur_negatief"] = "de laatste dag ligt voor de eerste",
        ["volgorde"] = "deze dag ligt voor het begin",
        ["koppeling_ontbreekt"] = "de sleutel staat niet in het gekoppelde bestand",
        ["dubbel_gelijk"] = "dezelfde rij staat er nog een keer; één telt",
        ["dubbel_laatste"] = "de sleutel staat er nog een keer met andere waarden; de laatste rij telt",
    };

    /// <summary>The sentence for a code that the compiled SQL gave.</summary>
    public static string TextOf(string code) => Words[code];
}
