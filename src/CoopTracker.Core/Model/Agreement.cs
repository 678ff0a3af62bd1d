namespace CoopTracker.Core.Model;

/// <summary>One signed instrument.</summary>
public sealed class Agreement
{
    /// <summary>The permanent id.</summary>
    public required PermanentId Id { get; init; }

    /// <summary>The readable tail of its address.</summary>
    public required string Slug { get; init; }

    /// <summary>The meeting or signing at which it was signed.</summary>
    public required PermanentId MeetingId { get; init; }

    /// <summary>The meeting or signing at which it was signed.</summary>
    public Meeting? Meeting { get; init; }

    /// <summary>Position in the meeting, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>As written, in English where a source in English lists it.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the title; a code of <see cref="ReleaseLanguages"/>.</summary>
    public required string TitleLanguage { get; init; }

    /// <summary>The title in the other language, where a release in that language lists the same agreements.</summary>
    public string? SecondTitle { get; init; }

    /// <summary>The language of <see cref="SecondTitle"/>.</summary>
    public string? SecondTitleLanguage { get; init; }

    /// <summary>The title folded for comparison; see <see cref="RenewsKey"/>.</summary>
    public required string TitleKey { get; init; }

    /// <summary>A code of <see cref="AgreementTypes"/>.</summary>
    public required string Type { get; init; }

    /// <summary>The day or month of signing; null when no source tells.</summary>
    public PartialDate? SignedOn { get; init; }

    /// <summary>The date to sort by: that of signing, else the meeting's <see cref="Meeting.SortDate"/>.</summary>
    public required string SortDate { get; init; }

    /// <summary>The year to filter by: that of <see cref="SortDate"/>.</summary>
    public int? Year { get; init; }

    /// <summary>The number of the annex that holds its text; null when the release gives none.</summary>
    public int? Annex { get; init; }

    /// <summary>True when the title was made from kind and subject, or the date was inferred.</summary>
    public bool Inferred { get; init; }

    /// <summary>The title of the earlier agreement that this one renews.</summary>
    public string? Renews { get; init; }

    /// <summary>The <see cref="TitleKey"/> of the agreement that this one renews: it may be known or not.</summary>
    public string? RenewsKey { get; init; }

    /// <summary>The title of the agreement to which this one is an annex.</summary>
    public string? AnnexTo { get; init; }

    /// <summary>The <see cref="TitleKey"/> of the agreement to which this one is an annex: it may be known or not.</summary>
    public string? AnnexToKey { get; init; }

    /// <summary>Who signed, in the order of the text.</summary>
    public List<AgreementParty> Parties { get; init; } = [];

    /// <summary>The topics, the principal one first.</summary>
    public List<AgreementTopic> Topics { get; init; } = [];

    /// <summary>The regions of its meeting, and the regions that contain them.</summary>
    public List<AgreementRegion> Regions { get; init; } = [];
}

/// <summary>A party of an agreement.</summary>
public sealed class AgreementParty
{
    /// <summary>The agreement.</summary>
    public required PermanentId AgreementId { get; init; }

    /// <summary>The agreement.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>The organisation.</summary>
    public required PermanentId OrganisationId { get; init; }

    /// <summary>The organisation.</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>Position among the parties, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The name as this agreement's release gives it.</summary>
    public required string Name { get; init; }
}

/// <summary>A topic of an agreement.</summary>
public sealed class AgreementTopic
{
    /// <summary>The agreement.</summary>
    public required PermanentId AgreementId { get; init; }

    /// <summary>The agreement.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>A code of <see cref="Topics"/>.</summary>
    public required string Topic { get; init; }

    /// <summary>Position, from 0; the principal topic is the first.</summary>
    public required int Ordinal { get; init; }
}

/// <summary>A region of an agreement: narrow and indexed, because filters and counts read it most.</summary>
public sealed class AgreementRegion
{
    /// <summary>The agreement.</summary>
    public required PermanentId AgreementId { get; init; }

    /// <summary>The agreement.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>The region.</summary>
    public required string RegionSlug { get; init; }

    /// <summary>The region.</summary>
    public Region? Region { get; init; }

    /// <summary>True for a region that a source names, false for one that only contains such a region.</summary>
    public required bool IsDirect { get; init; }

    /// <summary>The agreement's <see cref="Agreement.Year"/>.</summary>
    public int? Year { get; init; }
}
