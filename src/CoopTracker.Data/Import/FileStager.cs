using System.Security.Cryptography;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Matching;
using CoopTracker.Core.Model;
using CoopTracker.Data.Projection;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Import;

/// <summary>A file with what comes of it.</summary>
/// <param name="File">The file.</param>
/// <param name="Sha256">The SHA-256 of its bytes.</param>
/// <param name="Outcome">What comes of it.</param>
/// <param name="Reason">Why it cannot be read; null for every other outcome.</param>
/// <param name="Release">The release; null for an unreadable file.</param>
/// <param name="Facts">What was read; null for an unreadable and for an unchanged file.</param>
internal sealed record StagedFile(ImportFile File, string Sha256, ImportOutcome Outcome, string? Reason, ReleaseState? Release, ReleaseFacts? Facts)
{
    public bool ChangesStore => Facts is not null;

    public string? Key => Facts is null ? null : MeetingKey.Of(Facts, File.Hints.FileName);
}

/// <summary>A release as an import finds it.</summary>
/// <param name="Id">Its id, also when it is only about to be stored.</param>
/// <param name="FileName">The name of its file.</param>
/// <param name="Url">Its address.</param>
/// <param name="CurrentSha">Its current revision; null when it has none.</param>
internal sealed record ReleaseState(PermanentId Id, string FileName, string? Url, string? CurrentSha);

/// <summary>Tells what comes of each file of one import, in order: a later file sees what the earlier ones will have changed.</summary>
internal sealed class FileStager(CoopDbContext db, ReleaseReader reader, IdentityRegistry registry)
{
    private static readonly string TooLarge =
        $"It is larger than {ImportFile.MaxBytes / 1_000_000} MB; a press release is text, so save the page without its pictures.";

    private readonly List<ReleaseState> _seen = [];

    public async Task<StagedFile> StageAsync(ImportFile file, CancellationToken cancellationToken)
    {
        var sha = Convert.ToHexStringLower(SHA256.HashData(file.Content.Span));
        if (file.Content.Length > ImportFile.MaxBytes) return Unreadable(file, sha, TooLarge);
        var known = await FindAsync(file, sha, cancellationToken);
        if (known?.CurrentSha == sha) return new StagedFile(file, sha, ImportOutcome.Unchanged, null, known, null);
        return reader(file.Content, file.Hints) switch
        {
            ReleaseReading.Read { Facts: var facts } => await AcceptAsync(file, sha, known, facts, cancellationToken),
            ReleaseReading.Unreadable { Reason: var reason } => Unreadable(file, sha, reason),
            var other => throw new InvalidOperationException($"A reader gave {other.GetType().Name}."),
        };
    }

    private static StagedFile Unreadable(ImportFile file, string sha, string reason) => new(file, sha, ImportOutcome.Unreadable, reason, null, null);

    private async Task<StagedFile> AcceptAsync(ImportFile file, string sha, ReleaseState? known, ReleaseFacts facts, CancellationToken cancellationToken)
    {
        var release = known ?? new ReleaseState(await GiveIdAsync(file.Hints, cancellationToken), file.Hints.FileName, file.Hints.Url, null);
        var outcome = MeetingKey.Of(facts, file.Hints.FileName) is null ? ImportOutcome.NotAMeeting : release.CurrentSha is null ? ImportOutcome.New : ImportOutcome.Revised;
        _seen.RemoveAll(seen => seen.Id == release.Id);
        _seen.Add(release with { CurrentSha = sha });
        return new StagedFile(file, sha, outcome, null, release, facts);
    }

    private async Task<PermanentId> GiveIdAsync(ReleaseHints hints, CancellationToken cancellationToken)
    {
        var text = $"{hints.FileName}\n{hints.Url}";
        await registry.LoadGlobalAsync(RecordKind.Release, [text], cancellationToken);
        var key = ContentKey.Global(RecordKind.Release, text);
        return registry.Find(key)?.Id ?? await registry.GiveAsync(key, cancellationToken);
    }

    /// <summary>The release that a file belongs to: by its bytes, else its address, else its name.</summary>
    private async Task<ReleaseState?> FindAsync(ImportFile file, string sha, CancellationToken cancellationToken)
    {
        var (name, url) = (file.Hints.FileName, file.Hints.Url);
        var stored = await db.Releases.AsNoTracking()
            .Where(r => r.FileName == name || (url != null && r.Url == url) || r.Revisions.Any(revision => revision.Sha256 == sha))
            .Select(r => new { State = new ReleaseState(r.Id, r.FileName, r.Url, r.CurrentRevisionSha), SameBytes = r.Revisions.Any(revision => revision.Sha256 == sha) })
            .ToListAsync(cancellationToken);
        var candidates = stored.Where(s => _seen.TrueForAll(seen => seen.Id != s.State.Id))
            .Concat(_seen.Select(seen => new { State = seen, SameBytes = seen.CurrentSha == sha })).OrderBy(c => c.State.Id).ToList();
        return (candidates.Find(c => c.SameBytes)
            ?? candidates.Find(c => url is not null && c.State.Url == url)
            // Two sites may use one file name; then their addresses tell them apart.
            ?? candidates.Find(c => c.State.FileName == name && (url is null || c.State.Url is null)))?.State;
    }
}
