using System.Text.Json;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Matching;
using CoopTracker.Core.Model;

namespace CoopTracker.Data.Import;

/// <summary>Keeps the facts of a reading as JSON, so that a meeting is projected again without reading its releases again.</summary>
public static class FactsJson
{
    private static readonly JsonSerializerOptions Options = new(ReleaseRecord.Json) { WriteIndented = false };

    /// <summary>The facts that were read in a revision.</summary>
    public static ReleaseFacts FactsOf(this RevisionReading reading) =>
        JsonSerializer.Deserialize<ReleaseFacts>(reading.Facts, Options)! with { ReadingText = reading.ReadingText };

    internal static string Write(ReleaseFacts facts) => JsonSerializer.Serialize(facts with { ReadingText = "" }, Options);

    internal static string Write(IReadOnlyList<FactChange> changes) => JsonSerializer.Serialize(changes, Options);

    internal static IReadOnlyList<FactChange> ReadChanges(string json) => JsonSerializer.Deserialize<FactChange[]>(json, Options)!;
}
