using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Delegations;

/// <summary>In how many sentences of a release two or three characters stand that a surname opens: counted once, because each name that is not sure asks for it.</summary>
internal sealed class ChineseNameCounts(ReleaseText text)
{
    private static readonly ChineseWords Surnames = ChineseWords.Of("surname");

    private Dictionary<(char, char, char), int>? counts;

    /// <summary>The number of sentences that hold a name of two or three characters, the first of them a surname.</summary>
    internal int Of(ReadOnlySpan<char> name) => (counts ??= Count()).GetValueOrDefault(Key(name));

    private Dictionary<(char, char, char), int> Count()
    {
        var found = new Dictionary<(char, char, char), int>();
        var inSentence = new HashSet<(char, char, char)>();
        foreach (var sentence in text.Sentences)
        {
            inSentence.Clear();
            Collect(sentence, inSentence);
            foreach (var name in inSentence) found[name] = found.GetValueOrDefault(name) + 1;
        }
        return found;
    }

    private static void Collect(TextSpan sentence, HashSet<(char, char, char)> names)
    {
        var folded = sentence.Block.Folded;
        for (var at = sentence.Start; at + 1 < sentence.End; at++)
        {
            if (Surnames.LengthAt(folded, at, at + 1) == 0) continue;
            names.Add(Key(folded.AsSpan(at, 2)));
            if (at + 2 < sentence.End) names.Add(Key(folded.AsSpan(at, 3)));
        }
    }

    private static (char, char, char) Key(ReadOnlySpan<char> name) => (name[0], name[1], name.Length > 2 ? name[2] : '\0');
}
