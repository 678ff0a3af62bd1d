using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Delegations;

/// <summary>The words of a sentence around a group of people, and the role that they give it.</summary>
internal sealed partial class RoleWords
{
    internal RoleWords(TextSpan sentence, TextSpan before, TextSpan after, bool isLead)
    {
        (Before, After) = (before, after);
        Role = FromBefore(sentence.Until(before.End), before, isLead) ?? FromAfter(after, isLead, isLead || !before.Has(AtAnotherTime()));
    }

    /// <summary>What the words before and after make of the group.</summary>
    internal Role Role { get; }

    /// <summary>The words between the group before, or the start of the sentence, and this group.</summary>
    internal TextSpan Before { get; }

    /// <summary>The words between this group and the next one, or the end of the sentence.</summary>
    internal TextSpan After { get; }

    /// <summary>Whether the words say nothing of their own: a list goes on after "and representatives of ...", "chaired by A ... and by B".</summary>
    internal bool Continues(Role previous) => Role == Role.None && previous switch
    {
        Role.Attends or Role.Guest or Role.Signs => true,
        Role.Leads => Before.Has(AndBy()) || Before.Has(Bridge()),
        _ => false,
    };

    /// <summary>Whether what is said of the next group is said of this one as well: "A, representing the HKSAR, and B, ..., chaired".</summary>
    internal bool SharesNext => Role == Role.None && After.Has(Bridge());

    /// <summary>Whether the group may be the principals of its sentence: neither listed ("Officials attending included") nor added ("also attended").</summary>
    internal bool IsPrincipal => !Before.Has(Listing()) && !After.Has(Also());

    /// <summary>Whether a sentence ends by announcing a list of people: "Members of the delegation included:".</summary>
    internal static bool AnnouncesList(TextSpan sentence) => sentence.Chars[^1] == ':' && sentence.Has(Listing());

    private static Role? FromBefore(TextSpan sentenceBefore, TextSpan before, bool isLead)
    {
        if (before.Has(WitnessesNamed())) return null;
        if (before.Has(LedBy()) || (isLead && before.Has(MetWith()))) return Role.Leads;
        if (before.Has(OnBehalf()) || before.Has(SignedBy())) return Role.Signs;
        if (sentenceBefore.Has(HeldWith()) && (isLead || !before.Has(NotThere()))) return Role.Leads;
        if (before.Has(WitnessedBy())) return Role.Witnesses;
        if (before.Has(NotThere()) && !before.Has(Bridge())) return Role.Elsewhere;
        if (!before.Has(Listing()) || !before.Has(Group())) return null;
        return before.Has(Guests()) ? Role.Guest : Role.Attends;
    }

    private static Role FromAfter(TextSpan after, bool isLead, bool isThisMeeting)
    {
        if (after.Has(Bridge())) return Role.None;
        var verb = after.Match(Verb());
        if (verb.Groups["sign"].Success) return Role.Signs;
        if (!isThisMeeting || (!isLead && verb.Success && after.From(verb.Index).Has(Aside()))) return Role.Elsewhere;
        if (verb.Groups["lead"].Success || (isLead && verb.Groups["meet"].Success)) return Role.Leads;
        if (verb.Groups["witness"].Success) return Role.Witnesses;
        if (verb.Groups["attend"].Success) return after.Has(AsGuest()) ? Role.Guest : Role.Attends;
        return verb.Success ? Role.Elsewhere : Role.None;
    }

    [GeneratedRegex(
        @"\b(?:co-?chaired|chaired|led|headed|presided(?: over| at)?|hosted|convened|held|delegation|side)"       // "was led", "and the Mainland side"
        + @"(?: (?:jointly|respectively|today|yesterday|this morning|this afternoon)(?: \([^()]{1,40}\))?){0,2}"  // "today (May 20) jointly"
        + @" by,?\s(?:the\s)?(?:" + Honorifics.Usual + @"\s\p{Lu}[\p{L}-]+(?:,|\sand)\s(?:the\s)?)?$",            // "by the", "by Mr Cheung and the"
        RegexOptions.IgnoreCase)]
    private static partial Regex LedBy();

