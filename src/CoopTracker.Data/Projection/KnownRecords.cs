using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Projection;

/// <summary>What meetings hold before their rows are replaced.</summary>
internal static class KnownRecords
{
    /// <summary>The records of some meetings, with the words by which they are known again.</summary>
    public static async Task<List<(PermanentId Meeting, KnownRecord Record)>> LoadAsync(
        CoopDbContext db, IReadOnlyCollection<PermanentId> meetings, CancellationToken cancellationToken)
    {
        var agreements = await db.Agreements.Where(a => meetings.Contains(a.MeetingId))
            .Select(a => new { a.MeetingId, a.Id, Words = a.Title }).ToListAsync(cancellationToken);
        var areas = await db.Areas.Where(a => meetings.Contains(a.MeetingId))
            .Select(a => new { a.MeetingId, a.Id, Words = a.Heading ?? a.Commitments.OrderBy(c => c.Ordinal).Select(c => c.Text).FirstOrDefault() ?? "" })
            .ToListAsync(cancellationToken);
        var commitments = await db.Commitments.Where(c => meetings.Contains(c.Area!.MeetingId))
            .Select(c => new { c.Area!.MeetingId, c.Id, Words = c.Text }).ToListAsync(cancellationToken);
        var people = await db.Attendances.Where(a => meetings.Contains(a.MeetingId))
            .Select(a => new { a.MeetingId, a.Id, Words = a.Side + " " + a.Name + " " + a.Office }).ToListAsync(cancellationToken);
        return
        [
            .. people.Select(p => (p.MeetingId, new KnownRecord(p.Id, RecordKind.Attendance, p.Words))),
            .. areas.Select(a => (a.MeetingId, new KnownRecord(a.Id, RecordKind.Area, a.Words))),
            .. commitments.Select(c => (c.MeetingId, new KnownRecord(c.Id, RecordKind.Commitment, c.Words))),
            .. agreements.Select(a => (a.MeetingId, new KnownRecord(a.Id, RecordKind.Agreement, a.Words))),
        ];
    }
}
