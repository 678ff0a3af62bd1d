namespace CoopTracker.Extraction.Sources;

/// <summary>A release as its reader sees it: the reading text, and the lines that the layout gives it.</summary>
/// <param name="ReadingText">What every evidence slices; never changed after this point.</param>
/// <param name="Lines">Every line that holds something, in order.</param>
/// <param name="PageTitle">What an HTML page calls itself; empty for other sources. It is no part of the reading text.</param>
internal sealed record SourceDocument(string ReadingText, IReadOnlyList<SourceLine> Lines, string PageTitle = "");

/// <summary>One line of the reading text.</summary>
/// <param name="Start">Offset into the reading text.</param>
/// <param name="Length">Without its line break.</param>
/// <param name="AfterGap">Whether an empty line, or the edge of a block, stands before it.</param>
/// <param name="Mark">What the layout says of it.</param>
/// <param name="Level">The level of a heading (1 is highest); 0 otherwise.</param>
internal readonly record struct SourceLine(int Start, int Length, bool AfterGap, LineMark Mark = LineMark.None, int Level = 0)
{
    internal int End => Start + Length;
}

/// <summary>What a layout says of a line.</summary>
internal enum LineMark
{
    /// <summary>Running text.</summary>
    None,

    /// <summary>Inside a heading element.</summary>
    Heading,

    /// <summary>Bold or underlined from end to end.</summary>
    Emphasis,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A row of data; its cells are separated by tabs.</summary>
    Row,

    /// <summary>The headings over the columns of a table.</summary>
    RowHead,

    /// <summary>The caption of a picture.</summary>
    Caption,
}