    // "co-chaired by A, on the Hong Kong side, and B on the Guangdong side", "A, representing the HKSAR, and B, representing ..., chaired",
    // "A, who is visiting the city, and B signed".
    [GeneratedRegex(@"^,?\s(?:on|of|for|from|at|representing|who\s(?:is|was))\s[^,;.]{2,140},?\sand\s(?:the\s)?$")]
    private static partial Regex Bridge();

    [GeneratedRegex(@"\band by\s(?:the\s)?$")]
    private static partial Regex AndBy();

    // "today (May 20) convened the ... in Chengdu with the".
    [GeneratedRegex(@"\b(?:convened?|convenes|co-?chair(?:ed|s)?|chaired|held|holds|presided)\b[^;]{0,400}\bwith\s(?:the\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex HeldWith();

    // The lead itself may say "met the Secretary for ..., Mr ..., at the 2nd ... Meeting".
    [GeneratedRegex(@"\bmet(?:\swith)?\s(?:the\s)?(?:visiting\s)?$")]
    private static partial Regex MetWith();

    [GeneratedRegex(@"^,?\s(?:(?:were|was)\s)?also\s")]
    private static partial Regex Also();

    // "They were signed on behalf of Hong Kong by the", "Signing on behalf of Shenzhen were the".
    [GeneratedRegex(@"\bon behalf of\b[^;]{0,80}\b(?:by|were|was|are|is)\s(?:the\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex OnBehalf();

    [GeneratedRegex(
        @"\bsignatories (?:were|are)\s(?:the\s)?$"                                                              // "The signatories were the"
        + @"|\bsigning by\s(?:the\s)?$"                                                                         // "witnessed the signing by the"
        + @"|\b(?:signed|concluded)(?: (?:today|yesterday|respectively|jointly|separately))? by\s(?:the\s)?$",  // "The agreement was signed today by the"
        RegexOptions.IgnoreCase)]
    private static partial Regex SignedBy();

    // "Witnessed by Mr Lee and Mr Wang, the Secretary for Justice, ..., signed": those who follow are others.
    [GeneratedRegex(@"^Witnessed by " + Honorifics.Usual + @" [^,]{2,40} and " + Honorifics.Usual + @" [^,]{2,40},\s(?:the\s)?$")]
    private static partial Regex WitnessesNamed();

    [GeneratedRegex(
        @"\b(?:signing|ceremony)\b[^,;.]{0,60}\bwitnessed by\s(?:the\s)?$"                            // "The signing ceremony was witnessed by the"
        + @"|^Witnessing\s(?:the|its)\s(?:signing|ceremony)[^,;.]{0,40}\s(?:were|was)\s(?:the\s)?$",  // "Witnessing the signing were the"
        RegexOptions.IgnoreCase)]
    private static partial Regex WitnessedBy();

    // That they were not at the meeting. "As its future conveners", after the names, is told by the verb.
    [GeneratedRegex(
        @"\b(?:absence|met|meets?"                                                         // "During Mr Lee's absence, the", "met with the"
        + @"|(?<!\b(?:attending|chaired|held|convened|hosted) the )meeting with"           // "after a meeting with the"
        + @"|call(?:ed|s)? on|calling on|visit(?:ed|s|ing)?|briefed|witness\w*"            // "he called on the", "the signing was witnessed by the"
        + @"|presence of|company of|welcomed|received|thank\w*|according to"               // "in the presence of the"
        + @"|views with|discuss\w*|talks with|under the mechanism"                         // "exchanged views with the"
        + @"|dinner|luncheon|banquet|chairmanship|appoint\w*|tour(?:ed)?)\b[^;]{0,120}$",  // "attended a dinner hosted by the"
        RegexOptions.IgnoreCase)]
    private static partial Regex NotThere();

    // That a list of people comes.
    [GeneratedRegex(
        @"\b(?:include[sd]?|including|compris(?:ed|es|e|ing)|consist(?:ed|s|ing) of|are|were|was|is|namely|as follows"  // "included the"
        + @"|joined by|attended by|accompanied by|represented by|made up of)(?:\salso)?\s?:?\s?(?:also\s)?"             // "was also attended by", "Also in attendance were"
        + @"(?:,? (?:on|from|for) (?:the )?[\w ]{2,40}?,\s"                                                             // ", on the Mainland side, "
        + @"|,? (?:apart from|in addition to|besides|other than)\s[^;.]{3,80},\s"                                       // ", apart from the Chief Executive, "
        + @"|,? (?:on|from|for) the [\w ]{2,40} side\s)?(?:the\s)?$"                                                    // " on the Guangdong side the"
        + @"|\brepresented, [^,;]{3,60}, by\s(?:the\s)?$"                                                               // "were represented, among others, by the"
        + @"|:\s?(?:the\s)?$",                                                                                          // "Members of the delegation:"
        RegexOptions.IgnoreCase)]
    private static partial Regex Listing();

    // Whom a list is of.
    [GeneratedRegex(
        @"\b(?:members?|officials?|representatives?|delegat(?:ion|ions|es)|attend\w*|present|accompan\w+|participa\w+"  // "Officials from both sides attending"
        + @"|those|join\w*|others|side|guests?|entourage|attendance|team|colleagues|party"                              // "Others in attendance", "His entourage"
        + @"|taking part|attendees|represent(?:ing|ed))\b"                                                              // "Taking part on the Hong Kong side"
        + @"|^From\s[^,;.]{2,60},?\sthere\b",                                                                           // "From Shenzhen, there were"
        RegexOptions.IgnoreCase)]
    private static partial Regex Group();

    [GeneratedRegex(@"\bguests?\b|\bobservers?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Guests();

    // "also attended as special guests", "as observers".
    [GeneratedRegex(@"\b(?:as|was|were)\s(?:a\s|the\s)?(?:special\s|honoured\s)?(?:guests?|observers?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsGuest();

    [GeneratedRegex(
        @"^\W?(?:Before|Prior to|Ahead of|After|Following|During|Earlier)\b"       // "Before the plenary, A and B held a meeting"
        + @"|\b(?:last|next|previous)\s(?:year|month|meeting|plenary|session)\b",  // "The 15th meeting last year was ..."
        RegexOptions.IgnoreCase)]
    private static partial Regex AtAnotherTime();

    // What goes on around the meeting.
    [GeneratedRegex(
        @"^[^,;.]{0,60}\b(?:luncheons?|lunch|dinner|banquet|reception"                 // "hosted a dinner for"
        + "|exhibition|seminar|symposium|expo|media session|opening|launch|unveiling"  // "attended the opening of"
        + @"|tour|a meeting|talks|gala|performance)\b",                                // "held talks with"
        RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    private const string LeadVerbs =
        "(?<lead>who (?:is|was) leading|leading|leads?|led|heading|headed"           // "leading the delegations of ... respectively, held"
        + "|co-?chair(?:ed|s)?|chaired|chairs|chair|held|holds?|convened?|convenes"  // "co-chaired the plenary"
        + "|presided|presides?|hosted|hosts)";                                       // "presided over the meeting"

    private const string AttendVerbs =
        "(?<attend>(?:were|was|are|is) (?:also )?(?:on|in|part of|members? of) the "               // "were also members of the"
        + @"(?=[\w ]{1,60}(?:delegation|side|team)\b)"                                             // "Hong Kong delegation"
        + @"|attend(?:ed|s|ing)?|(?<!each\s)joined|joins?|took part|takes? part|participate[sd]?"  // "also attended as special guests"; not "each joined"
        + @"|present|among|attendance|sat in|observed|the guest of honour|accompan\w+)";           // "were among the members"

    private const string SignVerbs = @"(?<sign>signed|signs?|inked|renewed|entered into|put (?:their|his|her) names?)";

    // What they did instead.
    private const string OtherVerbs =
        "(?<other>sa(?:id|ys?)|noted|added|remarked|will|is|are|called|calls"                             // "said", "is the Acting Secretary"
        + "|visit(?:ed|s)?|told|spoke|speaks?|delivered|expressed|briefed|toured|as (?:its|the|their))";  // "delivered a speech", "as its future conveners"

    // The first verb after the group tells its role.
    [GeneratedRegex(
        @"\b(?:" + LeadVerbs + "|" + AttendVerbs + "|" + SignVerbs
        + "|(?<meet>met|meets?|agreed|reviewed|discussed|exchanged|addressed)"  // "met in Shenzhen today"
        + "|(?<witness>witness(?:ed|es))|" + OtherVerbs + @")\b",               // "witnessed the signing"
        RegexOptions.IgnoreCase)]
    private static partial Regex Verb();
}
