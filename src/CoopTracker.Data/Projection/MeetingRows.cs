using CoopTracker.Core.Matching;
using CoopTracker.Core.Model;
using CoopTracker.Core.Text;
using CoopTracker.Data.Import;

namespace CoopTracker.Data.Projection;

/// <summary>Makes the rows of one meeting from its draft, its ids and the corrections.</summary>
internal sealed class MeetingRows(MeetingDraft draft, PermanentId meetingId, AssignedIds ids, CorrectionSet corrections)
{
    public Meeting Meeting()
    {
        PermanentId[] targets = [meetingId];
        var heldOn = corrections.Apply(targets, FieldNames.HeldOn, draft.HeldOn, ParseDate);
        var mechanism = corrections.Text(targets, FieldNames.Mechanism, draft.Mechanism);
        var sortDate = heldOn?.ToString() ?? draft.SortDate;
        return new Meeting
        {
            Id = meetingId,
            Slug = Slug.Of($"{mechanism ?? draft.Label} {(sortDate.Length < 4 ? "" : sortDate[..4])}"),
            Kind = draft.MeetingKind,
            Mechanism = mechanism,
            Session = corrections.Apply(targets, FieldNames.Session, draft.Session, ParseNumber),
            HeldOn = heldOn,
            SortDate = sortDate,
            Year = YearOf(sortDate),
            City = corrections.Text(targets, FieldNames.City, draft.City),
            Titles = [.. draft.Titles.Select(t => new MeetingTitle { MeetingId = meetingId, Language = t.Language, Title = t.Title, Mechanism = t.Mechanism })],
            Sources = [.. draft.Sources.Select(s => new MeetingSource { MeetingId = meetingId, ReleaseId = s.ReleaseId })],
        };
    }

    public IEnumerable<MeetingRegion> Regions(IReadOnlyList<RegionPlace> regions) =>
        regions.Select((region, i) => new MeetingRegion
        {
            MeetingId = meetingId,
            RegionSlug = region.Slug,
            IsDirect = region.IsDirect,
            WithinSlug = region.Within,
            Ordinal = i,
        });

    /// <summary>Whom the meeting names, with corrected names.</summary>
    public IEnumerable<(string? Side, string Name)> People() => draft.People.Select(person => (person.Side, NameOf(person)));

    public IEnumerable<Attendance> Attendances(IReadOnlyDictionary<string, PermanentId> people) => draft.People.Select((person, i) => new Attendance
    {
        Id = ids.Of[person],
        MeetingId = meetingId,
        PersonId = people[PersonKey.Of(person.Side, NameOf(person))],
        Side = person.Side,
        Language = person.Name.Language,
        Ordinal = i,
        Name = NameOf(person),
        SecondName = person.Name.Second,
        Honorific = person.Honorific,
        Office = corrections.Text(ids.AllOf(person), FieldNames.Office, person.Office),
        SecondOffice = person.SecondOffice,
        IsLead = corrections.Apply(ids.AllOf(person), FieldNames.IsLead, person.IsLead, value => value == "yes"),
    });

    public IEnumerable<Area> Areas() => draft.Areas.Select((area, i) => new Area
    {
        Id = ids.Of[area],
        MeetingId = meetingId,
        Ordinal = i,
        Heading = corrections.Text(ids.AllOf(area), FieldNames.Heading, area.Heading?.Text),
        Language = area.Heading?.Language ?? area.Language,
        SecondHeading = area.Heading?.Second,
        SecondLanguage = area.Heading?.SecondLanguage,
        Inferred = area.Inferred,
        Topics = [.. TopicsOf(area, area.Topics).Select((topic, n) => new AreaTopic { AreaId = ids.Of[area], Topic = topic, Ordinal = n })],
        Commitments = [.. area.Commitments.Select((commitment, n) => Commitment(area, commitment, n))],
    });

