using CoopTracker.Core.Model;
using CoopTracker.Data.Queries;
using CoopTracker.Data.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Tests.Queries;

public sealed class FilterTests(AwkwardStore awkward) : IClassFixture<AwkwardStore>
{
    private readonly Store _store = awkward.Store;
    private readonly List<PlainAgreement> _all = awkward.All;

    // What the texts below find; SearchSyntaxTests prove it.
    private static readonly Dictionary<string, string> Found = new() { ["co-operation"] = "abc", ["memorandum OR arrangement"] = "adef", ["金融"] = "h", ["zzzz"] = "", ["finance"] = "bej" };

    private static bool Passes(PlainAgreement agreement, Filter filter) =>
        (filter.Region is null || agreement.Regions.Contains(filter.Region))
        && (filter.YearFrom is null || agreement.Year >= filter.YearFrom) && (filter.YearTo is null || agreement.Year <= filter.YearTo)
        && (filter.Topic is null || agreement.Topics.Contains(filter.Topic)) && (filter.Type is null || agreement.Type == filter.Type)
        && (filter.Party is null || agreement.Parties.Contains(filter.Party.Value)) && (filter.Text is null || Found[filter.Text].Contains(agreement.Letter, StringComparison.Ordinal));

    private async Task<List<Filter>> FiltersAsync()
    {
        var party = await _store.AskAsync(db => db.Organisations.Where(o => o.Name == "Hong Kong").Select(o => (PermanentId?)o.Id).SingleAsync());
        return
        [
            .. from region in (string?[])[null, "guangdong", "shenzhen", "shanghai", "atlantis"]
               from years in ((int?, int?)[])[(null, null), (2022, 2023), (null, 2021)]
               from topic in (string?[])[null, "finance"]
               from type in (string?[])[null, "agreement"]
               from signer in (PermanentId?[])[null, party]
               from text in (string?[])[null, .. Found.Keys]
               select new Filter { Region = region, YearFrom = years.Item1, YearTo = years.Item2, Topic = topic, Type = type, Party = signer, Text = text },
        ];
    }

    [Fact]
    public async Task Every_combination_counts_what_plain_code_counts()
    {
        await using var db = _store.Open();
        var search = new AgreementSearch(db);
        foreach (var filter in await FiltersAsync())
        {
            var expected = _all.Where(agreement => Passes(agreement, filter)).Select(agreement => agreement.Letter).Order().ToList();
            var titles = await search.Matching(filter).Select(agreement => agreement.Title).ToListAsync();
            Assert.True(expected.SequenceEqual(titles.Select(AwkwardSet.Letter).Order()), $"{filter}: expected {string.Join(' ', expected)}");
            Assert.Equal(expected.Count, await search.CountAsync(filter));
        }
    }

    [Fact]
    public async Task Every_facet_value_counts_what_a_click_on_it_shows()
    {
        await using var db = _store.Open();
        var search = new AgreementSearch(db);
        foreach (var filter in (await FiltersAsync()).Where((_, i) => i % 7 == 0))
        {
            var facets = await search.FacetsAsync(filter);
            Check(filter, "region", facets.Regions.ToDictionary(v => v.Code, v => v.Count), _all.SelectMany(a => a.Regions), (f, v) => f with { Region = v });
            Check(filter, "year", facets.Years.ToDictionary(v => v.Code, v => v.Count), _all.Where(a => a.Year != null).Select(a => $"{a.Year}"), (f, v) => f with { YearFrom = int.Parse(v), YearTo = int.Parse(v) });
            Check(filter, "topic", facets.Topics.ToDictionary(v => v.Code, v => v.Count), _all.SelectMany(a => a.Topics), (f, v) => f with { Topic = v });
            Check(filter, "type", facets.Types.ToDictionary(v => v.Code, v => v.Count), _all.Select(a => a.Type), (f, v) => f with { Type = v });
            Check(filter, "party", facets.Parties.ToDictionary(v => v.Code, v => v.Count), _all.SelectMany(a => a.Parties).Select(p => p.ToString()), (f, v) => f with { Party = PermanentId.Parse(v) });
        }
    }

