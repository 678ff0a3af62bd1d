using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Tests.Areas;

public class HeadedAreasRuleTests
{
    private const string Introduction = "Hong Kong and Shanghai reached consensus on the following co-operation areas:\n\n";

    [Theory]
    [InlineData("Innovation and Technology\n\nEncourage joint research.\n\nSupport start-ups.\n\nFinance\n\nPromote mutual access.", "Innovation and Technology (2) | Finance (1)")]
    [InlineData("Finance\n-------\nPromote mutual access.\nExpand Stock Connect.\nYouth development\n======\nOffer internships.", "Finance (2) | Youth development (1)")]
    [InlineData("Economy\n=======\n\nTrade\n-----\n\nHold seminars.\n\nFinance\n-----\n\nIssue bonds.\n\nHousing\n=======\n\nExchange visits.", "Trade (1) | Finance (1) | Housing (1)")]
    [InlineData("# Culture\n\nHold exhibitions.\n\n##\n\nSupport more flights between the two airports.\n\n# Sports\n\nTrain athletes.", "Culture (1) | ? (1) | Sports (1)")]
    [InlineData("(1) Air quality\n\nBoth sides will finish the study.\n\n(2) Water quality\n\nThe alert system will be extended.", "Air quality (1) | Water quality (1)")]
    [InlineData("a. Spatial planning\n- Share planning data.\n- Set up a channel.\n\nb. Railways\n- Press ahead with works.", "Spatial planning (2) | Railways (1)")]
    [InlineData("1. Finance\n- Support listing.\n2. Tourism\n- Develop itineraries.", "Finance (1) | Tourism (1)")]
    [InlineData("Participate in Major National Strategies and Jointly Pursue\nBelt and Road Development\n\nSet up treasury centres.\n\nSupport Youth Development\n\nOffer places.", "Participate in Major National Strategies and Jointly Pursue Belt and Road Development (1) | Support Youth Development (1)")]
    [InlineData("Promote Cultural Exchanges and Tourism Development\nbetween the Two Places\n\nBring opera to Hong Kong.\n\nFinance\n\nIssue bonds.", "Promote Cultural Exchanges and Tourism Development between the Two Places (1) | Finance (1)")]
    [InlineData("Framework Agreement\n\nThe two sides will draw up the work plan.\n\nFinance\n\nIssue bonds.", "Framework Agreement (1) | Finance (1)")]
    [InlineData("Regional air quality\n\nThe network has 23 stations. They will be upgraded.\n\nFinance\n\nOn banking, the two sides will co-operate.", "Regional air quality (1) | Finance (1)")]
    [InlineData("Finance:\nBoth sides will issue bonds.\n\nTrade and Investment:\nBoth sides will hold seminars.", "Finance (1) | Trade and Investment (1)")]
    [InlineData("I. Finance\n\nIssue bonds.\n\nII. Tourism\n\nDevelop cruises.", "Finance (1) | Tourism (1)")]
    [InlineData("(1) Finance\n\n(a) Issue bonds.\n\n(b) Expand Stock Connect.\n\n(2) Trade\n\n(a) Hold seminars.", "Finance (2) | Trade (1)")]
    [InlineData("Joint Pursuit of the Belt and Road Initiative and Promotion of High-quality Development of Trade and Investment Co-operation between the Two Places\n\nHold seminars.\n\nFinance\n\nIssue bonds.", "Joint Pursuit of the Belt and Road Initiative and Promotion of High-quality Development of Trade and Investment Co-operation between the Two Places (1) | Finance (1)")]
    [InlineData("Trade\n\nThe two sides will hold a large number of seminars for small and medium enterprises of the two places in each of the coming years\n\nFinance\n\nIssue bonds.", "Trade (1) | Finance (1)")]
    [InlineData("- Infrastructure\nBoth sides will press ahead with the railway.\n- Trade & investment\nBoth sides will hold seminars.\nMissions will be sent.", "Infrastructure (1) | Trade & investment (2)")]
    [InlineData("- Cross-boundary\ninfrastructure\nBoth sides will press ahead with the railway.\n- Education\nPlaces will be offered.", "Cross-boundary infrastructure (1) | Education (1)")]
    [InlineData("- Infrastructure\nPress ahead with the railway.\n- Living environment\n(1) Air quality\nFinish the study.\n(2) Water quality\nExtend the system.\n- Finance\nIssue bonds.", "Infrastructure (1) | Air quality (1) | Water quality (1) | Finance (1)")]
    [InlineData("• Quality of tours\n- Both sides will exchange complaints.\n- A contract will be drawn up.\n• Cruise tourism\n- Groups will travel on.", "Quality of tours (2) | Cruise tourism (1)")]
    [InlineData("Finance:\nBoth sides will issue bonds.\n\nOther areas:\nBoth sides will hold seminars.", "Finance (1) | Other areas (1)")]
    [InlineData("Participate in Major National\nStrategies\n\nSet up centres.\n\nFinance\n\nIssue bonds.", "Participate in Major National Strategies (1) | Finance (1)")]
    [InlineData("CROSS-BOUNDARY INFRASTRUCTURE\nAND CONTROL POINTS\n\nBuild bridges.\n\nFINANCE\n\nIssue bonds.", "CROSS-BOUNDARY INFRASTRUCTURE AND CONTROL POINTS (1) | FINANCE (1)")]
    [InlineData("Finance -\n\nIssue bonds.\n\n[Trade]\n\nHold fairs.\n\n<Youth>\n\nExchange visits.", "Finance (1) | Trade (1) | Youth (1)")]
    [InlineData("Finance\n\n- Issue more bonds\n- Support listing\n\nTourism\n\n- Develop cruises", "Finance (2) | Tourism (1)")]
    [InlineData("Innovation &\nTechnology\n\nFund research.\n\nFinance\n\nIssue bonds.", "Innovation & Technology (1) | Finance (1)")]
    public void Headings_are_read_however_the_layout_marks_them(string areas, string expected) => Assert.Equal(expected, AreaReading.Summary(Introduction + areas));

