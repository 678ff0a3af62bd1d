using CoopTracker.Core.Model;
using CoopTracker.Core.Text;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Sqlite.Search;

/// <summary>
/// Writes the full-text index of agreements. Its terms are folded and stemmed here and only split at spaces by SQLite,
/// so that what is indexed and what is asked can never be cut differently.
/// </summary>
internal sealed class SearchIndex(CoopDbContext db)
{
    /// <summary>Whether the store has agreements and the index has none of them.</summary>
    public static async Task<bool> IsMissingAsync(CoopDbContext db, CancellationToken cancellationToken) =>
        await db.Agreements.AnyAsync(cancellationToken)
        && !await db.Database.SqlQuery<string>($"SELECT term AS Value FROM AgreementVocabulary").AnyAsync(cancellationToken);

    /// <summary>Takes the agreements of some meetings out of the index, before their rows are deleted.</summary>
    public async Task DeleteAsync(IReadOnlyCollection<PermanentId> meetings, CancellationToken cancellationToken)
    {
        foreach (var meeting in meetings)
        {
            await db.Database.ExecuteSqlAsync(
                $"DELETE FROM AgreementSearch WHERE rowid IN (SELECT Id FROM Agreements WHERE MeetingId = {meeting.Value})", cancellationToken);
        }
    }

    /// <summary>Puts the agreements of one meeting into the index.</summary>
    /// <param name="agreements">The agreements, with parties, topics and regions.</param>
    /// <param name="areas">The areas of their meeting, with topics and commitments.</param>
    /// <param name="secondParties">The parties' names in the other language, by agreement.</param>
    /// <param name="cancellationToken">Stops between agreements.</param>
    public async Task InsertAsync(
        IReadOnlyList<Agreement> agreements, IReadOnlyList<Area> areas, IReadOnlyDictionary<PermanentId, IReadOnlyList<string>> secondParties, CancellationToken cancellationToken)
    {
        foreach (var agreement in agreements)
        {
            var row = SearchRow.Of(agreement, areas.Where(area => SharesTopic(agreement, area)), secondParties[agreement.Id]);
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO AgreementSearch(rowid, Title, Parties, Areas, Commitments, TitleWords, PartyWords, OtherWords, Tags)
                VALUES ({agreement.Id.Value}, {row.Title}, {row.Parties}, {row.Areas}, {row.Commitments}, {row.TitleWords}, {row.PartyWords}, {row.OtherWords}, {row.Tags})
                """,
                cancellationToken);
        }
    }

    // An agreement is found by the area that it carries out: the one that has its principal topic.
    private static bool SharesTopic(Agreement agreement, Area area) =>
        agreement.Topics.Find(t => t.Ordinal == 0) is { } topic && topic.Topic != Topics.Other && area.Topics.Exists(t => t.Ordinal == 0 && t.Topic == topic.Topic);
}

/// <summary>What the index holds of one agreement: terms joined by spaces.</summary>
/// <param name="Title">Stems of both titles.</param>
/// <param name="Parties">Stems of the parties' names.</param>
/// <param name="Areas">Stems of the headings of areas.</param>
/// <param name="Commitments">Stems of commitments.</param>
/// <param name="TitleWords">Whole words of the titles: for prefixes, and for "did you mean".</param>
/// <param name="PartyWords">Whole words of the parties' names.</param>
/// <param name="OtherWords">Whole words of headings and commitments.</param>
/// <param name="Tags">One term each for region, year, topic and type.</param>
internal sealed record SearchRow(
    string Title, string Parties, string Areas, string Commitments, string TitleWords, string PartyWords, string OtherWords, string Tags)
{
    public static SearchRow Of(Agreement agreement, IEnumerable<Area> areas, IEnumerable<string> secondParties)
    {
        var shared = areas.ToList();
        List<string?> titles = [agreement.Title, agreement.SecondTitle];
        List<string?> parties = [.. agreement.Parties.Select(p => p.Name), .. secondParties];
        List<string?> headings = [.. shared.SelectMany(a => new[] { a.Heading, a.SecondHeading })];
        List<string?> commitments = [.. shared.SelectMany(a => a.Commitments).SelectMany(c => new[] { c.Text, c.SecondText })];
        return new SearchRow(
            Stems(titles), Stems(parties), Stems(headings), Stems(commitments), Words(titles), Words(parties), Words([.. headings, .. commitments]),
            string.Join(' ', SearchTags.Of(agreement)));
    }

    // A term of its own between texts keeps a phrase from running from one into the next.
    private static string Stems(IEnumerable<string?> texts) =>
        string.Join($" {SearchTags.Break} ", texts.OfType<string>().Select(text => string.Join(' ', SearchTokens.Read(text).Select(token => token.Term))));

    private static string Words(IEnumerable<string?> texts) =>
        string.Join(' ', texts.OfType<string>().SelectMany(SearchTokens.Read).Where(token => !token.IsHan).Select(token => token.Word).Distinct());
}

/// <summary>The terms by which the index finds region, year, topic and type: no word of a text can be spelt like them.</summary>
internal static class SearchTags
{
    /// <summary>The term between two texts of one column.</summary>
    public const string Break = "tag:break";

    /// <summary>The term that every agreement has.</summary>
    public const string All = "tag:all";

    public static string Of(string field, string value) => $"tag:{field}:{value}";

    public static IEnumerable<string> Of(Agreement agreement) =>
    [
        All,
        Of("type", agreement.Type),
        .. agreement.Topics.Select(t => Of("topic", t.Topic)),
        .. agreement.Regions.Select(r => Of("region", r.RegionSlug)),
        .. agreement.Year is { } year ? [Of("year", FormattableString.Invariant($"{year}"))] : Array.Empty<string>(),
    ];
}
