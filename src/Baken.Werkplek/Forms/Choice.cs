namespace Baken.Werkplek.Forms;

/// <summary>One option of a select or radio group: the posted value, the Dutch words and an optional hint.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null);
