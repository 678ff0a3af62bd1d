using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Meetings;

namespace CoopTracker.Extraction.Tests.Meetings;

public class ChineseCityRuleTests
{
    [Theory]
    [InlineData("滬港合作會議第六次會議在香港舉行", "行政長官李家超今日主持會議。", "Hong Kong")]
    [InlineData("滬港合作會議第六次會議", "行政長官李家超今日在上海與上海市市長龔正主持會議。", "Shanghai")]
    [InlineData("渝港合作會議第一次會議", "行政長官李家超今日於重慶市舉行會議。", "Chongqing")]
    [InlineData("川港合作會議第三次會議", "政務司司長陳國基今日在四川成都主持會議。", "Chengdu")]
    [InlineData("川港合作會議第三次會議", "政務司司長陳國基今日在四川省成都市主持會議。", "Chengdu")]
    [InlineData("港澳合作高層會議", "會議今（18）日在澳門特區政府總部舉行。", "Macao")]
    [InlineData("鄂港合作會議第二次會議", "行政長官李家超今日率團赴武漢出席會議。", "Wuhan")]
    [InlineData("滬港合作會議第六次會議", "行政長官李家超今日率領代表團前往上海，出席會議。", "Shanghai")]
    [InlineData("粵港合作聯席會議第十八次會議在穗舉行", "行政長官梁振英今日主持會議。", "Guangzhou")]
    [InlineData("滬港合作會議第六次會議在港召開", "行政長官李家超今日主持會議。", "Hong Kong")]
    [InlineData("粵港合作聯席會議第二十一次工作會議在港舉行", "局長譚志源今日在添馬政府總部主持粵港合作聯席會議第二十一次工作會議，並為今年下半年在廣州舉行的第十九次會議作準備。", "Hong Kong")]
    [InlineData("粵港合作聯席會議第二十一次工作會議", "局長譚志源今日主持粵港合作聯席會議第二十一次工作會議，跟進去年在廣州舉行的第十八次會議，並在香港會見傳媒。", "Hong Kong")]
    [InlineData("深港專班第三次會議", "主任邱國鼎和前海管理局副局長今日（26日）於北角政府合署主持會議。", "Hong Kong")]
    [InlineData("深港專班第三次會議", "局長曾國衞今日在添馬政府總部主持會議。", "Hong Kong")]
    [InlineData("京港合作會議", "行政長官今日赴京出席會議。", "Beijing")]
    [InlineData("前海專責小組首次會議", "局長曾國衞今日在前海主持會議。", "Shenzhen")]
    [InlineData("深港專班第三次會議", "局長曾國衞今日（26日）率團到深圳，與深圳市副市長主持會議。", "Shenzhen")]
    [InlineData("深港專班第三次會議", "局長曾國衞今日（26日）到深圳主持會議。", "Shenzhen")]
    public void The_city_is_read(string title, string lead, string expected) => Assert.Equal(expected, Read(title, lead).City?.Value);

    [Theory]
    [InlineData("川港合作會議第二次會議", "行政長官林鄭月娥今日以視像形式舉行會議。")]
    [InlineData("粵港合作聯席會議第二十四次會議舉行", "行政長官李家超與廣東省省長王偉中昨日主持會議。")]
    [InlineData("滬港合作會議第六次會議", "行政長官李家超今日主持會議，同意在上海設立聯絡點。")]
    [InlineData("川港合作會議第三次會議", "政務司司長陳國基今日在四川主持會議。")]
    [InlineData("滬港合作會議第六次會議", "行政長官李家超今日主持會議，檢視在港企業的情況。")]
    [InlineData("粵港合作聯席會議第三次會議", "局長曾國衞今日主持會議，同意把口岸擴展到深圳。")]
    public void No_city_is_made_up(string title, string lead) => Assert.Null(Read(title, lead).City);

    [Fact]
    public void The_ceremony_tells_where_a_signing_was() => Assert.Equal("Guangzhou", Reading.Of(
        "香港與廣東簽署合作安排\n****\n　　創新科技署今日（十二月三日）與廣東省科學技術廳簽署《合作安排》。\n\n　　安排由署長李國彬與廳長王月琴在廣州簽署。").Meeting?.City?.Value);

    [Fact]
    public void Two_cities_are_warned_of() =>
        Assert.Equal(WarningCodes.CityConflict, Assert.Single(Read("滬港合作會議第六次會議在香港舉行", "行政長官李家超今日在上海主持會議。").Warnings).Code);

    private static FactSheet Read(string title, string lead) => Reading.Sheet(
        title + "\n****\n　　" + lead, prepare: sheet => sheet.Kind = ReleaseKinds.Meeting, rules: [new ChineseMechanismRule(), new ChineseSessionRule(), new ChineseCityRule()]);
}
