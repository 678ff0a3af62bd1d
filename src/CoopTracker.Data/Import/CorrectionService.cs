using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;

namespace CoopTracker.Data.Import;

/// <summary>Records people's changes to facts and re-projects the meetings that they touch.</summary>
public sealed class CorrectionService(CoopDbContext db, TimeProvider clock)
{
    /// <summary>Corrects one field of one record.</summary>
    /// <param name="target">The record.</param>
    /// <param name="field">A name of <see cref="FieldNames"/> that can be corrected on this kind of record.</param>
    /// <param name="value">The right value as text; null when the field has none.</param>
    /// <param name="by">Who corrects.</param>
    /// <param name="why">Why, in the corrector's words.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <returns>The number of the correction.</returns>
    /// <exception cref="ArgumentException">There is no such record, the field cannot be corrected, or the value is not valid for it; the message says which.</exception>
    public Task<int> CorrectAsync(PermanentId target, string field, string? value, string by, string why, CancellationToken cancellationToken = default) => throw new NotImplementedException($"{db}{clock}");

    /// <summary>Takes a correction back; the fact is again what the text says.</summary>
    /// <exception cref="ArgumentException">There is no such correction in force.</exception>
    public Task WithdrawAsync(int correctionId, CancellationToken cancellationToken = default) => throw new NotImplementedException($"{db}{clock}");
}
