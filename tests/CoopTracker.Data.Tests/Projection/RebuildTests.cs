using CoopTracker.Core.Facts;
using CoopTracker.Core.Matching;
using CoopTracker.Core.Model;
using CoopTracker.Data.Queries;
using CoopTracker.Data.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Tests.Projection;

public class RebuildTests
{
    private static readonly (string, string)[] All =
    [
        ("a.txt", Releases.English), ("b.txt", Releases.Chinese), ("c.txt", Releases.Shenzhen), ("d.txt", Releases.Announcement),
        ("e.txt", Releases.English.But("title: Sixth", "title:  Sixth")),
    ];

    [Fact]
    public async Task A_rebuild_makes_the_same_rows_with_the_same_ids()
    {
        await using var store = await Store.WithAsync(All);
        await store.ImportAsync(("c.txt", Releases.Shenzhen.But("Innovation", "Innovations")));
        await store.RollBackAsync((await store.ImportAsync(("f.txt", Releases.Shenzhen.But("2021-09-06", "2020-09-06")))).Id!.Value);
        await store.StageAsync(("g.txt", Releases.Shenzhen.But("2021-09-06", "2019-09-06")));
        var before = await store.DumpAsync();
        var plan = await store.RebuildAsync();
        Assert.Equal(before, await store.DumpAsync());
        Assert.False(plan.ChangesAnything);
        Assert.Equal(5, plan.Releases.Count);
    }

    [Theory]
    [InlineData("UPDATE Agreements SET Title = 'spoilt', Year = 1999")]
    [InlineData("DELETE FROM Agreements")]
    [InlineData("DELETE FROM AgreementRegions; DELETE FROM MeetingRegions; DELETE FROM Evidence; DELETE FROM Warnings")]
    [InlineData("UPDATE People SET Name = 'spoilt'; UPDATE Organisations SET Name = 'spoilt'; UPDATE Releases SET Title = 'spoilt'")]
    [InlineData("UPDATE Readings SET ReadingText = 'spoilt', Facts = replace(Facts, '2024', '1999')")]
    [InlineData("DELETE FROM Meetings")]
    public async Task A_rebuild_mends_whatever_happened_to_the_projection(string damage)
    {
        await using var store = await Store.WithAsync(All);
        var before = await store.DumpAsync();
        await store.ExecuteAsync(damage);
        Assert.NotEqual(before, await store.DumpAsync());
        await store.RebuildAsync();
        Assert.Equal(before, await store.DumpAsync());
    }

    [Fact]
    public async Task Importing_one_by_one_and_at_once_gives_the_same_projection()
    {
        await using var atOnce = await Store.WithAsync(All);
        await using var oneByOne = await Store.CreateAsync();
        foreach (var file in All) await oneByOne.ImportAsync(file);
        string[] history = ["Imports", "ImportItems", "IdentityKeys", "RetiredIds"];
        Assert.Equal(await atOnce.DumpAsync(history), await oneByOne.DumpAsync(history));
    }

    [Fact]
    public async Task Releases_that_are_not_touched_keep_their_rows_as_they_are()
    {
        await using var store = await Store.WithAsync(All);
        await store.ExecuteAsync("UPDATE Agreements SET Annex = 99 WHERE MeetingId IN (SELECT Id FROM Meetings WHERE Year = 2021)");
        await store.ImportAsync(("a.txt", Releases.English + "\n"));
        Assert.Equal(99, await store.AskAsync(db => db.Agreements.Where(a => a.Year == 2021).Select(a => a.Annex).SingleAsync()));
    }

