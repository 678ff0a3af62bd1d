using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Queries;

/// <summary>What became of an id that names no record now.</summary>
public abstract record IdFate
{
    private IdFate() { }

    /// <summary>Its record lives on in another: redirect there.</summary>
    public sealed record Moved(PermanentId To) : IdFate;

    /// <summary>Its record is gone: answer 410.</summary>
    public sealed record Gone : IdFate;

    /// <summary>It never named a record of this kind: answer 404.</summary>
    public sealed record Unknown : IdFate;
}

/// <summary>Tells what became of ids.</summary>
public static class IdLookup
{
    /// <summary>Asks after an id for which no record was found.</summary>
    public static async Task<IdFate> FateAsync(this CoopDbContext db, RecordKind kind, PermanentId id, CancellationToken cancellationToken = default)
    {
        var retired = await db.RetiredIds.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id && r.Kind == kind, cancellationToken);
        return retired switch
        {
            null => new IdFate.Unknown(),
            { MergedInto: { } to } => new IdFate.Moved(to),
            _ => new IdFate.Gone(),
        };
    }
}
