using System.Globalization;
using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Organisaties;
using DuckDB.NET.Data;

namespace Baken.Indicatoren.Rijen;

/// <summary>
/// The rows behind a figure, those left out with their reason among them: pseudonyms and codes, a page at a time, logged as shown persons. A
/// teamleider sees those of the own team. Refusals: as <see cref="ComputeIndicator"/>, and <c>FeitrijenOneFigure</c> when more than one
/// period is asked.
/// </summary>
/// <param name="Bereik">One period of one indicator.</param>
/// <param name="IsNoemer">The rows below the line, for a ratio of two kinds of feit.</param>
/// <param name="Plaats">Only rows in this place; null for all.</param>
/// <param name="Reden">Only rows left out for this reason (a code of <see cref="Feitrijen.Redenen"/>); null for all.</param>
/// <param name="Pagina">Page, from 1.</param>
[Allow(Rol.Teamleider, Relatie.EigenTeam, Doelbinding.Uitvoering)]
[Allow(Rol.Kwaliteitsmedewerker, Relatie.EigenOrganisatie, Doelbinding.Uitvoering)]
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Uitvoering)]
public sealed record ListFeitrijen(Feitbereik Bereik, bool IsNoemer = false, Rijrol? Plaats = null, string? Reden = null, int Pagina = 1) : IQuery<Feitrijen>;

/// <summary>A page of rows.</summary>
/// <param name="Definitie">The definition.</param>
/// <param name="Feit">Kind of feit of the rows.</param>
/// <param name="Kolommen">Fields shown beside the keys, in order.</param>
/// <param name="Groepen">How many rows stand in each place.</param>
/// <param name="Redenen">Why rows may be left out.</param>
/// <param name="Rijen">The rows of this page.</param>
/// <param name="Totaal">Rows in all pages together.</param>
/// <param name="Pagina">This page.</param>
/// <param name="Paginas">Number of pages.</param>
public sealed record Feitrijen(
    Indicatordefinitie Definitie, string Feit, IReadOnlyList<string> Kolommen, IReadOnlyList<Rijgroep> Groepen, IReadOnlyList<Rijreden> Redenen,
    IReadOnlyList<Feitrij> Rijen, long Totaal, int Pagina, int Paginas) : IShowsPersons
{
    /// <summary>The persons of the rows, by their pseudonym; the case where no person is known.</summary>
    public IReadOnlyCollection<Guid> ShownPersons { get; } = [.. Rijen.Select(r => r.PersoonId).Distinct()];
}

/// <summary>How many rows stand in one place.</summary>
/// <param name="Rol">The place.</param>
/// <param name="Reden">Why they are left out; null for rows that count.</param>
/// <param name="Aantal">Number of rows.</param>
public sealed record Rijgroep(Rijrol Rol, Rijreden? Reden, long Aantal);

/// <summary>One row.</summary>
/// <param name="Sleutel">Pseudonym of the record in its source.</param>
/// <param name="PersoonId">Pseudonym of the person as an id, or of the record where no person is known.</param>
/// <param name="Bron">Code of the source.</param>
/// <param name="LeveringId">The delivery that brought it.</param>
/// <param name="Rol">Its place.</param>
/// <param name="Reden">Why it is left out; null when it counts.</param>
/// <param name="Duur">Days, or what was added up; null when rows are counted.</param>
/// <param name="Waarden">The fields, in the order of the columns; days as ISO text, null where nothing is registered.</param>
public sealed record Feitrij(
    string Sleutel, Guid PersoonId, string Bron, Guid? LeveringId, Rijrol Rol, Rijreden? Reden, long? Duur, IReadOnlyList<string?> Waarden);

internal sealed class ListFeitrijenHandler(Feitvragen vragen) : IHandler<ListFeitrijen, Feitrijen>
{
    public const int PageSize = 50;

