using CoopTracker.Core.Model;
using CoopTracker.Web.Endpoints.Exports;

namespace CoopTracker.Web.Tests.Endpoints;

/// <summary>Texts that could break out of the file that they are written to.</summary>
public sealed class ExportFormatTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("One, two", "\"One, two\"")]
    [InlineData("Two\nlines", "\"Two\nlines\"")]
    [InlineData("Hong Kong-Shanghai", "Hong Kong-Shanghai")]
    public void A_cell_is_neither_a_formula_nor_two_cells(string title, string cell) =>
        Assert.StartsWith($"00000001,{cell},", new CsvFormat().Write(Row(title)), StringComparison.Ordinal);

    [Fact]
    public void A_title_cannot_begin_another_field_of_RIS() =>
        Assert.Contains("TI  - One ER - two\r\n", new RisFormat().Write(Row("One\r\nER  - two")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Trade & 100% {more}", "{{Trade \\& 100\\% \\{more\\}}}")]
    [InlineData("A_b #1 $5 ~ ^ \\", "{{A\\_b \\#1 \\$5 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}}}")]
    [InlineData("合作協議", "{{合作協議}}")]
    public void A_title_cannot_break_BibTeX(string title, string field) =>
        Assert.Contains($"  title = {field},\n", new BibTexFormat().Write(Row(title)), StringComparison.Ordinal);

    [Fact]
    public void A_source_address_that_would_end_its_field_gives_way_to_the_page() =>
        Assert.Contains("  url = {http://site/page},\n", new BibTexFormat().Write(Row("T", "http://x/{a}")), StringComparison.Ordinal);

    [Fact]
    public void The_release_in_the_language_of_the_title_is_cited()
    {
        var row = Row("T") with
        {
            Meeting = new(new PermanentId(2), "M", null, null, [new("中文", "zh-Hant", new DateOnly(2024, 1, 1), null), new("Late", "en", new DateOnly(2024, 1, 3), null), new("Early", "en", new DateOnly(2024, 1, 2), null)]),
        };

        Assert.Equal("Early", row.Source?.Title);
    }

    private static ExportRow Row(string title, string? url = null) => new(
        new PermanentId(1), "http://site/page", title, null, "en", "agreement", null, null, null, [], [], [], new(new PermanentId(2), "M", null, null, [new("R", "en", null, url)]));
}
