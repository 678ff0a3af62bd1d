using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Delegations;

/// <summary>
/// Finds the people of a Chinese release: an office and a name at once, 行政長官李家超. The names found once tell where the next office starts:
/// 李家超和[重慶市市長]胡衡華.
/// </summary>
internal sealed partial class ChinesePeople
{
    private const int LongestPlace = 8;
    private const int ShortestName = 2;
    private const int LongestName = 14;

    private static readonly ChineseWords Posts = ChineseWords.Of("post");

    private readonly HashSet<string> names = [];
    private readonly Dictionary<string, Person> known = [];
    private readonly ChineseNameCounts counts;

    internal ChinesePeople(ReleaseText text)
    {
        counts = new ChineseNameCounts(text);
        foreach (var sentence in text.Sentences)
            foreach (var person in In(sentence))
                if (names.Add(person.Name.Folded)) known.Add(person.Name.Folded, person);
    }

    /// <summary>Those of whom a span gives only the name, as they were first named with their offices: 由[林鄭月娥]與[彭清華]共同主持.</summary>
    internal IEnumerable<(Person Person, int End)> ByName(TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
            if (KnownAt(span.Block.Folded.AsSpan(at, Math.Min(LongestName, span.End - at))) is { } person)
                yield return (person, at + person.Name.Length);
    }

    private Person? KnownAt(ReadOnlySpan<char> words)
    {
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = words.Length; length >= ShortestName; length--)
            if (lookup.TryGetValue(words[..length], out var person)) return person;
        return null;
    }

    /// <summary>The people named in a span with their offices, in the order of the text.</summary>
    internal IEnumerable<Person> In(TextSpan span)
    {
        var earliest = span.Start;
        foreach (var post in PostsIn(span))
        {
            if (post.Start < earliest || ChineseNames.At(AfterSpace(span.From(post.End)), counts) is not { } found) continue;
            var start = ChineseOffices.Start(span.Block, earliest, post.Start, names);
            earliest = AfterForeignName(span.From(found.Honorific?.End ?? found.Name.End));
            yield return new Person(found.Name, found.Honorific?.Text, span.Block.Span(start, post.End - start), start, earliest);
        }
    }

    // 賈沛年（Simon Galpin）和: the brackets are his.
    private static int AfterForeignName(TextSpan rest) => rest.Start + rest.Match(ForeignName()).Length;

    // A list with one line for each sets the name apart: 政務司司長　陳國基.
    private static TextSpan AfterSpace(TextSpan rest) => rest.Length > 1 && rest.Chars[0] == ' ' ? rest.From(rest.Start + 1) : rest;

    /// <summary>The nouns that offices end with, each with a field in brackets after it; 省長 in 湖南省長沙市 is none.</summary>
    internal static IEnumerable<TextSpan> PostsIn(TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            var length = Posts.LengthAt(span.Block.Folded, at, span.End);
            if (length == 0) continue;
            var post = span.Block.Span(at, ChineseOffices.End(span, at + length) - at);
            if (!Regions.In(span.From(post.End - 1).First(LongestPlace)).Any(region => region.Place.Start < post.End && region.Place.End > post.End)) yield return post;
            at += length - 1;
        }
    }

    // 賈沛年（Simon Galpin）.
    [GeneratedRegex(@"^（[A-Za-z][A-Za-z .'’-]{1,40}）")]
    private static partial Regex ForeignName();
}
