using Baken.Kernel.Shared;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Baken.Termijnen;

/// <summary>Opens a YAML file of the catalogue as a map.</summary>
internal static class CatalogusFile
{
    /// <summary>The map at the top of the file, or null with the fault noted.</summary>
    public static CatalogusNode? Open(string path, List<Refusal> faults, params string[] keys)
    {
        var file = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            faults.Add(Refusal.Of(TermijnenRefusals.FileMissing, file).At(file));
            return null;
        }
        try
        {
            using var reader = new StreamReader(path);
            var stream = new YamlStream();
            stream.Load(reader);
            if (stream.Documents.Count > 0 && stream.Documents[0].RootNode is YamlMappingNode map) return new CatalogusNode(file, map, faults, keys);
            faults.Add(Refusal.Of(TermijnenRefusals.YamlOtherShape, file, "een blok met sleutels en waarden").At($"{file}, regel 1"));
        }
        catch (YamlException fault)
        {
            faults.Add(Refusal.Of(TermijnenRefusals.YamlNotReadable, Reason(fault)).At($"{file}, regel {fault.Start.Line}"));
        }
        return null;
    }

    // The parser speaks English; the line says where, so only the kind of fault is told.
    private static string Reason(YamlException fault) => fault switch
    {
        AnchorNotFoundException => "een verwijzing (*) wijst naar iets wat er niet is.",
        _ when fault.Message.Contains("Duplicate key", StringComparison.OrdinalIgnoreCase) => "een sleutel staat er twee keer.",
        SyntaxErrorException => "let op tekens als : [ ] en aanhalingstekens; zet tekst met een dubbele punt tussen aanhalingstekens.",
        _ => "let op het inspringen: gebruik spaties, en bij elk niveau evenveel.",
    };
}
