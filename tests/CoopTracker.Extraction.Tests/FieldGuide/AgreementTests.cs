namespace CoopTracker.Extraction.Tests.FieldGuide;

/// <summary>What was signed and what was not, in whole releases.</summary>
public sealed class AgreementTests
{
    [Theory]
    [InlineData("After the meeting, two agreements were signed:\n\n(i) Agreement on Tourism between the Tourism Commission and the Shanghai Tourism Bureau; and\n\n(ii) Letter of Intent on Museums between the Museum of History and the Shanghai Museum.", 2)]
    [InlineData("After the meeting, the two sides signed the \"Agreement on Tourism\" and the \"Letter of Intent on Museums\".", 2)]
    [InlineData("After the meeting, the two sides signed agreements on tourism and museums.", 2)]
    [InlineData("After the meeting, the Tourism Commission and the Shanghai Tourism Bureau signed an agreement.", 1)]
    [InlineData("After the meeting, the two sides signed the renewal of the \"Agreement on Tourism\".", 1)]
    [InlineData("After the meeting, two agreements were signed.\n\nNNNN\n\nAnnex\n\nList of co-operation agreements\n\n1. Agreement on Tourism\n\n2. Letter of Intent on Museums", 2)]
    public void Agreements_are_told_in_many_forms(string agreements, int count) => Assert.Equal(count, new Sample { Agreements = agreements, Foot = "" }.Read("2024-04-26").Agreements.Count);

    [Theory]
    [InlineData("They will implement the agreement signed in 2010.")]
    [InlineData("The two sides will sign an agreement on tourism next year.")]
    [InlineData("They strive to sign a memorandum of understanding on museums.")]
    [InlineData("The \"Outline Development Plan\" and the \"Framework Agreement\" were mentioned.")]
    public void What_was_not_signed_here_is_none(string agreements) => Assert.Empty(new Sample { Agreements = agreements }.Read().Agreements);

    [Theory]
    [InlineData("between the Tourism Commission and the Shanghai Tourism Bureau", "Tourism Commission + Shanghai Tourism Bureau")]
    [InlineData("among the Tourism Commission, the Shanghai Museum and Orient Holdings Co., Ltd.", "Tourism Commission + Shanghai Museum + Orient Holdings Co., Ltd.")]
    public void Parties_follow_the_title(string parties, string expected) =>
        Assert.Equal(expected, string.Join(" + ", new Sample { Agreements = $"At the meeting, the following was signed:\n\n(i) Agreement on Tourism {parties};" }.Read().Agreements.Single().Parties.Select(party => party.Name)));

    [Fact]
    public void Annexes_are_given_by_ranges() => Assert.Equal([1, 2, 3], new Sample
    {
        Agreements = "After the meeting, three agreements were signed:\n\n(i) Agreement on Tourism;\n\n(ii) Agreement on Trade; and\n\n(iii) Letter of Intent on Museums.\n\nThe texts of (i) to (iii) are at Annexes 1 to 3.",
    }.Read().Agreements.Select(agreement => agreement.Annex?.Value));

    [Fact]
    public void A_count_that_differs_is_warned_of() => Assert.Contains(
        new Sample { Agreements = "After the meeting, the two sides signed three agreements, including the \"Agreement on Tourism\"." }.Read().Warnings, warning => warning.Code == Core.Facts.WarningCodes.AgreementCountDiffers);

    [Fact]
    public void Chinese_titles_stand_without_separators() => Assert.Equal(["旅遊合作協議", "博物館合作意向書"],
        (Sample.Chinese with { Agreements = "　　會後，雙方簽署《旅遊合作協議》《博物館合作意向書》。" }).Read().Agreements.Select(agreement => agreement.Title));
}
