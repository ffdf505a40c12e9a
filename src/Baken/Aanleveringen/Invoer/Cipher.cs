using System.Security.Cryptography;
using Baken.Storage;

namespace Baken.Aanleveringen.Invoer;

/// <summary>Content at rest under a key of the tenant: AES-256-GCM, so that a change is found as well.</summary>
internal static class Cipher
{
    private const int Nonce = 12;
    private const int Tag = 16;

    /// <summary>Nonce, tag and ciphertext. The place where it stands is bound to it: moved elsewhere it cannot be opened.</summary>
    public static byte[] Seal(Sleutel sleutel, ReadOnlySpan<byte> content, ReadOnlySpan<byte> place)
    {
        var box = new byte[Nonce + Tag + content.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, Nonce));
        using var aes = new AesGcm(sleutel.Geheim, Tag);
        aes.Encrypt(box.AsSpan(0, Nonce), content, box.AsSpan(Nonce + Tag), box.AsSpan(Nonce, Tag), place);
        return box;
    }

    /// <summary>The content.</summary>
    /// <exception cref="CryptographicException">It was changed or moved, or this is another key.</exception>
    public static byte[] Open(Sleutel sleutel, ReadOnlySpan<byte> box, ReadOnlySpan<byte> place)
    {
        var content = new byte[box.Length - Nonce - Tag];
        using var aes = new AesGcm(sleutel.Geheim, Tag);
        aes.Decrypt(box[..Nonce], box[(Nonce + Tag)..], box.Slice(Nonce, Tag), content, place);
        return content;
    }
}
