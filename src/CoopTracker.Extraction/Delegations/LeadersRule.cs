using System.Text.RegularExpressions;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Delegations;

/// <summary>
/// Who led each side: "..., leading the delegations of ... respectively, held", "Co-chaired by", "was led by", "convened ... with the ...".
/// At a signing it is the first signatory of each side. Where nobody is said to lead, it is who attended according to the lead sentence.
/// The first sentence that names a side's leader is believed, but where the party's secretary holds the talks the governor may chair the plenary.
/// </summary>
internal sealed partial class LeadersRule : IFactRule
{
    private const int Nearby = 100;

    public string Name => "delegation.leaders";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        if (sheet.Kind == ReleaseKinds.Signing) AddAll(sheet, appearance => appearance.Role == Role.Signs);
        AddAll(sheet, appearance => appearance.Role == Role.Leads);
        AddAll(sheet, appearance => appearance is { Role: Role.Attends, InLead: true });
    }

    private void AddAll(FactSheet sheet, Func<Appearance, bool> leads)
    {
        foreach (var appearance in sheet.Cast.Where(leads)) Add(sheet, appearance);
    }

    private void Add(FactSheet sheet, Appearance appearance)
    {
        var led = sheet.Attendees.Where(a => a.Person.IsLead).Select(a => a.Side).ToHashSet();
        foreach (var placed in SideReader.Of(sheet, appearance).Where(placed => !placed.Person.IsReference))
        {
            var side = placed.IsGuess && led.Contains(placed.Side) ? new Sides(sheet.Regions).Other : placed.Side;
            if (side is not null && (led.Add(side) || ChairsToo(appearance, placed.Person))) Roster.Add(sheet, placed with { Side = side }, isLead: true, Name);
        }
    }

    // Beside somebody who is known: only the name is given of the other chair, or of both (會議由李家超和胡衡華共同主持).
    private static bool ChairsToo(Appearance appearance, Person person)
    {
        var block = person.Name.Block.Whole;
        if (block.Block.IsChinese && (block.Block != appearance.After.Block || person.End <= appearance.After.Start)) return true;
        return block.Until(person.Start).Last(Nearby).Has(ChairedWith()) || (block.Until(person.Start).Last(Nearby).Has(AndWith()) && block.From(person.End).Has(Chairs()));
    }

    // "The plenary was co-chaired by Mr Lee and the Governor of Hubei Province, Mr Wang".
    [GeneratedRegex(@"\b(?:chaired|presided(?: over| at)?|hosted)(?: jointly)? by " + Honorifics.Usual + @" [\p{L}'’ -]{2,40} and (?:the )?$", RegexOptions.IgnoreCase)]
    private static partial Regex ChairedWith();

    // 與江蘇省委書記信長星舉行高層會晤，並與[江蘇省省長許昆林]共同主持蘇港合作會議第一次會議.
    [GeneratedRegex(@"[并亦也]与$")]
    private static partial Regex AndWith();

    [GeneratedRegex(@"^(?:共同|联合|一同)?主持")]
    private static partial Regex Chairs();
}
