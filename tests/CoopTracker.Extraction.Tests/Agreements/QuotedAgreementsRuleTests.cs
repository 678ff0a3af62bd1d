using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Extraction.Tests.Agreements;

public class QuotedAgreementsRuleTests
{
    [Theory]
    [InlineData("At the meeting, the two sides signed the \"Agreement on Finance\".", "Agreement on Finance")]
    [InlineData("The two sides signed two agreements after the meeting, including the renewal of the “Agreement on Science” to deepen exchanges.", "Agreement on Science")]
    [InlineData("After the meeting, the two sides signed the \"Arrangement on Waste\" and the \"Memorandum of Understanding on Design\".", "Arrangement on Waste | Memorandum of Understanding on Design")]
    [InlineData("The two sides have also entered into the \"Agreement on a Smart City\" today.", "Agreement on a Smart City")]
    [InlineData("The \"Letter of Intent on Culture\" was signed between the Culture Bureau and the Shanghai Museum today.", "Letter of Intent on Culture")]
    [InlineData("Mr Lee and Mr Gong witnessed the signing of the \"Agreement on Health\" after the plenary.", "Agreement on Health")]
    [InlineData("Mr Lee and Mr Gong, who met yesterday, signed the \"Agreement on Sports\" today.", "Agreement on Sports")]
    [InlineData("The agreements signed today include the \"Agreement on Sports\" and the \"Letter of Intent on Youth\".", "Agreement on Sports | Letter of Intent on Youth")]
    [InlineData("The two sides signed two agreements today. They are the \"Agreement on Sports\" and the \"Letter of Intent on Youth\".", "Agreement on Sports | Letter of Intent on Youth")]
    [InlineData("The signing ceremony of the \"Agreement on Sports\" between the A Bureau and the B Bureau was held after the plenary.", "Agreement on Sports")]
    [InlineData("The signing ceremony for the \"Agreement on Sports\" was held after the plenary.", "Agreement on Sports")]
    [InlineData("Speaking after signing the \"Agreement on Sports\" today, Mr Lee thanked the Mayor.", "Agreement on Sports")]
    [InlineData("The \"Agreement on Sports\", signed today by the A Bureau and the B Bureau, will help.", "Agreement on Sports")]
    [InlineData("The two sides signed the ‘Agreement on Sports’ and the 'Letter of Intent on Youth' today.", "Agreement on Sports | Letter of Intent on Youth")]
    [InlineData("Also signed at the meeting was the \"Agreement on Sports\".", "Agreement on Sports")]
    [InlineData("The plenary concluded with the signing of the \"Agreement on Sports\" by Mr Lee and Mr Gong.", "Agreement on Sports")]
    [InlineData("Mr Lee and Mr Gong put their names, on behalf of the two governments, to the \"Agreement on Sports\".", "Agreement on Sports")]
    [InlineData("After the meeting, Mr Lee and Mr Gong put their signatures to the \"Co-operation Memorandum of the Second Plenary Session of the Conference\".", "Co-operation Memorandum of the Second Plenary Session of the Conference")]
    [InlineData("The two sides also renewed the \"Agreement on Sports\", which they first signed in 2007.", "Agreement on Sports")]
    [InlineData("The two sides renewed the \"Agreement on Sports\" signed in 2010.", "Agreement on Sports")]
    [InlineData("Following the framework agreement signed in 2010, the two sides signed the \"Agreement on Sports\".", "Agreement on Sports")]
    [InlineData("The \"Agreement on Sports\" signed in 2010 was renewed today.", "Agreement on Sports")]
    [InlineData("The two sides signed the \"Agreement on Sports\", which takes the place of an arrangement made in 2010.", "Agreement on Sports")]
    [InlineData("The \"Agreement on Sports\", which was signed at the meeting, will help.", "Agreement on Sports")]
    [InlineData("The \"Agreement on Sports\" signed at today's meeting will help.", "Agreement on Sports")]
    [InlineData("Two agreements were signed after the meeting, namely the \"Agreement on Sports\" and the \"Letter of Intent on Youth\".", "Agreement on Sports | Letter of Intent on Youth")]
    [InlineData("The two sides signed the \"Agreement on Sports\" to build on the plan announced in 2018.", "Agreement on Sports")]
    [InlineData("The two sides exchanged the \"Agreement on Sports\" and the \"Letter of Intent on Youth\" after the meeting.", "Agreement on Sports | Letter of Intent on Youth")]
    [InlineData("At the meeting, the governments of both places signed the \"Arrangement on Cars\" and the renewed \"Agreement on Sports\".", "Arrangement on Cars | Agreement on Sports")]
    public void Quoted_titles_are_what_was_signed(string body, string expected) => Assert.Equal(expected, AgreementReading.Titles(body));

