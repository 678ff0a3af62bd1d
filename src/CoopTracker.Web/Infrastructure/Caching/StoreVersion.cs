using CoopTracker.Web.Infrastructure.Settings;
using Microsoft.Data.Sqlite;

namespace CoopTracker.Web.Infrastructure.Caching;

/// <summary>
/// A number that changes whenever anybody writes to the store, also another process: a page made before is not served after.
/// SQLite counts for each connection what others have changed, so one connection is kept for asking.
/// </summary>
internal sealed class StoreVersion(DataSettings data) : IDisposable
{
    private readonly Lock gate = new();
    private SqliteConnection? connection;

    /// <summary>The number now; it has no meaning but to differ.</summary>
    public long Now()
    {
        lock (gate)
        {
            using var command = Open().CreateCommand();
            command.CommandText = "PRAGMA data_version";
            return (long)command.ExecuteScalar()!;
        }
    }

    public void Dispose() => connection?.Dispose();

    private SqliteConnection Open()
    {
        if (connection is not null) return connection;
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = data.Store, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
