using System.Text.RegularExpressions;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Dates;
using CoopTracker.Extraction.Meetings;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements.Signing;

/// <summary>What a clause says about when, and the words that say it.</summary>
/// <param name="Kind">At the meeting, on a date of its own, or earlier.</param>
/// <param name="Words">The words; null when it does not say.</param>
/// <param name="Date">The date of its own.</param>
internal sealed partial record SigningOccasion(Occasion Kind, TextSpan? Words = null, PartialDate? Date = null)
{
    // An earlier signing is news for a season; after that it is history.
    private const int MonthsOfNews = 3;

    // How far the other clauses of a sentence tell the time of one; a Chinese character says as much as some four letters.
    private const int Nearby = 600;
    private const int NearbyInChinese = 150;

    // How far a relative clause reaches.
    private const int Aside = 80;

    private static readonly SigningOccasion NotSaid = new(Occasion.Unstated);

    /// <summary>
    /// What the clause says; where it says nothing, what its sentence says before it, and then after it; for 同日 what the signing before it says, or the meeting's day.
    /// </summary>
    internal static SigningOccasion Of(SigningClause clause, FactSheet sheet)
    {
        var nearby = clause.Text.Block.IsChinese ? NearbyInChinese : Nearby;
        var told = Nearest(clause, sheet, clause.Words);
        if (told.Kind == Occasion.Unstated) told = Nearest(clause, sheet, clause.Sentence.Until(clause.Before.Start).Last(nearby));
        if (told.Kind == Occasion.Unstated) told = Nearest(clause, sheet, clause.Sentence.From(clause.After.End).First(nearby));
        if (told.Kind == Occasion.Unstated && BeforeIt(clause).Match(WitnessedBefore()) is { Success: true } witnessed)
            return new SigningOccasion(Occasion.Here, clause.Text.Block.Span(witnessed));
        if (told.Kind != Occasion.Unstated || clause.Sentence.First(nearby).Match(SameDay()) is not { Success: true } words) return told;
        return clause.Previous?.When(sheet) ?? new SigningOccasion(Occasion.Here, clause.Sentence.Block.Span(words));
    }

    private static TextSpan BeforeIt(SigningClause clause) => clause.Text.Block.Whole.Until(clause.Sentence.Start).Last(NearbyInChinese);

    private static SigningOccasion Nearest(SigningClause clause, FactSheet sheet, TextSpan part) =>
        Candidates(clause.Text, part, sheet).Where(occasion => !IsOfAnother(clause, occasion)).MinBy(occasion => Distance(occasion.Words!.Value, clause.Verb)) ?? NotSaid;

    // "renewed the Agreement signed in 2010", "to build on the plan announced in 2018": not when this one was signed.
    private static bool IsOfAnother(SigningClause clause, SigningOccasion occasion)
    {
        var (words, verb) = (occasion.Words!.Value, clause.Verb);
        if (clause.Recalled.Any(recalled => Holds(recalled, words) && !Holds(recalled, verb))) return true;
        return occasion.Kind == Occasion.Earlier && words.Start > verb.End
            && clause.Text.Match(clause.Text.Block.Span(verb.End, words.Start - verb.End).Last(Aside), SaidOfAnother()).Success;
    }

    private static bool Holds(TextSpan outer, TextSpan inner) => inner.Start >= outer.Start && inner.End <= outer.End;

    private static int Distance(TextSpan words, TextSpan verb) => words.End <= verb.Start ? verb.Start - words.End : words.Start - verb.End;

    private static IEnumerable<SigningOccasion> Candidates(UnquotedText text, TextSpan part, FactSheet sheet)
    {
        foreach (var (words, kind) in text.Block.IsChinese ? ChineseSigningOccasion.In(text, part, sheet) : InEnglish(text, part, sheet))
            yield return new SigningOccasion(kind, words);
        foreach (var day in DayExpression.In(part).Where(day => !text.IsQuoted(day.Place.Start)))
            if (Placed(day, sheet) is { } dated) yield return dated;
        foreach (var (words, month) in text.Block.IsChinese ? ChineseSigningOccasion.Months(text, part) : InEnglish(text, part))
            yield return OfMonth(month, words, sheet);
    }

    private static IEnumerable<(TextSpan Words, Occasion Kind)> InEnglish(UnquotedText text, TextSpan part, FactSheet sheet)
    {
        foreach (var match in text.Matches(part, AtTheMeeting()))
            yield return (text.Block.Span(match), IsOtherSession(match, sheet) ? Occasion.Earlier : Occasion.Here);
        foreach (var match in text.Matches(part, LongAgo()))
            if (!IsToCome(match, sheet)) yield return (text.Block.Span(match), Occasion.Earlier);
        foreach (var match in text.Matches(part, Lately()))
            yield return (text.Block.Span(match), Occasion.Dated);
    }

    private static SigningOccasion? Placed(DayExpression day, FactSheet sheet)
    {
        if (day.Anchor is Anchor.Today or Anchor.Yesterday) return new SigningOccasion(Occasion.Here, day.Place);
        if (day.Anchor == Anchor.Tomorrow) return null;
        if (Calendar.Place(day, sheet) is not { } placed) return null;
        if (placed.Date == sheet.HeldOn?.Value) return new SigningOccasion(Occasion.Here, day.Place);
        return IsNews(placed.Date, sheet) ? new SigningOccasion(Occasion.Dated, day.Place, placed.Date) : new SigningOccasion(Occasion.Earlier, day.Place);
    }

