using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CoopTracker.Web.Tests.Support;

namespace CoopTracker.Web.Tests.Pages;

[Collection(FilledSiteGroup.Name)]
public sealed class AgreementListTests(FilledSite site)
{
    [Theory]
    [InlineData("/agreements")]
    [InlineData("/agreements?region=guangdong")]
    [InlineData("/agreements?year=2021&topic=health")]
    [InlineData("/agreements?q=co-operation")]
    public async Task Each_facet_shows_as_many_agreements_as_it_promises(string address)
    {
        var links = (await site.Page(address)).QuerySelectorAll(".facets li a:not([aria-current])").ToList();

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var promised = int.Parse(link.QuerySelector(".num:last-child")!.TextContent, CultureInfo.InvariantCulture);
            Assert.Equal(promised, Count(await site.Page(link.GetAttribute("href")!)));
        }
    }

    [Fact]
    public async Task A_region_includes_the_regions_inside_it()
    {
        Assert.Equal(3, Count(await site.Page("/agreements?region=guangdong")));
        Assert.Equal(2, Count(await site.Page("/agreements?region=shenzhen")));
    }

    [Fact]
    public async Task The_filter_is_said_in_a_sentence_and_in_the_title()
    {
        var page = await site.Page("/agreements?region=shanghai&year=2021..2024&type=arrangement");

        Assert.Equal("1 agreement with Shanghai of the type Arrangement signed from 2021 to 2024", Sentence(page));
        Assert.StartsWith("1 agreement with Shanghai", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_chip_takes_its_own_filter_away()
    {
        var page = await site.Page("/agreements?region=shanghai&topic=health&q=healthcare");
        var chips = page.QuerySelectorAll(".chip.remove").ToDictionary(c => c.TextContent.Trim(), c => c.GetAttribute("href"));

        Assert.Equal("/agreements?topic=health&q=healthcare", chips["Remove Region: Shanghai"]);
        Assert.Equal("/agreements?region=shanghai&q=healthcare", chips["Remove Topic: Health"]);
        Assert.Equal("/agreements?region=shanghai&topic=health", chips["Remove healthcare"]);
        Assert.Equal("/agreements", chips["Remove all"]);
    }

    [Fact]
    public async Task A_form_is_brought_to_the_one_address_of_its_list()
    {
        using var client = site.Client();
        using var answer = await client.GetAsync(new Uri("/agreements?q=&from=2021&to=&region=shanghai", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/agreements?region=shanghai&year=2021..", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_page_behind_the_last_leads_to_the_last()
    {
        using var client = site.Client();
        using var answer = await client.GetAsync(new Uri("/agreements?region=shanghai&page=99", UriKind.Relative));

        Assert.Equal("/agreements?region=shanghai", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Words_are_found_and_marked_in_titles()
    {
        var page = await site.Page("/agreements?q=cooperation+legal");

        Assert.Equal(["Arrangement on Legal Exchange and Co-operation"], Titles(page));
        Assert.Equal(["Legal", "Co-operation"], page.QuerySelectorAll(".rows mark").Select(m => m.TextContent));
        Assert.Equal("cooperation legal", page.QuerySelector(".find input")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/agreements?q=%3Cscript%3E", FilledSite.Hostile)]
    [InlineData("/agreements?q=%E9%86%AB%E7%99%82", "港澳醫療合作諒解備忘錄")]
    [InlineData("/agreements?q=Hong+Kong%2FShenzhen+innovation", "Hong Kong/Shenzhen Innovation and Technology Co-operation Agreement")]
    [InlineData("/agreements?q=%22quoted%22", FilledSite.Hostile)]
    public async Task Awkward_titles_are_found_and_shown_as_they_are(string address, string title) => Assert.Contains(title, Titles(await site.Page(address)));

    [Fact]
    public async Task A_Chinese_title_says_its_language()
    {
        var title = (await site.Page("/agreements?region=macao")).QuerySelector(".rows .title");

        Assert.Equal(("zh-Hant", "港澳醫療合作諒解備忘錄"), (title!.GetAttribute("lang"), title.TextContent));
    }

    [Fact]
    public async Task When_nothing_is_found_the_page_says_what_to_change()
    {
        var page = await site.Page("/agreements?region=shanghai&topic=environment");
        var ways = page.QuerySelectorAll(".card li").Select(li => li.TextContent.Trim());

        Assert.Equal(0, Count(page));
        Assert.Equal(["without Region: Shanghai there is 1 agreement", "without Topic: Environment there are 3 agreements"], ways);
    }

    [Fact]
    public async Task A_mistyped_word_is_answered_with_a_better_one()
    {
        var link = (await site.Page("/agreements?q=helthcare")).QuerySelector(".card p a");

        Assert.Equal("healthcare", link?.TextContent, ignoreCase: true);
        Assert.Equal("/agreements?q=healthcare", link?.GetAttribute("href"), ignoreCase: true);
    }

    [Fact]
    public async Task What_cannot_be_read_of_an_address_is_said_and_left_out()
    {
        var page = await site.Page("/agreements?year=soon&region=shanghai");

        Assert.Contains("soon", page.QuerySelector(".warn")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, Count(page));
    }

    [Theory]
    [InlineData("/agreements?region=atlantis", "The region “atlantis” was left out: there is no such region.")]
    [InlineData("/agreements?party=00000000", "The party “00000000” was left out: there is no such organisation.")]
    public async Task A_region_or_party_that_the_store_does_not_know_is_left_out_like_any_other_mistake(string address, string note)
    {
        var page = await site.Page(address);

        Assert.Equal([note], page.QuerySelectorAll(".warn").Select(w => w.TextContent));
        Assert.Equal(7, Count(page));
    }

    [Fact]
    public async Task Words_are_marked_in_the_names_of_parties()
    {
        var row = (await site.Page("/agreements?q=university+law")).QuerySelector(".rows li")!;

        Assert.Equal(["University", "Law"], row.QuerySelectorAll("mark").Select(m => m.TextContent));
        Assert.Contains("Department of Justice · East China", Flat(row), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agreement_that_is_found_by_its_area_only_says_so()
    {
        var page = await site.Page("/agreements?q=%22raising+funds%22");

        Assert.Equal([FilledSite.Hostile], Titles(page));
        Assert.EndsWith("#areas", page.QuerySelector(".rows p a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty((await site.Page("/agreements?q=justice")).QuerySelectorAll(".rows p a"));
        Assert.Empty((await site.Page("/agreements?q=region:shanghai")).QuerySelectorAll(".rows p a"));
    }

    [Fact]
    public async Task Agreements_can_be_sorted_by_title()
    {
        var titles = Titles(await site.Page("/agreements?sort=title&region=shenzhen"));

        Assert.Equal(["Hong Kong/Shenzhen Innovation and Technology Co-operation Agreement", "Letter of Intent on Air Quality"], titles);
    }

    private static int Count(IHtmlDocument page) => int.Parse(Sentence(page).Split(' ')[0], CultureInfo.InvariantCulture);

    private static string Flat(INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Sentence(IHtmlDocument page) => page.QuerySelector(".said")!.TextContent;

    private static IEnumerable<string> Titles(IHtmlDocument page) => page.QuerySelectorAll(".rows .title").Select(t => t.TextContent.Trim());
}
