using CoopTracker.Data.Queries;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoopTracker.Web.Infrastructure.TagHelpers;

/// <summary>A text with stretches marked: <c>&lt;marked text="..." ranges="..." /&gt;</c>.</summary>
[HtmlTargetElement("marked", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkedTagHelper : TagHelper
{
    /// <summary>The whole text.</summary>
    public string Text { get; set; } = "";

    /// <summary>The stretches, in order and apart.</summary>
    public IReadOnlyList<TextRange> Ranges { get; set; } = [];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var done = 0;
        foreach (var range in Ranges)
        {
            output.Content.Append(Text[done..range.Start]);
            var mark = new TagBuilder("mark");
            mark.InnerHtml.Append(Text.Substring(range.Start, range.Length));
            output.Content.AppendHtml(mark);
            done = range.Start + range.Length;
        }
        output.Content.Append(Text[done..]);
    }
}
