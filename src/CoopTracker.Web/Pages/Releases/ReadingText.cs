using CoopTracker.Web.Infrastructure;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CoopTracker.Web.Pages.Releases;

/// <summary>Writes a marked text as HTML. Words link to the page of the fact that they belong to most closely; each place gets its fragment once.</summary>
internal sealed class ReadingText
{
    private readonly HashSet<int> places = [];

    public static IHtmlContent Write(IReadOnlyList<MarkedParagraph> paragraphs)
    {
        var writer = new ReadingText();
        var html = new HtmlContentBuilder();
        foreach (var paragraph in paragraphs)
        {
            var element = new TagBuilder(paragraph.IsHeading ? "h3" : "p");
            foreach (var node in paragraph.Nodes) element.InnerHtml.AppendHtml(writer.Write(node));
            html.AppendHtml(element);
        }
        return html;
    }

    private IHtmlContent Write(TextNode node) => node switch
    {
        TextNode.Mark mark => Write(mark),
        TextNode.Words { Of.Address: { } address } words => Link(words.Text, address),
        TextNode.Words words => new HtmlContentBuilder().Append(words.Text),
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
}
