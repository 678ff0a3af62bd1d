using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Tests;

public class DocumentationTests
{
    private static readonly string Guide = File.ReadAllText(Corpus.PathOf("extraction.md"));

    public static TheoryData<string> Names =>
        [.. ReleaseExtractor.English.Concat(ReleaseExtractor.Chinese).Select(rule => rule.Name).Concat(Cleaner.Repairs.Select(repair => repair.Name))
            .Concat(ReleaseExtractor.Checks.Select(check => check.Name)).Distinct()];

    public static TheoryData<string> Rules => [.. Readers.SelectMany(reader => reader.Rules).Select(rule => rule.Name).Distinct()];

    private static (string Language, IFactRule[] Rules)[] Readers => [("E", ReleaseExtractor.English), ("C", ReleaseExtractor.Chinese)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_guide_lists_every_rule_repair_and_check(string name) => Assert.Contains($"| `{name}` |", Guide, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_guide_tells_which_languages_a_rule_reads(string name)
    {
        string[] languages = [.. Readers.Where(reader => reader.Rules.Any(rule => rule.Name == name)).Select(reader => reader.Language)];
        Assert.Contains($"| `{name}` | {string.Join(' ', languages)} |", Guide, StringComparison.Ordinal);
    }

    [Fact]
    public void The_guide_lists_the_repairs_in_the_order_in_which_they_run()
    {
        int[] places = [.. Cleaner.Repairs.Select(repair => Guide.IndexOf($"| `{repair.Name}` |", StringComparison.Ordinal))];
        Assert.Equal(places.Order(), places);
    }
}
