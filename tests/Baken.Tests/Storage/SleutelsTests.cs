using Baken.Storage;
using Xunit;

namespace Baken.Tests.Storage;

public sealed class SleutelsTests : IDisposable
{
    private readonly string place = Path.Combine(Path.GetTempPath(), "baken-test", Guid.CreateVersion7().ToString("N"));

    private StoreSettings Settings => new(StoreEngine.Sqlite, Path.Combine(place, "data"), Path.Combine(place, "sleutels"));

    [Fact]
    public void Makes_a_key_once_per_tenant_and_purpose_that_only_the_owner_can_read()
    {
        var first = new KeyFolder(Settings).GetCurrent("1911", "sturing");
        Assert.Equal(first.Geheim, new KeyFolder(Settings).GetCurrent("1911", "sturing").Geheim);
        Assert.NotEqual(first.Geheim, new KeyFolder(Settings).GetCurrent("1911", "logboek").Geheim);
        Assert.NotEqual(first.Geheim, new KeyFolder(Settings).GetCurrent("0321", "sturing").Geheim);
        var file = Path.Combine(Settings.KeyFolder, "1911", "sturing", first.Id + ".sleutel");
        if (OperatingSystem.IsWindows()) return; // rights of files there come from the folder
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(file)!));
    }

    [Fact]
    public void Many_at_once_get_the_same_key()
    {
        var ids = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(16).Select(_ => new KeyFolder(Settings).GetCurrent("1911", "sturing").Id);
        Assert.Single(ids.Distinct());
    }

    [Fact]
    public void The_id_stands_in_the_pseudoniem_and_an_older_key_is_still_found()
    {
        var keys = new KeyFolder(Settings);
        var first = keys.GetCurrent("1911", "sturing");
        Assert.StartsWith(first.Id + ".", first.ToPseudoniem("999990019"), StringComparison.Ordinal);
        Assert.Equal(first.ToPseudoniem("999990019"), first.ToPseudoniem("999990019"));
        Assert.DoesNotContain("999990019", first.ToPseudoniem("999990019"), StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(Settings.KeyFolder, "1911", "sturing", "2-00000000.sleutel"), new string('a', 64));
        Assert.Equal("2-00000000", keys.GetCurrent("1911", "sturing").Id);
        Assert.Equal(first.Geheim, keys.Find("1911", "sturing", first.Id)!.Geheim);
        Assert.Null(keys.Find("1911", "sturing", "../logboek/1"));
        Assert.DoesNotContain(Convert.ToHexStringLower(first.Geheim), first.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (Directory.Exists(place)) Directory.Delete(place, recursive: true);
    }
}
