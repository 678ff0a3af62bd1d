using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Tests.Delegations;

public class ChineseDelegationTests
{
    private const string Title = "滬港合作會議第六次會議在香港舉行\n****\n　　";
    private const string Lead = "行政長官李家超與上海市市長龔正今日（四月二十六日）分別率領代表團，在香港舉行滬港合作會議第六次會議。";

    [Theory]
    [InlineData("行政長官李家超與上海市市長龔正今日（四月二十六日）分別率領香港特別行政區政府和上海市代表團，在香港舉行滬港合作會議第六次會議。")]
    [InlineData("行政長官李家超今日（四月二十六日）率領香港特別行政區政府代表團，在上海與上海市市長龔正共同主持滬港合作會議第六次會議。")]
    [InlineData("滬港合作會議第六次會議今日（四月二十六日）在香港舉行，會議由行政長官李家超與上海市市長龔正共同主持。")]
    [InlineData("由行政長官李家超及上海市市長龔正共同主持的滬港合作會議第六次會議今日（四月二十六日）在香港舉行。")]
    [InlineData("滬港合作會議第六次會議今日（四月二十六日）在香港召開。\n\n　　會議由香港特別行政區行政長官李家超和上海市市長龔正主持。")]
    [InlineData("在政務司司長陳國基陪同下，行政長官李家超今日（四月二十六日）與上海市市長龔正在香港主持滬港合作會議第六次會議。", " 陳國基")]
    [InlineData("在國務院港澳辦主任夏寶龍見證下，行政長官李家超與上海市市長龔正今日（四月二十六日）在香港舉行滬港合作會議第六次會議。")]
    [InlineData("香港特區政府與上海市政府今日（四月二十六日）在香港舉行滬港合作會議第六次會議，由行政長官李家超和上海市市長龔正擔任共同主席。")]
    [InlineData("滬港合作會議第六次會議今日（四月二十六日）在香港召開，就兩地的有關合作交換意見，會議由行政長官李家超及上海市市長龔正主持。")]
    [InlineData("滬港合作會議第六次會議今日（四月二十六日）在香港召開。\n\n　　港方代表團由行政長官李家超率領，滬方代表團由上海市市長龔正率領。")]
    [InlineData("滬港合作會議第六次會議於二○二四年四月二十六日以視像形式舉行，由行政長官李家超與上海市市長龔正共同主持，兩地政府的代表在各自的會場參加。")]
    [InlineData("行政長官李家超和上海市市長龔正今日（四月二十六日）見證兩地在香港簽署合作備忘錄。\n\n　　滬港合作會議第六次會議今日在香港舉行，由李家超與龔正共同主持。")]
    [InlineData("行政長官李家超、政務司司長陳國基與上海市市長龔正今日（四月二十六日）在香港舉行滬港合作會議第六次會議。會議由李家超和龔正共同主持。", " 陳國基")]
    [InlineData("行政長官李家超今日（四月二十六日）出席在香港舉行的滬港合作會議第六次會議。\n\n　　會議由李家超與上海市市長龔正共同主持。")]
    [InlineData("滬港合作會議第六次會議今日（四月二十六日）在香港舉行。\n\n　　行政長官李家超和上海市市長龔正擔任雙方主席。")]
    [InlineData("行政長官李家超與上海市市長龔正於二○二四年四月二十六日以視像形式，分別率領香港\n特別行政區政府和上海市代表團，舉行滬港合作會議第六次會議。")]
    public void Those_who_led_lead(string lead, string others = "") => Assert.Equal($"Hong Kong: *李家超{others} | Shanghai: *龔正", Read(lead));

    [Theory]
    [InlineData("行政長官李家超與上海市委書記陳吉寧、上海市市長龔正今日（四月二十六日）在香港舉行高層會晤暨滬港合作會議第六次會議。李家超和龔正分別率領兩地政府代表團出席會議。")]
    [InlineData("行政長官李家超今日（四月二十六日）在上海與上海市委書記陳吉寧舉行高層會晤，並與上海市市長龔正共同主持滬港合作會議第六次會議。")]
    public void The_mayor_leads_beside_the_partys_secretary(string lead) => Assert.Contains("*龔正", Read(lead), StringComparison.Ordinal);

