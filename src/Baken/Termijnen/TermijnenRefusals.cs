namespace Baken.Termijnen;

/// <summary>Codes of the refusals of this room; their texts stand in <c>Refusals.resx</c>.</summary>
public static class TermijnenRefusals
{
    /// <summary>The folder of the catalogue is not there. Arguments: the folder.</summary>
    public const string FolderMissing = "Termijnen.FolderMissing";

    /// <summary>A file that the catalogue needs is not there. Arguments: the file.</summary>
    public const string FileMissing = "Termijnen.FileMissing";

    /// <summary>Text is no YAML. Arguments: what the parser says.</summary>
    public const string YamlNotReadable = "Termijnen.YamlNotReadable";

    /// <summary>A list, a map or a single value stands where something else should. Arguments: the key, what is expected.</summary>
    public const string YamlOtherShape = "Termijnen.YamlOtherShape";

    /// <summary>A key that the catalogue does not know. Arguments: the key, the keys that are known.</summary>
    public const string KeyUnknown = "Termijnen.KeyUnknown";

    /// <summary>A key that must be there is not, or is empty. Arguments: the key.</summary>
    public const string KeyMissing = "Termijnen.KeyMissing";

    /// <summary>A value outside the list of words. Arguments: the key, the value, the words allowed.</summary>
    public const string WordUnknown = "Termijnen.WordUnknown";

    /// <summary>Text is no ISO day. Arguments: the key, the value.</summary>
    public const string DayNotIso = "Termijnen.DayNotIso";

    /// <summary>A number outside its limits. Arguments: the key, the value, least, most.</summary>
    public const string NumberOutside = "Termijnen.NumberOutside";

    /// <summary>Valid until before valid from. Arguments: from, until.</summary>
    public const string ValidityBackwards = "Termijnen.ValidityBackwards";

    /// <summary>Two versions of one code hold on the same day. Arguments: the code, place of the other.</summary>
    public const string VersionsOverlap = "Termijnen.VersionsOverlap";

    /// <summary>The table of equated days lacks a column. Arguments: the columns asked.</summary>
    public const string DecreeColumns = "Termijnen.DecreeColumns";

    /// <summary>An equated day outside the years of its decree. Arguments: the day, first year, last year.</summary>
    public const string DecreeDayOutside = "Termijnen.DecreeDayOutside";

    /// <summary>The same equated day twice. Arguments: the day.</summary>
    public const string DecreeDayTwice = "Termijnen.DecreeDayTwice";

    /// <summary>No term with that code. Arguments: the code.</summary>
    public const string KlokUnknown = "Termijnen.KlokUnknown";

    /// <summary>The term exists, but no version holds on the start day. Arguments: the code, the day.</summary>
    public const string KlokNotValid = "Termijnen.KlokNotValid";

    /// <summary>The input file is not there. Arguments: the path.</summary>
    public const string TableMissing = "Termijnen.TableMissing";

    /// <summary>Input and output are the same file. Arguments: the path.</summary>
    public const string TableOntoItself = "Termijnen.TableOntoItself";

    /// <summary>The folder of the output is not there. Arguments: the folder.</summary>
    public const string TableFolderMissing = "Termijnen.TableFolderMissing";

    /// <summary>No header. Arguments: none.</summary>
    public const string TableEmpty = "Termijnen.TableEmpty";

    /// <summary>The columns do not fit. Arguments: the column of the end, of the start, of the length.</summary>
    public const string TableColumns = "Termijnen.TableColumns";

    /// <summary>A column that is read stands twice. Arguments: the column.</summary>
    public const string TableColumnTwice = "Termijnen.TableColumnTwice";

    /// <summary>A column that is written stands there already. Arguments: the column.</summary>
    public const string TableColumnTaken = "Termijnen.TableColumnTaken";

    /// <summary>A row has another number of cells than the header. Arguments: cells of the row, of the header.</summary>
    public const string TableCells = "Termijnen.TableCells";

    /// <summary>A cell that must be filled is empty. Arguments: none.</summary>
    public const string TableCellEmpty = "Termijnen.TableCellEmpty";

    /// <summary>Quotes that do not close, or stand loose in a cell. Arguments: none.</summary>
    public const string TableQuotes = "Termijnen.TableQuotes";

    /// <summary>Text is no pause. Arguments: the text, the grounds.</summary>
    public const string OpschortingNotReadable = "Termijnen.OpschortingNotReadable";

    /// <summary>Text is no extension. Arguments: the text, the grounds.</summary>
    public const string VerlengingNotReadable = "Termijnen.VerlengingNotReadable";
}
