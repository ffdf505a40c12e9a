using Baken.Dispatch;
using Baken.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Baken.Logboek;

internal sealed class LogboekSetup : IRoomSetup
{
    public void Register(IServiceCollection services) => services
        .AddSingleton<LogAnchor>()
        .AddSingleton(rooms => new LogSealer(
            rooms.GetRequiredService<Stores>(),
            rooms.GetRequiredService<ISleutels>(),
            rooms.GetRequiredService<LogAnchor>(),
            rooms.GetRequiredService<TimeProvider>()));
}
