using System.Globalization;

namespace CoopTracker.Extraction.Evaluation;

/// <summary>Collects the outcomes of one release; facts of one field with the same key are numbered.</summary>
internal sealed class Outcomes
{
    private readonly List<FactOutcome> all = [];
    private readonly Dictionary<(string, string), int> seen = [];

    internal IReadOnlyList<FactOutcome> All => all;

    /// <summary>A field that has one value or none.</summary>
    internal void Value(string field, string key, string? expected, string? given, Func<string, string, bool>? same = null)
    {
        if (expected is null && given is null) return;
        Add(field, key, expected, given, expected is not null && given is not null && (same ?? string.Equals)(expected, given));
    }

    /// <summary>A number or null.</summary>
    internal void Value(string field, string key, int? expected, int? given) => Value(field, key, Text(expected), Text(given));

    /// <summary>A member of a list: right when it found its partner. Returns the key that its details go by.</summary>
    internal string Member(string field, string key, string? expected, string? given) => Add(field, key, expected, given, expected is not null && given is not null);

    internal string Add(string field, string key, string? expected, string? given, bool right)
    {
        var number = seen[(field, key)] = seen.GetValueOrDefault((field, key)) + 1;
        var unique = number == 1 ? key : string.Create(CultureInfo.InvariantCulture, $"{key} ({number})");
        all.Add(new FactOutcome(field, unique, expected, given, right));
        return unique;
    }

    internal static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Pairs each expected item with the first given one that is the same and still free; then what is left over.</summary>
    internal static IEnumerable<(TExpected? Expected, TGiven? Given)> Pair<TExpected, TGiven>(
        IEnumerable<TExpected> expected, IEnumerable<TGiven> given, Func<TExpected, TGiven, bool> same)
        where TExpected : class
        where TGiven : class
    {
        var free = given.ToList();
        foreach (var item in expected)
        {
            var at = free.FindIndex(candidate => same(item, candidate));
            yield return (item, at < 0 ? null : free[at]);
            if (at >= 0) free.RemoveAt(at);
        }
        foreach (var item in free) yield return (null, item);
    }
}
