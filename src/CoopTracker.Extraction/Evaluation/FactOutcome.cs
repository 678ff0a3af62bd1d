namespace CoopTracker.Extraction.Evaluation;

/// <summary>What became of one fact: right, wrong, missed or invented.</summary>
/// <param name="Field">The field as tables list it, such as <c>agreement.parties</c>.</param>
/// <param name="Key">Which of the release's facts of this field it is, told by the gold, so that it stays the same from run to run.</param>
/// <param name="Expected">The gold's value; null for an invented fact.</param>
/// <param name="Given">The extractor's value; null for a missed fact.</param>
/// <param name="IsRight">Whether both are there and count as the same.</param>
public sealed record FactOutcome(string Field, string Key, string? Expected, string? Given, bool IsRight)
{
    /// <summary>A wrong value is two errors, one invented and one missed.</summary>
    public int Errors => IsRight ? 0 : (Expected is null ? 0 : 1) + (Given is null ? 0 : 1);

    /// <summary>The outcome in words: <c>meeting.session: expected 6, read 5</c>.</summary>
    public override string ToString()
    {
        var name = Key.Length == 0 ? Field : $"{Field} of {Key}";
        return (Expected, Given, IsRight) switch
        {
            (_, _, true) => $"{name}: {Given}",
            (null, _, _) => $"{Field}: invented {Given}",
            (_, null, _) => $"{name}: missed {Expected}",
            _ => $"{name}: expected {Expected}, read {Given}",
        };
    }
}
