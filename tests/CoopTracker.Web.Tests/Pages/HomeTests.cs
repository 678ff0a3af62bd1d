using AngleSharp.Dom;
using CoopTracker.Web.Tests.Support;

namespace CoopTracker.Web.Tests.Pages;

[Collection(FilledSiteGroup.Name)]
public sealed class HomeTests(FilledSite site)
{
    [Fact]
    public async Task The_matrix_counts_each_region_in_each_year_with_the_regions_inside_it()
    {
        var rows = (await site.Page("/")).QuerySelectorAll(".matrix tbody tr").ToDictionary(
            row => row.QuerySelector("th")!.TextContent, row => string.Join(' ', row.QuerySelectorAll("td").Select(cell => cell.QuerySelector("a, .unseen")!.TextContent)));

        Assert.Equal("2 0 1 0 0 3", rows["Guangdong and its cities"]);
        Assert.Equal("2 0 0 0 0 2", rows["Shenzhen"]);
        Assert.Equal("1 0 0 2 0 3", rows["Shanghai"]);
        Assert.Equal("0 0 0 0 1 1", rows["Macao"]);
    }

    [Fact]
    public async Task Each_number_of_the_matrix_leads_to_as_many_agreements()
    {
        foreach (var cell in (await site.Page("/")).QuerySelectorAll(".matrix td a"))
        {
            var sentence = (await site.Page(cell.GetAttribute("href")!)).QuerySelector(".said")!.TextContent;
            Assert.StartsWith(cell.TextContent + " agreement", sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_totals_and_the_latest_meetings_stand_on_it()
    {
        var page = await site.Page("/");

        Assert.Equal(["7 agreements", "4 regions", "5 meetings", "4 areas"], page.QuerySelectorAll(".head b").Select(b => b.TextContent));
        Assert.Equal("港澳合作高層會議", page.QuerySelector(".rows .title")!.TextContent);
        Assert.Equal("6 press releases", page.QuerySelector(".foot a")!.TextContent);
    }
}
