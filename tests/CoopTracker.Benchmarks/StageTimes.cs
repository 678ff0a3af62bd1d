using System.Diagnostics;
using CoopTracker.Extraction;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Sources;

namespace CoopTracker.Benchmarks;

/// <summary>Clock ticks and bytes of each stage: what the pipeline does in one call, taken apart.</summary>
internal sealed class StageTimes
{
    private readonly Dictionary<string, (long Ticks, long Bytes)> stages = [];

    /// <summary>Every stage in the order in which it first ran.</summary>
    internal IEnumerable<(string Stage, long Ticks, long Bytes)> Stages => stages.Select(stage => (stage.Key, stage.Value.Ticks, stage.Value.Bytes));

    /// <summary>Reads a release and adds what each stage cost.</summary>
    internal void Read(Release release)
    {
        var source = Measure("source", () => SourceReader.Read(release.Content, release.Hints).Document!);
        var blocks = Measure("lines", () => LineBlocks.Make(source));
        foreach (var repair in Cleaner.Repairs) blocks = Measure($"repair {repair.Name}", () => repair.Apply(blocks));
        var text = Measure("frame and sentences", () => ReleaseText.Of(source, blocks));
        var sheet = new FactSheet(text, release.Hints);
        foreach (var rule in text.IsChinese ? ReleaseExtractor.Chinese : ReleaseExtractor.English) Measure($"rule {rule.Name}", () => After(rule, sheet));
        Measure("facts", sheet.ToFacts);
    }

    private static FactSheet After(IFactRule rule, FactSheet sheet)
    {
        rule.Read(sheet);
        return sheet;
    }

    private T Measure<T>(string stage, Func<T> work)
    {
        var (bytes, ticks) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        var result = work();
        var (allBytes, allTicks) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        var before = stages.GetValueOrDefault(stage);
        stages[stage] = (before.Ticks + allTicks - ticks, before.Bytes + allBytes - bytes);
        return result;
    }
}
