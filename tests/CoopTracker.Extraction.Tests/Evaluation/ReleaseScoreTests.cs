using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Evaluation;

namespace CoopTracker.Extraction.Tests.Evaluation;

public sealed class ReleaseScoreTests
{
    private static readonly GoldRecord Gold = GoldRecord.Parse("""
        { "document": { "title": "Two pacts signed", "language": "en", "kind": "signing" },
          "agreements": [
            { "title": "Memorandum of Understanding", "type": "memorandum-of-understanding", "parties": ["A University"], "signedOn": null, "annex": null },
            { "title": "Memorandum of Understanding", "type": "memorandum-of-understanding", "parties": ["B Hospital"], "signedOn": null, "annex": null } ] }
        """);

    [Fact]
    public void Facts_with_the_same_name_are_told_apart_in_the_order_of_the_gold()
    {
        var keys = ReleaseScore.Of("pacts", Gold, null).Outcomes.Where(outcome => outcome.Field == "agreement").Select(outcome => outcome.Key);

        Assert.Equal(["Memorandum of Understanding", "Memorandum of Understanding (2)"], keys);
    }

    [Fact]
    public void Errors_are_silent_only_without_a_warning()
    {
        var read = ReleaseScore.Of("pacts", Gold, Record());
        var warned = ReleaseScore.Of("pacts", Gold, Record(new Warning(WarningCodes.SignedUnread, "Look at it.")));

        Assert.Equal((2, 2), (read.Errors, read.SilentErrors));
        Assert.Equal((2, 0), (warned.Errors, warned.SilentErrors));
        Assert.False(warned.IsWarnedThoughRight);
        Assert.True((warned with { Outcomes = [] }).IsWarnedThoughRight);
    }

    [Fact]
    public void A_wrong_value_counts_as_one_invented_and_one_missed()
    {
        var score = ReleaseScore.Of("pacts", Gold, Record() with { Document = new DocumentRecord("Two pacts signed", "en", "meeting", null) });

        Assert.Equal("document.kind: expected signing, read meeting", score.Wrong.First().ToString());
        Assert.Equal(4, score.Errors);
    }

    private static ReleaseRecord Record(params Warning[] warnings) =>
        new("pacts.txt", new DocumentRecord("Two pacts signed", "en", "signing", null), null, [], [], [], [], warnings, null);
}
