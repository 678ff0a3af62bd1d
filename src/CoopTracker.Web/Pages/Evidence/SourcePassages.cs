using CoopTracker.Core.Model;
using CoopTracker.Data.Queries;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Evidence;

/// <summary>What one release says about one record.</summary>
internal sealed record SourcePassages(PermanentId Release, string? Title, string Language, DateOnly? IssuedOn, string? Url, IReadOnlyList<Passage> Passages)
{
    /// <summary>The passages that prove a record, release by release: first those in the language that the page and the citation use, the earliest first.</summary>
    public static async Task<IReadOnlyList<SourcePassages>> OfAsync(CoopDbContext db, RecordKind kind, PermanentId id, string language, CancellationToken stop)
    {
        var places = await db.Evidence.AsNoTracking()
            .Where(e => e.TargetKind == kind && e.TargetId == id && e.Revision!.Release!.CurrentRevisionSha == e.RevisionSha)
            .Select(e => new { e.RevisionSha, e.Field, e.Start, e.Length }).ToListAsync(stop);
        var shas = places.Select(p => p.RevisionSha).Distinct().ToList();
        var releases = await db.Releases.AsNoTracking().Where(r => shas.Contains(r.CurrentRevisionSha!))
            .Select(r => new { r.Id, r.Title, r.Language, r.IssuedOn, r.Url, Sha = r.CurrentRevisionSha, r.CurrentRevision!.Reading!.ReadingText }).ToListAsync(stop);
        return
        [
            .. releases.OrderBy(r => r.Language != language).ThenBy(r => r.IssuedOn).Select(r => new SourcePassages(
                r.Id, r.Title, r.Language, r.IssuedOn, r.Url,
                Passage.Cut(r.ReadingText, places.Where(p => p.RevisionSha == r.Sha).Select(p => (p.Field, new TextRange(p.Start, p.Length)))))),
        ];
    }
}
