using CoopTracker.Core.Model;
using CoopTracker.Data.Queries;
using CoopTracker.Data.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Tests.Projection;

public class TwoLanguagesTests
{
    [Fact]
    public async Task An_English_and_a_Chinese_release_of_one_meeting_are_one_meeting_with_two_titles_and_two_sources()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English), ("b.txt", Releases.Chinese));
        var meeting = await store.AskAsync(db => db.Meetings.Include(m => m.Titles).Include(m => m.Sources).SingleAsync());
        Assert.Equal(["Sixth Plenary Session of the Hong Kong/Shanghai Co-operation Conference", "滬港合作會議第六次會議在香港舉行"], meeting.Titles.OrderBy(t => t.Language).Select(t => t.Title));
        Assert.Equal(["Hong Kong/Shanghai Co-operation Conference", "滬港合作會議"], meeting.Titles.OrderBy(t => t.Language).Select(t => t.Mechanism));
        Assert.Equal("Hong Kong/Shanghai Co-operation Conference", meeting.Mechanism);
        Assert.Equal(2, meeting.Sources.Count);
    }

    [Fact]
    public async Task Lists_that_align_pair_one_to_one()
    {
        await using var store = await Store.WithAsync(("b.txt", Releases.Chinese), ("a.txt", Releases.English));
        var agreements = await store.AskAsync(db => db.Agreements.Include(a => a.Parties).OrderBy(a => a.Ordinal).ToListAsync());
        Assert.Equal(["關於加強滬港金融合作的協議", "滬港醫療衞生合作諒解備忘錄"], agreements.Select(a => a.SecondTitle));
        Assert.Equal(["Agreement on Enhancing Hong Kong-Shanghai Financial Co-operation", "Memorandum of Understanding on Healthcare Co-operation"], agreements.Select(a => a.Title));
        Assert.Equal(["Hong Kong", "Shanghai"], agreements[0].Parties.OrderBy(p => p.Ordinal).Select(p => p.Name));
        Assert.Equal([("Finance", "金融"), ("Tourism", "旅遊")], await store.AskAsync(async db => (await db.Areas.OrderBy(a => a.Ordinal).ToListAsync()).Select(a => (a.Heading, a.SecondHeading))));
        Assert.Equal("推動綠色債券。", await store.AskAsync(db => db.Commitments.Where(c => c.Text == "Promote green bonds.").Select(c => c.SecondText).SingleAsync()));
        Assert.Equal([("John Lee", "李家超"), ("Paul Chan", "陳茂波"), ("Gong Zheng", "龔正"), ("Yin Zonghua", null)],
            await store.AskAsync(async db => (await db.Attendances.OrderBy(a => a.Ordinal).ToListAsync()).Select(a => (a.Name, a.SecondName))));
    }

    [Theory]
    [InlineData("another count", "agreement: 滬港醫療衞生合作諒解備忘錄 ~ memorandum-of-understanding ~ 醫務衞生局; 上海市衞生健康委員會 ~ health", "", 3)]
    [InlineData("another type", "諒解備忘錄 ~ memorandum-of-understanding", "諒解備忘錄 ~ letter-of-intent", 4)]
    public async Task Lists_that_do_not_align_stay_in_their_languages(string why, string old, string now, int count)
    {
        Assert.NotEmpty(why);
        await using var store = await Store.WithAsync(("a.txt", Releases.English), ("b.txt", Releases.Chinese.But(old, now)));
        var agreements = await store.AskAsync(db => db.Agreements.ToListAsync());
        Assert.Equal(count, agreements.Count);
        Assert.All(agreements, a => Assert.Null(a.SecondTitle));
    }

    [Theory]
    [InlineData("held: 2024-04-26", "held: 2024-04-27")]
    [InlineData("region: Shanghai", "region: Beijing")]
    [InlineData("mechanism: 滬港合作會議", "mechanism: 滬港合作會議工作會議")]
    public async Task Another_date_region_or_class_of_mechanism_is_another_meeting(string old, string now)
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English), ("b.txt", Releases.Chinese.But(old, now)));
        Assert.Equal(2, await store.AskAsync(db => db.Meetings.CountAsync()));
    }

    [Fact]
    public async Task A_simplified_and_a_traditional_release_are_one_language()
    {
        const string Simplified = "language: zh-Hans\nmechanism: 沪港合作会议\nheld: 2024-04-26\nregion: Shanghai\nagreement: 关于加强沪港金融合作的协议 ~ agreement";
        await using var store = await Store.WithAsync(("b.txt", Releases.Chinese), ("c.txt", Simplified));
        Assert.Equal(["關於加強滬港金融合作的協議", "滬港醫療衞生合作諒解備忘錄"], await store.AskAsync(db => db.Agreements.OrderBy(a => a.Ordinal).Select(a => a.Title).ToListAsync()));
    }

    [Fact]
    public async Task Two_English_releases_complete_each_other()
    {
        var bureau = "title: Pact signed\n" + Releases.English.Split('\n')[2] + "\nheld: 2024-04-26\nregion: Shanghai\n"
            + "agreement: Memorandum of Understanding on Healthcare Cooperation ~ memorandum-of-understanding\nagreement: Letter of Intent on Water ~ letter-of-intent\nperson: Hong Kong / Mr / Lo Chung-mau / Secretary for Health";
        await using var store = await Store.WithAsync(("a.txt", Releases.English), ("bureau.txt", bureau));
        Assert.Equal(3, await store.AskAsync(db => db.Agreements.CountAsync()));
        Assert.Equal(5, await store.AskAsync(db => db.Attendances.CountAsync()));
        var revisions = await store.AskAsync(db => db.Agreements.Where(a => a.Ordinal == 1)
            .Select(a => db.Evidence.Where(e => e.TargetId == a.Id && e.Field == FieldNames.Title).Select(e => e.RevisionSha).Distinct().Count()).SingleAsync());
        Assert.Equal(2, revisions);
    }

    [Fact]
    public async Task The_older_id_wins_when_two_languages_pair_and_the_other_redirects_to_it()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        var english = await IdsAsync(store);
        var mismatched = Releases.Chinese.But("諒解備忘錄 ~ memorandum-of-understanding", "諒解備忘錄 ~ letter-of-intent");
        await store.ImportAsync(("b.txt", mismatched));
        var chinese = (await IdsAsync(store)).Except(english).ToList();
        Assert.Equal(2, chinese.Count);

        var import = await store.ImportAsync(("b.txt", Releases.Chinese));
        Assert.Equal(english, await IdsAsync(store));
        Assert.Equal([new IdFate.Moved(english[0]), new IdFate.Moved(english[1])], await Task.WhenAll(chinese.Select(id => store.AskAsync(db => db.FateAsync(RecordKind.Agreement, id)))));

        await store.RollBackAsync(import.Id!.Value);
        Assert.Equal([.. english, .. chinese], await IdsAsync(store));
        Assert.Equal(new IdFate.Unknown(), await store.AskAsync(db => db.FateAsync(RecordKind.Agreement, chinese[0])));
    }

    [Fact]
    public async Task Meetings_that_turn_out_to_be_one_redirect_with_everything_in_them()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        var wrong = "title: Same day\n" + Releases.English.But("held: 2024-04-26", "held: 2024-04-28").But("title: ", "note: ");
        await store.ImportAsync(("b.txt", wrong));
        var (meetings, agreements) = (await store.AskAsync(db => db.Meetings.OrderBy(m => m.HeldOn).Select(m => m.Id).ToListAsync()), await IdsAsync(store, 1));
        await store.ImportAsync(("b.txt", wrong.But("held: 2024-04-28", "held: 2024-04-26")));
        Assert.Equal(meetings[0], await store.AskAsync(db => db.Meetings.Select(m => m.Id).SingleAsync()));
        Assert.Equal(new IdFate.Moved(meetings[0]), await store.AskAsync(db => db.FateAsync(RecordKind.Meeting, meetings[1])));
        var kept = await IdsAsync(store);
        Assert.Equal(new IdFate.Moved(kept[0]), await store.AskAsync(db => db.FateAsync(RecordKind.Agreement, agreements[0])));
    }

    [Fact]
    public async Task The_plan_of_a_second_source_tells_what_it_adds()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        var plan = (await store.PlanAsync(("b.txt", Releases.Chinese))).Releases[0];
        Assert.Equal(0, plan.Count(Core.Matching.ChangeKind.Added));
        Assert.Equal(0, plan.Count(Core.Matching.ChangeKind.Removed));
        Assert.Contains(plan.Changes, c => c.Record == RecordKind.Agreement && c.Fields.Any(f => f.After!.Contains("關於加強滬港金融合作的協議")));
    }

    private static Task<List<PermanentId>> IdsAsync(Store store, int meeting = 0) => store.AskAsync(async db =>
    {
        var id = await db.Meetings.OrderBy(m => m.HeldOn).Select(m => m.Id).Skip(meeting).FirstAsync();
        return await db.Agreements.Where(a => a.MeetingId == id).OrderBy(a => a.Ordinal).Select(a => a.Id).ToListAsync();
    });
}
