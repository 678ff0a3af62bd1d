namespace CoopTracker.Extraction.Evaluation;

/// <summary>The facts that were read right at an earlier time: later changes may add to them and must not lose any.</summary>
/// <remarks>As text: a line for each fact, its release, field and key separated by tabs; lines that begin with # are remarks.</remarks>
public sealed class Baseline
{
    private readonly HashSet<string> lines;

    private Baseline(IEnumerable<string> lines) => this.lines = new HashSet<string>(lines, StringComparer.Ordinal);

    /// <summary>Reads a baseline's text.</summary>
    public static Baseline Parse(string text) => new(text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'));

    /// <summary>The baseline that later runs are to be held to.</summary>
    public static Baseline Of(Accuracy accuracy) => new(accuracy.Releases.SelectMany(r => r.Outcomes.Where(o => o.IsRight).Select(o => Line(r, o))));

    /// <summary>The text of the baseline, in an order that makes small differences small.</summary>
    public string Format() => string.Concat(lines.Order(StringComparer.Ordinal).Select(line => line + "\n"));

    /// <summary>What a run reads right that the baseline did not.</summary>
    public IReadOnlyList<FactOutcome> Gained(ReleaseScore release) => [.. release.Outcomes.Where(o => o.IsRight && !lines.Contains(Line(release, o)))];

    /// <summary>What the baseline read right, the gold still asks for, and the run does not read right.</summary>
    public IReadOnlyList<FactOutcome> Lost(ReleaseScore release) =>
        [.. release.Outcomes.Where(o => !o.IsRight && o.Expected is not null && lines.Contains(Line(release, o)))];

    private static string Line(ReleaseScore release, FactOutcome outcome) =>
        string.Join('\t', new[] { release.Release, outcome.Field, OneLine(outcome.Key) }).TrimEnd('\t');

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
