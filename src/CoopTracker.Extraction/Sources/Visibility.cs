using AngleSharp.Dom;

namespace CoopTracker.Extraction.Sources;

/// <summary>Tells which elements of a page a reader of the release sees: not scripts, not what is hidden, not the site's navigation.</summary>
internal sealed class Visibility
{
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
        { "script", "style", "noscript", "template", "head", "nav", "iframe", "object", "svg", "canvas", "audio", "video", "select", "datalist", "button", "input", "textarea" };

    private static readonly HashSet<string> UnseenRoles = new(StringComparer.OrdinalIgnoreCase) { "navigation", "search", "menu", "menubar", "dialog" };

    private readonly StyleRules rules;
    private readonly HashSet<IElement> aroundHeadings = [];

    internal Visibility(IDocument page)
    {
        rules = new StyleRules(page);
        foreach (var heading in page.GetElementsByTagName("h1"))
            for (var element = heading; element is not null && aroundHeadings.Add(element);) element = element.ParentElement;
    }

    /// <summary>Whether a reader does not see an element and all that it holds.</summary>
    /// <param name="element">Any element of the page.</param>
    /// <param name="insideArticle">Whether the element stands in the page's main part, where headers and footers are the release's own.</param>
    internal bool IsUnseen(IElement element, bool insideArticle) => element.LocalName switch
    {
        "aside" => !aroundHeadings.Contains(element),
        "header" or "footer" when !insideArticle && !aroundHeadings.Contains(element) => true,
        var name => Unseen.Contains(name) || IsHidden(element),
    };

    private bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("role") is { } role && UnseenRoles.Contains(role))
        || (element.GetAttribute("style") is { } style && StyleRules.IsHiding(style))
        || rules.Hide(element);
}
