using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Queries.Search;

/// <summary>Tells what may have been meant by words that the index does not hold.</summary>
internal static class SpellingSuggestion
{
    private const int MinLength = 3;

    /// <summary>The text with its unknown words replaced by the nearest known ones; null when there is none.</summary>
    public static async Task<string?> ForAsync(CoopDbContext db, string text, SearchQuery query, CancellationToken cancellationToken)
    {
        var asked = query.Positive.Where(term => !term.IsPrefix).SelectMany(term => term.Words).Where(word => word.Length >= MinLength).Distinct().ToList();
        var known = await VocabularyAsync(db, cancellationToken);
        var better = text;
        foreach (var word in asked.Where(word => !known.ContainsKey(word)))
        {
            if (Nearest(word, known) is { } nearest) better = better.Replace(word, nearest, StringComparison.OrdinalIgnoreCase);
        }
        return better == text ? null : better;
    }

    private static async Task<Dictionary<string, long>> VocabularyAsync(CoopDbContext db, CancellationToken cancellationToken) => await db.Database
        .SqlQuery<VocabularyWord>($"SELECT term AS Word, SUM(doc) AS Uses FROM AgreementVocabulary WHERE col IN ('TitleWords', 'PartyWords', 'OtherWords') GROUP BY term")
        .ToDictionaryAsync(entry => entry.Word, entry => entry.Uses, cancellationToken);

    private static string? Nearest(string word, Dictionary<string, long> known)
    {
        var allowed = word.Length < 6 ? 1 : 2;
        return known.Where(entry => entry.Key.Length >= MinLength && Math.Abs(entry.Key.Length - word.Length) <= allowed)
            .Select(entry => (Word: entry.Key, Uses: entry.Value, Distance: Distance(word, entry.Key)))
            .Where(candidate => candidate.Distance <= allowed)
            .OrderBy(candidate => candidate.Distance).ThenByDescending(candidate => candidate.Uses).ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Select(candidate => candidate.Word).FirstOrDefault();
    }

    /// <summary>How many letters must be added, dropped, changed or swapped with their neighbour to turn one word into the other.</summary>
    internal static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= other.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = rows[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(changed, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                var isSwap = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
                if (isSwap) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }
        return rows[one.Length, other.Length];
    }

    private sealed class VocabularyWord
    {
        public required string Word { get; init; }

        public long Uses { get; init; }
    }
}
