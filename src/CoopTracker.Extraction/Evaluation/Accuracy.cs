namespace CoopTracker.Extraction.Evaluation;

/// <summary>How well a whole corpus was read.</summary>
/// <param name="Releases">Every release, in the order of their names.</param>
public sealed record Accuracy(IReadOnlyList<ReleaseScore> Releases)
{
    /// <summary>Each field's count, in alphabetical order.</summary>
    public IReadOnlyList<(string Field, Tally Tally)> Fields { get; } =
        [.. Releases.SelectMany(r => r.Outcomes).GroupBy(o => o.Field).OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => (field.Key, Tally.Of([.. field])))];

    /// <summary>All facts counted together.</summary>
    public Tally Overall { get; } = Tally.Of([.. Releases.SelectMany(r => r.Outcomes)]);

    /// <summary>Errors in releases that carry no warning.</summary>
    public int SilentErrors => Releases.Sum(release => release.SilentErrors);

    /// <summary>Releases without an error.</summary>
    public int ReadRight => Releases.Count(release => release.Errors == 0);

    /// <summary>Releases without an error that carry a warning all the same.</summary>
    public int WarnedThoughRight => Releases.Count(release => release.IsWarnedThoughRight);
}
