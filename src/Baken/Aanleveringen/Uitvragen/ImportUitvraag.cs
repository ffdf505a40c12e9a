using Baken.Dispatch;
using Baken.Kernel.Shared;
using Baken.Storage;

namespace Baken.Aanleveringen.Uitvragen;

/// <summary>
/// Reads a form that came back. All or nothing; every fault at once. The same again changes nothing; another answer is kept beside the ones before, with what
/// changed. Refusals: <c>UitvraagUnknown</c>, <c>UitvraagEmpty</c>, and those of the rows.
/// </summary>
/// <param name="Id">The form.</param>
/// <param name="Inhoud">The bytes of the workbook.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ImportUitvraag(Guid Id, byte[] Inhoud) : ICommand<Uitvraagverslag>;

/// <summary>How a form that came back fared.</summary>
/// <param name="Nummer">How many times it has come back; unchanged when the same came again.</param>
/// <param name="Gevraagd">Rows asked.</param>
/// <param name="Beantwoord">Rows with an answer, unknown included.</param>
/// <param name="Wijzigingen">What differs from the answer before; empty the first time and when nothing changed.</param>
public sealed record Uitvraagverslag(int Nummer, int Gevraagd, int Beantwoord, IReadOnlyList<Uitvraagwijziging> Wijzigingen);

/// <summary>One answer that changed.</summary>
/// <param name="Code">Code of the row.</param>
/// <param name="Vraag">What is asked.</param>
/// <param name="Voor">Before; empty when there was none.</param>
/// <param name="Na">Now; empty when it was taken away.</param>
public sealed record Uitvraagwijziging(string Code, string Vraag, string Voor, string Na);

internal sealed class ImportUitvraagHandler(IdSource ids) : IHandler<ImportUitvraag, Uitvraagverslag>
{
    public async Task<Result<Uitvraagverslag>> Handle(ImportUitvraag request, Act act, CancellationToken cancellation)
    {
        if (await Uitvragen.Find(act, request.Id, cancellation) is not { } uitvraag) return Refusal.Of("Aanleveringen.UitvraagUnknown");
        var asked = await Uitvraagregel.For(act, uitvraag.AanbiederId, cancellation);
        if (!asked.IsOk) return asked.Map(_ => default(Uitvraagverslag)!);
        var filled = Uitvraagregel.Fill(asked.Value, request.Inhoud);
        if (!filled.IsOk) return filled.Map(_ => default(Uitvraagverslag)!);
        var answered = filled.Value.Count(r => r.Status.Length > 0);
        if (answered == 0) return Refusal.Of("Aanleveringen.UitvraagEmpty");
        var last = uitvraag.Laatste;
        var content = Uitvraagregel.Write(filled.Value);
        if (last?.Inhoud == content) return new Uitvraagverslag(last.Nummer, filled.Value.Count, answered, []);
        var antwoord = new Uitvraagantwoord
        {
            Id = ids.Next(), OrganisatieId = uitvraag.OrganisatieId, Nummer = (last?.Nummer ?? 0) + 1, Op = act.Now, DoorNaam = act.Caller.Naam, Gevraagd = filled.Value.Count, Beantwoord = answered,
            Inhoud = content,
        };
        uitvraag.Antwoorden.Add(antwoord);
        act.Store.Entry(antwoord).State = Microsoft.EntityFrameworkCore.EntityState.Added;
        return new Uitvraagverslag(antwoord.Nummer, antwoord.Gevraagd, answered, last is null ? [] : [.. Changes(Uitvraagregel.Read(last.Inhoud), filled.Value)]);
    }

    private static IEnumerable<Uitvraagwijziging> Changes(IReadOnlyList<Uitvraagregel> before, IReadOnlyList<Uitvraagregel> after)
    {
        var known = before.ToDictionary(r => r.Code, r => r.Antwoord);
        foreach (var row in after.Where(r => known.GetValueOrDefault(r.Code, "") != r.Antwoord)) yield return new(row.Code, row.Vraag, known.GetValueOrDefault(row.Code, ""), row.Antwoord);
    }
}
