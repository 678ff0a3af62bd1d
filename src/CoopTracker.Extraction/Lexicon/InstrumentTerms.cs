using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Lexicon;

/// <summary>The words that tell what kind of document a title or a phrase names.</summary>
internal static partial class InstrumentTerms
{
    /// <summary>The mark of documents that are never agreements: plans, laws, outlines, schemes.</summary>
    internal const string None = "none";

    /// <summary>The leaders' memorandum at their own meeting; no word of its own tells it from another memorandum of co-operation.</summary>
    internal const string LeadersMemorandum = "co-operation-memorandum";

    /// <summary>What a memorandum of co-operation is by its words.</summary>
    internal const string CoOperation = "memorandum-of-co-operation";

    private static readonly PhraseFinder<string> Finder = new(
        from row in CsvData.Rows("agreement-types")
        from form in CsvData.Forms(row[1]).Concat(CsvData.Forms(row[2])).Concat(CsvData.Forms(row[3])).Distinct()
        select (form, row[0]), ignoreCase: true);

    /// <summary>The words in a span, with the type that each stands for, in the order of the text.</summary>
    internal static IEnumerable<(TextSpan Place, string Type)> In(TextSpan span) =>
        Finder.Find(span.Block.Folded, span.Start, span.Length).Select(hit => (span.Block.Span(hit.Start, hit.Length), hit.Value));

    /// <summary>
    /// The word that an English title turns on: the last one before what the document is on, between or for.
    /// "Hong Kong/Guangdong Co-operation Framework Agreement on the Notification Mechanism" is a framework agreement.
    /// </summary>
    internal static (TextSpan Place, string Type)? HeadOf(TextSpan title)
    {
        var terms = In(title).ToList();
        if (terms.Count == 0) return null;
        if (terms.Count > 1 && title.Until(terms[1].Place.Start).From(terms[0].Place.Start).Has(SupplementTo())) return (terms[0].Place, terms[1].Type);
        var rest = title.From(terms[0].Place.End).Match(Turn());
        var end = rest.Success ? rest.Index : title.End;
        return terms.Last(term => term.Place.Start <= Math.Max(end, terms[0].Place.Start));
    }

    // "Second Supplement to the Arrangement on Science and Technology Exchange": it is what it supplements.
    [GeneratedRegex(@"^supplement(?: [IVX]+)? to (?:the )?(?:[\w-]+ ){0,8}$", RegexOptions.IgnoreCase)]
    private static partial Regex SupplementTo();

    [GeneratedRegex(@"\s(?:on|between|among|amongst|for|to|in|of|by|with|regarding|concerning|relating|over|at|under)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Turn();
}