    private static IEnumerable<(TextSpan Words, int Month)> InEnglish(UnquotedText text, TextSpan part) =>
        text.Matches(part, Month()).Select(match => (text.Block.Span(match), EnglishMonths.NumberOf(match.Groups["month"].ValueSpan)));

    // "in March", "in February this year": news when it was one of the last months.
    private static SigningOccasion OfMonth(int month, TextSpan words, FactSheet sheet)
    {
        if (sheet.IssuedOn?.Value is not { } issued) return new SigningOccasion(Occasion.Earlier, words);
        var date = new PartialDate(month <= issued.Month ? issued.Year : issued.Year - 1, month);
        return IsNews(date, sheet) ? new SigningOccasion(Occasion.Dated, words, date) : new SigningOccasion(Occasion.Earlier, words);
    }

    private static bool IsNews(PartialDate date, FactSheet sheet) =>
        sheet.IssuedOn?.Value is { } issued && date <= issued && date.Month is { } month && ((issued.Year - date.Year) * 12) + issued.Month - month <= MonthsOfNews;

    // "an agreement to stage the event in 2027".
    private static bool IsToCome(Match match, FactSheet sheet) =>
        match.Groups["year"] is { Success: true } year && sheet.IssuedOn?.Value is { } issued && int.Parse(year.ValueSpan, provider: null) > issued.Year;

    // "At the 19th Plenary" in a release on the 20th; "at the last plenary"; "at its first meeting".
    private static bool IsOtherSession(Match match, FactSheet sheet)
    {
        if (match.Groups["past"].Success) return true;
        if (match.Groups["ordinal"] is not { Success: true } ordinal) return false;
        return Ordinals.Read(ordinal.Value) != sheet.Session?.Value;
    }

    private const string PartsOfAMeeting =
        "end of the |first day of the |close of the |conclusion of the |sidelines of the |margins of the |side of the ";

    private const string Gatherings = "meeting|meetings|plenary|conference|session|summit|forum|ceremony|occasion|event|symposium";

    // At the meeting, or at another one.
    [GeneratedRegex(
        @"\b(?:at|after|during|following|before|upon|on|in) (?:the |today's |today’s |this |its |their )?"  // "at today's", "after the"
        + "(?:" + PartsOfAMeeting + ")?"                                                                    // "on the sidelines of the"
        + "(?<past>last |previous |preceding )?"                                                            // "at the last plenary"
        + "(?:(?<ordinal>" + Ordinals.Pattern + ") )?"                                                      // "at the 19th Plenary"
        + @"(?:[A-Z][\w/'’-]* ){0,6}"                                                                       // "at the Hong Kong/Shanghai Co-operation Conference"
        + "(?:same |signing |working |annual |opening |closing |high[- ]level |plenary |joint )*"           // "on the same occasion", "at the signing ceremony"
        + "(?<where>" + Gatherings + @")\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AtTheMeeting();

    [GeneratedRegex("同日|\\b[Oo]n the same day\\b")]
    private static partial Regex SameDay();

    // 會議結束後，董建華與韓正見證了兩份合作文件的簽署。A與B簽署…: the sentence before tells when.
    [GeneratedRegex("(?:会后|会上|会议结束后|仪式上)，[^。]{2,60}见证[^。]{2,40}签署。$")]
    private static partial Regex WitnessedBefore();

    // News of a day that the words do not tell.
    [GeneratedRegex(@"\b(?:last week|earlier this week|recently|a few days ago|days ago)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Lately();

    // What is only recalled.
    [GeneratedRegex(
        @"\b(?:(?:in|since|back in|as early as) (?:early |late |mid-)?"                            // "since early"
        + "(?:(?:" + EnglishMonths.Names + @") )?(?<year>(?:19|20)\d\d)\b"                         // "in 2010", "in March 2023"
        + "|last (?:year|spring|summer|autumn|winter|" + EnglishMonths.Names + @")\b"              // "last year", "last September"
        + @"|(?:many |some |a few |two |three |four |five |ten )?(?:years|months|decades) ago\b"   // "many years ago"
        + @"|previously\b|in the past\b|over the years\b|so far\b|since then\b|the year before\b"  // "previously signed", "signed over the years"
        + @"|earlier(?! (?:today|this month|this week))\b)",                                       // "signed earlier", not "earlier this week"
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex LongAgo();

    // Between the verb and a time that tells of something else.
    [GeneratedRegex(
        @"\s(?:(?:which|that|who|whose|where|what)\s[^,;]{0,60}"                                       // "which took effect in 2010"
        + "|(?:announced|launched|established|set up|adopted|promulgated|released|unveiled|published"  // "the plan announced in 2018"
        + "|made|reached|agreed|introduced|begun|formed|founded|endorsed|issued|opened|completed)"     // "the consensus reached last year"
        + @"\s(?:\w+\s){0,3})$")]                                                                      // "the plan announced by both sides in 2018"
    private static partial Regex SaidOfAnother();

    // "in March", "in late February this year".
    [GeneratedRegex(@"\bin (?:early |late |mid-)?(?<month>" + EnglishMonths.Names + @")\b(?! (?:19|20)\d\d)(?: this year\b)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Month();
}
