using Baken.Werkplek.Web;

namespace Baken.Web.Tests.Web;

public sealed class ListQueryTests
{
    [Fact]
    public void Reads_search_order_and_page_from_the_address()
    {
        Assert.Equal(new ListQuery("wacht tijd", "naam", true, 3), ListQuery.Of("http://x/lijst?zoek=wacht+tijd&sorteer=-naam&pagina=3"));
    }

    [Theory]
    [InlineData("http://x/lijst?pagina=0")]
    [InlineData("http://x/lijst?pagina=-2")]
    [InlineData("http://x/lijst?pagina=abc")]
    [InlineData("http://x/lijst")]
    public void Unreadable_page_is_the_first(string address) => Assert.Equal(1, ListQuery.Of(address).Page);

    [Fact]
    public void Page_beyond_the_end_is_the_last()
    {
        var paged = ListQuery.Of("http://x/?pagina=99").Paged(Enumerable.Range(1, 60));

        Assert.Equal((3, 3, 60), (paged.Page, paged.Pages, paged.Total));
        Assert.Equal(Enumerable.Range(51, 10), paged.Items);
    }

    [Fact]
    public void Empty_list_has_one_page() => Assert.Equal(1, ListQuery.Of("http://x/").Paged(Array.Empty<int>()).Pages);

    [Theory]
    [InlineData("financien", true)]
    [InlineData("jeugd FINANC", true)]
    [InlineData("jeugd wmo", false)]
    [InlineData("", true)]
    public void Finds_every_word_whatever_its_case_or_accent(string search, bool found) =>
        Assert.Equal(found, new ListQuery(search, "", false, 1).Finds("Financiën", "Jeugd", null));

    [Fact]
    public void Unknown_order_is_the_first_order()
    {
        var query = ListQuery.Of("http://x/?sorteer=zzz");
        Assert.Equal(["a", "B", "c"], query.Sorted(["c", "a", "B"], ("naam", text => text)));
    }
}