    [Theory]
    [InlineData("Co-operation Memorandum Signing Ceremony\n\nAt the meeting, Mr Lee and Mr Gong signed the memorandum.")]
    [InlineData("Signing of agreements\n\nAfter the plenary, four documents were signed.")]
    [InlineData("At the plenary, Mr Lee and Mr Gong signed the memorandum.")]
    [InlineData("After the meeting, the two sides signed an agreement.")]
    [InlineData("Looking ahead, both places will work together.")]
    [InlineData("Way forward\n\nThe two sides will follow up.")]
    [InlineData("Both sides agreed to hold the next plenary in Shanghai next year.")]
    [InlineData("The Health Bureau and the Shanghai Museum signed an agreement after the meeting.")]
    [InlineData("The documents signed at the meeting are as follows:\n\n(i) Agreement on Sports\n(ii) Letter of Intent on Trade\n\nMembers of the delegation included the Secretary for Justice, Mr Paul Lam; and the Secretary for Health, Professor Lo Chung-mau.")]
    [InlineData("Members of the Hong Kong delegation included the Secretary for Justice, Mr Paul Lam; and the Secretary for Health, Professor Lo Chung-mau.")]
    [InlineData("#\n\nThe 23rd Plenary held yesterday was co-chaired by the Chief Executive, Mr John Lee, and the Governor, Mr Wang Weizhong.")]
    [InlineData("Mr Lee said that the plenary was fruitful.")]
    [InlineData("The next plenary will be held in Hong Kong in 2027.")]
    [InlineData("To follow up on these areas, a liaison group will be set up.")]
    [InlineData("During Mr Lee's absence, the Chief Secretary for Administration is the Acting Chief Executive.")]
    [InlineData("Also attending the meeting was the Vice Mayor of Shanghai, Mr Hua Yuan.")]
    [InlineData("Officials attending the meeting included representatives of the Health Bureau.")]
    [InlineData("In the afternoon, the delegation visited a museum.")]
    [InlineData("The Hong Kong/Shanghai Co-operation Conference was set up in 2003.")]
    public void What_is_about_the_meeting_as_a_whole_ends_the_areas(string rest) =>
        Assert.Equal("Sports (1) | Finance (1)", AreaReading.Summary(Introduction + "Sports\n\nTrain athletes.\n\nFinance\n\nIssue bonds.\n\n" + rest));

    [Theory]
    [InlineData("To this end, the Trade Department and the Commerce Bureau signed an agreement after the meeting.")]
    [InlineData("The two sides agreed to extend the programme for five years.")]
    [InlineData("Both sides will explore the matter.")]
    [InlineData("The two sides signed a memorandum on this subject in 2019 and have followed it up since.")]
    public void An_area_keeps_its_own_paragraphs(string paragraph) =>
        Assert.Equal("Sports (1) | Finance (2)", AreaReading.Summary(Introduction + "Sports\n\nTrain athletes.\n\nFinance\n\nIssue bonds.\n\n" + paragraph));

    [Fact]
    public void Captions_between_paragraphs_are_no_commitments() => Assert.Equal("Sports (2) | Finance (1)", AreaReading.Summary(
        Introduction + "Sports\n\nTrain athletes.\n\nThe Chief Executive, Mr John Lee (left), shakes hands with the Mayor, Mr Gong Zheng (right).\n\nHold races.\n\nFinance\n\nIssue bonds."));

