using CoopTracker.Core.Matching;
using CoopTracker.Core.Model;
using CoopTracker.Web.Infrastructure;

namespace CoopTracker.Web.Commands;

/// <summary>Says in words what an import makes of files.</summary>
internal static class PlanWords
{
    /// <summary>What comes of one file, in a few words.</summary>
    public static string Outcome(ReleasePlan release) => release.Outcome switch
    {
        ImportOutcome.New => $"new, {Words.Count(release.Count(ChangeKind.Added), "record")}",
        ImportOutcome.Revised => $"revised, {Counts(release)}",
        ImportOutcome.Unchanged => "unchanged",
        ImportOutcome.NotAMeeting => "reports no meeting and no signing. It is kept but shows nothing; check that it is the right page.",
        _ => release.Reason ?? "cannot be read.",
    };

    /// <summary>"3 added, 1 changed, 0 removed".</summary>
    public static string Counts(ReleasePlan release) =>
        $"{release.Count(ChangeKind.Added)} added, {release.Count(ChangeKind.Changed)} changed, {release.Count(ChangeKind.Removed)} removed";

    /// <summary>What an import would change in a release, a line for each record and field.</summary>
    public static IEnumerable<string> Changes(ReleasePlan release) =>
        release.Changes.Where(change => change.Kind != ChangeKind.Unchanged).SelectMany(Lines);

    private static IEnumerable<string> Lines(FactChange change)
    {
        var sign = change.Kind switch { ChangeKind.Added => '+', ChangeKind.Removed => '-', _ => '~' };
        yield return $"  {sign} {change.Record.ToString().ToLowerInvariant()}: {change.Label}";
        if (change.Kind != ChangeKind.Changed) yield break;
        foreach (var field in change.Fields) yield return $"      {field.Field}: {field.Before ?? "(none)"} -> {field.After ?? "(none)"}";
    }
}
