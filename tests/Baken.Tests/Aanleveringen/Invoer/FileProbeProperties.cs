using System.Text;
using Baken.Aanleveringen.Invoer;
using FsCheck.Xunit;
using Xunit;

namespace Baken.Tests.Aanleveringen.Invoer;

/// <summary>Whatever stands in a file, reading it ends in rows or a refusal.</summary>
public sealed class FileProbeProperties : IDisposable
{
    private static readonly byte[][] Seeds =
    [
        SheetFiles.XlsxOf(["zaaknr", "dag"], ["H1", "01-02-2023"], ["H2", "02-02-2023"]), SheetFiles.OdsOf(["zaaknr", "dag"], ["H1", "01-02-2023"]),
        Encoding.UTF8.GetBytes("zaaknr;dag\nH1;\"01-02-2023\"\nH2;Zoë\n"),
    ];

    private readonly string path = Path.GetTempFileName();

    [Property(MaxTest = 300)]
    public bool A_damaged_file_gives_rows_or_a_refusal(int seed, (ushort Place, byte Value)[] damage, ushort cut)
    {
        var bytes = Seeds[(seed & int.MaxValue) % Seeds.Length].ToArray();
        foreach (var (place, value) in damage) bytes[place % bytes.Length] = value;
        return EndsWell(cut % 3 == 0 ? bytes[..(cut % bytes.Length)] : bytes);
    }

    [Property(MaxTest = 300)]
    public bool A_damaged_part_gives_rows_or_a_refusal((ushort Place, byte Value)[] damage)
    {
        var sheet = Encoding.Latin1.GetBytes("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><f>1</f><v>45292</v></c></row>");
        foreach (var (place, value) in damage) sheet[place % sheet.Length] = value;
        return EndsWell(SheetFiles.Xlsx(Encoding.Latin1.GetString(sheet)));
    }

    [Property(MaxTest = 200)]
    public bool Any_bytes_give_a_table_or_a_refusal(byte[] bytes) => EndsWell(bytes);

    [Property(MaxTest = 200)]
    public void A_text_comes_out_of_a_sheet_as_it_went_in(string?[] texts)
    {
        var rows = texts.Select(t => new string([.. (t ?? "").Where(c => c is >= ' ' and < '\uD800')])).Where(t => !string.IsNullOrWhiteSpace(t)).ToList();
        foreach (var bytes in new[] { SheetFiles.XlsxOf([["kop"], .. rows.Select(r => new[] { r })]), SheetFiles.OdsOf([["kop"], .. rows.Select(r => new[] { r })]) })
        {
            var found = new List<string>();
            File.WriteAllBytes(path, bytes);
            var read = FileProbe.Of(path, new Bronbestand(), new Afbeelding()).Then(probe => ((SheetProbe)probe).Read(values => found.Add(values[0]!)));
            Assert.True(read.IsOk, string.Join('\n', read.Refusals));
            Assert.Equal(rows, found);
        }
    }

    public void Dispose() => File.Delete(path);

    private bool EndsWell(byte[] bytes)
    {
        File.WriteAllBytes(path, bytes);
        var probe = FileProbe.Of(path, new Bronbestand(), new Afbeelding());
        if (!probe.IsOk) return probe.Refusals.All(r => r.Source is not null);
        using var staging = new Staging(new Baken.Storage.Sleutel("k1", new byte[32]));
        var loaded = staging.Load("t", probe.Value);
        return loaded.IsOk || loaded.Refusals.All(r => r.Source is not null);
    }
}
