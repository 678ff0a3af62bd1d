using System.Buffers;
using System.Collections.Frozen;
using CoopTracker.Core.Text;

namespace CoopTracker.Extraction.Lexicon;

/// <summary>
/// Finds the phrases of a table in a folded text (<see cref="Cleaning.Block.Folded"/>): from left to right, the longest at each place, whole words where
/// letters are Latin. The phrases are folded as well, so either script of a Chinese one will do.
/// </summary>
internal sealed class PhraseFinder<T>
{
    private readonly StringComparison comparison;
    private readonly SearchValues<char> firsts;

    // Whether a phrase may open with a word that begins like this: most words need no look-up.
    private readonly bool[] openings = new bool[1 << 15];

    // A phrase stands only where its first word does, so one look-up at each word spares a search for every phrase.
    private readonly FrozenDictionary<string, (string Form, T Value)[]>.AlternateLookup<ReadOnlySpan<char>> byWord;

    internal PhraseFinder(IEnumerable<(string Form, T Value)> phrases, bool ignoreCase = false)
    {
        (string Form, T Value)[] all = [.. phrases.Where(p => p.Form.Length > 0).Select(p => (HanFolding.Fold(p.Form), p.Value)).OrderByDescending(p => p.Item1.Length)];
        comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        firsts = SearchValues.Create([.. all.Select(p => p.Form[0]).SelectMany(c => ignoreCase ? [char.ToLowerInvariant(c), char.ToUpperInvariant(c)] : new[] { c })]);
        foreach (var (form, _) in all) openings[Opening(form.AsSpan(0, WordAt(form, 0, form.Length)))] = true;
        var comparer = StringComparer.FromComparison(comparison);
        byWord = all.GroupBy(p => p.Form[..WordAt(p.Form, 0, p.Form.Length)], comparer)
            .ToFrozenDictionary(forms => forms.Key, forms => forms.ToArray(), comparer).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The phrases found, with their places in the text; they do not overlap.</summary>
    internal IEnumerable<(int Start, int Length, T Value)> Find(string text, int start, int length)
    {
        var end = start + length;
        for (var at = start; at < end;)
        {
            var next = text.AsSpan(at, end - at).IndexOfAny(firsts);
            if (next < 0) yield break;
            at += next;
            var word = WordAt(text, at, end);
            if (LongestAt(text, at, word, end) is { } hit)
            {
                yield return (at, hit.Form.Length, hit.Value);
                at += hit.Form.Length;
            }
            else at += word;
        }
    }

    private (string Form, T Value)? LongestAt(string text, int at, int word, int end)
    {
        if (openings[Opening(text.AsSpan(at, word))] && byWord.TryGetValue(text.AsSpan(at, word), out var phrases))
            foreach (var phrase in phrases)
                if (text.AsSpan(at, end - at).StartsWith(phrase.Form, comparison) && IsWhole(text, at, at + phrase.Form.Length)) return phrase;
        return null;
    }

    // The same number for words that begin with the same three letters, in either case.
    private static int Opening(ReadOnlySpan<char> word)
    {
        var number = 0;
        foreach (var c in word[..Math.Min(3, word.Length)]) number = (number << 5) ^ char.ToUpperInvariant(c);
        return number & ((1 << 15) - 1);
    }

    // To the end of the word, where letters are Latin; Chinese has no word boundaries.
    private static int WordAt(string text, int start, int end)
    {
        var next = start + 1;
        if (IsLatin(text[start]))
            while (next < end && IsLatin(text[next])) next++;
        return next - start;
    }

    // "Henan" is not in "Shenanigans".
    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && IsLatin(text[start - 1]) && IsLatin(text[start])) && !(end < text.Length && IsLatin(text[end - 1]) && IsLatin(text[end]));

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || (!char.IsAscii(c) && char.IsLetterOrDigit(c) && !Cleaning.Block.IsIdeograph(c));
}
