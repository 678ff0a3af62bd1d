using CoopTracker.Core.Model;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoopTracker.Web.Infrastructure.TagHelpers;

/// <summary>A date as exact as it is known: <c>&lt;when date="..." none="date not stated" /&gt;</c>.</summary>
[HtmlTargetElement("when", TagStructure = TagStructure.WithoutEndTag)]
public sealed class WhenTagHelper : TagHelper
{
    /// <summary>The date; null when it is not known.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>What to say when it is not known; nothing is shown when this is left out.</summary>
    public string? None { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = Date is null ? "span" : "time";
        if (Date is { } date)
        {
            output.Attributes.SetAttribute("datetime", date.ToString());
            output.Attributes.SetAttribute("class", "num");
            output.Content.SetContent(Words.Date(date));
        }
        else if (None is not null) output.Content.SetContent(None);
        else output.SuppressOutput();
    }
}
