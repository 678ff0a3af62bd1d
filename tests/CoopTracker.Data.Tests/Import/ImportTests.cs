using CoopTracker.Core.Matching;
using CoopTracker.Core.Model;
using CoopTracker.Data.Queries;
using CoopTracker.Data.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Tests.Import;

public class ImportTests
{
    [Fact]
    public async Task A_new_release_becomes_a_meeting_with_everything_it_says()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        var meeting = await store.AskAsync(db => db.Meetings.Include(m => m.Titles).Include(m => m.Regions).Include(m => m.Attendances).Include(m => m.Sources).SingleAsync());
        Assert.Equal(("Hong Kong/Shanghai Co-operation Conference", 6, "2024-04-26", "Hong Kong"), (meeting.Mechanism, meeting.Session, meeting.HeldOn.ToString(), meeting.City));
        Assert.Equal("hong-kong-shanghai-cooperation-conference-2024", meeting.Slug);
        Assert.Equal(["shanghai"], meeting.Regions.Select(r => r.RegionSlug));
        Assert.Equal(["John Lee", "Paul Chan", "Gong Zheng", "Yin Zonghua"], meeting.Attendances.OrderBy(a => a.Ordinal).Select(a => a.Name));
        Assert.Equal(["Yin Zonghua"], meeting.Attendances.Where(a => a.IsGuest).Select(a => a.Name));
        var agreements = await store.AskAsync(db => db.Agreements.Include(a => a.Parties).Include(a => a.Topics).OrderBy(a => a.Ordinal).ToListAsync());
        Assert.Equal([2, 3], agreements.Select(a => a.Annex!.Value));
        Assert.Equal(["Health Bureau", "Shanghai Municipal Health Commission"], agreements[1].Parties.OrderBy(p => p.Ordinal).Select(p => p.Name));
        Assert.Equal(["Finance", "Tourism"], await store.AskAsync(db => db.Areas.OrderBy(a => a.Ordinal).Select(a => a.Heading!).ToListAsync()));
        Assert.Equal(3, await store.AskAsync(db => db.Commitments.CountAsync()));
        Assert.Equal("lead-unknown", await store.AskAsync(db => db.Warnings.Select(w => w.Code).SingleAsync()));
    }

    [Fact]
    public async Task Every_place_of_evidence_lies_in_the_reading_text()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English), ("b.txt", Releases.Chinese));
        var places = await store.AskAsync(db => db.Evidence.Select(e => new { e.Field, e.Start, e.Length, e.Revision!.Reading!.ReadingText }).ToListAsync());
        Assert.NotEmpty(places);
        Assert.Contains("Health Bureau", places.Where(p => p.Field == FieldNames.Party).Select(p => p.ReadingText.Substring(p.Start, p.Length)));
        Assert.All(places, p => Assert.InRange(p.Start + p.Length, 0, p.ReadingText.Length));
    }

    [Fact]
    public async Task The_same_bytes_again_are_unchanged_and_write_nothing()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        var before = await store.DumpAsync();
        var staged = await store.ImportAsync(("a.txt", Releases.English));
        Assert.Equal(ImportOutcome.Unchanged, Assert.Single(staged.Plan.Releases).Outcome);
        Assert.Null(staged.Id);
        Assert.Equal(before, await store.DumpAsync());
    }

    [Fact]
    public async Task The_same_bytes_under_another_name_are_unchanged_too()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        Assert.Equal(ImportOutcome.Unchanged, (await store.ImportAsync(("copy.txt", Releases.English))).Plan.Releases[0].Outcome);
    }

    [Fact]
    public async Task A_file_that_is_twice_in_one_import_counts_once()
    {
        await using var store = await Store.CreateAsync();
        var staged = await store.ImportAsync(("a.txt", Releases.English), ("b.txt", Releases.English));
        Assert.Equal([ImportOutcome.New, ImportOutcome.Unchanged], staged.Plan.Releases.Select(r => r.Outcome));
    }

    [Fact]
    public async Task An_unreadable_file_is_named_with_its_reason_and_the_rest_is_imported()
    {
        await using var store = await Store.CreateAsync();
        var staged = await store.ImportAsync(("bad.bin", "unreadable"), ("a.txt", Releases.English));
        Assert.Equal((ImportOutcome.Unreadable, "It is not text; save it as UTF-8."), (staged.Plan.Releases[0].Outcome, staged.Plan.Releases[0].Reason));
        Assert.Equal(1, await store.AskAsync(db => db.Releases.CountAsync()));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_unreadable()
    {
        await using var store = await Store.CreateAsync();
        var plan = await store.PlanAsync(("big.txt", new string('x', Data.Import.ImportFile.MaxBytes + 1)));
        Assert.Equal(ImportOutcome.Unreadable, plan.Releases[0].Outcome);
        Assert.Contains("5 MB", plan.Releases[0].Reason);
    }

    [Fact]
    public async Task An_announcement_is_stored_without_a_meeting()
    {
        await using var store = await Store.CreateAsync();
        var staged = await store.ImportAsync(("a.txt", Releases.Announcement));
        Assert.Equal(ImportOutcome.NotAMeeting, staged.Plan.Releases[0].Outcome);
        var release = await store.AskAsync(db => db.Releases.SingleAsync());
        Assert.Equal(("Chief Executive to visit Shanghai", ReleaseKinds.Announcement), (release.Title, release.Kind));
        Assert.Equal(0, await store.AskAsync(db => db.Meetings.CountAsync()));
    }

    [Fact]
    public async Task A_signing_becomes_an_occasion_without_a_mechanism()
    {
        await using var store = await Store.WithAsync(("s.txt", "title: Pact signed\nkind: signing\nheld: 2023-02\nregion: Zhejiang\nagreement: Letter of Intent ~ letter-of-intent"));
        var meeting = await store.AskAsync(db => db.Meetings.Include(m => m.Agreements).SingleAsync());
        Assert.Equal((ReleaseKinds.Signing, null, "2023-02", 2023), (meeting.Kind, meeting.Mechanism, meeting.HeldOn.ToString(), meeting.Year));
        Assert.Equal(2023, Assert.Single(meeting.Agreements).Year);
    }

    [Fact]
    public async Task A_dry_run_tells_what_an_import_would_do_and_writes_nothing()
    {
        await using var store = await Store.CreateAsync();
        var before = await store.DumpAsync();
        var planned = await store.PlanAsync(("a.txt", Releases.English));
        Assert.Equal(before, await store.DumpAsync());
        var staged = await store.StageAsync(("a.txt", Releases.English));
        Assert.Equivalent(staged.Plan, planned, strict: true);
        Assert.True(planned.ChangesAnything);
    }

    [Fact]
    public async Task A_staged_import_shows_nothing_until_it_is_applied()
    {
        await using var store = await Store.CreateAsync();
        var staged = await store.StageAsync(("a.txt", Releases.English));
        Assert.Equal(0, await store.AskAsync(db => db.Meetings.CountAsync()));
        Assert.Null(await store.AskAsync(db => db.Releases.Select(r => r.CurrentRevisionSha).SingleAsync()));
        await store.ApplyAsync(staged.Id!.Value);
        Assert.Equal(1, await store.AskAsync(db => db.Meetings.CountAsync()));
    }

    [Fact]
    public async Task A_staged_import_can_be_looked_at_again()
    {
        await using var store = await Store.CreateAsync();
        var staged = await store.StageAsync(("a.txt", Releases.English), ("bad", "unreadable"));
        Assert.Equivalent(staged.Plan, (await store.WithImportsAsync(imports => imports.FindAsync(staged.Id!.Value)))!.Plan, strict: true);
        Assert.Null(await store.WithImportsAsync(imports => imports.FindAsync(999)));
    }

    [Fact]
    public async Task The_plan_of_a_revision_names_what_is_added_changed_removed_and_left()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        var plan = (await store.PlanAsync(("a.txt", Releases.English
            .But("Memorandum of Understanding on Healthcare Co-operation ~", "Memorandum of Understanding on Healthcare Co-operation and Drugs ~")
            .But("commitment: Promote green bonds.\n", "")
            .But("guest:", "agreement: Letter of Intent on Water ~ letter-of-intent\nguest:")))).Releases[0];
        Assert.Equal(ImportOutcome.Revised, plan.Outcome);
        Assert.Equal(["Letter of Intent on Water"], Labels(plan, ChangeKind.Added));
        Assert.Equal(["Memorandum of Understanding on Healthcare Co-operation and Drugs"], Labels(plan, ChangeKind.Changed));
        Assert.Equal(["Promote green bonds."], Labels(plan, ChangeKind.Removed));
        Assert.Equal(new FieldChange(FieldNames.Title, "Memorandum of Understanding on Healthcare Co-operation", "Memorandum of Understanding on Healthcare Co-operation and Drugs"),
            Assert.Single(plan.Changes.Single(c => c.Kind == ChangeKind.Changed).Fields));
        Assert.Contains("Finance", Labels(plan, ChangeKind.Unchanged));
    }

    [Fact]
    public async Task A_revised_agreement_keeps_its_id_when_its_title_is_mended()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        var before = await store.AskAsync(db => db.Agreements.OrderBy(a => a.Ordinal).Select(a => a.Id).ToListAsync());
        await store.ImportAsync(("a.txt", Releases.English.But("on Healthcare Co-operation ~", "on Health Care and Medical Co-operation ~")));
        Assert.Equal(before, await store.AskAsync(db => db.Agreements.OrderBy(a => a.Ordinal).Select(a => a.Id).ToListAsync()));
    }

    [Fact]
    public async Task A_meeting_keeps_its_id_when_its_date_is_mended()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        var before = await store.AskAsync(db => db.Meetings.Select(m => m.Id).SingleAsync());
        await store.ImportAsync(("a.txt", Releases.English.But("held: 2024-04-26", "held: 2024-04-25")));
        var after = await store.AskAsync(db => db.Meetings.SingleAsync());
        Assert.Equal((before, "2024-04-25"), (after.Id, after.HeldOn.ToString()));
    }

    [Fact]
    public async Task A_release_with_the_same_address_is_a_revision_whatever_its_file_is_called()
    {
        await using var store = await Store.CreateAsync();
        var (one, other) = (Store.File(("a.txt", Releases.English)), Store.File(("b.htm", Releases.English + "\n")));
        await store.WithImportsAsync(async imports => { await imports.ApplyAsync((await imports.StageAsync([one with { Hints = one.Hints with { Url = "https://x/1" } }], "t")).Id!.Value); return 0; });
        var plan = await store.WithImportsAsync(imports => imports.PlanAsync([other with { Hints = other.Hints with { Url = "https://x/1" } }]));
        Assert.Equal(ImportOutcome.Revised, plan.Releases[0].Outcome);
    }

    [Fact]
    public async Task Rolling_back_a_revision_restores_the_earlier_facts_and_ids()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        var before = await ProjectionAsync(store);
        var staged = await store.ImportAsync(("a.txt", Releases.English.But("Healthcare Co-operation ~", "Drugs ~").But("held: 2024-04-26", "held: 2024-04-27").But("Tourism", "Trade")));
        Assert.NotEqual(before, await ProjectionAsync(store));
        await store.RollBackAsync(staged.Id!.Value);
        Assert.Equal(before, await ProjectionAsync(store));
    }

    [Fact]
    public async Task Rolling_back_a_new_release_takes_everything_of_it_away_and_its_ids_answer_gone()
    {
        await using var store = await Store.CreateAsync();
        var staged = await store.ImportAsync(("a.txt", Releases.English));
        var id = await store.AskAsync(db => db.Agreements.OrderBy(a => a.Ordinal).Select(a => a.Id).FirstAsync());
        await store.RollBackAsync(staged.Id!.Value);
        Assert.Equal((0, 0, 0, 0, 0), await store.AskAsync(async db => (
            await db.Meetings.CountAsync(), await db.Agreements.CountAsync(), await db.People.CountAsync(), await db.Organisations.CountAsync(), await db.Regions.CountAsync())));
        Assert.Equal(new IdFate.Gone(), await store.AskAsync(db => db.FateAsync(RecordKind.Agreement, id)));
        Assert.Equal(new IdFate.Gone(), await store.AskAsync(async db => await db.FateAsync(RecordKind.Release, await db.Releases.Select(r => r.Id).SingleAsync())));
        Assert.Equal(ImportOutcome.New, (await store.ImportAsync(("a.txt", Releases.English))).Plan.Releases[0].Outcome);
        Assert.Equal(id, await store.AskAsync(db => db.Agreements.OrderBy(a => a.Ordinal).Select(a => a.Id).FirstAsync()));
        Assert.Equal(new IdFate.Unknown(), await store.AskAsync(db => db.FateAsync(RecordKind.Agreement, id)));
        Assert.Equal(0, await store.AskAsync(db => db.RetiredIds.CountAsync()));
    }

    [Fact]
    public async Task An_import_is_applied_once_and_rolled_back_once()
    {
        await using var store = await Store.CreateAsync();
        var id = (await store.ImportAsync(("a.txt", Releases.English))).Id!.Value;
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.ApplyAsync(id));
        await store.RollBackAsync(id);
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.RollBackAsync(id));
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.ApplyAsync(999));
    }

    [Fact]
    public async Task An_import_whose_releases_were_changed_since_is_refused_and_changes_nothing()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        var first = await store.StageAsync(("a.txt", Releases.English + "\n"), ("b.txt", Releases.Shenzhen));
        await store.ImportAsync(("a.txt", Releases.English + "\n\n"));
        var before = await store.DumpAsync();
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => store.ApplyAsync(first.Id!.Value));
        Assert.Contains("a.txt", error.Message);
        Assert.Equal(before, await store.DumpAsync());
    }

    private static Task<string> ProjectionAsync(Store store) => store.DumpAsync("Imports", "ImportItems", "IdentityKeys", "RetiredIds", "Revisions", "Readings");

    private static IEnumerable<string> Labels(ReleasePlan plan, ChangeKind kind) => plan.Changes.Where(c => c.Kind == kind).Select(c => c.Label);
}
