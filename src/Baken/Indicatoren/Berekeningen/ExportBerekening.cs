using Baken.Dispatch;
using Baken.Indicatoren.Feiten;
using Baken.Kernel.Shared;

namespace Baken.Indicatoren.Berekeningen;

/// <summary>
/// A version of a definition as YAML in the form of <c>catalogus/indicatoren</c>: another tenant reads it in, or it goes into the
/// catalogue. Refusals: <c>BerekeningUnknown</c>, <c>BerekeningsversieUnknown</c>, the faults of the catalogue.
/// </summary>
/// <param name="Code">Code of the definition.</param>
/// <param name="Versie">Number of the version; null for the newest.</param>
[Allow(Rol.Teamleider, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Kwaliteitsmedewerker, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Analist, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Controller, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Bestuurder, Relatie.EigenOrganisatie, Doelbinding.Sturing)]
[Allow(Rol.Functioneelbeheerder, Relatie.EigenGemeente, Doelbinding.Beheer)]
public sealed record ExportBerekening(string Code, int? Versie = null) : IQuery<string>;

internal sealed class ExportBerekeningHandler(Definitiecatalogus catalogus) : IHandler<ExportBerekening, string>
{
    public async Task<Result<string>> Handle(ExportBerekening request, Act act, CancellationToken cancellation)
    {
        var reeks = await Definitiereeks.Read(act, catalogus, request.Code, null, cancellation);
        return reeks.Then<string>(r => r.Versies.LastOrDefault(v => request.Versie is null || v.Versie == request.Versie) is { } found
            ? DefinitieWriter.Write(found)
            : Refusal.Of("Indicatoren.BerekeningsversieUnknown", request.Code, request.Versie!));
    }
}
