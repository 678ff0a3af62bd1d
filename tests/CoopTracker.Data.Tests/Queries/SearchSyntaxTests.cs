using CoopTracker.Data.Queries;
using CoopTracker.Data.Tests.Kit;

namespace CoopTracker.Data.Tests.Queries;

public sealed class SearchSyntaxTests(AwkwardStore awkward) : IClassFixture<AwkwardStore>
{
    private readonly Store _store = awkward.Store;

    [Theory]
    [InlineData("co-operation", "a b c")]
    [InlineData("COOPERATION", "a b c")]
    [InlineData("cooperating", "a b c")]
    [InlineData("Hong Kong/Shenzhen", "b d e")]
    [InlineData("shenzhen-hong kong", "b d e")]
    [InlineData("\"Hong Kong/Shenzhen\"", "b")]
    [InlineData("\"hong kong-shenzhen\"", "b")]
    [InlineData("\"shenzhen hong kong\"", "")]
    [InlineData("organization", "g")]
    [InlineData("technology", "d")]
    [InlineData("people's", "d")]
    [InlineData("full-width", "j")]
    [InlineData("memorandum understanding", "e f")]
    [InlineData("memorandum OR arrangement", "a d e f")]
    [InlineData("memorandum OR arrangement finance", "e")]
    [InlineData("memorandum -understanding", "a")]
    [InlineData("-memorandum -agreement", "c d h i j")]
    [InlineData("memorandum -\"food safety\"", "a e")]
    [InlineData("arrangement OR -agreement", "a c d e f h i j")]
    [InlineData("techno*", "d")]
    [InlineData("technologies*", "d")]
    [InlineData("memo* innov* OR food", "f")]
    [InlineData("title:shanghai", "")]
    [InlineData("party:shanghai", "a b c")]
    [InlineData("party:\"department of justice\"", "b g")]
    [InlineData("title:finance", "e j")]
    [InlineData("title:fin*", "e j")]
    [InlineData("party:sci*", "d")]
    [InlineData("region:guangdong", "d e f g")]
    [InlineData("region:Shenzhen", "d e")]
    [InlineData("-region:guangdong finance", "b j")]
    [InlineData("topic:health", "d i")]
    [InlineData("topic:\"Food safety\"", "f")]
    [InlineData("type:agreement", "b g h")]
    [InlineData("TYPE:letter-of-intent", "c")]
    [InlineData("year:2021", "d e")]
    [InlineData("year:2021..2022", "d e f")]
    [InlineData("year:2023..", "a b c g h i")]
    [InlineData("year:2150", "")]
    [InlineData("region:shanghai OR year:2021", "a b c d e")]
    [InlineData("green bonds", "b")]
    [InlineData("cafe muller", "b")]
    [InlineData("金融", "h")]
    [InlineData("金融合作", "h")]
    [InlineData("融合", "h")]
    [InlineData("金融 协议", "h")]
    [InlineData("闽港", "h")]
    [InlineData("卫生", "i")]
    [InlineData("衛生局", "i")]
    [InlineData("作", "h")]
    [InlineData("議", "h")]
    [InlineData("AI", "i")]
    [InlineData("及卫", "i")]
    [InlineData("\"AI及\"", "i")]
    [InlineData("《金融合作》", "h")]
    [InlineData("生合", "")]
    [InlineData("script", "b")]
    [InlineData("<script>alert(1)</script>", "b")]
    [InlineData("\"unbalanced", "c")]
    [InlineData("unbalanced\"", "c")]
    [InlineData("NEAR(x)", "c")]
    [InlineData("AND", "b c d")]
    [InlineData("nothing:here", "")]
    [InlineData("topic:nonsense", "")]
    public async Task A_search_finds(string text, string letters)
    {
        var found = await _store.SearchAsync(search => search.FindAsync(new Filter { Text = text }));
        Assert.Equal(letters, string.Join(' ', found.Rows.Select(row => AwkwardSet.Letter(row.Title)).Order(StringComparer.Ordinal)));
        Assert.Equal(found.Rows.Count, found.Total);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("-")]
    [InlineData("OR")]
    [InlineData("OR OR OR")]
    [InlineData("a OR")]
    [InlineData("OR a")]
    [InlineData("title:")]
    [InlineData("-title:\"")]
    [InlineData("year:")]
    [InlineData("year:x..y")]
    [InlineData("''; DROP TABLE Agreements; --")]
    [InlineData("{Title} : x")]
    [InlineData("a NOT b AND (c OR d) ^e + f")]
    [InlineData("NEAR(a b, 5)")]
    [InlineData("\0\uD800\u202E")]
    [InlineData("AgreementSearch MATCH 'x'")]
    [InlineData("rank:1 rowid:2")]
    [InlineData("*a* **b -*")]
    [InlineData("“ ” ＂ 「 」 《 》")]
    public async Task No_search_is_an_error(string text)
    {
        var found = await _store.SearchAsync(search => search.FindAsync(new Filter { Text = text }));
        await _store.SearchAsync(search => search.FacetsAsync(new Filter { Text = text }));
        Assert.InRange(found.Total, 0, 10);
    }

