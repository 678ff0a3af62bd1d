using System.Text.Json;
using CoopTracker.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;

namespace CoopTracker.Web.Tests.Infrastructure;

public sealed class LoggingTests
{
    [Fact]
    public async Task Each_request_is_one_line_of_the_log_file_with_path_status_and_time_and_cannot_forge_another()
    {
        using var folder = new ScratchFolder();
        using (var site = new Site())
        using (var logged = site.WithWebHostBuilder(builder => builder.UseSetting("Log:File", "true").UseSetting("Data:Folder", folder.Path)))
        using (var client = logged.CreateClient())
        {
            await client.GetAsync(new Uri("/no-such-page%0Aforged?q=%0Aline", UriKind.Relative));
        }

        var file = Assert.Single(Directory.GetFiles(Path.Combine(folder.Path, "logs")));
        var line = Assert.Single((await File.ReadAllLinesAsync(file)).Select(text => JsonDocument.Parse(text).RootElement), entry => entry.GetProperty("Properties").TryGetProperty("Status", out _));
        var properties = line.GetProperty("Properties");
        Assert.Equal("/no-such-page%0Aforged?q=%0Aline", properties.GetProperty("Path").GetString());
        Assert.Equal(404, properties.GetProperty("Status").GetInt32());
        Assert.True(properties.GetProperty("Elapsed").GetDouble() > 0);
    }

    [Fact]
    public async Task A_setting_of_the_wrong_type_is_an_error_that_names_its_key()
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of("serve", $"--Data:Folder={folder.Path}", "--Log:File=perhaps");

        Assert.Equal(2, run.Code);
        Assert.Contains("Log:File", run.Error, StringComparison.Ordinal);
    }
}
