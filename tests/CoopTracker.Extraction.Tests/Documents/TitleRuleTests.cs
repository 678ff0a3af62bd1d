using CoopTracker.Extraction.Documents;

namespace CoopTracker.Extraction.Tests.Documents;

public class TitleRuleTests
{
    [Theory]
    [InlineData("Sixth Plenary Session held in Hong Kong (with photos/video)", "Sixth Plenary Session held in Hong Kong")]
    [InlineData("Sixth Plenary Session held in Wuhan, Hubei (with photos) (with Annexes)", "Sixth Plenary Session held in Wuhan, Hubei")]
    [InlineData("Sixth Plenary Session held today (with photo", "Sixth Plenary Session held today")]
    [InlineData("Hong Kong - Sixth Plenary Session held (with photos)", "Sixth Plenary Session held")]
    [InlineData("Hong Kong - Hong Kong and Hunan sign pact", "Hong Kong and Hunan sign pact")]
    [InlineData("Hong Kong - 12th Meeting held in Macao", "12th Meeting held in Macao")]
    [InlineData("Hong Kong - Shenzhen Co-operation Meeting held", "Hong Kong - Shenzhen Co-operation Meeting held")]
    [InlineData("SCMA attends forum (Chinese only)", "SCMA attends forum (Chinese only)")]
    [InlineData("滬港合作會議第六次會議在香港舉行（附圖／短片）", "滬港合作會議第六次會議在香港舉行")]
    [InlineData("鄂港合作会议第二次会议在武汉举行 (附图)", "鄂港合作会议第二次会议在武汉举行")]
    public void Decorations_go_and_the_place_stays(string line, string expected)
    {
        var title = Reading.Sheet(line + "\n*****\nThe two sides met.", rules: new TitleRule()).Title;
        Assert.Equal((expected, expected), (title?.Value, title?.Evidence.First.Quote));
    }
}
