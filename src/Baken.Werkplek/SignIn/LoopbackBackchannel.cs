using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Baken.Werkplek.SignIn;

/// <summary>Sends the demo client's calls to the demo identity provider in this same process, at whatever port it listens.</summary>
internal sealed class LoopbackBackchannel : DelegatingHandler
{
    private readonly IServer server;

    public LoopbackBackchannel(IServer server)
    {
        this.server = server;
        InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false };
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.RequestUri = new Uri(Loopback(), request.RequestUri!.PathAndQuery);
        return base.SendAsync(request, cancellationToken);
    }

    private Uri Loopback()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = addresses.Select(BindingAddress.Parse).OrderBy(a => a.Scheme).FirstOrDefault()
            ?? throw new InvalidOperationException("The host listens nowhere, so its demo identity provider cannot be reached.");
        var host = IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && !ip.Equals(IPAddress.Any) && !ip.Equals(IPAddress.IPv6Any)
            ? address.Host
            : "localhost";
        return new UriBuilder(address.Scheme, host, address.Port).Uri;
    }
}
