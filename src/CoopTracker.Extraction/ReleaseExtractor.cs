using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Agreements;
using CoopTracker.Extraction.Areas;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Dates;
using CoopTracker.Extraction.Delegations;
using CoopTracker.Extraction.Documents;
using CoopTracker.Extraction.Meetings;
using CoopTracker.Extraction.Resolution.Validation;
using CoopTracker.Extraction.Sources;

namespace CoopTracker.Extraction;

/// <summary>Reads press releases. Pure: no clock, no files, no database.</summary>
public static class ReleaseExtractor
{
    /// <summary>The rules for English, in the order in which they read: a line for each part of the record.</summary>
    internal static readonly IFactRule[] English =
    [
        new TitleRule(), new EnglishMechanismRule(), new EnglishSessionRule(), new EnglishKindRule(), new IssuedOnRule(),
        new HeadedAreasRule(), new OpeningAreasRule(), new EnumeratedAreasRule(), new UnheadedAreasRule(),
        new HeldOnRule(), new EnglishCityRule(), new RegionsRule(),
        new LeadersRule(), new MembersRule(), new GuestsRule(), new DelegationCheckRule(),
        new ListedAgreementsRule(), new QuotedAgreementsRule(), new DescribedAgreementsRule(), new AnnexedAgreementsRule(),
        new AgreementPartiesRule(), new AgreementDatesRule(), new AnnexNumbersRule(), new RelationsRule(),
        new AgreementsRule(), new AgreementCountsRule(), new SignedUnreadRule(),
    ];

    /// <summary>The rules for Chinese, in the order in which they read.</summary>
    internal static readonly IFactRule[] Chinese =
    [
        new TitleRule(), new ChineseMechanismRule(), new ChineseSessionRule(), new ChineseKindRule(), new IssuedOnRule(),
        new HeadedAreasRule(), new OpeningAreasRule(), new EnumeratedAreasRule(), new UnheadedAreasRule(),
        new HeldOnRule(), new ChineseCityRule(), new RegionsRule(),
        new LeadersRule(), new MembersRule(), new GuestsRule(), new DelegationCheckRule(), new ChineseUnreadPeopleRule(),
        new ChineseTitlesRule(), new ChineseDescribedAgreementsRule(),
        new AgreementPartiesRule(), new AgreementDatesRule(), new AnnexNumbersRule(), new RelationsRule(),
        new AgreementsRule(), new AgreementCountsRule(), new SignedUnreadRule(),
    ];

    /// <summary>What is looked at once all rules have read.</summary>
    internal static readonly ICheck[] Checks =
    [
        new DatesBeforeIssue(), new WholeHeadings(), new KnownTypes(), new AreasOverlooked(), new PartiesRead(),
        new TitlesOverlooked(), new ChineseTitlesOverlooked(), new ReadableCharacters(), new WholeText(), new MeetingOverlooked(),
    ];

    /// <summary>Reads the bytes of one release: source, reading text, blocks, facts rule by rule, checks.</summary>
    /// <param name="content">The file as it is: HTML or text, in any charset; at most 5 MB.</param>
    /// <param name="hints">What the manifest knows of it.</param>
    public static ReleaseReading Read(ReadOnlyMemory<byte> content, ReleaseHints hints)
    {
        var (source, problem) = SourceReader.Read(content, hints);
        return source is null ? new ReleaseReading.Unreadable(problem!) : new ReleaseReading.Read(Extract(source, hints));
    }

    internal static ReleaseFacts Extract(SourceDocument source, ReleaseHints hints)
    {
        var sheet = new FactSheet(ReleaseText.Of(source), hints);
        foreach (var rule in sheet.Text.IsChinese ? Chinese : English) rule.Read(sheet);
        foreach (var check in Checks) check.Look(sheet);
        return sheet.ToFacts();
    }
}
