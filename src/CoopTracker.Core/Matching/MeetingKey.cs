using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Core.Text;

namespace CoopTracker.Core.Matching;

/// <summary>What identifies a meeting among releases in any language: the class of its mechanism, its date and its regions.</summary>
internal static class MeetingKey
{
    /// <summary>The key; null for a release that reports no meeting and no signing.</summary>
    /// <param name="facts">What was read in the release.</param>
    /// <param name="fileName">Tells apart releases that say neither when nor which session.</param>
    public static string? Of(ReleaseFacts facts, string fileName)
    {
        if (facts.Meeting is not { } meeting || facts.Document.Kind is not (ReleaseKinds.Meeting or ReleaseKinds.Signing)) return null;
        return $"{MechanismClass.Of(meeting.Mechanism?.Value)}|{When(meeting, fileName)}|{Where(meeting)}";
    }

    private static string When(MeetingFacts meeting, string fileName) =>
        meeting.HeldOn is { } day ? day.Value.ToString() : meeting.Session is { } session ? $"session {session.Value}" : $"file {fileName}";

    // Without regions only the mechanism's own name is left to keep two meetings of one day apart.
    private static string Where(MeetingFacts meeting) => meeting.Regions.Count > 0
        ? string.Join('+', meeting.Regions.Select(region => Slug.Of(region.Name)).Distinct().Order(StringComparer.Ordinal))
        : FoldedText.Of(meeting.Mechanism?.Value ?? "");
}
