using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Dates;

namespace CoopTracker.Extraction.Meetings;

/// <summary>
/// The number of the session beside the mechanism's name: 第六次會議, 第20次會議, 第十三次港澳合作高層會議, 首次會議. The title is asked first and the lead
/// confirms it; the numbers of earlier and coming sessions are none of it.
/// </summary>
internal sealed partial class ChineseSessionRule : IFactRule
{
    private const string Number = "[" + ChineseNumerals.Characters + "]{1,5}";

    private const string Nth = "第(?<count>" + Number + ")[次届]";

    // 工作 of 第二十六次工作會議.
    private const string Kind = "(?:[\\u4e00-\\u9fff]{0,4})?";

    public string Name => "meeting.session";

    public void Read(FactSheet sheet)
    {
        if (sheet.MechanismMention is not { } mechanism) return;
        var title = sheet.Text.Title is { } block ? In(block.Whole, mechanism) ?? Place(block.Whole, Only()) : null;
        var body = InBody(sheet, mechanism);
        if ((title ?? body) is not { } session) return;
        if (title is { } t && body is { } b && Value(t) != Value(b))
            sheet.Warn(WarningCodes.SessionConflict, $"The title counts the session {t.Text} and the text {b.Text}; check it against another source.", b.Cite(Name));
        sheet.Session = new Fact<int>(Value(session), session.Cite(Name));
    }

    private static TextSpan? InBody(FactSheet sheet, Mechanism mechanism)
    {
        if (sheet.Lead is { } lead && In(lead, mechanism) is { } found) return found;
        return ChineseLead.Opening(sheet.Text).Select(sentence => Place(sentence, Present())).FirstOrDefault(place => place is not null);
    }

    private static TextSpan? In(TextSpan span, Mechanism mechanism)
    {
        foreach (var mention in ChineseMechanismFinder.In(span).Where(m => m.IsLike(mechanism)))
        {
            if (Place(span.Until(mention.Place.Start), Before()) is { } before) return before;
            if (Place(mention.Place, Inside()) is { } inside) return inside;
            if (Place(span.From(mention.Place.End), After()) is { } after) return after;
        }
        return null;
    }

    private static TextSpan? Place(TextSpan span, Regex pattern) =>
        span.Match(pattern) is { Success: true } match && span.Block.Span(match.Groups["count"]) is var place && Read(place) is not null ? place : null;

    private static int Value(TextSpan count) => Read(count)!.Value;

    private static int? Read(TextSpan count) => count.Folded[0] == '首' ? 1 : ChineseNumerals.Parse(count.Folded);

    // [第十三次]港澳合作高層會議, [首次]「……」.
    [GeneratedRegex("(?:" + Nth + "|(?<count>首)[次届])的?[「『“]?$", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    private static partial Regex Before();

    [GeneratedRegex(Nth, RegexOptions.ExplicitCapture)]
    private static partial Regex Inside();

    // The name of the mechanism stands before it.
    [GeneratedRegex(
        "^[」』”]?(?:机制)?(?:（[^（）]{1,24}）)?(?:的|之)?"                                            // 」機制（專班）的
        + "(?:(?:今日|昨日)?(?:（[^（）]{1,12}）)?(?:在[\\u4e00-\\u9fff]{2,6})?(?:举行|召开)(?:了)?)?"  // 今日（四月二十六日）在上海召開
        + "(?:" + Nth + "|(?<count>首)[次届])" + Kind + "(?:会议|会晤|大会)",                           // 第六次會議, 第二十六次工作會議, 首次會議
        RegexOptions.ExplicitCapture)]
    private static partial Regex After();

    [GeneratedRegex(Nth + Kind + "(?:会议|会晤)", RegexOptions.ExplicitCapture)]
    private static partial Regex Only();

    [GeneratedRegex(
        "(?:今次|是次|这次|本次)[^，。]{0,14}" + Nth                           // 今次是第二次會議
        + "|" + Nth + Kind + "会议(?=[今昨]日)"                                // 第二十四次會議昨日由……主持
        + "|[今昨]日[^，。]{0,20}(?:举行|召开)(?:了)?" + Nth + Kind + "会议",  // 今日舉行第三次會議
        RegexOptions.ExplicitCapture)]
    private static partial Regex Present();
}
