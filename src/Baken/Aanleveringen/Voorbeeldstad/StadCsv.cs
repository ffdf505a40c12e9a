using System.Globalization;
using System.Text;

namespace Baken.Aanleveringen.Voorbeeldstad;

/// <summary>
/// Tables as CSV. The old system separates by a semicolon, writes days as dd-MM-yyyy, amounts as 1.234,56 and its persons in Windows-1252; the new one
/// separates by a comma, writes days as yyyy-MM-dd, amounts as 1234.56 and all of it in UTF-8 with a mark.
/// </summary>
internal sealed class StadCsv(string folder, bool isNew)
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public void Write(Stadstabel table)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = isNew ? new UTF8Encoding(true) : table.Naam == "personen" ? Encoding.GetEncoding(1252) : new UTF8Encoding(false);
        var separator = isNew ? ',' : ';';
        using var writer = new StreamWriter(Path.Combine(folder, table.Naam + ".csv"), append: false, encoding) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(separator, table.Kolommen));
        foreach (var row in table.Rijen) writer.WriteLine(string.Join(separator, row.Select(Text)));
    }

    private string Text(object? cell) => cell switch
    {
        null => "",
        string text => text,
        DateOnly day => day.ToString(isNew ? "yyyy-MM-dd" : "dd-MM-yyyy", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        long cents => isNew ? (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture) : (cents / 100m).ToString("#,##0.00", Dutch),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"No notation for {cell.GetType().Name}."),
    };
}
