using Baken.Storage;
using Microsoft.Data.Sqlite;
using Npgsql;
using Xunit;

namespace Baken.Tests.Storage;

public sealed class StoreTroubleTests
{
    [Theory]
    [InlineData(5, "Storage.FileLocked")]
    [InlineData(8, "Storage.NoAccess")]
    [InlineData(13, "Storage.DiskFull")]
    [InlineData(26, "Storage.Damaged")]
    [InlineData(19, null)] // a broken constraint is a bug
    public void Tells_trouble_of_SQLite_from_a_bug(int code, string? refusal) =>
        Assert.Equal(refusal, StoreTrouble.Find(new InvalidOperationException("outer", new SqliteException("x", code)))?.Code);

    [Theory]
    [InlineData("28P01", "Storage.PostgresRefuses")]
    [InlineData("53300", "Storage.PostgresAway")]
    [InlineData("23505", null)]
    public void Tells_trouble_of_PostgreSQL_from_a_bug(string state, string? refusal) =>
        Assert.Equal(refusal, StoreTrouble.Find(new PostgresException("x", "FATAL", "FATAL", state))?.Code);

    [Fact]
    public void A_folder_that_is_a_file_is_no_access()
    {
        var file = Path.GetTempFileName();
        try
        {
            var fault = Record.Exception(() => Directory.CreateDirectory(Path.Combine(file, "data")));
            Assert.Equal("Storage.NoAccess", StoreTrouble.Find(fault!)!.Code);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
