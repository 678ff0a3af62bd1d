using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Delegations;

/// <summary>Finds where offices start: "Secretary for ...", "Deputy Director-General of ...", "Fujian Vice-Governor".</summary>
internal static class OfficeFinder
{
    /// <summary>The nouns at the head of offices.</summary>
    internal static readonly string[] HeadNouns = [.. Forms("head")];

    private static readonly PhraseFinder<string> Heads = new(HeadNouns.Select(form => (form, form)));

    private static readonly HashSet<string> Ranks = [.. Forms("rank")];

    /// <summary>Where each office starts, and where its head noun ends.</summary>
    internal static List<(int Start, int HeadEnd)> In(TextSpan span)
    {
        var offices = new List<(int Start, int HeadEnd)>();
        foreach (var (start, length, _) in Heads.Find(span.Block.Folded, span.Start, span.Length))
        {
            var first = PlaceBefore(span, FirstRank(span, start));
            if (offices.Count == 0 || offices[^1].HeadEnd < first) offices.Add((first, start + length));
            else offices[^1] = (offices[^1].Start, start + length);
        }
        return offices;
    }

    private static int FirstRank(TextSpan span, int start)
    {
        while (WordBefore(span, start) is { } word && Ranks.Contains(span.Block.Text[word.Start..word.End])) start = word.Start;
        return start;
    }

    // "Shanghai Mayor Ying Yong": a place directly before the office belongs to it.
    private static int PlaceBefore(TextSpan span, int start)
    {
        const int longestPlace = 24;
        if (start <= span.Start || span.Block.Text[start - 1] != ' ') return start;
        var from = Math.Max(span.Start, start - longestPlace);
        var place = Regions.In(span.Block.Span(from, start - 1 - from)).LastOrDefault();
        return place.Region is not null && place.Place.End == start - 1 ? place.Place.Start : start;
    }

    private static (int Start, int End)? WordBefore(TextSpan span, int start)
    {
        var end = start - 1;
        if (end <= span.Start || span.Block.Text[end] is not (' ' or '-')) return null;
        var first = end;
        while (first > span.Start && char.IsLetter(span.Block.Text[first - 1])) first--;
        return first < end ? (first, end) : null;
    }

    private static IEnumerable<string> Forms(string part) => CsvData.Rows("offices").Where(row => row[0] == part).Select(row => row[1]);
}
