using CoopTracker.Extraction.Sources;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>The cleaned and segmented release, made once and read by every rule.</summary>
/// <param name="ReadingText">What evidence slices.</param>
/// <param name="Language">A code of <see cref="Core.Model.ReleaseLanguages"/>.</param>
/// <param name="Title">The title with its decorations; null when the text has lost it.</param>
/// <param name="Head">What stands before the body besides the title: site navigation, a date line.</param>
/// <param name="Body">The release itself.</param>
/// <param name="Foot">What stands after it: the day and time of issue, captions, links.</param>
internal sealed record ReleaseText(
    string ReadingText, string Language, Block? Title, IReadOnlyList<Block> Head, IReadOnlyList<Block> Body, IReadOnlyList<Block> Foot)
{
    internal bool IsChinese => Language != Core.Model.ReleaseLanguages.English;

    /// <summary>The sentences of the body, in order.</summary>
    internal IReadOnlyList<TextSpan> Sentences { get; } = [.. Body.SelectMany(block => block.Sentences)];

    internal static ReleaseText Of(SourceDocument source)
    {
        var (title, head, body, foot) = Frame.Find(Cleaner.Clean(source));
        return new ReleaseText(source.ReadingText, LanguageOf(source.ReadingText), title, head, body, foot);
    }

    private static string LanguageOf(string text) => Sources.Language.Of(text);
}
