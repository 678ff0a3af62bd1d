using System.Net;
using AngleSharp.Dom;
using CoopTracker.Web.Tests.Support;

namespace CoopTracker.Web.Tests.Infrastructure;

/// <summary>What every page has around its content.</summary>
public sealed class FrameTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_page_has_its_landmarks_a_skip_link_and_one_main_heading()
    {
        var page = await site.Page("/about");

        Assert.Equal("About the record - CoopTracker", page.Title);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("#main", page.QuerySelector("a.skip")!.GetAttribute("href"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotNull(page.QuerySelector("body > header nav[aria-label]"));
        Assert.NotNull(page.QuerySelector("body > footer"));
        Assert.NotNull(page.QuerySelector("main#main"));
    }

    [Fact]
    public async Task The_stylesheet_of_a_page_exists_and_may_be_kept_for_ever()
    {
        var href = (await site.Page("/about")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var client = site.Client();
        using var sheet = await client.GetAsync(new Uri(href, UriKind.Relative));

        Assert.Equal("text/css", sheet.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", sheet.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_foreign_or_inline_may_run_and_nobody_may_frame_a_page()
    {
        using var client = site.Client();
        using var answer = await client.GetAsync(new Uri("/about", UriKind.Relative));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_page_tells_browsers_where_the_rules_for_fetching_ahead_are()
    {
        using var client = site.Client();
        using var page = await client.GetAsync(new Uri("/about", UriKind.Relative));
        using var rules = await client.GetAsync(new Uri(Assert.Single(page.Headers.GetValues("Speculation-Rules")).Trim('"'), UriKind.Relative));

        Assert.Equal("application/speculationrules+json", rules.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/status/200", HttpStatusCode.NotFound)]
    [InlineData("/status/410", HttpStatusCode.Gone)]
    [InlineData("/status/500", HttpStatusCode.InternalServerError)]
    public async Task An_address_that_cannot_be_shown_says_so_in_the_same_design(string address, HttpStatusCode status)
    {
        using var client = site.Client();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        var page = await Site.Read(answer);

        Assert.Equal(status, answer.StatusCode);
        Assert.NotEmpty(page.QuerySelector("main h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("header.top form[role=search]"));
    }
}