    [Fact]
    public async Task Random_noise_is_no_error_either()
    {
        const string Alphabet = "ab \"*-:()^+{}.,'OR金融\u3000\uD83D\uDE00\uD800;%_\\titleyear20";
        var random = new Random(1);
        for (var i = 0; i < 300; i++)
        {
            var text = new string(random.GetItems<char>(Alphabet, random.Next(1, 30)));
            await _store.SearchAsync(search => search.CountAsync(new Filter { Text = text }));
        }
    }

    [Theory]
    [InlineData("co-operation", "[Co-operation] Memorandum of the \"Sixth\" Plenary Session [a]")]
    [InlineData("plenary memorandums", "Co-operation [Memorandum] of the \"Sixth\" [Plenary] Session [a]")]
    [InlineData("\"of the sixth\"", "Co-operation Memorandum [of the \"Sixth]\" Plenary Session [a]")]
    [InlineData("plen*", "Co-operation Memorandum of the \"Sixth\" [Plenary] Session [a]")]
    [InlineData("sixth -justice", "Co-operation Memorandum of the \"[Sixth]\" Plenary Session [a]")]
    [InlineData("party:shanghai sixth", "Co-operation Memorandum of the \"[Sixth]\" Plenary Session [a]")]
    [InlineData("金融合作", "閩港[金融合作]協議 [h]")]
    [InlineData("协议 金融", "閩港[金融]合作[協議] [h]")]
    [InlineData("議", "閩港金融合作協[議] [h]")]
    [InlineData("融合 合作", "閩港金[融合作]協議 [h]")]
    [InlineData("<script>", "Agreement on Hong Kong/Shenzhen Cooperation <[script]>alert(1)</[script]> [b]")]
    public async Task Matches_are_marked_in_the_title_as_it_is_written(string text, string marked)
    {
        var found = await _store.SearchAsync(search => search.FindAsync(new Filter { Text = text }));
        var rows = found.Rows.Select(row => row.TitleMatches.Reverse().Aggregate(row.Title, (title, range) => title.Insert(range.Start + range.Length, "]").Insert(range.Start, "[")));
        Assert.Contains(marked, rows);
    }

    [Theory]
    [InlineData("memmorandum", "memorandum")]
    [InlineData("\"food saftey\"", "\"food safety\"")]
    [InlineData("arangement -finance", "arrangement -finance")]
    [InlineData("shanghia plenary", "shanghai plenary")]
    [InlineData("zzzzzz", null)]
    [InlineData("food arrangement", null)]
    [InlineData("safety", null)]
    public async Task Another_spelling_is_suggested_when_nothing_is_found_and_it_would_find_something(string text, string? suggestion) =>
        Assert.Equal(suggestion, (await _store.SearchAsync(search => search.FindAsync(new Filter { Text = text }))).Suggestion);

    [Fact]
    public async Task A_match_in_the_title_comes_before_one_in_a_commitment_and_ties_are_newest_first()
    {
        await using var store = await Store.WithAsync(
            ("a.txt", "mechanism: X Conference\nheld: 2020-01-01\nregion: Hubei\narea: Money [finance]\ncommitment: On bonds and more bonds.\nagreement: Agreement on Money [x] ~ agreement ~ ~ finance"),
            ("b.txt", "mechanism: X Conference\nheld: 2018-01-01\nregion: Hubei\nagreement: Agreement on Bonds [y] ~ agreement ~ ~ tourism"),
            ("c.txt", "mechanism: X Conference\nheld: 2019-01-01\nregion: Hubei\nagreement: Agreement on Bonds [z] ~ agreement ~ ~ tourism"));
        var found = await store.SearchAsync(search => search.FindAsync(new Filter { Text = "bonds" }));
        Assert.Equal(["z", "y", "x"], found.Rows.Select(row => AwkwardSet.Letter(row.Title)));
    }

    [Fact]
    public async Task The_index_follows_changes_and_removals()
    {
        await using var store = await Store.WithAsync(("a.txt", Releases.English));
        Task<int> Count(string text) => store.SearchAsync(search => search.CountAsync(new Filter { Text = text }));
        Assert.Equal((1, 0, 1), (await Count("healthcare"), await Count("medicine"), await Count("bonds")));
        var import = await store.ImportAsync(("a.txt", Releases.English.But("Healthcare Co-operation ~", "Medicine ~").But("green bonds", "paper")));
        Assert.Equal((0, 1, 0), (await Count("healthcare"), await Count("medicine"), await Count("bonds")));
        await store.RollBackAsync(import.Id!.Value);
        Assert.Equal((1, 0, 1), (await Count("healthcare"), await Count("medicine"), await Count("bonds")));
        await store.RollBackAsync(1);
        Assert.Equal(0, await Count("-nothing"));
    }
}
