using System.Security.Cryptography;
using System.Text;
using Baken.Aanleveringen.Invoer;
using Baken.Dispatch;
using Baken.Logboek;
using Baken.Organisaties;
using Baken.Storage;
using Xunit;

namespace Baken.Tests.Aanleveringen.Invoer;

public sealed class FindBronsleutelTests
{
    private const string Noord = "ZAAK-4711;1;J;Noord;02-01-2023;;;R\n";
    private const string Zuid = "ZAAK-4711;1;J;Zuid;02-01-2023;;;R\n";

    [Theory, OnEachStore]
    public async Task A_teamleider_finds_the_case_of_the_own_team_and_it_is_logged(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var leider = await Leider(delivery, "Noord");
        await delivery.Deliver(Noord + "ZAAK-2;2;W;Zuid;03-01-2023;;;S\n");
        var found = await delivery.Rooms.Send(leider, new FindBronsleutel(Pseudoniem(delivery, "ZAAK-4711")));
        Assert.Equal(("suite", "ZAAK-4711"), (found.Value.Bron, found.Value.Zaaknummer));
        var seen = (await delivery.Rooms.Send(delivery.Rooms.As(Rol.Privacyfunctionaris), new ListInzageOf(found.Value.ZaakId))).Value.Logregels;
        Assert.Equal((nameof(FindBronsleutel), leider.AccountId), (Assert.Single(seen).Verzoek, seen[0].AccountId));
    }

    [Theory, OnEachStore]
    public async Task Others_are_refused(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var (noord, zuid) = (await Leider(delivery, "Noord"), await Leider(delivery, "Zuid"));
        await delivery.Deliver(Noord);
        var question = new FindBronsleutel(Pseudoniem(delivery, "ZAAK-4711"));
        Assert.Equal("Aanleveringen.BronsleutelUnknown", await Refusal(delivery, zuid, question));
        Assert.Equal("Aanleveringen.BronsleutelUnknown", await Refusal(delivery, noord, new FindBronsleutel(Pseudoniem(delivery, "ZAAK-9"))));
        Assert.Equal("Aanleveringen.BronsleutelUnknown", await Refusal(delivery, noord, new FindBronsleutel("geen pseudoniem")));
        Assert.Equal("Aanleveringen.BronsleutelUnknown", await Refusal(delivery, delivery.Rooms.As(Rol.Teamleider), question));
        foreach (var rol in Enum.GetValues<Rol>().Where(r => r != Rol.Teamleider))
            Assert.Equal("Dispatch.NotAllowed", await Refusal(delivery, noord with { Bevoegdheden = [noord.Bevoegdheden[0] with { Rol = rol }] }, question));
    }

    [Theory, OnEachStore]
    public async Task A_case_that_moved_to_another_team_is_found_there(StoreEngine engine)
    {
        await using var delivery = await Delivery.On(engine);
        var (noord, zuid) = (await Leider(delivery, "Noord"), await Leider(delivery, "Zuid"));
        await delivery.Deliver(Noord);
        await delivery.Deliver(Zuid);
        var question = new FindBronsleutel(Pseudoniem(delivery, "ZAAK-4711"));
        Assert.True((await delivery.Rooms.Send(zuid, question)).IsOk);
        Assert.Equal("Aanleveringen.BronsleutelUnknown", await Refusal(delivery, noord, question));
    }

    [Fact]
    public async Task Every_pair_of_a_large_delivery_is_found_in_its_block()
    {
        await using var delivery = await Delivery.On(StoreEngine.Sqlite);
        var leider = await Leider(delivery, "Noord");
        await delivery.Deliver(string.Concat(Enumerable.Range(1, 2 * Sleutelpaar.BlockSize + 5).Select(i => $"Z{i};1;J;Noord;02-01-2023;;;R\n")));
        foreach (var i in new[] { 1, 2, Sleutelpaar.BlockSize, Sleutelpaar.BlockSize + 1, 2 * Sleutelpaar.BlockSize + 5 })
            Assert.Equal($"Z{i}", (await delivery.Rooms.Send(leider, new FindBronsleutel(Pseudoniem(delivery, $"Z{i}")))).Value.Zaaknummer);
    }

    [Fact]
    public void A_block_that_was_changed_or_moved_does_not_open()
    {
        var sleutel = new Sleutel("1-00000000", RandomNumberGenerator.GetBytes(32));
        var box = Cipher.Seal(sleutel, "inhoud"u8, "hier"u8);
        Assert.Equal("inhoud", Encoding.UTF8.GetString(Cipher.Open(sleutel, box, "hier"u8)));
        Assert.ThrowsAny<CryptographicException>(() => Cipher.Open(sleutel, box, "daar"u8));
        box[^1] ^= 1;
        Assert.ThrowsAny<CryptographicException>(() => Cipher.Open(sleutel, box, "hier"u8));
    }

    private static async Task<Caller> Leider(Delivery delivery, string team)
    {
        var ihk = (await delivery.Rooms.Send(delivery.Beheerder, new ListOrganisaties())).Value.Single(o => o.Code == "ihk").Id;
        var made = await delivery.Rooms.Send(delivery.Beheerder, new RegisterTeam(ihk, team, new DateOnly(2020, 1, 1), null, null, []));
        Assert.True(made.IsOk, string.Join('\n', made.Refusals));
        var id = (await delivery.Rooms.Send(delivery.Beheerder, new ListTeams())).Value.Single(t => t.Naam == team).Id;
        return new Caller(Guid.CreateVersion7(), $"Leider {team}", TestRooms.Gemeente, [new Bevoegdheid(Rol.Teamleider, ihk, id)]);
    }

    private static async Task<string> Refusal(Delivery delivery, Caller caller, FindBronsleutel question) =>
        Assert.Single((await delivery.Rooms.Send(caller, question)).Refusals).Code;

    private static string Pseudoniem(Delivery delivery, string zaak) =>
        delivery.Rooms.Get<ISleutels>().GetCurrent(TestRooms.Gemeente, "pseudoniem").ToPseudoniem($"bron:suite:{zaak}");
}
