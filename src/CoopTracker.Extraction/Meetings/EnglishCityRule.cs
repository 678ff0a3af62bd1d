using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Meetings;

/// <summary>
/// The city where it was held: "held in Hangzhou" in the title, "in Hong Kong today" in the lead. Not where people travelled, opened
/// an office or met on an earlier occasion; and a province is no city.
/// </summary>
internal sealed partial class EnglishCityRule : IFactRule
{
    private const int LongestVenue = 100;

    public string Name => "meeting.city";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        var title = sheet.Text.Title is { } block ? Known(block.Whole).FirstOrDefault() : null;
        var lead = sheet.Lead is { } sentence ? InLead(sentence) : null;
        if ((title ?? lead ?? BesideLead(sheet) ?? Ceremony(sheet)) is not { } city) return;
        if (title is not null && lead is not null && title.Name != lead.Name)
            sheet.Warn(WarningCodes.CityConflict, $"The title says {title.Name} and the text {lead.Name}; check it against another source.", lead.Place.Cite(Name));
        sheet.City = new Fact<string>(city.Name, city.Place.Cite(Name));
    }

    private sealed record City(string Name, TextSpan Place);

    // The city follows the verb: "held ... in Hong Kong today", and only rarely stands before it.
    private static City? InLead(TextSpan lead)
    {
        var verb = LeadSentence.Verbs(lead).FirstOrDefault()?.Index ?? lead.Start;
        var cities = Known(lead).Where(city => !lead.From(verb).Until(Math.Max(verb, city.Place.Start)).Has(AnotherOccasion())).ToList();
        return cities.FirstOrDefault(city => city.Place.Start > verb) ?? Unknown(lead) ?? cities.FirstOrDefault() ?? Destination(lead);
    }

    // "They met at Government House today. They later held the plenary of the Conference in Hong Kong."
    private static City? BesideLead(FactSheet sheet) =>
        (from sentence in sheet.Lead is { } lead ? lead.Block.Sentences : []
         where !LeadSentence.IsToCome(sentence) && EnglishMechanismFinder.In(sentence).Any()
         select InLead(sentence)).FirstOrDefault(city => city is not null);

    private static IEnumerable<City> Known(TextSpan span)
    {
        foreach (var (place, region) in Regions.In(span))
            if (IsPlaceOf(span.Until(place.Start), region, span.From(place.End)) && !span.From(place.End).Has(PartOfName()) && region.City is { } name)
                yield return new City(name, place);
    }

    private static bool IsPlaceOf(TextSpan before, Region region, TextSpan after) =>
        before.Has(region.Kind == RegionKind.City ? InPartOf() : In()) || (before.Last(LongestVenue).Has(Venue()) && after.Has(DayFollows()));

    // A town that no table lists is believed where the day stands beside it.
    private static City? Unknown(TextSpan lead) =>
        lead.Match(TownAndDay()) is { Success: true } match && lead.Block.Span(match.Groups["town"]) is var town && !Regions.In(town).Any()
            ? new City(match.Groups["town"].Value, town) : null;

    // "led a delegation to Beijing today to attend the plenary".
    private static City? Destination(TextSpan lead) => lead.Match(DelegationTo()) is not { Success: true } match ? null
        : (from named in Regions.In(lead.From(match.Index + match.Length)) where named.Place.Start == match.Index + match.Length && named.Region.City is not null
           select new City(named.Region.City!, named.Place)).FirstOrDefault();

    // "The ceremony was held in the Wuzhou Guest House, Shenzhen."
    private static City? Ceremony(FactSheet sheet) =>
        (from sentence in LeadSentence.Opening(sheet.Text)
         where sentence.Has(CeremonyHeld())
         from named in Regions.In(sentence)
         where named.Region.City is not null && sentence.Until(named.Place.Start).Has(CeremonyHeld())
         select new City(named.Region.City!, named.Place)).FirstOrDefault();

    [GeneratedRegex(@"\b(?:in|at)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex In();

    // "in Hetao, Shenzhen".
    [GeneratedRegex(@"\b(?:in|at)\s(?:\p{Lu}\p{L}+,\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex InPartOf();

    // "at the Central Government Offices, Tamar, Hong Kong, today".
    [GeneratedRegex(@"\b(?:in|at)\s(?:the\s)?\p{Lu}[\w'’-]*(?:\s\p{Lu}[\w'’-]*|\sof|\sthe|,\s\p{Lu}[\w'’-]*)*,\s$")]
    private static partial Regex Venue();

    [GeneratedRegex(@"^,?\s(?:today|yesterday|this\s(?:morning|afternoon|evening)|on\s)|^\.$")]
    private static partial Regex DayFollows();

    [GeneratedRegex(@"^The (?:signing )?ceremony was held (?:in|at) ")]
    private static partial Regex CeremonyHeld();

    [GeneratedRegex(@"\bdelegation\s(?:[^,;.]{0,80}\s)?to\s(?=\p{Lu}[^.]*\battend\b)")]
    private static partial Regex DelegationTo();

    // "in Hong Kong/Shenzhen co-operation", "the Office in Beijing, Mr Rex Chang", "in Guangdong Province's ports".
    [GeneratedRegex(@"^(?:\s?[/-]|['’]s\b|,?\s(?:Mr|Ms|Mrs|Miss|Dr|Professor)\b|\s(?:and\s[A-Z]|Co-?operation\b|Office\b|Government\b))")]
    private static partial Regex PartOfName();

    [GeneratedRegex(@"\b(?:since|following|last|previous|earlier)\b[^;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex AnotherOccasion();

    // "in Yangjiang today", "in Heyuan, Guangdong, this morning (June 3)".
    [GeneratedRegex(@"\bin\s(?<town>[A-Z][a-z'’]+)(?:,\s[A-Z][a-z]+)?,?\s(?:today|yesterday|this\s(?:morning|afternoon|evening)|on\s[A-Z])")]
    private static partial Regex TownAndDay();
}
