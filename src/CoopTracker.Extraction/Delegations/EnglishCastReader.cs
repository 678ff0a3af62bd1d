using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Delegations;

/// <summary>Reads who appears in a release and as what: groups of people, sentence by sentence.</summary>
internal static partial class EnglishCastReader
{
    internal static List<Appearance> Read(ReleaseText text, TextSpan? lead)
    {
        var cast = new List<Appearance>();
        TextSpan? announced = null;
        foreach (var block in text.Body)
        {
            announced = announced is { } list && AddItem(cast, block, list) ? announced : null;
            if (announced is not null) continue;
            foreach (var sentence in block.Sentences.Where(sentence => sentence == lead || (PersonFinder.MayFindIn(sentence) && sentence.Has(Cue()))))
                AddSentence(cast, sentence, sentence == lead);
            announced = block.Sentences is [.., var last] && RoleWords.AnnouncesList(last) ? last : null;
        }
        return cast;
    }

    // "Members of the Hong Kong delegation included:" and then one item for each.
    private static bool AddItem(List<Appearance> cast, Block block, TextSpan announced)
    {
        var people = PersonFinder.In(block.Whole);
        if (people.Count == 0 || block.Sentences.Count > 1) return false;
        cast.Add(new Appearance(people, Role.Attends, announced, block.Whole.From(people[^1].End)));
        return true;
    }

    private static void AddSentence(List<Appearance> cast, TextSpan sentence, bool isLead)
    {
        var groups = Groups(sentence).ToList();
        var words = groups.Select((group, i) => Around(sentence, groups, i, isLead)).ToList();
        Appearance? before = null;
        for (var i = 0; i < groups.Count; i++)
        {
            var role = words[i].SharesNext && i + 1 < groups.Count ? words[i + 1].Role : words[i].Role;
            var continues = before is not null && words[i].Continues(before.Role);
            var ownSubject = !continues || Affiliation.OfSubject(words[i].Before).Owner != Owner.Unknown;
            before = new Appearance(groups[i], continues ? before!.Role : role, ownSubject ? words[i].Before : before!.Subject, words[i].After, isLead && words[i].IsPrincipal);
            cast.Add(before);
        }
    }

    private static RoleWords Around(TextSpan sentence, List<List<Person>> groups, int i, bool isLead)
    {
        var from = i > 0 ? groups[i - 1][^1].End : sentence.Start;
        var next = i + 1 < groups.Count ? groups[i + 1][0].Start : sentence.End;
        return new RoleWords(sentence, sentence.Block.Span(from, groups[i][0].Start - from), sentence.Block.Span(groups[i][^1].End, next - groups[i][^1].End), isLead);
    }

    // Of whom somebody speaks ("President Xi witnessed the signing last year," Mrs Lam said) is not there.
    private static IEnumerable<List<Person>> Groups(TextSpan sentence)
    {
        List<Person> group = [];
        var isClosed = false;
        var quotations = Quotations.In(sentence.Block);
        foreach (var person in PersonFinder.In(sentence).Where(person => (!person.IsReference || person.Office is not null) && !Quotations.Holds(quotations, person.Name.Start)))
        {
            var joint = group.Count == 0 ? Match.Empty : sentence.Block.Span(group[^1].End, person.Start - group[^1].End).Match(Joined());
            var hasAnd = joint.Groups["and"].Success;
            if (group.Count > 0 && (!joint.Success || (isClosed && !hasAnd)))
            {
                yield return group;
                group = [];
            }
            isClosed = group.Count > 0 && hasAnd;
            group.Add(person);
        }
        if (group.Count > 0) yield return group;
    }

    [GeneratedRegex(
        @"\b(?:co-?|pre|also )?(?:chair|host|led|lead|head|held|convene|sid"                       // "co-chaired", "presided"
        + "|delegat|members?|officials?|represent|attend|join|present|accompan|participa|guests?"  // "members of the delegation", "also attended"
        + "|sign|renew|put|took part|comprise|sat in|observe|there (?:were|was))",                 // "there were"
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cue();

    // "; ", ", and the ", " and ", ", as well as the ": one group. Anything more starts another, and so does a comma after the "and":
    // "In the presence of A and B, C and D signed".
    [GeneratedRegex(@"^\s?[,;]?\s?(?<and>and|as well as|together with|along with|&)?,?\s?(?:[Tt]he\s(?:[\w ]{2,30}['’]s\s)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();
}
