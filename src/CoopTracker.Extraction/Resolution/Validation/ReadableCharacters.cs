using System.Text;
using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;

namespace CoopTracker.Extraction.Resolution.Validation;

/// <summary>Characters of the release that no repair could give their right form: lost ones, private ones, misread ones.</summary>
internal sealed partial class ReadableCharacters : ICheck
{
    public string Name => "check.characters";

    public void Look(FactSheet sheet)
    {
        var places = sheet.Text.Body.Prepend(sheet.Text.Title)
            .SelectMany(block => block is null || Ascii.IsValid(block.Text) ? [] : block.Whole.Matches(Unreadable()).Select(block.Span)).ToList();
        if (places is [var first, ..])
            sheet.Warn(
                WarningCodes.UnreadableText,
                $"{places.Count} characters or words of the text are unreadable, the first is \"{first.Text}\"; save the release again from its source.", first.Cite(Name));
    }

    // U+FFFD for bytes that are no text; private use for Big5 characters without a place; the remains of UTF-8 read as windows-1252.
    [GeneratedRegex(@"[\ufffd\ue000-\uf8ff\u0080-\u009f]+|â€|ï¼|[iï]¼\w|Ã[\u00a0-\u00bf]")]
    private static partial Regex Unreadable();
}
