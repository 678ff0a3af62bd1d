using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Sources;

/// <summary>Writes the visible text of a page: a line for each block, item and row of data.</summary>
internal sealed partial class HtmlLayout(Visibility visibility)
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "section", "article", "main", "header", "footer", "table", "caption", "tr", "td", "th", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6",
        "blockquote", "pre", "dl", "dt", "dd", "figure", "figcaption", "body", "center", "hr", "address", "fieldset", "legend", "form", "details", "summary",
    };

    private static readonly HashSet<string> Emphatic = new(StringComparer.Ordinal) { "b", "strong", "u" };

    private readonly LineWriter writer = new();
    private readonly ListMarkers markers = new();
    private Context context = new(LineMark.None, 0, false, false, false, false);
    private string? waitingMarker;

    internal SourceDocument ToDocument(string pageTitle)
    {
        EndLine();
        return writer.ToDocument(pageTitle);
    }

    // The walk keeps its own stack: ten thousand nested elements must not exhaust the thread's.
    internal void Add(INode root)
    {
        var stack = new Stack<(INode Node, Context? Outer)>();
        stack.Push((root, null));
        while (stack.TryPop(out var step))
        {
            if (step.Outer is { } outer) { Leave((IElement)step.Node, outer); continue; }
            if (step.Node is IText words) { Write(words.Data); continue; }
            if (step.Node is not IElement element || visibility.IsUnseen(element, context.InArticle)) continue;
            stack.Push((element, context));
            Enter(element);
            // By index: a node finds its siblings only by counting through them.
            for (var i = element.ChildNodes.Length - 1; i >= 0; i--) stack.Push((element.ChildNodes[i], null));
        }
    }

    private void Enter(IElement element)
    {
        var name = element.LocalName;
        if (name == "br") EndLine();
        if (IsEmphatic(element)) context = context with { Emphasised = true };
        if (!Blocks.Contains(name)) return;
        if (context.InRow) { if (name is "td" or "th") writer.NextCell(); return; }
        EndLine();
        var isRow = name == "tr" && DataRows.IsOne(element);
        if (!isRow) writer.Gap();
        if (name == "li") waitingMarker = markers.Of(element);
        context = Mark(element, isRow) with
        {
            InRow = isRow,
            KeepsLines = context.KeepsLines || name == "pre" || element.GetAttribute("style")?.Contains("white-space:pre", StringComparison.OrdinalIgnoreCase) is true,
            InArticle = context.InArticle || name is "main" or "article" || element.GetAttribute("role") == "main",
        };
    }

    private Context Mark(IElement element, bool isRow) => element.LocalName switch
    {
        ['h', >= '1' and <= '6' and var level] => context with { Mark = LineMark.Heading, Level = level - '0' },
        "li" => context with { Mark = LineMark.Item, Level = 0 },
        "tr" when isRow => context with { Mark = DataRows.IsHead(element) ? LineMark.RowHead : LineMark.Row, Level = 0 },
        "figcaption" => context with { Mark = LineMark.Caption, Level = 0 },
        _ when element.ClassName?.Contains("caption", StringComparison.OrdinalIgnoreCase) is true => context with { Mark = LineMark.Caption, Level = 0 },
        _ => context,
    };

    private void Leave(IElement element, Context outer)
    {
        if (Blocks.Contains(element.LocalName) && !outer.InRow)
        {
            EndLine();
            if (!context.InRow) writer.Gap();
            waitingMarker = null;
        }
        context = outer;
    }

    private void Write(string words)
    {
        if (waitingMarker is { } marker && !string.IsNullOrWhiteSpace(words))
        {
            if (!Markers.StartsWithOne(words.TrimStart())) writer.WriteMarker(marker);
            waitingMarker = null;
        }
        if (!context.KeepsLines) { writer.Write(words, context.Emphasised, keepsSpaces: false); return; }
        var first = true;
        foreach (var line in words.AsSpan().EnumerateLines())
        {
            if (!first) EndLine();
            writer.Write(line, context.Emphasised, keepsSpaces: true);
            first = false;
        }
    }

    private void EndLine() => writer.EndLine(context.Mark, context.Level);

    private static bool IsEmphatic(IElement element) =>
        Emphatic.Contains(element.LocalName) || (element.GetAttribute("style") is { } style && EmphaticStyle().IsMatch(style));

    [GeneratedRegex(@"font-weight\s*:\s*(?:bold|[6-9]00)|text-decoration[^;]*:\s*underline", RegexOptions.IgnoreCase)]
    private static partial Regex EmphaticStyle();

    /// <summary>Where in the page the walk is.</summary>
    /// <param name="Mark">What lines that end here are.</param>
    /// <param name="Level">The level of a heading.</param>
    /// <param name="Emphasised">Inside bold or underlined text.</param>
    /// <param name="KeepsLines">Inside preformatted text.</param>
    /// <param name="InRow">Inside a row of data, which is one line.</param>
    /// <param name="InArticle">Inside the page's main part.</param>
    private sealed record Context(LineMark Mark, int Level, bool Emphasised, bool KeepsLines, bool InRow, bool InArticle);
}
