using CoopTracker.Data.Queries;

namespace CoopTracker.Web.Pages.Releases;

/// <summary>A piece of a marked text.</summary>
internal abstract record TextNode
{
    /// <summary>Words, with the fact that they belong to most closely.</summary>
    internal sealed record Words(string Text, TextFact? Of) : TextNode;

    /// <summary>A fact's stretch, which may hold others.</summary>
    /// <param name="Fact">The fact.</param>
    /// <param name="IsBeginning">False for the rest of a fact that another one cuts.</param>
    /// <param name="Children">What it holds.</param>
    internal sealed record Mark(TextFact Fact, bool IsBeginning, IReadOnlyList<TextNode> Children) : TextNode;
}

/// <summary>A paragraph of a marked text.</summary>
/// <param name="Nodes">Its pieces.</param>
/// <param name="IsHeading">Whether it is the heading of an area and nothing else.</param>
internal sealed record MarkedParagraph(IReadOnlyList<TextNode> Nodes, bool IsHeading);

/// <summary>
/// Puts facts into a text as nested marks. Facts may lie inside each other, and may cross: then the later one is cut in two,
/// because elements can only nest.
/// </summary>
internal static class MarkedText
{
    public static IReadOnlyList<MarkedParagraph> Build(string text, IEnumerable<TextFact> facts)
    {
        var marks = facts.Where(f => f.Length > 0).GroupBy(f => (f.Start, f.Length)).Select(Strongest).Select(f => new Stretch(f, f.Start, f.End)).ToList();
        marks.Sort(Stretch.Order);
        return [.. Paragraphs(text).Select(p => Paragraph(text, p, marks))];
    }

    // Twenty agreements may prove their date by the same words: one mark stands for them, the fact that the words name rather than merely date.
    private static TextFact Strongest(IEnumerable<TextFact> same) => same.OrderBy(f => f.Kind == FactKind.Warning).ThenByDescending(f => f.IsMain).ThenBy(f => f.Kind).First();

    private static MarkedParagraph Paragraph(string text, TextRange place, List<Stretch> marks)
    {
        var (start, end) = (place.Start, place.Start + place.Length);
        var inside = marks.Where(m => m.Start < end && m.End > start).Select(m => m with { Start = Math.Max(m.Start, start), End = Math.Min(m.End, end) }).ToList();
        inside.Sort(Stretch.Order);
        var nodes = Nodes(text, start, end, inside, null);
        return new MarkedParagraph(nodes, nodes is [TextNode.Mark { Fact.Kind: FactKind.Area }]);
    }

    private static List<TextNode> Nodes(string text, int start, int end, List<Stretch> marks, TextFact? around)
    {
        var nodes = new List<TextNode>();
        var at = start;
        while (marks.Count > 0)
        {
            var first = marks[0];
            var within = marks.Skip(1).Where(m => m.Start < first.End).ToList();
            var rest = marks.Skip(1 + within.Count).Concat(within.Where(m => m.End > first.End).Select(m => m with { Start = first.End })).ToList();
            rest.Sort(Stretch.Order);
            if (first.Start > at) nodes.Add(new TextNode.Words(text[at..first.Start], around));
            var inner = within.Select(m => m with { End = Math.Min(m.End, first.End) }).ToList();
            nodes.Add(new TextNode.Mark(first.Fact, first.Start == first.Fact.Start, Nodes(text, first.Start, first.End, inner, first.Fact)));
            (at, marks) = (first.End, rest);
        }
        if (at < end) nodes.Add(new TextNode.Words(text[at..end], around));
        return nodes;
    }

    private static IEnumerable<TextRange> Paragraphs(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = EndOfParagraph(text, start);
            var words = text.AsSpan(start, end - start).TrimStart().Length;
            if (words > 0) yield return new TextRange(end - words, text.AsSpan(end - words, words).TrimEnd().Length);
            start = end;
        }
    }

    // A paragraph ends behind the line break that an empty line follows.
    private static int EndOfParagraph(string text, int start)
    {
        for (var line = text.IndexOf('\n', start); line >= 0; line = text.IndexOf('\n', line + 1))
        {
            var next = text.IndexOf('\n', line + 1);
            if (next >= 0 && text.AsSpan(line + 1, next - line - 1).IsWhiteSpace()) return line + 1;
        }
        return text.Length;
    }

    private sealed record Stretch(TextFact Fact, int Start, int End)
    {
        // The longer of two that begin together holds the other.
        public static int Order(Stretch a, Stretch b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End);
    }
}
