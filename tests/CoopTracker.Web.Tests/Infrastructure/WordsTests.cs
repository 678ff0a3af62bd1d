using CoopTracker.Core.Model;
using CoopTracker.Web.Infrastructure;
using CoopTracker.Web.Pages.Home;
using CoopTracker.Web.Pages.Frame;

namespace CoopTracker.Web.Tests.Infrastructure;

public sealed class WordsTests
{
    [Theory]
    [InlineData("2024-04-26", "26 April 2024")]
    [InlineData("2023-02", "February 2023")]
    [InlineData("2010", "2010")]
    public void A_date_is_said_as_exactly_as_it_is_known(string iso, string said)
    {
        Assert.True(PartialDate.TryParse(iso, out var date));
        Assert.Equal(said, Words.Date(date));
    }

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(112, "112th")]
    public void A_session_is_counted_in_words(int number, string said) => Assert.Equal(said, Words.Ordinal(number));

    [Theory]
    [InlineData(new string[0], "")]
    [InlineData(new[] { "A" }, "A")]
    [InlineData(new[] { "A", "B" }, "A and B")]
    [InlineData(new[] { "A", "B", "C" }, "A, B and C")]
    public void A_list_ends_with_and(string[] items, string said) => Assert.Equal(said, Words.List(items));

    [Theory]
    [InlineData(0, "0 agreements")]
    [InlineData(1, "1 agreement")]
    [InlineData(1204, "1,204 agreements")]
    public void A_count_agrees_with_its_word(int count, string said) => Assert.Equal(said, Words.Count(count, "agreement"));

    [Theory]
    [InlineData(0, 21, "h0")]
    [InlineData(1, 21, "h3")]
    [InlineData(21, 21, "h10")]
    [InlineData(1, 1, "h10")]
    public void A_cell_is_the_darker_the_more_it_counts_and_never_white_for_one(int count, int most, string name) => Assert.Equal(name, Heat.Class(count, most));

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 9, "1 2 3 … 9")]
    [InlineData(5, 9, "1 … 3 4 5 6 7 … 9")]
    [InlineData(9, 9, "1 … 7 8 9")]
    public void Paging_links_the_ends_and_the_pages_around(int page, int pages, string shown) =>
        Assert.Equal(shown, string.Join(' ', new Paging(page, pages, _ => "").Shown().Select(p => p?.ToString() ?? "…")));
}
