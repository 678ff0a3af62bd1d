using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CoopTracker.Web.Tests.Support;

namespace CoopTracker.Web.Tests.Pages;

/// <summary>Walks all links from the home page and looks at every page on the way.</summary>
[Collection(FilledSiteGroup.Name)]
public sealed class EveryPageTests(FilledSite site)
{
    [Fact]
    public async Task Every_link_leads_to_a_page_and_every_page_is_sound()
    {
        using var client = site.Client();
        var faults = new List<string>();
        var seen = new HashSet<string> { "/" };
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var address))
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                faults.Add($"{address} answers {(int)answer.StatusCode}");
                continue;
            }
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            var page = await Site.Read(answer);
            faults.AddRange(Faults(page).Select(fault => $"{address}: {fault}"));
            foreach (var link in Links(page).Where(seen.Add)) waiting.Enqueue(link);
        }

        Assert.Equal([], faults);
        Assert.All(
            ["/agreements", "/meetings", "/regions/guangdong", "/regions/shenzhen", "/topics/finance", "/releases", "/about"],
            address => Assert.Contains(address, seen));
        Assert.All(["/agreements/", "/meetings/", "/people/", "/organisations/", "/releases/"], start => Assert.Contains(seen, s => s.StartsWith(start, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_fragment_that_a_page_links_to_exists()
    {
        var missing = new List<string>();
        foreach (var address in await RecordAddresses())
        {
            foreach (var link in (await site.Page(address)).QuerySelectorAll("main a[href*='#']").Select(a => a.GetAttribute("href")!).Distinct())
            {
                var parts = link.Split('#');
                var target = await site.Page(parts[0].Length == 0 ? address : parts[0]);
                if (target.GetElementById(parts[1]) is null) missing.Add($"{address} links to {link}");
            }
        }
        Assert.Equal([], missing);
    }

    private async Task<IEnumerable<string>> RecordAddresses()
    {
        var addresses = new List<string>();
        foreach (var list in new[] { "/agreements", "/meetings", "/releases", "/regions" })
        {
            var page = await site.Page(list);
            addresses.AddRange(page.QuerySelectorAll($"main a[href^='{list}/']").Select(a => a.GetAttribute("href")!));
        }
        return addresses.Distinct();
    }

    // Filters can be combined without end: of filtered lists only those with one filter are walked.
    private static IEnumerable<string> Links(IHtmlDocument page) => page.QuerySelectorAll("a[href^='/']")
        .Select(a => a.GetAttribute("href")!.Split('#')[0])
        .Where(link => !link.Contains('&', StringComparison.Ordinal));

    private static IEnumerable<string> Faults(IHtmlDocument page)
    {
        if (page.QuerySelectorAll("h1").Length != 1) yield return "has not one main heading";
        if (string.IsNullOrWhiteSpace(page.Title)) yield return "has no title";
        if (page.QuerySelector("script, style, [style], [onclick], iframe") is { } foreign) yield return $"has <{foreign.LocalName}> or an inline style";
        foreach (var twice in page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1)) yield return $"has the id {twice.Key} twice";
        foreach (var empty in page.QuerySelectorAll("a, button, h1, h2, h3, h4").Where(e => Name(e).Length == 0)) yield return $"has a nameless {empty.OuterHtml}";
        foreach (var field in page.QuerySelectorAll("input:not([type=hidden]), select").Where(f => f.Closest("label") is null && !f.HasAttribute("aria-label"))) yield return $"has an unlabelled {field.OuterHtml}";
        foreach (var inner in page.QuerySelectorAll("a a, a button")) yield return $"has a control in a control: {inner.OuterHtml}";
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(h => h.LocalName[1] - '0').ToList();
        foreach (var (above, below) in levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1)) yield return $"skips from h{above} to h{below}";
    }

    private static string Name(IElement element) => (element.GetAttribute("aria-label") ?? element.TextContent).Trim();
}
