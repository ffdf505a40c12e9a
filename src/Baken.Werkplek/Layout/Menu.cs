using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace Baken.Werkplek.Layout;

/// <summary>The menu, read once from the pages that carry <see cref="MenuAttribute"/>.</summary>
internal sealed record Menu(IReadOnlyList<MenuEntry> Entries)
{
    public static Menu OfAssembly(Assembly assembly) => new(
        [.. from page in assembly.GetTypes()
            let place = page.GetCustomAttribute<MenuAttribute>()
            where place is not null
            let route = page.GetCustomAttributes<RouteAttribute>().First().Template
            orderby place.Group, place.Order, place.Text
            select new MenuEntry(place.Group, place.Text, route, [.. page.GetCustomAttributes<AuthorizeAttribute>(inherit: true)])]);

    public static string Title(MenuGroup group) => group switch
    {
        MenuGroup.Overzicht => "Overzicht",
        MenuGroup.Sturen => "Sturen",
        MenuGroup.Hulp => "Hulp",
        MenuGroup.Verantwoorden => "Verantwoorden",
        MenuGroup.Beheer => "Beheer",
        MenuGroup.Naslag => "Naslag",
    };
}

/// <summary>One link of the menu; <see cref="Demands"/> are the [Authorize] attributes of its page.</summary>
public sealed record MenuEntry(MenuGroup Group, string Text, string Url, IReadOnlyList<AuthorizeAttribute> Demands);
