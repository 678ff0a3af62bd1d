using CoopTracker.Data.Queries;
using CoopTracker.Data.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CoopTracker.Data.Tests.Sqlite;

public class MigrationTests
{
    [Fact]
    public async Task The_model_has_no_changes_that_lack_a_migration()
    {
        await using var store = await Store.EmptyAsync();
        await using var db = store.Open();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task An_empty_file_becomes_a_store()
    {
        await using var store = await Store.CreateAsync();
        Assert.Empty(await store.AskAsync(db => db.Database.GetPendingMigrationsAsync()));
        Assert.Equal(0, await store.AskAsync(db => db.Agreements.CountAsync()));
    }

    [Fact]
    public async Task Migrating_twice_changes_nothing()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        var before = await store.DumpAsync();
        await store.AskAsync(async db => { await db.MigrateStoreAsync(); return 0; });
        Assert.Equal(before, await store.DumpAsync());
    }

    [Fact]
    public async Task A_store_of_the_previous_version_keeps_its_rows_and_becomes_searchable()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English), ("b.txt", Releases.Shenzhen));
        var before = await store.DumpAsync();
        await store.AskAsync(async db => { await db.GetService<IMigrator>().MigrateAsync("Initial"); return 0; });
        await store.AskAsync(async db => { await db.MigrateStoreAsync(); return 0; });
        Assert.Equal(before, await store.DumpAsync());
        Assert.Equal(1, (await store.SearchAsync(search => search.FindAsync(new Filter { Text = "healthcare" }))).Total);
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "5000")]
    public async Task Every_connection_has_its_settings(string pragma, string value)
    {
        await using var store = await Store.CreateAsync();
        await using var db = store.Open();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        Assert.Equal(value, (await command.ExecuteScalarAsync())!.ToString());
    }
}
