using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Tests.FieldGuide;

/// <summary>Heads, feet, broken and lost pieces: the facts stay the same whatever a site, a mirror or a converter put around the text.</summary>
public sealed class AroundTheTextTests
{
    public static TheoryData<string> Heads =>
    [
        "Go to main content\n", "Traditional Chinese Simplified Chinese Email this article\n", "Jump to the beginning of content\nborder image\nPress Releases\n", "Press Release\nPrint Table\n",
        "Email this articleGovernment Homepage\n", "image_pdfimage_print\n", "26 Apr 2024\n", " date 2024-04-26\n", "Hong Kong - ",
    ];

    public static TheoryData<string> Feet =>
    [
        "Ends/Friday, April 26, 2024\nIssued at HKT 18:32\nNNNN\n", "Ends/Friday, April 26, 2024\nEnds/Friday, April 26, 2024\nNNNN\nNNNN\n", "Ends/Friday, April 26, 2024\n",
        "Ends/Friday, April 26, 2024\nIssued at HKT 18:32\nNNNN\nPhoto Photo Photo\nPrint this page\n", "Ends/Friday, April 26, 2024\nNNNN\nThe Chief Executive, Mr John Lee (left), and the Mayor of Shanghai, Mr Gong Zheng (right), at the plenary today (April 26).\nClose\nBack to top\n",
        "Please click here for details.\n\nEnds/Friday, April 26, 2024\n", "Ends/Friday, April 26, 2024\nSource: HKSAR Government\nMore Images\n",
    ];

    public static TheoryData<string, string, string> Breakages => new()
    {
        { "paragraphs indented by spaces", "\n\nThe ", "\n\n     The " },
        { "paragraphs indented by non-breaking spaces", "\n\nThe ", "\n\n\u00a0\u00a0\u00a0\u00a0The " },
        { "paragraphs indented by ideographic spaces", "\n\nThe ", "\n\n\u3000\u3000The " },
        { "no blank lines between paragraphs", "\n\n", "\n" },
        { "Windows line ends", "\n", "\r\n" },
        { "two spaces after full stops", ". ", ".  " },
        { "a page break in a sentence", "Shanghai respectively, held", "Shanghai respectively,\n\nheld" },
        { "a page number in a sentence", "Shanghai respectively, held", "Shanghai respectively,\n\n- 2 -\n\nheld" },
        { "apostrophes and dashes in a wrong charset", "\"Memorandum", "â€œMemorandum" },
    };

    [Theory]
    [MemberData(nameof(Heads))]
    public void A_head_is_no_part_of_the_release(string head) => Same(new Sample(), new Sample { Head = head });

    [Theory]
    [InlineData("新聞公報\n")]
    [InlineData("繁體版  简体版  電郵此文章  政府主頁\n")]
    [InlineData("简体中文版  字型大小  电邮本文  政府主页\n\n")]
    public void A_Chinese_head_in_either_script_is_no_part_of_the_release(string head) => Same(Sample.Chinese, Sample.Chinese with { Head = head });

    [Theory]
    [MemberData(nameof(Feet))]
    public void A_foot_is_no_part_of_the_release(string foot) => Same(new Sample(), new Sample { Foot = foot });

    [Theory]
    [MemberData(nameof(Breakages))]
    public void What_a_converter_did_to_the_text_does_not_matter(string what, string written, string broken)
    {
        Assert.Contains(written, new Sample().Text, StringComparison.Ordinal);
        Assert.True(Summary(Reading.Of(new Sample().Text, null)) == Summary(Reading.Of(new Sample().Text.Replace(written, broken, StringComparison.Ordinal), null)), what);
    }

    [Theory]
    [InlineData("\n*\n")]
    [InlineData(" ****************\n\n")]
    [InlineData("\n*********************************************************************\n\n")]
    [InlineData("\n\n")]
    public void A_title_may_be_underlined_by_any_row_of_asterisks(string rule) => Same(new Sample(), new Sample { Rule = rule });

    [Theory]
    [InlineData(" (with photos/video)")]
    [InlineData(" (with Annex)")]
    public void A_tail_of_the_title_is_no_part_of_it(string tail) => Assert.Equal(new Sample().Title, new Sample { Title = new Sample().Title + tail }.Read().Document.Title?.Value);

    [Fact]
    public void A_title_may_be_repeated() => Same(new Sample(), new Sample { Head = new Sample().Title + "\n\n" });

    [Fact]
    public void Without_a_title_the_rest_is_read()
    {
        var facts = new Sample { Title = "", Rule = "" }.Read();
        Assert.Equal(("Hong Kong/Shanghai Co-operation Conference", 6, "2024-04-26"), (facts.Meeting?.Mechanism?.Value, facts.Meeting?.Session?.Value, facts.Meeting?.HeldOn?.Value.ToString()));
    }

    [Fact]
    public void Without_a_lead_it_is_still_a_meeting_but_its_leaders_are_missed()
    {
        var facts = new Sample { Lead = "" }.Read();
        Assert.Equal(("meeting", 6), (facts.Document.Kind, facts.Meeting?.Session?.Value));
        Assert.NotEmpty(facts.Warnings);
    }

    [Fact]
    public void Captions_between_paragraphs_are_passed_over() =>
        Same(new Sample(), new Sample { People = "Photo shows Mr Lee (left) and Mr Gong (right) at the plenary.\n\n" + new Sample().People });

    [Fact]
    public void Of_several_releases_in_one_page_the_first_is_read() =>
        Same(new Sample(), new Sample { Foot = new Sample().Foot + "\nWeather forecast\n*****\n\nIt will be fine tomorrow. The Observatory signed an agreement with the Shanghai Meteorological Bureau today.\n\nEnds/Friday, April 26, 2024\nNNNN\n" });

    private static void Same(Sample expected, Sample given) => Assert.Equal(Summary(expected.Read()), Summary(given.Read()));

    private static string Summary(ReleaseFacts facts) => string.Join('\n',
    [
        facts.Document.Title?.Value ?? "no title", facts.Document.Kind, $"{facts.Meeting?.Mechanism?.Value} {facts.Meeting?.Session?.Value} {facts.Meeting?.HeldOn?.Value} {facts.Meeting?.City?.Value}",
        .. facts.Delegations.SelectMany(side => side.Members.Select(member => $"{side.Side}: {member.Name}, {member.Office}, {member.IsLead}")),
        .. facts.Areas.Select(area => $"{area.Heading} ({area.Commitments.Count})"), .. facts.Agreements.Select(agreement => $"{agreement.Title}: {string.Join(" + ", agreement.Parties.Select(party => party.Name))}"),
        string.Join(' ', facts.Warnings.Select(warning => warning.Code)),
    ]);
}
