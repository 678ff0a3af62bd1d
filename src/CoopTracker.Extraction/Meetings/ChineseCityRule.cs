using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Dates;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Meetings;

/// <summary>
/// The city where it was held: 在香港舉行, 於重慶市, 在四川成都, or where the delegation went to attend: 前往上海. Not where an office stands or
/// something is planned; and a province is no city.
/// </summary>
internal sealed partial class ChineseCityRule : IFactRule
{
    public string Name => "meeting.city";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        var title = sheet.Text.Title is { } block ? In(block.Whole, sheet) : null;
        var lead = (sheet.Lead is { } sentence ? In(sentence, sheet) : null) ?? OfCeremony(sheet);
        if ((title ?? lead) is not { } city) return;
        if (title is { } t && lead is { } l && t.City != l.City)
            sheet.Warn(WarningCodes.CityConflict, $"The title says {t.City} and the text {l.City}; check it against another source.", l.Place.Cite(Name));
        sheet.City = new Fact<string>(city.City, city.Place.Cite(Name));
    }

    // A release on a signing may lead with who signed what, and tell the place with the ceremony: 安排由……在廣州簽署.
    private static (string City, TextSpan Place)? OfCeremony(FactSheet sheet) => sheet.Kind != ReleaseKinds.Signing ? null
        : (from sentence in ChineseLead.Opening(sheet.Text)
           where sentence.Has(Signs()) && !ChineseLead.IsEarlier(sentence) && !ChineseLead.IsSpeech(sentence)
           select Found(sentence, At(), sheet)).FirstOrDefault(city => city is not null);

    private static (string City, TextSpan Place)? In(TextSpan span, FactSheet sheet) =>
        Found(span, At(), sheet) ?? Abbreviated(span) ?? Found(span, Towards(), sheet) ?? Venue(span);

    // 在穗舉行, 在港召開, 赴京出席.
    private static (string City, TextSpan Place)? Abbreviated(TextSpan span) =>
        span.Match(OneCharacter()) is { Success: true } match && match.Groups["place"] is var place && Regions.OfCharacter(place.Value[0]) is { } region && region.City is { } city
            ? (city, span.Block.Span(place)) : null;

    // 在添馬政府總部, 於北角政府合署: Hong Kong's own offices need no city.
    private static (string City, TextSpan Place)? Venue(TextSpan span) =>
        span.Match(Offices()) is { Success: true } match ? (Attendee.HongKong, span.Block.Span(match.Groups["place"])) : null;

    private static (string City, TextSpan Place)? Found(TextSpan span, Regex before, FactSheet sheet)
    {
        var province = -1;
        foreach (var (place, region) in Regions.In(span))
        {
            // 在[四川][成都]: the province stands between.
            var stands = province == place.Start || span.Until(place.Start).Has(before);
            if (stands && region.City is { } city && !span.From(place.End).Has(PartOfName()) && !IsOfAnother(span.From(place.End), sheet)) return (city, place);
            province = stands ? place.End : -1;
        }
        return null;
    }

    // 為今年下半年在廣州舉行的第十九次會議作準備, in a release on another session.
    private static bool IsOfAnother(TextSpan rest, FactSheet sheet) =>
        rest.Match(OtherSession()) is { Success: true } match
        && (match.Groups["other"].Success || (sheet.Session is { } session && ChineseNumerals.Parse(match.Groups["number"].ValueSpan) != session.Value));

    // 在廣州[舉行的第十九次]會議.
    [GeneratedRegex("^(?:举行|召开|举办)的[^，。；]{0,20}?(?:第(?<number>[" + ChineseNumerals.Characters + "]{1,4})|(?<other>[上下](?:一)?))[次届]", RegexOptions.ExplicitCapture)]
    private static partial Regex OtherSession();

    // 在添馬政府總部, 於北角政府合署, 假禮賓府.
    [GeneratedRegex("[在于假](?<place>(?:添马|北角|中环)?(?:特区)?政府(?:总部|合署)|礼宾府)", RegexOptions.ExplicitCapture)]
    private static partial Regex Offices();

    [GeneratedRegex(@"(?:在|于|假)$", RegexOptions.RightToLeft)]
    private static partial Regex At();

    [GeneratedRegex("签署|签订|续签")]
    private static partial Regex Signs();

    // 今日率團到深圳，與……主持.
    [GeneratedRegex(@"(?:前往|前赴|抵达|到访|赴|访问|(?:率团|代表团|[日天早晨午）])到)$", RegexOptions.RightToLeft)]
    private static partial Regex Towards();

    [GeneratedRegex(@"[在于赴](?<place>[\u4e00-\u9fff])(?=举行|召开|主持|出席|共同|与|签署|会面|圆满|闭幕)", RegexOptions.ExplicitCapture)]
    private static partial Regex OneCharacter();

    // 在香港設立, 在上海經貿辦, 在深圳河, 在福州、廈門舉辦.
    [GeneratedRegex(@"^(?:、|市长|市委|河|湾|科技|大学|经济|经贸|设立|成立|开设|的(?:港|企)|特区政府(?!总部)|(?:特别行政区)?政府(?!总部|的))")]
    private static partial Regex PartOfName();
}
