using Baken.Kernel.Documenten;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using FsCheck.Xunit;
using Xunit;

namespace Baken.Kernel.Tests.Documenten;

public sealed class GrafiekTests
{
    private static readonly Norm Above80 = Norm.Create(Normoperator.Groter, new Getal(8, 10), Eenheid.Aandeel, Richting.Hoger).Value;

    [Fact]
    public void Draws_no_line_under_two_points()
    {
        Assert.Empty(Series(Line(Share("0.78"))));
        Assert.Single(Series(Line(Share("0.78"), Share("0.79"))));
        Assert.Empty(Line().Primitives.OfType<Mark>());
    }

    [Fact]
    public void Draws_no_line_over_a_gap_or_a_new_definition()
    {
        var scene = Line(Share("0.78"), Missing(), Share("0.79"), Share("0.80") with { NewDefinition = true }, Share("0.81"));
        Assert.Single(Series(scene));
        Assert.Single(scene.Primitives.OfType<Stroke>(), s => s.Ink == Ink.Break && s.Points[0].Y < s.Points[1].Y);
        Assert.Contains("PM", Words(scene));
        Assert.Contains("geen getal", Words(scene));
        Assert.Contains("nieuwe definitie", Words(scene));
    }

    [Fact]
    public void Draws_no_line_over_periods_without_any_value()
    {
        var scene = Line(On(2022, 1, "0.78"), On(2022, 2, "0.79"), On(2022, 4, "0.80"));
        Assert.Single(Series(scene));
        Assert.Contains("Q3 2022", Words(scene));
        Assert.Single(scene.Primitives.OfType<Mark>(), m => m.Shape == MarkShape.Cross && m.Centre.Y < 220);
        Assert.Single(Series(Line(On(2010, 1, "0.78"), On(2022, 1, "0.79"))));
    }

    [Fact]
    public void Says_so_when_the_axis_does_not_start_at_zero()
    {
        Assert.Contains("De as begint bij 78%.", Words(Line(Share("0.79"), Share("0.83"))));
        Assert.DoesNotContain(Words(Line(Share("0.2"), Share("0.83"))), w => w.StartsWith("De as begint"));
    }

    [Fact]
    public void Shows_the_norm_as_a_line_with_words_and_shades_where_it_is_met()
    {
        var scene = Line(Share("0.2"), Share("0.9"));
        var norm = scene.Primitives.OfType<Stroke>().First(s => s.Ink == Ink.Norm);
        var zone = scene.Primitives.OfType<Box>().First(b => b.Ink == Ink.Band);
        Assert.Equal(norm.Points[0].Y, zone.Corner.Y + zone.Height);
        Assert.Contains("norm > 80%", Words(scene));
        Assert.Contains("norm gehaald", Words(scene));
    }

    [Fact]
    public void Lower_is_better_shades_below_the_norm_and_exact_shades_nothing()
    {
        var lower = Norm.Create(Normoperator.Kleiner, new Getal(6), Eenheid.Weken, Richting.Lager).Value;
        var exact = Norm.Create(Normoperator.Gelijk, new Getal(6), Eenheid.Weken, Richting.Geen).Value;
        var below = Kpigrafiek.Lijn("T", "O", Points(Waarde.Gemeten(4)), Eenheid.Weken, lower).Compose();
        var none = Kpigrafiek.Lijn("T", "O", Points(Waarde.Gemeten(4)), Eenheid.Weken, exact).Compose();
        Assert.Equal(below.Primitives.OfType<Stroke>().First(s => s.Ink == Ink.Norm).Points[0].Y, below.Primitives.OfType<Box>().First(b => b.Ink == Ink.Band).Corner.Y);
        Assert.DoesNotContain(none.Primitives, p => p.Ink == Ink.Band);
    }

    [Theory]
    [InlineData(Waardestatus.Gemeten, MarkShape.Disc, "gemeten")]
    [InlineData(Waardestatus.Herleid, MarkShape.Ring, "herleid")]
    [InlineData(Waardestatus.Voorlopig, MarkShape.Square, "voorlopig")]
    [InlineData(Waardestatus.Verwacht, MarkShape.Diamond, "verwacht")]
    [InlineData(Waardestatus.Prognose, MarkShape.Diamond, "verwacht")]
    [InlineData(Waardestatus.Geschat, MarkShape.Triangle, "geschat")]
    [InlineData(Waardestatus.NietAangeleverd, MarkShape.Cross, "geen getal")]
    public void The_status_has_its_own_mark_and_word_beside_its_colour(Waardestatus status, MarkShape shape, string word)
    {
        var waarde = Waarde.Create(status, getal: Waarde.CarriesGetal(status) ? new Getal(1, 2) : null).Value;
        var scene = Kpigrafiek.Lijn("T", "O", Points(waarde), Eenheid.Aandeel, Above80).Compose();
        Assert.All(scene.Primitives.OfType<Mark>(), m => Assert.Equal(shape, m.Shape));
        Assert.Contains(word, Words(scene));
    }

