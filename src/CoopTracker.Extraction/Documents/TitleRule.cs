using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Documents;

/// <summary>The title without its decorations: "... held in Hong Kong (with photos/video)" is "... held in Hong Kong".</summary>
internal sealed class TitleRule : IFactRule
{
    private const char WideSpace = '\u3000';

    public string Name => "document.title";

    public void Read(FactSheet sheet)
    {
        if (sheet.Text.Title is { } title && TitleLine.Bare(title) is { Length: > 0 } bare) sheet.Title = new Fact<string>(WithWideSpaces(bare), bare.Cite(Name));
    }

    // Chinese titles part two statements by an ideographic space: 會議在香港舉行　雙方簽署備忘錄.
    private string WithWideSpaces(TextSpan title) => title.Block.IsChinese
        ? string.Create(title.Length, title, (text, span) =>
        {
            span.Chars.CopyTo(text);
            for (var i = 0; i < text.Length; i++)
                if (text[i] == ' ' && span.Block.Cite(span.Start + i, 1, Name).Quote[0] == WideSpace) text[i] = WideSpace;
        })
        : title.Text;
}
