using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Tests;

public class DocumentationTests
{
    private static readonly string Guide = File.ReadAllText(Corpus.PathOf("extraction.md"));

    public static TheoryData<string> Names =>
        [.. ReleaseExtractor.English.Concat(ReleaseExtractor.Chinese).Select(rule => rule.Name).Concat(Cleaner.Repairs.Select(repair => repair.Name))
            .Concat(ReleaseExtractor.Checks.Select(check => check.Name)).Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_guide_lists_every_rule_repair_and_check(string name) => Assert.Contains($"| `{name}` |", Guide, StringComparison.Ordinal);
}
