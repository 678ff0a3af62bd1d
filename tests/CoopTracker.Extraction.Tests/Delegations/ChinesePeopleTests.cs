using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Delegations;
using CoopTracker.Extraction.Sources;

namespace CoopTracker.Extraction.Tests.Delegations;

public class ChinesePeopleTests
{
    [Theory]
    [InlineData("行政長官李家超與上海市市長龔正分別率領代表團。", "行政長官/李家超 上海市市長/龔正")]
    [InlineData("行政长官李家超和重庆市市长胡衡华今日举行会议。", "行政长官/李家超 重庆市市长/胡衡华")]
    [InlineData("行政長官林鄭月娥於八月三十日出席。", "行政長官/林鄭月娥")]
    [InlineData("四川省省長黃強亦出席會議。", "四川省省長/黃強")]
    [InlineData("湖北省委副书记、省长王忠林昨日抵港。", "湖北省委副书记、省长/王忠林")]
    [InlineData("成員包括政制及內地事務局局長曾國衞、創新科技及工業局局長孫東教授、署理教育局局長施俊輝博士，以及行政長官辦公室主任葉文娟。",
        "政制及內地事務局局長/曾國衞 創新科技及工業局局長/孫東 署理教育局局長/施俊輝 行政長官辦公室主任/葉文娟")]
    [InlineData("官員包括商務及經濟發展局局長丘應樺和署理發展局局長廖振新。", "商務及經濟發展局局長/丘應樺 署理發展局局長/廖振新")]
    [InlineData("官員有福建省文化和旅游厅厅长肖长培及福州市副市长林中麟。", "福建省文化和旅游厅厅长/肖长培 福州市副市长/林中麟")]
    [InlineData("北京市副市長司馬紅和中聯辦副主任何靖應邀出席。", "北京市副市長/司馬紅 中聯辦副主任/何靖")]
    [InlineData("政務司司長辦公室副秘書長（政策）袁小惠出席。", "政務司司長辦公室副秘書長（政策）/袁小惠")]
    [InlineData("中國（上海）自由貿易試驗區管委會主任陳杰主持。", "中國（上海）自由貿易試驗區管委會主任/陳杰")]
    [InlineData("中央港澳工作辦公室暨國務院港澳事務辦公室三局局長鄒勁松列席。", "中央港澳工作辦公室暨國務院港澳事務辦公室三局局長/鄒勁松")]
    [InlineData("律政司司長林定國資深大律師及民政及青年事務局局長麥美娟見證。", "律政司司長/林定國 民政及青年事務局局長/麥美娟")]
    [InlineData("北京市市委、市政府副秘書長戴彬彬亦有出席。", "北京市市委、市政府副秘書長/戴彬彬")]
    [InlineData("新疆維吾爾自治區主席雪克來提·扎克爾與財政司司長陳茂波會面。", "新疆維吾爾自治區主席/雪克來提·扎克爾 財政司司長/陳茂波")]
    [InlineData("行政会议召集人叶刘淑仪、社会文化司司长欧阳瑜等出席。", "行政会议召集人/叶刘淑仪 社会文化司司长/欧阳瑜")]
    [InlineData("深圳市地方金融管理局局長時衛幹出席。", "深圳市地方金融管理局局長/時衛幹")]
    [InlineData("會議由廣東省省長馬興瑞及行政長官主持。", "廣東省省長/馬興瑞")]
    [InlineData("上海市副市長牟惟勇、投資推廣署署長賈沛年（Simon Galpin）和福建省副省長叢亮出席。", "上海市副市長/牟惟勇 投資推廣署署長/賈沛年 福建省副省長/叢亮")]
    [InlineData("陪同出席的有保安局副局長卓孝業，警務處副處長（國家安全）簡啟恩。", "保安局副局長/卓孝業 警務處副處長（國家安全）/簡啟恩")]
    [InlineData("浙江省省长王浩会同行政长官李家超主持。", "浙江省省长/王浩 行政长官/李家超")]
    [InlineData("福建省省長于偉國專程來港，行政長官林鄭月娥特別感謝于偉國。于偉國表示感謝。", "福建省省長/于偉國 行政長官/林鄭月娥")]
    [InlineData("中央政策組首席顧問邵善波、香港天文台台長岑智明及海關關長鄧忍光。", "中央政策組首席顧問/邵善波 香港天文台台長/岑智明 海關關長/鄧忍光")]
    [InlineData("廣西壯族自治區主席陳武與廣東省委常委、常務副省長徐少華等領導。", "廣西壯族自治區主席/陳武 廣東省委常委、常務副省長/徐少華")]
    [InlineData("會議由財政司司長曾俊華和北京市市長王安順聯合主持。", "財政司司長/曾俊華 北京市市長/王安順")]
    [InlineData("官員包括運輸及房屋局局長張炳良教授；食物及衞生局局長高永文醫生；民政事務局局長曾德成；以及政制及內地事務局局長譚志源。",
        "運輸及房屋局局長/張炳良 食物及衞生局局長/高永文 民政事務局局長/曾德成 政制及內地事務局局長/譚志源")]
    [InlineData("廣東省人民政府副秘書長、港澳事務辦公室主任廖京山會同珠海市市長何寧卡出席。", "廣東省人民政府副秘書長、港澳事務辦公室主任/廖京山 珠海市市長/何寧卡")]
    [InlineData("規劃署署長李啟榮、規劃署助理署長（全港）盧錦欣及屋宇署署長余寶美。", "規劃署署長/李啟榮 規劃署助理署長（全港）/盧錦欣 屋宇署署長/余寶美")]
    [InlineData("國家發展和改革委員會副主任李春臨以及商務部副部長李成鋼應邀。", "國家發展和改革委員會副主任/李春臨 商務部副部長/李成鋼")]
    [InlineData("财政司司长陈茂波率团出席，代理市长龚正和副市长张为同日会面。", "财政司司长/陈茂波 代理市长/龚正 副市长/张为")]
    [InlineData("政務司司長陳國基11月9日與江蘇省委常委、常務副省長馬欣主持會議。", "政務司司長/陳國基 江蘇省委常委、常務副省長/馬欣")]
    [InlineData("廣東省環境保護廳副廳長陳敏、省海洋與漁業局副局長屈家樹和行政長官李家超。", "廣東省環境保護廳副廳長/陳敏 省海洋與漁業局副局長/屈家樹 行政長官/李家超")]
    [InlineData("四川省省長黃強，國家能源局局長王宏志與政務司司長陳國基。", "四川省省長/黃強 國家能源局局長/王宏志 政務司司長/陳國基")]
    [InlineData("中央港澳工作辦公室、國務院港澳事務辦公室副主任王靈桂應邀。", "中央港澳工作辦公室、國務院港澳事務辦公室副主任/王靈桂")]
    [InlineData("成員有北京市政府黨組成員、副市長司馬紅，以及廣東省青年聯合會主席馮建軍。", "北京市政府黨組成員、副市長/司馬紅 廣東省青年聯合會主席/馮建軍")]
    [InlineData("粵方出席的代表包括廣東省海洋與漁業局局長鄭偉儀，以及廣東省副省長招玉芳。", "廣東省海洋與漁業局局長/鄭偉儀 廣東省副省長/招玉芳")]
    [InlineData("成員包括衞生署顧問醫生林薇玲和西九文化區管理局行政總裁栢志高。", "衞生署顧問醫生/林薇玲 西九文化區管理局行政總裁/栢志高")]
    [InlineData("陳國基在廣東省與省長王偉中會面。", "省長/王偉中")]
    public void An_office_and_a_name_make_a_person(string sentence, string expected) => Assert.Equal(expected, Read(sentence));

