using CoopTracker.Extraction.Evaluation;

namespace CoopTracker.Extraction.Tests.Evaluation;

public sealed class WordingTests
{
    [Theory]
    [InlineData("Hong Kong/Shanghai Co-operation Conference", "Hong Kong - Shanghai Cooperation Conference", true)]
    [InlineData("Hong Kong/Shanghai Co-operation Conference", "Hong Kong/Sichuan Co-operation Meeting", false)]
    [InlineData("Mr John Lee", "john lee", true)]
    [InlineData("“Joint Action Plan”（Annex）", "Joint Action Plan (Annex)", true)]
    [InlineData("滬港合作會議", "滬港 合作會議", true)]
    [InlineData("滬港合作會議", "滬港合作会議", false)]
    [InlineData("陳國基先生", "陳國基", true)]
    [InlineData("", "", true)]
    [InlineData("Finance", null, false)]
    public void Marks_case_width_and_honorifics_do_not_matter(string first, string? second, bool same) => Assert.Equal(same, Wording.Close(first, second));

    [Theory]
    [InlineData("Secretary for Education", "the Secretary for Education", true)]
    [InlineData("Under Secretary for Education", "Secretary for Education", false)]
    [InlineData("Acting Secretary for Constitutional and Mainland Affairs", "Secretary for Constitutional and Mainland Affairs", false)]
    public void A_rank_makes_another_office(string first, string second, bool same) => Assert.Equal(same, Wording.IsSameOffice(first, second));

    [Theory]
    [InlineData("Department of Health of the Government of the HKSAR", "Department of Health", true)]
    [InlineData("Hong Kong", "HKSAR Government", false)]
    [InlineData("the HKSAR", "Hong Kong", true)]
    [InlineData("香港特別行政區政府教育局", "教育局", true)]
    [InlineData("Department of Health", "Department of Justice", false)]
    public void A_party_is_the_same_with_or_without_its_government(string first, string second, bool same) => Assert.Equal(same, Wording.IsSameParty(first, second));

    [Theory]
    [InlineData("Memorandum of Understanding", true)]
    [InlineData("Memorandum of Understanding on Tourism", false)]
    [InlineData("合作備忘錄", true)]
    [InlineData("旅遊合作備忘錄", false)]
    public void A_title_of_one_kind_only_is_generic(string title, bool generic) => Assert.Equal(generic, Wording.IsGeneric(title));
}
