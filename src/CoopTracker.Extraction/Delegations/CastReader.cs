using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Meetings;

namespace CoopTracker.Extraction.Delegations;

/// <summary>Reads who appears in a release and as what: groups of people, sentence by sentence.</summary>
internal static partial class CastReader
{
    internal static List<Appearance> Read(ReleaseText text, TextSpan? lead)
    {
        var cast = new List<Appearance>();
        TextSpan? announced = null;
        foreach (var block in text.Body)
        {
            announced = announced is { } list && AddItem(cast, block, list) ? announced : null;
            if (announced is not null) continue;
            foreach (var sentence in block.Sentences.Where(sentence => sentence == lead || MayName(sentence))) AddSentence(cast, sentence, sentence == lead);
            announced = block.Sentences is [.., var last] && RoleWords.AnnouncesList(last) ? last : null;
        }
        return cast;
    }

    private static bool MayName(TextSpan sentence) => sentence.Has(Cue()) && !LeadSentence.IsCaption(sentence);

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
        var from = sentence.Start;
        Appearance? before = null;
        var groups = Groups(sentence).ToList();
        for (var i = 0; i < groups.Count; i++)
        {
            var next = i + 1 < groups.Count ? groups[i + 1][0].Start : sentence.End;
            var words = new RoleWords(sentence, sentence.Block.Span(from, groups[i][0].Start - from), sentence.Block.Span(groups[i][^1].End, next - groups[i][^1].End), isLead);
            var (role, subject) = before is not null && words.Continues(before.Role) ? (before.Role, before.Subject) : (words.Role, words.Before);
            cast.Add(before = new Appearance(groups[i], role, subject, words.After, isLead && words.IsPrincipal));
            from = groups[i][^1].End;
        }
    }

    private static IEnumerable<List<Person>> Groups(TextSpan sentence)
    {
        List<Person> group = [];
        var isClosed = false;
        foreach (var person in PersonFinder.In(sentence).Where(person => !person.IsReference || person.Office is not null))
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

    [GeneratedRegex(@"\b(?:co-?|pre|also )?(?:chair|host|led|lead|head|held|convene|sid|delegation|members?|officials?|representatives?|attend|join|present|accompan|participa|guests?|sign|took part|comprise)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cue();

    // "; ", ", and the ", " and ", ", as well as the ": one group. Anything more starts another, and so does a comma after the "and":
    // "In the presence of A and B, C and D signed".
    [GeneratedRegex(@"^\s?[,;]?\s?(?<and>and|as well as|together with|along with|&)?,?\s?(?:[Tt]he\s)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();
}
