namespace CoopTracker.Extraction.Evaluation;

/// <summary>
/// How alike two texts are, from 0 to 1: Ratcliff and Obershelp's measure in the form of Python's difflib, because the thresholds
/// of the scoring rules were set with it. Characters that are frequent in a long second text start no match, as there.
/// </summary>
internal static class Similarity
{
    private const int LongText = 200;

    internal static double Ratio(string first, string second)
    {
        if (first.Length + second.Length == 0) return 1;
        return 2.0 * MatchingCharacters(first, second) / (first.Length + second.Length);
    }

    private static int MatchingCharacters(string first, string second)
    {
        var places = Places(second);
        var open = new Stack<(Range First, Range Second)>([(0..first.Length, 0..second.Length)]);
        var count = 0;
        while (open.TryPop(out var part))
        {
            var (i, j, length) = Longest(first, second, part.First, part.Second, places);
            if (length == 0) continue;
            count += length;
            open.Push((part.First.Start..i, part.Second.Start..j));
            open.Push(((i + length)..part.First.End, (j + length)..part.Second.End));
        }
        return count;
    }

    private static Dictionary<char, List<int>> Places(string text)
    {
        var places = text.Select((c, at) => (c, at)).GroupBy(pair => pair.c, pair => pair.at).ToDictionary(group => group.Key, group => group.ToList());
        var frequent = text.Length / 100 + 1;
        if (text.Length >= LongText)
            foreach (var c in places.Keys.Where(c => places[c].Count > frequent).ToList()) places.Remove(c);
        return places;
    }

    // The longest common run; of several, the one that starts first in the first text, then first in the second.
    private static (int First, int Second, int Length) Longest(string first, string second, Range inFirst, Range inSecond, Dictionary<char, List<int>> places)
    {
        var (from, to) = (inSecond.Start.Value, inSecond.End.Value);
        var best = (First: inFirst.Start.Value, Second: from, Length: 0);
        var runs = new Dictionary<int, int>();
        for (var i = inFirst.Start.Value; i < inFirst.End.Value; i++)
        {
            var longer = new Dictionary<int, int>();
            foreach (var j in places.GetValueOrDefault(first[i], []).Where(j => j >= from && j < to))
            {
                var length = longer[j] = runs.GetValueOrDefault(j - 1) + 1;
                if (length > best.Length) best = (i - length + 1, j - length + 1, length);
            }
            runs = longer;
        }
        return Widen(first, second, inFirst, inSecond, best);
    }

    private static (int, int, int) Widen(string first, string second, Range inFirst, Range inSecond, (int First, int Second, int Length) run)
    {
        var (i, j, length) = run;
        while (i > inFirst.Start.Value && j > inSecond.Start.Value && first[i - 1] == second[j - 1]) (i, j, length) = (i - 1, j - 1, length + 1);
        while (i + length < inFirst.End.Value && j + length < inSecond.End.Value && first[i + length] == second[j + length]) length++;
        return (i, j, length);
    }
}
