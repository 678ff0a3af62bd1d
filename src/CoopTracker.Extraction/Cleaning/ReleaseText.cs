using CoopTracker.Extraction.Sources;

namespace CoopTracker.Extraction.Cleaning;

/// <summary>The cleaned and segmented release, made once and read by every rule.</summary>
/// <param name="ReadingText">What evidence slices.</param>
/// <param name="Language">A code of <see cref="Core.Model.ReleaseLanguages"/>.</param>
/// <param name="Title">The title with its decorations; null when the text has lost it.</param>
/// <param name="Head">What stands before the body besides the title: site navigation, a date line.</param>
/// <param name="Body">The release itself.</param>
/// <param name="Foot">What stands after it: the day and time of issue, links.</param>
/// <param name="Captions">The captions of pictures, between its paragraphs or after it: they repeat the lead, which may be lost.</param>
internal sealed record ReleaseText(
    string ReadingText, string Language, Block? Title, IReadOnlyList<Block> Head, IReadOnlyList<Block> Body, IReadOnlyList<Block> Foot, IReadOnlyList<Block> Captions)
{
    internal bool IsChinese => Language != Core.Model.ReleaseLanguages.English;

    /// <summary>The sentences of the body, in order.</summary>
    internal IReadOnlyList<TextSpan> Sentences { get; } = [.. Body.SelectMany(block => block.Sentences)];

    internal static ReleaseText Of(SourceDocument source) => Of(source, Cleaner.Clean(source));

    internal static ReleaseText Of(SourceDocument source, List<Block> blocks)
    {
        var frame = new Frame(blocks, source.PageTitle);
        return new ReleaseText(source.ReadingText, LanguageOf(frame), frame.Title, frame.Head, frame.Body, frame.Foot, frame.Captions);
    }

    // A page in one language may have its site's words in another one.
    private static string LanguageOf(Frame frame) => Sources.Language.Of(string.Join('\n', frame.Body.Append(frame.Title).Select(block => block?.Text)));
}
