using CoopTracker.Core.Model;

namespace CoopTracker.Data.Sqlite.Search;

/// <summary>An agreement that a search of the index finds; the lower the rank, the better the match.</summary>
internal sealed class SearchHit
{
    public PermanentId Id { get; init; }

    public double Rank { get; init; }
}
