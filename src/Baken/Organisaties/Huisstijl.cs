using System.Buffers.Binary;
using System.Security.Cryptography;
using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Organisaties;

/// <summary>Own name and logo of the tenant in the header of every page. Not refused.</summary>
[AllowAnyRol]
public sealed record GetHuisstijl : IQuery<Huisstijl>;

/// <summary>How a tenant shows itself.</summary>
/// <param name="Naam">Name as registered, such as Hollands Kroon.</param>
/// <param name="Weergavenaam">Name in the header; empty when it is <paramref name="Naam"/>.</param>
/// <param name="Logo">PNG; null for the logo of Baken.</param>
public sealed record Huisstijl(string Naam, string Weergavenaam, byte[]? Logo)
{
    /// <summary>Changes with the logo, so that a browser may keep the picture; null without one.</summary>
    public static string? MarkOf(byte[]? logo) => logo is null ? null : Convert.ToHexStringLower(SHA256.HashData(logo))[..12];
}

internal sealed class GetHuisstijlHandler(Stores stores) : IHandler<GetHuisstijl, Huisstijl>
{
    public Task<Result<Huisstijl>> Handle(GetHuisstijl request, Act act, CancellationToken cancellation)
    {
        var tenant = stores.FindTenant(act.Caller.TenantCode)!;
        return Task.FromResult<Result<Huisstijl>>(new Huisstijl(tenant.Naam, tenant.Weergavenaam, tenant.Logo));
    }
}

/// <summary>Sets the name in the header and the logo. Refusals: <c>TooLong</c>, <c>LogoUnreadable</c>, <c>LogoTooLarge</c>.</summary>
/// <param name="Weergavenaam">Name in the header; empty for the registered name.</param>
/// <param name="Logo">A PNG of at most 100 kB and 2000 by 2000 pixels; null keeps the present one.</param>
/// <param name="OwnLogo">False: back to the logo of Baken.</param>
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record AdoptHuisstijl(string Weergavenaam, byte[]? Logo, bool OwnLogo) : ICommand<Done>;

internal sealed class AdoptHuisstijlHandler : IHandler<AdoptHuisstijl, Done>
{
    public const int MaxBytes = 100 * 1024;
    public const int MaxPixels = 2000;
    private const int MaxNaam = 60;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public async Task<Result<Done>> Handle(AdoptHuisstijl request, Act act, CancellationToken cancellation)
    {
        var naam = request.Weergavenaam.Trim();
        var faults = new List<Refusal>();
        if (naam.Length > MaxNaam) faults.Add(new Refusal("Organisaties.TooLong", [MaxNaam], nameof(request.Weergavenaam)));
        if (request is { OwnLogo: true, Logo: { } logo } && Fault(logo) is { } fault) faults.Add(fault);
        if (faults.Count > 0) return Result<Done>.Refused(faults);
        await using var beheer = act.OpenBeheer();
        var tenant = await beheer.Set<Tenant>().SingleAsync(t => t.Code == act.Caller.TenantCode, cancellation);
        tenant.Weergavenaam = naam;
        tenant.Logo = request.OwnLogo ? request.Logo ?? tenant.Logo : null;
        await beheer.SaveChangesAsync(cancellation);
        return Done.It;
    }

    /// <summary>A PNG starts with its signature and a header chunk: width at byte 16, height at byte 20.</summary>
    private static Refusal? Fault(byte[] logo)
    {
        if (logo.Length > MaxBytes) return new Refusal("Organisaties.LogoTooLarge", [MaxBytes / 1024, MaxPixels], nameof(AdoptHuisstijl.Logo));
        if (logo.Length < 33 || !logo.AsSpan().StartsWith(Signature) || !logo.AsSpan(12, 4).SequenceEqual("IHDR"u8))
            return new Refusal("Organisaties.LogoUnreadable", [], nameof(AdoptHuisstijl.Logo));
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(logo.AsSpan(16)), BinaryPrimitives.ReadUInt32BigEndian(logo.AsSpan(20)));
        return width is 0 or > MaxPixels || height is 0 or > MaxPixels
            ? new Refusal("Organisaties.LogoTooLarge", [MaxBytes / 1024, MaxPixels], nameof(AdoptHuisstijl.Logo))
            : null;
    }
}