    [Theory]
    [InlineData("特區政府代表團成員包括財政司司長陳茂波和教育局局長蔡若蓮博士。", "陳茂波 蔡若蓮", "")]
    [InlineData("出席會議的特區政府官員還有財政司司長陳茂波，以及相關政策局的代表。", "陳茂波", "")]
    [InlineData("上海市代表團成員包括上海市副市長華源、上海市人民政府港澳事務辦公室主任張小松。", "", "華源 張小松")]
    [InlineData("滬方出席的官員包括副市長華源。", "", "華源")]
    [InlineData("出席會議的特區政府官員有財政司司長陳茂波；上海市官員包括上海市副市長華源。", "陳茂波", "華源")]
    [InlineData("財政司司長陳茂波亦有出席會議。", "陳茂波", "")]
    [InlineData("陪同李家超出席會議的包括駐上海經濟貿易辦事處主任蔡亮和粵港澳大灣區發展專員陳潔玲。", "蔡亮 陳潔玲", "")]
    [InlineData("會上，政務司司長陳國基與上海市副市長華源簽署《滬港合作會議第六次會議合作備忘錄》。", "陳國基", "華源")]
    [InlineData("代表團成員包括：行政長官辦公室主任葉文娟。", "葉文娟", "")]
    [InlineData("香港代表團包括財政司司長陳茂波。", "陳茂波", "")]
    [InlineData("出席會議的特區政府官員，包括財政司司長陳茂波。", "陳茂波", "")]
    [InlineData("其他出席者包括財政司司長陳茂波；上海市副市長華源。", "陳茂波", "華源")]
    [InlineData("出席會議的香港特區政府代表包括：財政司司長陳茂波；發展局局長甯漢豪。", "陳茂波 甯漢豪", "")]
    [InlineData("滬方出席者為上海市副市長華源。", "", "華源")]
    [InlineData("出席會議的特區政府代表尚有：財政司司長陳茂波；發展局局長甯漢豪。", "陳茂波 甯漢豪", "")]
    [InlineData("滬方出席者包括保安司司長黃少澤、旅遊局局長程梅紅等。", "", "黃少澤 程梅紅")]
    [InlineData("香港方面出席會議的還有財政司司長陳茂波。上海方面包括副市長華源。", "陳茂波", "華源")]
    [InlineData("代表團成員包括財政司司長陳茂波。滬方成員則有上海市副市長華源。", "陳茂波", "華源")]
    [InlineData("雙方出席者包括發展局局長甯漢豪。", "甯漢豪", "")]
    [InlineData("出席會議的特區政府官員包括：\n　　財政司司長　陳茂波\n　　教育局局長　蔡若蓮博士\n\n　　上海市代表團成員：\n　　上海市副市長　華源", "陳茂波 蔡若蓮", "華源")]
    [InlineData("出席會議的港方官員有財政司司長陳茂波，滬方包括副市長華源。", "陳茂波", "華源")]
    [InlineData("出席會議的有財政司司長陳茂波和教育局局長蔡若蓮。\n\n　　財政司司長陳茂波和教育局局長蔡若莲見證簽署。", "陳茂波 蔡若蓮", "")]
    [InlineData("香港方面的委員包括財政司司長陳茂波和教育局局長蔡若蓮。", "陳茂波 蔡若蓮", "")]
    [InlineData("上海市教育局副局長趙立和二級巡視員王水發亦出席會議。", "", "趙立 王水發")]
    [InlineData("教育局局長蔡若蓮和副局長施俊輝亦出席會議。", "蔡若蓮 施俊輝", "")]
    [InlineData("上海市副市長華源和政務司司長陳國基亦出席會議。", "陳國基", "華源")]
    [InlineData("上海市教育委員會主任周亞明、副主任倪閩景及一級調研員陳東曉亦出席會議。", "", "周亞明 倪閩景 陳東曉")]
    public void Those_who_came_along_are_members(string sentence, string home, string other) =>
        Assert.Equal($"Hong Kong: *李家超 {home}".Trim() + $" | Shanghai: *龔正 {other}".TrimEnd(), Read(Lead + "\n\n　　" + sentence));

    [Theory]
    [InlineData("國務院港澳事務辦公室副主任農融亦有出席會議。", "農融")]
    [InlineData("中央人民政府駐香港特別行政區聯絡辦公室副主任尹宗華應邀列席。", "尹宗華")]
    [InlineData("國務院港澳事務辦公室副主任王靈桂，以及中聯辦副主任仇鴻亦有參與。", "王靈桂 仇鴻")]
    [InlineData("國務院港澳辦副主任王靈桂和中聯辦副主任劉光源以特邀嘉賓身分出席會議。", "王靈桂 劉光源")]
    [InlineData("商務部副部長李飛見證簽署儀式。", "李飛")]
    [InlineData("中央人民政府駐香港特別行政區聯絡辦公室法律部部長劉春華出席會議。", "劉春華")]
    public void Central_officials_are_guests(string sentence, string expected) =>
        Assert.Equal(expected, string.Join(" ", Facts(Lead + "\n\n　　" + sentence).Guests.Select(guest => guest.Name)));

