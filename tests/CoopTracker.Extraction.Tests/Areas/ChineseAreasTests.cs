using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Areas;

namespace CoopTracker.Extraction.Tests.Areas;

public class ChineseAreasTests
{
    private const string Introduction = "　　雙方在會上就以下兩個合作範疇達成共識：\n\n";

    [Theory]
    [InlineData("金融\n------\n　　支持企業來港上市。\n\n　　完善「債券通」的安排。\n\n旅遊\n------\n　　推廣「一程多站」。", "金融 (2) | 旅遊 (1)")]
    [InlineData("一、金融\n　　支持企業來港上市；\n　　完善安排。\n\n二、旅遊\n　　聯合推廣旅遊。", "金融 (2) | 旅遊 (1)")]
    [InlineData("（一）金融\n\n　　支持企業來港上市。\n\n（二）旅遊\n\n　　聯合推廣旅遊。", "金融 (1) | 旅遊 (1)")]
    [InlineData("1. 金融服务\n\n　　支持企业来港上市。\n\n2. 文化旅游\n\n　　联合推广旅游。", "金融服务 (1) | 文化旅游 (1)")]
    [InlineData("　　金融合作\n\n　　支持企業來港上市。\n\n　　青年交流\n\n　　擴大規模。", "金融合作 (1) | 青年交流 (1)")]
    [InlineData("創新科技\n　　•　園區將分階段落成；\n　　•　推動資金便捷流動。\n共建「一帶一路」和商貿投資\n　　•　支持企業參展。", "創新科技 (2) | 共建「一帶一路」和商貿投資 (1)")]
    [InlineData("金融：\n-　支持上市。\n\n教育合作：\n-　締結姊妹學校；\n-　支持交流。", "金融 (1) | 教育合作 (2)")]
    [InlineData("（一）經貿會展：推廣「一會展兩地」；\n（二）環境保護：就空氣質素交流技術。", "經貿會展 (1) | 環境保護 (1)")]
    [InlineData("金融\n------\n　　支持上市。\n\n旅遊\n------\n　　聯合推廣。\n\n　　會上，雙方簽署《滬港合作備忘錄》。", "金融 (1) | 旅遊 (1)")]
    [InlineData("金融\n------\n　　支持上市。\n\n旅遊\n------\n　　聯合推廣。\n\n　　會前，曾國衞和張新見證投資推廣署與商務廳簽署《合作協議》。", "金融 (1) | 旅遊 (1)")]
    [InlineData("金融\n------\n　　支持上市。\n\n旅遊\n------\n　　聯合推廣。\n\n　　簽署儀式前，兩人會見傳媒。", "金融 (1) | 旅遊 (1)")]
    [InlineData("金融\n------\n　　支持上市。\n\n旅遊\n------\n　　聯合推廣。\n\n簽署儀式\n------\n　　行政長官與市長簽署文件。", "金融 (1) | 旅遊 (1)")]
    [InlineData("金融\n------\n　　支持上市。\n\n旅遊\n------\n　　聯合推廣。\n\n　　出席會議的特區政府官員包括財政司司長陳茂波。", "金融 (1) | 旅遊 (1)")]
    [InlineData("金融\n------\n　　支持上市。\n\n旅遊\n------\n　　聯合推廣。\n\n　　安排學生參觀景點。\n\n　　雙方亦支持業界到訪。\n\n　　加強兩地的有關機構合作。", "金融 (1) | 旅遊 (4)")]
    [InlineData("（一）金融\n\n　　支持上市。\n\n（二）旅遊\n\n　　聯合推廣。\n\n　　會上，雙方簽署協議。\n\n　　展望未來，合作更深。\n\n二○二一年十二月三日\n\n返回　列印本頁", "金融 (1) | 旅遊 (1)")]
    [InlineData("金融\n　　支持上市。\n\n旅遊\n　　聯合推廣。\n\n　　出席會議的官員包括：\n　　財政司司長　陳茂波\n　　旅遊事務專員　容偉雄\n\n　　雙方道別。", "金融 (1) | 旅遊 (1)")]
    [InlineData("金融\n　　支持上市。\n\n旅遊\n　　聯合推廣。\n\n　　行政長官與市長在會上簽署合作備忘錄，全文載於附件一。", "金融 (1) | 旅遊 (1)")]
    [InlineData("金融\n　　支持上市。\n\n教育\n　　擴大交流。\n\n　　推動兩地大學簽署合作協議。", "金融 (1) | 教育 (2)")]
    [InlineData("【金融】\n　　支持上市。\n\n【旅遊】\n　　聯合推廣。", "金融 (1) | 旅遊 (1)")]
    [InlineData("甲、金融\n　　支持上市。\n\n乙、旅遊\n　　聯合推廣。", "金融 (1) | 旅遊 (1)")]
    [InlineData("《標準合同》先行先試安排\n　　擴展至所有行業。\n\n數據安全\n　　合辦演練。", "《標準合同》先行先試安排 (1) | 數據安全 (1)")]
    [InlineData("金融\n------\n　　支持上市。\n\n:\n------\n　　聯合推廣。", "金融 (1) | ? (1)")]
    public void Areas_under_headings(string body, string expected) => Assert.Equal(expected, AreaReading.Summary(Introduction + body));

