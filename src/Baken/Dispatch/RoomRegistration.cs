using Baken.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Baken.Dispatch;

/// <summary>Makes the rooms known to a host.</summary>
public static class RoomRegistration
{
    /// <summary>Registers stores, Dispatch and every handler of the rooms. The host gives the clock; tests give theirs.</summary>
    public static IServiceCollection AddRooms(this IServiceCollection services, StoreSettings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        services.AddSingleton<IdSource>();
        services.AddSingleton<Stores>();
        services.AddSingleton<ISleutels, KeyFolder>();
        services.AddSingleton<Dispatcher>();
        var types = typeof(RoomRegistration).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false });
        foreach (var type in types)
        {
            foreach (var door in type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IHandler<,>)))
                services.AddScoped(door, type);
            if (typeof(IRequestLog).IsAssignableFrom(type)) services.AddSingleton(typeof(IRequestLog), type);
            if (typeof(IRoomSetup).IsAssignableFrom(type)) ((IRoomSetup)Activator.CreateInstance(type)!).Register(services);
        }

        return services;
    }
}

/// <summary>
/// What a room needs beside its handlers. Found by scanning, because Dispatch stands below the rooms and may not name them.
/// </summary>
internal interface IRoomSetup
{
    void Register(IServiceCollection services);
}
