using CoopTracker.Core.Matching;
using CoopTracker.Core.Model;
using CoopTracker.Core.Text;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Projection;

/// <summary>The people and organisations that several meetings share: made when first named, named after their latest mention, removed with the last.</summary>
internal sealed class SharedRecords(CoopDbContext db, IdentityRegistry registry)
{
    private readonly HashSet<PermanentId> _people = [], _organisations = [];

    /// <summary>Notes whom a meeting names before its rows are replaced.</summary>
    public async Task NoteAsync(IReadOnlyCollection<PermanentId> meetings, CancellationToken cancellationToken)
    {
        _people.UnionWith(await db.Attendances.Where(a => meetings.Contains(a.MeetingId)).Select(a => a.PersonId).ToListAsync(cancellationToken));
        _organisations.UnionWith(await db.AgreementParties.Where(p => meetings.Contains(p.Agreement!.MeetingId)).Select(p => p.OrganisationId).ToListAsync(cancellationToken));
    }

    /// <summary>The ids of people, by <see cref="PersonKey"/>.</summary>
    public async Task<IReadOnlyDictionary<string, PermanentId>> PeopleAsync(IEnumerable<(string? Side, string Name)> named, CancellationToken cancellationToken)
    {
        var byKey = named.DistinctBy(person => PersonKey.Of(person.Side, person.Name)).ToDictionary(person => PersonKey.Of(person.Side, person.Name));
        var ids = await ResolveAsync(RecordKind.Person, byKey.Keys, cancellationToken);
        var known = await db.People.Where(p => ids.Values.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancellationToken);
        db.People.AddRange(ids.Where(pair => !known.Contains(pair.Value))
            .Select(pair => new Person { Id = pair.Value, Name = byKey[pair.Key].Name, Slug = Slug.Of(byKey[pair.Key].Name), Side = byKey[pair.Key].Side }));
        _people.UnionWith(ids.Values);
        return ids;
    }

    /// <summary>The ids of organisations, by <see cref="OrganisationKey"/>.</summary>
    public async Task<IReadOnlyDictionary<string, PermanentId>> OrganisationsAsync(IEnumerable<string> names, CancellationToken cancellationToken)
    {
        var byKey = names.DistinctBy(OrganisationKey.Of).ToDictionary(OrganisationKey.Of);
        var ids = await ResolveAsync(RecordKind.Organisation, byKey.Keys, cancellationToken);
        var known = await db.Organisations.Where(o => ids.Values.Contains(o.Id)).Select(o => o.Id).ToListAsync(cancellationToken);
        db.Organisations.AddRange(ids.Where(pair => !known.Contains(pair.Value))
            .Select(pair => new Organisation { Id = pair.Value, Name = byKey[pair.Key], Slug = Slug.Of(byKey[pair.Key]) }));
        _organisations.UnionWith(ids.Values);
        return ids;
    }

    /// <summary>Settles the names of everyone noted and removes whom no meeting names any more.</summary>
    public async Task FinishAsync(Retirement retirement, CancellationToken cancellationToken)
    {
        var corrections = await CorrectionSet.LoadAsync(db, _people.Concat(_organisations), cancellationToken);
        await NamePeopleAsync(corrections, cancellationToken);
        await NameOrganisationsAsync(corrections, cancellationToken);
        var strangers = db.People.Where(p => _people.Contains(p.Id) && p.Appearances.Count == 0);
        await RemoveAsync(strangers, p => p.Id, RecordKind.Person, _people, retirement, cancellationToken);
        var idle = db.Organisations.Where(o => _organisations.Contains(o.Id) && o.Agreements.Count == 0);
        await RemoveAsync(idle, o => o.Id, RecordKind.Organisation, _organisations, retirement, cancellationToken);
    }

    private async Task<IReadOnlyDictionary<string, PermanentId>> ResolveAsync(RecordKind kind, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        await registry.LoadGlobalAsync(kind, keys, cancellationToken);
        var ids = new Dictionary<string, PermanentId>();
        foreach (var text in keys)
        {
            var key = ContentKey.Global(kind, text);
            ids[text] = registry.Find(key)?.Id ?? await registry.GiveAsync(key, cancellationToken);
        }
        return ids;
    }

    private async Task NamePeopleAsync(CorrectionSet corrections, CancellationToken cancellationToken)
    {
        var mentions = await db.Attendances.Where(a => _people.Contains(a.PersonId))
            .Select(a => new { a.PersonId, a.Name, a.Meeting!.SortDate, a.MeetingId, a.Ordinal }).ToListAsync(cancellationToken);
        foreach (var group in mentions.GroupBy(m => m.PersonId))
        {
            var latest = group.OrderByDescending(m => m.SortDate, StringComparer.Ordinal).ThenBy(m => m.MeetingId).ThenBy(m => m.Ordinal).First().Name;
            var name = corrections.Required([group.Key], FieldNames.Person, latest);
            var slug = Slug.Of(name);
            await db.People.Where(p => p.Id == group.Key && p.Name != name)
                .ExecuteUpdateAsync(set => set.SetProperty(p => p.Name, name).SetProperty(p => p.Slug, slug), cancellationToken);
        }
    }

    private async Task NameOrganisationsAsync(CorrectionSet corrections, CancellationToken cancellationToken)
    {
        var mentions = await db.AgreementParties.Where(p => _organisations.Contains(p.OrganisationId))
            .Select(p => new { p.OrganisationId, p.Name, p.Agreement!.SortDate, p.AgreementId }).ToListAsync(cancellationToken);
        foreach (var group in mentions.GroupBy(m => m.OrganisationId))
        {
            var latest = group.OrderByDescending(m => m.SortDate, StringComparer.Ordinal).ThenBy(m => m.AgreementId).First().Name;
            var name = corrections.Required([group.Key], FieldNames.Party, latest);
            var slug = Slug.Of(name);
            await db.Organisations.Where(o => o.Id == group.Key && o.Name != name)
                .ExecuteUpdateAsync(set => set.SetProperty(o => o.Name, name).SetProperty(o => o.Slug, slug), cancellationToken);
        }
    }

    private static async Task RemoveAsync<T>(
        IQueryable<T> orphans, System.Linq.Expressions.Expression<Func<T, PermanentId>> id, RecordKind kind,
        HashSet<PermanentId> noted, Retirement retirement, CancellationToken cancellationToken)
    {
        var gone = await orphans.Select(id).ToListAsync(cancellationToken);
        await orphans.ExecuteDeleteAsync(cancellationToken);
        await retirement.WriteAsync(noted.Except(gone), gone.Select(orphan => new RetiredId { Id = orphan, Kind = kind }), cancellationToken);
    }
}