    [Theory]
    [InlineData("The two sides will sign the \"Agreement on Finance\" next year.")]
    [InlineData("The \"Agreement on Finance\" is to be signed at the next meeting.")]
    [InlineData("The two sides will strive to sign the \"Agreement on Finance\".")]
    [InlineData("They carried forward the \"Framework Agreement\" signed in 2010.")]
    [InlineData("The \"Agreement on Students\" signed last September has been operating smoothly.")]
    [InlineData("The \"Agreement on Water\", which was signed many years ago, will be updated.")]
    [InlineData("Since the signing of the \"Framework Agreement\" in 2004, much has been done.")]
    [InlineData("Mr Tam said at the meeting that since the signing of the Framework Agreement in April 2010, the two sides had made progress.")]
    [InlineData("At the 4th Plenary, the two sides signed the \"Agreement on Finance\".")]
    [InlineData("At the last plenary, the two sides signed the \"Agreement on Finance\".")]
    [InlineData("Mr Lee said, \"We signed the 'Agreement on Finance' today.\"")]
    [InlineData("The two sides will jointly implement the \"Opinion on Finance\" and the \"Scheme for Cars\".")]
    [InlineData("After the meeting, the two sides signed the \"2017 Work Plan\".")]
    [InlineData("With the signing of the \"Framework Agreement\", co-operation has entered a new stage.")]
    [InlineData("The renewed agreement, the \"Agreement on Sports\", is at Annex 2.")]
    [InlineData("Trade has grown since the \"Agreement on Trade\" was signed.")]
    [InlineData("The \"Agreement on Trade\", which was signed in 2010, will be updated.")]
    [InlineData("The two sides exchanged views on the \"Agreement on Trade\".")]
    public void What_is_to_come_recalled_said_or_no_agreement_is_left_out(string body) => Assert.Equal("", AgreementReading.Titles(body));

    [Fact]
    public void A_title_of_no_known_kind_is_taken_and_warned_about_once()
    {
        var facts = Reading.Of("Pacts signed\n*****\n\nThe governments of Hong Kong and Shanghai signed the \"Shanghai Consensus on Smart Ports\" in Hong Kong today (April 26).\n\nEnds/Friday, April 26, 2024");
        Assert.Equal("other", Assert.Single(facts.Agreements).Type);
        Assert.Single(facts.Warnings, warning => warning.Code == WarningCodes.TypeUnknown);
    }

    [Theory]
    [InlineData("Co-operation Agreement on Trade", "agreement")]
    [InlineData("Co-operation Framework Agreement", "framework-agreement")]
    [InlineData("Memorandum of Understanding on the Framework of Arrangements", "memorandum-of-understanding")]
    [InlineData("Memorandum of Co-operation between A Museum and B Museum", "memorandum-of-co-operation")]
    [InlineData("Letter of Intent to strengthen an Agreement", "letter-of-intent")]
    [InlineData("Hong Kong/Zhejiang Co-operation Conference Mechanism", "mechanism")]
    [InlineData("Co-operation Memorandum of the Sixth Plenary Session", "co-operation-memorandum")]
    [InlineData("Memorandum of Co-operation on the Loan of Exhibits", "memorandum-of-co-operation")]
    [InlineData("Second Supplement to the Arrangement on Science and Technology Exchange", "arrangement")]
    [InlineData("Supplement IX to the Mainland and Hong Kong Closer Economic Partnership Arrangement", "arrangement")]
    [InlineData("Supplement to the Work of Museums", "agreement")]
    [InlineData("Supplementary Agreement to the Arrangement on Design", "agreement")]
    [InlineData("Memorandum of Co-operation on Deepening Hong Kong/Shanghai Co-operation", "co-operation-memorandum")]
    public void The_type_is_that_of_the_noun_which_the_title_turns_on(string title, string type) =>
        Assert.Equal(type, Assert.Single(AgreementReading.Of($"At the meeting, the two sides signed the \"{title}\".").Agreements).Type);
}
