using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Meetings;

/// <summary>
/// The number of the session: "23rd Plenary of", "the second meeting of the", "convenes third meeting", "22nd Working Meeting of".
/// The title is asked first and the lead confirms it; the numbers of earlier and coming sessions are none of it.
/// </summary>
internal sealed partial class EnglishSessionRule : IFactRule
{
    private const string Words =
        @"(?:\s(?:plenary|working|annual|regular|review|joint|session|meeting|conference|plenum|high[- ]level|principals['’]?|co-?operation))";

    private const string Nth = "(?<ordinal>" + Ordinals.Pattern + ")";

    public string Name => "meeting.session";

    public void Read(FactSheet sheet)
    {
        if (sheet.MechanismMention is not { } mechanism) return;
        var title = sheet.Text.Title is { } block ? In(block.Whole, mechanism) : null;
        var body = InBody(sheet, mechanism);
        if ((title ?? body ?? OnlyInTitle(sheet)) is not { } session) return;
        if (title is { } t && body is { } b && Number(t) != Number(b))
        {
            session = Outvoted(sheet, mechanism, t, b) ? b : t;
            sheet.Warn(WarningCodes.SessionConflict, $"The title counts the \"{t.Text}\" session and the text the \"{b.Text}\"; check it against another source.", b.Cite(Name));
        }
        sheet.Session = new Fact<int>(Number(session), session.Cite(Name));
    }

    private static TextSpan? InBody(FactSheet sheet, Mechanism mechanism)
    {
        if (sheet.Lead is { } lead && (In(lead, mechanism) ?? Place(lead, ByAlias())) is { } found) return found;
        return LeadSentence.Opening(sheet.Text).Where(sentence => !sentence.Has(AnotherTime())).Select(Convened).FirstOrDefault(place => place is not null) ?? HeldToday(sheet);
    }

    private static TextSpan? In(TextSpan span, Mechanism mechanism)
    {
        foreach (var mention in EnglishMechanismFinder.In(span).Where(m => m.IsLike(mechanism)))
        {
            if (Place(span.Until(mention.Place.Start), Before()) is { } before) return before;
            if (Place(span.From(mention.Place.End), After()) is { } after) return after;
        }
        return Convened(span);
    }

    private static TextSpan? Convened(TextSpan span) => Place(span, ItsOwn());

    // "CS attends conference (fourth plenary session)": the only count of a title, where the text has none.
    private static TextSpan? OnlyInTitle(FactSheet sheet) =>
        sheet.Text.Title?.Whole is { } title && title.Matches(Anywhere()).Select(match => title.Block.Span(match.Groups["ordinal"])).ToList() is [var only] ? only : null;

    // A closing paragraph may be the only one to count: "The 23rd Plenary held yesterday was co-chaired by ...".
    private static TextSpan? HeldToday(FactSheet sheet) =>
        sheet.Text.Sentences.Select(sentence => Place(sentence, Today())).FirstOrDefault(place => place is not null);

    // The memorandum's title or another sentence breaks the tie; without one the title is believed.
    private static bool Outvoted(FactSheet sheet, Mechanism mechanism, TextSpan title, TextSpan body)
    {
        var votes = sheet.Text.Sentences.Where(sentence => sentence.Block != body.Block)
            .SelectMany(sentence => EnglishMechanismFinder.In(sentence).Where(m => m.IsLike(mechanism)).Select(m => Place(sentence.Until(m.Place.Start), Before())))
            .OfType<TextSpan>().Select(Number).ToList();
        return votes.Count(vote => vote == Number(body)) > votes.Count(vote => vote == Number(title));
    }

    private static TextSpan? Place(TextSpan span, Regex pattern) => span.Match(pattern) is { Success: true } match ? span.Block.Span(match.Groups["ordinal"]) : null;

    private static int Number(TextSpan ordinal) => Ordinals.Read(ordinal.Text);

    // "the Sixth Plenary Session of the ", "the fourth ", "cum First Plenary Session of ", "the second meeting of the 2016 ".
    [GeneratedRegex(@"\b" + Nth + Words + @"{0,4}(?:\sof)?(?:\sthe)?(?:\s\d{4})?\s$", RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex Before();

    // The name of the mechanism stands before it.
    [GeneratedRegex(
        @"^(?:\s\([^()]{1,60}\))?,?(?:\s(?:today|yesterday)(?:\s\([^()]{1,40}\))?)?"  // " (the Committee) today (May 20)"
        + @"(?:['’]s|\s(?:convene[sd]?|held|holds?|conclude[sd]?|opens|completes))?"  // "'s", " convened"
        + @"(?:\s(?:its|the))?\s" + Nth + Words,                                      // " its second meeting", " third meeting", " 11th Working Meeting"
        RegexOptions.IgnoreCase)]
    private static partial Regex After();

    [GeneratedRegex(
        @"\b(?:[Cc]o-?chaired|chaired|held|convened|attended)\sthe\s" + Nth + Words  // "co-chaired the Ninth Plenary today"
        + @"|^[Tt]he\s" + Nth + Words + @"{1,4}(?:\sof\sthe\s(?:[A-Z]\w+\s){1,4})?"  // "The 7th Plenary of the Joint Conference "
        + @"\s?(?:was|were)?\s?(?:held|convened)",                                   // "was held"
        RegexOptions.IgnoreCase)]
    private static partial Regex ByAlias();

    [GeneratedRegex(
        @"\b(?:convene[sd]?|held|holds?)\s(?:its|their)\s" + Nth + Words                                    // "the Task Force convened its third meeting"
        + @"|\bmet\sfor\sthe\s" + Nth + @"\stime\stoday"                                                    // "met for the 15th time today"
        + @"|^This\syear['’]s\s(?:[A-Z][\w-]*\s?){1,4},\sthe\s" + Nth + @"(?:\s(?:of|in)\s[^,.]{3,60})?,",  // "This year's Forum, the ninth,"
        RegexOptions.IgnoreCase)]
    private static partial Regex ItsOwn();

    // "It held its first meeting in the same month", "will hold its 16th meeting".
    [GeneratedRegex(@"\b(?:will|last|(?:in|since)\s(?:\w+\s)?(?:19|20)\d\d|same|next)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AnotherTime();

    [GeneratedRegex(@"\b" + Nth + Words, RegexOptions.IgnoreCase)]
    private static partial Regex Anywhere();

    [GeneratedRegex(
        @"\bthe\s" + Nth + Words + @"{1,4}(?:,?\s(?:held|convened))?"  // "the 23rd Plenary held"
        + @"\s(?:today|yesterday|this\s(?:morning|afternoon))",        // " today"
        RegexOptions.IgnoreCase)]
    private static partial Regex Today();
}
