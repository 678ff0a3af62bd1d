using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Evaluation;

namespace CoopTracker.Extraction.Tests.Evaluation;

/// <summary>
/// The same counts as the project's scoring script, fact by fact: Fixtures/figures.txt is what the script printed for
/// Fixtures/gold and Fixtures/records.json, whose records were spoilt on purpose (one release is missing from them).
/// </summary>
public sealed partial class ScoringRulesTests
{
    private static readonly string[] Figures = File.ReadAllLines(Corpus.PathOf("Evaluation", "Fixtures", "figures.txt"));

    private static readonly Accuracy Accuracy = Evaluate();

    [Fact]
    public void Every_field_of_every_release_is_counted_as_the_script_counts_it()
    {
        var counted = from release in Accuracy.Releases
                      from field in release.Outcomes.GroupBy(outcome => outcome.Field)
                      let tally = Tally.Of([.. field])
                      where tally.Right != tally.Expected || tally.Right != tally.Given
                      select $"{Cut(release.Release, 28)} {field.Key} right {tally.Right} of {tally.Expected} expected, {tally.Given} given";

        Assert.Equal(Figures.Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(Tidy).Order(StringComparer.Ordinal), counted.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_release_has_as_many_errors_and_warnings_as_the_script_gives_it()
    {
        var counted = Accuracy.Releases.Select(release => $"{Cut(release.Release, 40)} F1 {Three(release.Tally.F1)} wrong {release.Errors} warnings {release.Warnings.Count}");

        Assert.Equal(Figures.Where(line => line.Contains(" wrong ", StringComparison.Ordinal)).Select(Tidy), counted);
    }

    [Fact]
    public void Precision_recall_and_F1_of_every_field_are_the_script_s()
    {
        var counted = Accuracy.Fields.Select(f => $"{f.Field} P {Three(f.Tally.Precision)} R {Three(f.Tally.Recall)} F1 {Three(f.Tally.F1)} ({f.Tally.Expected} expected)");

        Assert.Equal(Figures.Where(line => line.EndsWith(" expected)", StringComparison.Ordinal)).Select(Tidy), counted);
    }

    [Fact]
    public void The_last_line_is_the_script_s()
    {
        var all = Accuracy.Overall;

        Assert.Equal(Tidy(Figures[^1]), string.Create(CultureInfo.InvariantCulture,
            $"overall F1 {all.F1:0.0000} P {all.Precision:0.0000} R {all.Recall:0.0000} facts {all.Expected} silent errors {Accuracy.SilentErrors}"));
    }

    private static Accuracy Evaluate()
    {
        var records = JsonSerializer.Deserialize<ReleaseRecord[]>(File.ReadAllText(Corpus.PathOf("Evaluation", "Fixtures", "records.json")), ReleaseRecord.Json)!
            .ToDictionary(record => Path.GetFileNameWithoutExtension(record.File));
        var scores = from path in Directory.EnumerateFiles(Corpus.PathOf("Evaluation", "Fixtures", "gold")).Order(StringComparer.Ordinal)
                     let name = Path.GetFileNameWithoutExtension(path)
                     select ReleaseScore.Of(name, GoldRecord.Parse(File.ReadAllText(path)), records.GetValueOrDefault(name));
        return new Accuracy([.. scores]);
    }

    private static string Cut(string name, int length) => name[..Math.Min(name.Length, length)];

    private static string Three(double number) => number.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Tidy(string line) => Spaces().Replace(line.Trim(), " ");

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();
}
