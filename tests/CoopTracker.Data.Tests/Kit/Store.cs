using System.Text;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Matching;
using CoopTracker.Data.Import;
using CoopTracker.Data.Queries;
using CoopTracker.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Tests.Kit;

/// <summary>A migrated SQLite file of its own, removed afterwards.</summary>
internal sealed class Store : IAsyncDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"cooptracker-{Guid.NewGuid():N}.db");

    private Store() { }

    /// <summary>What reads releases; a test may exchange it for a better one.</summary>
    public ReleaseReader Reader { get; set; } = ScriptReader.Read;

    // Migrating takes longer than most tests, so it is done once and the file is copied.
    private static readonly Lazy<Task<byte[]>> Migrated = new(MigrateAsync);

    public static async Task<Store> CreateAsync()
    {
        var store = await EmptyAsync();
        await System.IO.File.WriteAllBytesAsync(store._file, await Migrated.Value);
        return store;
    }

    private static async Task<byte[]> MigrateAsync()
    {
        await using var store = await EmptyAsync();
        await using (var db = store.Open())
        {
            await db.MigrateStoreAsync();
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        return await System.IO.File.ReadAllBytesAsync(store._file);
    }

    /// <summary>A file that no migration has touched.</summary>
    public static Task<Store> EmptyAsync() => Task.FromResult(new Store());

    public static async Task<Store> WithAsync(params (string Name, string Text)[] files)
    {
        var store = await CreateAsync();
        await store.ImportAsync(files);
        return store;
    }

    public CoopDbContext Open()
    {
        var options = new DbContextOptionsBuilder<CoopDbContext>();
        DataServices.UseStore(options, _file);
        return new CoopDbContext(options.Options);
    }

    public async Task<T> AskAsync<T>(Func<CoopDbContext, Task<T>> question)
    {
        await using var db = Open();
        return await question(db);
    }

    public Task<T> SearchAsync<T>(Func<AgreementSearch, Task<T>> question) => AskAsync(db => question(new AgreementSearch(db)));

    public Task<T> WithImportsAsync<T>(Func<ImportService, Task<T>> use) => AskAsync(db => use(new ImportService(db, Reader, Clock)));

    public Task<T> WithCorrectionsAsync<T>(Func<CorrectionService, Task<T>> use) => AskAsync(db => use(new CorrectionService(db, Clock)));

    public Task<ImportPlan> RebuildAsync() => AskAsync(db => new RebuildService(db, Reader).RebuildAsync());

    public Task<ImportPlan> PlanAsync(params (string Name, string Text)[] files) => WithImportsAsync(imports => imports.PlanAsync(files.Select(File)));

    public Task<StagedImport> StageAsync(params (string Name, string Text)[] files) => WithImportsAsync(imports => imports.StageAsync(files.Select(File), "tester"));

    /// <summary>Stages and applies.</summary>
    public async Task<StagedImport> ImportAsync(params (string Name, string Text)[] files)
    {
        var staged = await StageAsync(files);
        if (staged.Id is { } id) await ApplyAsync(id);
        return staged;
    }

    public Task ApplyAsync(int importId) => WithImportsAsync(async imports => { await imports.ApplyAsync(importId); return 0; });

    public Task RollBackAsync(int importId) => WithImportsAsync(async imports => { await imports.RollBackAsync(importId); return 0; });

    public Task ExecuteAsync(string sql) => AskAsync(db => db.Database.ExecuteSqlRawAsync(sql));

    /// <summary>Every row of every table but those named, as text, in a fixed order.</summary>
    public async Task<string> DumpAsync(params string[] except)
    {
        await using var db = Open();
        var dump = new StringBuilder();
        var tables = await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'AgreementSearch_%'").ToListAsync();
        foreach (var table in tables.Except([.. except, "AgreementSearch"]).Order(StringComparer.Ordinal)) await DumpAsync(db, $"SELECT * FROM \"{table}\"", table, dump);
        return dump.ToString();
    }

    private static async Task DumpAsync(CoopDbContext db, string sql, string table, StringBuilder dump)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(i).ToString())));
        }
        dump.AppendLine($"== {table}").AppendJoin('\n', rows.Order(StringComparer.Ordinal)).AppendLine();
    }

    public static ImportFile File((string Name, string Text) file) => new(new ReleaseHints(file.Name), Encoding.UTF8.GetBytes(file.Text));

    private static TimeProvider Clock { get; } = new FixedClock();

    public ValueTask DisposeAsync()
    {
        using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _file }.ToString())) SqliteConnection.ClearPool(connection);
        foreach (var suffix in (string[])["", "-wal", "-shm"]) System.IO.File.Delete(_file + suffix);
        return ValueTask.CompletedTask;
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2025, 5, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
