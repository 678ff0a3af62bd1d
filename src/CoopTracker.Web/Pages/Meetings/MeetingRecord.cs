using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Meetings;

/// <summary>A person's part in a meeting.</summary>
internal sealed record Attendee(PermanentId Person, string Slug, string? Honorific, string Name, string? Office, bool IsLead, string? Side, string Language);

/// <summary>The people of one side, or the guests, as one language names them.</summary>
/// <param name="Side">The side; null for the guests.</param>
/// <param name="Language">A code of <see cref="ReleaseLanguages"/>.</param>
/// <param name="People">In the order of the text.</param>
internal sealed record Delegation(string? Side, string Language, IReadOnlyList<Attendee> People)
{
    public const string Home = "Hong Kong";

    /// <summary>Hong Kong first, then the other sides in the order of the text, then the guests.</summary>
    public static IReadOnlyList<Delegation> Group(IEnumerable<Attendee> people) =>
    [
        .. people.GroupBy(p => (p.Side, p.Language)).OrderBy(g => g.Key.Language).ThenBy(g => g.Key.Side switch { Home => 0, null => 2, _ => 1 })
            .Select(g => new Delegation(g.Key.Side, g.Key.Language, [.. g])),
    ];
}

/// <summary>A co-operation area with its commitments.</summary>
internal sealed record AreaRecord(
    PermanentId Id, string? Heading, string Language, string? SecondHeading, string? SecondLanguage, IReadOnlyList<string> Topics, IReadOnlyList<CommitmentText> Commitments);

/// <summary>One commitment.</summary>
internal sealed record CommitmentText(PermanentId Id, string Text, string Language);

/// <summary>A release that reports the meeting, with what could not be read in it.</summary>
internal sealed record SourceRecord(
    PermanentId Id, string FileName, string? Title, string Language, DateOnly? IssuedOn, string? Url, IReadOnlyList<SourceWarning> Warnings);

/// <summary>A warning and its place; null when it concerns the whole release.</summary>
internal sealed record SourceWarning(string Code, string Message, int? Start);

/// <summary>The lists of one meeting.</summary>
internal static class MeetingLists
{
    public static async Task<IReadOnlyList<Attendee>> PeopleAsync(CoopDbContext db, PermanentId meeting, CancellationToken stop) =>
        await db.Attendances.AsNoTracking().Where(a => a.MeetingId == meeting).OrderBy(a => a.Ordinal)
            .Select(a => new Attendee(a.PersonId, a.Person!.Slug, a.Honorific, a.Name, a.Office, a.IsLead, a.Side, a.Language)).ToListAsync(stop);

    public static async Task<IReadOnlyList<AreaRecord>> AreasAsync(CoopDbContext db, PermanentId meeting, CancellationToken stop) =>
        await db.Areas.AsNoTracking().AsSplitQuery().Where(a => a.MeetingId == meeting).OrderBy(a => a.Ordinal)
            .Select(a => new AreaRecord(
                a.Id, a.Heading, a.Language, a.SecondHeading, a.SecondLanguage,
                a.Topics.OrderBy(t => t.Ordinal).Select(t => t.Topic).ToList(),
                a.Commitments.OrderBy(c => c.Ordinal).Select(c => new CommitmentText(c.Id, c.Text, c.Language)).ToList()))
            .ToListAsync(stop);

    public static async Task<IReadOnlyList<SourceRecord>> SourcesAsync(CoopDbContext db, PermanentId meeting, CancellationToken stop) =>
        await db.MeetingSources.AsNoTracking().Where(s => s.MeetingId == meeting).OrderBy(s => s.Release!.IssuedOn).ThenBy(s => s.ReleaseId)
            .Select(s => new SourceRecord(
                s.ReleaseId, s.Release!.FileName, s.Release.Title, s.Release.Language, s.Release.IssuedOn, s.Release.Url,
                s.Release.Warnings.OrderBy(w => w.Ordinal).Select(w => new SourceWarning(w.Code, w.Message, w.Start)).ToList()))
            .ToListAsync(stop);
}