    [Fact]
    public async Task A_better_extractor_shows_a_plan_and_keeps_the_ids()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        var before = await store.AskAsync(db => db.Agreements.OrderBy(a => a.Ordinal).Select(a => a.Id).ToListAsync());
        store.Reader = (content, hints) => ScriptReader.Read(content, hints) is ReleaseReading.Read read
            ? read with { Facts = read.Facts with { Agreements = [.. read.Facts.Agreements.Select(a => a with { Title = a.Title + " (signed)" })] } }
            : throw new InvalidOperationException();
        var plan = await store.RebuildAsync();
        Assert.Equal(2, plan.Releases[0].Changes.Count(c => c is { Kind: ChangeKind.Changed, Record: RecordKind.Agreement }));
        var after = await store.AskAsync(db => db.Agreements.OrderBy(a => a.Ordinal).ToListAsync());
        Assert.Equal(before, after.Select(a => a.Id));
        Assert.All(after, a => Assert.EndsWith("(signed)", a.Title));
    }

    [Fact]
    public async Task An_extractor_that_cannot_read_a_release_any_more_leaves_its_facts_and_says_so()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        var before = await store.DumpAsync();
        store.Reader = (_, _) => new ReleaseReading.Unreadable("Broken.");
        Assert.Equal(ImportOutcome.Unreadable, (await store.RebuildAsync()).Releases[0].Outcome);
        Assert.Equal(before, await store.DumpAsync());
    }

    [Fact]
    public async Task A_release_with_the_same_words_as_another_is_warned_about()
    {
        await using var store = await Store.WithAsync(All);
        Assert.Equal("e.txt", await store.AskAsync(db => db.Warnings.Where(w => w.Code == WarningCodes.DuplicateOf)
            .Join(db.Releases, w => w.ReleaseId, r => r.Id, (_, r) => r.FileName).SingleAsync()));
    }

    [Fact]
    public async Task A_region_counts_for_the_region_that_contains_it()
    {
        await using var store = await Store.WithAsync(("c.txt", Releases.Shenzhen.But("Shenzhen < Guangdong", "Shenzhen")));
        Assert.Equal(["shenzhen"], await store.AskAsync(db => db.AgreementRegions.Select(r => r.RegionSlug).ToListAsync()));
        // Another release is the first to tell where Shenzhen lies.
        await store.ImportAsync(("f.txt", Releases.Shenzhen.But("2021-09-06", "2022-09-06")));
        Assert.Equal([("guangdong", false, 2), ("shenzhen", true, 2)], await store.AskAsync(async db =>
            (await db.AgreementRegions.GroupBy(r => new { r.RegionSlug, r.IsDirect }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync())
            .OrderBy(g => g.Key.RegionSlug).Select(g => (g.Key.RegionSlug, g.Key.IsDirect, g.Count))));
    }

    [Fact]
    public async Task A_region_lies_in_another_only_as_long_as_a_current_release_says_so()
    {
        await using var store = await Store.WithAsync(("c.txt", Releases.Shenzhen.But("Shenzhen < Guangdong", "Shenzhen")));
        var before = await store.DumpAsync("Imports", "ImportItems", "Revisions", "Readings", "Releases", "IdentityKeys", "RetiredIds");
        await store.RollBackAsync((await store.ImportAsync(("f.txt", Releases.Shenzhen.But("2021-09-06", "2022-09-06")))).Id!.Value);
        Assert.Equal(before, await store.DumpAsync("Imports", "ImportItems", "Revisions", "Readings", "Releases", "IdentityKeys", "RetiredIds"));
    }

    [Fact]
    public async Task A_meeting_whose_date_was_mended_keeps_its_id_when_another_takes_the_old_date()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        var first = await store.AskAsync(db => db.Meetings.Select(m => m.Id).SingleAsync());
        await store.ImportAsync(("a.txt", Releases.English.But("held: 2024-04-26", "held: 2024-04-27")));
        await store.ImportAsync(("b.txt", Releases.English.But("title: Sixth", "title: Another")));
        var second = await store.AskAsync(db => db.Meetings.Where(m => m.Id != first).Select(m => m.Id).SingleAsync());
        await store.RollBackAsync(2);
        Assert.Equal(second, await store.AskAsync(db => db.Meetings.Select(m => m.Id).SingleAsync()));
        Assert.Equal(new IdFate.Moved(second), await store.AskAsync(db => db.FateAsync(RecordKind.Meeting, first)));
    }
}
