using CoopTracker.Web.Commands;
using CoopTracker.Web.Tests.Support;

namespace CoopTracker.Web.Tests.Commands;

/// <summary>Starts the program for real, on a port that is free.</summary>
public sealed class ServeCommandTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_first_start_imports_the_seeds_with_a_line_for_each_and_a_second_start_imports_nothing()
    {
        folder.Write("seeds/a.txt", "title: A\nmechanism: M\nheldOn: 2024-04-26\nregion: Shanghai\nagreement: Pact | agreement | X; Y | 2024-04-26 | finance");
        folder.Write("seeds/manifest.json", """{ "documents": [ { "file": "a.txt", "issuedOn": "2024-04-26" } ] }""");

        var first = await Start();
        var second = await Start();

        Assert.Contains("[1/1] a.txt: new", first.Error, StringComparison.Ordinal);
        Assert.Contains("Pact", first.Page, StringComparison.Ordinal);
        Assert.Equal("", second.Error);
        Assert.Contains("Pact", second.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_said_with_the_remedy()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();

        var run = await Run.Of("serve", "--urls", $"http://{taken.LocalEndpoint}", Data, "--Seeds:Folder=");

        Assert.Equal(2, run.Code);
        Assert.Contains("--urls", run.Error, StringComparison.Ordinal);
    }

    private string Data => $"--Data:Folder={Path.Combine(folder.Path, "data")}";

    private async Task<(string Error, string Page)> Start()
    {
        using var output = new Said();
        using var error = new StringWriter();
        using var stop = new CancellationTokenSource();
        var seeds = $"--Seeds:Folder={Path.Combine(folder.Path, "seeds")}";
        var running = CommandLine.RunAsync(["--urls", "http://127.0.0.1:0", Data, seeds], output, error, FakeReader.Read, stop.Token);
        if (await Task.WhenAny(output.Line, running) == running) Assert.Fail($"It ended with {await running}: {error}");
        var address = (await output.Line).Split(' ')[^1];
        using var client = new HttpClient();
        var page = await client.GetStringAsync(new Uri($"{address}/agreements"));
        await stop.CancelAsync();
        Assert.Equal(0, await running);
        return (error.ToString(), page);
    }

    /// <summary>Waits for the first line that is written.</summary>
    private sealed class Said : StringWriter
    {
        private readonly TaskCompletionSource<string> line = new();

        public Task<string> Line => line.Task;

        public override void WriteLine(string? value) => line.TrySetResult(value ?? "");
    }
}
