using System.Globalization;
using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;

namespace Baken.Indicatoren.Rijen;

/// <summary>
/// How a duration is spread over the rows behind a figure: classes, median, nine of ten and mean. Over all asked periods together, or over
/// the last where they overlap or where rows run through several. Refusals: as <see cref="ComputeIndicator"/>, and <c>VerdelingOnlyForDuur</c>.
/// </summary>
/// <param name="Bereik">Indicator, periods and filters.</param>
/// <param name="Publiek">For whom: small counts, and what would give them back, are hidden.</param>
[Allow(Rol.Teamleider, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Kwaliteitsmedewerker, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ShowVerdeling(Feitbereik Bereik, Publiek Publiek = Publiek.Team) : IQuery<Verdeling>;

/// <summary>A spread.</summary>
/// <param name="Van">First day that counts.</param>
/// <param name="Tot">Last day that counts.</param>
/// <param name="Mediaan">Half took at most so many days; a status where there are too few.</param>
/// <param name="P90">Nine of ten took at most so many days.</param>
/// <param name="Gemiddelde">Mean in days.</param>
/// <param name="Klassen">All classes, shortest first.</param>
/// <param name="Sql">What was asked of the feiten for the classes.</param>
public sealed record Verdeling(DateOnly Van, DateOnly Tot, Waarde Mediaan, Waarde P90, Waarde Gemiddelde, IReadOnlyList<Klasseaantal> Klassen, string Sql);

/// <summary>Rows in a class.</summary>
/// <param name="Klasse">The class.</param>
/// <param name="Aantal">Number of rows; null where it is hidden.</param>
/// <param name="Aandeel">Part of all rows; null where there are none, or where it is hidden.</param>
public sealed record Klasseaantal(Verdelingsklasse Klasse, long? Aantal, Getal? Aandeel);

internal sealed class ShowVerdelingHandler(Feitvragen vragen) : IHandler<ShowVerdeling, Verdeling>
{
    public async Task<Result<Verdeling>> Handle(ShowVerdeling request, Act act, CancellationToken cancellation)
    {
        var opened = await vragen.Open(act, request.Bereik, cancellation);
        if (!opened.IsOk) return opened.Map(_ => default(Verdeling)!);
        var (definitie, verzoek, file) = opened.Value;
        if (definitie.Teller.Wijze != Telwijze.Duur) return Refusal.Of("Indicatoren.VerdelingOnlyForDuur", definitie.Naam);
        if (!verzoek.IsKalender || definitie.Teller.Periode.Lid != Periodelid.Gebeurtenis) verzoek = verzoek with { Van = verzoek.Tot };
        var plan = Rijenplanner.Plan(definitie, verzoek).Value;
        var (n, mediaan, p90, dagen) = file.List(Rijenvraag.Spread(plan), r => (r.GetInt64(0), Long(r, 1), Long(r, 2), Long(r, 3)))[0];
        var sql = Rijenvraag.Classes(plan);
        var counts = file.List(sql, r => (Klasse: Convert.ToInt32(r.GetValue(0), CultureInfo.InvariantCulture), Aantal: r.GetInt64(1))).ToDictionary(c => c.Klasse, c => c.Aantal);
        var isHidden = n > 0 && n < request.Publiek.SmallestCount();
        Waarde Of(Getal? days) => isHidden ? Waarde.Without(Waardestatus.Onderdrukt)
            : n == 0 || days is not { } known ? Waarde.Without(Waardestatus.Nvt)
            : n < definitie.MinimumN ? Waarde.Without(Waardestatus.TeWeinigWaarnemingen, n: (int)n) : Waarde.Gemeten(known, (int)n);
        var perioden = verzoek.Perioden();
        return new Verdeling(
            perioden[0].Eerste, perioden[^1].Laatste, Of(mediaan is { } m ? new Getal(m, 100) : null), Of(p90 is { } p ? new Getal(p, 100) : null),
            Of(dagen is { } d && n > 0 ? new Getal(d, n) : null), Classes(definitie.Teller, counts, n, request.Publiek), sql);
    }

    private static IReadOnlyList<Klasseaantal> Classes(Telling telling, Dictionary<int, long> counts, long n, Publiek publiek)
    {
        var klassen = Verdelingsklasse.ListOf(telling);
        var cells = klassen.Select((_, i) => new Telcel([i.ToString(CultureInfo.InvariantCulture)], [counts.GetValueOrDefault(i)])).ToList();
        var hidden = Onderdrukking.Hidden(cells, publiek.SmallestCount()).Select(d => d[0]).ToHashSet();
        return [.. klassen.Select((k, i) => hidden.Contains(cells[i].Dimensies[0])
            ? new Klasseaantal(k, null, null)
            : new Klasseaantal(k, counts.GetValueOrDefault(i), n == 0 ? null : new Getal(counts.GetValueOrDefault(i), n)))];
    }

    private static long? Long(DuckDB.NET.Data.DuckDBDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : Convert.ToInt64(reader.GetValue(column), CultureInfo.InvariantCulture);
}
