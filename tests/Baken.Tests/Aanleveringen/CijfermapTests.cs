using System.Globalization;
using System.Text;
using Baken.Aanleveringen;
using Baken.Dispatch;
using Baken.Storage;
using Xunit;

namespace Baken.Tests.Aanleveringen;

/// <summary>What a broken folder of figures is told: every fault at once, one Dutch sentence each, with file, row and column.</summary>
public sealed class CijfermapTests
{
    private static readonly IReadOnlyList<Tenant> Tenants = Voorbeelden.ListTenants();

    [Fact]
    public void The_shipped_examples_hold_what_the_documents_say()
    {
        var map = Cijfermap.Read(VoorbeeldMap.Source, Tenants).Value;
        Assert.Equal(["0216", "0321", "0828", "1911", "ramf"], map.Tenants.Select(t => t.TenantCode).Order(StringComparer.Ordinal));
        int Sum(string soort) => map.Tenants.Sum(t => t.Aantallen.Single(a => a.Soort == soort).Aantal);
        Assert.Equal((33, 128, 82, 84, 18), (Sum("kerntaken"), Sum("doelen"), Sum("indicatoren"), Sum("metingen"), Sum("wachttijden")));
        Assert.Equal((96, 134, 170), (Sum("organisaties"), Sum("prognoses"), Sum("controles")));
    }

    [Fact]
    public void One_folder_with_all_documents_goes_to_the_same_tenants()
    {
        using var voorbeeld = new VoorbeeldMap();
        var apart = Cijfermap.Read(voorbeeld.Path, Tenants).Value;
        var samen = Cijfermap.Read(voorbeeld.Merge(), Tenants).Value;
        Assert.Equal(Counts(apart), Counts(samen));
    }