    public async Task<Result<Feitrijen>> Handle(ListFeitrijen request, Act act, CancellationToken cancellation)
    {
        var opened = await vragen.Open(act, request.Bereik, cancellation);
        if (!opened.IsOk) return opened.Map(_ => default(Feitrijen)!);
        var (definitie, verzoek, file) = opened.Value;
        if (verzoek.Perioden().Count != 1) return Refusal.Of("Indicatoren.FeitrijenOneFigure");
        var telling = request.IsNoemer && Rijenplanner.HasOwnNoemer(definitie) ? definitie.Noemer! : definitie.Teller;
        var plan = Rijenplanner.Plan(definitie, await WithinTeams(act, file, telling, verzoek, cancellation), request.IsNoemer);
        if (!plan.IsOk) return plan.Map(_ => default(Feitrijen)!);
        var redenen = Rijreden.ListOf(definitie, telling);
        var groups = file.List(Rijenvraag.Groups(plan.Value), r => new Rijgroep(
            RolOf(r.GetString(0)), r.IsDBNull(1) ? null : redenen.Single(x => x.Code == r.GetString(1)), r.GetInt64(2)));
        var total = groups.Where(g => (request.Plaats is null || g.Rol == request.Plaats) && (request.Reden is null || g.Reden?.Code == request.Reden)).Sum(g => g.Aantal);
        var pages = (int)Math.Max(1, (total + PageSize - 1) / PageSize);
        var page = Math.Clamp(request.Pagina, 1, pages);
        var columns = Rijenplanner.Columns(definitie, telling);
        var rows = file.List(
            Rijenvraag.Page(plan.Value, request.Plaats, request.Reden, (page - 1L) * PageSize, PageSize), r => RowOf(r, columns, redenen));
        return new Feitrijen(definitie, telling.Feit, columns, [.. groups.OrderBy(g => g.Rol).ThenByDescending(g => g.Aantal)], redenen, rows, total, page, pages);
    }

    /// <summary>For who is bound to a team: the rows of that team, by its name.</summary>
    private static async Task<Meetverzoek> WithinTeams(Act act, FeitenFile file, Telling telling, Meetverzoek verzoek, CancellationToken cancellation)
    {
        if (act.Grant.Teams is not { } own) return verzoek;
        var teams = await act.Ask(new ListTeams(), cancellation);
        var names = teams.IsOk ? teams.Value.Where(t => own.Contains(t.Id)).Select(t => t.Naam).ToHashSet(StringComparer.OrdinalIgnoreCase) : [];
        var registered = file.List($"SELECT DISTINCT team FROM {telling.Feit} WHERE team IS NOT NULL", r => r.GetString(0)).Where(names.Contains);
        return verzoek with { Filters = [.. verzoek.Filters, new Voorwaarde("team", Vergelijking.Is, [.. registered.DefaultIfEmpty("")])] };
    }

    private static Feitrij RowOf(DuckDBDataReader reader, IReadOnlyList<string> columns, IReadOnlyList<Rijreden> redenen)
    {
        string? Text(string name) => reader.IsDBNull(reader.GetOrdinal(name)) ? null : reader.GetValue(reader.GetOrdinal(name)) switch
        {
            DateTime day => DateOnly.FromDateTime(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            bool yes => yes ? "ja" : "nee",
            var other => Convert.ToString(other, CultureInfo.InvariantCulture),
        };

        var reden = Text("reden");
        return new Feitrij(
            Text("sleutel")!, IdOf(Text("persoon") ?? Text("sleutel")!), Text("bron")!, Guid.TryParse(Text("levering"), out var levering) ? levering : null,
            RolOf(Text("rol")!), reden is null ? null : redenen.Single(r => r.Code == reden),
            Text("duur") is { } duur ? long.Parse(duur, CultureInfo.InvariantCulture) : null, [.. columns.Select(Text)]);
    }

    /// <summary>The hash of a pseudonym is 128 bits: an id by itself, the same as the logboek has for who looks up the case number.</summary>
    private static Guid IdOf(string pseudoniem) => new(Convert.FromHexString(pseudoniem[(pseudoniem.IndexOf('.', StringComparison.Ordinal) + 1)..]), bigEndian: true);

    private static Rijrol RolOf(string word) => Enum.GetValues<Rijrol>().Single(r => Rijenvraag.Word(r) == word);
}
