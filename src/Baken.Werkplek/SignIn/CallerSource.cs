using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Werkplek.Layout;

namespace Baken.Werkplek.SignIn;

/// <summary>
/// From the signed-in person and the chosen tenant to the <see cref="Caller"/> of this request. The memberships are read once per
/// request and never longer: a withdrawn role is gone at the next click.
/// </summary>
/// <param name="directory">The accounts.</param>
/// <param name="dispatcher">The one way in.</param>
/// <param name="http">The request.</param>
public sealed class CallerSource(AccountDirectory directory, Dispatcher dispatcher, IHttpContextAccessor http)
{
    private AccountAccess? access;

    /// <summary>What the signed-in account may enter now; null when nobody is signed in.</summary>
    public AccountAccess? Access => access is not null && SessionClaims.AccountOf(http.HttpContext?.User) == access.AccountId ? access : null;

    /// <summary>The caller in the chosen tenant; null when nobody is signed in or the account has no role there now.</summary>
    public Caller? Found => Access?.CallerIn(TenantCode);

    /// <summary>The caller, behind a page that asks for a role in the tenant.</summary>
    /// <exception cref="InvalidOperationException">There is none: the page does not ask for a role, which is a bug.</exception>
    public Caller Current => Found ?? throw new InvalidOperationException("This page has no caller: it does not ask for a role in a tenant.");

    /// <summary>The caller with the reason that was given for the act.</summary>
    public Caller Because(string reden) => Current with { Reden = reden };

    /// <summary>Sends a request as the caller of this page.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="reden">The reason given with an act; it goes into the history.</param>
    public Task<Result<TResult>> Send<TResult>(IRequest<TResult> request, string? reden = null) =>
        dispatcher.Send(Because(reden?.Trim() ?? ""), request, http.HttpContext!.RequestAborted);

    private string? TenantCode => http.HttpContext?.User.FindFirst(SessionClaims.Tenant)?.Value;

    internal async Task<AccountAccess?> Read(Guid accountId, CancellationToken cancellation) =>
        access?.AccountId == accountId ? access : access = await directory.Find(accountId, cancellation);

    internal TenantStyle TenantStyle() =>
        Access?.Tenants.FirstOrDefault(t => t.Code == TenantCode) is { } tenant ? new TenantStyle(tenant.Weergavenaam, HuisstijlLogo.UrlOf(tenant.Logo)) : Layout.TenantStyle.OfProduct;
}
