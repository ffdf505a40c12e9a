using Baken.Dispatch;
using Baken.Kernel.Shared;

namespace Baken.Organisaties;

/// <summary>The civil day that counts as today in the tenant: a demo tenant stands still on its peildatum. Not refused.</summary>
[AllowAnyRol]
public sealed record GetToday : IQuery<DateOnly>;

internal sealed class GetTodayHandler : IHandler<GetToday, DateOnly>
{
    public Task<Result<DateOnly>> Handle(GetToday request, Act act, CancellationToken cancellation) =>
        Task.FromResult<Result<DateOnly>>(act.Today);
}
