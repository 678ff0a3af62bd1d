using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CoopTracker.Extraction.Sources;

/// <summary>What a page's own style rules hide from every reader: ".off { display: none }".</summary>
internal sealed partial class StyleRules
{
    private readonly HashSet<string> hidden;

    internal StyleRules(IDocument page) => hidden =
    [
        .. page.QuerySelectorAll("style:not([media])").SelectMany(style => Rules(style.TextContent))
            .Where(rule => IsHiding(rule.Body)).SelectMany(rule => rule.Selectors.Split(',', StringSplitOptions.TrimEntries)).Where(selector => Simple().IsMatch(selector)),
    ];

    internal static bool IsHiding(string declarations) => Hides().IsMatch(declarations);

    internal bool Hide(IElement element) => hidden.Count > 0
        && ((element.Id is { } id && Names(element, "#" + id)) || element.ClassList.Any(name => Names(element, "." + name)));

    private bool Names(IElement element, string name) => hidden.Contains(name) || hidden.Contains(element.LocalName + name);

    // Blocks such as "@media print { ... }" are for other media or narrow screens: they are stepped over with all that they hold.
    private static IEnumerable<(string Selectors, string Body)> Rules(string css)
    {
        for (var at = 0; css.IndexOf('{', at) is var open && open >= 0;)
        {
            var selectors = css[at..open].Trim();
            var close = selectors.StartsWith('@') ? EndOfBlock(css, open) : css.IndexOf('}', open);
            if (close < 0) yield break;
            if (!selectors.StartsWith('@')) yield return (selectors, css[(open + 1)..close]);
            at = close + 1;
        }
    }

    private static int EndOfBlock(string css, int open)
    {
        var depth = 0;
        for (var i = open; i < css.Length; i++)
        {
            if (css[i] == '{') depth++;
            if (css[i] == '}' && --depth == 0) return i;
        }
        return -1;
    }

    [GeneratedRegex(@"(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hides();

    // "h2.off" and "#menu" hide whatever bears the name; "ul.menu li" and "a:hover" depend on more than that.
    [GeneratedRegex(@"^(?:[a-z][a-z0-9]*)?[.#][\w-]+$")]
    private static partial Regex Simple();
}