    [Theory]
    [InlineData("　　在金融方面，雙方會加強合作。\n\n　　在旅遊方面，兩地會聯合推廣。", "金融 (1) | 旅遊 (1)")]
    [InlineData("　　旅遊方面，兩地會聯合推廣。\n\n　　環境保護方面，雙方會交流。\n\n　　為加強監測，兩地會互通資料。\n\n　　有關跨境交通方面，雙方會改善安排。", "旅遊 (1) | 環境保護 (2) | 跨境交通 (1)")]
    [InlineData("　　雙方同意：在金融方面，支持上市；在航運物流方面，增加航班；以及在青年發展方面，增設崗位。\n\n　　在教育方面，雙方鼓勵更多學校締結。", "金融 (1) | 航運物流 (1) | 青年發展 (1) | 教育 (1)")]
    [InlineData("　　就金融合作，雙方會加強監管交流。\n\n　　關於青年發展，兩地會舉辦交流團。", "金融合作 (1) | 青年發展 (1)")]
    [InlineData("　　在金融領域，雙方會加強合作。\n\n　　在創新科技範疇，兩地會共建平台。", "金融 (1) | 創新科技 (1)")]
    [InlineData("　　金融：兩地加強合作。\n\n　　旅遊：兩地聯合推廣。", "金融 (1) | 旅遊 (1)")]
    [InlineData("　　在金融方面，雙方會加強合作。\n\n　　在統計數字方面，兩地會互換資料。\n\n　　在旅遊方面，兩地會聯合推廣。", "金融 (1) | 統計數字 (1) | 旅遊 (1)")]
    [InlineData("　　在金融方面，雙方會加強合作。\n\n　　香港方面，當局會跟進。\n\n　　在旅遊方面，兩地會聯合推廣。", "金融 (2) | 旅遊 (1)")]
    [InlineData("　　1、經貿合作：續辦洽談會。\n\n　　2、檔案工作：互換資料。\n\n　　3、教育合作：鼓勵結盟。", "經貿合作 (1) | 檔案工作 (1) | 教育合作 (1)")]
    [InlineData("　　商貿投資－兩地會加強合作。\n\n　　金融－推動市場發展。", "商貿投資 (1) | 金融 (1)")]
    [InlineData("　　在「一帶一路」建設和商貿投資方面，雙方會鼓勵企業結伴。\n\n　　在金融方面，兩地會加強合作。", "「一帶一路」建設和商貿投資 (1) | 金融 (1)")]
    [InlineData("　　在共建“一帶一路”和貿易方面，雙方會鼓勵企業結伴。\n\n　　在落實《國家「十四五」規劃綱要》及金融發展方面，兩地會加強合作。", "共建“一帶一路”和貿易 (1) | 落實《國家「十四五」規劃綱要》及金融發展 (1)")]
    [InlineData("　　在金融方面，雙方會加強合作。\n\n　　此外，在青年發展方面，兩地會舉辦交流團。\n\n　　而旅遊方面，兩地會聯合推廣。", "金融 (1) | 青年發展 (1) | 旅遊 (1)")]
    [InlineData("　　在金融合作上，雙方會加強監管。\n\n　　就旅遊而言，兩地會聯合推廣。", "金融合作 (1) | 旅遊 (1)")]
    [InlineData("　　首先，在金融方面，雙方會加強合作。\n\n　　其次，在旅遊方面，兩地會聯合推廣。", "金融 (1) | 旅遊 (1)")]
    [InlineData("　　金融方面：支持上市。\n\n　　旅遊方面：聯合推廣。", "金融 (1) | 旅遊 (1)")]
    [InlineData("　　——金融：支持上市。\n\n　　——旅遊：聯合推廣。", "金融 (1) | 旅遊 (1)")]
    public void Areas_that_an_opening_marks(string body, string expected) => Assert.Equal(expected, AreaReading.Summary(body));

