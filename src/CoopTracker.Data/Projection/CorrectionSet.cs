using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Projection;

/// <summary>The corrections in force for some records.</summary>
internal sealed class CorrectionSet
{
    private readonly Dictionary<(PermanentId, string), Correction> _latest;

    private CorrectionSet(IEnumerable<Correction> corrections) =>
        _latest = corrections.GroupBy(c => (c.TargetId, c.Field)).ToDictionary(group => group.Key, group => group.MaxBy(c => c.Id)!);

    public static async Task<CorrectionSet> LoadAsync(CoopDbContext db, IEnumerable<PermanentId> targets, CancellationToken cancellationToken)
    {
        var ids = targets.Distinct().ToList();
        return new CorrectionSet(await db.Corrections.AsNoTracking().Where(c => c.WithdrawnAt == null && ids.Contains(c.TargetId)).ToListAsync(cancellationToken));
    }

    /// <summary>The corrected value of a field, or what the text says.</summary>
    /// <param name="targets">The record's id and those that were merged into it.</param>
    /// <param name="field">A name of <see cref="FieldNames"/>.</param>
    /// <param name="read">What the text says.</param>
    /// <param name="parse">Makes a value of the corrector's text; only called with texts that <see cref="Import.CorrectionRules"/> let pass.</param>
    public T Apply<T>(IEnumerable<PermanentId> targets, string field, T read, Func<string?, T> parse)
    {
        var correction = targets.Select(id => _latest.GetValueOrDefault((id, field))).OfType<Correction>().MaxBy(c => c.Id);
        return correction is null ? read : parse(correction.Value);
    }

    /// <summary>The corrected value of a field of text, or what the text says.</summary>
    public string? Text(IEnumerable<PermanentId> targets, string field, string? read) => Apply(targets, field, read, value => value);

    /// <summary>The corrected value of a field of text that always has one.</summary>
    public string Required(IEnumerable<PermanentId> targets, string field, string read) => Apply(targets, field, read, value => value ?? read);
}
