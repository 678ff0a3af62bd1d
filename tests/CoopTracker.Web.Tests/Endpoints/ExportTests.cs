using System.Net;
using AngleSharp.Dom;
using CoopTracker.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Tests.Endpoints;

/// <summary>Lists taken away as files.</summary>
[Collection(FilledSiteGroup.Name)]
public sealed class ExportTests(FilledSite site)
{
    [Theory]
    [InlineData("/agreements")]
    [InlineData("/agreements?region=guangdong&year=2021..")]
    [InlineData("/agreements?q=co-operation")]
    public async Task A_table_holds_the_agreements_of_its_page_in_their_order(string address)
    {
        var titles = (await site.Page(address)).QuerySelectorAll(".rows .title").Select(t => t.TextContent.Trim()).ToList();

        var rows = (await Text(address.Replace("/agreements", "/agreements.csv", StringComparison.Ordinal))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];

        Assert.Equal(titles, rows.Select(row => Title(row)));
    }

    [Fact]
    public async Task A_table_tells_who_signed_what_where_and_which_release_says_so()
    {
        var text = await Text("/agreements.csv?region=macao");

        Assert.StartsWith("\uFEFFid,title,", text, StringComparison.Ordinal);
        Assert.Contains(",港澳醫療合作諒解備忘錄,,zh-Hant,memorandum-of-understanding,2025-07-18,2025,Macao,醫務衞生局; 澳門衛生局,health,,港澳合作高層會議,2025-07-18,Macao,港澳合作高層會議,2025-07-18,,http://localhost/agreements/", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_links_of_a_page_lead_to_the_whole_list()
    {
        var page = await site.Page("/agreements?region=shanghai&sort=title");

        Assert.Equal(
            ["/agreements.csv?region=shanghai&sort=title", "/agreements.ris?region=shanghai&sort=title", "/agreements.bib?region=shanghai&sort=title"],
            page.QuerySelectorAll("a[download]").Select(a => a.GetAttribute("href")));
        Assert.Contains("all 3 agreements", page.QuerySelector(".take")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agreement_can_be_cited_in_a_reference_manager()
    {
        var id = await site.Store(db => db.Agreements.Where(a => a.Title == "Letter of Intent on Air Quality").Select(a => a.Id).SingleAsync());

        var ris = await Text($"/agreements/{id}.ris");
        var bib = await Text($"/agreements/{id}.bib");

        Assert.StartsWith($"TY  - GEN\r\nID  - {id}\r\nTI  - Letter of Intent on Air Quality\r\nAU  - Environmental Protection Department,\r\nAU  - Shenzhen,\r\nPY  - 2021\r\nDA  - 2021/09//\r\n", ris, StringComparison.Ordinal);
        Assert.EndsWith("ER  - \r\n\r\n", ris, StringComparison.Ordinal);
        Assert.StartsWith($"@misc{{cooptracker-{id},\n  title = {{{{Letter of Intent on Air Quality}}}},\n  author = {{{{Environmental Protection Department}} and {{Shenzhen}}}},\n  year = {{2021}},\n  month = {{September}},\n", bib, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/agreements.csv?year=soon", "The year “soon” was left out")]
    [InlineData("/agreements.bib?region=atlantis", "The region “atlantis” was left out")]
    public async Task A_filter_that_cannot_be_read_gives_no_file(string address, string reason)
    {
        using var client = site.Client();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith(reason, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/agreements/00000000.ris")]
    [InlineData("/agreements/not-an-id.bib")]
    [InlineData("/agreements.exe")]
    public async Task What_does_not_exist_answers_404(string address)
    {
        using var client = site.Client();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<string> Text(string address)
    {
        using var client = site.Client();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        return System.Text.Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
    }

    private static string Title(string row)
    {
        var rest = row[(row.IndexOf(',', StringComparison.Ordinal) + 1)..];
        if (rest[0] != '"') return rest.Split(',')[0];
        var end = rest.Replace("\"\"", "__", StringComparison.Ordinal).IndexOf('"', 1);
        return rest[1..end].Replace("\"\"", "\"", StringComparison.Ordinal);
    }
}
