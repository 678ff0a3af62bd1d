using System.Text.RegularExpressions;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Meetings;

namespace CoopTracker.Extraction.Delegations;

/// <summary>Reads who appears in a Chinese release and as what, sentence by sentence.</summary>
internal sealed partial class ChineseCastReader
{
    private const int LongestSubject = 60;

    private readonly ChinesePeople people;
    private readonly TextSpan? lead;

    private ChineseCastReader(ChinesePeople people, TextSpan? lead) => (this.people, this.lead) = (people, lead);

    internal static List<Appearance> Read(ReleaseText text, ChinesePeople people, TextSpan? lead)
    {
        var reader = new ChineseCastReader(people, lead);
        var cast = new List<Appearance>();
        TextSpan? opened = null;
        foreach (var block in text.Body)
        {
            if (opened is { } subject && reader.Line(block) is { Count: > 0 } line) cast.Add(new Appearance(line, RoleOf(subject), subject, subject));
            else
            {
                cast.AddRange(ChineseLead.Spoken(block).SelectMany(reader.Appearances));
                opened = OpenedBy(block);
            }
        }
        return cast;
    }

    // 出席會議的官員包括：, whose people stand in the lines below it.
    private static TextSpan? OpenedBy(Block block) =>
        block.Sentences is [.., var last] && Lists(last) is [.., { Members.Length: 0 } list] && !IsOfOthers(list.Subject) ? list.Subject : null;

    private List<Person> Line(Block block) => block.Text.Length > LongestSubject || block.Text.Contains('。', StringComparison.Ordinal) ? [] : [.. people.In(block.Whole)];

    /// <summary>The lists of people in a sentence, without the words that introduce them; one runs to the next or to the end of the sentence.</summary>
    internal static IEnumerable<TextSpan> ListsIn(TextSpan sentence) => Lists(sentence).Select(list => list.Members);

    private static List<(TextSpan Subject, TextSpan Members)> Lists(TextSpan sentence)
    {
        List<(TextSpan Subject, int End)> openings = [];
        foreach (var opening in sentence.Matches(Opening()))
            openings.Add((Subject(sentence.From(openings is [.., var last] ? last.End : sentence.Start), opening.Groups["who"]), opening.Index + opening.Length));
        return [.. openings.Select((opening, i) => (opening.Subject, sentence.From(opening.End).Until(i + 1 < openings.Count ? openings[i + 1].Subject.Start : sentence.End)))];
    }

    // Looked for backwards from its last word: a pattern that had to find its start would try every character.
    private static TextSpan Subject(TextSpan clause, Group who)
    {
        var ahead = clause.Until(who.Index).Last(LongestSubject);
        return ahead.From(ahead.Start + ahead.Chars.LastIndexOfAny("，。；：") + 1).Until(who.Index + who.Length);
    }

    private IEnumerable<Appearance> Appearances(TextSpan sentence)
    {
        var lists = Lists(sentence).Where(list => people.In(list.Members).Any()).ToList();
        if (lists.Count == 0) return IsElsewhere(sentence) ? [] : Acting(sentence);
        // Who is named before a list in the same sentence: ……主持會議，出席的還有…….
        var ahead = sentence.Until(lists[0].Subject.Start);
        return [.. IsElsewhere(ahead) ? [] : Acting(ahead), .. lists.Where(list => !IsOfOthers(list.Subject)).Select(list => Listed(sentence, list.Subject, list.Members))];
    }

    private Appearance Listed(TextSpan sentence, TextSpan subject, TextSpan list) => new([.. people.In(list)], RoleOf(sentence), subject, sentence);

    private IEnumerable<Appearance> Acting(TextSpan sentence)
    {
        var present = people.In(sentence).Where(person => !IsMetBesides(person, sentence)).ToList();
        if (present.Count < 2 && sentence.Has(Heads()) && KnownBesides(present, sentence) is { Count: > 0 } chairs)
            yield return new Appearance([.. chairs, .. present], Role.Leads, sentence.Until(sentence.Start), sentence);
        if (present.Count == 0) yield break;
        var subject = sentence.Until(sentence.Start);
        if (Leads(sentence)) yield return new Appearance([.. present.Where(person => !sentence.From(person.End).Has(Besides()))], Role.Leads, subject, sentence);
        if (sentence.Has(Signs()) && present.Where(person => !IsWitness(person, sentence)).ToList() is { Count: > 0 } signers)
            yield return new Appearance(signers, Role.Signs, subject, sentence);
        if (sentence.Has(Attends()) || Leads(sentence)) yield return new Appearance(present, RoleOf(sentence), subject, sentence);
        else if (!sentence.Has(Signs())) yield return new Appearance(present, Role.None, subject, sentence);
    }

