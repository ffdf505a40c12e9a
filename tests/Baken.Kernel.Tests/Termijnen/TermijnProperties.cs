using Baken.Kernel.Termijnen;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using static Baken.Kernel.Tests.Termijnen.Termijn;

namespace Baken.Kernel.Tests.Termijnen;

/// <summary>Days of 2015-2040 and lengths that occur in law.</summary>
internal static class TermijnArbitraries
{
    private static readonly DateOnly First = new(2015, 1, 1);

    public static Arbitrary<DateOnly> Day() =>
        Gen.Choose(0, new DateOnly(2040, 12, 31).DayNumber - First.DayNumber).Select(First.AddDays).ToArbitrary();

    public static Arbitrary<Termijnduur> Duur() => Gen.OneOf(
        Gen.Choose(1, 90).Select(n => Termijnduur.Of(n, Termijneenheid.Dag)),
        Gen.Choose(1, 12).Select(n => Termijnduur.Of(n, Termijneenheid.Week)),
        Gen.Choose(1, 3).Select(n => Termijnduur.Of(n, Termijneenheid.Maand)),
        Gen.Choose(1, 60).Select(n => Termijnduur.Of(n, Termijneenheid.Werkdag))).ToArbitrary();
}

/// <summary>Laws of the engine that hold for every term from 2015 to 2040.</summary>
[Properties(Arbitrary = [typeof(TermijnArbitraries)], MaxTest = 500)]
public sealed class TermijnProperties
{
    private static Klok Pausable(Termijnduur duur) => Beschikking with { Duur = duur };

    [Fact]
    public void Every_day_of_2015_to_2040_is_a_working_day_or_not_as_the_naive_calendar_says()
    {
        for (var day = new DateOnly(2015, 1, 1); day.Year <= 2040; day = day.AddDays(1))
            Assert.True(NaiveKalender.IsWerkdag(day) == Kalender.IsWerkdag(day), $"{day:yyyy-MM-dd}");
    }

    [Property]
    public bool The_end_is_a_working_day_when_the_act_holds(DateOnly start, Termijnduur duur) =>
        NaiveKalender.IsWerkdag(Rekenaar.Compute(Klok.Loose(duur, true), new TermijnRequest(start)).Value.CurrentEnd);

    [Property]
    public bool The_end_is_the_first_working_day_from_the_raw_end(DateOnly start, Termijnduur duur)
    {
        var uitkomst = Rekenaar.Compute(Klok.Loose(duur, true), new TermijnRequest(start)).Value;
        if (uitkomst.Afleiding.Any(s => s.Code == AfleidingCode.Stretched)) return true;
        var between = Enumerable.Range(0, uitkomst.CurrentEnd.DayNumber - uitkomst.RawEnd.DayNumber).Select(uitkomst.RawEnd.AddDays);
        return uitkomst.CurrentEnd >= uitkomst.RawEnd && between.All(d => !NaiveKalender.IsWerkdag(d));
    }

    [Property]
    public bool A_term_of_three_days_or_more_holds_two_working_days(DateOnly start, Termijnduur duur)
    {
        var uitkomst = Rekenaar.Compute(Klok.Loose(duur, true), new TermijnRequest(start)).Value;
        var isShort = duur.Eenheid is Termijneenheid.Dag or Termijneenheid.Werkdag && duur.Aantal < 3;
        return isShort || NaiveCount(start, uitkomst.CurrentEnd) >= 2;
    }

    [Property]
    public bool A_later_start_never_ends_earlier(DateOnly start, Termijnduur duur, bool followsAtw)
    {
        var klok = Klok.Loose(duur, followsAtw);
        return End(klok, start) <= End(klok, start.AddDays(1));
    }

    [Property]
    public bool Back_and_forth_are_mirrored_in_days(DateOnly start, ushort days)
    {
        var duur = Termijnduur.Of(days % 400 + 1, Termijneenheid.Dag);
        var end = End(Klok.Loose(duur, false), start);
        return End(Klok.Loose(duur, false) with { Telrichting = Telrichting.Terug }, end) == start;
    }

    [Property]
    public bool Shifting_is_idempotent(DateOnly day)
    {
        var once = Rekenaar.ShiftEnd(day).End;
        return Rekenaar.ShiftEnd(once).End == once && once >= day;
    }

    [Property]
    public bool A_given_end_shifts_as_a_counted_end(DateOnly start, byte weeks)
    {
        var uitkomst = Rekenaar.Compute(Klok.Loose(Termijnduur.Of(weeks % 12 + 1, Termijneenheid.Week), true), new TermijnRequest(start)).Value;
        return Rekenaar.ShiftEnd(uitkomst.RawEnd).End == uitkomst.CurrentEnd;
    }

    [Property]
    public bool Suspending_n_days_moves_the_raw_end_n_days(DateOnly start, byte weeks, byte after, byte length)
    {
        var duur = Termijnduur.Of(weeks % 12 + 1, Termijneenheid.Week);
        var from = start.AddDays(after % (duur.Aantal * 7) + 1);
        var days = length % 60 + 1;
        var vraag = new TermijnRequest(start) { Opschortingen = [new Opschorting(Opschortingsgrond.Instemming, from, from.AddDays(days - 1))] };
        var uitkomst = Rekenaar.Compute(Pausable(duur), vraag).Value;
        return uitkomst.CurrentRawEnd == uitkomst.RawEnd.AddDays(days) && uitkomst.SuspendedDays == days;
    }