    private void Check(Filter filter, string facet, Dictionary<string, int> counts, IEnumerable<string> values, Func<Filter, string, Filter> choose)
    {
        foreach (var value in values.Distinct())
        {
            var expected = _all.Count(agreement => Passes(agreement, choose(filter, value)));
            Assert.True(expected == counts.GetValueOrDefault(value), $"{filter}: {facet} {value} shows {expected}, the facet says {counts.GetValueOrDefault(value)}");
        }
    }

    [Fact]
    public async Task Facets_are_labelled_ordered_and_marked()
    {
        var facets = await _store.SearchAsync(search => search.FacetsAsync(new Filter { Region = "guangdong", YearFrom = 2021, YearTo = 2022 }));
        Assert.Equal([("Guangdong", 3), ("Shenzhen", 2)], facets.Regions.Select(r => (r.Label, r.Count)));
        Assert.Equal([("guangdong", true, null, true), ("shenzhen", false, "guangdong", false)], facets.Regions.Select(r => (r.Code, r.IsChosen, r.Parent, r.HasChildren)));
        Assert.Equal([("2021", 2, true), ("2022", 1, true), ("2023", 1, false)], facets.Years.Select(y => (y.Code, y.Count, y.IsChosen)));
        Assert.Equal("Memorandum of understanding", facets.Types[0].Label);
    }

    [Theory]
    [InlineData(AgreementSort.Newest, "a b c h i g f d e j")]
    [InlineData(AgreementSort.Oldest, "d e f g h i a b c j")]
    [InlineData(AgreementSort.Title, "b g d a j c e f i h")]
    public async Task Lists_are_in_order(AgreementSort sort, string letters) =>
        Assert.Equal(letters, string.Join(' ', (await _store.SearchAsync(search => search.FindAsync(new Filter { Sort = sort }))).Rows.Select(row => AwkwardSet.Letter(row.Title))));

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_overlap()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 60).Select(i => $"agreement: Agreement number {i:00} [{i}] ~ agreement"));
        await using var store = await Store.WithAsync(("a.txt", $"mechanism: X Conference\nheld: 2020-01-01\nregion: Hubei\n{lines}"));
        foreach (var text in (string?[])[null, "agreement"])
        {
            var pages = new List<AgreementPage>();
            for (var page = 1; page <= 4; page++) pages.Add(await store.SearchAsync(search => search.FindAsync(new Filter { Text = text, Page = page })));
            Assert.Equal([25, 25, 10, 0], pages.Select(p => p.Rows.Count));
            Assert.All(pages, p => Assert.Equal((60, 3), (p.Total, p.Pages)));
            Assert.Equal(60, pages.SelectMany(p => p.Rows).Select(r => r.Id).Distinct().Count());
        }
    }

    [Fact]
    public async Task The_matrix_counts_every_region_and_year()
    {
        var matrix = await _store.SearchAsync(search => search.MatrixAsync());
        Assert.Equal([2021, 2022, 2023, 2024], matrix.Years);
        Assert.Equal(["Fujian 0 0 2 0 = 2", "Guangdong 2 1 1 0 = 4", "Shenzhen 2 0 0 0 = 2", "Shanghai 0 0 0 3 = 3", "Zhejiang 0 0 0 0 = 1"],
            matrix.Rows.Select(row => $"{row.Name} {string.Join(' ', row.Counts)} = {row.Total}"));
        Assert.Equal("guangdong", matrix.Rows[2].Parent);
    }

    [Fact]
    public async Task A_row_holds_what_a_list_shows()
    {
        var row = (await _store.SearchAsync(search => search.FindAsync(new Filter { Text = "\"food safety\"" }))).Rows.Single();
        Assert.Equal(("2022-12-30", 2022, "memorandum-of-understanding", "en"), (row.SignedOn.ToString(), row.Year, row.Type, row.TitleLanguage));
        Assert.Equal(["Guangdong"], row.Regions.Select(r => r.Name));
        Assert.Equal(["Hong Kong", "Guangdong"], row.Parties.Select(p => p.Name));
        Assert.Equal(["food-safety"], row.Topics);
    }
}
