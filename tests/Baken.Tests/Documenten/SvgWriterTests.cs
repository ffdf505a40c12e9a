using System.Globalization;
using System.Xml.Linq;
using Baken.Documenten;
using Baken.Kernel.Documenten;
using Baken.Kernel.Indicatoren;
using Baken.Kernel.Shared;
using Xunit;

namespace Baken.Tests.Documenten;

public sealed class SvgWriterTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Writes_every_primitive_with_a_class_instead_of_a_colour()
    {
        var scene = new Scene("Titel", "Omschrijving", 100, 50,
        [
            new Box(Ink.Band, new(0, 0), 100, 20.5m),
            new Stroke(Ink.Norm, [new(0, 20.5m), new(100, 20.5m)]),
            new Mark(Ink.Series, MarkShape.Disc, new(10, 10)),
            new Mark(Ink.Series, MarkShape.Ring, new(20, 10)),
            new Mark(Ink.Series, MarkShape.Square, new(30, 10)),
            new Mark(Ink.Forecast, MarkShape.Diamond, new(40, 10)),
            new Mark(Ink.Forecast, MarkShape.Triangle, new(50, 10)),
            new Mark(Ink.Missing, MarkShape.Cross, new(60, 10)),
            new Label(Ink.Strong, new(10, 8), "79%", Anchor.Middle),
        ]);
        Assert.Equal(
            """<svg xmlns="http://www.w3.org/2000/svg" class="grafiek" role="img" viewBox="0 0 100 50" width="100" height="50" """
            + """aria-labelledby="k-titel k-omschrijving"><title id="k-titel">Titel</title><desc id="k-omschrijving">Omschrijving</desc>"""
            + """<rect class="grafiek-vlak grafiek-band" x="0" y="0" width="100" height="20.5"/>"""
            + """<polyline class="grafiek-lijn grafiek-norm" points="0,20.5 100,20.5"/>"""
            + """<circle class="grafiek-punt grafiek-reeks" cx="10" cy="10" r="4"/>"""
            + """<circle class="grafiek-punt grafiek-reeks grafiek-open" cx="20" cy="10" r="4"/>"""
            + """<rect class="grafiek-punt grafiek-reeks" x="26" y="6" width="8" height="8"/>"""
            + """<polygon class="grafiek-punt grafiek-verwacht" points="40,5 45,10 40,15 35,10"/>"""
            + """<polygon class="grafiek-punt grafiek-verwacht" points="50,5 55,14 45,14"/>"""
            + """<path class="grafiek-punt grafiek-ontbreekt" d="M56 6L64 14M56 14L64 6"/>"""
            + """<text class="grafiek-tekst grafiek-sterk" x="10" y="8" text-anchor="middle">79%</text></svg>""",
            SvgWriter.Write(scene, "k"));
    }

    [Theory]
    [InlineData("lijngrafiek.svg")]
    [InlineData("lijngrafiek-smal.svg")]
    [InlineData("staafgrafiek.svg")]
    [InlineData("sparkline.svg")]
    public void Draws_the_charts_as_approved(string file)
    {
        var approved = Path.Combine(AppContext.BaseDirectory, "Documenten", file);
        var drawn = SvgWriter.Write(SceneOf(file), "kpi1-j").ReplaceLineEndings("\n") + "\n";
        if (!File.Exists(approved) || File.ReadAllText(approved) != drawn)
        {
            var received = Path.Combine(AppContext.BaseDirectory, Path.ChangeExtension(file, ".received.svg"));
            File.WriteAllText(received, drawn);
            Assert.Fail($"{file} is drawn in another way; see {received} and approve it when it is right.");
        }
    }

    [Fact]
    public void Ids_follow_the_id_given_so_that_two_charts_can_share_a_page()
    {
        var first = XDocument.Parse(SvgWriter.Write(SceneOf("sparkline.svg"), "a")).Descendants().Attributes("id").Select(a => a.Value);
        var second = XDocument.Parse(SvgWriter.Write(SceneOf("sparkline.svg"), "b")).Descendants().Attributes("id").Select(a => a.Value);
        Assert.Empty(first.Intersect(second));
    }

    [Fact]
    public void Escapes_words_and_refuses_an_id_that_is_none()
    {
        var scene = new Scene("<b> & \"q\"", "o", 1, 1, []);
        Assert.Equal("<b> & \"q\"", XDocument.Parse(SvgWriter.Write(scene, "x")).Root!.Element(Svg + "title")!.Value);
        foreach (var id in (string[])["", "1a", "a b", "a\"b"]) Assert.Throws<ArgumentException>(() => SvgWriter.Write(scene, id));
    }

    [Fact]
    public void Writes_the_same_in_any_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var texts = ((string[])["nl-NL", "ar-SA", ""]).Select(culture =>
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                return SvgWriter.Write(SceneOf("lijngrafiek.svg"), "k");
            });
            Assert.Single(texts.Distinct());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Scene SceneOf(string file)
    {
        var norm = Norm.Create(Normoperator.Groter, new Getal(8, 10), Eenheid.Aandeel, Richting.Hoger).Value;
        Kpipunt[] punten =
        [
            new(Periode.Kwartaal(2022, 1), Waarde.Gemeten(new Getal(76, 100))),
            new(Periode.Kwartaal(2022, 2), Waarde.Gemeten(new Getal(79, 100))),
            new(Periode.Kwartaal(2022, 3), Waarde.Without(Waardestatus.NietAangeleverd)),
            new(Periode.Kwartaal(2022, 4), Waarde.Gemeten(new Getal(81, 100)), NewDefinition: true),
            new(Periode.Kwartaal(2023, 1), Waarde.Herleid(Getal.Parse("0.7852").Value)),
            new(Periode.Kwartaal(2023, 2), Waarde.Create(Waardestatus.Verwacht, getal: new Getal(82, 100)).Value),
        ];
        var words = Kpigrafiek.Omschrijving(punten, Eenheid.Aandeel, norm);
        var weken = Norm.Create(Normoperator.Kleiner, new Getal(6), Eenheid.Weken, Richting.Lager).Value;
        Normdeel[] delen = [new("Jeugd", Waarde.Gemeten(6)), new("Wmo", Waarde.Gemeten(3)), new("Wmo-voorzieningen", Waarde.Oordeel("ruim boven de norm"))];
        return file switch
        {
            "lijngrafiek.svg" => Kpigrafiek.Lijn("Ervaren eigen regie - Jeugd", words, punten, Eenheid.Aandeel, norm).Compose(),
            "lijngrafiek-smal.svg" => Kpigrafiek.Lijn("Ervaren eigen regie - Jeugd", words, punten, Eenheid.Aandeel, norm).Compose(300),
            "staafgrafiek.svg" => Kpigrafiek.Staven("Wachttijd per onderdeel", "Jeugd 6 weken, Wmo 3 weken.", delen, Eenheid.Weken, weken).Compose(),
            _ => Kpigrafiek.Sparkline("Ervaren eigen regie - Jeugd", words, punten, Eenheid.Aandeel, norm).Compose(),
        };
    }
}
