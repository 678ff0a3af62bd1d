using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Lexicon;

/// <summary>The words that make a phrase the name of an organisation.</summary>
internal static class OrganisationTerms
{
    private static readonly PhraseFinder<bool> Finder = new(
        from row in CsvData.Rows("organisations")
        from form in CsvData.Forms(row[1])
        select (form, row[0] == "name"));

    /// <summary>Whether a phrase holds such a word.</summary>
    internal static bool HasAny(TextSpan phrase) => Finder.Find(phrase.Block.Folded, phrase.Start, phrase.Length).Any();

    /// <summary>Whether a name holds such a word.</summary>
    internal static bool HasAny(string name) => Core.Text.HanFolding.Fold(name) is var folded && Finder.Find(folded, 0, folded.Length).Any();

    /// <summary>The organisations in a text that the table names in full.</summary>
    internal static IEnumerable<TextSpan> Names(TextSpan text) =>
        Finder.Find(text.Block.Folded, text.Start, text.Length).Where(hit => hit.Value).Select(hit => text.Block.Span(hit.Start, hit.Length));
}
