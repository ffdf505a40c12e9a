using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;

namespace Baken.Kernel.Tests.Indicatoren;

/// <summary>
/// The report of Hollands Kroon over the first quarter of 2023: 17 values with the deviation as printed (one minus sign, Dutch comma)
/// and the unrounded value computed back from it; and what stands in the report for each part of its 11 KPIs.
/// </summary>
internal static class HollandsKroon
{
    public static readonly Periode Kwartaal = Periode.Kwartaal(2023, 1);

    public static readonly Printed[] Deviations =
    [
        new("ms-hk-1j-a", "KPI1-J", "0.79", "0.785200", Eenheid.Aandeel, Normoperator.Groter, "0.8", Richting.Hoger, "-1,85%"),
        new("ms-hk-1j-b", "KPI1-J", "0.78", "0.780000", Eenheid.Aandeel, Normoperator.Groter, "0.8", Richting.Hoger, "-2,5%"),
        new("ms-hk-1w-a", "KPI1-W", "0.84", "0.838000", Eenheid.Aandeel, Normoperator.Groter, "0.8", Richting.Hoger, "+4,75%"),
        new("ms-hk-1w-b", "KPI1-W", "0.85", "0.845760", Eenheid.Aandeel, Normoperator.Groter, "0.8", Richting.Hoger, "+5,72%"),
        new("ms-hk-2", "KPI2", "0.10", "0.102000", Eenheid.Aandeel, Normoperator.Groter, "0.1", Richting.Hoger, "+2%"),
        new("ms-hk-3", "KPI3", "0.42", "0.421880", Eenheid.Aandeel, Normoperator.Kleiner, "0.4", Richting.Lager, "-5,47%"),
        new("ms-hk-4j", "KPI4-J", "0.46", "0.455350", Eenheid.Aandeel, Normoperator.Groter, "0.5", Richting.Hoger, "-8,93%"),
        new("ms-hk-4w", "KPI4-W", "0.81", "0.811840", Eenheid.Aandeel, Normoperator.Groter, "0.8", Richting.Hoger, "+1,48%"),
        new("ms-hk-5", "KPI5", "1800", "1800.130000", Eenheid.Euro, Normoperator.Kleiner, "1700.0", Richting.Lager, "-5,89%"),
        new("ms-hk-8i", "KPI8", "13", "13.080000", Eenheid.Maanden, Normoperator.Kleiner, "12.0", Richting.Lager, "-9%"),
        new("ms-hk-8w", "KPI8", "11", "10.800000", Eenheid.Maanden, Normoperator.Kleiner, "12.0", Richting.Lager, "+10%"),
        new("ms-hk-9", "KPI9", "0.75", "0.750000", Eenheid.Aandeel, Normoperator.Groter, "0.8", Richting.Hoger, "-6,25%"),
        new("ms-hk-10p", "KPI10-P", "7.20", "7.200000", Eenheid.Rapportcijfer, Normoperator.Groter, "8.0", Richting.Hoger, "-10%"),
        new("ms-hk-10c-a", "KPI10-C", "0.88", "0.882320", Eenheid.Aandeel, Normoperator.Groter, "0.8", Richting.Hoger, "+10,29%"),
        new("ms-hk-10c-b", "KPI10-C", "1.00", "1.000000", Eenheid.Aandeel, Normoperator.Groter, "0.8", Richting.Hoger, "+25%"),
        new("ms-hk-11a", "KPI11-A", "7.30", "7.300000", Eenheid.Rapportcijfer, Normoperator.Groter, "8.0", Richting.Hoger, "-8,75%"),
        new("ms-hk-11c", "KPI11-C", "0.43", "0.430020", Eenheid.Aandeel, Normoperator.Groter, "0.6", Richting.Hoger, "-28,33%"),
    ];

    public static readonly Dictionary<string, Deelwaarde[]> Kpis = new()
    {
        ["KPI1"] = [Few("KPI1-J/1"), Few("KPI1-J/2"), Few("KPI1-W/1"), Few("KPI1-W/2")],
        ["KPI2"] = [Full("KPI2")],
        ["KPI3"] = [Full("KPI3")],
        ["KPI4"] = [Full("KPI4-J"), Full("KPI4-W")],
        ["KPI5"] = [Full("KPI5")],
        ["KPI6"] =
        [
            Full("KPI6/Axxicom"), About("KPI6/wijkteam Jeugd"), Told("KPI6/wijkteam Toegang", "binnen de norm"),
            Told("KPI6/wijkteam Begeleiding Wmo", "binnen de norm"), Told("KPI6/wijkteam Wmo Voorzieningen", "binnen de norm"),
            Now("KPI6/andere partijen", Waarde.Without(Waardestatus.NietAangeleverd)),
        ],
        ["KPI7"] =
        [
            Told("KPI7/aanbieders", "blijft hoog") with { Onvolledig = true },
            Now("KPI7/wijkteam", Waarde.Without(Waardestatus.NogNietTeLeveren, "verwacht in Q2")),
        ],
        ["KPI8"] = [Full("KPI8/ingekochte zorg"), Full("KPI8/wijkteam")],
        ["KPI9"] = [Now("KPI9", Waarde.Herleid(new Getal(3, 4), "75%", 89)) with { WeinigVermeld = true }],
        ["KPI10"] = [Old("KPI10-P"), Old("KPI10-C/1"), Old("KPI10-C/2")],
        ["KPI11"] = [Full("KPI11-A"), Full("KPI11-C")],
    };

    private static Deelwaarde Now(string deel, Waarde waarde) => new(deel, Kwartaal, waarde);

    private static Deelwaarde Full(string deel) => Now(deel, Waarde.Herleid(new Getal(1, 2)));

    private static Deelwaarde Few(string deel) => Full(deel) with { WeinigVermeld = true };

    private static Deelwaarde About(string deel) => Now(deel, Waarde.Create(Waardestatus.Gemeten, Grens.Circa, new Getal(95), "ca. 95 dagen").Value);

    private static Deelwaarde Told(string deel, string words) => Now(deel, Waarde.Oordeel(words));

    private static Deelwaarde Old(string deel) => new(deel, Periode.Halfjaar(2022, 2), Waarde.Herleid(new Getal(1, 2)));

    public sealed record Printed(
        string Id, string Kpi, string ValuePrinted, string Unrounded, Eenheid Eenheid, Normoperator Operator, string Target, Richting Richting, string Deviation)
    {
        public Norm Norm => Norm.Create(Operator, Getal.Parse(Target).Value, Eenheid, Richting).Value;

        public Afwijking AfwijkingOf(string value) => Afwijking.Compute(Norm, Waarde.Herleid(Getal.Parse(value).Value))!;
    }
}
