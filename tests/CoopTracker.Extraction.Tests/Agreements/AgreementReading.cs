using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Agreements;

namespace CoopTracker.Extraction.Tests.Agreements;

/// <summary>Reads the agreements of a body as a release on the sixth session with Shanghai, held and issued on 26 April 2024.</summary>
internal static class AgreementReading
{
    internal static FactSheet Of(string body, string kind = ReleaseKinds.Meeting, string title = "Sixth Plenary Session held", string region = "Shanghai") =>
        Reading.Sheet($"{title}\n*****\n\n{body}", prepare: sheet => Prepare(sheet, kind, region), rules: [
            new ListedAgreementsRule(), new QuotedAgreementsRule(), new DescribedAgreementsRule(), new AnnexedAgreementsRule(), new AgreementPartiesRule(), new AgreementDatesRule(),
            new AnnexNumbersRule(), new RelationsRule(), new AgreementsRule(), new AgreementCountsRule(), new SignedUnreadRule()]);

    /// <summary>"Title" each, joined by bars.</summary>
    internal static string Titles(string body) => string.Join(" | ", Of(body).Agreements.Select(agreement => agreement.Title));

    /// <summary>"Party, Party" of each agreement, joined by bars.</summary>
    internal static string Parties(string body) => string.Join(" | ", Of(body).Agreements.Select(agreement => string.Join(" + ", agreement.Parties.Select(party => party.Name))));

    /// <summary>The dates, "-" where none is told.</summary>
    internal static string Dates(string body) => string.Join(" | ", Of(body).Agreements.Select(agreement => agreement.SignedOn?.Value.ToString() ?? "-"));

    /// <summary>The annexes, "-" where none is given.</summary>
    internal static string Annexes(string body) => string.Join(' ', Of(body).Agreements.Select(agreement => agreement.Annex?.Value.ToString(provider: null) ?? "-"));

    /// <summary>The codes of the warnings.</summary>
    internal static string Warnings(string body) => string.Join(' ', Of(body).Warnings.Select(warning => warning.Code));

    private static void Prepare(FactSheet sheet, string kind, string region)
    {
        var elsewhere = new Evidence(0, 0, "", "test");
        sheet.Kind = kind;
        sheet.Session = new Fact<int>(6, elsewhere);
        sheet.IssuedOn = new Fact<DateOnly>(new DateOnly(2024, 4, 26), elsewhere);
        sheet.HeldOn = new Fact<PartialDate>(new DateOnly(2024, 4, 26), elsewhere);
        sheet.Regions.Add(new RegionFact(region, null, elsewhere));
    }
}
