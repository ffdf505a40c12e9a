using Baken.Aanleveringen.Afbeeldingen;
using Baken.Aanleveringen.Invoer;
using Baken.Dispatch;
using Baken.Kernel.Indicatoren.Berekening;
using Baken.Kernel.Shared;
using Baken.Werkplek.Forms;
using Microsoft.AspNetCore.Components;

namespace Baken.Werkplek.Aanleveringen;

/// <summary>Steps two and three of making an afbeelding: see the columns, choose the feit, say where its fields come from, try, keep, deliver.</summary>
public sealed partial class ComposeAfbeeldingPage
{
    private const string Title = "Kolommen en velden";
    private const string Back = "/aanleveringen/afbeeldingen";

    private static readonly IReadOnlyList<Choice> Feiten = [.. Feitmodel.Soorten.Select(s => new Choice(s.Naam, $"{s.Naam}: {s.Betekenis}"))];
    private static readonly IReadOnlyList<Choice> Pseudoniemen = [new("bsn", "bsn"), new("bronsleutel", "nummer van dit systeem"), new("naam_geboortedatum", "naam (kies hieronder de geboortedatum)")];
    private static readonly IReadOnlyList<Choice> Onvertaald = [new("weiger", "Keur de rij af"), new("leeg", "Laat het veld leeg"), new("behoud", "Neem de waarde zoals zij is")];

    private readonly FormErrors errors = new();
    private IReadOnlyList<Bestandprofiel> bestanden = [];
    private IReadOnlyList<Refusal> refusals = [];
    private Afbeeldingvoorstel? voorstel;
    private Leveringverslag? verslag;

    [Parameter] public Guid Id { get; set; }

    [SupplyParameterFromQuery] private string? Naam { get; set; }

    [SupplyParameterFromQuery] private string? Feit { get; set; }

    [SupplyParameterFromQuery] private string? Uit { get; set; }

    [SupplyParameterFromForm] private AfbeeldingForm? Form { get; set; }

    private Feitsoort? Soort => Feitmodel.FindSoort(Feit ?? "");

    protected override async Task OnInitializedAsync()
    {
        if (string.IsNullOrEmpty(Feit) || string.IsNullOrEmpty(Uit))
        {
            var profile = await Callers.Send(new ProfileProefinvoer(Id, Empty(Naam)));
            (bestanden, refusals) = profile.IsOk ? (profile.Value, profile.Refusals) : ([], profile.Refusals);
            return;
        }

        var begin = await Callers.Send(new ProposeAfbeelding(Id, Feit, Uit, Empty(Naam)));
        (voorstel, refusals) = begin.IsOk ? (begin.Value, begin.Refusals) : (null, begin.Refusals);
        bestanden = voorstel?.Bestanden ?? [];
        if (voorstel is not null) Form ??= AfbeeldingForm.Of(voorstel.Opgave);
    }

    private async Task Save()
    {
        var name = errors.Require(Form!.Naam, nameof(Form.Naam), "Geef de afbeelding een naam.");
        if (errors.Any) return;
        var text = await Callers.Send(new ComposeAfbeelding(Id, Form.ToOpgave(Feit!, Uit!)));
        if (!Told(text)) return;
        if (Form.Actie == AfbeeldingForm.Try)
        {
            var tried = await Callers.Send(new ImportProefinvoer(Id, name, text.Value, Form.Volledig is not null, Proef: true));
            if (Told(tried)) verslag = tried.Value;
            return;
        }

        var kept = await Callers.Send(new AdoptAfbeelding(name, text.Value));
        if (!Told(kept)) return;
        if (Form.Actie != AfbeeldingForm.Deliver)
        {
            Confirmations.Redirect(Back, $"De afbeelding “{name}” is bewaard als versie {kept.Value}.");
            return;
        }

        var stored = await Callers.Send(new GetAfbeelding(name));
        var done = await Callers.Send(new ImportProefinvoer(Id, name, stored.Value.Yaml, Form.Volledig is not null, Proef: false));
        if (Told(done))
            Confirmations.Redirect(
                $"/aanleveringen/leveringen/{done.Value.LeveringId}",
                done.Value.WasPresent ? "Deze bestanden zijn al aangeleverd; er is niets gewijzigd." : $"De afbeelding is bewaard als versie {kept.Value} en de levering is gecontroleerd. Keur haar goed of verwerp haar.");
    }

    /// <summary>A refusal names a part of the afbeelding or of a file; these are no fields of the form.</summary>
    private bool Told(Result result)
    {
        foreach (var refusal in result.Refusals) errors.Add(null, refusal.Source is null ? RefusalText.Of(refusal) : $"{refusal.Source}: {RefusalText.Of(refusal)}");
        return result.IsOk;
    }

    private IReadOnlyList<Choice> Kolommen(string uit, bool alone = false) =>
    [
        .. bestanden.Where(b => b.Alias == uit).SelectMany(b => b.Kolommen).Select(k => new Choice(k.Naam, k.Naam)),
        .. bestanden.Where(b => !alone && b.Alias != uit).SelectMany(b => b.Kolommen.Select(k => new Choice($"{b.Alias}.{k.Naam}", $"{b.Alias}: {k.Naam}"))),
    ];

    private static bool IsPersonal(Feitveld veld) => veld.Naam is "sleutel" or "persoon" or "huishouden";

    private static string SecondOf(Feitveld veld) => veld switch
    {
        { Naam: "leeftijdsklasse" } => "Kolom met de dag waarop de leeftijd telt",
        { Naam: "sleutel" or "persoon" or "huishouden" } => "Kolom met de geboortedatum, bij een naam",
        { Soort: Veldsoort.Getal } => "Kolom met de laatste dag: telt de dagen ertussen",
        _ => "Tweede kolom, als de eerste leeg is",
    };

    /// <summary>What is filled in beyond the column is shown at once.</summary>
    private static bool IsFilled(VeldForm veld) => !string.IsNullOrWhiteSpace(veld.Tweede) || !string.IsNullOrWhiteSpace(veld.Vertaling);

    private static string? Empty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
