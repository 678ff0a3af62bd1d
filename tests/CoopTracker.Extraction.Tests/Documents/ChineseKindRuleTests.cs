using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Documents;
using CoopTracker.Extraction.Meetings;

namespace CoopTracker.Extraction.Tests.Documents;

public class ChineseKindRuleTests
{
    [Theory]
    [InlineData("滬港合作會議第六次會議在香港舉行", "行政長官李家超與上海市市長龔正今日（四月二十六日）舉行滬港合作會議第六次會議。")]
    [InlineData("粤港合作联席会议第二十四次会议圆满结束", "粤港合作联席会议第二十四次会议昨日在广州落幕。")]
    [InlineData("行政長官出席港澳合作高層會議", "行政長官李家超今日率領代表團在澳門出席第十三次港澳合作高層會議。李家超將於今晚返港。")]
    [InlineData("川港合作邁新里程", "政務司司長陳國基今日在成都主持川港合作會議第三次會議，並將於明日訪問都江堰。")]
    [InlineData("第十三次港澳合作高層會議在澳門舉行　深化五大領域合作", "第十三次港澳合作高層會議今（18）日在澳門舉行，行政長官岑浩輝與香港特區行政長官李家超出席。")]
    public void A_meeting(string title, string lead) => Assert.Equal(ReleaseKinds.Meeting, Kind(title, lead));

    [Theory]
    [InlineData("醫務衞生局與國家中醫藥管理局簽署合作備忘錄", "醫務衞生局與國家中醫藥管理局今日在北京簽署《關於中醫藥發展的合作備忘錄》。")]
    [InlineData("創新科技及工業局與湖南省簽署協議", "創新科技及工業局局長孫東教授今日在長沙與湖南省副省長簽署合作協議。")]
    [InlineData("港深簽署五份合作文件", "特區政府與深圳市人民政府今日在香港簽署五份合作文件。")]
    [InlineData("知識產權署與國家知識產權局簽署合作安排", "知識產權署與國家知識產權局今日簽署《知識產權合作安排》。")]
    public void A_signing(string title, string lead) => Assert.Equal(ReleaseKinds.Signing, Kind(title, lead));

    [Theory]
    [InlineData("行政長官將出席滬港合作會議第七次會議", "行政長官李家超將於明日（九月四日）率領代表團前往上海，主持滬港合作會議第七次會議。")]
    [InlineData("政务司司长将率团访问四川", "政务司司长陈国基将于本星期四率领代表团前往成都，主持川港合作会议第四次会议。")]
    [InlineData("行政長官訪問澳門", "行政長官李家超明日（七月十八日）會率領代表團到澳門，出席港澳合作高層會議。")]
    [InlineData("粵港合作聯席會議下周在廣州舉行", "粵港合作聯席會議第二十五次會議定於六月二十日在廣州舉行。")]
    [InlineData("行政長官赴上海出席滬港合作會議", "行政長官李家超今日（四月二十五日）下午啟程前往上海，出席明日舉行的滬港合作會議第七次會議。")]
    [InlineData("深港合作會議下周三召開的傳媒採訪安排", "由政務司司長陳國基與深圳市市長覃偉中共同主持的二○二三年深港合作會議，將於九月二十日（星期三）在香港舉行。")]
    [InlineData("行政長官今日赴澳門出席港澳合作高層會議", "行政長官李家超今日（七月十八日）上午率團出發前往澳門，下午出席第十三次港澳合作高層會議。")]
    public void An_announcement(string title, string lead) => Assert.Equal(ReleaseKinds.Announcement, Kind(title, lead));

    [Theory]
    [InlineData("行政長官出席滬港經貿合作論壇致辭全文", "以下是行政長官李家超今日出席論壇的致辭全文：")]
    [InlineData("行政長官出席滬港合作會議後會見傳媒談話內容", "以下是行政長官李家超今日出席滬港合作會議後會見傳媒的談話內容：")]
    [InlineData("立法會六題：粵港合作聯席會議", "以下是今日立法會會議上議員的提問和政制及內地事務局局長的答覆：")]
    [InlineData("運輸及物流局局長訪問深圳", "運輸及物流局局長陳美寶今日前往深圳考察，並與深圳市交通運輸局局長李福民會面。")]
    [InlineData("行政長官將訪問法國", "行政長官李家超將於明日啟程訪問法國。")]
    [InlineData("香港與毛里裘斯簽訂稅務協定", "財經事務及庫務局局長許正宇今日與毛里裘斯財政部長簽署全面性避免雙重課稅協定。")]
    [InlineData("政府歡迎粵港合作新措施", "政府今日歡迎有關措施。")]
    [InlineData("內地民商事判決條例生效", "條例今日（一月二十九日）生效，以落實特區政府與最高人民法院於二○一九年一月簽署的《相互認可和執行民商事案件判決的安排》。")]
    public void Something_else(string title, string lead) => Assert.Equal(ReleaseKinds.Other, Kind(title, lead));

    [Theory]
    [InlineData("粵港合作協議新進展")]
    [InlineData("財政司司長與商務部簽署服務貿易協議")]
    public void A_title_of_co_operation_without_a_meeting_is_doubted(string title) =>
        Assert.Equal(WarningCodes.NoMeetingFound, Assert.Single(Sheet(title, "兩地合作不斷深化。").Warnings).Code);

    private static string Kind(string title, string lead) => Sheet(title, lead).Kind;

    private static FactSheet Sheet(string title, string lead) =>
        Reading.Sheet(title + "\n****\n　　" + lead, rules: [new ChineseMechanismRule(), new ChineseSessionRule(), new ChineseKindRule()]);
}
