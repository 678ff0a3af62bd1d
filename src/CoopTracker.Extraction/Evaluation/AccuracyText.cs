using System.Globalization;
using System.Text;

namespace CoopTracker.Extraction.Evaluation;

/// <summary>The result of an evaluation as lines for a terminal.</summary>
public static class AccuracyText
{
    /// <summary>Every wrong fact, then a line for each release, for each field, and for all.</summary>
    public static string Format(Accuracy accuracy)
    {
        var text = new StringBuilder();
        foreach (var release in accuracy.Releases)
            foreach (var fact in release.Wrong) text.Append(Invariant($"{release.Release}: {fact}{(release.Warnings.Count == 0 ? " (no warning)" : "")}\n"));
        text.Append('\n');
        foreach (var release in accuracy.Releases) text.Append(Row(release));
        text.Append('\n');
        foreach (var (field, tally) in accuracy.Fields) text.Append(Invariant($"{field,-24} {Measures(tally, "0.000")}  ({tally.Expected} expected)\n"));
        text.Append(Summary(accuracy));
        return text.ToString();
    }

    /// <summary>The facts gained and lost against a baseline, and how many.</summary>
    public static string Format(Accuracy accuracy, Baseline baseline)
    {
        var gained = Lines("gained", accuracy, baseline.Gained);
        var lost = Lines("lost", accuracy, baseline.Lost);
        return string.Concat([.. gained, .. lost, Invariant($"against the baseline: {gained.Count} gained, {lost.Count} lost\n")]);
    }

    private static string Row(ReleaseScore release) =>
        Invariant($"{release.Release,-72} F1 {release.Tally.F1:0.000}  errors {release.Errors,3}  warnings {release.Warnings.Count}\n");

    private static string Summary(Accuracy accuracy) =>
        Invariant($"overall {Measures(accuracy.Overall, "0.0000")}  facts {accuracy.Overall.Expected}  silent errors {accuracy.SilentErrors}")
        + Invariant($"  read right {accuracy.ReadRight} of {accuracy.Releases.Count} releases, {accuracy.WarnedThoughRight} of them with a warning\n");

    private static string Measures(Tally tally, string format) =>
        $"P {tally.Precision.ToString(format, CultureInfo.InvariantCulture)}  R {tally.Recall.ToString(format, CultureInfo.InvariantCulture)}  F1 {tally.F1.ToString(format, CultureInfo.InvariantCulture)}";

    private static List<string> Lines(string change, Accuracy accuracy, Func<ReleaseScore, IReadOnlyList<FactOutcome>> facts) =>
        [.. accuracy.Releases.SelectMany(release => facts(release).Select(fact => $"{change,-7} {release.Release}: {fact}\n"))];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
