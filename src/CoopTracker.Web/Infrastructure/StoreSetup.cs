using CoopTracker.Data;
using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Infrastructure.Settings;
using Microsoft.Data.Sqlite;

namespace CoopTracker.Web.Infrastructure;

/// <summary>Brings the store into the state that this version of the program needs.</summary>
internal static class StoreSetup
{
    /// <summary>Creates the store when there is none, and migrates it.</summary>
    /// <exception cref="UsageException">The file is no store, or cannot be written to.</exception>
    public static async Task PrepareStoreAsync(this IServiceProvider services, CancellationToken stop)
    {
        try
        {
            await services.GetRequiredService<CoopDbContext>().MigrateStoreAsync(stop);
        }
        catch (SqliteException refusal)
        {
            var store = services.GetRequiredService<DataSettings>().Store;
            throw new UsageException($"The store '{store}' cannot be used: {refusal.Message} Move the file away, or name another folder with Data:Folder.", refusal);
        }
    }
}