    private Commitment Commitment(AreaDraft area, CommitmentDraft commitment, int ordinal) => new()
    {
        Id = ids.Of[commitment],
        AreaId = ids.Of[area],
        Ordinal = ordinal,
        Text = corrections.Required(ids.AllOf(commitment), FieldNames.Text, commitment.Text.Text),
        Language = commitment.Text.Language,
        SecondText = commitment.Text.Second,
    };

    /// <summary>The organisations that the meeting names, with corrected lists.</summary>
    public IEnumerable<string> Organisations() => draft.Agreements.SelectMany(PartiesOf);

    public IEnumerable<Agreement> Agreements(Meeting meeting, IReadOnlyDictionary<string, PermanentId> organisations, IReadOnlyList<RegionPlace> regions) =>
        draft.Agreements.Select((agreement, i) => Agreement(agreement, i, meeting, organisations, regions));

    private Agreement Agreement(
        AgreementDraft agreement, int ordinal, Meeting meeting, IReadOnlyDictionary<string, PermanentId> organisations, IReadOnlyList<RegionPlace> regions)
    {
        var (id, targets) = (ids.Of[agreement], ids.AllOf(agreement).ToList());
        var title = corrections.Required(targets, FieldNames.Title, agreement.Title.Text);
        var signedOn = corrections.Apply(targets, FieldNames.SignedOn, agreement.SignedOn, ParseDate);
        var year = YearOf(signedOn?.ToString() ?? meeting.SortDate);
        return new Agreement
        {
            Id = id,
            Slug = Slug.Of(title),
            MeetingId = meetingId,
            Ordinal = ordinal,
            Title = title,
            TitleLanguage = agreement.Title.Language,
            SecondTitle = agreement.Title.Second,
            SecondTitleLanguage = agreement.Title.SecondLanguage,
            TitleKey = FoldedText.Of(title),
            Type = corrections.Required(targets, FieldNames.Type, agreement.Type),
            SignedOn = signedOn,
            SortDate = signedOn?.ToString() ?? meeting.SortDate,
            Year = year,
            Annex = corrections.Apply(targets, FieldNames.Annex, agreement.Annex, ParseNumber),
            Inferred = agreement.Inferred,
            Renews = agreement.Renews,
            RenewsKey = agreement.Renews is null ? null : FoldedText.Of(agreement.Renews),
            AnnexTo = agreement.AnnexTo,
            AnnexToKey = agreement.AnnexTo is null ? null : FoldedText.Of(agreement.AnnexTo),
            Parties = [.. PartiesOf(agreement).Select((name, n) => Party(id, organisations[OrganisationKey.Of(name)], n, name))],
            Topics = [.. TopicsOf(agreement, agreement.Topics).Select((topic, n) => new AgreementTopic { AgreementId = id, Topic = topic, Ordinal = n })],
            Regions = [.. regions.Select(r => new AgreementRegion { AgreementId = id, RegionSlug = r.Slug, IsDirect = r.IsDirect, Year = year })],
        };
    }

    private static AgreementParty Party(PermanentId agreement, PermanentId organisation, int ordinal, string name) =>
        new() { AgreementId = agreement, OrganisationId = organisation, Ordinal = ordinal, Name = name };

    private string NameOf(PersonDraft person) => corrections.Required(ids.AllOf(person), FieldNames.Person, person.Name.Text);

    private IEnumerable<string> PartiesOf(AgreementDraft agreement) =>
        corrections.Apply(ids.AllOf(agreement), FieldNames.Party, agreement.Parties, CorrectionRules.Lines).DistinctBy(OrganisationKey.Of);

    private IReadOnlyList<string> TopicsOf(IDraft draft, IReadOnlyList<string> read) =>
        corrections.Apply(ids.AllOf(draft), FieldNames.Topics, read, CorrectionRules.Lines);

    private static PartialDate? ParseDate(string? value) => PartialDate.TryParse(value, out var date) ? date : null;

    private static int? ParseNumber(string? value) => value is null ? null : int.Parse(value, System.Globalization.CultureInfo.InvariantCulture);

    private static int? YearOf(string sortDate) => PartialDate.TryParse(sortDate, out var date) ? date.Year : null;
}
