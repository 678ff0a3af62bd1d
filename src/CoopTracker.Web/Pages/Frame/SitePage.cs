using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CoopTracker.Web.Pages.Frame;

/// <summary>What the layout asks of every page.</summary>
internal abstract class SitePage : PageModel
{
    /// <summary>The page's name, as in the browser's tab and at the end of the breadcrumbs.</summary>
    public abstract string Title { get; }

    /// <summary>One sentence for search engines and link previews; null for none.</summary>
    public virtual string? Description => null;

    /// <summary>Whether it stands in for a page that failed, and must do without the store, which may be why.</summary>
    public virtual bool IsFailure => false;

    /// <summary>The pages above this one, without the home page.</summary>
    public virtual IReadOnlyList<Crumb> Crumbs => [];

    /// <summary>What the search box of the header holds.</summary>
    public virtual string? SearchText => null;

    /// <summary>The address of the page without what does not change its content.</summary>
    public virtual string? Canonical => null;
}

/// <summary>A link of the breadcrumbs.</summary>
internal sealed record Crumb(string Text, string Address);
