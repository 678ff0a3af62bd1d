using CoopTracker.Core.Model;
using CoopTracker.Data.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Tests.Projection;

/// <summary>Whatever the order of imports, roll backs and corrections: the store is what a rebuild would make of it, and no id has two meanings.</summary>
public class RandomHistoryTests
{
    private static readonly string[] Variants =
    [
        Releases.English,
        Releases.English.But("held: 2024-04-26", "held: 2024-04-27"),
        Releases.English.But("Healthcare Co-operation ~", "Health Care Co-operation ~").But("Tourism", "Tourism and Culture"),
        Releases.English.But("Healthcare Co-operation ~ memorandum-of-understanding", "Healthcare Co-operation ~ letter-of-intent"),
        Releases.English.But("commitment: Promote green bonds.\n", "").But("person: Hong Kong / Mr / Paul Chan / Financial Secretary\n", ""),
        Releases.Chinese,
        Releases.Chinese.But("held: 2024-04-26", "held: 2024-04-27"),
        Releases.Chinese.But("金融 [finance]", "金融 [tourism]").But("李家超", "林鄭月娥"),
        Releases.Shenzhen,
        Releases.Shenzhen.But("Shenzhen < Guangdong", "Shenzhen").But("2021-09-06", "2024-04-26"),
        Releases.Announcement,
        "unreadable",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(12)]
    [InlineData(16)]
    public async Task Any_history_leaves_what_a_rebuild_makes(int seed)
    {
        await using var store = await Store.CreateAsync();
        var random = new Random(seed);
        var meanings = new Dictionary<PermanentId, RecordKind>();
        for (var step = 0; step < 12; step++)
        {
            await StepAsync(store, random, step);
            var before = await store.DumpAsync();
            await store.RebuildAsync();
            Assert.Equal(before, await store.DumpAsync());
            foreach (var key in await store.AskAsync(db => db.IdentityKeys.ToListAsync()))
            {
                Assert.Equal(key.Kind, meanings[key.Id] = meanings.GetValueOrDefault(key.Id, key.Kind));
            }
        }
        Assert.NotEmpty(meanings);
    }

    private static async Task StepAsync(Store store, Random random, int step)
    {
        var choice = random.Next(10);
        if (choice < 6) await store.ImportAsync([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => ($"{random.Next(4)}.txt", Variants[random.Next(Variants.Length)] + new string('\n', step)))]);
        else if (choice < 8) await RollBackLastAsync(store);
        else await CorrectAsync(store, random);
    }

    private static async Task RollBackLastAsync(Store store)
    {
        var last = await store.AskAsync(db => db.Imports.Where(i => i.AppliedAt != null && i.RolledBackAt == null).OrderByDescending(i => i.Id).Select(i => (int?)i.Id).FirstOrDefaultAsync());
        if (last is { } id) await store.RollBackAsync(id);
    }

    private static async Task CorrectAsync(Store store, Random random)
    {
        var ids = await store.AskAsync(db => db.Agreements.OrderBy(a => a.Id).Select(a => a.Id).ToListAsync());
        if (ids.Count == 0) return;
        var (field, value) = random.Next(2) == 0 ? (FieldNames.Title, "Corrected title") : (FieldNames.Party, "Hong Kong\nSomeone else");
        await store.WithCorrectionsAsync(corrections => corrections.CorrectAsync(ids[random.Next(ids.Count)], field, value, "tester", "It is so."));
    }
}
