using System.Text;
using Baken.Aanleveringen.Invoer;
using Baken.Dispatch;
using Baken.Storage;
using Xunit;

namespace Baken.Tests.Aanleveringen.Invoer;

public sealed class AdoptLeveringTests
{
    private const string Two = "H1;1;J;Noord;02-01-2023;20-01-2023;;R\nH2;2;W;Zuid;31-01-2023;15-03-2023;31-03-2023;S\n";
    private const string Wrong = "H3;2;Q;Zuid;03-01-2023;;;R\n";

    [Theory, OnEachStore]
    public async Task A_checked_delivery_counts_once_it_is_approved(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var id = (await delivery.Check(Two)).Value.LeveringId!.Value;
        Assert.Equal("", await delivery.Ask("hulpvragen-instroom", "wet"));
        var again = (await delivery.Check(Two)).Value;
        Assert.Equal((id, true), (again.LeveringId!.Value, again.WasPresent));
        Assert.True((await delivery.Rooms.Send(delivery.Beheerder, new AdoptLevering(id, "", "", null, 0))).IsOk);
        Assert.Equal("jeugd=1 wmo=1", await delivery.Ask("hulpvragen-instroom", "wet"));
        Assert.Equal("Aanleveringen.LeveringNotOpen", await Fault(delivery, new AdoptLevering(id, "", "", null, 0)));
        Assert.Equal("Aanleveringen.LeveringNotOpen", await Fault(delivery, new CloseLevering(id)));
    }

