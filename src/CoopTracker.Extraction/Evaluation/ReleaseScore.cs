using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Evaluation;

/// <summary>One release, fact by fact.</summary>
/// <param name="Release">The name of its gold file, without ending.</param>
/// <param name="Outcomes">Every fact expected or given.</param>
/// <param name="Warnings">The codes of the warnings that the extractor gave.</param>
public sealed record ReleaseScore(string Release, IReadOnlyList<FactOutcome> Outcomes, IReadOnlyList<string> Warnings)
{
    /// <summary>Everything counted together.</summary>
    public Tally Tally => Tally.Of(Outcomes);

    /// <summary>What is not right, in the order of the record.</summary>
    public IEnumerable<FactOutcome> Wrong => Outcomes.Where(outcome => !outcome.IsRight);

    /// <summary>How many values are invented or missed; a wrong value is both.</summary>
    public int Errors => Outcomes.Sum(outcome => outcome.Errors);

    /// <summary>Errors that no warning on the release covers.</summary>
    public int SilentErrors => Warnings.Count == 0 ? Errors : 0;

    /// <summary>Whether a warning was raised though everything is right.</summary>
    public bool IsWarnedThoughRight => Warnings.Count > 0 && Errors == 0;

    /// <summary>Compares what was read with what is right.</summary>
    /// <param name="release">The release's name.</param>
    /// <param name="gold">What is right.</param>
    /// <param name="record">What was read; null when the release could not be read at all.</param>
    public static ReleaseScore Of(string release, GoldRecord gold, ReleaseRecord? record) =>
        new(release, ReleaseComparison.Compare(gold, record), [.. record?.Warnings.Select(warning => warning.Code) ?? []]);
}