    [Fact]
    public void A_lost_heading_with_nothing_below_it_is_no_area() =>
        Assert.Equal("Sports (1)", AreaReading.Summary("Both sides reached consensus on the following three co-operation areas:\n\n##\n\n# Finance\n\n# Sports\n\nTrain athletes."));

    [Fact]
    public void A_run_of_headings_needs_no_introduction() =>
        Assert.Equal("Trade (1) | Finance (1)", AreaReading.Summary("Trade\n\nThe two sides will hold seminars.\n\nFinance\n\nThe two sides will issue bonds."));

    [Fact]
    public void A_single_short_line_without_introduction_is_no_area() => Assert.Equal("", AreaReading.Summary("Strengthening ties\n\nThe two sides will hold seminars.\n\nThey met again."));

    [Fact]
    public void Crossheads_of_a_news_story_are_no_areas() => Assert.Equal("", AreaReading.Summary("Close partners\n\nThe two sides will hold seminars.\n\nNext step\n\nThey will meet again."));

    [Fact]
    public void Text_between_the_introduction_and_the_first_heading_is_an_area_that_has_lost_its_heading()
    {
        var sheet = AreaReading.Of("The progress made in individual areas is outlined below.\n\nBoth sides work together in innovation and technology.\n\n# Finance\n\nIssue bonds.");
        Assert.Equal((null, true, "innovation-technology"), (sheet.Areas[0].Heading, sheet.Areas[0].Inferred, sheet.Areas[0].Topics[0]));
        Assert.Contains(sheet.Warnings, warning => warning.Code == WarningCodes.HeadingLost);
    }

    [Theory]
    [InlineData("two", 0)]
    [InlineData("3", 1)]
    [InlineData("15", 1)]
    public void An_announced_count_is_checked(string count, int warnings)
    {
        var sheet = AreaReading.Of($"The two sides reached consensus on the following {count} co-operation areas:\n\nTrade\n\nHold seminars.\n\nFinance\n\nIssue bonds.");
        Assert.Equal(warnings, sheet.Warnings.Count(warning => warning.Code == WarningCodes.AreaCountDiffers));
    }

    [Fact]
    public void Where_as_many_areas_are_announced_as_there_are_upper_headings_those_are_the_areas() => Assert.Equal("Economy (2) | People (1)", AreaReading.Summary(
        "The two sides agreed on the following two areas:\n\nEconomy\n====\n\nTrade\n----\n\nHold seminars.\n\nFinance\n----\n\nIssue bonds.\n\nPeople\n====\n\nYouth\n----\n\nOffer places."));

    [Theory]
    [InlineData("Boundary Crossings", "transport-logistics")]
    [InlineData("Training and exchange", "talent")]
    [InlineData("Education and Training", "education")]
    [InlineData("Pragmatic Co-operation Between Cities", "regional-development")]
    [InlineData("Urban Governance", "urban-planning-housing")]
    [InlineData("Flood Prevention and Water Conservation", "environment")]
    public void A_heading_names_its_topic(string heading, string expected) => Assert.Equal(expected, AreaReading.Of(
        $"They agreed on the following two areas:\n\n{heading}\n-----\nThe two sides will go on.\n\nTourism\n-----\nThe two sides will promote tours.").Areas[0].Topics[0]);

    [Theory]
    [InlineData("Construction of the HSITP", "innovation-technology")]
    [InlineData("Practice of GBA lawyers", "legal-professional")]
    [InlineData("Construction of the XYZ", "urban-planning-housing")]
    public void A_short_form_in_a_heading_names_its_topic(string heading, string expected) => Assert.Equal(expected, AreaReading.Of(
        $"The Hong Kong-Shenzhen Innovation and Technology Park (HSITP) lies in the Greater Bay Area (GBA). They agreed on the following two areas:\n\n{heading}\n-----\nThe two sides will go on.\n\nTourism\n-----\nThe two sides will promote tours.").Areas[0].Topics[0]);

    [Fact]
    public void Only_meetings_have_areas() => Assert.Equal("", AreaReading.Summary(Introduction + "Finance\n\nIssue bonds.", ReleaseKinds.Announcement));

    [Fact]
    public void Headings_and_commitments_are_marked_as_belonging_to_areas()
    {
        var sheet = AreaReading.Of(Introduction + "Finance\n\nIssue bonds.\n\nAfter the meeting, the two sides signed an agreement.");
        Assert.Equal(["Finance", "Issue bonds."], sheet.Text.Body.Where(sheet.AreaBlocks.Contains).Select(block => block.Text));
    }
}
