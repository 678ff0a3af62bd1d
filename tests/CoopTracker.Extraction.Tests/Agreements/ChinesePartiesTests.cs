using CoopTracker.Core.Facts;
using static CoopTracker.Extraction.Tests.Agreements.ChineseAgreementReading;

namespace CoopTracker.Extraction.Tests.Agreements;

public class ChinesePartiesTests
{
    private const string List = "會後，雙方簽署兩份合作文件，分別為：\n\n";

    [Theory]
    [InlineData("1. 《旅遊合作協議》，由旅遊事務署與上海市旅遊局簽署；\n2. 《金融合作協議》，由香港金融管理局、上海銀行簽署。")]
    [InlineData("（一）《旅遊合作協議》（由旅遊事務署和上海市旅遊局簽署）；及\n（二）《金融合作協議》（香港金融管理局／上海銀行）。")]
    [InlineData("《旅遊合作協議》──由旅遊事務署及上海市旅遊局簽署\n\n《金融合作協議》——香港金融管理局、上海銀行\n")]
    [InlineData("1. 《旅遊合作協議》（簽署方：旅遊事務署、上海市旅遊局）\n2. 《金融合作協議》，簽署單位：香港金融管理局及上海銀行\n")]
    [InlineData("＊　旅遊事務署與上海市旅遊局簽署《旅遊合作協議》\n＊　香港金融管理局與上海銀行簽署《金融合作協議》\n")]
    [InlineData("▪旅遊事務署與上海市旅遊局《旅遊合作協議》；\n▪香港金融管理局與上海銀行《金融合作協議》。\n")]
    [InlineData("－旅遊事務署與上海市旅遊局就旅遊推廣簽署《旅遊合作協議》；\n－香港金融管理局與上海銀行之間的《金融合作協議》。\n")]
    [InlineData("◆ 旅遊事務署與上海市旅遊局的《旅遊合作協議》；以及\n◆ 香港金融管理局與上海銀行就金融合作的《金融合作協議》。\n")]
    [InlineData("1. 《旅遊合作協議》：旅遊事務署與上海市旅遊局\n2. 《金融合作協議》：香港金融管理局；上海銀行\n")]
    [InlineData("1. 《旅遊合作協議》，簽署雙方為旅遊事務署和上海市旅遊局；\n2. 《金融合作協議》，由香港金融管理局與上海銀行簽署。")]
    [InlineData("1. 《旅遊合作協議》\n   簽署單位：旅遊事務署、上海市旅遊局\n2. 《金融合作協議》\n   簽署單位：香港金融管理局、上海銀行\n")]
    [InlineData("（一）旅遊合作協議（旅遊事務署、上海市旅遊局）；\n（二）金融合作協議（2024-2026）：香港金融管理局與上海銀行\n")]
    [InlineData("(1) 旅遊事務署、上海市旅遊局：《旅遊合作協議》；\n(2) 香港金融管理局、上海銀行：《金融合作協議》。")]
    [InlineData("旅遊事務署與上海市旅遊局\n《旅遊合作協議》\n\n香港金融管理局與上海銀行\n《金融合作協議》\n")]
    [InlineData("| 1 | 旅遊推廣合作協議 | 旅遊事務署／上海市旅遊局 |\n| 2 | 金融市場合作協議 | 香港金融管理局；上海銀行 |")]
    [InlineData("1. 《旅遊合作協議》\n　　旅遊事務署\n　　上海市旅遊局\n\n2. 《金融合作協議》\n　　香港金融管理局\n　　上海銀行\n\n　　李家超說，合作進入新階段。")]
    [InlineData("1. 《旅遊合作協議》（香港方面：旅遊事務署；上海方面：上海市旅遊局）\n2. 《金融合作協議》（港方：香港金融管理局，滬方：上海銀行）\n")]
    [InlineData("1. 《旅遊合作協議》\n　　港方：旅遊事務署\n　　滬方：上海市旅遊局\n2. 《金融合作協議》\n　　港方：香港金融管理局\n　　滬方：上海銀行\n")]
    [InlineData("旅遊事務署和上海市旅遊局簽訂的《旅遊合作協議》，進一步深化旅遊合作；\n香港金融管理局和上海銀行簽訂的《金融合作協議》，推動金融合作。\n")]
    [InlineData("（一）《旅遊合作協議》\n簽署代表：旅遊事務署署長沈鳳君、上海市旅遊局局長楊勁松\n\n（二）《金融合作協議》\n簽署代表：香港金融管理局總裁余偉文、上海銀行行長施紅敏\n")]
    [InlineData("《旅遊合作協議》（旅遊事務署—上海市旅遊局）\n《金融合作協議》（香港金融管理局-上海銀行）\n")]
    public void Items_of_a_list_tell_who_signed(string items) => Assert.Equal("旅遊事務署, 上海市旅遊局 | 香港金融管理局, 上海銀行", Parties(List + items));

