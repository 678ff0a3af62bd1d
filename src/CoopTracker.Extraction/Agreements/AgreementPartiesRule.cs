using System.Text.RegularExpressions;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Agreements.Instruments;
using CoopTracker.Extraction.Agreements.Parties;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements;

/// <summary>
/// Who signed: organisations that the title or the words after it name ("between A and B"), else the sentence's subject ("A and B signed",
/// "A signed ... with B", "were signed by A and B"). Leaders, and "the two sides", sign for their regions.
/// </summary>
internal sealed partial class AgreementPartiesRule : IFactRule
{
    public string Name => "agreements.parties";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        var reader = new PartyReader(sheet, Name);
        foreach (var instrument in sheet.Signings.Instruments)
        {
            instrument.Parties = reader.PartiesOf(instrument);
            if (sheet.Kind != ReleaseKinds.Meeting || !IsLeaders(instrument)) continue;
            instrument.Type = InstrumentTerms.LeadersMemorandum;
            // It may stand in a list of what "departments and organisations of the two places" signed: only the two governments sign this one.
            if (instrument.Parties.Count == 0) instrument.Parties = reader.Sides(instrument.Place);
        }
    }

    // The memorandum that the two governments sign at their own meeting carries the meeting's name, or no organisation's and no subject.
    private static bool IsLeaders(Instrument instrument) =>
        instrument.Type == InstrumentTerms.CoOperation
        && (instrument.Place.Has(Meeting()) || (!instrument.IsListed && IsBetweenGovernments(instrument) && !IsOnSubject(instrument)));

    private static bool IsOnSubject(Instrument instrument) =>
        instrument.IsMade ? instrument.HasTitle : TopicTerms.Named(instrument.Place).Count > 0 || instrument.Place.Has(Subject());

    private static bool IsBetweenGovernments(Instrument instrument) =>
        instrument.Parties.Count > 0 && instrument.Parties.TrueForAll(party => Regions.Called(party.Name) is not null);

    // "... on the Loan of Exhibits", not "... on Deepening Hong Kong/Shanghai Co-operation".
    [GeneratedRegex(@"\son\s(?![^,]*[Cc]o-?operation$)")]
    private static partial Regex Subject();

    [GeneratedRegex(@"\b(?:Plenary|Conference|Session|Meeting)\b|会[议晤]")]
    private static partial Regex Meeting();
}
