using CoopTracker.Extraction.Evaluation;

namespace CoopTracker.Extraction.Tests.Evaluation;

public sealed class BaselineTests
{
    private static readonly FactOutcome Session = new("meeting.session", "", "6", "6", true);
    private static readonly FactOutcome Lead = new("delegation.lead", "Hong Kong: John Lee", "leads", "leads", true);

    [Fact]
    public void A_baseline_reads_what_it_wrote()
    {
        var text = Baseline.Of(new Accuracy([Score(Session, Lead)])).Format();

        Assert.Equal("plenary\tdelegation.lead\tHong Kong: John Lee\nplenary\tmeeting.session\n", text);
        Assert.Equal(text, Baseline.Parse("# a remark\r\n\r\n" + text).Format());
    }

    [Fact]
    public void A_fact_that_was_right_and_is_wrong_or_missed_now_is_lost()
    {
        var baseline = Baseline.Of(new Accuracy([Score(Session, Lead)]));
        FactOutcome wrong = Session with { Given = "5", IsRight = false }, missed = Lead with { Given = null, IsRight = false };

        Assert.Equal([wrong, missed], baseline.Lost(Score(wrong, missed)));
        Assert.Empty(baseline.Gained(Score(wrong, missed)));
    }

    [Fact]
    public void A_fact_that_is_right_for_the_first_time_is_gained()
    {
        var baseline = Baseline.Of(new Accuracy([Score(Session)]));

        Assert.Equal([Lead], baseline.Gained(Score(Session, Lead)));
        Assert.Empty(baseline.Lost(Score(Session, Lead)));
    }

    [Fact]
    public void A_fact_that_the_gold_asks_for_no_more_is_not_lost()
    {
        var baseline = Baseline.Of(new Accuracy([Score(Session, Lead)]));
        var invented = Lead with { Expected = null, IsRight = false };

        Assert.Empty(baseline.Lost(Score(Session)));
        Assert.Empty(baseline.Lost(Score(Session, invented)));
    }

    [Fact]
    public void Another_release_has_facts_of_its_own() =>
        Assert.Equal([Session], Baseline.Of(new Accuracy([Score(Session)])).Gained(Score(Session) with { Release = "another" }));

    private static ReleaseScore Score(params FactOutcome[] outcomes) => new("plenary", outcomes, []);
}
