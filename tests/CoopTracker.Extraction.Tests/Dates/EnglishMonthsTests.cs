using CoopTracker.Extraction.Dates;

namespace CoopTracker.Extraction.Tests.Dates;

public class EnglishMonthsTests
{
    [Theory]
    [InlineData("January", 1)]
    [InlineData("may", 5)]
    [InlineData("Jun", 6)]
    [InlineData("JULY", 7)]
    [InlineData("Sept.", 9)]
    [InlineData("December", 12)]
    public void A_month_is_told_by_how_its_name_begins(string name, int expected) => Assert.Equal(expected, EnglishMonths.NumberOf(name));
}
