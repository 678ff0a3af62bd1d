using CoopTracker.Data.Queries;

namespace CoopTracker.Web.Pages.Evidence;

/// <summary>A stretch of a reading text that proves something, cut to its paragraph.</summary>
/// <param name="Text">The words, with an ellipsis where a paragraph was cut.</param>
/// <param name="Marks">The stretches of <paramref name="Text"/> that are the proof.</param>
/// <param name="Start">Where the proof begins in the reading text.</param>
/// <param name="Fields">The names of the fields that it proves.</param>
internal sealed record Passage(string Text, IReadOnlyList<TextRange> Marks, int Start, IReadOnlyList<string> Fields)
{
    private const int MostContext = 280;
    private const int SmallGap = 160;

    /// <summary>
    /// Cuts a reading text around places, those that stand close together in one passage: first the passages that name the record,
    /// then those that tell something of it, each in the order of the text.
    /// </summary>
    /// <param name="text">The reading text.</param>
    /// <param name="places">Field, start and length of each place.</param>
    public static IReadOnlyList<Passage> Cut(string text, IEnumerable<(string Field, TextRange Range)> places)
    {
        var passages = new List<Passage>();
        var group = new List<(string Field, TextRange Range)>();
        foreach (var place in places.Where(p => p.Range.Length > 0).OrderBy(p => p.Range.Start).ThenByDescending(p => p.Range.Length))
        {
            if (group.Count > 0 && place.Range.Start > group.Max(g => End(g.Range)) + SmallGap)
            {
                passages.Add(Around(text, group));
                group = [];
            }
            group.Add(place);
        }
        if (group.Count > 0) passages.Add(Around(text, group));
        return [.. passages.OrderBy(p => FieldWords.Rank(p.Fields[0]))];
    }

    private static Passage Around(string text, List<(string Field, TextRange Range)> places)
    {
        var first = places[0].Range.Start;
        var (start, opening) = Before(text, first);
        var (end, closing) = After(text, places.Max(p => End(p.Range)));
        var shift = start - opening.Length;
        var marks = Union(places.Select(p => p.Range)).Select(r => new TextRange(r.Start - shift, r.Length));
        return new Passage(opening + text[start..end] + closing, [.. marks], first, [.. places.Select(p => p.Field).Distinct().OrderBy(FieldWords.Rank)]);
    }

    // A paragraph ends at an empty line; one that is very long is cut between two lines, or two words.
    private static (int Start, string Opening) Before(string text, int place)
    {
        var least = Math.Max(0, place - MostContext);
        for (var at = place; at > least; at--)
        {
            if (text[at - 1] == '\n' && IsBlankBack(text, at - 1)) return (SkipBlank(text, at, place), "");
        }
        if (least == 0) return (SkipBlank(text, 0, place), "");
        var line = text.IndexOf('\n', least, place - least);
        var space = line < 0 ? text.IndexOf(' ', least, place - least) : line;
        return (space < 0 ? Whole(text, least) : space + 1, "… ");
    }

    private static (int End, string Closing) After(string text, int place)
    {
        var most = Math.Min(text.Length, place + MostContext);
        for (var at = place; at < most; at++)
        {
            if (text[at] == '\n' && IsBlankAhead(text, at + 1)) return (at, "");
        }
        if (most == text.Length) return (most, "");
        var line = text.LastIndexOf('\n', most - 1, most - place);
        var space = line < 0 ? text.LastIndexOf(' ', most - 1, most - place) : line;
        return (space < 0 ? Whole(text, most) : space, " …");
    }

    // Chinese has no blanks to cut at, and its rarer characters are pairs that must stay together.
    private static int Whole(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private static bool IsBlankBack(string text, int at)
    {
        for (at--; at >= 0 && text[at] != '\n'; at--) if (!char.IsWhiteSpace(text[at])) return false;
        return true;
    }

    private static bool IsBlankAhead(string text, int at)
    {
        for (; at < text.Length && text[at] != '\n'; at++) if (!char.IsWhiteSpace(text[at])) return false;
        return true;
    }

    private static int SkipBlank(string text, int at, int place)
    {
        while (at < place && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    private static List<TextRange> Union(IEnumerable<TextRange> ordered)
    {
        var union = new List<TextRange>();
        foreach (var range in ordered)
        {
            if (union.Count > 0 && range.Start <= End(union[^1])) union[^1] = new(union[^1].Start, Math.Max(End(union[^1]), End(range)) - union[^1].Start);
            else union.Add(range);
        }
        return union;
    }

    private static int End(TextRange range) => range.Start + range.Length;
}
