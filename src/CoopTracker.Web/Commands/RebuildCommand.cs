using System.CommandLine;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Matching;
using CoopTracker.Data.Import;
using CoopTracker.Web.Infrastructure;

namespace CoopTracker.Web.Commands;

/// <summary><c>rebuild</c>: reads every stored release again and makes everything else from that.</summary>
internal static class RebuildCommand
{
    public static Command Make(string[] settings, ReleaseReader reader)
    {
        var rebuild = new Command("rebuild", "Read every stored release again, and make meetings, agreements and the search index anew.");
        rebuild.SetAction(async (parsed, stop) =>
        {
            await using var app = AppHost.Build(settings, reader);
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.PrepareStoreAsync(stop);
            var service = scope.ServiceProvider.GetRequiredService<RebuildService>();
            var plan = await service.RebuildAsync(new Lines(parsed.InvocationConfiguration.Error), stop);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(Totals(plan));
            return ExitCodes.Done;
        });
        return rebuild;
    }

    private static string Totals(ImportPlan plan)
    {
        int All(ChangeKind kind) => plan.Releases.Sum(release => release.Count(kind));
        return $"{Words.Count(plan.Releases.Count, "release")} read again: {All(ChangeKind.Added)} added, {All(ChangeKind.Changed)} changed, {All(ChangeKind.Removed)} removed";
    }

    private sealed class Lines(TextWriter error) : IProgress<ReleasePlan>
    {
        public void Report(ReleasePlan value) => error.WriteLine($"{value.FileName}: {PlanWords.Counts(value)}");
    }
}
