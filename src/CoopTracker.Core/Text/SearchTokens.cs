namespace CoopTracker.Core.Text;

/// <summary>A term of the search index with its place in the text.</summary>
/// <param name="Term">What the index holds: the stem of a word; a pair of Chinese characters, or the last one of a run.</param>
/// <param name="Word">The folded word before stemming; the same as the term in Chinese.</param>
/// <param name="Start">Offset into the text, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="IsHan">Whether it is Chinese.</param>
public readonly record struct SearchToken(string Term, string Word, int Start, int Length, bool IsHan);

/// <summary>Makes the terms by which texts are indexed and asked for.</summary>
public static class SearchTokens
{
    /// <summary>
    /// The terms of a text in order. Every Chinese character starts a term, so that two adjacent terms stand for three
    /// adjacent characters and a single character is found by its prefix.
    /// </summary>
    public static IReadOnlyList<SearchToken> Read(string text)
    {
        var units = TextUnits.Read(text);
        var tokens = new SearchToken[units.Count];
        for (var i = 0; i < tokens.Length; i++) tokens[i] = units[i].IsHan ? Pair(units, i) : Word(units[i]);
        return tokens;
    }

    private static SearchToken Word(TextUnit unit) => new(EnglishStemmer.Stem(unit.Folded), unit.Folded, unit.Start, unit.Length, false);

    private static SearchToken Pair(List<TextUnit> units, int i)
    {
        var (first, next) = (units[i], i + 1 < units.Count ? units[i + 1] : default);
        var joined = next.IsHan && next.Start == first.End;
        var term = joined ? first.Folded + next.Folded : first.Folded;
        return new SearchToken(term, term, first.Start, first.Length + (joined ? next.Length : 0), true);
    }
}