    [Theory]
    [InlineData("1911/indicators.csv", ",fraction,Doel: >10%", ",procentjes,Doel: >10%", "1911/indicators.csv, rij 4, kolom unit: De eenheid ")]
    [InlineData("1911/indicators.csv", "ind-hk-ax2,AX-2,", "ind-hk-ax2,AX-1,", "1911/indicators.csv, rij 18, kolom code: ‘AX-1’ staat al in rij 17; elke code mag één keer voorkomen.")]
    [InlineData("1911/indicators.csv", ",>,>,0.1,", ",,>,0.1,", "1911/indicators.csv, rij 4, kolom norm_operator: ")]
    [InlineData("1911/indicators.csv", ",>,>,0.1,", ",<,>,0.1,", "1911/indicators.csv, rij 4, kolom norm_operator: ")]
    [InlineData("1911/indicators.csv", ",>,>,0.1,", ",=>,>,0.1,", "1911/indicators.csv, rij 4, kolom norm_operator: ")]
    [InlineData("0321/organisations.csv", "2018-02-28", "2018-02-31", "0321/organisations.csv, rij 2, kolom founded_on: ")]
    [InlineData("0828/goals.csv", "2022-01-01,false,003_3d5e6fe73cf47902.txt,312", "31-02,false,003_3d5e6fe73cf47902.txt,312", "0828/goals.csv, rij 2, kolom deadline: ")]
    [InlineData("1911/measurements.csv", "ms-hk-2,ind-hk-2,org-ihk,Hollands Kroon,2023-Q1", "ms-hk-2,ind-hk-2,org-ihk,Hollands Kroon,2023-Q5", "1911/measurements.csv, rij 6, kolom period: ")]
    [InlineData("1911/measurements.csv", "all,,0.10,10%", "all,,\"0,10\",10%", "1911/measurements.csv, rij 6, kolom value: “0,10” heeft een komma.")]
    [InlineData("1911/measurements.csv", "all,,0.10,10%", "all,,10,10%", "1911/measurements.csv, rij 6, kolom value: 1.000% is geen aandeel")]
    [InlineData("1911/measurements.csv", "ms-hk-2,ind-hk-2,", "ms-hk-2,ind-hk-22,", "1911/measurements.csv, rij 6, kolom indicator_id: ‘ind-hk-22’ staat niet in indicators.csv.")]
    [InlineData("1911/measurements.csv", "10%,fraction,false", "10%,fraction,misschien", "1911/measurements.csv, rij 6, kolom approximate: ‘misschien’ moet true of false zijn.")]
    [InlineData("1911/measurements.csv", "10%,fraction,false", "10%,weeks,false", "1911/measurements.csv, rij 6, kolom unit: De eenheid ‘weeks’ is een andere dan die van indicator KPI2 (fraction).")]
    [InlineData("1911/measurements.csv", ">,0.1,fraction", ",0.1,fraction", "1911/measurements.csv, rij 6, kolom target_operator: ")]
    [InlineData("1911/measurements.csv", ">,0.1,fraction", ">,0.2,fraction", "1911/measurements.csv, rij 6, kolom target: De streefwaarde ‘> 0.2’ is een andere dan de norm van indicator KPI2.")]
    [InlineData("1911/measurements.csv", ",89,-6.25%", ",negen,-6.25%", "1911/measurements.csv, rij 13, kolom n: ")]
    [InlineData("1911/goals.csv", "HK-D2,,doelstelling", "HK-D2,HK-D9,doelstelling", "1911/goals.csv, rij 3, kolom parent_code: ‘HK-D9’ staat niet in goals.csv of core_tasks.csv.")]
    [InlineData("ramf/prognosis.csv", "Amersfoort,jeugd,clients,ambulante begeleiding,2021", "Amersfoort,all,clients,ambulante begeleiding,2021", "ramf/prognosis.csv, rij 2, kolom measure: ")]
    [InlineData("1911/checks.csv", ",-555000,-555000,true,0,0,true,", ",veel,-555000,true,0,0,true,", "1911/checks.csv, rij 2, kolom computed: ")]
    [InlineData("0321/waiting_times.csv", "gemeten,=,4,", "gemeten,ongeveer,4,", "0321/waiting_times.csv, rij 2, kolom value_operator: ")]
    public void A_damaged_cell_is_told_with_file_row_and_column(string file, string old, string with, string told)
    {
        using var voorbeeld = new VoorbeeldMap();
        voorbeeld.Replace(file, old, with);
        var sentences = Told(voorbeeld.Path);
        Assert.StartsWith(told, Assert.Single(sentences), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("code,name", "code,naam", "1911/indicators.csv, rij 1, kolom naam: De kolom naam is onbekend in dit bestand.", "1911/indicators.csv, rij 1, kolom name: De kolom name ontbreekt.")]
    [InlineData("id,code,name", "id,code,code,name", "1911/indicators.csv, rij 1, kolom code: De kolom code staat er twee keer.")]
    public void A_wrong_head_is_told_without_the_faults_that_follow_from_it(string old, string with, params string[] told)
    {
        using var voorbeeld = new VoorbeeldMap();
        voorbeeld.Replace("1911/indicators.csv", old, with);
        Assert.Equal(told, Told(voorbeeld.Path));
    }

    [Fact]
    public void A_file_that_is_empty_cut_or_in_another_encoding_is_told()
    {
        using var voorbeeld = new VoorbeeldMap();
        voorbeeld.Write("0828/checks.csv", []);
        voorbeeld.Write("0828/goals.csv", Encoding.Latin1.GetBytes("id,é\n"));
        voorbeeld.Append("0828/waiting_times.csv", "wt-oss-5,\"zonder einde");
        voorbeeld.Append("0321/waiting_times.csv", "wt-hou-9,te kort");
        Assert.Equal(
            [
                "0321/waiting_times.csv, rij 7: Deze rij heeft 2 cellen en de eerste rij 18.",
                "0828/checks.csv: Dit bestand is leeg; de eerste rij moet de kolomnamen bevatten.",
                "0828/goals.csv: Dit bestand is geen UTF-8. Sla het opnieuw op als CSV met UTF-8.",
                "0828/waiting_times.csv: Het aanhalingsteken dat in rij 6 begint, wordt niet gesloten.",
            ],
            Told(voorbeeld.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(';', "puntkomma's")]
    [InlineData('\t', "tabs")]
    public void A_file_with_another_separator_is_told_once(char separator, string told)
    {
        using var voorbeeld = new VoorbeeldMap();
        voorbeeld.Replace("1911/goals.csv", ",", separator.ToString());
        Assert.StartsWith($"1911/goals.csv, rij 1: De kolommen staan gescheiden met {told}.", Assert.Single(Told(voorbeeld.Path)), StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_all_files_are_told_at_once()
    {
        using var voorbeeld = new VoorbeeldMap();
        voorbeeld.Replace("1911/indicators.csv", ",fraction,Doel: >10%", ",procentjes,Doel: >10%");
        voorbeeld.Replace("0321/organisations.csv", "2018-02-28", "2018-02-31");
        voorbeeld.Replace("ramf/prognosis.csv", "prognose,654,", "prognose,zeshonderd,");
        Assert.Equal(3, Told(voorbeeld.Path).Length);
    }

    [Fact]
    public void A_folder_that_is_not_there_or_holds_nothing_is_told()
    {
        using var voorbeeld = new VoorbeeldMap();
        Directory.CreateDirectory(Path.Combine(voorbeeld.Path, "leeg"));
        Assert.Contains("bestaat niet", Assert.Single(Told(Path.Combine(voorbeeld.Path, "nergens"))), StringComparison.Ordinal);
        Assert.Contains("staan geen cijferbestanden", Assert.Single(Told(Path.Combine(voorbeeld.Path, "leeg"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_an_unknown_gemeente_is_told()
    {
        using var voorbeeld = new VoorbeeldMap();
        var samen = voorbeeld.Merge();
        voorbeeld.Replace("samen/municipalities.csv", "mun-oss,Oss,", "mun-oss,Ossendam,");
        Assert.Contains("bij welke gemeente of regio 003_3d5e6fe73cf47902.txt hoort", Assert.Single(Told(samen)), StringComparison.Ordinal);
    }

    private static string[] Told(string map)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        return [.. Cijfermap.Read(map, Tenants).Refusals.Select(r => r.Source is null ? RefusalText.Of(r) : $"{r.Source}: {RefusalText.Of(r)}")];
    }

    private static IEnumerable<string> Counts(Cijfermap map) => map.Tenants
        .OrderBy(t => t.TenantCode, StringComparer.Ordinal)
        .Select(t => $"{t.TenantCode}: {string.Join(", ", t.Aantallen.Select(a => $"{a.Soort} {a.Aantal}"))}");
}
