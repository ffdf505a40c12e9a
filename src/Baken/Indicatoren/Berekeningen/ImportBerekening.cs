using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Shared;
using Baken.Storage;

namespace Baken.Indicatoren.Berekeningen;

/// <summary>
/// Takes a definition into use that stands in a YAML file in the form of <c>catalogus/indicatoren</c>; gives the number of the version.
/// Refusals: those of reading (<c>YamlUnreadable</c> with the line) and of <see cref="AdoptBerekening"/>.
/// </summary>
/// <param name="Bestand">Name of the file, for the refusals.</param>
/// <param name="Yaml">The text.</param>
/// <param name="GeldigVan">First day; null for the one that the file states.</param>
/// <param name="Reden">Why.</param>
/// <param name="OrganisatieId">Owner; null for the organisation in which the caller has his role.</param>
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ImportBerekening(string Bestand, string Yaml, DateOnly? GeldigVan, string Reden, Guid? OrganisatieId = null) : ICommand<Berekeningimport>;

/// <summary>What was read in.</summary>
/// <param name="Code">Code of the definition.</param>
/// <param name="Versie">Number that it got.</param>
public sealed record Berekeningimport(string Code, int Versie);

internal sealed class ImportBerekeningHandler(IdSource ids, Definitiecatalogus catalogus) : IHandler<ImportBerekening, Berekeningimport>
{
    public async Task<Result<Berekeningimport>> Handle(ImportBerekening request, Act act, CancellationToken cancellation)
    {
        var read = DefinitieReader.Read(request.Bestand, request.Yaml);
        if (!read.IsOk) return read.Map(_ => default(Berekeningimport)!);
        var from = request.GeldigVan ?? (read.Value.GeldigVan == DateOnly.MinValue ? null : read.Value.GeldigVan);
        var adopted = await new Berekeningsadoptie(ids, catalogus, act)
            .Adopt(new AdoptBerekening(read.Value, from, request.Reden, request.OrganisatieId), cancellation);
        return adopted.Map(versie => new Berekeningimport(read.Value.Code, versie));
    }
}
