using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Projection;

/// <summary>Keeps the list of ids that redirect or answer 410.</summary>
internal sealed class Retirement(CoopDbContext db)
{
    /// <param name="live">Ids that name a record now, perhaps again.</param>
    /// <param name="retired">Ids that do not.</param>
    /// <param name="cancellationToken">Stops between statements.</param>
    public async Task WriteAsync(IEnumerable<PermanentId> live, IEnumerable<RetiredId> retired, CancellationToken cancellationToken)
    {
        var leaving = retired.ToList();
        var all = live.Concat(leaving.Select(r => r.Id)).ToList();
        await db.RetiredIds.Where(r => all.Contains(r.Id)).ExecuteDeleteAsync(cancellationToken);
        db.RetiredIds.AddRange(leaving);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }
}
