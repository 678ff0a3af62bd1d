using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Infrastructure;
using CoopTracker.Web.Pages.Meetings;
using CoopTracker.Web.Pages.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.People;

/// <summary>One person: the meetings attended and in which office.</summary>
internal sealed class RecordModel(CoopDbContext db) : RecordPage
{
    public override string Title => Person.Name;

    public override string Canonical => Address.Person(Person.Id, Person.Slug);

    public override IReadOnlyList<Crumb> Crumbs => [new("Meetings", "/meetings")];

    public PersonName Person { get; private set; } = null!;

    public IReadOnlyList<Appearance> Appearances { get; private set; } = [];

    /// <summary>Other spellings, such as the name in Chinese.</summary>
    public IReadOnlyList<TitleIn> OtherNames =>
        [.. Appearances.SelectMany(a => a.Parts).Select(p => new TitleIn(p.Name, p.Language)).Where(n => n.Text != Person.Name).DistinctBy(n => n.Text)];

    public async Task<IActionResult> OnGetAsync(PermanentId id, CancellationToken stop)
    {
        var person = await db.People.AsNoTracking().Where(p => p.Id == id).Select(p => new PersonName(p.Id, p.Slug, p.Name, p.Side)).FirstOrDefaultAsync(stop);
        if (person is null) return await MissingAsync(db, RecordKind.Person, id);

        Person = person;
        var parts = await db.Attendances.AsNoTracking().Where(a => a.PersonId == id).OrderBy(a => a.Language)
            .Select(a => new { a.MeetingId, Part = new Part(a.Honorific, a.Name, a.Office, a.IsLead, a.Side, a.Language) }).ToListAsync(stop);
        var meetings = await db.Meetings.Where(m => m.Attendances.Any(a => a.PersonId == id)).NewestFirst().ToListAsync(stop);
        Appearances = [.. meetings.Select(m => new Appearance(m, [.. parts.Where(p => p.MeetingId == m.Id).Select(p => p.Part)]))];
        return At(Canonical);
    }
}

/// <summary>A person's name and side.</summary>
internal sealed record PersonName(PermanentId Id, string Slug, string Name, string? Side);

/// <summary>A person's part in a meeting, as one language tells it.</summary>
internal sealed record Part(string? Honorific, string Name, string? Office, bool IsLead, string? Side, string Language);

/// <summary>One meeting that a person attended.</summary>
internal sealed record Appearance(MeetingRow Meeting, IReadOnlyList<Part> Parts);
