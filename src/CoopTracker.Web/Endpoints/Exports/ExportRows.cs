using System.Runtime.CompilerServices;
using CoopTracker.Core.Model;
using CoopTracker.Data.Queries;
using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Endpoints.Exports;

/// <summary>Reads agreements for a file, some hundred at a time, so that a long list needs no more memory than a short one.</summary>
internal static class ExportRows
{
    private const int ReadAtOnce = 500;

    /// <summary>The agreements in the order given.</summary>
    /// <param name="db">The store.</param>
    /// <param name="agreements">An ordered query.</param>
    /// <param name="site">The address of the site, which a file cannot do without.</param>
    /// <param name="stop">Stops the reading.</param>
    public static async IAsyncEnumerable<ExportRow> ReadAsync(
        CoopDbContext db, IQueryable<Agreement> agreements, string site, [EnumeratorCancellation] CancellationToken stop)
    {
        var all = await agreements.Select(a => a.Id).ToListAsync(stop);
        foreach (var ids in all.Chunk(ReadAtOnce))
        {
            var rows = (await AgreementSearch.RowsAsync(db.Agreements.Where(a => ids.Contains(a.Id)).OrderBy(a => a.Id), stop)).ToDictionary(r => r.Id);
            var meetings = await MeetingsAsync(db, [.. rows.Values.Select(r => r.MeetingId).Distinct()], stop);
            foreach (var id in ids) yield return Row(rows[id], meetings[rows[id].MeetingId], site);
        }
    }

    private static ExportRow Row(AgreementRow row, ExportMeeting meeting, string site) => new(
        row.Id, site + new PathString(Address.Agreement(row.Id, row.Slug)).ToUriComponent(), row.Title, row.SecondTitle, row.TitleLanguage, row.Type, row.SignedOn, row.Year, row.Annex,
        [.. row.Regions.Select(r => r.Name)], [.. row.Parties.Select(p => p.Name)], row.Topics, meeting);

    private static Task<Dictionary<PermanentId, ExportMeeting>> MeetingsAsync(CoopDbContext db, PermanentId[] ids, CancellationToken stop) => db.Meetings.AsNoTracking().AsSplitQuery()
        .Where(m => ids.Contains(m.Id))
        .Select(m => new ExportMeeting(
            m.Id, m.Titles.OrderBy(t => t.Language).Select(t => t.Title).FirstOrDefault() ?? m.Mechanism, m.HeldOn, m.City,
            m.Sources.Select(s => new ExportSource(s.Release!.Title, s.Release.Language, s.Release.IssuedOn, s.Release.Url)).ToList()))
        .ToDictionaryAsync(m => m.Id, stop);
}
