using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Delegations;

/// <summary>
/// Finds the people of a Chinese release: an office and a name at once, 行政長官李家超. The names found once tell where the next office starts:
/// 李家超和[重慶市市長]胡衡華.
/// </summary>
internal sealed class ChinesePeople
{
    private static readonly ChineseWords Posts = ChineseWords.Of("post");

    private readonly HashSet<string> names = [];
    private readonly ReleaseText text;

    internal ChinesePeople(ReleaseText text)
    {
        this.text = text;
        foreach (var sentence in text.Sentences)
            foreach (var person in In(sentence)) names.Add(person.Name.Folded);
    }

    /// <summary>The people named in a span with their offices, in the order of the text.</summary>
    internal IEnumerable<Person> In(TextSpan span)
    {
        var earliest = span.Start;
        for (var at = span.Start; at < span.End;)
        {
            var length = Posts.LengthAt(span.Block.Folded, at, span.End);
            var end = length == 0 ? at + 1 : ChineseOffices.End(span, at + length);
            if (length > 0 && ChineseNames.At(span.From(end), text) is { } found)
            {
                var start = ChineseOffices.Start(span.Block, earliest, at, names);
                earliest = found.Honorific?.End ?? found.Name.End;
                yield return new Person(found.Name, found.Honorific?.Text, span.Block.Span(start, end - start), start, earliest);
                end = earliest;
            }
            at = end;
        }
    }
}
