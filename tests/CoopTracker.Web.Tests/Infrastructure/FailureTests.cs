using System.Net;
using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoopTracker.Web.Tests.Infrastructure;

public sealed class FailureTests : IDisposable
{
    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_page_that_fails_says_so_in_the_same_design_without_telling_how_and_keeps_its_headers()
    {
        await using (var scope = site.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<CoopDbContext>().Database.ExecuteSqlRawAsync("DROP TABLE MeetingRegions; DROP TABLE ImportItems; DROP TABLE Imports;");
        }

        using var client = site.Client();
        using var answer = await client.GetAsync(new Uri("/meetings", UriKind.Relative));
        var page = await Site.Read(answer);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("Something went wrong here", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("SQLite", page.Source.Text, StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }
}
