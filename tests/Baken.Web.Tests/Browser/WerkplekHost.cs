using System.Reflection;
using Baken.Werkplek.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(Baken.Web.Tests.Browser.WerkplekHost))]

namespace Baken.Web.Tests.Browser;

/// <summary>The real host on a free port, with its own data folder, shared by all tests of the run.</summary>
public sealed class WerkplekHost : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("baken-web-").FullName;

    public WerkplekHost()
    {
        UseKestrel(0);
        StartServer();
        Address = Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>()
            .Features.Get<Microsoft.AspNetCore.Hosting.Server.Features.IServerAddressesFeature>()!.Addresses.First().TrimEnd('/');
    }

    /// <summary>Such as http://127.0.0.1:41233, without a slash at the end.</summary>
    public string Address { get; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Data", folder);
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.ConfigureTestServices(services => services.AddSingleton(new PageAssemblies([Assembly.GetExecutingAssembly()])));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
