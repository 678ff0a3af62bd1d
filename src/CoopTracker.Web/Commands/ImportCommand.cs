using System.CommandLine;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Matching;
using CoopTracker.Data.Import;
using CoopTracker.Web.Commands.Inputs;
using CoopTracker.Web.Infrastructure;

namespace CoopTracker.Web.Commands;

/// <summary><c>import</c>: brings files into the store, or says what that would change.</summary>
internal static class ImportCommand
{
    public static Command Make(string[] settings, ReleaseReader reader)
    {
        var paths = new Argument<string[]>("PATHS") { Description = "Press releases: text or HTML files, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var manifest = ManifestOption.Make();
        var dryRun = new Option<bool>("--dry-run") { Description = "Print what would change and change nothing; exits with 3 when something would." };
        var import = new Command("import", "Import new press releases, and new contents of known ones.") { paths, manifest, dryRun };
        import.SetAction(async (parsed, stop) =>
        {
            var inputs = InputFiles.Find(parsed.GetRequiredValue(paths), ManifestOption.Read(parsed.GetValue(manifest)));
            await using var app = AppHost.Build(settings, reader);
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.PrepareStoreAsync(stop);
            var service = scope.ServiceProvider.GetRequiredService<ImportService>();
            var run = new ImportRun(inputs, parsed.InvocationConfiguration.Error);
            return parsed.GetValue(dryRun)
                ? await PlanAsync(service, run, parsed.InvocationConfiguration.Output, stop)
                : await ImportAsync(service, run, parsed.InvocationConfiguration.Output, stop);
        });
        return import;
    }

    /// <summary>Imports everything that can be, in one step.</summary>
    public static async Task<int> ImportAsync(ImportService service, ImportRun run, TextWriter output, CancellationToken stop)
    {
        var staged = await service.StageAsync(run.Files(), Environment.UserName, run, stop);
        if (staged.Id is { } id) await service.ApplyAsync(id, stop);
        await output.WriteLineAsync(run.Totals(staged.Plan));
        return run.Failed(staged.Plan) ? ExitCodes.SomeInputFailed : ExitCodes.Done;
    }

    private static async Task<int> PlanAsync(ImportService service, ImportRun run, TextWriter output, CancellationToken stop)
    {
        var plan = await service.PlanAsync(run.Files(), run, stop);
        foreach (var release in plan.Releases.Where(release => release.ChangesStore)) await PrintAsync(release, output);
        await output.WriteLineAsync(run.Totals(plan));
        return plan.ChangesAnything ? ExitCodes.WouldChange : run.Failed(plan) ? ExitCodes.SomeInputFailed : ExitCodes.Done;
    }

    private static async Task PrintAsync(ReleasePlan release, TextWriter output)
    {
        await output.WriteLineAsync($"{release.FileName}: {PlanWords.Outcome(release)}");
        foreach (var line in PlanWords.Changes(release)) await output.WriteLineAsync(line);
    }
}
