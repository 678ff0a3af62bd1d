using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Tests.Cleaning;

public class TextSpanTests
{
    private static readonly Regex Comma = new(", ");

    [Theory]
    [InlineData("health, wine, tourism", "health")]
    [InlineData("health", "health")]
    public void A_span_is_cut_before_the_first_match(string text, string expected) => Assert.Equal(expected, Reading.Span(text).UpTo(Comma).Text);

    [Theory]
    [InlineData("health, wine, tourism", "wine, tourism")]
    [InlineData("health", "health")]
    public void A_span_is_cut_after_the_first_match(string text, string expected) => Assert.Equal(expected, Reading.Span(text).Past(Comma).Text);

    [Theory]
    [InlineData("health, wine, tourism", "health|wine|tourism")]
    [InlineData("health", "health")]
    public void A_span_falls_into_parts_between_separators(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Reading.Span(text).Split(Comma).Select(part => part.Text)));

    [Fact]
    public void What_stands_around_a_quotation_is_without_its_marks()
    {
        var whole = Reading.Span("signed the \"Agreement on Wine\" today");
        var quoted = whole.Block.Span("signed the \"".Length, "Agreement on Wine".Length);
        Assert.Equal("signed the ", whole.BeforeQuotation(quoted).Text);
        Assert.Equal(" today", whole.AfterQuotation(quoted).Text);
    }

    [Fact]
    public void Nothing_stands_around_a_quotation_that_is_the_whole_span()
    {
        var whole = Reading.Span("Agreement on Wine");
        Assert.Equal(0, whole.BeforeQuotation(whole).Length);
        Assert.Equal(0, whole.AfterQuotation(whole).Length);
    }
}
