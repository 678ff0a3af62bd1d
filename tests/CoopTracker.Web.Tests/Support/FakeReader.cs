using System.Text;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;

namespace CoopTracker.Web.Tests.Support;

/// <summary>
/// Reads releases that are written for tests, so that these do not depend on what the extractor can read.
/// A first line "UNREADABLE" is bytes that are no text, "OTHER" a release that reports no meeting.
/// </summary>
internal static class FakeReader
{
    public static ReleaseReading Read(ReadOnlyMemory<byte> content, ReleaseHints hints)
    {
        var text = Encoding.UTF8.GetString(content.Span);
        if (text.StartsWith("UNREADABLE", StringComparison.Ordinal)) return new ReleaseReading.Unreadable("is not text. Save it as text.");
        return new ReleaseReading.Read(text.StartsWith("OTHER", StringComparison.Ordinal) ? Other(text, hints) : FactScript.Read(text, hints));
    }

    private static ReleaseFacts Other(string text, ReleaseHints hints) =>
        new(text, new DocumentFacts(null, ReleaseLanguages.English, ReleaseKinds.Other, FactScript.Issued(hints)), null, [], [], [], [], []);
}
