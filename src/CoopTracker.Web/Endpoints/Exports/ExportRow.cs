using CoopTracker.Core.Model;

namespace CoopTracker.Web.Endpoints.Exports;

/// <summary>One agreement as a file tells it, with all that a citation needs.</summary>
/// <param name="Id">The permanent id.</param>
/// <param name="Page">The whole address of its page.</param>
/// <param name="Title">As written.</param>
/// <param name="SecondTitle">The title in the other language; null when there is none.</param>
/// <param name="Language">A code of <see cref="ReleaseLanguages"/>, of the title.</param>
/// <param name="Type">A code of <see cref="AgreementTypes"/>.</param>
/// <param name="SignedOn">The day or month of signing; null when no source tells.</param>
/// <param name="Year">The year that filters go by.</param>
/// <param name="Annex">The number of the annex.</param>
/// <param name="Regions">English names.</param>
/// <param name="Parties">Who signed, as written.</param>
/// <param name="Topics">Codes of <see cref="Core.Model.Topics"/>.</param>
/// <param name="Meeting">Where it was signed or reported.</param>
internal sealed record ExportRow(
    PermanentId Id, string Page, string Title, string? SecondTitle, string Language, string Type, PartialDate? SignedOn, int? Year, int? Annex,
    IReadOnlyList<string> Regions, IReadOnlyList<string> Parties, IReadOnlyList<string> Topics, ExportMeeting Meeting)
{
    /// <summary>The press release to cite: in the language of the title where there is one, the earliest.</summary>
    public ExportSource? Source => Meeting.Sources.OrderBy(s => s.Language != Language).ThenBy(s => s.IssuedOn).FirstOrDefault();
}

/// <summary>The meeting of an agreement.</summary>
internal sealed record ExportMeeting(PermanentId Id, string? Title, PartialDate? HeldOn, string? City, IReadOnlyList<ExportSource> Sources);

/// <summary>A press release that reports a meeting.</summary>
internal sealed record ExportSource(string? Title, string Language, DateOnly? IssuedOn, string? Url);
