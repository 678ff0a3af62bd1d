using CoopTracker.Core.Matching;
using CoopTracker.Core.Model;
using CoopTracker.Data.Projection;
using CoopTracker.Data.Sqlite;

namespace CoopTracker.Data.Import;

/// <summary>Says what each file of an import changes, given the store and the files before it.</summary>
internal sealed class ImportPlanner(CoopDbContext db)
{
    private readonly Dictionary<string, List<SourceFacts>> _meetings = [];
    private readonly Dictionary<PermanentId, string?> _keys = [];

    public async Task<ReleasePlan> PlanAsync(StagedFile staged, CancellationToken cancellationToken)
    {
        var title = staged.Facts?.Document.Title?.Value;
        var changes = staged.Facts is null ? [] : await ChangesAsync(staged, cancellationToken);
        return new ReleasePlan(staged.File.Hints.FileName, staged.Outcome, staged.Reason, title, staged.Release?.Id, changes);
    }

    private async Task<IReadOnlyList<FactChange>> ChangesAsync(StagedFile staged, CancellationToken cancellationToken)
    {
        var release = staged.Release!.Id;
        var (oldKey, newKey) = (await KeyOfAsync(release, cancellationToken), staged.Key);
        var touched = new[] { oldKey, newKey }.OfType<string>().Distinct().ToList();
        foreach (var key in touched) await LoadAsync(key, cancellationToken);

        var before = Records(touched);
        if (oldKey is not null) _meetings[oldKey].RemoveAll(source => source.ReleaseId == release);
        if (newKey is not null) _meetings[newKey].Add(new SourceFacts(release, staged.Release.FileName, staged.Sha256, staged.Facts!));
        _keys[release] = newKey;
        return DraftDiff.Compare(before, Records(touched));
    }

    private List<IDraft> Records(IEnumerable<string> keys) =>
        [.. keys.Where(key => _meetings[key].Count > 0).SelectMany(key => MeetingMerger.Merge(key, _meetings[key]).All)];

    private async Task LoadAsync(string key, CancellationToken cancellationToken)
    {
        if (_meetings.ContainsKey(key)) return;
        // A release that an earlier file has moved to another meeting is no source of this one any more.
        var sources = await CurrentSources.OfMeetingAsync(db, key, cancellationToken);
        _meetings[key] = sources.FindAll(source => !_keys.ContainsKey(source.ReleaseId));
    }

    private async Task<string?> KeyOfAsync(PermanentId release, CancellationToken cancellationToken) =>
        _keys.TryGetValue(release, out var key) ? key : (await db.Releases.FindAsync([release], cancellationToken))?.MeetingKey;
}
