using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Meetings;

namespace CoopTracker.Extraction.Tests.Meetings;

public class EnglishSessionRuleTests
{
    private const string Shanghai = "Hong Kong/Shanghai Co-operation Conference";

    [Theory]
    [InlineData("Sixth Plenary Session of the " + Shanghai + " held", 6)]
    [InlineData("23rd Plenary of " + Shanghai + " held", 23)]
    [InlineData("22th Working Meeting of " + Shanghai + " held", 22)]
    [InlineData("Twenty-first plenary of " + Shanghai, 21)]
    [InlineData("High-Level Meeting cum the First Plenary of " + Shanghai, 1)]
    [InlineData(Shanghai + " convenes second meeting", 2)]
    [InlineData(Shanghai + " holds 11th Working Meeting in HK", 11)]
    [InlineData("Third " + Shanghai + " held", 3)]
    [InlineData(Shanghai + "'s fifth meeting held", 5)]
    [InlineData("CS attends " + Shanghai + " (fourth plenary session)", 4)]
    [InlineData("20th Joint Meeting of Senior Health Officials of the Mainland, Hong Kong and Macao held", 20)]
    public void A_title_counts_the_session(string title, int expected) => Assert.Equal(expected, Read(title + "\n****\nThe two sides met in the morning."));

    [Theory]
    [InlineData("They co-chaired the second meeting of the " + Shanghai + " today to review the progress since the first meeting held in 2004.", 2)]
    [InlineData("They co-chaired the fourth " + Shanghai + " (the Conference) today, after the third meeting held in Hong Kong in 2017.", 4)]
    [InlineData("The " + Shanghai + " (the Conference) convened its 19th meeting in Hong Kong on Tuesday.", 19)]
    [InlineData("The " + Shanghai + " met today. Co-chaired by the two sides, the Conference convened its third meeting.", 3)]
    [InlineData("The plenary of the " + Shanghai + " was held in Hong Kong yesterday. The 12th Plenary held yesterday was co-chaired by the two sides.", 12)]
    [InlineData("The 7th Plenary of the Joint Conference was held in Hong Kong this morning.", 7)]
    [InlineData("The two sides co-chaired the Ninth Plenary today.", 9)]
    [InlineData("They held the 15th meeting of the " + Shanghai + " today, the first meeting of a new round.", 15)]
    [InlineData("The " + Shanghai + " was held on Monday. This year's Conference, the ninth, was attended by leaders of both sides.", 9)]
    public void The_text_counts_where_the_title_does_not(string lead, int expected) => Assert.Equal(expected, Read(Shanghai + " held in Hong Kong\n****\n" + lead));

    [Theory]
    [InlineData("2011 " + Shanghai, "The two sides held the 2011 " + Shanghai + " today, since the last plenary in 2010.")]
    [InlineData(Shanghai + " 2023 held", "It was held today. The Conference will hold its 16th meeting early next year.")]
    [InlineData(Shanghai + " held", "It was held today. It held its first meeting in 2004.")]
    [InlineData(Shanghai + " held", "It was held today. The 19th Plenary was held last September.")]
    public void Years_and_other_sessions_are_no_count(string title, string lead) => Assert.Null(Read(title + "\n****\n" + lead));

    [Theory]
    [InlineData("", 6)]
    [InlineData("They signed the \"Memorandum of the Seventh Plenary Session of the " + Shanghai + "\".", 7)]
    public void Title_and_text_that_differ_are_warned_of(string more, int expected)
    {
        var sheet = Sheet("Sixth Plenary Session of the " + Shanghai + " held\n****\nThey held the Seventh Plenary Session of the " + Shanghai + " today.\n\n" + more);
        Assert.Equal((expected, WarningCodes.SessionConflict), (sheet.Session?.Value, Assert.Single(sheet.Warnings).Code));
    }

    [Theory]
    [InlineData("first", 1)]
    [InlineData("Ninth", 9)]
    [InlineData("twelfth", 12)]
    [InlineData("Twentieth", 20)]
    [InlineData("twenty third", 23)]
    [InlineData("31st", 31)]
    public void Ordinals_are_read(string ordinal, int expected) => Assert.Equal(expected, Ordinals.Read(ordinal));

    private static int? Read(string text) => Sheet(text).Session?.Value;

    private static FactSheet Sheet(string text) => Reading.Sheet(text, rules: [new EnglishMechanismRule(), new EnglishSessionRule()]);
}
