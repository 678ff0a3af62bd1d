using CoopTracker.Core.Facts;
using static CoopTracker.Extraction.Tests.Agreements.ChineseAgreementReading;

namespace CoopTracker.Extraction.Tests.Agreements;

public class ChineseAgreementsTests
{
    [Theory]
    [InlineData("會上，雙方簽署《滬港金融合作協議》。", "滬港金融合作協議 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("會後，兩地政府簽署《滬港金融合作協議》、《滬港旅遊合作安排》和《滬港教育合作意向書》。",
        "滬港金融合作協議 [Hong Kong, Shanghai] 2024-04-26 | 滬港旅遊合作安排 [Hong Kong, Shanghai] 2024-04-26 | 滬港教育合作意向書 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("会后，沪港双方签署《沪港金融合作协议》《沪港旅游合作安排》。", "沪港金融合作协议 [Hong Kong, Shanghai] 2024-04-26 | 沪港旅游合作安排 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("會上，香港貿易發展局與上海市商務委員會簽署《經貿合作協議》，職業訓練局與上海市教育委員會簽署《培訓合作安排》。",
        "經貿合作協議 [香港貿易發展局, 上海市商務委員會] 2024-04-26 | 培訓合作安排 [職業訓練局, 上海市教育委員會] 2024-04-26")]
    [InlineData("會議結束後，《經貿合作協議》由香港貿易發展局與上海市商務委員會簽署。", "經貿合作協議 [香港貿易發展局, 上海市商務委員會] 2024-04-26")]
    [InlineData("在會議上，由發展局局長甯漢豪與上海市副市長華源代表雙方簽署《滬港合作會議第六次會議合作備忘錄》。", "滬港合作會議第六次會議合作備忘錄 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("會後，兩地機構簽署以下兩份文件：\n\n　　職業訓練局與上海市教育委員會簽署《培訓合作安排》；\n\n　　香港海關與上海海關簽署《海關合作協議》。",
        "培訓合作安排 [職業訓練局, 上海市教育委員會] 2024-04-26 | 海關合作協議 [香港海關, 上海海關] 2024-04-26")]
    [InlineData("同場簽署的還有《經貿合作協議》（香港貿易發展局、上海市商務委員會）、《培訓合作安排》（職業訓練局、上海市教育委員會），以及《滬港旅遊合作意向書》。", "經貿合作協議 [香港貿易發展局, 上海市商務委員會] 2024-04-26 | 培訓合作安排 [職業訓練局, 上海市教育委員會] 2024-04-26 | 滬港旅遊合作意向書 [] 2024-04-26")]
    [InlineData("會後，兩地機構簽署以下三份文件：\n\n　　《經貿合作協議》《培訓合作安排》《海關合作協議》，分別由香港貿易發展局與上海市商務委員會、職業訓練局與上海市教育委員會、香港海關與上海海關簽署。",
        "經貿合作協議 [香港貿易發展局, 上海市商務委員會] 2024-04-26 | 培訓合作安排 [職業訓練局, 上海市教育委員會] 2024-04-26 | 海關合作協議 [香港海關, 上海海關] 2024-04-26")]
    [InlineData("會後，並見證香港科技園公司與上海市徐匯區政府簽署《創科合作備忘錄》。", "創科合作備忘錄 [香港科技園公司, 上海市徐匯區政府] 2024-04-26")]
    [InlineData("會後，兩地機構簽署三份協議，包括香港貿易發展局與上海市商務委員會簽署的《經貿合作協議》、職業訓練局與上海市教育委員會簽署的《培訓合作安排》，以及香港海關與上海海關簽署的《海關合作協議》。",
        "經貿合作協議 [香港貿易發展局, 上海市商務委員會] 2024-04-26 | 培訓合作安排 [職業訓練局, 上海市教育委員會] 2024-04-26 | 海關合作協議 [香港海關, 上海海關] 2024-04-26")]
    [InlineData("會後，兩地機構亦簽署了兩份合作文件，分別為投資推廣署與上海市商務委員會簽署的《投資推廣合作協議》，以及香港機場管理局與上海機場集團有限公司簽署的合作協議。",
        "投資推廣合作協議 [投資推廣署, 上海市商務委員會] 2024-04-26 | 合作協議 [香港機場管理局, 上海機場集團有限公司] 2024-04-26")]
    [InlineData("雙方於會後續簽《滬港科技合作協議》，並簽署《滬港智慧城市合作協議》。", "滬港科技合作協議 [Hong Kong, Shanghai] 2024-04-26 | 滬港智慧城市合作協議 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("行政長官李家超與上海市市長龔正在會上簽署《滬港合作會議第六次會議合作備忘錄》。", "滬港合作會議第六次會議合作備忘錄 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("會後，投資推廣署署長劉凱旋與上海市商務委員會主任朱民簽署《投資合作備忘錄》。", "投資合作備忘錄 [投資推廣署, 上海市商務委員會] 2024-04-26")]
    [InlineData("會後，雙方簽署《河套合作備忘錄》，而《食品合作協議》則由發展局局長陳茂波與上海市副市長華源簽署。", "河套合作備忘錄 [Hong Kong, Shanghai] 2024-04-26 | 食品合作協議 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("會後，雙方簽署《〈內地與香港關於建立更緊密經貿關係的安排〉補充協議》。", "〈內地與香港關於建立更緊密經貿關係的安排〉補充協議 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("教育局今日（四月二十六日）與上海市教育委員會在香港簽署《教育合作協議》。", "教育合作協議 [教育局, 上海市教育委員會] 2024-04-26")]
    [InlineData("會上，龔正、李家超共同簽署《滬港合作備忘錄》。", "滬港合作備忘錄 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("會上，雙方簽署《滬港金融合作協議》。今日簽署《沪港金融合作协议》標誌新一頁。", "滬港金融合作協議 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("會上，雙方簽署「關於修訂貿易協議的協議」（「修訂協議」）。", "關於修訂貿易協議的協議 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("政務司司長陳國基今日在香港出席2024年滬港合作會議，並見證雙方簽署兩份協議，分別是：１．《教育合作協議》；以及２．《旅遊合作協議》。", "教育合作協議 [Hong Kong, Shanghai] 2024-04-26 | 旅遊合作協議 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("會後，律政司司長林定國與最高人民法院副院長楊萬明簽署《仲裁程序相互協助保全的補充安排》。", "仲裁程序相互協助保全的補充安排 [律政司, 最高人民法院] 2024-04-26")]
    [InlineData("會後，香港應用科技研究院與上海科技大學簽署《聯合研究協議》。", "聯合研究協議 [香港應用科技研究院, 上海科技大學] 2024-04-26")]
    [InlineData("會上，雙方為推動金融合作簽署《滬港金融合作協議》。", "滬港金融合作協議 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("會上，雙方就支持青年發展簽署《滬港青年合作協議》。", "滬港青年合作協議 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("《滬港金融合作協議》和《滬港旅遊合作安排》亦在會上簽署。", "滬港金融合作協議 [] 2024-04-26 | 滬港旅遊合作安排 [] 2024-04-26")]
    [InlineData("會上簽署的文件有《滬港金融合作協議》。", "滬港金融合作協議 [] 2024-04-26")]
    [InlineData("會後，雙方簽署兩份合作協議。有關協議包括《滬港金融合作協議》和《滬港旅遊合作安排》。", "滬港金融合作協議 [Hong Kong, Shanghai] 2024-04-26 | 滬港旅遊合作安排 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("會後，雙方訂立《滬港金融合作協議》。", "滬港金融合作協議 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("雙方檢討過去一年的合作進度，並簽訂《滬港旅遊合作協議》。", "滬港旅遊合作協議 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("雙方總結去年會議以來的成果，並簽署《滬港旅遊合作協議》。", "滬港旅遊合作協議 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("會後，政務司司長陳國基與上海市副市長華源代表兩地政府簽署《滬港合作備忘錄》。", "滬港合作備忘錄 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("今日簽署的協議包括《滬港金融合作協議》和《滬港旅遊合作安排》。", "滬港金融合作協議 [] 2024-04-26 | 滬港旅遊合作安排 [] 2024-04-26")]
    [InlineData("會後，香港海關、上海海關及深圳海關簽署《三地海關合作安排》。", "三地海關合作安排 [香港海關, 上海海關, 深圳海關] 2024-04-26")]
    [InlineData("會後，雙方簽署《關於修訂〈服務貿易協議〉的協議》（《修訂協議》）。", "關於修訂〈服務貿易協議〉的協議 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("會後，澳門衞生局與香港衞生署簽署「衞生合作安排」，並續簽「傳染病通報協議」。", "衞生合作安排 [澳門衞生局, 香港衞生署] 2024-04-26 | 傳染病通報協議 [澳門衞生局, 香港衞生署] 2024-04-26")]
    [InlineData("會上，雙方簽署《甲合作協議》。此外，教育局與上海市教育委員會簽署《乙合作協議》，社會福利署與上海市民政局簽署《丙合作協議》。",
        "甲合作協議 [Hong Kong, Shanghai] 2024-04-26 | 乙合作協議 [教育局, 上海市教育委員會] 2024-04-26 | 丙合作協議 [社會福利署, 上海市民政局] 2024-04-26")]
    [InlineData("會後，雙方簽署《甲合作協議》。發展局又與上海市商務委員會簽署《乙合作備忘錄》。", "甲合作協議 [Hong Kong, Shanghai] 2024-04-26 | 乙合作備忘錄 [發展局, 上海市商務委員會] 2024-04-26")]
    [InlineData("會後，創新科技署與科學技術部火炬高技術產業開發中心簽署《推動內地與香港科技企業孵化器合作諒解備忘錄》。", "推動內地與香港科技企業孵化器合作諒解備忘錄 [創新科技署, 科學技術部火炬高技術產業開發中心] 2024-04-26")]
    [InlineData("會後，兩地機構簽署三份文件：\n\n（一）《甲合作協議》－律政司與上海市司法局；\n（二）《乙合作協議》－教育局與上海市教育委員會；以及\n（三）《丙合作協議》－香港旅遊發展局與上海市旅遊局。",
        "甲合作協議 [律政司, 上海市司法局] 2024-04-26 | 乙合作協議 [教育局, 上海市教育委員會] 2024-04-26 | 丙合作協議 [香港旅遊發展局, 上海市旅遊局] 2024-04-26")]
    [InlineData("會上，雙方簽署《滬港法律合作協議》和《滬港教育合作備忘錄》。其中，《滬港法律合作協議》由律政司與上海市司法局簽署，《滬港教育合作備忘錄》由教育局與上海市教育委員會簽署。", "滬港法律合作協議 [律政司, 上海市司法局] 2024-04-26 | 滬港教育合作備忘錄 [教育局, 上海市教育委員會] 2024-04-26")]
    [InlineData("會後，李家超、龔正和歐陽瑜代表三地簽署《三地文化合作協議書》。", "三地文化合作協議書 [Hong Kong, Shanghai] 2024-04-26")]
    [InlineData("醫院管理局行政總裁高拔升醫生與上海市衞生健康委員會主任聞大翔在會後簽署《醫療人才交流協議》。", "醫療人才交流協議 [醫院管理局, 上海市衞生健康委員會] 2024-04-26")]
    [InlineData("兩地政府部門亦在會後簽署以下兩份文件：\n\n（一）文化及旅遊局與上海市文化和旅遊局關於文化交流的諒解備忘錄（附件二）；以及\n（二）醫務衞生局與上海市衞生健康委員會關於中醫藥合作的意向書（附件三）。",
        "文化及旅遊局與上海市文化和旅遊局關於文化交流的諒解備忘錄 [文化及旅遊局, 上海市文化和旅遊局] 2024-04-26 | 醫務衞生局與上海市衞生健康委員會關於中醫藥合作的意向書 [醫務衞生局, 上海市衞生健康委員會] 2024-04-26")]
    [InlineData("會議結束後，李家超與龔正見證了兩份合作文件的簽署。公務員事務局與上海市人事局簽署《公務員交流活動實施協議》；香港機場管理局與上海機場（集團）有限公司簽署《機場緊密合作框架意向書》。",
        "公務員交流活動實施協議 [公務員事務局, 上海市人事局] 2024-04-26 | 機場緊密合作框架意向書 [香港機場管理局, 上海機場（集團）有限公司] 2024-04-26")]
    public void Titles_in_prose(string sentence, string expected) => Assert.Equal(expected, Read(sentence));

    [Theory]
    [InlineData("另外，兩地政府部門簽署兩份合作協議：\n\n（一）《深化滬港金融合作協議》；以及\n（二）《上海歷史博物館與香港海事博物館合作備忘錄》。",
        "深化滬港金融合作協議 [] 2024-04-26 | 上海歷史博物館與香港海事博物館合作備忘錄 [上海歷史博物館, 香港海事博物館] 2024-04-26")]
    [InlineData("會後，雙方簽署以下兩份協議︰\n\n1. 衞生署與上海市衞生健康委員會簽署《公共衞生合作協議》；\n2. 香港科技園公司與上海科創集團簽署的《補充協議》。",
        "公共衞生合作協議 [衞生署, 上海市衞生健康委員會] 2024-04-26 | 補充協議 [香港科技園公司, 上海科創集團] 2024-04-26")]
    [InlineData("會後簽署的文件如下：\n\n（i）《文化合作意向書》（由民政事務局與上海市文化和旅遊局簽署）；\n（ii）《青年實習安排》（由香港青年協會、上海市青年聯合會與上海自然博物館簽署）。",
        "文化合作意向書 [民政事務局, 上海市文化和旅遊局] 2024-04-26 | 青年實習安排 [香港青年協會, 上海市青年聯合會, 上海自然博物館] 2024-04-26")]
    [InlineData("會上，雙方簽署兩項協議，分別為：\n\n1. 香港貿易發展局與上海市商務委員會《經貿合作協議》\n2. 教育局與上海市教育委員會《姊妹學校合作安排》\n",
        "經貿合作協議 [香港貿易發展局, 上海市商務委員會] 2024-04-26 | 姊妹學校合作安排 [教育局, 上海市教育委員會] 2024-04-26")]
    [InlineData("會後，兩地政府部門和機構簽署以下三份文件：\n\n（一）《川港海關合作協議》（香港海關、四川省商務廳）；\n（二）《川港法律合作安排》（律政司與四川省高級人民法院）；及\n（三）《考古合作意向書》（上海市文化和旅遊局（上海市文物局）、發展局）。",
        "川港海關合作協議 [香港海關, 四川省商務廳] 2024-04-26 | 川港法律合作安排 [律政司, 四川省高級人民法院] 2024-04-26 | 考古合作意向書 [上海市文化和旅遊局（上海市文物局）, 發展局] 2024-04-26")]
    [InlineData("會後，雙方簽訂以下兩份協議：\n\n（1）《姊妹學校合作協議》－ 教育局、上海市教育委員會\n（2）《滬港旅遊合作協議》：香港旅遊發展局與上海市文化和旅遊局\n\n　　李家超說，合作進入新階段。",
        "姊妹學校合作協議 [教育局, 上海市教育委員會] 2024-04-26 | 滬港旅遊合作協議 [香港旅遊發展局, 上海市文化和旅遊局] 2024-04-26")]
    [InlineData("會後簽署的文件：\n\n（一）教育局與上海市教育委員會簽署的「姊妹學校合作安排」；\n（二）「滬港旅遊合作協議」；及\n（三）「滬港清潔生產伙伴計劃合作協議（2024-2026）」（由環境保護署與上海市生態環境局簽署）。",
        "姊妹學校合作安排 [教育局, 上海市教育委員會] 2024-04-26 | 滬港旅遊合作協議 [] 2024-04-26 | 滬港清潔生產伙伴計劃合作協議（2024-2026） [環境保護署, 上海市生態環境局] 2024-04-26")]
    [InlineData("雙方見證簽署三份合作協議。\n\n　　他說：「合作進入新階段。」\n\n　　三份合作協議為：\n　　●　滬港金融合作意向書\n　　●　滬港環保合作協議\n　　●　滬港教育合作安排\n\n　　雙方道別。", "滬港金融合作意向書 [Hong Kong, Shanghai] 2024-04-26 | 滬港環保合作協議 [Hong Kong, Shanghai] 2024-04-26 | 滬港教育合作安排 [Hong Kong, Shanghai] 2024-04-26")]
    public void Lists(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void A_table_names_who_signed_in_the_next_cell() => Assert.Equal(
        "深化滬港金融合作協議 [財經事務及庫務局, 上海市地方金融管理局] 2024-04-26 | 滬港體育合作意向書 [中國香港體育協會暨奧林匹克委員會, 上海市體育總會] 2024-04-26",
        Read("會後，兩地機構簽署兩份協議：\n\n合作文件\n簽署單位\n1.\n《深化滬港金融合作協議》\n財經事務及庫務局、上海市地方金融管理局\n2.\n《滬港體育合作意向書》\n中國香港體育協會暨奧林匹克委員會與上海市體育總會\n"));

    [Theory]
    [InlineData("香港特別行政區政府律政司與華東政法大學關於法律交流合作的安排", "律政司, 華東政法大學")]
    [InlineData("上海與香港關於加強城市規劃合作的意向書", "Shanghai, Hong Kong")]
    [InlineData("上海文化廣播影視集團與香港電台諒解備忘錄", "上海文化廣播影視集團, 香港電台")]
    [InlineData("東方國際（集團）有限公司與香港特別行政區政府文化體育及旅遊局轄下創意香港合作協議", "東方國際（集團）有限公司, 創意香港")]
    [InlineData("上海當代藝術博物館與M+關於戰略合作框架的諒解備忘錄", "上海當代藝術博物館, M+")]
    [InlineData("上海市黃浦區人民政府、上海臨港集團與香港大學戰略合作諒解備忘錄", "上海市黃浦區人民政府, 上海臨港集團, 香港大學")]
    [InlineData("上海市經濟和信息化委員會與財經事務及庫務局合作安排", "上海市經濟和信息化委員會, 財經事務及庫務局")]
    [InlineData("發展局與上海市文化和旅遊局（上海市文物局）關於深化考古交流合作的意向書", "發展局, 上海市文化和旅遊局（上海市文物局）")]
    [InlineData("最高人民法院與香港特別行政區政府關於相互認可程序的安排", "最高人民法院, Hong Kong")]
    [InlineData("滬港合作會議第六次會議合作備忘錄", "Hong Kong, Shanghai")]
    [InlineData("上海市教育委員會和教育局合作協議", "上海市教育委員會, 教育局")]
    [InlineData("深化滬港文化交流與合作意向書", "")]
    [InlineData("關於推動香港與上海企業合作的諒解備忘錄", "")]
    [InlineData("滬港創新及科技合作協議", "")]
    [InlineData("律政司與上海市司法局法律服務合作安排", "律政司, 上海市司法局")]
    [InlineData("香港機場管理局與上海機場集團有限公司貨運合作協議", "香港機場管理局, 上海機場集團有限公司")]
    [InlineData("水務署和上海市水務局水資源管理交流合作意向書", "水務署, 上海市水務局")]
    [InlineData("香港中文大學、復旦大學、上海交通大學聯合培養人才框架協議", "香港中文大學, 復旦大學, 上海交通大學")]
    [InlineData("香港大學與上海市徐匯區人民政府共建創新中心框架協議", "香港大學, 上海市徐匯區人民政府")]
    [InlineData("香港貿易發展局與中國國際貿易促進委員會上海市分會戰略合作協議", "香港貿易發展局, 中國國際貿易促進委員會上海市分會")]
    [InlineData("香港藝術發展局、上海市文學藝術界聯合會文化交流合作備忘錄", "香港藝術發展局, 上海市文學藝術界聯合會")]
    [InlineData("香港與上海醫療衞生合作備忘錄", "")]
    public void Parties_inside_a_title(string title, string expected) =>
        Assert.Equal(expected, string.Join(", ", Facts($"另外，兩地政府部門和機構簽署一份合作協議：\n\n（一）《{title}》。").Agreements.Single().Parties.Select(party => party.Name)));

    [Theory]
    [InlineData("會後，投資推廣署與上海市商務委員會簽署合作協議，香港科技大學與復旦大學簽署諒解備忘錄。",
        "合作協議 [投資推廣署, 上海市商務委員會] 2024-04-26 | 諒解備忘錄 [香港科技大學, 復旦大學] 2024-04-26")]
    [InlineData("會後，旅遊發展局與上海市旅遊局簽署協議，職業訓練局則與上海市教育委員會簽署意向書。",
        "協議 [旅遊發展局, 上海市旅遊局] 2024-04-26 | 意向書 [職業訓練局, 上海市教育委員會] 2024-04-26")]
    [InlineData("會後，勞工處與上海市人力資源和社會保障局簽署有關勞動監察的合作協議。", "有關勞動監察的合作協議 [勞工處, 上海市人力資源和社會保障局] 2024-04-26")]
    [InlineData("會後，教育局與上海市教育委員會就教師培訓簽署意向書。", "關於教師培訓的意向書 [教育局, 上海市教育委員會] 2024-04-26")]
    [InlineData("會後，前海管理局、投資推廣署以及深圳市南山區和寶安區政府簽署合作備忘錄。", "合作備忘錄 [前海管理局, 投資推廣署, 深圳市南山區政府, 深圳市寶安區政府] 2024-04-26")]
    [InlineData("会后，教育局与上海市教育委员会签署了一份谅解备忘录。", "谅解备忘录 [教育局, 上海市教育委员会] 2024-04-26")]
    [InlineData("會後，教育局與上海市教育委員會簽署有關教師培訓的合作備忘錄。教育局局長蔡若蓮與上海市教育委員會主任周亞明代表兩地簽署備忘錄。", "有關教師培訓的合作備忘錄 [教育局, 上海市教育委員會] 2024-04-26")]
    public void Kinds_without_a_title(string sentence, string expected) => Assert.Equal(expected, Read(sentence));

    [Theory]
    [InlineData("兩地於2010年簽署的《粵港合作框架協議》繼續有效。")]
    [InlineData("去年，雙方簽署《滬港金融合作協議》。")]
    [InlineData("兩地自二零零三年簽署《滬港藝文合作協議書》以來，一直輪流主辦會議。")]
    [InlineData("李家超致辭時表示，兩地政府去年十月在北京簽署《滬港合作框架協議》。")]
    [InlineData("雙方將簽署《滬港金融合作協議》。")]
    [InlineData("雙方會爭取於今年內簽署《滬港金融合作協議》。")]
    [InlineData("雙方就《滬港金融合作協議》的內容磋商，期望明年簽署。")]
    [InlineData("雙方會落實《粵港澳大灣區發展規劃綱要》和國家《十四五規劃綱要》。")]
    [InlineData("連同二○二一年九月簽署的《合作安排》，兩地已建立完整框架。")]
    [InlineData("李家超說：「我們簽署了《滬港金融合作協議》。」")]
    [InlineData("早前簽署的《滬港金融合作協議》成效顯著。")]
    [InlineData("大橋通車在即，兩地已就跨界巴士的營運簽署備忘錄，雙方會完成餘下工作。")]
    [InlineData("雙方會推動兩地機構簽署《滬港金融合作協議》。")]
    [InlineData("雙方將研究適時簽署《滬港金融合作協議》。")]
    [InlineData("鼓勵更多學校締結為姊妹學校。")]
    public void Other_documents_are_none(string sentence) => Assert.Equal("", Read(sentence));

    [Theory]
    [InlineData("根據《框架協議》，雙方在會上簽署《滬港金融合作協議》。", "滬港金融合作協議")]
    [InlineData("會上，雙方簽署《框架協議》下的《金融合作安排》。", "金融合作安排")]
    [InlineData("會後，重慶市青年聯合會與香港青年協會簽署《青年合作協議》。", "青年合作協議")]
    public void Only_what_was_signed_counts(string sentence, string expected) => Assert.Equal(expected, string.Join(" | ", Facts(sentence).Agreements.Select(a => a.Title)));

    [Theory]
    [InlineData("香港機場管理局與珠海市人民政府已於上月簽署《空港合作協議》。", "2024-03")]
    [InlineData("旅遊事務署已於三月與上海市旅遊局簽署《旅遊合作協議》。", "2024-03")]
    [InlineData("旅遊事務署今年2月與上海市旅遊局簽署《旅遊合作協議》。", "2024-02")]
    [InlineData("會議舉行期間，香港大學與復旦大學簽署《科研合作協議》。", "2024-04-26")]
    [InlineData("同日，香港大學與復旦大學簽署《科研合作協議》。", "2024-04-26")]
    [InlineData("四月二十七日，雙方簽署《空港合作協議》。", null)]
    [InlineData("四月二十五日，雙方簽署《空港合作協議》。同日，香港大學與復旦大學簽署《科研合作協議》。", "2024-04-25 2024-04-25")]
    [InlineData("香港大學與復旦大學簽署《科研合作協議》。", null)]
    [InlineData("李家超提到，今年一月國家發展和改革委員會與兩地政府簽署了《科研合作協議》。", "2024-01")]
    [InlineData("會議期間，雙方表示歡迎香港大學與復旦大學日前簽署《科研合作協議》。", null)]
    public void The_day_is_the_meetings_or_its_own(string sentence, string? expected) =>
        Assert.Equal(expected ?? "", string.Join(" ", Facts(sentence).Agreements.Select(a => a.SignedOn?.Value.ToString()).OfType<string>()));

    [Theory]
    [InlineData("滬港合作會議第六次會議合作備忘錄", "co-operation-memorandum")]
    [InlineData("滬港合作備忘錄", "co-operation-memorandum")]
    [InlineData("滬港食品安全合作備忘錄", "memorandum-of-co-operation")]
    [InlineData("滬港金融合作諒解備忘錄", "memorandum-of-understanding")]
    [InlineData("滬港金融合作意向書", "letter-of-intent")]
    [InlineData("滬港金融合作框架協議", "framework-agreement")]
    [InlineData("滬港金融合作安排", "arrangement")]
    [InlineData("關於建立通報機制的合作協議書", "agreement")]
    [InlineData("滬港旅遊合作協議（2024-2026年工作計劃）", "agreement")]
    [InlineData("滬港合作會議機制", "mechanism")]
    public void The_title_tells_the_type(string title, string expected) => Assert.Equal(expected, Facts($"會上，雙方簽署《{title}》。").Agreements.Single().Type);

    [Fact]
    public void An_agreement_is_about_what_its_own_clause_tells() => Assert.Equal(["trade-investment", "legal-professional"], Facts(
        "會後，香港貿易發展局與上海市商務委員會簽訂《戰略合作協議》；香港律師會與上海市律師協會簽訂《合作意向書》。").Agreements.Select(a => Assert.Single(a.Topics)));

    [Fact]
    public void Another_title_does_not_tell_what_an_agreement_is_about() =>
        Assert.Equal(["finance", "other"], Facts("會後，雙方簽署《滬港金融合作協議》和《甲合作協議》。").Agreements.Select(a => Assert.Single(a.Topics)));

    [Fact]
    public void A_title_by_its_short_form_is_the_whole_title() => Assert.Equal("關於建立更緊密經貿關係的安排", Assert.Single(Facts(
        "在經貿方面，雙方會落實《關於建立更緊密經貿關係的安排》（《滬港CEPA》）。\n\n　　會議期間，雙方簽署了《滬港CEPA》。").Agreements).Title);

    [Fact]
    public void Another_memorandum_of_co_operation_is_no_leaders_one() =>
        Assert.Equal("memorandum-of-co-operation", Facts("會後，香港大學與復旦大學簽署《合作備忘錄》。").Agreements.Single().Type);

    [Theory]
    [InlineData("會上，雙方簽署《甲合作協議》，載於附件1。", "1")]
    [InlineData("會上，雙方簽署《甲合作協議》（附件一）。", "1")]
    [InlineData("會上，雙方簽署《甲合作協議》和《乙合作協議》，全文分別載於附件一及附件二。", "1 2")]
    [InlineData("會後簽署的協議：\n\n（一）《甲合作協議》；\n（二）《乙合作協議》；\n（三）《丙合作協議》；\n（四）《丁合作協議》。\n\n　　上述第（二）至（四）項載於附件二至附件四。", " 2 3 4")]
    [InlineData("会后签署的协议：\n\n1. 《甲合作协议》；\n2. 《乙合作协议》；\n3. 《丙合作协议》。\n\n　　第1及3项载于附件5和6。", "5  6")]
    [InlineData("會後，雙方簽署以下文件，其中第（一）至第（二）項的文本載於附件三至四：\n\n（一）《甲合作協議》；\n（二）《乙合作協議》；\n（三）《丙合作協議》。", "3 4 ")]
    public void Annexes(string text, string expected) => Assert.Equal(expected, string.Join(" ", Facts(text).Agreements.Select(a => a.Annex?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "")));

    [Theory]
    [InlineData("會後，兩地政府部門簽署三份合作協議：\n\n（一）《甲合作協議》；\n（二）《乙合作協議》。")]
    [InlineData("會後，雙方簽署《甲合作協議》等五份合作文件。")]
    [InlineData("會後，雙方簽署以下十項：\n\n（一）《甲合作協議》；\n（二）《乙合作協議》。")]
    public void The_count_is_checked(string text) => Assert.Contains(Facts(text).Warnings, warning => warning.Code == WarningCodes.AgreementCountDiffers);

    [Theory]
    [InlineData("會後，雙方簽署多份文件。", WarningCodes.SignedUnread)]
    [InlineData("會後，雙方簽署《滬港青年共識》。", WarningCodes.TypeUnknown)]
    [InlineData("會後，雙方將簽署《滬港金融合作協議》。", WarningCodes.SignedUnread)]
    [InlineData("會後，雙方簽署《滬港清潔生產伙伴計劃合作協議。", WarningCodes.SignedUnread)]
    [InlineData("會後，雙方簽署《滬港金融合作協議》。\n\n　　《滬港旅遊合作協議》《滬港青年合作協議》。", WarningCodes.SignedUnread)]
    [InlineData("會後，雙方簽署《滬港知識產權合作計劃》。", WarningCodes.SignedUnread)]
    [InlineData("會後，雙方簽署以下文件：\n\n（一）《滬港知識產權合作協議》（由香港知識產權署與上海市知識產權局簽署）；\n（二）由香港知識產權署與上海市知識產權局簽署的《滬港知識產權合作計劃》。", WarningCodes.SignedUnread)]
    [InlineData("會後，雙方簽署以下文件：\n\n（一）《甲合作協議》；\n（二）《乙合作協議》和《丙合作協議》。", WarningCodes.SignedUnread)]
    public void What_was_not_understood_is_warned_of(string text, string code) => Assert.Contains(Facts(text).Warnings, warning => warning.Code == code);

    [Fact]
    public void A_list_below_the_release_is_read() => Assert.Equal(["滬港經貿合作意向書", "關於加強滬港衞生合作的協議"],
        Facts("會上，雙方簽署兩份合作協議（見附件）。\n\n完\n\n2024年4月26日（星期五）\nNNNN\n\n附件\n\n滬港合作會議第六次會議簽署的合作協議\n\n1. 滬港經貿合作意向書\n2. 關於加強滬港衞生合作的協議").Agreements.Select(a => a.Title));

    [Theory]
    [InlineData("會上，雙方簽署《甲合作協議》。備忘錄由李家超與龔正見證，政務司司長陳國基與上海市副市長華源代表雙方簽署。")]
    [InlineData("會上簽署的協議包括：（一）《甲合作協議》；（二）《乙合作協議》；及（三）《丙合作協議》。")]
    [InlineData("會上，兩地政府部門和機構簽署《甲合作協議》和《乙合作協議》。")]
    [InlineData("會上，雙方簽署《關於修訂〈甲協議〉的協議》（《修訂協議》）。今日簽署的《修訂協議》明年生效。")]
    [InlineData("會上，雙方簽署《甲合作協議》。教育局局長蔡若蓮及上海市副市長華源見證簽署。")]
    [InlineData("會上，雙方簽署《甲合作協議》。教育局局長蔡若蓮及上海市副市長華源代表雙方簽署。")]
    [InlineData("會上，雙方簽署《甲合作安排》，並以附件形式公布《聯合政策計劃》。")]
    public void Ways_of_writing_without_names_are_no_fault(string text) => Assert.Empty(Facts(text).Warnings);

    [Fact]
    public void A_meeting_that_signed_nothing_is_left_alone() => Assert.Empty(Facts("會議並無簽署文件，雙方爭取於年底前簽署金融合作協議。").Warnings);

    [Fact]
    public void What_was_read_right_carries_no_warning() =>
        Assert.Empty(Facts("會後，在李家超與龔正見證下，兩地政府部門簽署兩份合作協議：\n\n（一）《甲合作協議》；\n（二）《乙合作協議》。").Warnings);
}
