using CoopTracker.Data.Queries;
using CoopTracker.Web.Pages.Evidence;

namespace CoopTracker.Web.Tests.Pages;

public sealed class PassageTests
{
    [Fact]
    public void A_passage_is_the_paragraph_with_the_proof_marked() =>
        Assert.Equal(["They signed [the MoU] today."], Cut("Before.\n\nThey signed the MoU today.\n \nAfter.", "the MoU"));

    [Fact]
    public void The_first_and_the_last_paragraph_have_no_empty_line_around_them() =>
        Assert.Equal(["[Only] line"], Cut("  Only line", "Only"));

    [Fact]
    public void Proofs_that_stand_together_share_a_passage_and_those_inside_each_other_a_mark()
    {
        var passages = Passage.Cut("MoU between A and B, signed today.", [("party", new(12, 1)), ("title", new(0, 19)), ("signedOn", new(28, 5))]);

        var passage = Assert.Single(passages);
        Assert.Equal("[MoU between A and B], signed [today].", Show(passage));
        Assert.Equal(["title", "party", "signedOn"], passage.Fields);
        Assert.Equal(0, passage.Start);
    }

    [Fact]
    public void Proofs_that_stand_far_apart_have_passages_of_their_own() =>
        Assert.Equal(["[One].", "[Two]."], Cut($"One.\n\n{new string('x', 400)}\n\nTwo.", "One", "Two"));

    [Fact]
    public void A_long_paragraph_is_cut_between_two_words_with_an_ellipsis()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 400));

        var passage = Assert.Single(Cut($"{words} proof {words}", "proof"));

        Assert.StartsWith("… word ", passage, StringComparison.Ordinal);
        Assert.EndsWith(" word …", passage, StringComparison.Ordinal);
        Assert.InRange(passage.Length, 400, 600);
    }

    [Fact]
    public void A_long_list_is_cut_between_two_lines()
    {
        var items = string.Concat(Enumerable.Repeat("(i) one item of many;\n", 40));

        var passage = Assert.Single(Cut($"{items}(ii) proof;\n{items}", "proof"));

        Assert.StartsWith("… (i) one", passage, StringComparison.Ordinal);
        Assert.EndsWith("many; …", passage, StringComparison.Ordinal);
    }

    [Fact]
    public void The_passage_that_names_the_record_comes_first_wherever_it_stands()
    {
        var text = $"Signed today.\n\n{new string('x', 400)}\n\nThe MoU.";

        var passages = Passage.Cut(text, [("signedOn", new(7, 5)), ("title", new(text.Length - 4, 3))]);

        Assert.Equal(["The [MoU].", "Signed [today]."], passages.Select(Show));
    }

    [Fact]
    public void A_character_is_never_cut_in_half()
    {
        var rare = string.Concat(Enumerable.Repeat("𠮷", 400));

        var passage = Assert.Single(Cut($"{rare}證x{rare}", "證"));

        Assert.Equal(passage, string.Concat(passage.EnumerateRunes()));
        Assert.DoesNotContain('\uFFFD', string.Concat(passage.EnumerateRunes()));
    }

    [Fact]
    public void A_value_from_outside_the_text_has_no_passage() => Assert.Empty(Passage.Cut("text", [("issuedOn", new(0, 0))]));

    private static IEnumerable<string> Cut(string text, params string[] proofs) =>
        Passage.Cut(text, proofs.Select(p => ("title", new TextRange(text.IndexOf(p, StringComparison.Ordinal), p.Length)))).Select(Show);

    private static string Show(Passage passage)
    {
        var shown = passage.Text;
        foreach (var mark in passage.Marks.Reverse()) shown = shown.Insert(mark.Start + mark.Length, "]").Insert(mark.Start, "[");
        return shown;
    }
}
