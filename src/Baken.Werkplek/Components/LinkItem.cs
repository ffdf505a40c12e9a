namespace Baken.Werkplek.Components;

/// <summary>A link of a breadcrumb or tab list; without url it is the page itself.</summary>
public sealed record LinkItem(string Text, string? Url = null);