    [Theory, OnEachStore]
    public async Task Nothing_is_left_of_a_discarded_delivery(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var id = (await delivery.Check(Two + Wrong)).Value.LeveringId!.Value;
        Assert.True((await delivery.Rooms.Send(delivery.Beheerder, new CloseLevering(id))).IsOk);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Folder(delivery)));
        Assert.Equal(Leveringstand.Verworpen, Assert.Single((await delivery.Rooms.Send(delivery.Beheerder, new ListLeveringen())).Value).Stand);
        Assert.False((await delivery.Check(Two + Wrong)).Value.WasPresent);
    }

    [Theory, OnEachStore]
    public async Task A_control_total_that_differs_needs_an_explanation(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        const string Totals = "feit;wet;periode;aantal;som\nhulpvraag;jeugd;2023-01;1\nhulpvraag;;2023-Q1;3\n";
        var refused = await delivery.Check(Two, totals: Totals, isApproved: true);
        Assert.Equal("Aanleveringen.AansluitingDiffers", Assert.Single(refused.Refusals).Code);
        Assert.Empty((await delivery.Rooms.Send(delivery.Beheerder, new ListLeveringen())).Value);
        var verslag = (await delivery.Check(Two, totals: Totals)).Value;
        Assert.Equal([(1L, 1L, 0L), (3L, 2L, -1L)], verslag.Aansluiting.Select(a => (a.Aangeleverd, a.Geteld, a.Verschil)));
        var id = verslag.LeveringId!.Value;
        Assert.Equal("Aanleveringen.AansluitingDiffers", await Fault(delivery, new AdoptLevering(id, Totals, " ", null, 0)));
        Assert.True((await delivery.Rooms.Send(delivery.Beheerder, new AdoptLevering(id, Totals, "één vraag is dubbel geteld", null, 0))).IsOk);
        Assert.Equal("één vraag is dubbel geteld", (await delivery.Rooms.Send(delivery.Beheerder, new GetLevering(id))).Value.Toelichting);
    }

    [Theory, OnEachStore]
    public async Task Missing_keys_are_closed_or_kept_as_chosen(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Check(Two, isApproved: true);
        const string One = "H1;1;J;Noord;02-01-2023;20-01-2023;;R\n";
        var kept = (await delivery.Check(One, isWhole: true)).Value;
        Assert.Equal(1, kept.Feiten[0].Gesloten);
        Assert.Equal("Aanleveringen.OntbrekendUndecided", await Fault(delivery, new AdoptLevering(kept.LeveringId!.Value, "", "", null, 1)));
        Assert.Equal("Aanleveringen.OntbrekendChanged", await Fault(delivery, new AdoptLevering(kept.LeveringId.Value, "", "", true, 2)));
        Assert.True((await delivery.Rooms.Send(delivery.Beheerder, new AdoptLevering(kept.LeveringId.Value, "", "", false, 1))).IsOk);
        Assert.Equal("jeugd=1 wmo=1", await delivery.Ask("hulpvragen-instroom", "wet"));
        var closed = (await delivery.Check(One.Replace("20-01", "21-01", StringComparison.Ordinal), isWhole: true)).Value;
        Assert.True((await delivery.Rooms.Send(delivery.Beheerder, new AdoptLevering(closed.LeveringId!.Value, "", "", true, 1))).IsOk);
        Assert.Equal("jeugd=1", await delivery.Ask("hulpvragen-instroom", "wet"));
    }

    [Theory, OnEachStore]
    public async Task Rejected_rows_can_be_mended_and_delivered_again(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var verslag = (await delivery.Check(Two + Wrong, isApproved: true)).Value;
        var afkeur = Assert.Single(verslag.Afkeur);
        Assert.Equal(("hulpvragen", "hulpvragen-afgekeurd.csv", 1), (afkeur.Alias, afkeur.Naam, afkeur.Rijen));
        Assert.Equal("Dispatch.NotAllowed", await Fault(delivery, new ExportAfkeur(verslag.LeveringId!.Value, "hulpvragen"), delivery.Rooms.As(Rol.Teamleider)));
        var file = await delivery.Rooms.Send(delivery.Beheerder, new ExportAfkeur(verslag.LeveringId.Value, "hulpvragen"));
        var text = Encoding.UTF8.GetString(file.Value.Inhoud);
        Assert.Contains("H3;2;Q;Zuid;03-01-2023;;;R;3;wet: deze waarde heeft geen vertaling in de afbeelding", text, StringComparison.Ordinal);
        Assert.True((await delivery.Send(Delivery.Persons, text.TrimStart('\uFEFF').Replace(";Q;", ";W;", StringComparison.Ordinal))).IsOk);
        Assert.Equal("jeugd=1 wmo=2", await delivery.Ask("hulpvragen-instroom", "wet"));
        Assert.DoesNotContain(Directory.EnumerateFiles(Folder(delivery), "*.kluis", SearchOption.AllDirectories), f => File.ReadAllBytes(f).AsSpan().IndexOf("H3"u8) >= 0 && File.ReadAllText(f).Contains("vertaling", StringComparison.Ordinal));
    }

    [Theory, OnEachStore]
    public async Task A_delivery_that_waited_30_days_and_what_a_killed_import_left_are_cleared(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        await delivery.Check(Two);
        Directory.CreateDirectory(Path.Combine(Folder(delivery), Guid.CreateVersion7() + ".half"));
        delivery.Rooms.Clock.Now = delivery.Rooms.Clock.Now.AddDays(31);
        await delivery.Check(Two + "H4;1;J;Noord;02-01-2023;20-01-2023;;R\n", isApproved: true);
        Assert.Single(Directory.EnumerateDirectories(Folder(delivery)));
        Assert.Equal(
            [Leveringstand.Goedgekeurd, Leveringstand.Verworpen],
            (await delivery.Rooms.Send(delivery.Beheerder, new ListLeveringen())).Value.Select(l => l.Stand).Order());
    }

    private static string Folder(Delivery delivery) => Path.Combine(delivery.Rooms.Settings.TenantFolder(TestRooms.Gemeente), "aanleveringen");

    private static async Task<string> Fault<T>(Delivery delivery, IRequest<T> request, Caller? caller = null) =>
        Assert.Single((await delivery.Rooms.Send(caller ?? delivery.Beheerder, request)).Refusals).Code;
}
