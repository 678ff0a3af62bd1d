namespace CoopTracker.Extraction.Tests.FieldGuide;

/// <summary>Areas however they are introduced and marked, in whole releases.</summary>
public sealed class AreaTests
{
    [Theory]
    [InlineData("The two sides reached consensus on the following two co-operation areas:\n\nFinancial Services\n\nThe two sides will promote green finance.\n\nEducation\n\nThe two sides will encourage exchanges.")]
    [InlineData("The two sides reached a consensus in the following two areas:\n\nFinancial services\n===========\n\nPromote green finance.\n\nEducation\n———\n\nTo encourage exchanges.")]
    [InlineData("Both sides agreed on two key areas:\n\n## Financial services\n\nPromote green finance.\n\n## Education\n\nEncourage exchanges.")]
    [InlineData("The progress made in individual areas is set out below:\n\n**Financial services**\n\nThe two sides will promote green finance.\n\n**Education**\n\nThe two sides will encourage exchanges.")]
    [InlineData("The two sides discussed the following co-operation areas:\n\n1. Financial services\n\nThe two sides will promote green finance.\n\n2. Education\n\nThe two sides will encourage exchanges.")]
    [InlineData("The two sides discussed the following two co-operation areas:\n\na. Financial services\n\nThe two sides will promote green finance.\n\nb. Education\n\nThe two sides will encourage exchanges.")]
    public void Headings_are_marked_in_many_ways(string areas) => Assert.Equal("Financial services (1) | Education (1)", Areas(new Sample { Areas = areas }), ignoreCase: true);

    [Theory]
    [InlineData("On finance, the two sides will promote listings.\n\nIn respect of education, schools will exchange students.", "finance (1) | education (1)")]
    [InlineData("Regarding finance, the two sides will promote listings.\n\nOn education, schools will exchange students.", "finance (1) | education (1)")]
    public void An_area_may_only_open_its_paragraph(string areas, string expected) => Assert.Equal(expected, Areas(new Sample { Areas = areas }));

    [Fact]
    public void An_area_of_a_Chinese_text_may_open_its_paragraph() =>
        Assert.Equal("旅遊 (1) | 金融 (1)", Areas(Sample.Chinese with { Areas = "　　在旅遊方面，雙方會推廣郵輪旅遊。\n\n　　在金融方面，雙方會推動企業上市。" }));

    [Fact]
    public void Areas_may_stand_in_one_sentence() => Assert.StartsWith("trade and investment",
        Areas(new Sample { Areas = "The two sides agreed to step up co-operation in the following areas: trade and investment; tourism; and education." }), StringComparison.Ordinal);

    [Fact]
    public void A_count_that_differs_is_warned_of() => Assert.Contains(
        new Sample { Areas = new Sample().Areas.Replace("two co-operation", "15 co-operation", StringComparison.Ordinal) }.Read().Warnings, warning => warning.Code == Core.Facts.WarningCodes.AreaCountDiffers);

    [Theory]
    [InlineData("All 77 items of the work plan have been completed, and 15 expert groups met on 65 projects.")]
    [InlineData("The 27 initiatives cover 19 categories of services.")]
    public void Other_counts_count_no_areas(string sentence) => Assert.DoesNotContain(new Sample { People = sentence }.Read().Warnings, warning => warning.Code == Core.Facts.WarningCodes.AreaCountDiffers);

    private static string Areas(Sample sample) => string.Join(" | ", sample.Read().Areas.Select(area => $"{area.Heading} ({area.Commitments.Count})"));
}
