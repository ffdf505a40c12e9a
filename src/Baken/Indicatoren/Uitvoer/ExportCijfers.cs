using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;

namespace Baken.Indicatoren.Uitvoer;

/// <summary>
/// The open export: every indicator, per period and broken down by the asked dimensions that it has, behind the guard of small counts of its audience.
/// Refusals: those of <see cref="ComputeIndicator"/>, with the code of the indicator.
/// </summary>
/// <param name="Van">A day in the first period.</param>
/// <param name="Tot">A day in the last period.</param>
/// <param name="Maat">Size of the periods.</param>
/// <param name="Naar">Dimensions.</param>
/// <param name="Publiek">For whom the file is.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ExportCijfers(DateOnly Van, DateOnly Tot, Periodemaat Maat, IReadOnlyList<string> Naar, Publiek Publiek) : IQuery<Cijferuitvoer>;

/// <summary>Figures as a table, with what its columns and indicators mean.</summary>
/// <param name="Kolommen">Names of the columns.</param>
/// <param name="Rijen">Cells in the order of the columns.</param>
/// <param name="Woordenlijst">The data dictionary: <see cref="Cijferuitvoer.WoordenlijstKolommen"/>.</param>
/// <param name="BekendOp">As known at this moment, UTC.</param>
public sealed record Cijferuitvoer(
    IReadOnlyList<string> Kolommen, IReadOnlyList<IReadOnlyList<object?>> Rijen, IReadOnlyList<IReadOnlyList<object?>> Woordenlijst, DateTime BekendOp)
{
    /// <summary>Columns of the data dictionary.</summary>
    public static IReadOnlyList<string> WoordenlijstKolommen { get; } = ["onderdeel", "naam", "betekenis", "eenheid", "minimum_n", "versie", "bron"];
}

internal sealed class ExportCijfersHandler : IHandler<ExportCijfers, Cijferuitvoer>
{
    private const string NotRecorded = "niet vastgelegd";

    public async Task<Result<Cijferuitvoer>> Handle(ExportCijfers request, Act act, CancellationToken cancellation)
    {
        var definities = await act.Ask(new ListBerekeningen(), cancellation);
        if (!definities.IsOk) return definities.Map(_ => default(Cijferuitvoer)!);
        var (rows, faults, known) = (new List<IReadOnlyList<object?>>(), new List<Refusal>(), act.Now);
        foreach (var definitie in definities.Value.OrderBy(d => d.Code, StringComparer.Ordinal))
        {
            var dims = request.Naar.Where(definitie.Dimensies.Contains).ToList();
            var answer = await act.Ask(new ComputeIndicator(definitie.Code, request.Van, request.Tot, request.Maat, dims, [], null, request.Publiek), cancellation);
            faults.AddRange(answer.Refusals.Select(r => r.At(definitie.Code)));
            if (!answer.IsOk) continue;
            known = answer.Value.BekendOp;
            rows.AddRange(answer.Value.Cellen.Select(cel => Row(definitie, request.Naar, dims, cel)));
        }

        if (faults.Count > 0) return Result<Cijferuitvoer>.Refused(faults);
        return new Cijferuitvoer(["indicator", "periode", "uitsplitsing", .. request.Naar, "status", "teller", "noemer", "waarde", "n"], rows, [.. Dictionary(request.Naar, definities.Value)], known);
    }

    private static IReadOnlyList<object?> Row(Indicatordefinitie definitie, IReadOnlyList<string> asked, List<string> dims, Indicatorcel cel) =>
    [
        definitie.Code, cel.Periode.ToString(), string.Join(',', dims), .. asked.Select(d => dims.IndexOf(d) is >= 0 and var at ? cel.Dimensies[at] ?? NotRecorded : null),
        cel.Waarde.Status.ToString().ToLowerInvariant(), cel.Teller, cel.Noemer, Uitkomsttabel.Exact(cel.Waarde), cel.Waarde.N,
    ];

    private static IEnumerable<IReadOnlyList<object?>> Dictionary(IReadOnlyList<string> naar, IReadOnlyList<Indicatordefinitie> definities)
    {
        (string Naam, string Betekenis)[] kolommen =
        [
            ("indicator", "Code van de indicator; zie de regels met onderdeel indicator."), ("periode", "Periode waarover is geteld."),
            ("uitsplitsing", "Kenmerken waarnaar deze rij is uitgesplitst; leeg is alles samen."),
            .. naar.Select(d => (d, $"Kenmerk {d}; leeg als de indicator het niet heeft, ‘{NotRecorded}’ als het niet is vastgelegd.")),
            ("status", "gemeten, teweinigwaarnemingen, onderdrukt of leeg."), ("teller", "Teller of aantal; bedragen in centen, formatie in honderdsten, percentielen in honderdsten van een dag."),
            ("noemer", "Noemer; leeg als er geen is."), ("waarde", "Onafgeronde waarde in de eenheid van de indicator; leeg als er geen is."), ("n", "Aantal waarnemingen achter de waarde."),
        ];
        foreach (var (naam, betekenis) in kolommen) yield return ["kolom", naam, betekenis, null, null, null, null];
        foreach (var d in definities.OrderBy(d => d.Code, StringComparer.Ordinal)) yield return ["indicator", d.Code, $"{d.Naam}. {d.Doel}".Trim(), d.Eenheid, d.MinimumN, d.Versie, d.Bron];
    }
}
