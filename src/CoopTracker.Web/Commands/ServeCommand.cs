using System.CommandLine;
using CoopTracker.Core.Facts;
using CoopTracker.Data.Import;
using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Commands.Inputs;
using CoopTracker.Web.Infrastructure;
using CoopTracker.Web.Infrastructure.Settings;
using Microsoft.AspNetCore.Connections;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Commands;

/// <summary><c>serve</c>: prepares the store and answers requests until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Make(string[] settings, ReleaseReader reader)
    {
        var urls = new Option<string?>("--urls") { Description = "Addresses to listen on, separated by semicolons (default: http://localhost:5000).", HelpName = "URLS" };
        var serve = new Command("serve", "Serve the pages (the default). An empty store first imports the seeds.") { urls };
        serve.SetAction((parsed, stop) =>
        {
            string[] address = parsed.GetValue(urls) is { } given ? [$"--urls={given}"] : [];
            return RunAsync([.. settings, .. address], reader, parsed.InvocationConfiguration, stop);
        });
        return serve;
    }

    private static async Task<int> RunAsync(string[] settings, ReleaseReader reader, InvocationConfiguration console, CancellationToken stop)
    {
        await using var app = AppHost.Build(settings, reader);
        await PrepareAsync(app, console.Error, stop);
        app.Lifetime.ApplicationStarted.Register(() => console.Output.WriteLine($"CoopTracker is at {string.Join(" and ", app.Urls)}"));
        try
        {
            await ((IHost)app).RunAsync(stop);
            return ExitCodes.Done;
        }
        catch (IOException refusal) when (refusal.InnerException is AddressInUseException)
        {
            throw new UsageException($"{refusal.Message} Stop the other program, or choose another address with --urls.", refusal);
        }
    }

    private static async Task PrepareAsync(WebApplication app, TextWriter error, CancellationToken stop)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.PrepareStoreAsync(stop);
        if (app.Services.GetRequiredService<SeedsSettings>().Found() is not { } seeds) return;
        if (await scope.ServiceProvider.GetRequiredService<CoopDbContext>().Releases.AnyAsync(stop)) return;

        await error.WriteLineAsync($"The store is empty: importing {seeds}");
        var run = new ImportRun(InputFiles.Find([seeds], null), error);
        await ImportCommand.ImportAsync(scope.ServiceProvider.GetRequiredService<ImportService>(), run, error, stop);
    }
}
