using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Dates;

namespace CoopTracker.Extraction.Documents;

/// <summary>
/// What kind of release it is. A meeting reports a session of a mechanism; a signing that both sides signed outside one;
/// an announcement tells of one to come; speeches, photo pages and all else are other. A title that says otherwise raises a warning.
/// </summary>
internal abstract class KindRule : IFactRule
{
    public string Name => "document.kind";

    public void Read(FactSheet sheet)
    {
        sheet.Kind = IsPhotoPage(sheet) ? ReleaseKinds.Other : KindOf(sheet);
        if (sheet.Kind == ReleaseKinds.Other && sheet.Text.Title is { } title && IsDoubtful(sheet, title.Whole))
            sheet.Warn(WarningCodes.NoMeetingFound,
                "The title speaks of co-operation, and no meeting or signing could be read; check whether it reports one.", title.Whole.Cite(Name));
    }

    // Captions are no part of the body: a page of photos has none, or a few lines that tell what a picture shows, and none of them when.
    private static bool IsPhotoPage(FactSheet sheet) =>
        sheet.Text.Sentences.Count == 0
        || (sheet.Text.Captions.Count > 0 && sheet.Text.Captions.Count >= sheet.Text.Body.Count && sheet.Text.Sentences.All(sentence => DayExpression.In(sentence).Count == 0));

    /// <summary>The kind, as a code of <see cref="ReleaseKinds"/>.</summary>
    protected abstract string KindOf(FactSheet sheet);

    /// <summary>Whether a title speaks of what a release of another kind would report.</summary>
    protected abstract bool IsDoubtful(FactSheet sheet, TextSpan title);
}
