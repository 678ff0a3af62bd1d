using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Sources;

namespace CoopTracker.Extraction.Tests.Cleaning;

public class FrameTests
{
    private const string Title = "Second Meeting of Hong Kong/Beijing Economic and Trade Co-operation Conference held";

    private const string Lead = "The Chief Secretary for Administration, Mr Donald Tsang, and the Vice-Mayor of Beijing, Mr Zhang Mao, co-chaired the second meeting of the Conference in Hong Kong today.";

    private const string Second = "The two sides took stock of the work done since the first meeting and agreed on the priorities for the year ahead.";

    [Theory]
    [InlineData("Go to main content")]
    [InlineData("Traditional Chinese Simplified Chinese Email this article")]
    [InlineData("Jump to the beginning of content\nborder image\nPress Releases")]
    [InlineData("Press Release\nPrint Table")]
    [InlineData("Email this articleGovernment Homepage")]
    [InlineData("image_pdfimage_print")]
    [InlineData("27 Jan 2005")]
    [InlineData(" date 2018-08-24")]
    [InlineData("Source: Hong Kong Government special administrative region")]
    [InlineData("简体版 | 繁體版 | English")]
    [InlineData("Home\nAbout Us\nMainland Co-operation\nContact Us")]
    [InlineData("當前位置：首頁 > 工作動態 > 廳內動態")]
    [InlineData("新聞局訊　2017-10-27")]
    [InlineData("发布时间：2014-12-24 10:35　来源：本网　浏览次数：482")]
    [InlineData("Hong Kong - " + Title)]
    [InlineData(Title)]
    public void What_stands_above_is_the_head(string head)
    {
        var text = Text($"{head}\n{Title}\n\n{Lead}\n\n{Second}");
        Assert.Equal((Title, Lead, Second), (text.Title?.Text, text.Body[0].Text, text.Body[1].Text));
    }

    [Theory]
    [InlineData("Ends/Thursday, April 24, 2025\nIssued at HKT 18:32\nNNNN")]
    [InlineData("Ends/Thursday, April 24, 2025\nEnds/Thursday, April 24, 2025")]
    [InlineData("End/Tuesday, January 22, 2008")]
    [InlineData("- Ends -\nThursday, April 24, 2025")]
    [InlineData("Issued at HKT 18:32\n\nNNNN\n\nPhoto Photo\nMr Tsang (left) speaks at the meeting today.\n\nPrint this page")]
    [InlineData("NNNN\nClose")]
    [InlineData("Source: The Government of the Hong Kong Special Administrative Region\n\nMore Images\nPhoto  Photo")]
    [InlineData("Back to top\n2024 © | Important notices | Privacy Policy | Last revision date: 3 July 2024")]
    [InlineData("Please click here for details.")]
    [InlineData("here for details.")]
    [InlineData("完\n\n2024年4月26日（星期五）\n香港时间18时32分")]
    [InlineData("（完）")]
    [InlineData("– 完 –")]
    [InlineData("－完－")]
    [InlineData("相關圖片\n第十三次港澳合作高層會議\n更多 | 返回 | 分享 Facebook 微信")]
    [InlineData("NNNN\n\nAnother Release held (with photos)\n****\nThe Secretary for Health spoke at a dinner in Hong Kong today, where he thanked the guests for all that they had done.")]
    public void What_stands_below_is_the_foot(string foot) =>
        Assert.Equal([Lead, Second], Text($"{Title}\n*****\n{Lead}\n{Second}\n{foot}").Body.Select(block => block.Text));

    [Theory]
    [InlineData("The Financial Secretary, Mr Paul Chan (left), and Mr Lei Wai Nong (right) shake hands before the meeting in Macao today.")]
    [InlineData("Mr Chan (front row, third left) and members of the two delegations at the meeting.")]
    [InlineData("Mr Chan (second from right) speaks at the meeting.")]
    [InlineData("Photo shows Mr Chan and Mr Lei witnessing the signing of the memorandum.")]
    [InlineData("圖示行政長官李家超（右）今日與上海市市長龔正（左）會面。")]
    [InlineData("行政长官李家超（前排左三）签署合作备忘录。")]
    [InlineData("Photo")]
    public void A_caption_between_paragraphs_is_no_part_of_the_release(string caption) =>
        Assert.Equal([Lead, Second], Text($"{Title}\n\n{Lead}\n\n{caption}\n\n{Second}").Body.Select(block => block.Text));

    [Theory]
    [InlineData("The two sides will keep the right (of way) for buses.")]
    [InlineData("Photographs of the two places will be shown at the exhibition.")]
    [InlineData("完善兩地的合作機制。")]
    [InlineData("Home-school co-operation")]
    [InlineData("Video games and animation")]
    [InlineData("Endorse the work plan of the two sides.")]
    public void What_only_resembles_the_frame_stays(string line) =>
        Assert.Equal(3, Text($"{Title}\n*****\n{Lead}\n{line}\n{Second}").Body.Count);

    [Theory]
    [InlineData(Title + "\n\n" + Lead, Title)]
    [InlineData(Title + " *****\n" + Lead, Title)]
    [InlineData(Title + " ***** " + Lead, Title)]
    [InlineData("Press Releases\n" + Title + "\n****\n" + Lead, Title)]
    [InlineData("High-Level Meeting cum First Plenary Session of Hong Kong/Zhejiang\nCo-operation Conference held in Hangzhou (with photos)\n*****\n" + Lead, "High-Level Meeting cum First Plenary Session of Hong Kong/Zhejiang Co-operation Conference held in Hangzhou (with photos)")]
    [InlineData("# " + Title + "\n\n" + Lead, Title)]
    [InlineData(Lead + "\n\n" + Second, null)]
    [InlineData(Lead + "\n\n# Finance\n\n" + Second, null)]
    public void The_title_is_found_or_missed(string text, string? expected)
    {
        var found = Text(text);
        Assert.Equal((expected, Lead), (found.Title?.Text, found.Body[0].Text));
    }

    [Fact]
    public void A_place_before_the_first_words_goes() => Assert.Equal(Lead, Text($"{Title}\n\nHong Kong (HKSAR) -      {Lead}\n").Body[0].Text);

    [Theory]
    [InlineData("<title>CMAB - Press Releases</title><table><tr><td>Home<br>A long name of some part of the site, longer than every title here could be at all</td><td><h2>{0}</h2><p>{1}</p></td></tr></table>")]
    [InlineData("<title>{0}</title><h1>Press Release Archive of the Bureau</h1><p><b>{0} (with photos)</b></p><p>{1}</p>")]
    [InlineData("<title>Bureau: {0}</title><h3>Another release of the same day, which is not the one</h3><p>{1} No.</p><h3>{0}</h3><p>{1}</p>")]
    public void The_title_of_a_page_is_found(string page)
    {
        var text = ReleaseText.Of(Html.Read(page.Replace("{0}", Title, StringComparison.Ordinal).Replace("{1}", Lead, StringComparison.Ordinal)));
        Assert.StartsWith(Title, text.Title?.Text, StringComparison.Ordinal);
        Assert.Equal([Lead], text.Body.Select(block => block.Text));
    }

    [Fact]
    public void The_language_is_that_of_the_release_not_of_its_site() =>
        Assert.Equal("zh-Hant", Text("Go to main content\nTraditional Chinese Simplified Chinese Email this article\n滬港合作會議第六次會議在香港舉行\n****\n行政長官李家超與上海市市長龔正今日在香港舉行會議。").Language);

    private static ReleaseText Text(string text) => ReleaseText.Of(PlainText.Read(text));
}