    [Theory]
    [InlineData("兩地有關部門和機構亦簽署了三份合作文件，包括律政司與上海市司法局的《甲合作安排》、投資推廣署與上海市商務委員會的《乙合作協議》，以及香港知識產權署與上海市市場監督管理局（知識產權局）的《丙合作協議》。")]
    [InlineData("兩地部門簽署三份協議，分別是律政司和上海市司法局之間的《甲合作安排》；投資推廣署與上海市商務委員會訂立的《乙合作協議》；香港知識產權署及上海市市場監督管理局（知識產權局）就商標保護達成的《丙合作協議》。")]
    [InlineData("會上簽署的文件包括律政司與上海市司法局的《甲合作安排》、投資推廣署與上海市商務委員會的《乙合作協議》和香港知識產權署與上海市市場監督管理局（知識產權局）的《丙合作協議》。")]
    [InlineData("兩地部門簽署三份協議。當中包括律政司與上海市司法局的《甲合作安排》、投資推廣署與上海市商務委員會的《乙合作協議》，以及香港知識產權署與上海市市場監督管理局（知識產權局）的《丙合作協議》。")]
    public void Words_before_each_title_tell_who_signed(string sentence) =>
        Assert.Equal("律政司, 上海市司法局 | 投資推廣署, 上海市商務委員會 | 香港知識產權署, 上海市市場監督管理局（知識產權局）", Parties("會後，" + sentence));

    [Theory]
    [InlineData("<tr><th>編號</th><th>合作協議</th><th>港方</th><th>滬方</th></tr><tr><td>1</td><td>旅遊推廣合作協議</td><td>旅遊事務署</td><td>上海市旅遊局</td></tr><tr><td>2</td><td>《金融合作協議》</td><td>香港金融管理局</td><td>上海銀行</td></tr>")]
    [InlineData("<tr><td>簽署單位</td><td>合作文件</td></tr><tr><td>旅遊事務署、上海市旅遊局</td><td>旅遊推廣合作協議</td></tr><tr><td>香港金融管理局、上海銀行</td><td>金融市場合作協議（2024-2026）</td></tr>")]
    [InlineData("<tr><td>項目</td><td>文件名稱</td><td>簽署單位</td><td>備註</td></tr><tr><td>（一）</td><td>旅遊推廣合作協議</td><td>旅遊事務署、上海市旅遊局</td><td>續簽</td></tr><tr><td>（二）</td><td>金融市場合作協議</td><td>香港金融管理局、上海銀行</td><td>新簽</td></tr>")]
    public void Columns_of_a_table_tell_who_signed(string rows) => Assert.Equal("旅遊事務署, 上海市旅遊局 | 香港金融管理局, 上海銀行", string.Join(" | ", Reading.Of(
        "<html><body><h1>滬港合作會議第六次會議在香港舉行</h1><p>行政長官李家超與上海市市長龔正今日（四月二十六日）在香港舉行滬港合作會議第六次會議。</p><p>會後，兩地機構簽署兩份文件：</p><table>" + rows + "</table><p>完</p></body></html>",
        file: "release.html").Agreements.Select(a => string.Join(", ", a.Parties.Select(party => party.Name)))));

