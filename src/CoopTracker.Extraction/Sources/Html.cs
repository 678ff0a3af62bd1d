using AngleSharp.Html.Parser;

namespace CoopTracker.Extraction.Sources;

/// <summary>Lays out an HTML page: the visible text, a line for each block, an empty line between paragraphs.</summary>
internal static class Html
{
    internal static SourceDocument Read(string html)
    {
        var layout = new HtmlLayout();
        using var page = new HtmlParser().ParseDocument(html);
        if (page.Body is { } body) layout.Add(body);
        return layout.ToDocument();
    }
}
