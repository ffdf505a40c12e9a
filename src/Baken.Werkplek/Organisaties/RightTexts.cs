using Baken.Dispatch;
using Baken.Organisaties;
using Baken.Werkplek.Components;
using Baken.Werkplek.Forms;
using Baken.Werkplek.SignIn;
using Baken.Werkplek.Web;

namespace Baken.Werkplek.Organisaties;

/// <summary>The words in which the pages about rights speak.</summary>
internal static class RightTexts
{
    public static IReadOnlyList<Choice> RolChoices { get; } =
        [.. Enum.GetValues<Rol>().Select(rol => new Choice(rol.ToString(), Capital(Rollen.NameOf(rol)))).OrderBy(c => c.Text, StringComparer.Ordinal)];

    public static IReadOnlyList<Choice> OrganisatieChoices(IEnumerable<OrganisatieRow> organisaties) =>
        [.. organisaties.Select(o => new Choice(o.Id.ToString(), o.Naam))];

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A moment as a civil day and time in the Netherlands.</summary>
    public static string Moment(DateTime utc) => DutchMoment.Print(utc);

    public static string Day(DateTime utc) => DutchMoment.PrintDay(utc);

    /// <summary>The period of a role: the end is shown as its last day, or as a moment when it ended within a day.</summary>
    public static string Period(LidmaatschapRow held) => held.Tot is not { } tot
        ? $"vanaf {Day(held.Van)}"
        : DutchMoment.Local(tot).TimeOfDay == TimeSpan.Zero ? $"{Day(held.Van)} tot en met {Day(tot.AddTicks(-1))}" : $"{Day(held.Van)} tot {Moment(tot)}";

    public static (string Text, Tone Tone) State(LidmaatschapRow held, DateTime now) =>
        held.HoldsAt(now) ? ("geldig", Tone.Gunstig) : now < held.Van && (held.Tot is null || held.Van < held.Tot) ? ("komt nog", Tone.Info) : ("geëindigd", Tone.Neutraal);

    public static (string Text, Tone Tone) State(AccountRow account, DateTime now) =>
        account.AfgeslotenOp is not null ? ("afgesloten", Tone.Neutraal)
        : account.Lidmaatschappen.All(l => !l.HoldsAt(now)) ? ("zonder rol", Tone.Letop)
        : account.IsInvited ? ("nog niet aangemeld", Tone.Info)
        : ("actief", Tone.Gunstig);

    public static string RollenOf(AccountRow account, DateTime now) =>
        account.Lidmaatschappen.Where(l => l.HoldsAt(now)).Select(l => Rollen.NameOf(l.Rol)).Distinct().ToList() is { Count: > 0 } names
            ? string.Join(", ", names)
            : "geen";
}
