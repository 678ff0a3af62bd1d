using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CoopTracker.Extraction;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Sources;

namespace CoopTracker.Benchmarks;

/// <summary>What each pattern of the extractor would cost on every block of a seed: where to look when a rule is slow.</summary>
internal static class PatternTable
{
    private const int Shown = 25;
    private const int Rounds = 20;

    internal static void Print(TextWriter output)
    {
        string[] blocks = [.. Workload.Seeds.SelectMany(seed => Cleaner.Clean(SourceReader.Read(seed.Content, seed.Hints).Document!)).Select(block => block.Text)];
        output.WriteLine("| pattern | microseconds per release |\n| --- | ---: |");
        foreach (var (name, cost) in Patterns().Select(pattern => (pattern.Name, Cost: Microseconds(pattern.Pattern, blocks))).OrderByDescending(row => row.Cost).Take(Shown))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {cost:0} |"));
    }

    private static IEnumerable<(string Name, Regex Pattern)> Patterns() =>
        from type in typeof(ReleaseExtractor).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        where method.GetCustomAttribute<GeneratedRegexAttribute>() is not null
        select ($"{type.Name}.{method.Name}", (Regex)method.Invoke(null, null)!);

    // The first round compiles; it is not counted.
    private static double Microseconds(Regex pattern, string[] blocks)
    {
        Run(pattern, blocks);
        var before = Environment.CpuUsage.TotalTime;
        for (var round = 0; round < Rounds; round++) Run(pattern, blocks);
        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / Rounds / Workload.Seeds.Count;
    }

    private static void Run(Regex pattern, string[] blocks)
    {
        foreach (var block in blocks) pattern.Count(block);
    }
}
