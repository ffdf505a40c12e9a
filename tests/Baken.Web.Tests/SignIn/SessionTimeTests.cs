using Baken.Web.Tests.Browser;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Web.Tests.SignIn;

/// <summary>A session ends after thirty minutes of rest, and after ten hours however busy.</summary>
public sealed class SessionTimeTests(SessionTimeTests.ClockedHost host) : IClassFixture<SessionTimeTests.ClockedHost>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rest_ends_the_session()
    {
        using var client = await host.SignedIn("analist-hk");
        host.Clock.Move(TimeSpan.FromMinutes(29));
        Assert.True(await IsIn(client));
        host.Clock.Move(TimeSpan.FromMinutes(29));
        Assert.True(await IsIn(client));
        host.Clock.Move(TimeSpan.FromMinutes(31));
        Assert.False(await IsIn(client));
    }

    [Fact]
    public async Task Ten_hours_end_the_session_however_busy()
    {
        using var client = await host.SignedIn("analist-hk");
        for (var minutes = 20; minutes < 600; minutes += 20)
        {
            host.Clock.Move(TimeSpan.FromMinutes(20));
            Assert.True(await IsIn(client), $"after {minutes} minutes");
        }

        host.Clock.Move(TimeSpan.FromMinutes(20));
        Assert.False(await IsIn(client));
    }

    private static async Task<bool> IsIn(HttpClient client)
    {
        using var response = await client.GetAsync("/toegankelijkheid", Token);
        return (await response.Words()).Contains("Anouk de Vries", StringComparison.Ordinal);
    }

    public sealed class MovedClock : TimeProvider
    {
        private TimeSpan ahead;

        public void Move(TimeSpan by) => ahead += by;

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;
    }

    public sealed class ClockedHost : WerkplekHost
    {
        public ClockedHost() : this(new MovedClock())
        {
        }

        private ClockedHost(MovedClock clock)
            : base(builder => builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock))) => Clock = clock;

        public MovedClock Clock { get; }
    }
}
