using Baken.Aanleveringen.Afbeeldingen;
using Baken.Dispatch;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Aanleveringen;

/// <summary>What this room needs beside its handlers.</summary>
internal sealed class AanleveringenSetup : IRoomSetup
{
    public void Register(IServiceCollection services) => services.AddSingleton<Proefkluis>();
}
