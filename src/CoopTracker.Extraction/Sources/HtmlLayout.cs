using System.Text;
using AngleSharp.Dom;

namespace CoopTracker.Extraction.Sources;

/// <summary>Writes the visible text of elements, and remembers what each line was.</summary>
internal sealed class HtmlLayout
{
    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase)
        { "script", "style", "noscript", "template", "head", "nav", "iframe", "object", "svg", "select", "button", "form", "input", "textarea" };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
        { "p", "div", "section", "article", "main", "header", "footer", "aside", "table", "tr", "td", "th", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "dl", "dt", "dd", "figure", "figcaption", "body", "center", "hr" };

    private static readonly HashSet<string> Emphatic = new(StringComparer.OrdinalIgnoreCase) { "b", "strong", "u" };

    private readonly StringBuilder text = new();
    private readonly List<SourceLine> lines = [];
    private readonly StringBuilder line = new();
    private bool gap = true;
    private int plain;
    private int emphasised;
    private int emphasis;
    private (LineMark Mark, int Level) block;

    internal SourceDocument ToDocument()
    {
        EndLine();
        return new SourceDocument(text.ToString(), lines);
    }

    // The walk keeps its own stack: ten thousand nested elements must not exhaust the thread's.
    internal void Add(INode root)
    {
        var stack = new Stack<(INode Node, bool Leaving, (LineMark, int) Outer)>();
        stack.Push((root, false, default));
        while (stack.TryPop(out var step))
        {
            if (step.Leaving) { Leave((IElement)step.Node, step.Outer); continue; }
            if (step.Node is IText words) { Write(words.Data); continue; }
            if (step.Node is not IElement element || IsUnseen(element)) continue;
            stack.Push((element, true, block));
            Enter(element);
            for (var child = element.LastChild; child is not null; child = child.PreviousSibling) stack.Push((child, false, default));
        }
    }

    private void Enter(IElement element)
    {
        var name = element.LocalName;
        if (name == "br") EndLine();
        if (Emphatic.Contains(name)) emphasis++;
        if (!Blocks.Contains(name)) return;
        EndLine();
        gap = true;
        block = name switch
        {
            ['h', >= '1' and <= '6'] => (LineMark.Heading, name[1] - '0'),
            "li" => (LineMark.Item, 0),
            "td" or "th" => (LineMark.Cell, 0),
            _ => block,
        };
    }

    private void Leave(IElement element, (LineMark, int) outer)
    {
        if (Emphatic.Contains(element.LocalName)) emphasis--;
        if (!Blocks.Contains(element.LocalName)) return;
        EndLine();
        (gap, block) = (true, outer);
    }

    private void Write(string words)
    {
        foreach (var c in words)
        {
            var space = char.IsWhiteSpace(c) && c is not ('\u00a0' or '\u3000');
            if (space && (line.Length == 0 || line[^1] == ' ')) continue;
            line.Append(space ? ' ' : c);
            if (char.IsWhiteSpace(c)) continue;
            if (emphasis > 0) emphasised++; else plain++;
        }
    }

    private void EndLine()
    {
        var words = line.ToString().TrimEnd();
        line.Clear();
        var all = emphasised > 0 && plain == 0;
        (emphasised, plain) = (0, 0);
        if (string.IsNullOrWhiteSpace(words)) { gap |= text.Length > 0; return; }
        if (text.Length > 0) text.Append(gap ? "\n\n" : "\n");
        var mark = block.Mark == LineMark.None && all ? LineMark.Emphasis : block.Mark;
        lines.Add(new SourceLine(text.Length, words.Length, gap, mark, block.Level));
        text.Append(words);
        gap = false;
    }

    private static bool IsUnseen(IElement element) =>
        Unseen.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal) is var rules
            && (rules.Contains("display:none", StringComparison.OrdinalIgnoreCase) || rules.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)));
}
