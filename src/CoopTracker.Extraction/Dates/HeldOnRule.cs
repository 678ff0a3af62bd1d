using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Cleaning;

namespace CoopTracker.Extraction.Dates;

/// <summary>
/// The day of the meeting: the first day that stands with a verb of meeting ("held ... today (April 26)", "convened on July 15 and 16",
/// 今日（四月二十六日）在上海舉行), before the areas of co-operation.
/// </summary>
internal sealed partial class HeldOnRule : IFactRule
{
    private const int SentencesOfLead = 8;

    public string Name => "meeting.date";

    public void Read(FactSheet sheet)
    {
        if (sheet.Kind is not (ReleaseKinds.Meeting or ReleaseKinds.Signing)) return;
        if (StatedDay(sheet) is { } day) Resolve(sheet, day);
        else Infer(sheet);
    }

    private static DayExpression? StatedDay(FactSheet sheet)
    {
        var lead = sheet.Text.Sentences.Where(sentence => !sheet.AreaBlocks.Contains(sentence.Block)).Take(SentencesOfLead).ToList();
        return Candidates(lead).FirstOrDefault()
            ?? Candidates(sheet.Text.Sentences.Skip(SentencesOfLead)).FirstOrDefault(day => day.Anchor is Anchor.Today or Anchor.Yesterday);
    }

    private static IEnumerable<DayExpression> Candidates(IEnumerable<TextSpan> sentences) =>
        from sentence in sentences
        where sentence.Has(Meets()) && !sentence.Has(ToCome())
        from day in DayExpression.In(sentence)
        where day.Anchor is Anchor.Today or Anchor.Yesterday || (day.Anchor is Anchor.Stated && !IsPast(sentence, day))
        select day;

    // "Since the First Plenary held on ... in 2003", "the last meeting, held on May 9": other occasions.
    private static bool IsPast(TextSpan sentence, DayExpression day) => sentence.Until(day.Place.Start).Has(OtherOccasion());

    private void Resolve(FactSheet sheet, DayExpression day)
    {
        var place = day.Place.Cite(Name);
        if (Calendar.Place(day, sheet) is not { } placed)
        {
            sheet.Warn(WarningCodes.YearUnresolved, $"\"{day.Place.Text}\" has no year that the text, the manifest or the address tells; give issuedOn in the manifest.", place);
            return;
        }
        sheet.HeldOn = new Fact<PartialDate>(placed.Date, place, placed.Inferred);
        if (placed.Inferred) sheet.Warn(WarningCodes.DateInferred, $"The date of \"{day.Place.Text}\" was concluded, not read; check it against another source.", place);
        WarnOfConflict(sheet, day, placed.Date, place);
    }

    private static void WarnOfConflict(FactSheet sheet, DayExpression day, PartialDate held, Evidence place)
    {
        var offset = day.Anchor switch { Anchor.Today => 0, Anchor.Yesterday => -1, _ => (int?)null };
        if (offset is not { } days || held.Exact is not { } exact || sheet.IssuedOn?.Value is not { } issued) return;
        if (Math.Abs(exact.DayNumber - issued.AddDays(days).DayNumber) > 1)
            sheet.Warn(WarningCodes.DateConflict, $"\"{day.Place.Text}\" does not agree with the day of issue, {issued:yyyy-MM-dd}; check the manifest.", place);
    }

    private static void Infer(FactSheet sheet)
    {
        if (sheet.IssuedOn is not { } issued)
        {
            sheet.Warn(WarningCodes.YearUnresolved, "The text states no day, and nothing tells when it was issued; give issuedOn in the manifest.");
            return;
        }
        sheet.HeldOn = new Fact<PartialDate>(issued.Value, issued.Evidence, Inferred: true);
        sheet.Warn(WarningCodes.DateInferred, "The text states no day of the meeting; the day of issue was taken. Check it against another source.", issued.Evidence.First);
    }

    [GeneratedRegex(@"\b(?:held|holds?|holding|convened?|convenes|co-?chair(?:ed|s)?|chaired|attend(?:ed|s)?|met|meets?|hosted|took place|presided|led|leads|leading|signed|signs?|signing|concluded|conducted|opened)\b|舉行|举行|召開|召开|主持|出席|簽署|签署|簽訂|签订|會面|会面|會議|会议|率", RegexOptions.IgnoreCase)]
    private static partial Regex Meets();

    [GeneratedRegex(@"\bwill (?:be held|hold|lead|attend|co-?chair|convene|depart|visit)\b|將於|将于|將會|将会|將出席|将出席", RegexOptions.IgnoreCase)]
    private static partial Regex ToCome();

    [GeneratedRegex(@"\b(?:since|last|previous|next|anniversary|earlier|established|launched|issued|announced|promulgated|effective|until|before)\b[^;]{0,50}$|自從|自从|上次|上一次|下次|下一次|上屆|上届|週年|周年", RegexOptions.IgnoreCase)]
    private static partial Regex OtherOccasion();
}
