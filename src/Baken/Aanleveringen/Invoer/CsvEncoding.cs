using System.Text;
using Baken.Kernel.Shared;

namespace Baken.Aanleveringen.Invoer;

/// <summary>Finds the encoding of a text file by all of its bytes.</summary>
internal static class CsvEncoding
{
    private const byte Utf8Letter = 0xC3;

    /// <summary>
    /// utf-8 when every byte fits it, utf-16 by its mark, otherwise Windows-1252. Refusals: <c>BestandWithNul</c>; <c>BestandMixed</c> when
    /// some accented letters are UTF-8 and others are not, so that either reading would spoil names.
    /// </summary>
    public static Result<string> Of(string path)
    {
        using var stream = File.OpenRead(path);
        var buffer = new byte[1 << 20];
        var (strict, chars) = (new UTF8Encoding(false, true).GetDecoder(), new char[buffer.Length + 4]);
        var (isUtf8, isFirst, hasMark, hasUtf8Letter, last) = (true, true, false, false, (byte)0);
        for (int read; (read = stream.Read(buffer)) > 0; isFirst = false)
        {
            var bytes = buffer.AsSpan(0, read);
            if (isFirst && bytes is [0xFF, 0xFE, ..]) return "utf-16";
            if (isFirst) hasMark = bytes is [0xEF, 0xBB, 0xBF, ..];
            if (bytes.Contains((byte)0)) return Refusal.Of("Aanleveringen.BestandWithNul");
            hasUtf8Letter = hasUtf8Letter || HasUtf8Letter(last, bytes);
            last = bytes[^1];
            isUtf8 = isUtf8 && Fits(strict, bytes, chars, flush: false);
        }

        if (isUtf8 && Fits(strict, [], chars, flush: true)) return "utf-8";
        return hasMark || hasUtf8Letter ? Refusal.Of("Aanleveringen.BestandMixed") : CsvProbe.Windows1252;
    }

    private static bool Fits(Decoder strict, ReadOnlySpan<byte> bytes, char[] chars, bool flush)
    {
        try
        {
            strict.GetChars(bytes, chars, flush);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Ã with a sign after it is a letter such as ë in UTF-8, and no Dutch word in Windows-1252.</summary>
    private static bool HasUtf8Letter(byte before, ReadOnlySpan<byte> bytes)
    {
        if (before == Utf8Letter && IsTrail(bytes[0])) return true;
        for (var (at, from) = (0, 0); (at = bytes[from..].IndexOf(Utf8Letter)) >= 0 && from + at + 1 < bytes.Length; from += at + 1)
            if (IsTrail(bytes[from + at + 1])) return true;
        return false;
    }

    private static bool IsTrail(byte value) => value is >= 0x80 and <= 0xBF;
}
