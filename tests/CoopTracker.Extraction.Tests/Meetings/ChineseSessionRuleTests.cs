using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Meetings;

namespace CoopTracker.Extraction.Tests.Meetings;

public class ChineseSessionRuleTests
{
    [Theory]
    [InlineData("滬港合作會議第六次會議在香港舉行", 6)]
    [InlineData("粵港合作聯席會議第二十四次會議舉行", 24)]
    [InlineData("粤港合作联席会议第20次会议在广州召开", 20)]
    [InlineData("第十三次港澳合作高层会议", 13)]
    [InlineData("粵港推進北部都會區建設合作專班（專班）首次會議", 1)]
    [InlineData("粵港合作聯席會議第二十六次工作會議召開", 26)]
    [InlineData("粵港合作第二十次聯席會議在廣州召開", 20)]
    [InlineData("滬港合作會議第廿一次會議", 21)]
    [InlineData("第８屆粵港澳大灣區法律部門聯席會議", 8)]
    [InlineData("內地與香港科技合作委員會召開第十八次會議", 18)]
    [InlineData("高層會晤暨浙港合作會議第一次會議", 1)]
    public void A_title_counts_the_session(string title, int expected) => Assert.Equal(expected, Read(title + "\n****\n　　雙方今日會面。"));

    [Theory]
    [InlineData("行政長官李家超今日在香港主持滬港合作會議第六次會議，檢視第五次會議以來的成果。", 6)]
    [InlineData("滬港合作會議今日（四月二十六日）在香港舉行第六次會議。", 6)]
    [InlineData("滬港合作會議今日舉行。\n\n　　今次是兩地舉行的第六次會議。", 6)]
    [InlineData("滬港合作會議昨日舉行。\n\n　　第六次會議昨日由行政長官李家超主持。", 6)]
    [InlineData("行政長官李家超今日出席第六次「滬港合作會議」。", 6)]
    [InlineData("行政長官李家超今日主持“滬港合作會議”第六次會議。", 6)]
    public void The_text_counts_where_the_title_does_not(string lead, int expected) => Assert.Equal(expected, Read("滬港合作會議在香港舉行\n****\n　　" + lead));

    [Theory]
    [InlineData("二○二三年深港合作會議在香港舉行", "深港合作會議今日舉行，檢視去年第六次會議以來的成果。")]
    [InlineData("深港合作會議在香港舉行", "深港合作會議今日舉行。\n\n　　第七次會議將於明年在深圳舉行。")]
    [InlineData("深港合作會議在香港舉行", "深港合作會議今日舉行。\n\n　　自第六次會議以來，合作日益緊密。")]
    public void Years_and_other_sessions_are_no_count(string title, string lead) => Assert.Null(Read(title + "\n****\n　　" + lead));

    [Fact]
    public void Title_and_text_that_differ_are_warned_of()
    {
        var sheet = Sheet("滬港合作會議第六次會議舉行\n****\n　　行政長官李家超今日主持滬港合作會議第七次會議。");
        Assert.Equal((6, WarningCodes.SessionConflict), (sheet.Session?.Value, Assert.Single(sheet.Warnings).Code));
    }

    private static int? Read(string text) => Sheet(text).Session?.Value;

    private static FactSheet Sheet(string text) => Reading.Sheet(text, rules: [new ChineseMechanismRule(), new ChineseSessionRule()]);
}
