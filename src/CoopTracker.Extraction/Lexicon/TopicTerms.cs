using CoopTracker.Core.Model;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Lexicon;

/// <summary>One row of topics.csv: what a term says about a text.</summary>
/// <param name="Topic">A code of <see cref="Topics"/>.</param>
/// <param name="Weight">3 names the topic, 2 is typical of it, 1 is a hint.</param>
internal readonly record struct TopicTerm(string Topic, int Weight);

/// <summary>Tells topics from words. A heading or title names them; where it does not, the text tells them.</summary>
internal static class TopicTerms
{
    private const int Typical = 2;

    // A second topic of a text counts when it has nearly the weight of the first.
    private const double NearlyAsMuch = 0.75;

    private static readonly PhraseFinder<TopicTerm> Finder = new(
        from row in CsvData.Rows("topics")
        from form in CsvData.Forms(row[2]).Concat(CsvData.Forms(row[3])).Concat(CsvData.Forms(row[4])).Distinct()
        select (form, new TopicTerm(row[0], int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture))), ignoreCase: true);

    /// <summary>The terms in a span, in the order of the text.</summary>
    internal static IEnumerable<(TextSpan Place, TopicTerm Term)> In(TextSpan span) =>
        Finder.Find(span.Block.Folded, span.Start, span.Length).Select(hit => (span.Block.Span(hit.Start, hit.Length), hit.Value));

    /// <summary>The topics that a heading or title names, in its order; none when it names none. Hints count only where nothing better stands.</summary>
    internal static IReadOnlyList<string> Named(TextSpan heading)
    {
        var terms = In(heading).Select(hit => hit.Term).ToList();
        var least = terms.Count == 0 ? 0 : Math.Min(Typical, terms.Max(term => term.Weight));
        return [.. terms.Where(term => term.Weight >= least).Select(term => term.Topic).Distinct()];
    }

    /// <summary>The topic that running text is about, and a second one that weighs nearly as much; none when it holds no term.</summary>
    internal static IReadOnlyList<string> Told(IEnumerable<TextSpan> text)
    {
        var weights = text.SelectMany(In).GroupBy(hit => hit.Term.Topic).Select(g => (Topic: g.Key, Weight: g.Sum(hit => hit.Term.Weight)))
            .OrderByDescending(topic => topic.Weight).ToList();
        return [.. weights.Where(topic => topic.Weight >= weights[0].Weight * NearlyAsMuch).Take(2).Select(topic => topic.Topic)];
    }

    /// <summary>What the heading names; else what the text is about; else the topic "other".</summary>
    internal static IReadOnlyList<string> Of(TextSpan? heading, IEnumerable<TextSpan> text)
    {
        if (heading is { } named && Named(named) is { Count: > 0 } topics) return topics;
        return Told(text) is { Count: > 0 } told ? told : [Topics.Other];
    }
}
