using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CoopTracker.Core.Facts;
using CoopTracker.Data.Import;
using CoopTracker.Data.Sqlite;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CoopTracker.Web.Tests.Support;

/// <summary>The whole program over a data folder of its own, without seeds.</summary>
public class Site : WebApplicationFactory<Program>
{
    private readonly ScratchFolder data = new();

    internal string DataFolder => data.Path;

    /// <summary>Reads a page that must answer 200.</summary>
    public async Task<IHtmlDocument> Page(string address)
    {
        using var client = Client();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.True(answer.IsSuccessStatusCode, $"{address} answers {(int)answer.StatusCode}");
        return await Read(answer);
    }

    /// <summary>Asks without following redirects.</summary>
    public HttpClient Client() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>Parses an answer as a browser would.</summary>
    public static async Task<IHtmlDocument> Read(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    /// <summary>Asks the store something.</summary>
    internal async Task<T> Store<T>(Func<CoopDbContext, Task<T>> ask)
    {
        await using var scope = Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<CoopDbContext>());
    }

    /// <summary>Brings releases into the store.</summary>
    internal async Task Import(IEnumerable<(string Name, DateOnly Issued, string Text)> releases)
    {
        await using var scope = Services.CreateAsyncScope();
        var service = scope.ServiceProvider.GetRequiredService<ImportService>();
        var files = releases.Select(r => new ImportFile(new ReleaseHints(r.Name, r.Issued), System.Text.Encoding.UTF8.GetBytes(r.Text)));
        var staged = await service.StageAsync(files, "test");
        await service.ApplyAsync(staged.Id!.Value);
    }

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Data:Folder", data.Path);
        builder.UseSetting("Seeds:Folder", "");
        builder.ConfigureTestServices(services => services.AddSingleton<ReleaseReader>(FakeReader.Read));
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        data.Dispose();
    }
}
