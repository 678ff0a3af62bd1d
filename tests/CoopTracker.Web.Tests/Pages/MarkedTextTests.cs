using CoopTracker.Web.Pages.Releases;

namespace CoopTracker.Web.Tests.Pages;

/// <summary>Marks are written as [kind words], so that a test shows how they nest.</summary>
public sealed class MarkedTextTests
{
    [Fact]
    public void A_text_without_facts_is_its_paragraphs() =>
        Assert.Equal("One.\nStill one.¶Two.", Show("One.\nStill one.\n \nTwo.\n\n"));

    [Fact]
    public void A_fact_is_marked_at_its_place() =>
        Assert.Equal("a [Person Mr Lee] b", Show("a Mr Lee b", (FactKind.Person, "Mr Lee")));

    [Fact]
    public void A_fact_inside_another_is_a_mark_inside_a_mark() =>
        Assert.Equal("[Agreement MoU between [Party the Bureau] and [Party the Council]].",
            Show("MoU between the Bureau and the Council.", (FactKind.Party, "the Bureau"), (FactKind.Agreement, "MoU between the Bureau and the Council"), (FactKind.Party, "the Council")));

    [Fact]
    public void A_fact_that_crosses_another_is_cut_in_two_and_only_its_beginning_is_one() =>
        Assert.Equal("[Agreement a b [Party c]][Party~  d] e", Show("a b c d e", (FactKind.Agreement, "a b c"), (FactKind.Party, "c d")));

    [Fact]
    public void A_fact_that_runs_over_a_paragraph_is_marked_in_both() =>
        Assert.Equal("x [Agreement Corporation]¶[Agreement~ (HKSTPC)] y", Show("x Corporation\n\n(HKSTPC) y", (FactKind.Agreement, "Corporation\n\n(HKSTPC)")));

    [Fact]
    public void Of_facts_with_the_same_words_the_one_that_names_its_record_is_shown() =>
        Assert.Equal("[Meeting today]", Show("today", [Fact(FactKind.Agreement, "today", "today") with { IsMain = false }, Fact(FactKind.Meeting, "today", "today")]));

    [Fact]
    public void A_paragraph_that_is_nothing_but_the_heading_of_an_area_is_a_heading()
    {
        var paragraphs = MarkedText.Build("Finance\n\nOn Finance.", [Fact(FactKind.Area, "Finance\n\nOn Finance.", "Finance")]);

        Assert.Equal([true, false], paragraphs.Select(p => p.IsHeading));
    }

    [Fact]
    public void A_fact_without_length_came_from_outside_and_is_not_marked() =>
        Assert.Equal("abc", Show("abc", [new TextFact(FactKind.Release, "", null, 0, 0)]));

    private static string Show(string text, params (FactKind Kind, string Words)[] facts) => Show(text, facts.Select(f => Fact(f.Kind, text, f.Words)));

    private static string Show(string text, IEnumerable<TextFact> facts) =>
        string.Join('¶', MarkedText.Build(text, facts).Select(p => string.Concat(p.Nodes.Select(Show))));

    private static string Show(TextNode node) => node switch
    {
        TextNode.Mark mark => $"[{mark.Fact.Kind}{(mark.IsBeginning ? "" : "~")} {string.Concat(mark.Children.Select(Show))}]",
        TextNode.Words words => words.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static TextFact Fact(FactKind kind, string text, string words) => new(kind, words, "/x", text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