    [Theory]
    [InlineData("行政長官辦公室將跟進。")]
    [InlineData("兩地主任會議在北京舉行，局長包括各方代表。")]
    [InlineData("環境保護署署長與廣東省生態環境廳廳長會面。")]
    [InlineData("四川省藥品監督管理局與衞生署簽署。")]
    [InlineData("各局局長時任代表。")]
    [InlineData("行政長官曾於去年訪問上海。")]
    public void An_office_alone_is_nobody(string sentence) => Assert.Equal("", Read(sentence));

    [Fact]
    public void A_name_that_is_known_bounds_the_next_office() =>
        Assert.Equal("行政長官/李家超 重慶市市長/胡衡華", Read("行政長官李家超訪問重慶。李家超和重慶市市長胡衡華簽署備忘錄。"));

    [Theory]
    [InlineData("教育局局長蔡若蓮博士出席。", "博士")]
    [InlineData("律政司司長林定國資深大律師出席。", "資深大律師")]
    [InlineData("行政長官岑浩輝先生表示。", "先生")]
    public void The_honorific_stands_after_the_name(string sentence, string expected) => Assert.Equal(expected, Assert.Single(People(sentence)).Honorific);

    private static string Read(string text) => string.Join(" ", People(text).Select(person => $"{person.Office!.Value.Text}/{person.Name.Text}"));

    private static List<Person> People(string text)
    {
        var release = ReleaseText.Of(PlainText.Read("滬港合作會議\n****\n　　" + text));
        return [.. release.Sentences.SelectMany(new ChinesePeople(release).In)];
    }
}
