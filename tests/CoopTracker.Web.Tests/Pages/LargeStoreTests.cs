using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CoopTracker.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Tests.Pages;

/// <summary>Pages that grow with the store stay readable, and what belongs together stays together.</summary>
public sealed class LargeStoreTests(LargeSite site) : IClassFixture<LargeSite>
{
    [Fact]
    public async Task A_region_opens_its_latest_years_and_says_what_the_others_hold()
    {
        var years = (await site.Page("/regions/fujian")).QuerySelectorAll("details.fold");

        Assert.Equal($"{LargeSite.Last} 1 meeting, 4 agreements", Flat(years[0].QuerySelector("summary")!));
        Assert.True(years[0].HasAttribute("open"));
        Assert.False(years[^1].HasAttribute("open"));
    }

    [Fact]
    public async Task The_years_that_a_region_links_lie_inside_what_opens()
    {
        var page = await site.Page("/regions/fujian");

        var links = page.QuerySelectorAll("#years + ul a").Select(a => a.GetAttribute("href")![1..]).ToList();

        Assert.Equal(LargeSite.Last - LargeSite.First + 1, links.Count);
        Assert.All(links, link => Assert.Equal("DETAILS", page.GetElementById(link)!.ParentElement!.TagName));
    }

    [Fact]
    public async Task A_topic_with_many_meetings_is_an_index_of_regions()
    {
        var page = await site.Page("/topics/finance");
        var region = page.QuerySelector("details.fold")!;

        Assert.False(region.HasAttribute("open"));
        Assert.Equal("Fujian 20 areas, 20 commitments, 40 agreements, 2005 to 2024", Flat(region.QuerySelector("summary")!));
    }

    [Fact]
    public async Task An_organisation_shows_its_latest_agreements_and_leads_to_all()
    {
        var fujian = await site.Store(db => db.Organisations.Where(o => o.Name == "Fujian").Select(o => $"/organisations/{o.Id}/{o.Slug}").SingleAsync());
        var page = await site.Page(fujian);

        Assert.Contains($"Signed {LargeSite.Agreements} agreements", page.QuerySelector(".said")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(50, page.QuerySelectorAll(".rows .title").Length);
        Assert.Equal($"See all {LargeSite.Agreements} agreements", page.QuerySelector(".stack > p a")!.TextContent);
    }

    [Fact]
    public async Task Regions_in_a_sentence_have_no_blank_before_a_comma() =>
        Assert.Contains("with Hainan, Hunan and Jiangxi", Flat((await Meeting("Meeting of four places")).QuerySelector(".meta")!), StringComparison.Ordinal);

    [Fact]
    public async Task A_meeting_says_no_more_than_its_release_reports() =>
        Assert.Equal("No agreement is reported.", Flat((await Meeting("Meeting of four places")).QuerySelector("p.said")!));

    [Fact]
    public async Task Nothing_comes_before_or_after_a_meeting_without_a_date()
    {
        Assert.Empty((await Meeting("Meeting on a day that nobody knows")).QuerySelectorAll("a[rel=prev], a[rel=next]"));
        Assert.Empty((await Meeting($"Yearly meeting {LargeSite.First}")).QuerySelectorAll("a[rel=prev]"));
        Assert.Equal($"Yearly meeting {LargeSite.First + 1}", (await Meeting($"Yearly meeting {LargeSite.First}")).QuerySelector("a[rel=next]")!.TextContent);
    }

    [Fact]
    public async Task An_agreement_is_cited_and_proved_first_by_the_release_in_its_own_language()
    {
        var address = await site.Store(db => db.Agreements.Where(a => a.SecondTitle != null).Select(a => $"/agreements/{a.Id}/{a.Slug}").SingleAsync());
        var page = await site.Page(address);

        Assert.Contains("Medical Co-operation, signed 18 July 2002, as reported in the press release 'Hong Kong Macao", page.QuerySelector(".cite")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([null, "zh-Hant"], page.QuerySelectorAll(".evidence blockquote").Select(q => q.GetAttribute("lang")));
    }

    [Fact]
    public async Task The_list_of_meetings_says_how_many_there_are() =>
        Assert.Equal("21 meetings, the latest first.", (await site.Page("/meetings?region=fujian")).QuerySelector(".said")!.TextContent);

    private async Task<IHtmlDocument> Meeting(string title) => await site.Page(await site.Store(db => db.MeetingTitles.Where(t => t.Title == title)
        .Join(db.Meetings, t => t.MeetingId, m => m.Id, (t, m) => $"/meetings/{m.Id}/{m.Slug}").SingleAsync()));

    private static string Flat(INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
