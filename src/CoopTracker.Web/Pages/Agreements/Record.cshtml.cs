using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Infrastructure;
using CoopTracker.Web.Pages.Meetings;
using CoopTracker.Web.Pages.Frame;
using CoopTracker.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Agreements;

/// <summary>One agreement: all fields, the meeting, its relations and the words that prove it.</summary>
internal sealed class RecordModel(CoopDbContext db) : RecordPage
{
    private const int MostSiblings = 8;

    public override string Title => Agreement.Title;

    public override string Description => Citation.Text(Agreement, Evidence);

    public override string Canonical => Address.Agreement(Agreement.Id, Agreement.Slug);

    public override IReadOnlyList<Crumb> Crumbs =>
    [
        new("Agreements", "/agreements"),
        .. Agreement.Regions.Select(r => new Crumb(r.Name, Address.Agreements(new() { Region = r.Slug }))).Take(1),
    ];

    public AgreementRecord Agreement { get; private set; } = null!;

    public MeetingRow Meeting { get; private set; } = null!;

    public IReadOnlyList<SourcePassages> Evidence { get; private set; } = [];

    /// <summary>The areas of the meeting that share the agreement's principal topic.</summary>
    public IReadOnlyList<(PermanentId Id, string Heading, string Language)> Areas { get; private set; } = [];

    /// <summary>Agreements of the same meeting.</summary>
    public IReadOnlyList<AgreementLink> Siblings { get; private set; } = [];

    public AgreementRelations Relations { get; private set; } = AgreementRelations.None;

    /// <summary>Whether the signing is known to have been a part of the meeting.</summary>
    public bool IsOfTheDay => Agreement.SignedOn is { } day && day == Meeting.HeldOn;

    public async Task<IActionResult> OnGetAsync(PermanentId id, CancellationToken stop)
    {
        var agreement = await AgreementRecord.FindAsync(db, id, stop);
        if (agreement is null) return await MissingAsync(db, RecordKind.Agreement, id);

        Agreement = agreement;
        Meeting = await db.Meetings.Where(m => m.Id == agreement.MeetingId).Rows().SingleAsync(stop);
        Evidence = await SourcePassages.OfAsync(db, RecordKind.Agreement, id, agreement.TitleLanguage, stop);
        Areas = await AreasAsync(agreement, stop);
        Siblings = await db.Agreements.Where(a => a.MeetingId == agreement.MeetingId && a.Id != id).OrderBy(a => a.Ordinal).Take(MostSiblings).Links().ToListAsync(stop);
        Relations = await AgreementRelations.OfAsync(db, agreement, stop);
        return At(Canonical);
    }

    private async Task<IReadOnlyList<(PermanentId, string, string)>> AreasAsync(AgreementRecord agreement, CancellationToken stop)
    {
        var topic = agreement.Topics.FirstOrDefault(code => code != Core.Model.Topics.Other);
        var areas = await db.Areas.AsNoTracking().Where(a => a.MeetingId == agreement.MeetingId && a.Heading != null && a.Topics.Any(t => t.Topic == topic))
            .OrderBy(a => a.Ordinal).Select(a => new { a.Id, a.Heading, a.Language }).ToListAsync(stop);
        return [.. areas.Select(a => (a.Id, a.Heading!, a.Language))];
    }
}
