using System.Text.Json;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Evaluation;
using CoopTracker.Extraction.Sources;

namespace CoopTracker.Extraction.Tests;

/// <summary>One release of a corpus with its right answers.</summary>
internal sealed record CorpusRelease(string Name, byte[] Content, ReleaseHints Hints, GoldRecord Gold)
{
    private ReleaseFacts? facts;

    /// <summary>The file as characters, markup and all.</summary>
    internal string Text => TextDecoder.Decode(Content).Text!;

    internal ReleaseFacts Facts => facts ??= ReleaseExtractor.Read(Content, Hints) is ReleaseReading.Read read
        ? read.Facts : throw new InvalidOperationException($"{Hints.FileName} was not readable.");

    internal ReleaseScore Score => ReleaseScore.Of(Name, Gold, ReleaseRecord.From(Hints.FileName, Facts));
}

/// <summary>The releases that the rules are held to: the project's own, written for it, and the seeds.</summary>
internal static class Corpus
{
    internal static IReadOnlyDictionary<string, CorpusRelease> Own { get; } = Load("Gold", "Gold");

    internal static IReadOnlyDictionary<string, CorpusRelease> Seeds { get; } = Load("SeedGold", "seeds");

    internal static IEnumerable<CorpusRelease> All => Own.Values.Concat(Seeds.Values);

    internal static Baseline Baseline { get; } = Baseline.Parse(File.ReadAllText(PathOf("Gold", "baseline.tsv")));

    internal static string PathOf(params string[] parts) => Path.Combine([AppContext.BaseDirectory, .. parts]);

    private static Dictionary<string, CorpusRelease> Load(string goldFolder, string releaseFolder)
    {
        var hints = Hints(PathOf(releaseFolder, "manifest.json"));
        var releases = from gold in Directory.EnumerateFiles(PathOf(goldFolder), "*.json")
                       let name = Path.GetFileNameWithoutExtension(gold)
                       where name != "manifest"
                       let file = Directory.EnumerateFiles(PathOf(releaseFolder), $"{name}.*").Single(path => !path.EndsWith(".json", StringComparison.Ordinal))
                       select new CorpusRelease(name, File.ReadAllBytes(file),
                           hints.GetValueOrDefault(Path.GetFileName(file), new ReleaseHints(Path.GetFileName(file))), GoldRecord.Parse(File.ReadAllText(gold)));
        return releases.OrderBy(release => release.Name, StringComparer.Ordinal).ToDictionary(release => release.Name);
    }

    private static Dictionary<string, ReleaseHints> Hints(string manifest)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(manifest));
        return json.RootElement.GetProperty("documents").EnumerateArray().Select(Hint).ToDictionary(hint => hint.FileName);
    }

    private static ReleaseHints Hint(JsonElement entry) => new(
        entry.GetProperty("file").GetString()!,
        entry.TryGetProperty("issuedOn", out var day) ? DateOnly.Parse(day.GetString()!) : null,
        entry.TryGetProperty("url", out var url) ? url.GetString() : null);
}
