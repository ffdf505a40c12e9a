using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;

namespace Baken.Indicatoren.Rijen;

/// <summary>What is registered in the dimensions of an indicator, to choose a filter from. Refusals: as <see cref="ComputeIndicator"/>.</summary>
/// <param name="Code">Code of the definition.</param>
[Allow(Rol.Teamleider, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Kwaliteitsmedewerker, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ListDimensiewaarden(string Code) : IQuery<IReadOnlyList<Dimensiewaarden>>;

/// <summary>The values of one dimension.</summary>
/// <param name="Dimensie">The dimension.</param>
/// <param name="Waarden">Its values in order; at most <see cref="Most"/>, the rest can only be reached by breaking down.</param>
/// <param name="HasOntbrekend">True when rows without a value exist.</param>
public sealed record Dimensiewaarden(string Dimensie, IReadOnlyList<string> Waarden, bool HasOntbrekend)
{
    /// <summary>A longer list is no list to choose from.</summary>
    public const int Most = 300;
}

internal sealed class ListDimensiewaardenHandler(Feitvragen vragen) : IHandler<ListDimensiewaarden, IReadOnlyList<Dimensiewaarden>>
{
    public async Task<Result<IReadOnlyList<Dimensiewaarden>>> Handle(ListDimensiewaarden request, Act act, CancellationToken cancellation)
    {
        var opened = await vragen.Open(act, new Feitbereik(request.Code, act.Today, act.Today, Periodemaat.Maand, []), cancellation);
        if (!opened.IsOk) return opened.Map<IReadOnlyList<Dimensiewaarden>>(_ => []);
        var (definitie, verzoek, file) = opened.Value;
        return Result.Of<IReadOnlyList<Dimensiewaarden>>([.. definitie.Dimensies.Select(dimensie => Of(file, Rijenvraag.Values(definitie.Teller.Feit, dimensie, verzoek), dimensie))]);
    }

    private static Dimensiewaarden Of(FeitenFile file, string sql, string dimensie)
    {
        var values = file.List(sql, r => r.IsDBNull(0) ? null : r.GetString(0));
        return new Dimensiewaarden(dimensie, [.. values.OfType<string>().Take(Dimensiewaarden.Most)], values.Contains(null));
    }
}