    [Fact]
    public void Twelve_quarters_keep_their_names_apart_and_show_the_last_value()
    {
        var scene = Line([.. Enumerable.Range(0, 12).Select(i => new Kpipunt(Periode.Kwartaal(2020 + i / 4, i % 4 + 1), Waarde.Gemeten(new Getal(60 + i, 100))))]);
        var names = scene.Primitives.OfType<Label>().Where(l => l.Text.StartsWith('Q')).OrderBy(l => l.At.X).ToList();
        Assert.Equal("Q4 2022", names[^1].Text);
        Assert.All(names.Zip(names.Skip(1)), pair => Assert.True(pair.Second.At.X - pair.First.At.X >= 56));
        Assert.Equal(["71%"], scene.Primitives.OfType<Label>().Where(l => l.Ink == Ink.Strong).Select(l => l.Text));
    }

    [Fact]
    public void Sorts_points_by_period_and_tells_first_and_last_in_words()
    {
        Kpipunt[] punten = [new(Periode.Kwartaal(2023, 2), Waarde.Gemeten(new Getal(81, 100))), new(Periode.Kwartaal(2023, 1), Waarde.Herleid(Getal.Parse("0.7852").Value))];
        Assert.Equal(
            "2 waarden, van 78,5% (eerste kwartaal 2023) tot 81% (tweede kwartaal 2023). Norm > 80%: gehaald.",
            Kpigrafiek.Omschrijving(punten, Eenheid.Aandeel, Above80));
        Assert.Equal("Eén waarde: 78,5% (eerste kwartaal 2023).", Kpigrafiek.Omschrijving([punten[1]], Eenheid.Aandeel, null));
        Assert.Equal("Er zijn geen waarden.", Kpigrafiek.Omschrijving([], Eenheid.Aandeel, Above80));
        var names = Line(punten).Primitives.OfType<Label>().Where(l => l.Text.StartsWith('Q')).OrderBy(l => l.At.X).Select(l => l.Text);
        Assert.Equal(["Q1 2023", "Q2 2023"], names);
    }

    [Fact]
    public void Bars_start_at_zero_and_carry_name_and_value_as_text()
    {
        var norm = Norm.Create(Normoperator.Kleiner, new Getal(6), Eenheid.Weken, Richting.Lager).Value;
        Normdeel[] delen = [new("Jeugd", Waarde.Gemeten(6)), new("Wmo", Waarde.Gemeten(3)), new("Toegang", Waarde.Oordeel("binnen de norm"))];
        var scene = Kpigrafiek.Staven("T", "O", delen, Eenheid.Weken, norm).Compose();
        var bars = scene.Primitives.OfType<Box>().ToList();
        Assert.Equal(2, bars.Count);
        Assert.Equal(bars[0].Width, bars[1].Width * 2);
        Assert.Equal(bars[0].Corner.X, bars[1].Corner.X);
        foreach (var word in (string[])["Jeugd", "6 weken", "Wmo", "3 weken", "Toegang", "binnen de norm", "norm < 6 weken"]) Assert.Contains(word, Words(scene));
    }

    [Fact]
    public void A_bar_below_zero_runs_to_the_left()
    {
        var scene = Kpigrafiek.Staven("T", "O", [new("Saldo", Waarde.Gemeten(-5)), new("Groei", Waarde.Gemeten(5))], Eenheid.Aantal, null).Compose();
        var bars = scene.Primitives.OfType<Box>().ToList();
        Assert.Equal(bars[0].Corner.X + bars[0].Width, bars[1].Corner.X);
        Assert.Equal(bars[0].Width, bars[1].Width);
    }

