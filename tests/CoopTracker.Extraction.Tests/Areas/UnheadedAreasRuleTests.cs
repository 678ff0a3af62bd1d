using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Tests.Areas;

public class UnheadedAreasRuleTests
{
    [Fact]
    public void Details_of_something_else_are_no_areas() => Assert.Equal("", AreaReading.Summary("Details of the discussion are as follows:\n\nThe first is about trade.\n\nThe second is about museums."));

    [Fact]
    public void Paragraphs_without_any_heading_are_grouped_by_their_topic_and_warned_about()
    {
        var sheet = AreaReading.Of("The progress made in individual areas is outlined below.\n\nBanks may issue bonds.\n\nInsurance firms and banks may list.\n\nSchools will form sister school pairs.\n\nAt the meeting, an agreement was signed.");
        Assert.Equal(["finance (2)", "education (1)"], sheet.Areas.Select(area => $"{area.Topics[0]} ({area.Commitments.Count})"));
        Assert.Equal(2, sheet.Warnings.Count(warning => warning.Code == WarningCodes.HeadingLost));
    }
}
