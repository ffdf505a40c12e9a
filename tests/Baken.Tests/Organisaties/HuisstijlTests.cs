using System.Buffers.Binary;
using Baken.Dispatch;
using Baken.Organisaties;
using Baken.Storage;
using Xunit;

namespace Baken.Tests.Organisaties;

public sealed class HuisstijlTests
{
    [Theory, OnEachStore]
    public async Task Keeps_the_logo_when_only_the_name_changes_and_drops_it_when_asked(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var beheerder = rooms.As(Rol.Functioneelbeheerder);
        var logo = Png(64, 64);
        Assert.True((await rooms.Send(beheerder, new AdoptHuisstijl("Team Kop", logo, true))).IsOk);
        Assert.True((await rooms.Send(beheerder, new AdoptHuisstijl(" Wijkteams ", null, true))).IsOk);
        var shown = (await rooms.Send(rooms.As(Rol.Professional), new GetHuisstijl())).Value;
        Assert.Equal(("Hollands Kroon", "Wijkteams"), (shown.Naam, shown.Weergavenaam));
        Assert.Equal(logo, shown.Logo);
        Assert.True((await rooms.Send(beheerder, new AdoptHuisstijl("", null, false))).IsOk);
        Assert.Null((await rooms.Send(beheerder, new GetHuisstijl())).Value.Logo);
    }

    [Theory, OnEachStore]
    public async Task Names_every_fault_and_stores_nothing(StoreEngine engine)
    {
        await using var rooms = TestRooms.On(engine);
        var beheerder = rooms.As(Rol.Functioneelbeheerder);
        var refused = await rooms.Send(beheerder, new AdoptHuisstijl(new string('x', 61), "GIF89a geen png, wel lang genoeg."u8.ToArray(), true));
        Assert.Equal(["Organisaties.TooLong", "Organisaties.LogoUnreadable"], refused.Refusals.Select(r => r.Code));
        foreach (var large in new[] { Png(2001, 10), [.. Png(10, 10), .. new byte[100 * 1024]] })
            Assert.Equal("Organisaties.LogoTooLarge", Assert.Single((await rooms.Send(beheerder, new AdoptHuisstijl("", large, true))).Refusals).Code);
        Assert.Equal(new Huisstijl("Hollands Kroon", "", null), (await rooms.Send(beheerder, new GetHuisstijl())).Value);
    }

    private static byte[] Png(uint width, uint height)
    {
        byte[] png = [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', 0, 0, 0, 13, .. "IHDR"u8, .. new byte[21]];
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(20), height);
        return png;
    }
}
