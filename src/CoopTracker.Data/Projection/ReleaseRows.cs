using CoopTracker.Core.Facts;
using CoopTracker.Core.Matching;
using CoopTracker.Core.Model;
using CoopTracker.Core.Text;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Data.Projection;

/// <summary>Writes what a release's current revision says of the release itself.</summary>
internal sealed class ReleaseRows(CoopDbContext db)
{
    /// <summary>Writes the rows of the releases that report one meeting; of two with the same words, the later one is warned about.</summary>
    public async Task WriteAsync(IReadOnlyList<SourceFacts> sources, CancellationToken cancellationToken)
    {
        var firstWith = new Dictionary<string, string>();
        foreach (var source in sources.OrderBy(s => s.FileName, StringComparer.Ordinal).ThenBy(s => s.ReleaseId))
        {
            var words = FoldedText.Of(source.Facts.ReadingText);
            var original = firstWith.TryGetValue(words, out var name) ? name : null;
            if (original is null) firstWith[words] = source.FileName;
            await WriteAsync(source, original, cancellationToken);
        }
    }

    /// <summary>Blanks the rows of a release that has no current revision.</summary>
    public async Task ClearAsync(PermanentId release, CancellationToken cancellationToken)
    {
        await DeleteAsync(release, cancellationToken);
        await db.Releases.Where(r => r.Id == release).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.Title, (string?)null).SetProperty(r => r.Language, ReleaseLanguages.English)
                .SetProperty(r => r.Kind, ReleaseKinds.Other).SetProperty(r => r.IssuedOn, (DateOnly?)null), cancellationToken);
    }

    private async Task WriteAsync(SourceFacts source, string? original, CancellationToken cancellationToken)
    {
        var (release, document) = (source.ReleaseId, source.Facts.Document);
        await DeleteAsync(release, cancellationToken);
        var corrections = await CorrectionSet.LoadAsync(db, [release], cancellationToken);
        var title = corrections.Text([release], FieldNames.Title, document.Title?.Value);
        var issuedOn = corrections.Apply([release], FieldNames.IssuedOn, document.IssuedOn?.Value, value => PartialDate.TryParse(value, out var date) ? date.Exact : null);
        await db.Releases.Where(r => r.Id == release).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.Title, title).SetProperty(r => r.Language, document.Language)
                .SetProperty(r => r.Kind, document.Kind).SetProperty(r => r.IssuedOn, issuedOn), cancellationToken);
        db.Warnings.AddRange(Warnings(source, original));
        db.Evidence.AddRange(EvidenceRows.Of(release, RecordKind.Release, Proofs(source)));
    }

    private async Task DeleteAsync(PermanentId release, CancellationToken cancellationToken)
    {
        await db.Warnings.Where(w => w.ReleaseId == release).ExecuteDeleteAsync(cancellationToken);
        await db.Evidence.Where(e => e.TargetId == release).ExecuteDeleteAsync(cancellationToken);
    }

    private static IEnumerable<ReleaseWarning> Warnings(SourceFacts source, string? original)
    {
        IEnumerable<Warning> warnings = source.Facts.Warnings;
        if (original is not null) warnings = warnings.Append(new Warning(WarningCodes.DuplicateOf, $"It has the same words as {original}; one of the two can be left out."));
        return warnings.Select((warning, i) => new ReleaseWarning
        {
            ReleaseId = source.ReleaseId,
            Ordinal = i,
            Code = warning.Code,
            Message = warning.Message,
            Start = warning.Place?.Start,
            Length = warning.Place?.Length,
        });
    }

    private static IEnumerable<Proof> Proofs(SourceFacts source)
    {
        var document = source.Facts.Document;
        if (document.Title is { } title) yield return new Proof(FieldNames.Title, source.RevisionSha, title.Evidence, title.Inferred);
        if (document.IssuedOn is { } issued) yield return new Proof(FieldNames.IssuedOn, source.RevisionSha, issued.Evidence, issued.Inferred);
    }
}
