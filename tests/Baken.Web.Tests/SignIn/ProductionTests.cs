using System.Diagnostics;
using Baken.Werkplek.Web;

namespace Baken.Web.Tests.SignIn;

/// <summary>The start of the published program under settings with which it must not run.</summary>
public sealed class ProductionTests
{
    [Theory]
    [InlineData("Baken__Demo=true", "De demo-aanmelding mag niet aan staan in productie")]
    [InlineData("Baken__Demo=misschien", "Instelling Baken:Demo is 'misschien'; dat moet true of false zijn.")]
    [InlineData("", "Instelling Baken:Oidc:Authority ontbreekt")]
    [InlineData("Baken__Oidc__Authority=http://login.gemeente.example", "dat adres moet met https beginnen")]
    [InlineData("Baken__Oidc__Authority=login.gemeente.example", "dat moet een volledig adres zijn")]
    [InlineData("Baken__Oidc__Authority=https://login.gemeente.example", "Instelling Baken:Oidc:ClientId ontbreekt.")]
    [InlineData("Baken__Opslag=access", "Instelling Baken:Opslag is 'access'")]
    public async Task Refuses_to_start_in_production(string setting, string sentence)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(DutchCulture).Assembly.Location])
        {
            RedirectStandardError = true, RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        if (setting.Split('=') is [var name, var value]) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, process.ExitCode);
        Assert.StartsWith("Baken kan niet starten. ", error, StringComparison.Ordinal);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }
}
