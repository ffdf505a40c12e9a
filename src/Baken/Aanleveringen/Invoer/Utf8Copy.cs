using System.Globalization;
using System.Text;

namespace Baken.Aanleveringen.Invoer;

/// <summary>
/// A file in Windows-1252 as UTF-8, for as long as it is read. On Linux the copy has no name any more when the reading begins, so that
/// nothing of it is left, also after a crash.
/// </summary>
internal sealed class Utf8Copy : IDisposable
{
    private const int Chunk = 1 << 20;
    private readonly FileStream copy;

    private Utf8Copy(FileStream copy, string path) => (this.copy, Path) = (copy, path);

    /// <summary>Where to read it.</summary>
    public string Path { get; }

    /// <summary>Writes the copy into the folder for temporary files, readable by this account only.</summary>
    public static Utf8Copy Of(string path)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var name = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName());
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite | FileShare.Delete, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var copy = new FileStream(name, options);
        using (var source = File.OpenRead(path))
        {
            var decoder = Encoding.GetEncoding(1252).GetDecoder();
            var (bytes, chars, utf8) = (new byte[Chunk], new char[Chunk], new byte[Chunk * 3]);
            for (int read; (read = source.Read(bytes)) > 0;)
                copy.Write(utf8, 0, Encoding.UTF8.GetBytes(chars, 0, decoder.GetChars(bytes, 0, read, chars, 0), utf8, 0));
        }

        copy.Flush();
        if (!OperatingSystem.IsLinux()) return new Utf8Copy(copy, name);
        File.Delete(name);
        return new Utf8Copy(copy, $"/proc/self/fd/{copy.SafeFileHandle.DangerousGetHandle().ToString(CultureInfo.InvariantCulture)}");
    }

    public void Dispose() => copy.Dispose();
}
