using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoopTracker.Web.Infrastructure.TagHelpers;

/// <summary>Marks a link of the main navigation as current on its page and on the pages below it.</summary>
[HtmlTargetElement("a", Attributes = "current-in,href")]
public sealed class CurrentInTagHelper : TagHelper
{
    /// <summary>Tells the address that is being answered.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll("current-in");
        var path = ViewContext.HttpContext.Request.Path;
        var link = new PathString(output.Attributes["href"].Value.ToString());
        if (path == link) output.Attributes.SetAttribute("aria-current", "page");
        else if (path.StartsWithSegments(link, StringComparison.Ordinal)) output.Attributes.SetAttribute("aria-current", "true");
    }
}
