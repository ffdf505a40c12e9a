using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Baken.Storage;

namespace Baken.Aanleveringen.Invoer;

/// <summary>
/// A file at rest under a key of the tenant, in frames of a megabyte, so that it streams. Each frame is bound to its name, its number and
/// whether it is the last: a cut or exchanged file does not open.
/// </summary>
internal static class CipherFile
{
    private const int Frame = 1 << 20;

    /// <summary>Writes a new file, readable by this account only. Its first line is the id of the key.</summary>
    public static async Task Write(string path, Sleutel sleutel, Stream content, CancellationToken cancellation)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var file = new FileStream(path, options);
        await file.WriteAsync(Encoding.ASCII.GetBytes(sleutel.Id + "\n"), cancellation);
        var (frame, next, size) = (new byte[Frame], new byte[Frame], new byte[sizeof(int)]);
        var read = await content.ReadAtLeastAsync(frame, Frame, throwOnEndOfStream: false, cancellation);
        for (var number = 0; ; number++)
        {
            var ahead = read < Frame ? 0 : await content.ReadAtLeastAsync(next, Frame, throwOnEndOfStream: false, cancellation);
            var box = Cipher.Seal(sleutel, frame.AsSpan(0, read), PlaceOf(path, number, ahead == 0));
            BinaryPrimitives.WriteInt32LittleEndian(size, box.Length);
            await file.WriteAsync(size, cancellation);
            await file.WriteAsync(box, cancellation);
            if (ahead == 0) break;
            (frame, next, read) = (next, frame, ahead);
        }

        file.Flush(flushToDisk: true);
    }

    /// <summary>Writes the content to another stream.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The file was changed, cut or moved.</exception>
    /// <exception cref="InvalidDataException">Its key is lost.</exception>
    public static void Read(string path, Func<string, Sleutel?> find, Stream into)
    {
        using var file = new BufferedStream(File.OpenRead(path), Frame);
        var id = new StringBuilder();
        for (int c; (c = file.ReadByte()) is not ('\n' or < 0);) id.Append((char)c);
        var sleutel = find(id.ToString()) ?? throw new InvalidDataException($"The key {id} is lost.");
        var (size, isLast) = (new byte[sizeof(int)], false);
        for (var number = 0; !isLast; number++)
        {
            file.ReadExactly(size);
            var box = new byte[BinaryPrimitives.ReadInt32LittleEndian(size)];
            file.ReadExactly(box);
            isLast = file.Position == file.Length;
            into.Write(Cipher.Open(sleutel, box, PlaceOf(path, number, isLast)));
        }
    }

    private static byte[] PlaceOf(string path, int number, bool isLast) =>
        Encoding.UTF8.GetBytes($"{Path.GetFileName(path)} {number.ToString(CultureInfo.InvariantCulture)} {(isLast ? "last" : "more")}");
}