    // 簽署《…》，並與[法院院長張海波]會面: neither signed nor was at the signing.
    private static bool IsMetBesides(Person person, TextSpan sentence) =>
        sentence.Until(person.Start).Has(AndWith()) && sentence.From(person.End).Has(IsMet()) && sentence.Until(person.Start).Has(Signs());

    // 由陳茂波與商務部副部長李成鋼共同主持: only the name is given of somebody whom an earlier sentence named with his office.
    private List<Person> KnownBesides(List<Person> present, TextSpan sentence) =>
    [
        .. people.ByName(sentence).Where(named => !sentence.From(named.End).Has(Besides())).Select(named => named.Person)
            .DistinctBy(person => person.Name.Text).Where(known => !present.Exists(person => person.Name.Text == known.Name.Text)),
    ];

    // 在行政長官李家超見證下，由局長與廳長簽署; 行政長官與主席會面，並見證協議的簽署; 局長與廳長簽署協議，副市長見證: the verb that comes first is theirs.
    private static bool IsWitness(Person person, TextSpan sentence) =>
        sentence.From(person.End).Matches(SignsOrWatches()).FirstOrDefault(act => !act.Groups["circumstance"].Success) is { } act && act.Value == "见证";

    private bool Leads(TextSpan sentence) =>
        sentence.Has(Heads()) || (lead is { } first && first.Block == sentence.Block && first.Start == sentence.Start && sentence.Has(Holds()));

    private static Role RoleOf(TextSpan sentence) => sentence.Has(AsGuest()) ? Role.Guest : Role.Attends;

    // 李家超會見的領導包括, 上次會議的出席者包括.
    private static bool IsOfOthers(TextSpan subject) => (subject.Has(Meets()) && !subject.Has(Attends())) || ChineseLead.IsEarlier(subject);

    // Whom they met, who acts at home, what is to come, what was on an earlier occasion, what somebody says.
    private static bool IsElsewhere(TextSpan sentence) =>
        sentence.Has(ActsAtHome()) || ChineseLead.IsToCome(sentence) || ChineseLead.IsEarlier(sentence) || ChineseLead.IsSpeech(sentence)
        || (sentence.Has(Meets()) && !sentence.Has(Heads()) && !sentence.Has(Signs()));

    // 代表團成員包括, 出席會議的特區政府官員還有, 同行的還有.
    [GeneratedRegex(
        "(?<who>成员|委员|官员|人员|人士|嘉宾|代表|代表团|团员|领导|同行者|出席者|与会者|方面|方|的)，?"  // 代表團成員, 出席者, 廣東省方面出席的
        + "(?:还|亦|也|另|尚|则|主要|分别|计)?(?:包括有|包括|有(?![关效利需望意着很助信份限机])"          // 還有, 主要包括; not 有關, 有利, 有需要
        + "|为(?=[^，。]{2,24}[长任记])|：)(?:了)?：?",                                                   // 為政務司司長, 成員：
        RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();

    // 在政務司司長陳國基陪同下, 在國務院港澳辦主任夏寶龍見證下: neither leads.
    [GeneratedRegex(@"^(?:(?:、|和|及|与|以及)[^，。]{2,40})?(?:等)?(?:的)?(?:陪同|见证)下")]
    private static partial Regex Besides();

    [GeneratedRegex(@"主持|率领|率团|带领|带队|牵头|团长|为首|担任(?:共同|联合|双方|两地)?(?:主席|召集人|组长)")]
    private static partial Regex Heads();

    [GeneratedRegex(@"举行|召开|出席|举办|会面|会谈|签署|签订")]
    private static partial Regex Holds();

    [GeneratedRegex(@"出席|列席|参加|(?:亦|也|均|都)(?:有)?参与|与会|陪同|随团|随行|同行|见证|在座")]
    private static partial Regex Attends();

    // 並與[法院院長張海波]會面.
    [GeneratedRegex("[并亦也又]与$")]
    private static partial Regex AndWith();

    [GeneratedRegex("^(?:会面|会晤|会谈|见面)")]
    private static partial Regex IsMet();

    [GeneratedRegex(ChineseSigningVerbs.Words)]
    private static partial Regex Signs();

    [GeneratedRegex(@"(?<circumstance>[在于][^，。在于]{2,40}见证下)|见证|" + ChineseSigningVerbs.Words)]
    private static partial Regex SignsOrWatches();

    [GeneratedRegex(@"(?:特邀|特别)嘉宾|嘉宾身[份分]")]
    private static partial Regex AsGuest();

    // 在他離港期間，政務司司長陳國基署理行政長官職務.
    [GeneratedRegex(@"署理[^，。、]{2,16}职|离港期间|不在香港期间|代行")]
    private static partial Regex ActsAtHome();

    [GeneratedRegex(@"会见|会面|拜会|拜访|探访|接见|礼节性|陪同(?:参观|考察|视察)")]
    private static partial Regex Meets();
}