    [Theory]
    [InlineData("旅遊事務署、香港金融管理局分別與上海市旅遊局、上海銀行簽署《旅遊合作協議》和《金融合作協議》。")]
    [InlineData("旅遊事務署與上海市旅遊局，以及香港金融管理局與上海銀行，分別簽署《旅遊合作協議》和《金融合作協議》。")]
    [InlineData("旅遊事務署與上海市旅遊局、香港金融管理局與上海銀行分別簽署《旅遊合作協議》和《金融合作協議》。")]
    [InlineData("《旅遊合作協議》和《金融合作協議》分別由旅遊事務署與上海市旅遊局、香港金融管理局與上海銀行簽署。")]
    [InlineData("旅遊事務署署長沈鳳君、香港金融管理局總裁余偉文分別與上海市旅遊局局長楊勁松、上海銀行行長施紅敏簽署《旅遊合作協議》和《金融合作協議》。")]
    [InlineData("兩地簽署了兩份協議：其一是旅遊事務署與上海市旅遊局的《旅遊合作協議》；其二是香港金融管理局與上海銀行的《金融合作協議》。")]
    [InlineData("雙方簽署多份合作文件，當中旅遊事務署與上海市旅遊局簽署《旅遊合作協議》，而香港金融管理局亦與上海銀行簽署《金融合作協議》。")]
    [InlineData("雙方簽署的文件分別是《旅遊合作協議》（簽署機構：旅遊事務署、上海市旅遊局）及《金融合作協議》（簽署單位：香港金融管理局、上海銀行）。")]
    public void Several_pairs_sign_respectively(string sentence) => Assert.Equal("旅遊事務署, 上海市旅遊局 | 香港金融管理局, 上海銀行", Parties("會後，" + sentence));

    [Theory]
    [InlineData("會議期間，旅遊事務署亦分別與上海市旅遊局和上海市文物局簽署《旅遊合作協議》和《文物合作協議》。", "旅遊事務署, 上海市旅遊局 | 旅遊事務署, 上海市文物局")]
    [InlineData("會後，旅遊事務署、香港旅遊發展局及上海市旅遊局三方共同簽署《旅遊合作協議》。", "旅遊事務署, 香港旅遊發展局, 上海市旅遊局")]
    [InlineData("旅遊事務署上星期與上海市旅遊局簽署《旅遊合作協議》。", "旅遊事務署, 上海市旅遊局")]
    [InlineData("旅遊事務署日前在香港與上海市旅遊局簽署《旅遊合作協議》。", "旅遊事務署, 上海市旅遊局")]
    [InlineData("會後，衞生署與上海市衞生健康委員會同日另簽署《防疫合作協議》。", "衞生署, 上海市衞生健康委員會")]
    [InlineData("會後，香港金融管理局則和上海銀行簽訂《金融合作協議》。", "香港金融管理局, 上海銀行")]
    [InlineData("會後，教育局和上海市教育委員會分別簽署《甲合作協議》和《乙合作協議》。", "教育局, 上海市教育委員會 | 教育局, 上海市教育委員會")]
    public void Adverbs_are_no_part_of_a_name(string sentence, string expected) => Assert.Equal(expected, Parties(sentence));

    [Fact]
    public void Parties_that_the_words_do_not_pair_are_warned_of() => Assert.Contains(
        Facts("會後，教育局、衞生署、上海市教育委員會分別簽署《甲合作協議》和《乙合作協議》。").Warnings, warning => warning.Code == WarningCodes.PartiesUnread);

    [Theory]
    [InlineData("會後，雙方簽署兩份文件：\n\n1. 《旅遊合作協議》\n   簽署單位：旅遊事務署、上海市旅遊局\n2. 《金融合作協議》\n   簽署單位：香港金融管理局、上海銀行\n")]
    [InlineData("會後，雙方簽署兩份文件：\n\n(1) 旅遊事務署、上海市旅遊局：《旅遊合作協議》；\n(2) 香港金融管理局、上海銀行：《金融合作協議》。")]
    public void A_list_that_was_read_makes_neither_areas_nor_warnings(string text) => Assert.Equal((0, 0), (Facts(text).Areas.Count, Facts(text).Warnings.Count));

    [Theory]
    [InlineData("會後，兩地機構簽署以下兩份文件：\n\n1. 《甲合作協議》\n2. 《乙合作協議》\n", " | ")]
    [InlineData("會後，《甲合作協議》於今日由教育局與上海市教育委員會簽訂，並即時生效。", "教育局, 上海市教育委員會")]
    [InlineData("會後，教育局局長蔡若蓮與上海市教育委員會主任周亞明就締結姊妹學校簽署合作協議。", "教育局, 上海市教育委員會")]
    [InlineData("會後，雙方簽署《甲合作協議》和深化合作的《乙合作協議》。", "Hong Kong, Shanghai | Hong Kong, Shanghai")]
    [InlineData("會後，教育局與上海市教育委員會簽署關於教師交流和學生實習的《甲合作協議》。", "教育局, 上海市教育委員會")]
    public void Other_words_before_a_title_name_nobody(string sentence, string expected) => Assert.Equal(expected, Parties(sentence));

