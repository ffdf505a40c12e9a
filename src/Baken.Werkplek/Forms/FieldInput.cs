using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace Baken.Werkplek.Forms;

/// <summary>
/// What every field has: a label, a hint, its faults and the ids that tie them together. Fields hold the text as typed (a string), because
/// static rendering binds with the invariant culture: 1234,56 would become 123456 without an error. Parsers of the Kernel read it afterwards.
/// </summary>
public abstract class FieldInput : InputBase<string?>
{
    /// <summary>What is asked, in Dutch.</summary>
    [Parameter, EditorRequired] public required string Label { get; set; }

    /// <summary>How to fill it in, with an example; shown between label and field.</summary>
    [Parameter] public string? Hint { get; set; }

    /// <summary>True when the field may stay empty; the label then says so.</summary>
    [Parameter] public bool Optional { get; set; }

    [CascadingParameter] private FormErrors? FormErrors { get; set; }

    /// <summary>Name of the posted value, such as <c>Form.Naam</c>.</summary>
    protected string Name => NameAttributeValue;

    /// <summary>Id of the control; the error summary links to it.</summary>
    protected string Id => IdOf(Key);

    /// <summary>The faults of this field.</summary>
    protected IReadOnlyList<string> Errors => [.. FormErrors?.Of(Key) ?? []];

    /// <summary>The hint and the faults as accessible description; null when there are none.</summary>
    protected string? DescribedBy
    {
        get
        {
            var ids = new List<string>();
            if (Hint is not null) ids.Add(HintId);
            if (Errors.Count > 0) ids.Add(ErrorId);
            return ids.Count == 0 ? null : string.Join(' ', ids);
        }
    }

    /// <summary>Id of the hint.</summary>
    protected string HintId => Id + "-uitleg";

    /// <summary>Id of the faults.</summary>
    protected string ErrorId => Id + "-fout";

    /// <summary>"true" for a rejected field, else no attribute.</summary>
    protected string? Invalid => Errors.Count > 0 ? "true" : null;

    private string Key => Name.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? Name[(dot + 1)..] : Name;

    /// <summary>The id of the control of a field key, such as <c>Rijen[0].Naam</c>.</summary>
    public static string IdOf(string field) => "veld-" + field.Replace("].", "-").Replace('[', '-').Replace('.', '-').TrimEnd(']');

    /// <inheritdoc/>
    protected override bool TryParseValueFromString(string? value, out string? result, [NotNullWhen(false)] out string? validationErrorMessage)
    {
        (result, validationErrorMessage) = (value, null);
        return true;
    }
}
