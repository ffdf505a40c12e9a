using System.Globalization;
using Baken.Kernel.Shared;
using Baken.Kernel.Termijnen;
using YamlDotNet.RepresentationModel;

namespace Baken.Termijnen;

/// <summary>A map in a YAML file, read key by key; each fault is noted with file and line.</summary>
internal sealed class CatalogusNode
{
    private readonly string _file;
    private readonly List<Refusal> _faults;
    private readonly Dictionary<string, YamlNode> _values = [];
    private readonly long _line;

    public CatalogusNode(string file, YamlMappingNode map, List<Refusal> faults, params string[] keys)
    {
        (_file, _faults, _line) = (file, faults, map.Start.Line);
        foreach (var (key, value) in map.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (keys.Contains(name)) _values[name] = value;
            else Fault(key, TermijnenRefusals.KeyUnknown, name, string.Join(", ", keys));
        }
    }

    /// <summary>Place of the map, such as <c>awb.yaml, regel 12</c>.</summary>
    public string Place => PlaceOf(_line);

    public string? FindText(string key)
    {
        if (!_values.TryGetValue(key, out var node)) return null;
        if (node is YamlScalarNode { Value: { Length: > 0 } text }) return text;
        Fault(node, node is YamlScalarNode ? TermijnenRefusals.KeyMissing : TermijnenRefusals.YamlOtherShape, key, "één waarde");
        return null;
    }

    public string GetText(string key)
    {
        if (!_values.ContainsKey(key)) Fault(_line, TermijnenRefusals.KeyMissing, key);
        return FindText(key) ?? "";
    }

    public Termijnduur? FindDuur(string key)
    {
        if (FindText(key) is not { } text) return null;
        var duur = Termijnduur.Parse(text);
        if (duur.IsOk) return duur.Value;
        _faults.AddRange(duur.Refusals.Select(r => r.At(PlaceOf(_values[key].Start.Line))));
        return null;
    }

    public Termijnduur GetDuur(string key)
    {
        if (!_values.ContainsKey(key)) Fault(_line, TermijnenRefusals.KeyMissing, key);
        return FindDuur(key) ?? Termijnduur.Of(1, Termijneenheid.Dag);
    }

    public bool GetJaNee(string key) => GetWord(key, JaNee);

    public bool FindJaNee(string key) => _values.ContainsKey(key) && GetWord(key, JaNee);

    public T GetWord<T>(string key, IReadOnlyDictionary<string, T> words)
    {
        var text = GetText(key);
        return text.Length == 0 ? words.Values.First() : Word(_values[key], key, text, words);
    }

    public T FindWord<T>(string key, IReadOnlyDictionary<string, T> words, T otherwise) =>
        FindText(key) is { } text ? Word(_values[key], key, text, words) : otherwise;

    public DateOnly? FindDay(string key)
    {
        if (FindText(key) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        Fault(_values[key], TermijnenRefusals.DayNotIso, key, text);
        return null;
    }

    public int? FindNumber(string key, int least, int most)
    {
        if (FindText(key) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        Fault(_values[key], TermijnenRefusals.NumberOutside, key, text, least, most);
        return null;
    }

    public int GetNumber(string key, int least, int most)
    {
        if (!_values.ContainsKey(key)) Fault(_line, TermijnenRefusals.KeyMissing, key);
        return FindNumber(key, least, most) ?? least;
    }

    public Geld GetGeld(string key)
    {
        var text = GetText(key);
        if (text.Length == 0) return Geld.Zero;
        var geld = Geld.ParseInvariant(text);
        if (geld.IsOk) return geld.Value;
        _faults.AddRange(geld.Refusals.Select(r => r.At(PlaceOf(_values[key].Start.Line))));
        return Geld.Zero;
    }

    public IReadOnlyList<T> ListWords<T>(string key, IReadOnlyDictionary<string, T> words) =>
        [.. Children(key).OfType<YamlScalarNode>().Select(node => Word(node, key, node.Value ?? "", words))];

    public IReadOnlyList<CatalogusNode> ListMaps(string key, params string[] keys)
    {
        var maps = new List<CatalogusNode>();
        foreach (var child in Children(key))
        {
            if (child is YamlMappingNode map) maps.Add(new CatalogusNode(_file, map, _faults, keys));
            else Fault(child, TermijnenRefusals.YamlOtherShape, key, "een lijst met sleutels en waarden");
        }
        return maps;
    }

    public CatalogusNode? FindMap(string key, params string[] keys)
    {
        if (!_values.TryGetValue(key, out var node))
        {
            Fault(_line, TermijnenRefusals.KeyMissing, key);
            return null;
        }
        if (node is YamlMappingNode map) return new CatalogusNode(_file, map, _faults, keys);
        Fault(node, TermijnenRefusals.YamlOtherShape, key, "een blok met sleutels en waarden");
        return null;
    }

    public void Fault(string code, params object[] arguments) => Fault(_line, code, arguments);

    private static IReadOnlyDictionary<string, bool> JaNee { get; } = new Dictionary<string, bool> { ["nee"] = false, ["ja"] = true };

    private IList<YamlNode> Children(string key)
    {
        if (!_values.TryGetValue(key, out var node)) return [];
        if (node is YamlSequenceNode list) return list.Children;
        Fault(node, TermijnenRefusals.YamlOtherShape, key, "een lijst");
        return [];
    }

    private T Word<T>(YamlNode node, string key, string text, IReadOnlyDictionary<string, T> words)
    {
        if (words.TryGetValue(text, out var value)) return value;
        Fault(node, TermijnenRefusals.WordUnknown, key, text, string.Join(", ", words.Keys));
        return words.Values.First();
    }

    private void Fault(YamlNode node, string code, params object[] arguments) => Fault(node.Start.Line, code, arguments);

    private void Fault(long line, string code, params object[] arguments) => _faults.Add(Refusal.Of(code, arguments).At(PlaceOf(line)));

    private string PlaceOf(long line) => $"{_file}, regel {line}";
}
