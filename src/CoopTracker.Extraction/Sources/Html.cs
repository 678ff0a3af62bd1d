using AngleSharp.Html.Parser;

namespace CoopTracker.Extraction.Sources;

/// <summary>Lays out an HTML page: the visible text, a line for each block, an empty line between paragraphs.</summary>
internal static class Html
{
    /// <summary>A page of a release has a few thousand; the time that parsing takes may grow with the square of elements inside one another.</summary>
    internal const int MostElements = 20_000;

    internal static bool HasTooManyElements(string html)
    {
        var elements = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
            if (char.IsAsciiLetter(html[at + 1]) && ++elements > MostElements) return true;
        return false;
    }

    internal static SourceDocument Read(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var layout = new HtmlLayout(new Visibility(page));
        if (page.Body is { } body) layout.Add(body);
        return layout.ToDocument(page.Title ?? "");
    }
}
