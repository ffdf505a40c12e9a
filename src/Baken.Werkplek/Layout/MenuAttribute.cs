namespace Baken.Werkplek.Layout;

/// <summary>The groups of the menu, in the order of the way data walks: first the overview, last what one looks up.</summary>
public enum MenuGroup
{
    Overzicht,
    Sturen,
    Hulp,
    Verantwoorden,
    Beheer,
    Naslag,
}

/// <summary>Puts a page in the menu: <c>@attribute [Menu(MenuGroup.Sturen, "Stuur", 1)]</c>. Roles that may open it come from its [Authorize].</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MenuAttribute(MenuGroup group, string text, int order) : Attribute
{
    /// <summary>The heading under which the page stands.</summary>
    public MenuGroup Group { get; } = group;

    /// <summary>The Dutch words of the link.</summary>
    public string Text { get; } = text;

    /// <summary>The place within the group, low first.</summary>
    public int Order { get; } = order;
}
