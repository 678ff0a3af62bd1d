using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Lexicon;

/// <summary>Cuts lists of topics, whose members hold "and" themselves: "trade, innovation and technology, and sports".</summary>
internal static partial class TopicLists
{
    /// <summary>The members of a list. Terms of the lexicon that hold an "and" stay whole unless the count needs them cut.</summary>
    internal static List<TextSpan> Split(TextSpan words, int? count)
    {
        var whole = TopicTerms.In(words).Select(hit => hit.Place).Where(place => place.Has(" and ")).ToList();
        var careful = Cut(words, whole);
        return count is null || careful.Count == count ? careful : Cut(words, []) is var all && all.Count == count ? all : careful;
    }

    private static List<TextSpan> Cut(TextSpan words, List<TextSpan> whole)
    {
        var parts = new List<TextSpan>();
        var start = words.Start;
        foreach (var separator in words.Matches(Separator()))
        {
            if (whole.Exists(place => separator.Index > place.Start && separator.Index < place.End)) continue;
            parts.Add(words.Block.Span(start, separator.Index - start).Trim());
            start = separator.Index + separator.Length;
        }
        parts.Add(words.From(start).Trim());
        return [.. parts.Where(part => part.Length > 0)];
    }

    [GeneratedRegex(@",\s(?:and\s|as well as\s)?|\sand\s|\sas well as\s")]
    private static partial Regex Separator();
}
