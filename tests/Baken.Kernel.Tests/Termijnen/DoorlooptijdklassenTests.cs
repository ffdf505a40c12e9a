using Baken.Kernel.Termijnen;
using FsCheck.Xunit;
using Xunit;
using static Baken.Kernel.Tests.Termijnen.Termijn;

namespace Baken.Kernel.Tests.Termijnen;

public sealed class DoorlooptijdklassenTests
{
    private static readonly Doorlooptijdklassen Houten = new(3, 6, 9, 12);

    [Theory]
    [InlineData("2024-01-15", "2024-01-15", 0, 3)]
    [InlineData("2024-01-15", "2024-04-15", 0, 3)] // exactly three months
    [InlineData("2024-01-15", "2024-04-16", 3, 6)]
    [InlineData("2024-11-30", "2025-02-28", 0, 3)] // last day of February
    [InlineData("2024-11-30", "2025-03-01", 3, 6)]
    [InlineData("2024-01-15", "2025-01-15", 9, 12)]
    [InlineData("2024-01-15", "2025-01-16", 12, null)]
    public void Falls_in_one_class_by_calendar_month(string start, string end, int moreThan, int? upTo) =>
        Assert.Equal(new Doorlooptijdklasse(moreThan, upTo), Houten.Classify(Day(start), Day(end)));

    [Property]
    public bool Counts_add_up_and_splitting_a_class_keeps_the_sum((ushort Start, ushort Length)[] cases)
    {
        var dates = cases.Select(c => (Start: new DateOnly(2015, 1, 1).AddDays(c.Start % 3650), c.Length)).Select(c => (c.Start, c.Start.AddDays(c.Length % 900))).ToList();
        var coarse = new Doorlooptijdklassen(3, 6).Count(dates);
        var fine = Houten.Count(dates);
        return coarse.Sum(c => c.Count) == dates.Count
            && fine.Sum(c => c.Count) == dates.Count
            && coarse[2].Count == fine.Skip(2).Sum(c => c.Count)
            && coarse[1].Count == fine[1].Count;
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(6, 3)]
    [InlineData(0, 3)]
    public void Refuses_bounds_that_leave_a_gap(int first, int second) => Assert.Throws<ArgumentException>(() => new Doorlooptijdklassen(first, second));

    [Fact]
    public void Refuses_an_end_before_the_start() => Assert.Throws<ArgumentOutOfRangeException>(() => Houten.Classify(Day("2024-01-02"), Day("2024-01-01")));
}
