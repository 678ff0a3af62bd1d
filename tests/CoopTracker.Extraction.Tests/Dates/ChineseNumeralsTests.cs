using CoopTracker.Extraction.Dates;

namespace CoopTracker.Extraction.Tests.Dates;

public class ChineseNumeralsTests
{
    [Theory]
    [InlineData("26", 26)]
    [InlineData("２０", 20)]
    [InlineData("六", 6)]
    [InlineData("十", 10)]
    [InlineData("十五", 15)]
    [InlineData("二十", 20)]
    [InlineData("二十六", 26)]
    [InlineData("廿三", 23)]
    [InlineData("一百零五", 105)]
    [InlineData("二零二四", 2024)]
    [InlineData("二○二一", 2021)]
    [InlineData("二〇〇八", 2008)]
    public void A_number_is_read(string text, int expected) => Assert.Equal(expected, ChineseNumerals.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("會議")]
    [InlineData("九九九九九九九九九九")]
    public void What_is_no_number_gives_none(string text) => Assert.Null(ChineseNumerals.Parse(text));
}
