using System.Globalization;
using CoopTracker.Core.Matching;
using CoopTracker.Core.Model;

namespace CoopTracker.Data.Projection;

/// <summary>A record that a meeting had before: its id, and the words by which it is known again.</summary>
internal sealed record KnownRecord(PermanentId Id, RecordKind Kind, string Likeness);

/// <summary>The ids of the records of one meeting.</summary>
/// <param name="Of">The id of each record.</param>
/// <param name="Merged">Ids whose content now belongs to another record, with that record's id.</param>
internal sealed record AssignedIds(IReadOnlyDictionary<IDraft, PermanentId> Of, IReadOnlyDictionary<PermanentId, PermanentId> Merged)
{
    /// <summary>The ids that a record has or had, for the corrections that target them.</summary>
    public IEnumerable<PermanentId> AllOf(IDraft draft) => Merged.Where(pair => pair.Value == Of[draft]).Select(pair => pair.Key).Prepend(Of[draft]);
}

/// <summary>Gives the records within one meeting their ids: by what is known of their content, else by likeness to one that was there before, else new.</summary>
internal sealed class IdAssigner(IdentityRegistry registry, PermanentId meeting)
{
    private readonly Dictionary<IDraft, PermanentId> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PermanentId, PermanentId> _merged = [];
    private readonly HashSet<PermanentId> _claimed = [];

    /// <param name="drafts">The records, without the meeting itself.</param>
    /// <param name="known">What the meeting held before.</param>
    /// <param name="cancellationToken">Stops between records.</param>
    public async Task<AssignedIds> AssignAsync(IReadOnlyList<IDraft> drafts, IReadOnlyList<KnownRecord> known, CancellationToken cancellationToken)
    {
        await registry.LoadScopeAsync(meeting, cancellationToken);
        foreach (var draft in drafts) ClaimByContent(draft);
        foreach (var kind in drafts.Select(draft => draft.Kind).Distinct()) ClaimByLikeness(kind, drafts, known);
        foreach (var draft in drafts) if (!_ids.ContainsKey(draft)) await GiveAsync(draft, cancellationToken);
        return new AssignedIds(_ids, _merged.Where(pair => !_claimed.Contains(pair.Key)).ToDictionary());
    }

    // Of several ids the first given wins: it is the one that people have cited longest.
    private void ClaimByContent(IDraft draft)
    {
        var entries = draft.Keys.Select(key => registry.Find(Key(draft, key))).OfType<IdentityKey>().Where(entry => !_claimed.Contains(entry.Id)).ToList();
        if (entries.MinBy(entry => entry.Sequence) is not { } winner) return;
        foreach (var loser in entries.Where(entry => entry.Id != winner.Id)) _merged[loser.Id] = winner.Id;
        Claim(draft, winner);
    }

    private void ClaimByLikeness(RecordKind kind, IReadOnlyList<IDraft> drafts, IReadOnlyList<KnownRecord> known)
    {
        var news = drafts.Where(draft => draft.Kind == kind && !_ids.ContainsKey(draft)).ToList();
        var olds = known.Where(record => record.Kind == kind && !_claimed.Contains(record.Id)).ToList();
        foreach (var (before, after) in Likeness.Pair(olds.ConvertAll(old => old.Likeness), news.ConvertAll(draft => draft.Likeness)).ToList())
        {
            if (registry.Find(olds[before].Id) is { } entry) Claim(news[after], entry);
        }
    }

    private async Task GiveAsync(IDraft draft, CancellationToken cancellationToken)
    {
        // A key whose id another record of this meeting has claimed is numbered until it is free.
        var key = Key(draft, draft.Keys[0]);
        for (var n = 2; registry.Find(key) is { } taken; n++)
        {
            if (!_claimed.Contains(taken.Id))
            {
                Claim(draft, taken);
                return;
            }
            key = Key(draft, string.Create(CultureInfo.InvariantCulture, $"{draft.Keys[0]}~{n}"));
        }
        await registry.GiveAsync(key, cancellationToken);
        Claim(draft, registry.Find(key)!);
    }

    private void Claim(IDraft draft, IdentityKey entry)
    {
        _ids[draft] = entry.Id;
        _claimed.Add(entry.Id);
        foreach (var key in draft.Keys.Select(key => Key(draft, key)).Distinct())
        {
            if (registry.Find(key) is null) registry.Alias(key, entry);
        }
    }

    private ContentKey Key(IDraft draft, string text) => ContentKey.Within(meeting, draft.Kind, text);
}
