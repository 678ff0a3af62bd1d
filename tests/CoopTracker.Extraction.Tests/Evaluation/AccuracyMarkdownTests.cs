using CoopTracker.Extraction.Evaluation;

namespace CoopTracker.Extraction.Tests.Evaluation;

public sealed class AccuracyMarkdownTests
{
    [Fact]
    public void Texts_of_releases_never_become_markup()
    {
        var title = new FactOutcome("document.title", "", "A <script> | *bold*\nname", null, false);

        var page = AccuracyMarkdown.Format(new Accuracy([new ReleaseScore("plenary", [title], [])]), "evaluate");

        Assert.Contains(@"- plenary: document.title: missed A \<script\> \| \*bold\* name" + "\n", page, StringComparison.Ordinal);
    }
}