    [Property]
    public bool Paused_days_are_the_union_of_the_pauses(DateOnly start, byte a, byte b, byte lengthA, byte lengthB)
    {
        var klok = Pausable(Termijnduur.Of(8, Termijneenheid.Week));
        Opschorting[] pauses = [Pause(start, a, lengthA), Pause(start, b, lengthB)];
        var uitkomst = Rekenaar.Compute(klok, new TermijnRequest(start) { Opschortingen = pauses }).Value;
        var union = pauses.SelectMany(p => Enumerable.Range(0, p.Through!.Value.DayNumber - p.From.DayNumber + 1).Select(p.From.AddDays)).Distinct().Count();
        var swapped = Rekenaar.Compute(klok, new TermijnRequest(start) { Opschortingen = [pauses[1], pauses[0]] }).Value;
        return uitkomst.SuspendedDays == union && uitkomst.CurrentRawEnd == uitkomst.RawEnd.AddDays(union) && swapped.CurrentEnd == uitkomst.CurrentEnd;
    }

    [Property]
    public bool The_end_never_lies_in_a_pause(DateOnly start, byte weeks, byte after, byte length)
    {
        var duur = Termijnduur.Of(weeks % 12 + 1, Termijneenheid.Week);
        var plain = Rekenaar.Compute(Pausable(duur), new TermijnRequest(start)).Value;
        var from = start.AddDays(after % (plain.CurrentEnd.DayNumber - start.DayNumber) + 1);
        var pause = new Opschorting(Opschortingsgrond.Overmacht, from, from.AddDays(length));
        var uitkomst = Rekenaar.Compute(Pausable(duur), new TermijnRequest(start) { Opschortingen = [pause] }).Value;
        return uitkomst.CurrentEnd > pause.Through && uitkomst.CurrentEnd >= plain.CurrentEnd;
    }

    [Property]
    public bool Working_days_are_counted_one_by_one(DateOnly start, byte number, byte after, byte length)
    {
        var duur = Termijnduur.Of(number % 60 + 1, Termijneenheid.Werkdag);
        var plain = Rekenaar.Compute(Pausable(duur), new TermijnRequest(start)).Value.CurrentEnd;
        var from = start.AddDays(after % (plain.DayNumber - start.DayNumber) + 1);
        var pause = new Opschorting(Opschortingsgrond.Overmacht, from, from.AddDays(length % 30));
        var paused = Rekenaar.Compute(Pausable(duur), new TermijnRequest(start) { Opschortingen = [pause] }).Value.CurrentEnd;
        return NaiveCount(start, plain) == duur.Aantal && NaiveIs(plain)
            && NaiveCount(start, paused) - NaiveCount(pause.From.AddDays(-1), pause.Through!.Value) == duur.Aantal && NaiveIs(paused);
    }

    [Property]
    public bool Days_left_are_the_working_days_after_the_peildatum(DateOnly start, Termijnduur duur, byte later)
    {
        var peildatum = start.AddDays(later);
        var uitkomst = Rekenaar.Compute(Klok.Loose(duur, true), new TermijnRequest(start) { Peildatum = peildatum }).Value;
        return peildatum <= uitkomst.CurrentEnd
            ? uitkomst.RemainingWerkdagen == NaiveCount(peildatum, uitkomst.CurrentEnd) && uitkomst.Status == TermijnStatus.Lopend
            : uitkomst.RemainingWerkdagen == 0 && uitkomst.DaysLate == peildatum.DayNumber - uitkomst.CurrentEnd.DayNumber;
    }

    [Property]
    public bool Months_end_on_the_same_day_number_or_the_last_day(DateOnly start, byte months)
    {
        var end = End(Klok.Loose(Termijnduur.Of(months % 24 + 1, Termijneenheid.Maand), false), start);
        var isLast = end.AddDays(1).Day == 1;
        return (end.Year * 12 + end.Month) - (start.Year * 12 + start.Month) == months % 24 + 1 && (end.Day == start.Day || (isLast && end.Day < start.Day));
    }

    [Property]
    public bool The_same_question_has_the_same_answer(DateOnly start, Termijnduur duur) =>
        End(Klok.Loose(duur, true), start) == End(Klok.Loose(Termijnduur.Parse(duur.ToString()).Value, true), start);

    private static DateOnly End(Klok klok, DateOnly start) => Rekenaar.Compute(klok, new TermijnRequest(start)).Value.CurrentEnd;

    private static Opschorting Pause(DateOnly start, byte after, byte length)
    {
        var from = start.AddDays(after % 56 + 1);
        return new Opschorting(Opschortingsgrond.Instemming, from, from.AddDays(length % 40));
    }

    private static bool NaiveIs(DateOnly day) => NaiveKalender.IsWerkdag(day);

    private static int NaiveCount(DateOnly after, DateOnly through) =>
        Enumerable.Range(1, Math.Max(0, through.DayNumber - after.DayNumber)).Count(i => NaiveKalender.IsWerkdag(after.AddDays(i)));
}
