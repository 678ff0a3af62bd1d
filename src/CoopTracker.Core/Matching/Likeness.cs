using CoopTracker.Core.Text;

namespace CoopTracker.Core.Matching;

/// <summary>Finds the same record again when its text has changed.</summary>
internal static class Likeness
{
    // Below this share of common words two texts are taken for different records.
    private const double Enough = 0.6;

    // Every text is compared with every other: beyond this many comparisons a release is no record of a meeting, and nobody shall wait for it.
    private const int MaxComparisons = 1_000_000;

    /// <summary>
    /// Pairs texts that are like each other and liker than to any other: each at most once, none where two candidates are equally good.
    /// </summary>
    /// <returns>Indexes into both lists.</returns>
    public static IEnumerable<(int Before, int After)> Pair(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        if ((long)before.Count * after.Count > MaxComparisons) yield break;
        var (olds, news) = (before.Select(Words).ToList(), after.Select(Words).ToList());
        for (var i = 0; i < olds.Count; i++)
        {
            if (Best(olds[i], news) is { } j && Best(news[j], olds) == i) yield return (i, j);
        }
    }

    private static int? Best(HashSet<string> words, List<HashSet<string>> candidates)
    {
        var (best, bestShare, ties) = (-1, 0.0, 0);
        for (var i = 0; i < candidates.Count; i++)
        {
            var share = Share(words, candidates[i]);
            if (share < Enough || share < bestShare) continue;
            (best, bestShare, ties) = (i, share, share > bestShare ? 1 : ties + 1);
        }
        return ties == 1 ? best : null;
    }

    private static double Share(HashSet<string> one, HashSet<string> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    private static HashSet<string> Words(string text) => [.. SearchTokens.Read(text).Select(token => token.Term)];
}
