using System.Text;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Sources;

namespace CoopTracker.Benchmarks;

/// <summary>A release held in memory, so that no measurement waits for a disk.</summary>
internal sealed record Release(byte[] Content, ReleaseHints Hints)
{
    internal ReleaseReading Read() => ReleaseExtractor.Read(Content, Hints);
}

/// <summary>What is read in the measurements.</summary>
internal static class Workload
{
    private const int LargeText = 5_000_000;

    /// <summary>The seeds: English texts of some 10 KB.</summary>
    internal static IReadOnlyList<Release> Seeds { get; } = Load("seeds", _ => true);

    /// <summary>Chinese texts of the project's own corpus.</summary>
    internal static IReadOnlyList<Release> Chinese { get; } = Load("corpus", release => release.Hints.FileName.EndsWith(".txt", StringComparison.Ordinal) && IsChinese(release));

    /// <summary>HTML pages of the project's own corpus.</summary>
    internal static IReadOnlyList<Release> Pages { get; } = Load("corpus", release => release.Hints.FileName.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>One release of 5 MB: what the given ones say, one after the other, below one title.</summary>
    internal static Release Large(IReadOnlyList<Release> releases)
    {
        var content = new List<byte>(LargeText + releases[0].Content.Length);
        content.AddRange(releases[0].Content.TakeWhile(unit => unit != (byte)'\n'));
        byte[][] bodies = [.. releases.Select(release => Encoding.UTF8.GetBytes("\n\n" + Body(release)))];
        for (var i = 0; content.Count + bodies[i % bodies.Length].Length < LargeText; i++) content.AddRange(bodies[i % bodies.Length]);
        return new Release([.. content], new ReleaseHints("large.txt"));
    }

    private static string Body(Release release)
    {
        var text = Text(release);
        return text.Body.Count == 0 ? text.ReadingText : text.ReadingText[text.Body[0].Position..(text.Foot.Count == 0 ? text.ReadingText.Length : text.Foot[0].Position)];
    }

    private static List<Release> Load(string folder, Predicate<Release> wanted) =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "releases", folder)).Order(StringComparer.Ordinal)
            .Select(path => new Release(File.ReadAllBytes(path), new ReleaseHints(Path.GetFileName(path)))).Where(release => wanted(release))];

    private static bool IsChinese(Release release) => Text(release).IsChinese;

    private static ReleaseText Text(Release release) => ReleaseText.Of(PlainText.Read(Encoding.UTF8.GetString(release.Content)));
}
