using System.Collections.Frozen;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Lexicon;

/// <summary>The words that make a phrase the name of an organisation.</summary>
internal static class OrganisationTerms
{
    private static readonly ILookup<string, string> Table =
        CsvData.Rows("organisations").SelectMany(row => CsvData.Forms(row[1]).Select(form => (Kind: row[0], Form: form))).ToLookup(row => row.Kind, row => row.Form);

    private static readonly PhraseFinder<bool> Finder = new(Table["head"].Select(head => (head, false)).Concat(Table["name"].Select(name => (name, true))));

    /// <summary>Words that only end a name: "Hong Kong Police".</summary>
    internal static FrozenSet<string> Ends { get; } = Table["end"].ToFrozenSet();

    /// <summary>Words that stand alone behind the "and" of a body's field: "Bureau of Supervision and Administration".</summary>
    internal static FrozenSet<string> Fields { get; } = Table["field"].ToFrozenSet();

    /// <summary>Nouns that a field with an "and" may follow: "Department of Culture and Tourism".</summary>
    internal static FrozenSet<string> Fielded { get; } = Table["fielded"].ToFrozenSet();

    /// <summary>Bodies and people that two places have, and that do not sign: "Hong Kong and Shenzhen Schools".</summary>
    internal static FrozenSet<string> Shared { get; } = Table["shared"].ToFrozenSet();

    /// <summary>Whether a phrase holds such a word.</summary>
    internal static bool HasAny(TextSpan phrase) => Finder.Find(phrase.Block.Folded, phrase.Start, phrase.Length).Any();

    /// <summary>Whether a name holds such a word.</summary>
    internal static bool HasAny(string name) => Core.Text.HanFolding.Fold(name) is var folded && Finder.Find(folded, 0, folded.Length).Any();

    /// <summary>The organisations in a text that the table names in full.</summary>
    internal static IEnumerable<TextSpan> Names(TextSpan text) =>
        Finder.Find(text.Block.Folded, text.Start, text.Length).Where(hit => hit.Value).Select(hit => text.Block.Span(hit.Start, hit.Length));
}
