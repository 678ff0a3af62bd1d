using CoopTracker.Data.Import;
using CoopTracker.Data.Projection;
using CoopTracker.Data.Queries;
using CoopTracker.Data.Sqlite;
using CoopTracker.Data.Sqlite.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoopTracker.Data;

/// <summary>How the composition root gets the store.</summary>
public static class DataServices
{
    /// <summary>
    /// Registers <see cref="CoopDbContext"/>, <see cref="ImportService"/>, <see cref="RebuildService"/>, <see cref="CorrectionService"/>
    /// and <see cref="AgreementSearch"/>, all scoped. The caller registers a <see cref="Core.Facts.ReleaseReader"/> and a <see cref="TimeProvider"/>.
    /// </summary>
    /// <param name="services">The collection to add to.</param>
    /// <param name="file">The path of the SQLite file; its folder must exist, the file need not.</param>
    public static IServiceCollection AddCoopTrackerData(this IServiceCollection services, string file) => services
        .AddDbContext<CoopDbContext>(options => UseStore(options, file))
        .AddScoped<ImportService>()
        .AddScoped<RebuildService>()
        .AddScoped<CorrectionService>()
        .AddScoped<AgreementSearch>();

    /// <summary>Creates the file when there is none, and brings it to the newest version.</summary>
    public static async Task MigrateStoreAsync(this CoopDbContext db, CancellationToken cancellationToken = default)
    {
        await db.Database.MigrateAsync(cancellationToken);
        // Kept in the file itself, so once is enough: readers go on while an import writes.
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        if (await SearchIndex.IsMissingAsync(db, cancellationToken)) await ProjectAllAsync(db, cancellationToken);
    }

    // A migration cannot fold words as the index wants them, so the index of a store from before it is written here.
    private static async Task ProjectAllAsync(CoopDbContext db, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await new Projector(db).ProjectAllAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    internal static void UseStore(DbContextOptionsBuilder options, string file) => options
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = file }.ToString())
        .AddInterceptors(new ConnectionSettings());
}
