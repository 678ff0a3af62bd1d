using CoopTracker.Core.Model;
using CoopTracker.Data.Queries;
using CoopTracker.Data.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Tests.Projection;

public class CorrectionTests
{
    [Fact]
    public async Task A_correction_is_applied_and_survives_a_new_revision_and_a_rebuild()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        await CorrectAsync(store, await AgreementAsync(store), FieldNames.Title, "Memorandum on Health");
        Assert.Equal("Memorandum on Health", await TitleAsync(store));
        await store.ImportAsync(("a.txt", Releases.English.But("Promote green bonds", "Promote bonds")));
        Assert.Equal("Memorandum on Health", await TitleAsync(store));
        await store.RebuildAsync();
        Assert.Equal("Memorandum on Health", await TitleAsync(store));
        Assert.Equal(1, (await store.SearchAsync(search => search.FindAsync(new Filter { Text = "title:\"memorandum on health\"" }))).Total);
    }

    [Fact]
    public async Task A_corrected_record_keeps_its_id_when_the_text_changes_what_was_corrected()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        var id = await AgreementAsync(store);
        await CorrectAsync(store, id, FieldNames.Annex, "7");
        await store.ImportAsync(("a.txt", Releases.English.But("on Healthcare Co-operation ~", "on Health Care and Medical Co-operation ~")));
        Assert.Equal((id, 7), await store.AskAsync(async db => { var a = await db.Agreements.SingleAsync(a => a.Ordinal == 1); return (a.Id, a.Annex); }));
    }

    [Fact]
    public async Task The_later_of_two_corrections_wins_and_withdrawing_it_brings_the_earlier_back()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        var id = await AgreementAsync(store);
        var first = await CorrectAsync(store, id, FieldNames.Title, "First");
        var second = await CorrectAsync(store, id, FieldNames.Title, "Second");
        Assert.Equal("Second", await TitleAsync(store));
        await WithdrawAsync(store, second);
        Assert.Equal("First", await TitleAsync(store));
        await WithdrawAsync(store, first);
        Assert.Equal("Memorandum of Understanding on Healthcare Co-operation", await TitleAsync(store));
        await Assert.ThrowsAsync<ArgumentException>(() => WithdrawAsync(store, first));
    }

    [Fact]
    public async Task A_corrected_date_moves_the_agreement_to_another_year_everywhere()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        await CorrectAsync(store, await AgreementAsync(store), FieldNames.SignedOn, "2019-05");
        Assert.Equal(1, await store.SearchAsync(search => search.CountAsync(new Filter { YearFrom = 2019, YearTo = 2019 })));
        Assert.Equal(1, await store.SearchAsync(search => search.CountAsync(new Filter { Text = "year:2019" })));
        Assert.Equal([2019, 2024], (await store.SearchAsync(search => search.MatrixAsync())).Years.Where(year => year is 2019 or 2024));
    }

    [Fact]
    public async Task Corrected_parties_become_organisations()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        await CorrectAsync(store, await AgreementAsync(store), FieldNames.Party, "Department of Health\nShanghai Municipal Health Commission");
        Assert.Equal(["Department of Health", "Hong Kong", "Shanghai", "Shanghai Municipal Health Commission"], await store.AskAsync(db => db.Organisations.Select(o => o.Name).Order().ToListAsync()));
    }

    [Fact]
    public async Task People_organisations_meetings_areas_and_releases_can_be_corrected()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        await CorrectAsync(store, await store.AskAsync(db => db.People.Where(p => p.Name == "John Lee").Select(p => p.Id).SingleAsync()), FieldNames.Person, "John Lee Ka-chiu");
        await CorrectAsync(store, await store.AskAsync(db => db.Organisations.Where(o => o.Name == "Health Bureau").Select(o => o.Id).SingleAsync()), FieldNames.Party, "The Health Bureau");
        await CorrectAsync(store, await store.AskAsync(db => db.Meetings.Select(m => m.Id).SingleAsync()), FieldNames.City, "Kowloon");
        await CorrectAsync(store, await store.AskAsync(db => db.Areas.Where(a => a.Heading == "Tourism").Select(a => a.Id).SingleAsync()), FieldNames.Topics, "tourism\nculture-creative");
        await CorrectAsync(store, await store.AskAsync(db => db.Releases.Select(r => r.Id).SingleAsync()), FieldNames.IssuedOn, "2024-04-27");
        await CorrectAsync(store, await store.AskAsync(db => db.Attendances.Where(a => a.Name == "Paul Chan").Select(a => a.Id).SingleAsync()), FieldNames.Person, "Paul Chan Mo-po");
        var before = await store.DumpAsync();
        await store.RebuildAsync();
        Assert.Equal(before, await store.DumpAsync());
        Assert.Equal(["Gong Zheng", "John Lee Ka-chiu", "Paul Chan Mo-po", "Yin Zonghua"], await store.AskAsync(db => db.People.Select(p => p.Name).Order().ToListAsync()));
        Assert.Equal("The Health Bureau", await store.AskAsync(db => db.Organisations.Where(o => o.Name.EndsWith("Bureau")).Select(o => o.Name).SingleAsync()));
        Assert.Equal("Kowloon", await store.AskAsync(db => db.Meetings.Select(m => m.City).SingleAsync()));
        Assert.Equal(["culture-creative", "tourism"], await store.AskAsync(db => db.AreaTopics.Where(t => t.Area!.Heading == "Tourism").Select(t => t.Topic).Order().ToListAsync()));
        Assert.Equal(new DateOnly(2024, 4, 27), await store.AskAsync(db => db.Releases.Select(r => r.IssuedOn).SingleAsync()));
    }

    [Theory]
    [InlineData(FieldNames.Type, "contract")]
    [InlineData(FieldNames.SignedOn, "2024-13")]
    [InlineData(FieldNames.Annex, "0")]
    [InlineData(FieldNames.Title, " ")]
    [InlineData(FieldNames.Topics, "finance\nmoney")]
    [InlineData(FieldNames.City, "Hong Kong")]
    public async Task A_value_that_does_not_fit_is_refused_and_nothing_changes(string field, string value)
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        var (id, before) = (await AgreementAsync(store), await store.DumpAsync());
        await Assert.ThrowsAsync<ArgumentException>(() => CorrectAsync(store, id, field, value));
        Assert.Equal(before, await store.DumpAsync());
    }

    [Fact]
    public async Task An_id_that_names_nothing_cannot_be_corrected()
    {
        await using var store = await Store.CreateAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => CorrectAsync(store, new PermanentId(7), FieldNames.Title, "x"));
    }

    [Fact]
    public async Task A_record_that_is_gone_cannot_be_corrected()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        var id = await AgreementAsync(store);
        await store.RollBackAsync(1);
        await Assert.ThrowsAsync<ArgumentException>(() => CorrectAsync(store, id, FieldNames.Title, "x"));
    }

    [Fact]
    public async Task A_correction_follows_a_record_that_is_merged_into_another()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English), ("b.txt", Releases.Chinese.But("諒解備忘錄 ~ memorandum-of-understanding", "諒解備忘錄 ~ letter-of-intent")));
        var chinese = await store.AskAsync(db => db.Agreements.Where(a => a.Ordinal == 3).Select(a => a.Id).SingleAsync());
        await CorrectAsync(store, chinese, FieldNames.Annex, "9");
        await store.ImportAsync(("b.txt", Releases.Chinese));
        Assert.Equal([2, 9], await store.AskAsync(db => db.Agreements.OrderBy(a => a.Ordinal).Select(a => a.Annex!.Value).ToListAsync()));
    }

    private static Task<int> CorrectAsync(Store store, PermanentId id, string field, string? value) =>
        store.WithCorrectionsAsync(corrections => corrections.CorrectAsync(id, field, value, "tester", "It is so."));

    private static Task<int> WithdrawAsync(Store store, int id) => store.WithCorrectionsAsync(async corrections => { await corrections.WithdrawAsync(id); return 0; });

    private static Task<PermanentId> AgreementAsync(Store store) => store.AskAsync(db => db.Agreements.Where(a => a.Ordinal == 1).Select(a => a.Id).SingleAsync());

    private static Task<string> TitleAsync(Store store) => store.AskAsync(db => db.Agreements.Where(a => a.Ordinal == 1).Select(a => a.Title).SingleAsync());
}
