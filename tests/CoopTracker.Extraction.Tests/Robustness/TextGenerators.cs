using FsCheck;
using FsCheck.Fluent;

namespace CoopTracker.Extraction.Tests.Robustness;

/// <summary>Texts by chance: half language, half noise.</summary>
internal static class TextGenerators
{
    private static readonly string[] Words =
    [
        .. Corpus.All.Where((_, i) => i % 5 == 0).SelectMany(release => release.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal).Where((_, i) => i % 3 == 0),
    ];

    // Any UTF-16 unit, halves of surrogate pairs among them.
    private static readonly Gen<string> Characters = Gen.Choose(0, char.MaxValue).Select(unit => ((char)unit).ToString());

    /// <summary>Words of releases, pieces of hostile texts and single characters of any kind, glued in any way.</summary>
    internal static Arbitrary<string> Texts { get; } = Arb.From(
        from parts in Gen.Frequency((6, Gen.Elements(Words)), (2, Gen.Elements(HostileTexts.Pieces.ToArray())), (1, Characters))
            .Zip(Gen.Elements(" ", " ", " ", "\n", "\n\n", ""), (part, glue) => part + glue).ArrayOf()
        select string.Concat(parts),
        Shorter);

    private static IEnumerable<string> Shorter(string text) =>
        text.Length < 2 ? [] : [text[..(text.Length / 2)], text[(text.Length / 2)..], .. Enumerable.Range(0, Math.Min(text.Length, 50)).Select(i => text.Remove(i * text.Length / 50, 1))];
}
