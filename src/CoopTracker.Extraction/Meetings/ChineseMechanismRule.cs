using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Meetings;

/// <summary>
/// The mechanism whose session a Chinese release reports: named by the title (滬港合作會議第六次會議在香港舉行, 行政長官出席第十三次港澳合作高層會議),
/// else by the lead as what was held or attended.
/// </summary>
internal sealed partial class ChineseMechanismRule : IFactRule
{
    // 第十三次……, ……（專班）第一次會議.
    private const int Nearby = 8;

    public string Name => "meeting.mechanism";

    public void Read(FactSheet sheet)
    {
        var title = sheet.Text.Title is { } block ? Named(block.Whole) : null;
        var lead = sheet.Lead is { } sentence && ChineseLead.Happens(sentence) ? Named(sentence) : null;
        if (Best(title, lead) is not { } mechanism) return;
        sheet.MechanismMention = mechanism;
        sheet.Mechanism = Fact(mechanism.Place);
    }

    private static Mechanism? Named(TextSpan span) => ChineseMechanismFinder.In(span).FirstOrDefault(mechanism => !IsAnother(span, mechanism));

    // A title may shorten the name that the lead gives in full and with its short form behind it (……建設專班（南沙專班）), or describe it (港澳高層會晤) where the lead counts the session.
    private static Mechanism? Best(Mechanism? title, Mechanism? lead) =>
        title is null || (lead is not null && (IsLonger(lead, title) || IsNamedInFull(lead, title) || IsCounted(lead, than: title))) ? lead ?? title : title;

    private static bool IsLonger(Mechanism lead, Mechanism title) => lead.IsLike(title) && lead.Place.Length > title.Place.Length;

    private static bool IsNamedInFull(Mechanism lead, Mechanism title) =>
        lead.Head == title.Head && title.Regions.All(named => lead.Regions.Any(other => other.Region == named.Region))
        && lead.Place.Block.Whole.From(lead.Place.End).Has(ShortForm());

    private static bool IsCounted(Mechanism lead, Mechanism than) => lead.HasRegionsOf(than) && IsCounted(lead.Place) && !IsCounted(than.Place);

    private static bool IsCounted(TextSpan name) =>
        name.Block.Span(Math.Max(0, name.Start - Nearby), Math.Min(name.Block.Text.Length, name.End + Nearby) - Math.Max(0, name.Start - Nearby)).Has(Inside());

    // 落實粵港合作聯席會議第二十三次會議上達成的共識, 粵港合作聯席會議下成立的: what the meeting goes back to.
    private static bool IsAnother(TextSpan span, Mechanism mechanism) => span.Until(mechanism.Place.Start).Has(GoesBack()) || span.From(mechanism.Place.End).Has(Agreed());

    // 粵港合作第二十次聯席會議 is 粵港合作聯席會議: the number inside the name goes.
    private Fact<string> Fact(TextSpan name)
    {
        if (name.Match(Inside()) is not { Success: true } number) return new Fact<string>(name.Text, name.Cite(Name));
        var (first, rest) = (name.Until(number.Index), name.From(number.Index + number.Length));
        return new Fact<string>(first.Text + rest.Text, new EvidenceList([first.Cite(Name), rest.Cite(Name)]));
    }

    // ……建設專班（南沙專班）.
    [GeneratedRegex("^（[^（）]{2,24}）")]
    private static partial Regex ShortForm();

    [GeneratedRegex(@"(?:落实|跟进|根据|按照|自从?|继)[^，。]{0,6}$")]
    private static partial Regex GoesBack();

    [GeneratedRegex(@"^(?:机制)?(?:框架)?下|^之一|^(?:下设|辖下|属下)|^[^，。]{0,12}(?:上|中)?(?:双方|两地)?(?:达成|订下|所订|签署)的")]
    private static partial Regex Agreed();

    [GeneratedRegex(@"第[0-9０-９〇○零一二三四五六七八九十廿百]{1,5}[次届]")]
    private static partial Regex Inside();
}