    [Theory]
    [InlineData("　　雙方同意在以下範疇加強合作：金融；創新科技；以及旅遊。", "金融 (0) | 創新科技 (0) | 旅遊 (0)")]
    [InlineData("　　會議討論下列事項：\n\n（甲）會計準則；\n（乙）人才培訓。\n\n　　許正宇其後拜訪監管機構。", "會計準則 (0) | 人才培訓 (0)")]
    [InlineData("　　雙方就以下事宜交流：\n\n．旅遊推廣\n．中醫藥發展\n\n　　會後，雙方簽署協議。", "旅遊推廣 (0) | 中醫藥發展 (0)")]
    [InlineData("　　雙方同意於下列範疇推進合作：\n\n1）金融服務\n2）旅遊\n\n　　會議期間，雙方簽署協議。", "金融服務 (0) | 旅遊 (0)")]
    [InlineData("　　雙方就以下範疇達成共識：\n\n（一）金融；\n（二）旅遊；及\n（三）教育。", "金融 (0) | 旅遊 (0) | 教育 (0)")]
    [InlineData("　　會議就經貿、金融、科創和青年四個領域的合作達成共識。", "經貿 (0) | 金融 (0) | 科創 (0) | 青年 (0)")]
    [InlineData("　　雙方簽署《滬港合作會議第六次會議合作備忘錄》，就四個合作範疇，包括「一帶一路」和經貿、金融、青年，以及物流，加強合作。", "「一帶一路」和經貿 (0) | 金融 (0) | 青年 (0) | 物流 (0)")]
    [InlineData("　　雙方在下列方面取得進展：一是食品通報；二是供水監管；三是人員培訓。", "食品通報 (0) | 供水監管 (0) | 人員培訓 (0)")]
    [InlineData("　　雙方就以下3個合作範疇的未來方向達成共識，包括：（一）共建「一帶一路」；（二）創新科技；以及（三）金融。", "共建「一帶一路」 (0) | 創新科技 (0) | 金融 (0)")]
    [InlineData("　　雙方就以下四個範疇達成共識：金融、旅遊、教育和青年。", "金融 (0) | 旅遊 (0) | 教育 (0) | 青年 (0)")]
    [InlineData("　　雙方同意加強金融、旅遊、教育、青年等四個範疇的合作。", "金融 (0) | 旅遊 (0) | 教育 (0) | 青年 (0)")]
    [InlineData("　　雙方同意在金融、旅遊、教育及青年四方面加強合作。", "金融 (0) | 旅遊 (0) | 教育 (0) | 青年 (0)")]
    [InlineData("　　兩地將重點推進三方面工作：第一，深化金融合作；第二，推廣旅遊；第三，加強教育交流。", "深化金融合作 (0) | 推廣旅遊 (0) | 加強教育交流 (0)")]
    [InlineData("　　双方在经贸、文化和旅游、青年三大领域达成多项共识。", "经贸 (0) | 文化和旅游 (0) | 青年 (0)")]
    [InlineData("　　雙方就五個範疇達成共識，包括金融、旅遊、青年發展、教育和醫療衞生。", "金融 (0) | 旅遊 (0) | 青年發展 (0) | 教育 (0) | 醫療衞生 (0)")]
    [InlineData("　　雙方同意在以下三個方面加強合作：一是金融合作，支持上市；二是旅遊合作，聯合推廣；三是青年交流，舉辦活動。", "金融合作 (1) | 旅遊合作 (1) | 青年交流 (1)")]
    [InlineData("　　會議商定以下重點工作：\n\n（一）深化金融合作。支持企業上市，完善互聯互通。\n\n（二）加強旅遊合作。推廣「一程多站」。", "深化金融合作 (1) | 加強旅遊合作 (1)")]
    [InlineData("　　雙方就下列範疇達成共識：\n\n（一）「一帶一路」及商貿投資——支持企業；\n（二）金融——支持上市。", "「一帶一路」及商貿投資 (1) | 金融 (1)")]
    public void Areas_that_one_sentence_or_list_names(string body, string expected) => Assert.Equal(expected, AreaReading.Summary(body));

