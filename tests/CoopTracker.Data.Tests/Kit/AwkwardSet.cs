using CoopTracker.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Tests.Kit;

/// <summary>Agreements whose titles are hard to search for, each known by a letter in square brackets at the end of its title.</summary>
internal static class AwkwardSet
{
    public static readonly (string Name, string Text)[] Files =
    [
        ("shanghai.txt",
        """
        title: Shanghai 2024
        mechanism: Hong Kong/Shanghai Co-operation Conference
        held: 2024-04-26
        region: Shanghai
        area: Finance [finance]
        commitment: Promote green bonds and Café Müller.
        agreement: Co-operation Memorandum of the "Sixth" Plenary Session [a] ~ co-operation-memorandum ~ Hong Kong; Shanghai ~ regional-development, finance ~ 2024-04-26 ~ 1
        agreement: Agreement on Hong Kong/Shenzhen Cooperation <script>alert(1)</script> [b] ~ agreement ~ Department of Justice; Shanghai ~ finance ~ 2024-04-26 ~ 2
        agreement: Letter of Intent AND "unbalanced OR NEAR(x) * ^ - : + co-operating [c] ~ letter-of-intent ~ Shanghai ~ trade-investment ~ 2024-04-26
        """),
        ("shenzhen.txt",
        """
        title: Shenzhen 2021
        mechanism: Hong Kong/Shenzhen Co-operation Meeting
        held: 2021-09-06
        region: Shenzhen < Guangdong
        agreement: Arrangement on Technologies and Innovation, People’s Health [d] ~ arrangement ~ Hong Kong Science Park; Shenzhen ~ innovation-technology, health
        agreement: Memorandum of Understanding on Finance [e] ~ memorandum-of-understanding ~ Hong Kong; Shenzhen ~ finance
        """),
        ("guangdong.txt",
        """
        title: Guangdong 2023
        mechanism: Hong Kong/Guangdong Co-operation Joint Conference
        held: 2023-03-21
        region: Guangdong
        agreement: Memorandum of Understanding on Food Safety [f] ~ memorandum-of-understanding ~ Hong Kong; Guangdong ~ food-safety ~ 2022-12-30
        agreement: Agreement on the Organisation of Sport [g] ~ agreement ~ Department of Justice ~ sports
        """),
        ("fujian.txt",
        """
        title: 閩港合作會議
        language: zh-Hant
        mechanism: 閩港合作會議
        held: 2023-08-30
        region: Fujian
        agreement: 閩港金融合作協議 [h] ~ agreement ~ 香港; 福建 ~ finance
        agreement: 關於AI及衞生的諒解備忘錄 [i] ~ memorandum-of-understanding ~ 醫務衞生局 ~ health
        """),
        ("undated.txt",
        """
        title: A signing of unknown date
        kind: signing
        region: Zhejiang
        agreement: Ｆｕｌｌ－ｗｉｄｔｈ mechanism for finance [j] ~ mechanism ~ ~ finance
        """),
    ];

    /// <summary>The letter of an agreement.</summary>
    public static string Letter(string title) => title[(title.LastIndexOf('[') + 1)..^1];

    /// <summary>All agreements as plain values, to be filtered by plain code.</summary>
    public static Task<List<PlainAgreement>> PlainAsync(Store store) => store.AskAsync(async db =>
    {
        var all = await db.Agreements.Include(a => a.Regions).Include(a => a.Topics).Include(a => a.Parties).AsSplitQuery().ToListAsync();
        return all.ConvertAll(a => new PlainAgreement(
            Letter(a.Title), [.. a.Regions.Select(r => r.RegionSlug)], a.Year, [.. a.Topics.Select(t => t.Topic)], a.Type, [.. a.Parties.Select(p => p.OrganisationId)]));
    });
}

/// <summary>The awkward set in a store that the tests of a class share, because they only ask.</summary>
public sealed class AwkwardStore : IAsyncLifetime
{
    internal Store Store { get; private set; } = null!;

    internal List<PlainAgreement> All { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Store = await Store.WithAsync(AwkwardSet.Files);
        All = await AwkwardSet.PlainAsync(Store);
    }

    public async Task DisposeAsync() => await Store.DisposeAsync();
}

internal sealed record PlainAgreement(string Letter, string[] Regions, int? Year, string[] Topics, string Type, PermanentId[] Parties);