    [Theory]
    [InlineData("李家超在滬期間亦會見了上海市委書記陳吉寧。")]
    [InlineData("李家超其間會見的領導包括上海市副市長華源。")]
    [InlineData("上次會議的出席者包括財政司司長陳茂波和教育局局長蔡若蓮。")]
    [InlineData("在他離港期間，政務司司長陳國基署理行政長官職務。")]
    [InlineData("李家超表示，上月與廣東省委書記黃坤明深入交流。")]
    [InlineData("去年四月，財政司司長陳茂波出席第五次會議。")]
    [InlineData("財政司司長陳茂波將於下月出席論壇。")]
    [InlineData("李家超說：「合作不斷深化。財政司司長陳茂波出席了上月的論壇。」")]
    [InlineData("第五次會議已於二○一八年八月二十四日舉行，由財政司司長陳茂波主持。")]
    [InlineData("第五次會議於二○一八年八月舉行，由財政司司長陳茂波主持。")]
    [InlineData("會前，代表團參觀園區。陪同參觀的港深創新及科技園有限公司行政總裁黃秉修介紹了進度。")]
    public void Others_are_none_of_it(string sentence) => Assert.Equal("Hong Kong: *李家超 | Shanghai: *龔正", Read(Lead + "\n\n　　" + sentence));

    [Theory]
    [InlineData("教育局局長蔡若蓮與廣西壯族自治區教育廳廳長劉友謀今日簽署《教育合作協議》，廣西壯族自治區副主席楊晉柏見證。", "Hong Kong: *蔡若蓮 | Guangxi: *劉友謀 楊晉柏")]
    [InlineData("教育局局長蔡若蓮與廣西壯族自治區教育廳廳長劉友謀今日在廣西壯族自治區副主席楊晉柏見證下簽署《教育合作協議》。", "Hong Kong: *蔡若蓮 | Guangxi: *劉友謀 楊晉柏")]
    [InlineData("教育局局長蔡若蓮今日與廣西壯族自治區教育廳廳長劉友謀簽署《教育合作協議》，並與廣西壯族自治區副主席楊晉柏會面。", "Hong Kong: *蔡若蓮 | Guangxi: *劉友謀")]
    public void Who_signed_leads_a_signing(string lead, string expected) => Assert.Equal(expected, string.Join(" | ",
        Reading.Of("香港與廣西簽署合作協議\n****\n　　" + lead).Delegations.Select(side => $"{side.Side}: {string.Join(" ", side.Members.Select(person => (person.IsLead ? "*" : "") + person.Name))}")));

    [Fact]
    public void Who_witnessed_a_signing_did_not_sign() => Assert.Equal("Hong Kong: *聶德權 林鄭月娥 | Guangxi: *楊晉柏 陳武", string.Join(" | ", Reading.Of(
        "香港與廣西簽署合作協議\n****\n　　行政長官林鄭月娥今日（四月二十六日）與廣西壯族自治區主席陳武在香港會面，並見證《桂港合作協議》的簽署。\n\n　　協議由政制及內地事務局局長聶德權及廣西壯族自治區副主席楊晉柏簽署。")
        .Delegations.Select(side => $"{side.Side}: {string.Join(" ", side.Members.Select(person => (person.IsLead ? "*" : "") + person.Name))}")));

    [Fact]
    public void An_office_in_another_place_keeps_it() => Assert.Equal("香港特區政府駐上海經濟貿易辦事處主任",
        Facts("行政長官李家超與上海市市長龔正今日主持滬港合作會議第六次會議。代表團成員包括香港特區政府駐上海經濟貿易辦事處主任蔡亮。").Delegations[0].Members[1].Office);

    [Fact]
    public void An_office_loses_the_name_of_its_own_government() =>
        Assert.Equal("政務司司長", Facts("香港特別行政區政府政務司司長陳國基與上海市市長龔正今日主持滬港合作會議第六次會議。").Delegations[0].Members[0].Office);

    [Fact]
    public void Macaos_offices_keep_theirs() => Assert.Equal("澳門特別行政區政府經濟財政司司長", Reading.Of(
        "第六次港澳合作會議在香港舉行\n****\n　　財政司司長曾俊華與澳門特別行政區政府經濟財政司司長譚伯源今日（四月二十六日）主持第六次港澳合作會議。").Delegations[1].Members[0].Office);

    [Theory]
    [InlineData("成員包括財政司司長陳茂波，上海市副市長但彥錚，以及教育局局長蔡若蓮。")]
    [InlineData("成員包括財政司司長陳茂波，新疆維吾爾自治區副主席买買提明，以及教育局局長蔡若蓮。")]
    public void A_name_that_cannot_be_read_in_a_list_is_warned_of(string list) =>
        Assert.Contains(Facts(Lead + "\n\n　　" + list).Warnings, warning => warning.Code == WarningCodes.PersonUnread);

    [Fact]
    public void People_whom_the_text_does_not_place_are_warned_of() => Assert.Equal(
        WarningCodes.PeopleUnplaced, Assert.Single(Facts(Lead + "\n\n　　財政司司長陳茂波、教育局局長蔡若蓮和發展局局長甯漢豪。").Warnings).Code);

    private static string Read(string body) => string.Join(" | ", Facts(body).Delegations.Select(side =>
        $"{side.Side}: {string.Join(" ", side.Members.Select(person => (person.IsLead ? "*" : "") + person.Name))}"));

    private static ReleaseFacts Facts(string body) => Reading.Of(Title + body);
}
