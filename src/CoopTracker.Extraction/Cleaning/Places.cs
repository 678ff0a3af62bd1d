namespace CoopTracker.Extraction.Cleaning;

/// <summary>Where a character of a cleaned text stands in the reading text: one unit, or several that a repair made one.</summary>
internal readonly record struct Place(int Start, int End);

/// <summary>
/// The places of the characters of a cleaned text. Most texts stand in the reading text letter for letter: then the first place tells all of them,
/// and nothing is kept for each.
/// </summary>
internal readonly struct Places
{
    private readonly int first;
    private readonly ReadOnlyMemory<Place> each;

    private Places(int first, int length, ReadOnlyMemory<Place> each) => (this.first, Length, this.each) = (first, length, each);

    /// <summary>Of a text that stands there as it is.</summary>
    internal Places(int first, int length) : this(first, length, default) { }

    /// <summary>Of a text that was mended.</summary>
    internal Places(ReadOnlyMemory<Place> each) : this(0, each.Length, each) { }

    internal int Length { get; }

    internal Place this[int index] => each.IsEmpty ? new Place(first + index, first + index + 1) : each.Span[index];

    /// <summary>The places of a part of the text.</summary>
    internal Places Slice(int start, int length) => new(first + start, length, each.IsEmpty ? each : each.Slice(start, length));

    /// <summary>Adds the places of a part of the text to a list of places.</summary>
    internal void AddTo(List<Place> places, int start, int end)
    {
        for (var i = start; i < end; i++) places.Add(this[i]);
    }
}
