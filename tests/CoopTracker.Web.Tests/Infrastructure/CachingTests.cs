using System.Net;
using CoopTracker.Core.Facts;
using CoopTracker.Data.Import;
using CoopTracker.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CoopTracker.Web.Tests.Infrastructure;

public sealed class CachingTests : IDisposable
{
    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_page_is_kept_until_the_store_changes()
    {
        var empty = await site.Client().GetAsync(new Uri("/releases", UriKind.Relative));
        var kept = await site.Client().GetAsync(new Uri("/releases", UriKind.Relative));
        Assert.Null(empty.Headers.Age);
        Assert.NotNull(kept.Headers.Age);

        await Import("OTHER words");

        Assert.Contains("1 press release", await site.Client().GetStringAsync(new Uri("/releases", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_compressed_only_for_those_who_ask()
    {
        using var client = site.Client();
        foreach (var encoding in new[] { "br", "gzip", "identity", "br" })
        {
            using var ask = new HttpRequestMessage(HttpMethod.Get, "/about");
            ask.Headers.AcceptEncoding.ParseAdd(encoding);
            using var answer = await client.SendAsync(ask);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(encoding == "identity" ? [] : [encoding], answer.Content.Headers.ContentEncoding);
        }
    }

    private async Task Import(string text)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var service = scope.ServiceProvider.GetRequiredService<ImportService>();
        var staged = await service.StageAsync([new ImportFile(new ReleaseHints("a.txt"), System.Text.Encoding.UTF8.GetBytes(text))], "test");
        await service.ApplyAsync(staged.Id!.Value);
    }
}
