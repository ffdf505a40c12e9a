using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using Baken.Kernel.Shared;

namespace Baken.Dispatch;

/// <summary>
/// Gives a refusal its sentence in the language of the reader. The words of <c>Room.Name</c> stand in that room's <c>Refusals.resx</c>,
/// those of the Kernel (no room before the name) in <c>Dispatch/KernelRefusals.resx</c>.
/// </summary>
public static class RefusalText
{
    private static readonly ConcurrentDictionary<string, ResourceManager> Resources = new();

    /// <summary>The sentence of one refusal; its arguments are formatted in the reader's culture.</summary>
    /// <exception cref="MissingManifestResourceException">The code has no text: a bug, found by the refusal test of the house rules.</exception>
    public static string Of(Refusal refusal)
    {
        var dot = refusal.Code.IndexOf('.', StringComparison.Ordinal);
        var name = refusal.Code[(dot + 1)..];
        var resource = dot < 0 ? "Baken.Dispatch.KernelRefusals" : $"Baken.{refusal.Code[..dot]}.Refusals";
        var texts = Resources.GetOrAdd(resource, r => new ResourceManager(r, typeof(RefusalText).Assembly));
        var sentence = texts.GetString(name, CultureInfo.CurrentUICulture)
            ?? throw new MissingManifestResourceException($"Refusal {refusal.Code} has no text in {resource}.");
        return string.Format(CultureInfo.CurrentCulture, sentence, [.. refusal.Arguments]);
    }
}
