using Baken.Aanleveringen.Invoer;
using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;

namespace Baken.Aanleveringen.Afbeeldingen;

/// <summary>
/// What the columns of the kept files hold, to map them. Values of persons are never shown, only their shape. Refusals:
/// <c>ProefinvoerUnknown</c>, and those of reading a file.
/// </summary>
/// <param name="Id">Given by <see cref="KeepProefinvoer"/>.</param>
/// <param name="Afbeelding">Name of a stored afbeelding whose aliases the files take; null for aliases after the names of the files.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ProfileProefinvoer(Guid Id, string? Afbeelding = null) : IQuery<IReadOnlyList<Bestandprofiel>>;

/// <summary>One file.</summary>
/// <param name="Alias">Short name by which an afbeelding calls it.</param>
/// <param name="Naam">Name of the file.</param>
/// <param name="Rijen">Number of rows under the head.</param>
/// <param name="Kolommen">Its columns, in order.</param>
public sealed record Bestandprofiel(string Alias, string Naam, long Rijen, IReadOnlyList<Kolomprofiel> Kolommen);

/// <summary>One column.</summary>
/// <param name="Naam">Name in the head.</param>
/// <param name="Soort">What its values look like.</param>
/// <param name="Datumvorm">The notation of its days or instants; null for another kind.</param>
/// <param name="Leeg">Rows without value.</param>
/// <param name="Verschillend">Number of different values.</param>
/// <param name="Laagste">Smallest value; null when empty or of persons.</param>
/// <param name="Hoogste">Largest value; null when empty or of persons.</param>
/// <param name="Voorbeelden">Every value of a code, else a few; shapes (<c>aaaa 999</c>) where they may be of persons.</param>
/// <param name="IsBeschermd">Its values may be of persons: they are not shown.</param>
/// <param name="IsBsn">Nearly all values pass the elfproef.</param>
public sealed record Kolomprofiel(
    string Naam, Kolomsoort Soort, string? Datumvorm, long Leeg, long Verschillend, string? Laagste, string? Hoogste, IReadOnlyList<string> Voorbeelden,
    bool IsBeschermd, bool IsBsn);

internal sealed class ProfileProefinvoerHandler(Proefkluis kluis, ISleutels sleutels) : IHandler<ProfileProefinvoer, IReadOnlyList<Bestandprofiel>>
{
    public async Task<Result<IReadOnlyList<Bestandprofiel>>> Handle(ProfileProefinvoer request, Act act, CancellationToken cancellation)
    {
        using var open = kluis.Open(act, request.Id);
        if (open is null) return Refusal.Of("Aanleveringen.ProefinvoerUnknown");
        var known = request.Afbeelding is null ? [] : await Stored.Bestanden(act, request.Afbeelding, cancellation);
        var (profiles, faults) = (new List<Bestandprofiel>(), new List<Refusal>());
        foreach (var path in open.Paths)
        {
            cancellation.ThrowIfCancellationRequested();
            var (alias, bestand) = known.FirstOrDefault(b => Bronbestanden.Fits(b.Value.Patroon!, Path.GetFileName(path)));
            var probe = FileProbe.Of(path, bestand ?? new Bronbestand(), new Afbeelding());
            faults.AddRange(probe.Refusals);
            if (!probe.IsOk) continue;
            using var staging = new Staging(sleutels.GetCurrent(act.Caller.TenantCode, "pseudoniem"));
            var loaded = staging.Load("bestand", probe.Value);
            faults.AddRange(loaded.Refusals);
            if (loaded.IsOk) profiles.Add(new Kolomlezer(staging).Read(alias ?? AliasOf(probe.Value.Name, profiles), probe.Value));
        }

        return faults.Count > 0 ? Result<IReadOnlyList<Bestandprofiel>>.Refused(faults) : profiles;
    }

    private static string AliasOf(string name, List<Bestandprofiel> before)
    {
        var stem = string.Concat(Path.GetFileNameWithoutExtension(name).ToLowerInvariant().Where(char.IsAsciiLetter));
        if (stem.Length == 0) stem = "bestand";
        var alias = stem;
        for (var n = 2; before.Exists(b => b.Alias == alias); n++) alias = stem + n;
        return alias;
    }
}
