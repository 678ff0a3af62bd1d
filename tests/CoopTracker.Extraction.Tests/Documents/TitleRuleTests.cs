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
    [InlineData("SCMA attends forum (Chinese only)", "SCMA attends forum")]
    [InlineData("Speech by SCED at seminar (English translation)", "Speech by SCED at seminar")]
    [InlineData("滬港合作會議第六次會議在香港舉行（附圖／短片）", "滬港合作會議第六次會議在香港舉行")]
    [InlineData("鄂港合作会议第二次会议在武汉举行 (附图)", "鄂港合作会议第二次会议在武汉举行")]
    public void Decorations_go_and_the_place_stays(string line, string expected)
    {
        var title = Reading.Sheet(line + "\n*****\nThe two sides met.", rules: new TitleRule()).Title;
        Assert.Equal((expected, expected), (title?.Value, title?.Evidence.First.Quote));
    }

    [Theory]
    [InlineData("新闻公报\n\n沪港合作会议第七次会议在上海举行\n2025 年 9 月 17 日 ( 星期三 )\n行政长官李家超与上海市市长龚正今日 ( 9 月 17 日 ) 在上海举行沪港合作会议\n第七次会议。", "沪港合作会议第七次会议在上海举行")]
    [InlineData("新聞公報\n律政司與最高人民法院簽署補充安排\n律政司司長今日 ( 一月二十五日 ) 在北京與最高人民法院副院長簽署《關於內地與香港法院互相執行判\n決的安排》。", "律政司與最高人民法院簽署補充安排")]
    [InlineData("鄂港合作会议在香港举行\n行政长官今日（十一月十日）与湖北省省长共同主持会议，双方就以下两个范畴达成共识：\n1. 《鄂港金融合作协议》（财经事务及库务局、湖北省地方金融管理局）\n完", "鄂港合作会议在香港举行")]
    [InlineData("\n沪港合作会议第七次会议在上海举行　双方签署合作备忘录\n并就十四个范畴达成共识\n\n双方今日会面。", "沪港合作会议第七次会议在上海举行　双方签署合作备忘录并就十四个范畴达成共识")]
    [InlineData("新聞公報\n\n政務司司長與四川省副省長共同主持\n川港合作會議第三次會議（附圖）\n\n　　雙方今日會面。", "政務司司長與四川省副省長共同主持川港合作會議第三次會議")]
    [InlineData("首页 > 新闻 > 行政及公民事务 > 政制及内地事务\n\n川港合作会议于成都举行\n2025年6月26日 17:05\n\n双方今天会面。", "川港合作会议于成都举行")]
    [InlineData("新聞公報\n\n粵港合作聯席會議第二十五次會議在香港舉行　就\n十一個範疇達成共識\n(附圖／短片)\n\n雙方今日會面。", "粵港合作聯席會議第二十五次會議在香港舉行　就十一個範疇達成共識")]
    [InlineData("港澳合作高層會議舉行\n文章來源：經濟財政司司長辦公室\n\n　　雙方今日會面。", "港澳合作高層會議舉行")]
    public void The_title_of_a_printed_page_stands_apart_from_what_is_around_it(string text, string expected) =>
        Assert.Equal(expected, Reading.Sheet(text, rules: new TitleRule()).Title?.Value);
}
