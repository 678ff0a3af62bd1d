using CoopTracker.Core.Model;

namespace CoopTracker.Core.Matching;

/// <summary>Puts the lists of several releases together: those in one language by their keys, two languages by their order.</summary>
internal static class SourceLists
{
    /// <summary>Merges the lists of releases in one language: what has a key in common is one record, the rest follows in order.</summary>
    public static List<T> Union<T>(IEnumerable<IReadOnlyList<T>> lists, Func<T, T, T> combine) where T : IDraft
    {
        var merged = new List<T>();
        var indexOf = new Dictionary<string, int>();
        foreach (var item in lists.SelectMany(list => list))
        {
            if (indexOf.TryGetValue(item.Keys[0], out var index)) merged[index] = combine(merged[index], item);
            else
            {
                indexOf[item.Keys[0]] = merged.Count;
                merged.Add(item);
            }
        }
        return merged;
    }

    /// <summary>
    /// Pairs two languages' lists one to one where they have the same length and <paramref name="fit"/> accepts them;
    /// otherwise every record stays in its own language, for a wrong pair is worse than none.
    /// </summary>
    public static List<T> Align<T>(IReadOnlyList<T> first, IReadOnlyList<T> second, Func<IReadOnlyList<(T First, T Second)>, bool> fit, Func<T, T, T> join)
    {
        var pairs = first.Zip(second).ToList();
        return first.Count == second.Count && fit(pairs) ? [.. pairs.Select(pair => join(pair.First, pair.Second))] : [.. first, .. second];
    }

    /// <summary>Builds one record for each fact of a list, with keys that tell repetitions apart.</summary>
    public static List<T> Keyed<TFact, T>(IEnumerable<TFact> facts, Func<TFact, string> key, Func<TFact, string, T> build, Dictionary<string, int>? seen = null)
    {
        seen ??= [];
        return [.. facts.Select(fact => build(fact, Numbered(key(fact), seen)))];
    }

    public static (List<SourceFacts> English, List<SourceFacts> Chinese) ByLanguage(IReadOnlyList<SourceFacts> sources) =>
        (sources.Where(IsEnglish).ToList(), sources.Where(source => !IsEnglish(source)).ToList());

    private static bool IsEnglish(SourceFacts source) => source.Language == ReleaseLanguages.English;

    private static string Numbered(string key, Dictionary<string, int> seen)
    {
        var count = seen[key] = seen.GetValueOrDefault(key) + 1;
        return count == 1 ? key : $"{key}#{count}";
    }
}
