using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Infrastructure;
using CoopTracker.Web.Pages.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Releases;

/// <summary>One press release as people read it, with every fact at its place.</summary>
internal sealed class RecordModel(CoopDbContext db) : RecordPage
{
    private static readonly FactKind[] ListedKinds = [FactKind.Person, FactKind.Area, FactKind.Agreement, FactKind.Party];

    public override string Title => Release.Title ?? Release.FileName;

    public override string Canonical => Address.Release(Release.Id);

    public override IReadOnlyList<Crumb> Crumbs => [new("Press releases", "/releases")];

    public ReleaseText Release { get; private set; } = null!;

    public IReadOnlyList<TextFact> Facts { get; private set; } = [];

    public IReadOnlyList<MarkedParagraph> Paragraphs { get; private set; } = [];

    /// <summary>The facts by kind, each once, as the list beside the text shows them.</summary>
    public IEnumerable<(FactKind Kind, IReadOnlyList<TextFact> Facts)> Listed => ListedKinds
        .Select(kind => (kind, (IReadOnlyList<TextFact>)[.. Facts.Where(f => f.Kind == kind && f.IsMain).DistinctBy(f => f.Address)])).Where(g => g.Item2.Count > 0);

    public async Task<IActionResult> OnGetAsync(PermanentId id, CancellationToken stop)
    {
        var release = await ReleaseText.FindAsync(db, id, stop);
        if (release is null) return await MissingAsync(db, RecordKind.Release, id);

        Release = release;
        Facts = await RevisionFacts.OfAsync(db, release.Sha, stop);
        Paragraphs = MarkedText.Build(release.Text, [.. Facts, .. release.PlacedWarnings]);
        return At(Canonical);
    }
}

/// <summary>A release with its current reading text.</summary>
internal sealed record ReleaseText(
    PermanentId Id, string FileName, string? Title, string Language, string Kind, DateOnly? IssuedOn, string? Url, string Sha, string Text, IReadOnlyList<WarningAt> Warnings)
{
    public IEnumerable<TextFact> PlacedWarnings => Warnings.Where(w => w.Start is not null)
        .Select(w => new TextFact(FactKind.Warning, w.Message, $"#{w.Id}", w.Start!.Value, w.Length ?? 0));

    public static Task<ReleaseText?> FindAsync(CoopDbContext db, PermanentId id, CancellationToken stop) => db.Releases.AsNoTracking()
        .Where(r => r.Id == id && r.CurrentRevisionSha != null)
        .Select(r => new ReleaseText(
            r.Id, r.FileName, r.Title, r.Language, r.Kind, r.IssuedOn, r.Url, r.CurrentRevisionSha!, r.CurrentRevision!.Reading!.ReadingText,
            r.Warnings.OrderBy(w => w.Ordinal).Select(w => new WarningAt(w.Ordinal, w.Message, w.Start, w.Length)).ToList()))
        .FirstOrDefaultAsync(stop);
}

/// <summary>A warning with its place; without one when it concerns the whole release.</summary>
internal sealed record WarningAt(int Ordinal, string Message, int? Start, int? Length)
{
    public string Id => $"warning-{Ordinal}";
}
