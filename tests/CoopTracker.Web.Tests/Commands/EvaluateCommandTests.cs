using CoopTracker.Web.Tests.Support;

namespace CoopTracker.Web.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private const string Release = "Budget speech on the radio\n****\n\nThe Financial Secretary answered questions on the radio.\n\nEnds/Friday, April 26, 2024\n";
    private const string Gold = """{ "document": { "title": "Budget speech on the radio", "language": "en", "kind": "other" }, "meeting": null }""";

    private readonly ScratchFolder folder = new();

    [Fact]
    public async Task It_prints_the_tables_and_answers_0()
    {
        Corpus(Gold, Release);

        var run = await Evaluate();

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("document.title           P 1.000  R 1.000  F1 1.000  (1 expected)", run.Output, StringComparison.Ordinal);
        Assert.Contains("overall P 1.0000  R 1.0000  F1 1.0000  facts 3  silent errors 0", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_fact_is_listed_with_what_was_expected()
    {
        Corpus(Gold.Replace("Budget speech", "Pay trend survey", StringComparison.Ordinal), Release);

        var run = await Evaluate();

        Assert.Contains("speech: document.title: expected Pay trend survey on the radio, read Budget speech on the radio", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_that_the_baseline_has_and_the_run_has_not_is_listed_and_answers_1()
    {
        Corpus(Gold, Release);
        var baseline = Path.Combine(folder.Path, "baseline.tsv");
        Assert.Equal(0, (await Evaluate("--baseline", baseline, "--write-baseline")).Code);
        Assert.Equal(0, (await Evaluate("--baseline", baseline)).Code);

        folder.Write("docs/speech.txt", Release.Replace("Budget speech", "Something else that was said", StringComparison.Ordinal));
        var run = await Evaluate("--baseline", baseline);

        Assert.Equal(1, run.Code);
        Assert.Contains("lost    speech: document.title", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 gained, 1 lost", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_tables_names_the_command_that_makes_it()
    {
        Corpus(Gold, Release);
        var page = Path.Combine(folder.Path, "accuracy.md");

        Assert.Equal(0, (await Evaluate("--markdown", page)).Code);

        var text = await File.ReadAllTextAsync(page);
        Assert.Contains($"-- evaluate {Folder("gold")} {Folder("docs")} --markdown {page}", text, StringComparison.Ordinal);
        Assert.Contains("| overall F1 | 1.0000 |", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_that_is_missing_or_unreadable_is_named_and_all_its_facts_are_missed()
    {
        Corpus(Gold, Release);
        folder.Write("gold/absent.json", Gold);
        folder.Write("gold/binary.json", Gold);
        folder.Write("docs/binary.txt", [1, 0, 2, 0]);

        var run = await Evaluate();

        Assert.Equal(1, run.Code);
        Assert.Contains("absent.json", run.Error, StringComparison.Ordinal);
        Assert.Contains("binary.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("absent: document.kind: missed other (no warning)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manifest_beside_the_releases_that_cannot_be_read_is_named_and_answers_2()
    {
        Corpus(Gold, Release);
        folder.Write("docs/manifest.json", "{ nonsense");

        var run = await Evaluate();

        Assert.Equal(2, run.Code);
        Assert.Contains("manifest.json", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{ }")]
    [InlineData("{ \"document\": { \"title\": 3 } }")]
    public async Task A_file_that_is_no_gold_record_is_named_and_answers_2(string content)
    {
        Corpus(content, Release);

        var run = await Evaluate();

        Assert.Equal(2, run.Code);
        Assert.Contains("speech.json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_that_is_missing_or_not_named_answers_2()
    {
        Corpus(Gold, Release);

        Assert.Contains("nowhere.tsv", (await Evaluate("--baseline", Path.Combine(folder.Path, "nowhere.tsv"))).Error, StringComparison.Ordinal);
        Assert.Contains("--baseline FILE", (await Evaluate("--write-baseline")).Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private void Corpus(string gold, string release)
    {
        folder.Write("gold/speech.json", gold);
        folder.Write("docs/speech.txt", release);
    }

    private Task<Run> Evaluate(params string[] options) => Run.Of(["evaluate", Folder("gold"), Folder("docs"), .. options]);

    private string Folder(string name) => Path.Combine(folder.Path, name);
}
