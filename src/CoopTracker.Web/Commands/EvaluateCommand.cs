using System.CommandLine;
using CoopTracker.Extraction.Evaluation;
using CoopTracker.Web.Infrastructure;

namespace CoopTracker.Web.Commands;

/// <summary><c>evaluate</c>: measures how well releases are read that somebody has written the right answers for.</summary>
internal static class EvaluateCommand
{
    public static Command Make()
    {
        var gold = new Argument<DirectoryInfo>("GOLD_DIR") { Description = "The right answers: one JSON record for each release." }.AcceptExistingOnly();
        var releases = new Argument<DirectoryInfo>("DOCS_DIR") { Description = "The releases, of the same names, and their manifest.json if there is one." }.AcceptExistingOnly();
        var baseline = new Option<string?>("--baseline") { Description = "Compare with the facts that this file says were right before; answer 1 when any is lost.", HelpName = "FILE" };
        var write = new Option<bool>("--write-baseline") { Description = "Write what is right now to the baseline file, after the comparison." };
        var markdown = new Option<string?>("--markdown") { Description = "Write the tables to this file, too.", HelpName = "FILE" };
        var evaluate = new Command("evaluate", "Compare what is read from releases with right answers.") { gold, releases, baseline, write, markdown };
        evaluate.SetAction(parsed => Run(
            new Request(parsed.GetRequiredValue(gold), parsed.GetRequiredValue(releases), parsed.GetValue(baseline), parsed.GetValue(write), parsed.GetValue(markdown)),
            string.Join(' ', parsed.Tokens), parsed.InvocationConfiguration));
        return evaluate;
    }

    private static int Run(Request request, string words, InvocationConfiguration console)
    {
        var before = ReadBaseline(request);
        var complaints = new List<string>();
        var accuracy = GoldFolder.Score(request.Gold.FullName, request.Releases.FullName, complaints.Add);
        foreach (var complaint in complaints) console.Error.WriteLine(complaint);
        console.Output.Write(AccuracyText.Format(accuracy));
        if (before is not null) console.Output.Write(AccuracyText.Format(accuracy, before));
        if (request.Markdown is { } page) Write(page, AccuracyMarkdown.Format(accuracy, $"dotnet run --project src/CoopTracker.Web -- {words}"));
        if (request.WriteBaseline) Write(request.Baseline!, Baseline.Of(accuracy).Format());
        return complaints.Count > 0 || (!request.WriteBaseline && HasLost(accuracy, before)) ? ExitCodes.SomeInputFailed : ExitCodes.Done;
    }

    private static bool HasLost(Accuracy accuracy, Baseline? before) => before is not null && accuracy.Releases.Any(release => before.Lost(release).Count > 0);

    private static Baseline? ReadBaseline(Request request)
    {
        if (request.Baseline is not { } path) return request.WriteBaseline ? throw new UsageException("--write-baseline needs --baseline FILE to name the file.") : null;
        if (File.Exists(path)) return Baseline.Parse(File.ReadAllText(path));
        return request.WriteBaseline ? null : throw new UsageException($"{path} does not exist; make it with --write-baseline.");
    }

    private static void Write(string path, string text)
    {
        try
        {
            File.WriteAllText(path, text);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be written: {problem.Message}");
        }
    }

    private sealed record Request(DirectoryInfo Gold, DirectoryInfo Releases, string? Baseline, bool WriteBaseline, string? Markdown);
}
