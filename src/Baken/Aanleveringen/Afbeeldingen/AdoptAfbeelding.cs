using Baken.Aanleveringen.Invoer;
using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using Baken.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baken.Aanleveringen.Afbeeldingen;

/// <summary>
/// Keeps an afbeelding under its name, as the next version; the same content as the newest version gives no new one. Gives the number of the
/// version. Refusals, each with its place in the text: those of reading it, <c>AfbeeldingNaamTooLong</c>, <c>BronUnclear</c>,
/// <c>OrganisatieUnknown</c>, <c>AfbeeldingOfOther</c> when another organisation has the name.
/// </summary>
/// <param name="Bestand">Name of the file it came from, for messages.</param>
/// <param name="Yaml">Its text; the version in it is set by Baken.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record AdoptAfbeelding(string Bestand, string Yaml) : ICommand<int>;

internal sealed class AdoptAfbeeldingHandler(IdSource ids) : IHandler<AdoptAfbeelding, int>
{
    public async Task<Result<int>> Handle(AdoptAfbeelding request, Act act, CancellationToken cancellation)
    {
        var read = AfbeeldingReader.Read(request.Bestand, request.Yaml);
        if (!read.IsOk) return read.Map(_ => 0);
        var afbeelding = read.Value;
        afbeelding.Naam = afbeelding.Naam!.Trim();
        if (afbeelding.Naam.Length > Afbeeldingversie.MostNaam) return Refusal.Of("Aanleveringen.AfbeeldingNaamTooLong", Afbeeldingversie.MostNaam).At($"{request.Bestand}, naam");
        if (!Broncode.IsCode(afbeelding.Bron!)) return Refusal.Of("Aanleveringen.BronUnclear", afbeelding.Bron!).At($"{request.Bestand}, bron");
        var owned = act.Grant.Organisaties;
        var organisaties = await act.Ask(new ListOrganisaties(), cancellation);
        if (!organisaties.IsOk) return organisaties.Map(_ => 0);
        if (organisaties.Value.FirstOrDefault(o => o.Code == afbeelding.Organisatie && (owned is null || owned.Contains(o.Id))) is not { } owner)
            return Refusal.Of("Aanleveringen.OrganisatieUnknown", afbeelding.Organisatie!).At($"{request.Bestand}, organisatie");
        var last = await act.Store.Set<Afbeeldingversie>().AsNoTracking().Where(v => v.Naam == afbeelding.Naam).OrderByDescending(v => v.Nummer).FirstOrDefaultAsync(cancellation);
        if (last is not null && last.OrganisatieId != owner.Id) return Refusal.Of("Aanleveringen.AfbeeldingOfOther", afbeelding.Naam).At($"{request.Bestand}, naam");
        afbeelding.Versie = last?.Nummer ?? 0;
        if (last is not null && last.Yaml == AfbeeldingWriter.Write(afbeelding)) return last.Nummer;
        afbeelding.Versie++;
        act.Store.Add(new Afbeeldingversie
        {
            Id = ids.Next(), OrganisatieId = owner.Id, Naam = afbeelding.Naam, Nummer = afbeelding.Versie, Bron = afbeelding.Bron!, Yaml = AfbeeldingWriter.Write(afbeelding),
            Op = act.Now, DoorNaam = act.Caller.Naam,
        });
        return afbeelding.Versie;
    }
}

/// <summary>The code of a source: it stands in pseudonyms and figures, so it is short and plain.</summary>
internal static class Broncode
{
    private const int Most = 40;

    public static bool IsCode(string text) =>
        text.Length is > 0 and <= Most && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_');

    /// <summary>A code out of a name, to begin with.</summary>
    public static string Of(string naam)
    {
        var code = string.Concat(naam.Trim().ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
        while (code.Contains("--", StringComparison.Ordinal)) code = code.Replace("--", "-", StringComparison.Ordinal);
        return code.Length == 0 ? "bron" : code[..Math.Min(code.Length, Most)].TrimEnd('-');
    }
}
