using System.Reflection;

namespace Baken.Werkplek.Web;

/// <summary>Assemblies beside this one that hold pages; the browser tests add theirs, to walk the components in all their states.</summary>
public sealed record PageAssemblies(IReadOnlyList<Assembly> Extra);
