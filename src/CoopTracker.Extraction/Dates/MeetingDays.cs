using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Dates;

/// <summary>Finds the days that sentences give to the meeting itself, not to the last one, the next one, or what was launched once.</summary>
internal static partial class MeetingDays
{
    private const int SentencesOfLead = 8;

    /// <summary>The first such day: in the lead any, further down and in captions only "today" and "yesterday"; null when no sentence gives one.</summary>
    internal static DayExpression? FirstIn(FactSheet sheet)
    {
        if (sheet.Text.Sentences.Take(SentencesOfLead).Select(OfOpening).OfType<DayExpression>().FirstOrDefault() is { } opened) return opened;
        if (sheet.Lead is { } report && OfMeeting(report) is { } reported) return reported;
        var lead = sheet.Text.Sentences.Where(sentence => !sheet.AreaBlocks.Contains(sentence.Block)).Take(SentencesOfLead);
        return lead.Select(OfMeeting).OfType<DayExpression>().FirstOrDefault()
            ?? sheet.Text.Sentences.Skip(SentencesOfLead).Concat(sheet.Text.Captions.SelectMany(caption => caption.Sentences))
                .Select(OfMeeting).FirstOrDefault(day => day is not null && IsNow(day));
    }

    // "The two-day forum opened yesterday."
    private static DayExpression? OfOpening(TextSpan sentence) =>
        sentence.Match(Opened()) is { Success: true } opened && sentence.From(opened.Index + opened.Length) is var rest
            ? DayExpression.In(rest).FirstOrDefault(day => day.Place.Start - rest.Start <= 1) : null;

    // "Following the signing on June 29, the committee held its first meeting today": the day of issue outweighs another one.
    private static DayExpression? OfMeeting(TextSpan sentence)
    {
        var all = DayExpression.In(sentence);
        if (all.Count == 0) return null;
        if (!sentence.Has(Meets())) return sentence.Has(Agrees()) ? all.FirstOrDefault(IsNow) : null;
        var days = all.Where(day => IsNow(day) || day.Anchor is Anchor.Stated or Anchor.ThisYear).Where(day => !IsOtherOccasion(sentence, day)).ToList();
        return days.Find(IsNow) ?? days.Find(day => !IsOfVisit(sentence, day)) ?? days.FirstOrDefault();
    }

    // 八月二十三日至二十四日率團訪問廈門，並於八月二十四日主持……會議.
    private static bool IsOfVisit(TextSpan sentence, DayExpression day)
    {
        var comma = sentence.From(day.Place.End).Chars.IndexOfAny(",，");
        var clause = sentence.From(AfterLastComma(sentence.Until(day.Place.Start)).Start).Until(comma < 0 ? sentence.End : day.Place.End + comma);
        return clause.Has(Visits()) && !clause.Has(Chairs());
    }

    private static bool IsNow(DayExpression day) => day.Anchor is Anchor.Today or Anchor.Yesterday;

    private static bool IsOtherOccasion(TextSpan sentence, DayExpression day)
    {
        var clause = ClauseBefore(sentence, day.Place.Start);
        if (clause.Has(ToCome())) return true;
        return !IsNow(day) && !clause.Has(MeetsAnObject()) && clause.Has(Other());
    }

    // From the last comma on; "the last meeting, held on May 9" goes on from the words before the comma.
    private static TextSpan ClauseBefore(TextSpan sentence, int end)
    {
        var before = sentence.Until(end);
        var clause = AfterLastComma(before);
        return clause.Start > before.Start && clause.Has(GoesOn()) ? before.From(AfterLastComma(before.Until(clause.Start - 1)).Start) : clause;
    }

    private static TextSpan AfterLastComma(TextSpan span)
    {
        var comma = span.Chars.TrimEnd(",，; ").LastIndexOfAny(",;，；");
        return span.From(span.Start + comma + 1).Trim();
    }

    [GeneratedRegex(
        @"\b(?:two|three|four|2|3|4)-day (?:[\w-]+ ){0,3}(?:forum|conference|meeting|plenary|session)"  // "the 3-day Pan-Pearl River conference"
        + @" (?:opened|began|started|commenced)\b",                                                     // " began on"
        RegexOptions.IgnoreCase)]
    private static partial Regex Opened();

    [GeneratedRegex(
        @"\b(?:held|holds?|holding|convened?|convenes|co-?chair(?:ed|s)?|chaired|attend(?:ed|s)?|met|meets?|hosted|took place"  // "held the Sixth Plenary on"
        + @"|presided|led|leads|leading|signed|signs?|signing|renewed|entered into|inked|concluded|conducted|opened)\b"         // "led a delegation today"
        + "|举行|召开|主持|出席|签署|签订|会面|会议|率",                                                                        // 今日舉行, 率團
        RegexOptions.IgnoreCase)]
    private static partial Regex Meets();

    // "Hong Kong and Guangdong today (November 29) agreed to".
    [GeneratedRegex(@"\b(?:agreed|pledged|resolved|decided)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Agrees();

    [GeneratedRegex(@"\bvisit(?:ed|s)?\b|访问|到访|抵达|考察", RegexOptions.IgnoreCase)]
    private static partial Regex Visits();

    [GeneratedRegex(@"\b(?:held|convened|co-?chaired|chaired|attended|hosted|signed)\b|主持|举行|召开|出席|签署|会议", RegexOptions.IgnoreCase)]
    private static partial Regex Chairs();

    // Not "the meeting held on May 9".
    [GeneratedRegex(
        @"\b(?:held|convened|co-?chaired|chaired|attended|met|hosted|signed|had) (?:the|its|their|an?|with|at|in)\b"  // "held the second meeting on May 9"
        + @"(?![^,;]{0,80}\b(?:since|last|previous|next)\b)",                                                         // not "held the first meeting since"
        RegexOptions.IgnoreCase)]
    private static partial Regex MeetsAnObject();

    [GeneratedRegex(@"\bwill\b|\bto be (?:held|signed|convened)\b|将|拟于|预计", RegexOptions.IgnoreCase)]
    private static partial Regex ToCome();

    // Whose day it is not.
    [GeneratedRegex(
        @"\b(?:since|last|previous|next|anniversary|earlier|established|launched|issued|announced"  // "since the last meeting on May 9"
        + @"|promulgated|effective|until|before|after|set up|signed on)\b"                          // "the fund set up on July 1"
        + @"|自从|自(?=[上第二\d])|上次|上一次|下次|下一次|上届|周年|于.{0,12}成立|公布",           // 上次會議, 自二○一九年
        RegexOptions.IgnoreCase)]
    private static partial Regex Other();

    // A clause without a subject of its own.
    [GeneratedRegex(
        @"^(?:held|convened|which|that|signed|co-?chaired|launched|established)\s"                         // "held", "which"
        + @"(?:was |were |took place )?(?:held )?(?:on|in|at|last|since)?\b(?! (?:the|its|their|an?)\b)",  // "on May 9", "took place on"; not "which the"
        RegexOptions.IgnoreCase)]
    private static partial Regex GoesOn();
}
