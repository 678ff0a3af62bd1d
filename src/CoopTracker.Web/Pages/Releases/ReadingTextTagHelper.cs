using CoopTracker.Web.Infrastructure;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoopTracker.Web.Pages.Releases;

/// <summary>Writes a marked text: <c>&lt;reading-text of="..." /&gt;</c>. Words link to the page of the fact that they belong to most closely.</summary>
[HtmlTargetElement("reading-text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ReadingTextTagHelper : TagHelper
{
    private readonly HashSet<int> places = [];

    [HtmlAttributeName("of")]
    internal IReadOnlyList<MarkedParagraph> Paragraphs { get; set; } = [];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        foreach (var paragraph in Paragraphs)
        {
            var element = new TagBuilder(paragraph.IsHeading ? "h3" : "p");
            foreach (var node in paragraph.Nodes) element.InnerHtml.AppendHtml(Write(node));
            output.Content.AppendHtml(element);
        }
    }

    private IHtmlContent Write(TextNode node) => node switch
    {
        TextNode.Mark mark => Write(mark),
        TextNode.Words { Of.Address: { } address } words => Link(words.Text, address),
        TextNode.Words words => Plain(words.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private TagBuilder Write(TextNode.Mark mark)
    {
        var element = new TagBuilder("mark");
        element.AddCssClass($"k k-{mark.Fact.KindName}");
        element.Attributes["title"] = $"{mark.Fact.Kind}: {mark.Fact.Label}";
        if (mark.IsBeginning && places.Add(mark.Fact.Start)) element.Attributes["id"] = Address.PlaceId(mark.Fact.Start);
        foreach (var child in mark.Children) element.InnerHtml.AppendHtml(Write(child));
        return element;
    }

    private static TagBuilder Link(string text, string address)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = address;
        link.InnerHtml.Append(text);
        return link;
    }

    private static HtmlContentBuilder Plain(string text)
    {
        var plain = new HtmlContentBuilder();
        plain.Append(text);
        return plain;
    }
}
