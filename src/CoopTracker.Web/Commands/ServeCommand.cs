using System.CommandLine;
using CoopTracker.Web.Infrastructure;
using Microsoft.AspNetCore.Connections;

namespace CoopTracker.Web.Commands;

/// <summary><c>serve</c>: prepares the store and answers requests until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Make(string[] settings)
    {
        var urls = new Option<string?>("--urls") { Description = "Addresses to listen on, separated by semicolons (default: http://localhost:5000).", HelpName = "URLS" };
        var serve = new Command("serve", "Serve the pages (the default). An empty store first imports the seeds.") { urls };
        serve.SetAction((parsed, stop) => RunAsync([.. settings, .. Address(parsed.GetValue(urls))], parsed.InvocationConfiguration, stop));
        return serve;
    }

    private static async Task<int> RunAsync(string[] settings, InvocationConfiguration console, CancellationToken stop)
    {
        await using var app = AppHost.Build(settings);
        app.Lifetime.ApplicationStarted.Register(() => console.Output.WriteLine($"CoopTracker is at {string.Join(" and ", app.Urls)}"));
        try
        {
            await ((IHost)app).RunAsync(stop);
            return ExitCodes.Done;
        }
        catch (IOException refusal) when (refusal.InnerException is AddressInUseException)
        {
            throw new UsageException($"{refusal.Message} Stop the other program, or choose another address with --urls.");
        }
    }

    private static string[] Address(string? urls) => urls is null ? [] : [$"--urls={urls}"];
}
