using Baken.Web.Tests.Browser;

namespace Baken.Web.Tests.Walk;

/// <summary>The host of the walk: with the demo tenants and their figures, as after the first start of a clone.</summary>
public sealed class WalkHost() : WerkplekHost(builder => builder.UseSetting("Baken:Voorbeelden", "true"))
{
    public override ValueTask InitializeAsync() => ValueTask.CompletedTask;
}
