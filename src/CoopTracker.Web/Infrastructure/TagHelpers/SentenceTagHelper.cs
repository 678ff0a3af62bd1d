using CoopTracker.Data.Queries;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoopTracker.Web.Infrastructure.TagHelpers;

/// <summary>A filter in words, its values set off: <c>&lt;sentence parts="..." /&gt;</c>. Markup would put blanks between the parts.</summary>
[HtmlTargetElement("sentence", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SentenceTagHelper : TagHelper
{
    /// <summary>The parts, each with the blanks that it needs.</summary>
    public IReadOnlyList<SentencePart> Parts { get; set; } = [];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        foreach (var part in Parts)
        {
            if (!part.IsValue) output.Content.Append(part.Text);
            else
            {
                var value = new TagBuilder("b");
                value.InnerHtml.Append(part.Text);
                output.Content.AppendHtml(value);
            }
        }
    }
}
