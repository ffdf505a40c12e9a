using System.Reflection;
using Baken.Dispatch;
using Microsoft.AspNetCore.Authorization;

namespace Baken.Werkplek.Web;

/// <summary>
/// Says which request a page asks. Who may open the page, and sees it in the menu, are the roles that the request allows: the rule
/// stands once, at the request, and Dispatch weighs it again.
/// </summary>
public sealed class AsksAttribute : AuthorizeAttribute
{
    /// <param name="request">The request record.</param>
    public AsksAttribute(Type request)
    {
        var roles = request.GetCustomAttributes<AllowAttribute>().Select(way => way.Rol.ToString()).Distinct().ToList();
        if (roles.Count > 0) Roles = string.Join(',', roles);
    }
}
