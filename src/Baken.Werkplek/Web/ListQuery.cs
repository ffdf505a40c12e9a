using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Baken.Werkplek.Web;

/// <summary>What the address says about a list: <c>?zoek=…&amp;sorteer=-naam&amp;pagina=2</c>. A minus sorts downwards; an unreadable page is page 1.</summary>
public sealed record ListQuery(string Search, string Sort, bool Descending, int Page)
{
    /// <summary>Rows on one page.</summary>
    public const int PageSize = 25;

    /// <summary>Reads the address of the page.</summary>
    public static ListQuery Of(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        var sort = query.TryGetValue("sorteer", out var sorts) ? sorts[0] ?? "" : "";
        var page = query.TryGetValue("pagina", out var pages) && int.TryParse(pages[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        var search = query.TryGetValue("zoek", out var words) ? words[0]?.Trim() ?? "" : "";
        return new ListQuery(search, sort.TrimStart('-'), sort.StartsWith('-'), Math.Max(1, page));
    }

    /// <summary>True when every word searched for stands in one of the texts; case and accents do not matter.</summary>
    public bool Finds(params ReadOnlySpan<string?> texts)
    {
        foreach (var word in Search.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (!StandsIn(texts, Plain(word)))
                return false;
        return true;
    }

    /// <summary>Sorts by the key of the address; the first sorter is the default.</summary>
    public IEnumerable<T> Sorted<T>(IEnumerable<T> items, params (string Key, Func<T, object?> By)[] sorters)
    {
        var by = sorters.FirstOrDefault(sorter => sorter.Key == Sort, sorters[0]).By;
        return Descending ? items.OrderByDescending(by, Order) : items.OrderBy(by, Order);
    }

    /// <summary>The rows of the page that the address asks for.</summary>
    public PagedList<T> Paged<T>(IEnumerable<T> items)
    {
        var all = items.ToList();
        var pages = Math.Max(1, (all.Count + PageSize - 1) / PageSize);
        var page = Math.Min(Page, pages);
        return new PagedList<T>([.. all.Skip((page - 1) * PageSize).Take(PageSize)], all.Count, page, pages);
    }

    private static bool StandsIn(ReadOnlySpan<string?> texts, string word)
    {
        foreach (var text in texts)
            if (text is not null && Plain(text).Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>Without accents. Most texts have none and are taken as they are; comparing by culture took five times as long on the glossary.</summary>
    private static string Plain(string text) => Ascii.IsValid(text)
        ? text
        : string.Concat(text.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));

    private static readonly CompareInfo DutchCompare = CultureInfo.GetCultureInfo(DutchCulture.Name).CompareInfo;

    private static readonly IComparer<object?> Order = Comparer<object?>.Create((left, right) =>
        left is string a && right is string b ? DutchCompare.Compare(a, b, CompareOptions.IgnoreCase) : Comparer<object?>.Default.Compare(left, right));
}

/// <summary>One page of a list, with the total and the number of pages.</summary>
public sealed record PagedList<T>(IReadOnlyList<T> Items, int Total, int Page, int Pages);
