using System.Reflection;
using System.Text.RegularExpressions;

namespace CoopTracker.Extraction.Tests.Robustness;

/// <summary>No pattern of any rule can be made to backtrack: not without end, and not with the square of the text's length.</summary>
public sealed partial class PatternTests
{
    private static readonly IReadOnlyDictionary<string, Regex> Patterns = typeof(ReleaseExtractor).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
        .Where(method => method.GetCustomAttribute<GeneratedRegexAttribute>() is not null)
        .ToDictionary(method => $"{method.DeclaringType!.Name}.{method.Name}", method => (Regex)method.Invoke(null, null)!);

    // Four times the text: a pattern that backtracks takes 16 times as long or more. What is done sooner says nothing.
    private const double MostGrowth = 9;
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(5);

    public static TheoryData<string> Names => [.. Patterns.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_pattern_gives_up_soon(string name)
    {
        var pattern = Patterns[name];
        var watched = new Regex(pattern.ToString(), pattern.Options & ~RegexOptions.Compiled, TimeSpan.FromSeconds(2));

        foreach (var piece in HostileTexts.Pieces) Assert.True(watched.Count(Text(piece, 240)) >= 0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_pattern_costs_in_proportion_to_the_text(string name)
    {
        foreach (var piece in HostileTexts.Pieces)
        {
            var (small, large) = (Text(piece, 2_000), Text(piece, 8_000));
            if (ProcessorTime.Of(() => Patterns[name].Count(large)) < Soon) continue;
            var growth = ProcessorTime.Of(() => Patterns[name].Count(large), tries: 3) / ProcessorTime.Of(() => Patterns[name].Count(small), tries: 3);
            Assert.True(growth < MostGrowth, $"{name} takes {growth:0.0} times as long on 4 times as much of \"{piece}\".");
        }
    }

    // Patterns run on blocks, whose white space is mended. What comes last keeps a pattern that wants the end from finding it.
    private static string Text(string piece, int length) => WhiteSpace().Replace(HostileTexts.Repeated(piece, length), " ") + "\u0002";

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
