namespace Baken.Web.Tests.SignIn;

/// <summary>
/// Follows redirects over several hosts and keeps cookies per host and port, also Secure ones over http: as a browser does for
/// localhost, and CookieContainer does not.
/// </summary>
internal sealed class PlainBrowser : DelegatingHandler
{
    private readonly Dictionary<(string Authority, string Name), string> cookies = [];

    public PlainBrowser() : base(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, UseProxy = false })
    {
    }

    /// <summary>Every Set-Cookie line that was received.</summary>
    public List<string> Received { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await Once(request, cancellationToken);
        for (var hops = 0; response.Headers.Location is { } location && hops < 20; hops++)
        {
            var next = new HttpRequestMessage(HttpMethod.Get, new Uri(response.RequestMessage!.RequestUri!, location));
            response.Dispose();
            response = await Once(next, cancellationToken);
        }

        return response;
    }

    private async Task<HttpResponseMessage> Once(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var authority = request.RequestUri!.Authority;
        var sent = string.Join("; ", cookies.Where(c => c.Key.Authority == authority).Select(c => $"{c.Key.Name}={c.Value}"));
        if (sent.Length > 0) request.Headers.TryAddWithoutValidation("Cookie", sent);
        var response = await base.SendAsync(request, cancellationToken);
        response.RequestMessage = request;
        if (!response.Headers.TryGetValues("Set-Cookie", out var lines)) return response;
        foreach (var line in lines)
        {
            Received.Add(line);
            var (name, value) = (line.Split('=')[0], line.Split(';')[0][(line.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            if (value.Length == 0) cookies.Remove((authority, name));
            else cookies[(authority, name)] = value;
        }

        return response;
    }
}
