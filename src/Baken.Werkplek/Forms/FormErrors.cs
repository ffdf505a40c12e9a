using Baken.Dispatch;
using Baken.Kernel.Shared;

namespace Baken.Werkplek.Forms;

/// <summary>One fault of a form: the field it belongs to (property name; null for the whole form) and what is wrong, in Dutch.</summary>
public sealed record FormError(string? Field, string Message);

/// <summary>All faults of one posted form, shown in a summary and at their fields. The rejected text stays in the field.</summary>
public sealed class FormErrors
{
    private readonly List<FormError> all = [];

    /// <summary>Every fault, in the order found.</summary>
    public IReadOnlyList<FormError> All => all;

    /// <summary>True when the form may not be carried out.</summary>
    public bool Any => all.Count > 0;

    /// <summary>Adds a fault of a field, or of the whole form when <paramref name="field"/> is null.</summary>
    public void Add(string? field, string message) => all.Add(new FormError(field, message));

    /// <summary>Takes over the refusals of a request; the source of a refusal is the name of its field.</summary>
    /// <returns>True when the request was done.</returns>
    public bool Accept(Result result)
    {
        foreach (var refusal in result.Refusals)
            Add(refusal.Source, RefusalText.Of(refusal));
        return result.IsOk;
    }

    /// <summary>The value of a field that was read by a parser of the Kernel, or <paramref name="otherwise"/> with the fault noted at the field.</summary>
    public T? Read<T>(Result<T> parsed, string field, T? otherwise = default)
    {
        Accept(parsed.At(field));
        return parsed.IsOk ? parsed.Value : otherwise;
    }

    /// <summary>The text of a field that must be filled in, trimmed; notes a fault when it is empty.</summary>
    public string Require(string? text, string field, string message)
    {
        if (string.IsNullOrWhiteSpace(text))
            Add(field, message);
        return text?.Trim() ?? "";
    }

    /// <summary>The faults of one field.</summary>
    public IEnumerable<string> Of(string field) => all.Where(error => error.Field == field).Select(error => error.Message);
}
