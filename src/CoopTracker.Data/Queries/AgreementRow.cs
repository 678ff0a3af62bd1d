using CoopTracker.Core.Model;

namespace CoopTracker.Data.Queries;

/// <summary>One agreement of a list.</summary>
/// <param name="Id">The permanent id.</param>
/// <param name="Slug">The readable tail of its address.</param>
/// <param name="Title">As written.</param>
/// <param name="TitleLanguage">A code of <see cref="ReleaseLanguages"/>.</param>
/// <param name="SecondTitle">The title in the other language; null when there is none.</param>
/// <param name="SecondTitleLanguage">The language of <paramref name="SecondTitle"/>.</param>
/// <param name="Type">A code of <see cref="AgreementTypes"/>.</param>
/// <param name="SignedOn">The day or month of signing; null when no source tells.</param>
/// <param name="Year">The year that filters go by.</param>
/// <param name="Annex">The number of the annex; null when the release gives none.</param>
/// <param name="MeetingId">The meeting.</param>
/// <param name="MeetingSlug">The readable tail of the meeting's address.</param>
/// <param name="Regions">The regions that sources name.</param>
/// <param name="Parties">Who signed.</param>
/// <param name="Topics">Codes of <see cref="Core.Model.Topics"/>, the principal one first.</param>
public sealed record AgreementRow(
    PermanentId Id, string Slug, string Title, string TitleLanguage, string? SecondTitle, string? SecondTitleLanguage, string Type,
    PartialDate? SignedOn, int? Year, int? Annex, PermanentId MeetingId, string MeetingSlug,
    IReadOnlyList<RegionName> Regions, IReadOnlyList<PartyName> Parties, IReadOnlyList<string> Topics)
{
    /// <summary>Where the words asked for stand in <see cref="Title"/>, in order and apart.</summary>
    public IReadOnlyList<TextRange> TitleMatches { get; init; } = [];

    /// <summary>Where the words asked for stand in <see cref="SecondTitle"/>.</summary>
    public IReadOnlyList<TextRange> SecondTitleMatches { get; init; } = [];

    /// <summary>Whether what was asked for stands in nothing that the row shows, but in an area that the agreement carries out.</summary>
    public bool IsFoundByArea { get; init; }
}

/// <summary>A stretch of a text, in UTF-16 units.</summary>
public readonly record struct TextRange(int Start, int Length);

/// <summary>A region as lists show it.</summary>
public sealed record RegionName(string Slug, string Name);

/// <summary>A party as lists show it.</summary>
public sealed record PartyName(PermanentId Id, string Slug, string Name)
{
    /// <summary>Where the words asked for stand in <see cref="Name"/>, in order and apart.</summary>
    public IReadOnlyList<TextRange> Matches { get; init; } = [];
}

/// <summary>One page of agreements.</summary>
/// <param name="Rows">The agreements.</param>
/// <param name="Total">How many pass the filter, on all pages.</param>
/// <param name="Suggestion">What may have been meant when nothing is found; null when there is no better spelling.</param>
public sealed record AgreementPage(IReadOnlyList<AgreementRow> Rows, int Total, string? Suggestion)
{
    /// <summary>How many pages there are, at least 1.</summary>
    public int Pages => Math.Max(1, (Total + Filter.PageSize - 1) / Filter.PageSize);
}