    [Fact]
    public void A_sparkline_marks_the_last_point_only()
    {
        var scene = Kpigrafiek.Sparkline("T", "O", Points(Waarde.Gemeten(1), Waarde.Gemeten(3), Waarde.Without(Waardestatus.Pm)), Eenheid.Aantal, null).Compose();
        Assert.Equal(MarkShape.Cross, Assert.Single(scene.Primitives.OfType<Mark>()).Shape);
        Assert.Single(Series(scene));
        Assert.Empty(Kpigrafiek.Sparkline("T", "O", [], Eenheid.Aantal, null).Compose().Primitives);
    }

    [Fact]
    public void A_point_has_a_number_or_is_missing()
    {
        Assert.Throws<ArgumentException>(() => new Grafiekpunt("Q1", null, "PM", Puntsoort.Gemeten));
        Assert.Throws<ArgumentException>(() => new Grafiekpunt("Q1", new Getal(1), "1", Puntsoort.Ontbreekt));
    }

    [Property]
    public void Everything_stays_inside_the_drawing_and_the_order_of_numbers_is_kept(int[] numbers, bool narrow)
    {
        var waarden = numbers.Select(n => Waarde.Gemeten(n)).ToArray();
        var scene = Kpigrafiek.Lijn("T", "O", Points(waarden), Eenheid.Aantal, null).Compose(narrow ? 240 : 480);
        Assert.All(scene.Primitives.SelectMany(Places), p => Assert.True(p.X >= 0 && p.X <= scene.Width && p.Y >= 0 && p.Y <= scene.Height));
        var heights = scene.Primitives.OfType<Mark>().Where(m => m.Ink == Ink.Series).Take(numbers.Length).Select(m => m.Centre.Y).ToArray();
        for (var i = 1; i < numbers.Length; i++)
            Assert.True(numbers[i] > numbers[i - 1] ? heights[i] <= heights[i - 1] : heights[i] >= heights[i - 1]);
    }

    [Property]
    public void Bars_stay_inside_the_drawing(int[] numbers)
    {
        var scene = Kpigrafiek.Staven("T", "O", numbers.Select((n, i) => new Normdeel($"Deel {i}", Waarde.Gemeten(n))), Eenheid.Aantal, null).Compose(320);
        Assert.All(scene.Primitives.OfType<Box>(), b => Assert.True(b.Corner.X >= 0 && b.Corner.X + b.Width <= scene.Width && b.Width >= 0));
        Assert.All(scene.Primitives.OfType<Label>(), l => Assert.True(l.At.X + l.Text.Length * 7 <= scene.Width + 6));
    }

    [Property]
    public void An_axis_has_few_round_ticks_around_every_number(int a, int b, byte below)
    {
        Getal[] numbers = [new(a, below + 1L), new(b, below + 1L)];
        var axis = ValueAxis.Over(numbers, alwaysFromZero: false);
        Assert.InRange(axis.Ticks().Count(), 2, 7);
        Assert.All(numbers, n => Assert.InRange(axis.ShareOf(n), 0, 1));
        Assert.True(ValueAxis.Over(numbers, alwaysFromZero: true).StartsAtZero);
    }

    private static IEnumerable<Stroke> Series(Scene scene) => scene.Primitives.OfType<Stroke>().Where(s => s.Ink is Ink.Series or Ink.Forecast);

    private static IReadOnlyList<string> Words(Scene scene) => [.. scene.Primitives.OfType<Label>().Select(l => l.Text)];

    private static Kpipunt Share(string share) => new(Periode.Kwartaal(2023, 1), Waarde.Herleid(Getal.Parse(share).Value));

    private static Kpipunt On(int year, int quarter, string share) => new(Periode.Kwartaal(year, quarter), Waarde.Gemeten(Getal.Parse(share).Value));

    private static Kpipunt Missing() => new(Periode.Kwartaal(2023, 1), Waarde.Without(Waardestatus.Pm));

    private static Scene Line(params Kpipunt[] punten) => Kpigrafiek.Lijn("Titel", "Omschrijving", punten, Eenheid.Aandeel, Above80).Compose();

    private static IEnumerable<Kpipunt> Points(params Waarde[] waarden) => waarden.Select((w, i) => new Kpipunt(Periode.Maand(2020 + i / 12, i % 12 + 1), w));

    private static IEnumerable<Point> Places(Primitive primitive) => primitive switch
    {
        Stroke stroke => stroke.Points,
        Box box => [box.Corner, new(box.Corner.X + box.Width, box.Corner.Y + box.Height)],
        Mark mark => [mark.Centre],
        Label label => [label.At],
        _ => [],
    };
}
