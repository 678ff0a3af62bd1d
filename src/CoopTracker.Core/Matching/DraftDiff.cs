using CoopTracker.Core.Model;

namespace CoopTracker.Core.Matching;

/// <summary>Says what becomes of each record when a meeting's sources change.</summary>
internal static class DraftDiff
{
    /// <param name="before">The records known so far.</param>
    /// <param name="after">The records that will be known.</param>
    /// <returns>One change for each record, those that stay in their new order, the removed ones last.</returns>
    public static List<FactChange> Compare(IReadOnlyList<IDraft> before, IReadOnlyList<IDraft> after)
    {
        var earlier = Match(before, after);
        var kept = new HashSet<IDraft>(earlier.Values, ReferenceEqualityComparer.Instance);
        return
        [
            .. after.Select(now => earlier.TryGetValue(now, out var then) ? Change(then, now) : Added(now)),
            .. before.Where(then => !kept.Contains(then)).Select(Removed),
        ];
    }

    /// <summary>The earlier record of each later one that has one: by a common key, else by likeness to one alone.</summary>
    private static Dictionary<IDraft, IDraft> Match(IReadOnlyList<IDraft> before, IReadOnlyList<IDraft> after)
    {
        var matches = new Dictionary<IDraft, IDraft>(ReferenceEqualityComparer.Instance);
        var free = new HashSet<IDraft>(before, ReferenceEqualityComparer.Instance);
        var byKey = before.SelectMany(then => then.Keys.Select(key => (then.Kind, Key: key, Draft: then)))
            .GroupBy(entry => (entry.Kind, entry.Key)).ToDictionary(group => group.Key, group => group.First().Draft);
        foreach (var now in after)
        {
            var then = now.Keys.Select(key => byKey.GetValueOrDefault((now.Kind, key))).FirstOrDefault(then => then is not null && free.Contains(then));
            if (then is not null && free.Remove(then)) matches[now] = then;
        }
        foreach (var kind in Enum.GetValues<RecordKind>()) MatchByLikeness(kind, free, after, matches);
        return matches;
    }

    private static void MatchByLikeness(RecordKind kind, HashSet<IDraft> free, IReadOnlyList<IDraft> after, Dictionary<IDraft, IDraft> matches)
    {
        var olds = free.Where(then => then.Kind == kind).ToList();
        var news = after.Where(now => now.Kind == kind && !matches.ContainsKey(now)).ToList();
        foreach (var (i, j) in Likeness.Pair(olds.ConvertAll(then => then.Likeness), news.ConvertAll(now => now.Likeness))) matches[news[j]] = olds[i];
    }

    private static FactChange Change(IDraft then, IDraft now)
    {
        var fields = then.Values.Zip(now.Values, (b, a) => new FieldChange(a.Field, b.Value, a.Value)).Where(field => field.Before != field.After).ToList();
        return new FactChange(fields.Count == 0 ? ChangeKind.Unchanged : ChangeKind.Changed, now.Kind, now.Label, fields);
    }

    private static FactChange Added(IDraft now) =>
        new(ChangeKind.Added, now.Kind, now.Label, [.. now.Values.Where(v => v.Value is not null).Select(v => new FieldChange(v.Field, null, v.Value))]);

    private static FactChange Removed(IDraft then) =>
        new(ChangeKind.Removed, then.Kind, then.Label, [.. then.Values.Where(v => v.Value is not null).Select(v => new FieldChange(v.Field, v.Value, null))]);
}