    [Theory]
    [InlineData("會前，李家超和龔正見證投資推廣署與上海市商務委員會簽署《甲合作協議》，以及香港青年協會與上海市青年聯合會簽署合作備忘錄，就青年實習建立伙伴關係。",
        "甲合作協議 [投資推廣署, 上海市商務委員會] 2024-04-26 | 合作備忘錄 [香港青年協會, 上海市青年聯合會] 2024-04-26")]
    [InlineData("會後，在李家超和龔正見證下，投資推廣署與上海市商務委員會簽署《甲合作協議》。", "甲合作協議 [投資推廣署, 上海市商務委員會] 2024-04-26")]
    [InlineData("會議開始前，兩位領導人亦共同見證了投資推廣署與上海市商務委員會簽署《甲合作協議》。", "甲合作協議 [投資推廣署, 上海市商務委員會] 2024-04-26")]
    [InlineData("今日較早前，投資推廣署與上海市商務委員會簽署《甲合作協議》。", "甲合作協議 [投資推廣署, 上海市商務委員會] 2024-04-26")]
    [InlineData("兩地企業早前簽署《甲合作協議》。", "")]
    public void Who_watched_did_not_sign(string sentence, string expected) => Assert.Equal(expected, Read(sentence));

    [Theory]
    [InlineData("會後，投資推廣署署長劉凱旋與上海市商務委員會主任朱民分別代表投資推廣署和上海市商務委員會簽署《甲合作協議》。", "投資推廣署, 上海市商務委員會")]
    [InlineData("會後，投資推廣署署長劉凱旋與上海市商務委員會主任朱民代表各自機構簽署《甲合作協議》。", "投資推廣署, 上海市商務委員會")]
    [InlineData("會後，投資推廣署署長劉凱旋與上海市商務委員會主任朱民代表香港特區政府和上海市政府簽署《甲合作協議》。", "Hong Kong, Shanghai")]
    [InlineData("會後，《甲合作協議》由署長劉凱旋與主任朱民代表投資推廣署和上海市商務委員會簽署。", "投資推廣署, 上海市商務委員會")]
    [InlineData("會後，政府資訊科技總監黃志光與上海市數據局局長吳博分別代表政府資訊科技總監辦公室和上海市數據局簽署《甲合作協議》。", "政府資訊科技總監辦公室, 上海市數據局")]
    public void Whom_the_signatories_stand_for_signed(string sentence, string expected) => Assert.Equal(expected, Parties(sentence));

    [Theory]
    [InlineData("會後，康樂及文化事務署（康文署）與上海市文物局簽署《甲合作協議》。", "康樂及文化事務署, 上海市文物局")]
    [InlineData("會後，香港貿易發展局（下稱「貿發局」）與上海市文化和旅遊局（上海市文物局）簽署《甲合作協議》。", "香港貿易發展局, 上海市文化和旅遊局（上海市文物局）")]
    [InlineData("會後，香港科技園公司（HKSTP）與上海市市場監督管理局（知識產權局）簽署《甲合作協議》。", "香港科技園公司, 上海市市場監督管理局（知識產權局）")]
    [InlineData("會後，香港機場管理局與東方國際（集團）有限公司（東方國際）簽署《甲合作協議》。", "香港機場管理局, 東方國際（集團）有限公司")]
    public void A_short_form_in_brackets_is_no_part_of_a_name(string sentence, string expected) => Assert.Equal(expected, Parties(sentence));

    [Theory]
    [InlineData("會後，雙方簽署《關於修訂〈服務貿易協議〉的第二份協議》。")]
    [InlineData("會後，雙方簽署第二份協議《服務貿易協議》。")]
    [InlineData("會後，雙方簽署《服務貿易協議》，是兩地的第十二份合作協議。")]
    public void An_ordinal_counts_nothing(string sentence) => Assert.DoesNotContain(Facts(sentence).Warnings, warning => warning.Code == WarningCodes.AgreementCountDiffers);
}
