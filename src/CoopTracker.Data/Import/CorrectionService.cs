using CoopTracker.Core.Model;
using CoopTracker.Data.Projection;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Import;

/// <summary>Records people's changes to facts and re-projects the meetings that they touch.</summary>
public sealed class CorrectionService(CoopDbContext db, TimeProvider clock)
{
    /// <summary>Corrects one field of one record.</summary>
    /// <param name="target">The record.</param>
    /// <param name="field">A name of <see cref="FieldNames"/> that can be corrected on this kind of record.</param>
    /// <param name="value">The right value as text, several values one on each line; null when the field has none.</param>
    /// <param name="by">Who corrects.</param>
    /// <param name="why">Why, in the corrector's words.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <returns>The number of the correction.</returns>
    /// <exception cref="ArgumentException">There is no such record, the field cannot be corrected, or the value is not valid for it; the message says which.</exception>
    public async Task<int> CorrectAsync(PermanentId target, string field, string? value, string by, string why, CancellationToken cancellationToken = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var known = await db.IdentityKeys.Where(key => key.Id == target).Select(key => (RecordKind?)key.Kind).FirstOrDefaultAsync(cancellationToken);
        var isRetired = await db.RetiredIds.AnyAsync(retired => retired.Id == target, cancellationToken);
        if (known is not { } kind || isRetired) throw new ArgumentException($"There is no record {target}.", nameof(target));
        if (CorrectionRules.Check(kind, field, value) is { } wrong) throw new ArgumentException(wrong, nameof(value));
        var correction = new Correction { TargetKind = kind, TargetId = target, Field = field, Value = value, By = by, Why = why, At = clock.GetUtcNow().UtcDateTime };
        db.Corrections.Add(correction);
        await db.SaveChangesAsync(cancellationToken);
        await ProjectAsync(kind, target, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return correction.Id;
    }

    /// <summary>Takes a correction back; the fact is again what the text says.</summary>
    /// <exception cref="ArgumentException">There is no such correction in force.</exception>
    public async Task WithdrawAsync(int correctionId, CancellationToken cancellationToken = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var correction = await db.Corrections.FirstOrDefaultAsync(c => c.Id == correctionId && c.WithdrawnAt == null, cancellationToken)
            ?? throw new ArgumentException($"There is no correction {correctionId} in force.", nameof(correctionId));
        correction.WithdrawnAt = clock.GetUtcNow().UtcDateTime;
        await db.SaveChangesAsync(cancellationToken);
        await ProjectAsync(correction.TargetKind, correction.TargetId, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task ProjectAsync(RecordKind kind, PermanentId target, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var meetings = MeetingsOf(kind, target);
        var releases = await db.MeetingSources.Where(source => meetings.Contains(source.MeetingId)).Select(source => source.ReleaseId).ToListAsync(cancellationToken);
        if (kind == RecordKind.Release) releases.Add(target);
        await new Projector(db).ProjectAsync(releases, cancellationToken);
    }

    private IQueryable<PermanentId> MeetingsOf(RecordKind kind, PermanentId target) => kind switch
    {
        RecordKind.Meeting => db.Meetings.Where(m => m.Id == target).Select(m => m.Id),
        RecordKind.Agreement => db.Agreements.Where(a => a.Id == target).Select(a => a.MeetingId),
        RecordKind.Area => db.Areas.Where(a => a.Id == target).Select(a => a.MeetingId),
        RecordKind.Commitment => db.Commitments.Where(c => c.Id == target).Select(c => c.Area!.MeetingId),
        RecordKind.Attendance => db.Attendances.Where(a => a.Id == target).Select(a => a.MeetingId),
        RecordKind.Person => db.Attendances.Where(a => a.PersonId == target).Select(a => a.MeetingId),
        RecordKind.Organisation => db.AgreementParties.Where(p => p.OrganisationId == target).Select(p => p.Agreement!.MeetingId),
        _ => db.MeetingSources.Where(source => source.ReleaseId == target).Select(source => source.MeetingId),
    };
}