    [Theory]
    [InlineData("　　李家超說：「在金融方面，合作不斷深化。」\n\n　　他表示：「在旅遊方面，我們會聯合推廣。」")]
    [InlineData("　　在香港方面，當局會跟進。\n\n　　在過去一年，雙方會面。")]
    [InlineData("　　根據合作備忘錄，雙方會加強以下工作：\n\n（a）支持中醫醫院的營運；\n（b）培訓人才。")]
    [InlineData("　　在旅客過關方面，陳美寶表示，客流增加。\n\n　　在金融方面，他指出，市場穩定。")]
    [InlineData("　　雙方就經貿、金融等15個領域達成共識。")]
    [InlineData("　　雙方就、金融、、旅遊四個領域達成共識。")]
    public void Other_text_is_no_area(string body) => Assert.Equal("", AreaReading.Summary(body));

    [Theory]
    [InlineData("　　雙方就以下15個合作範疇達成共識：", 15)]
    [InlineData("　　双方确定以下五个重点领域：", 5)]
    [InlineData("　　雙方同意在十大範疇加強合作：", 10)]
    [InlineData("　　雙方就下列七個重點合作領域達成共識，同意推進二十三項具體工作：", 7)]
    [InlineData("　　雙方檢視九十個合作項目的進展，並就未來方向達成以下共識：", null)]
    public void The_announced_count_is_read(string introduction, int? expected) =>
        Assert.Equal(expected, AreaIntroduction.CountIn(Reading.Span(introduction).Block.Sentences[0])?.Value);

    [Fact]
    public void The_count_is_checked() => Assert.Contains(
        AreaReading.Of("　　雙方就以下三個合作範疇達成共識：\n\n金融\n-----\n　　支持上市。\n\n旅遊\n-----\n　　聯合推廣。").Warnings, warning => warning.Code == WarningCodes.AreaCountDiffers);

    [Fact]
    public void Headings_name_the_same_topics_in_either_script() => Assert.Equal(
        [["health"], ["transport-logistics"]], AreaReading.Of(Introduction + "醫療衞生\n-----\n　　加強交流。\n\n民航、海运及物流\n-----\n　　增加航班。", ReleaseKinds.Meeting).Areas.Select(area => area.Topics.ToArray()));
}
