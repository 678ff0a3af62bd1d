using AngleSharp.Dom;
using CoopTracker.Web.Tests.Support;

namespace CoopTracker.Web.Tests.Pages;

[Collection(FilledSiteGroup.Name)]
public sealed class MeetingListTests(FilledSite site)
{
    [Theory]
    [InlineData("/meetings", "Meetings", 5)]
    [InlineData("/meetings?region=shanghai", "Meetings with Shanghai", 2)]
    [InlineData("/meetings?region=guangdong", "Meetings with Guangdong", 2)]
    [InlineData("/meetings?region=shanghai&year=2021", "Meetings with Shanghai in 2021", 1)]
    [InlineData("/meetings?year=2021&region=", "Meetings in 2021", 2)]
    [InlineData("/meetings?region=atlantis", "Meetings with atlantis", 0)]
    public async Task Meetings_are_filtered_by_region_and_year(string address, string heading, int count)
    {
        var page = await site.Page(address);

        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(count, page.QuerySelectorAll(".rows .title").Length);
        Assert.Equal(count == 0, page.QuerySelector(".card h2") is not null);
    }

    [Fact]
    public async Task The_choices_say_how_many_meetings_each_shows_with_the_other_filter_kept()
    {
        var page = await site.Page("/meetings?region=shanghai");

        Assert.Contains("Shanghai (2)", Choices(page, "region"));
        Assert.Contains("– Shenzhen (1)", Choices(page, "region"));
        Assert.Equal(["all years", "2024 (1)", "2021 (1)"], Choices(page, "year"));
        Assert.Equal("shanghai", page.QuerySelector("select[name=region] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_latest_meeting_comes_first_under_its_year()
    {
        var page = await site.Page("/meetings");

        Assert.Equal(["2025", "2024", "2023", "2021"], page.QuerySelectorAll("section > h2").Select(h => h.TextContent));
        Assert.Contains("led by 李家超", page.QuerySelector(".meta")!.TextContent, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Choices(IParentNode page, string name) => page.QuerySelectorAll($"select[name={name}] option").Select(option => option.TextContent.Trim());
}
