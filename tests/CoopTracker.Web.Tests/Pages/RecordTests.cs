using System.Net;
using AngleSharp.Dom;
using CoopTracker.Core.Model;
using CoopTracker.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Tests.Pages;

/// <summary>The pages of single records.</summary>
[Collection(FilledSiteGroup.Name)]
public sealed class RecordTests(FilledSite site)
{
    [Fact]
    public async Task An_agreement_shows_its_fields_its_meeting_and_the_words_that_prove_it()
    {
        var page = await site.Page(await Agreement("Arrangement on Legal Exchange and Co-operation"));
        var facts = Facts(page);

        Assert.Equal("Arrangement on Legal Exchange and Co-operation", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Department of Justice East China University of Political Science and Law", facts["Parties"]);
        Assert.Equal("26 April 2024 in Hong Kong", facts["Signed"]);
        Assert.Equal("Arrangement", facts["Type"]);
        Assert.Equal("Legal and professional services", facts["Topic"]);
        Assert.Contains("Arrangement on Legal Exchange and Co-operation", page.QuerySelectorAll(".evidence mark").Select(m => m.TextContent));
        Assert.Contains("Sixth Plenary Session", page.QuerySelector("aside .title")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("signed 26 April 2024, as reported in the press release", page.QuerySelector(".cite")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(FilledSite.Hostile, page.QuerySelectorAll(".rows .title").Select(t => t.TextContent.Trim()));
    }

    [Fact]
    public async Task A_title_that_looks_like_markup_is_shown_as_text_and_encoded()
    {
        var address = await Agreement(FilledSite.Hostile);
        using var client = site.Client();
        var html = await client.GetStringAsync(new Uri(address, UriKind.Relative));

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Equal(FilledSite.Hostile, (await site.Page(address)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Chinese_is_sent_as_it_is_with_its_language()
    {
        var address = await Agreement("港澳醫療合作諒解備忘錄");
        using var client = site.Client();
        var html = await client.GetStringAsync(new Uri(address, UriKind.Relative));

        Assert.Contains("港澳醫療合作諒解備忘錄</h1>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_evidence_of_an_agreement_leads_to_its_place_in_the_release()
    {
        var page = await site.Page(await Agreement(FilledSite.Hostile));
        var (release, place) = Split(page.QuerySelector(".evidence a")!.GetAttribute("href")!);

        var mark = (await site.Page(release)).GetElementById(place)!;

        Assert.Equal(FilledSite.Hostile, mark.TextContent);
        Assert.Equal(await Agreement(FilledSite.Hostile), mark.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_meeting_shows_both_sides_its_areas_agreements_sources_and_warnings()
    {
        var page = await site.Page(await Meeting("Sixth"));
        var sides = page.QuerySelectorAll("#delegations .card").ToDictionary(c => c.QuerySelector("h3")!.TextContent, c => c.QuerySelectorAll("li a").Select(a => a.TextContent).ToList());

        Assert.Equal(["Hong Kong", "Shanghai", "Guests"], sides.Keys);
        Assert.Equal(["John Lee", "Paul Chan"], sides["Hong Kong"]);
        Assert.Equal("leads", page.QuerySelector("#delegations .tag")!.TextContent);
        Assert.Equal(["Promote the mutual access of the financial markets.", "Support enterprises in raising funds."], page.QuerySelectorAll("#areas .timeline:first-of-type .commitments li").Select(li => li.TextContent));
        Assert.Equal(2, page.QuerySelectorAll("#agreements .title").Length);
        Assert.Contains("heading of the second area is lost", page.QuerySelector("#sources .warn")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Fifth Plenary Session", page.QuerySelector("a[rel=prev]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_without_a_heading_says_that_it_was_told_from_the_text()
    {
        var area = (await site.Page(await Meeting("Sixth"))).QuerySelector("#areas .timeline:last-of-type")!;

        Assert.Equal("Health", area.QuerySelector("h3")!.TextContent.Trim());
        Assert.Contains("lost the heading", area.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_shows_its_years_and_includes_the_regions_inside_it_and_says_so()
    {
        var page = await site.Page("/regions/guangdong");

        Assert.Equal(["2023", "2021"], page.QuerySelectorAll("summary h2").Select(h => h.TextContent));
        Assert.Contains("includes what was agreed with the regions inside Guangdong: Shenzhen", Flat(page.QuerySelector(".head")!), StringComparison.Ordinal);
        Assert.Contains("Letter of Intent on Air Quality", page.QuerySelectorAll(".title").Select(t => t.TextContent.Trim()));
        Assert.Contains("Shenzhen lies in Guangdong", Flat((await site.Page("/regions/shenzhen")).QuerySelector(".head")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_shows_what_each_region_committed_to()
    {
        var page = await site.Page("/topics/finance");

        Assert.Equal(["Guangdong", "Shanghai"], page.QuerySelectorAll("summary h2").Select(h => h.TextContent));
        Assert.Equal(["Deepen the financial markets of the Greater Bay Area."], page.QuerySelectorAll("#guangdong .commitments li").Select(li => li.TextContent));
        Assert.StartsWith("3 commitments and 2 agreements with 2 regions", Flat(page.QuerySelector(".said")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_shows_the_meetings_attended_and_in_which_office()
    {
        var id = await site.Store(db => db.People.Where(p => p.Name == "Carrie Lam").Select(p => p.Id).SingleAsync());
        var page = await site.Page((await Moved($"/people/{id}"))!);

        Assert.Equal("Hong Kong delegation, 2 meetings.", page.QuerySelector(".said")!.TextContent);
        Assert.Equal(["leads Hong Kong", "leads Hong Kong"], page.QuerySelectorAll(".rows .tag").Select(t => t.TextContent));
    }

    [Fact]
    public async Task An_organisation_shows_what_it_signed_and_with_whom()
    {
        var id = await site.Store(db => db.Organisations.Where(o => o.Name == "Health Bureau").Select(o => o.Id).SingleAsync());
        var page = await site.Page((await Moved($"/organisations/{id}"))!);

        Assert.Equal(["Memorandum on Healthcare"], page.QuerySelectorAll(".title").Select(t => t.TextContent.Trim()));
        Assert.Equal(["Shanghai Municipal Health Commission"], page.QuerySelectorAll("aside li").Select(li => li.TextContent.Trim()));
    }

    [Fact]
    public async Task A_release_marks_each_fact_by_kind_and_leads_to_its_page()
    {
        var page = await site.Page(await Release("shanghai-2024.txt"));
        var marks = page.QuerySelectorAll(".reading mark").ToLookup(m => m.ClassList.Single(c => c.StartsWith("k-", StringComparison.Ordinal)), m => m.TextContent);

        Assert.Contains("John Lee", marks["k-person"].First(), StringComparison.Ordinal);
        Assert.Contains("Finance", marks["k-area"]);
        Assert.Contains("Hong Kong/Shanghai Co-operation Conference", marks["k-meeting"]);
        Assert.Contains("Department of Justice", marks["k-party"]);
        Assert.Contains("The heading of the second area is lost; see the text.", marks["k-warning"]);
        Assert.Equal(marks.Select(g => g.Key).Order(), page.QuerySelectorAll(".legend .k").Select(k => k.ClassList[1]).Order());
    }

    [Fact]
    public async Task A_release_that_reports_no_meeting_says_so()
    {
        var page = await site.Page(await Release("speech.txt"));

        Assert.Contains("reports no meeting", page.QuerySelector(".meta")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("OTHER speech about co-operation", page.QuerySelector(".reading")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/wrong-slug")]
    public async Task A_record_has_one_address(string tail)
    {
        var right = await Agreement("Letter of Intent on Air Quality");
        var id = right.Split('/')[2];

        Assert.Equal(right, await Moved($"/agreements/{id}{tail}"));
        Assert.Equal(right, await Moved($"/agreements/{id.ToUpperInvariant()}{tail}"));
    }

    [Fact]
    public async Task An_id_that_was_merged_leads_to_the_record_that_took_its_place()
    {
        var right = await Agreement("Letter of Intent on Air Quality");
        await Retire(new PermanentId(77), PermanentId.Parse(right.Split('/')[2]));

        Assert.Equal($"/agreements/{right.Split('/')[2]}", await Moved($"/agreements/{new PermanentId(77)}/old-slug"));
    }

    [Theory]
    [InlineData("/agreements/", HttpStatusCode.Gone)]
    [InlineData("/meetings/", HttpStatusCode.NotFound)]
    public async Task An_id_whose_content_is_gone_answers_410_for_its_own_kind_only(string section, HttpStatusCode status)
    {
        var id = new PermanentId(78 + section.Length);
        await Retire(id, null);
        using var client = site.Client();
        using var answer = await client.GetAsync(new Uri($"{section}{id}/any", UriKind.Relative));

        Assert.Equal(status, answer.StatusCode);
        Assert.NotNull((await Site.Read(answer)).QuerySelector("main h1"));
    }

    [Theory]
    [InlineData("/agreements/00000000/nothing")]
    [InlineData("/agreements/not-an-id")]
    [InlineData("/meetings/00000000")]
    [InlineData("/people/00000000")]
    [InlineData("/organisations/00000000")]
    [InlineData("/releases/00000000")]
    [InlineData("/regions/atlantis")]
    [InlineData("/topics/alchemy")]
    public async Task What_never_existed_answers_404(string address)
    {
        using var client = site.Client();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task Retire(PermanentId id, PermanentId? into) => await site.Store(db =>
    {
        db.RetiredIds.Add(new RetiredId { Id = id, Kind = RecordKind.Agreement, MergedInto = into });
        return db.SaveChangesAsync();
    });

    private async Task<string?> Moved(string address)
    {
        using var client = site.Client();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    private Task<string> Agreement(string title) => site.Store(db => db.Agreements.Where(a => a.Title == title).Select(a => $"/agreements/{a.Id}/{a.Slug}").SingleAsync());

    private Task<string> Meeting(string word) => site.Store(db => db.MeetingTitles.Where(t => t.Title.StartsWith(word))
        .Join(db.Meetings, t => t.MeetingId, m => m.Id, (t, m) => $"/meetings/{m.Id}/{m.Slug}").SingleAsync());

    private Task<string> Release(string file) => site.Store(db => db.Releases.Where(r => r.FileName == file).Select(r => $"/releases/{r.Id}").SingleAsync());

    private static Dictionary<string, string> Facts(IParentNode page) =>
        page.QuerySelectorAll(".facts dt").ToDictionary(dt => dt.TextContent, dt => Flat(dt.NextElementSibling!));

    private static string Flat(INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static (string Page, string Place) Split(string link) => (link.Split('#')[0], link.Split('#')[1]);
}
