using Baken.Web.Tests.Indicatoren;
using Baken.Web.Tests.Walk;

namespace Baken.Web.Tests.Aanleveringen;

internal sealed class AanleveringenStates : IPageStates
{
    private const string Leveringen = "/aanleveringen/leveringen";
    private const string Afbeeldingen = "/aanleveringen/afbeeldingen";
    private const string Maken = Afbeeldingen + "/maken";
    private const string Sjabloon = "/aanleveringen/invoersjabloon";

    public IEnumerable<PageState> States =>
    [
        PageState.At(Sjabloon, "leeg", Sjabloon, "invoersjabloon"),
        PageStates.Sent(Sjabloon, "fout", Sjabloon, "Inlezen"),
        new(Leveringen, "gevuld", async visit =>
        {
            await WalkLevering.On(visit.Host);
            await visit.Go(Leveringen);
        }, "leveringen"),
        PageState.At(Leveringen, "leeg", Leveringen).As("analist-houten"),
        PageState.At(Afbeeldingen, "leeg", Afbeeldingen).As("analist-houten"),
        new(Afbeeldingen, "gevuld", async visit =>
        {
            await WalkLevering.Keep(visit.Host);
            await visit.Go(Afbeeldingen);
        }, "afbeeldingen"),
        PageState.At(Maken, "leeg", Maken),
        PageStates.Sent(Maken, "fout", Maken, "Kolommen bekijken"),
        new(Maken + "/{Id:guid}", "kolommen", async visit => await WalkZaken.Bring(visit), "afbeelding-kolommen"),
        new(Maken + "/{Id:guid}", "velden", async visit =>
        {
            await WalkZaken.Bring(visit);
            await WalkZaken.Choose(visit);
        }, "afbeelding-velden"),
        new(Maken + "/{Id:guid}", "proef", async visit =>
        {
            await WalkZaken.Bring(visit);
            await WalkZaken.Choose(visit);
            await WalkZaken.Fill(visit);
            await visit.Press("Proberen");
        }, "afbeelding-proef"),
        new(Maken + "/{Id:guid}", "fout", async visit =>
        {
            await WalkZaken.Bring(visit);
            await WalkZaken.Choose(visit);
            await visit.Press("Bewaren");
        }),
        PageState.At(Afbeeldingen + "/inlezen", "leeg", Afbeeldingen + "/inlezen"),
        PageStates.Sent(Afbeeldingen + "/inlezen", "fout", Afbeeldingen + "/inlezen", "Bewaren"),
        PageState.At(Leveringen + "/inlezen", "leeg", Leveringen + "/inlezen", "levering-inlezen"),
        PageStates.Sent(Leveringen + "/inlezen", "fout", Leveringen + "/inlezen", "Controleren"),
        new(Leveringen + "/{Id:guid}", "fout", async visit =>
        {
            await visit.Go($"{Leveringen}/{await WalkLevering.Check(visit.Host)}");
            await visit.Press("Besluit vastleggen");
        }),
        new(Leveringen + "/{Id:guid}", "gecontroleerd", async visit => await visit.Go($"{Leveringen}/{await WalkLevering.Check(visit.Host)}"), "levering-beoordelen"),
        new(Leveringen + "/{Id:guid}/intrekken", "fout", async visit =>
        {
            await WalkLevering.On(visit.Host);
            await visit.GoTo(Leveringen, "Intrekken");
            await visit.Press("Levering intrekken");
        }),
    ];
}
