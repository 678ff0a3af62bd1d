using CoopTracker.Extraction.Meetings;

namespace CoopTracker.Extraction.Tests.Meetings;

public class ChineseMechanismRuleTests
{
    private const string Lead = "行政長官李家超今日（四月二十六日）在香港主持會議。";

    [Theory]
    [InlineData("滬港合作會議第六次會議在香港舉行（附圖／短片）", "滬港合作會議")]
    [InlineData("粤港合作联席会议第二十四次会议举行", "粤港合作联席会议")]
    [InlineData("第十三次港澳合作高層會議在澳門舉行", "港澳合作高層會議")]
    [InlineData("高層會晤暨浙港合作會議第一次會議在杭州舉行", "浙港合作會議")]
    [InlineData("川港高層會晤暨川港合作會議第二次會議", "川港合作會議")]
    [InlineData("二○二三年深港合作會議在香港舉行", "深港合作會議")]
    [InlineData("2011年港深合作會議舉行", "港深合作會議")]
    [InlineData("行政長官出席第十三次港澳合作高層會議", "港澳合作高層會議")]
    [InlineData("政务司司长与福建省常务副省长共同主持闽港合作会议第八次会议", "闽港合作会议")]
    [InlineData("粵港合作聯席會議第二十六次工作會議召開", "粵港合作聯席會議")]
    [InlineData("粤港推进北部都会区建设合作专班第一次会议在深圳举行", "粤港推进北部都会区建设合作专班")]
    [InlineData("內地與香港科技合作委員會第十八次會議在北京舉行", "內地與香港科技合作委員會")]
    [InlineData("前海深港現代服務業合作區發展專責小組首次會議在深圳舉行", "前海深港現代服務業合作區發展專責小組")]
    [InlineData("粵港持續發展與環保合作小組第六次會議", "粵港持續發展與環保合作小組")]
    [InlineData("北部都會區發展策略對接專班第二次會議召開", "北部都會區發展策略對接專班")]
    [InlineData("北部都會區發展策略深港合作專班舉行第四次會議", "北部都會區發展策略深港合作專班")]
    [InlineData("局長就發展出席深港合作專班第四次會議", "深港合作專班")]
    [InlineData("「北部都會區發展策略」對接專班第三次會議在深圳舉行", "「北部都會區發展策略」對接專班")]
    [InlineData("第八届粤港澳大湾区法律部门联席会议在澳门召开", "粤港澳大湾区法律部门联席会议")]
    [InlineData("泛珠三角區域合作行政首長聯席會議今日在廣州舉行", "泛珠三角區域合作行政首長聯席會議")]
    [InlineData("京港合作會議第六次會議暨高層會晤在北京舉行", "京港合作會議")]
    [InlineData("第六屆泛珠三角區域合作與發展論壇暨行政首長聯席會議在福州開幕", "泛珠三角區域合作與發展論壇")]
    [InlineData("粵港合作第二十次聯席會議在廣州召開", "粵港合作聯席會議")]
    [InlineData("滬港金融合作第十三次工作會議在上海舉行", "滬港金融合作工作會議")]
    [InlineData("香港與重慶合作會議第一次會議", "香港與重慶合作會議")]
    [InlineData("《北部都會區發展策略》專班第五次會議在深圳舉行（附圖）", "《北部都會區發展策略》專班")]
    public void A_title_names_the_mechanism(string title, string expected) => Assert.Equal(expected, Read(title + "\n****\n　　" + Lead));

    [Theory]
    [InlineData("滬港合作邁向新里程", "行政長官李家超與上海市市長龔正今日（四月二十六日）在香港舉行滬港合作會議第六次會議。", "滬港合作會議")]
    [InlineData("政務司司長訪問四川", "政務司司長陳國基今日（四月二十六日）在成都與四川省副省長共同主持川港合作會議第三次會議。", "川港合作會議")]
    [InlineData("粵港就北部都會區開會", "發展局局長甯漢豪今日主持粵港推進北部都會區建設合作專班（專班）第一次會議，落實粵港合作聯席會議第二十三次會議上雙方達成的共識。", "粵港推進北部都會區建設合作專班")]
    [InlineData("粵港推進南沙建設專班舉行第二次會議", "局長曾國衞與廣東省副省長張新今日（四月二十六日）在廣州召開粵港推進廣州南沙重大戰略性平台建設專班（南沙專班）第二次會議。", "粵港推進廣州南沙重大戰略性平台建設專班")]
    [InlineData("粵港推進南沙建設專班第二次會議", "局長曾國衞與廣東省副省長張新今日（四月二十六日）在廣州召開專班第二次會議。", "粵港推進南沙建設專班")]
    [InlineData("港澳高層會晤　深化多領域合作", "由經濟財政司司長梁維特與財政司司長陳茂波共同主持的“港澳合作高層會議第十二次會議”今（30）日在澳門召開。", "港澳合作高層會議")]
    [InlineData("深港兩地舉行會議", "深港合作專班之一的河套深港科技創新合作區聯合專責小組第七次會議今日（十二月六日）在深圳召開。", "河套深港科技創新合作區聯合專責小組")]
    public void The_lead_names_what_the_title_does_not(string title, string lead, string expected) => Assert.Equal(expected, Read(title + "\n****\n　　" + lead));

    [Theory]
    [InlineData("運輸及物流局局長訪問深圳", "運輸及物流局局長陳美寶今日（三月十四日）前往深圳，考察當地的智慧交通發展。")]
    [InlineData("政府落實滬港合作", "政府今日公布多項措施，落實去年四月舉行的滬港合作會議第六次會議上達成的共識。")]
    [InlineData("行政長官出席論壇", "行政長官李家超今日出席論壇。\n\n　　他說：「上月舉行的粵港合作聯席會議第二十三次會議成果豐碩。」")]
    public void Another_occasion_is_none(string title, string lead) => Assert.Null(Read(title + "\n****\n　　" + lead));

    private static string? Read(string text) => Reading.Sheet(text, rules: [new ChineseMechanismRule()]).Mechanism?.Value;
}
