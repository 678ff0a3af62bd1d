using System.Buffers;
using CoopTracker.Core.Text;

namespace CoopTracker.Extraction.Lexicon;

/// <summary>
/// Finds the phrases of a table in a folded text (<see cref="Cleaning.Block.Folded"/>): from left to right, the longest at each place, whole words where
/// letters are Latin. The phrases are folded as well, so either script of a Chinese one will do.
/// </summary>
internal sealed class PhraseFinder<T>
{
    private readonly SearchValues<string> any;
    private readonly StringComparison comparison;
    private readonly ILookup<char, (string Form, T Value)> byFirst;

    internal PhraseFinder(IEnumerable<(string Form, T Value)> phrases, bool ignoreCase = false)
    {
        (string Form, T Value)[] all = [.. phrases.Where(p => p.Form.Length > 0).Select(p => (HanFolding.Fold(p.Form), p.Value)).OrderByDescending(p => p.Item1.Length)];
        comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        any = SearchValues.Create([.. all.Select(p => p.Form).Distinct()], comparison);
        byFirst = all.ToLookup(p => Key(p.Form[0]));
    }

    /// <summary>The phrases found, with their places in the text; they do not overlap.</summary>
    internal IEnumerable<(int Start, int Length, T Value)> Find(string text, int start, int length)
    {
        var end = start + length;
        for (var at = start; at < end;)
        {
            var next = text.AsSpan(at, end - at).IndexOfAny(any);
            if (next < 0) yield break;
            at += next;
            if (LongestAt(text, at, end) is { } hit)
            {
                yield return (at, hit.Form.Length, hit.Value);
                at += hit.Form.Length;
            }
            else at++;
        }
    }

    private (string Form, T Value)? LongestAt(string text, int at, int end)
    {
        foreach (var phrase in byFirst[Key(text[at])])
            if (text.AsSpan(at, end - at).StartsWith(phrase.Form, comparison) && IsWhole(text, at, at + phrase.Form.Length)) return phrase;
        return null;
    }

    // "Henan" is not in "Shenanigans"; Chinese has no word boundaries.
    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && IsLatin(text[start - 1]) && IsLatin(text[start])) && !(end < text.Length && IsLatin(text[end - 1]) && IsLatin(text[end]));

    private static bool IsLatin(char c) => char.IsLetterOrDigit(c) && !Cleaning.Block.IsIdeograph(c);

    private static char Key(char c) => char.ToLowerInvariant(c);
}
