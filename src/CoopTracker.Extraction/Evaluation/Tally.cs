namespace CoopTracker.Extraction.Evaluation;

/// <summary>How many facts of one field were right, expected by the gold, and given by the extractor.</summary>
public readonly record struct Tally(int Right, int Expected, int Given)
{
    /// <summary>The share of the facts given that are right; 1 when none was given.</summary>
    public double Precision => Given == 0 ? 1 : (double)Right / Given;

    /// <summary>The share of the facts expected that were found; 1 when none was expected.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Right / Expected;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Counts outcomes.</summary>
    public static Tally Of(IReadOnlyCollection<FactOutcome> outcomes) =>
        new(outcomes.Count(o => o.IsRight), outcomes.Count(o => o.Expected is not null), outcomes.Count(o => o.Given is not null));
}
