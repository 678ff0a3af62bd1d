using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Agreements.Instruments;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Resolution;

namespace CoopTracker.Extraction.Agreements;

/// <summary>
/// The annex that holds an agreement's text: "(ii) to (viii) ... are at Annexes 2 to 8", "(i), (ii) and (iv) ... in Annexes 3 to 5",
/// "The documents (Chinese only) are in Annex 1 and Annex 2", a title followed by "(Annex 3)".
/// </summary>
internal sealed partial class AnnexNumbersRule : IFactRule
{
    private const int MostAnnexes = 100;
    private const int Nearby = 40;

    private const string ChineseNumber = @"(?:\d{1,2}|[一二三四五六七八九十]{1,3})";

    public string Name => "agreements.annex";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        var instruments = sheet.Signings.Instruments;
        instruments.Sort((first, second) => sheet.Signings.Compare(first.Place, second.Place));
        foreach (var instrument in instruments) ReadBracket(instrument);
        foreach (var sentence in sheet.Text.Sentences.Where(sentence => sentence.Has("Annex") || sentence.Has("附件"))) ReadSentence(sheet, sentence);
    }

    private void ReadBracket(Instrument instrument)
    {
        var match = instrument.Place.Block.Whole.From(instrument.Place.End).First(Nearby).Match(Bracket());
        if (!match.Success && instrument.Tail is { } tail) match = tail.Match(BracketInTail());
        if (match.Success) Set(instrument, EnglishNumbers.OfMarker(match.Groups["number"].Value)!.Value, instrument.Place.Block.Span(match));
    }

    private void ReadSentence(FactSheet sheet, TextSpan sentence)
    {
        var before = sheet.Signings.Instruments.Count(instrument => sheet.Signings.Compare(instrument.Place, sentence) < 0);
        // 雙方簽署以下文件，其中第（一）至（三）項載於附件一至三：the list that the sentence opens.
        var opened = sheet.Signings.Instruments.FindLastIndex(instrument => instrument.IsListed && instrument.Clause.Sentence == sentence) + 1;
        var start = sentence.Start;
        foreach (var match in sentence.Matches(Place()))
        {
            var subject = sentence.Block.Span(start, match.Index - start);
            while (before < sheet.Signings.Instruments.Count && sheet.Signings.Compare(sheet.Signings.Instruments[before].Place, subject.From(subject.End)) < 0) before++;
            Assign(sheet, Meant(sheet.Signings.Instruments, Math.Max(before, opened), subject, match), sentence.Block.Span(match));
            start = match.Index + match.Length;
        }
    }

    private void Assign(FactSheet sheet, (List<Instrument> Meant, List<int> Numbers) shared, TextSpan place)
    {
        if (shared.Meant.Count != shared.Numbers.Count)
        {
            sheet.Warn(
                WarningCodes.AgreementCountDiffers,
                $"\"{place.Text}\" gives {shared.Numbers.Count} annexes for {shared.Meant.Count} agreements; set the annex numbers by hand.", place.Cite(Name));
            return;
        }
        for (var i = 0; i < shared.Meant.Count; i++) Set(shared.Meant[i], shared.Numbers[i], place);
    }

    // By the list's markers, by "the renewed agreement", else the agreements named last before these words.
    private static (List<Instrument> Meant, List<int> Numbers) Meant(List<Instrument> instruments, int before, TextSpan subject, Match place)
    {
        var numbers = Expand(subject.Block.Span(place.Groups["numbers"]), Numeral());
        var markers = Expand(subject, Marker()).ToHashSet();
        var last = before - 1;
        while (markers.Count > 0 && last >= 0 && instruments[last].Marker is null) last--;
        if (markers.Count > 0 && last >= 0) return (Marked(instruments.GetRange(0, last + 1), markers), numbers);
        if (markers.Count > 0) return (Unmarked([.. instruments.Take(before)], markers), numbers);
        if (subject.Has("renewed")) return ([.. instruments.Take(before).Where(instrument => instrument.Renews is not null).TakeLast(numbers.Count)], numbers);
        return ([.. instruments.Take(before).TakeLast(numbers.Count)], numbers);
    }

    // The items of the last list.
    private static List<Instrument> Marked(List<Instrument> instruments, HashSet<int> markers) =>
        instruments.FindAll(instrument => instrument.Clause == instruments[^1].Clause && instrument.Number is { } number && markers.Contains(number));

    // The list has lost its markers: they count its items.
    private static List<Instrument> Unmarked(List<Instrument> before, HashSet<int> markers)
    {
        var list = before.FindLast(instrument => instrument.IsListed)?.Clause;
        var items = before.Where(instrument => instrument.IsListed && instrument.Clause == list).ToList();
        return markers.Max() <= items.Count ? [.. markers.Order().Select(marker => items[marker - 1])] : [];
    }

    private void Set(Instrument instrument, int number, TextSpan place) => instrument.Annex = new Fact<int>(number, place.Cite(Name));

    // "2 to 8", "1 and 2", "(i), (ii) and (iv)", "(i) to (iv) and (vii)".
    private static List<int> Expand(TextSpan words, Regex member)
    {
        var numbers = new List<int>();
        var end = words.Start;
        foreach (var match in words.Matches(member))
        {
            if (EnglishNumbers.OfMarker(match.Value) is not { } number) continue;
            var between = words.Block.Span(end, match.Index - end);
            if (numbers.Count > 0 && between.Has(Through()) && number - numbers[^1] is > 0 and < MostAnnexes)
                numbers.AddRange(Enumerable.Range(numbers[^1] + 1, number - numbers[^1]));
            else numbers.Add(number);
            end = match.Index + match.Length;
        }
        return numbers;
    }

    // ""..." (see Annex 3)", 《…》（見附件三）.
    [GeneratedRegex(@"^[""”]?\s*\((?:at |see )?Annex (?<number>\d{1,2})\)|^[》」]?（(?:见|详见|载于|全文载于|全文见)?附件(?<number>\d{1,2}|[一二三四五六七八九十]{1,3})）", RegexOptions.IgnoreCase)]
    private static partial Regex Bracket();

    // "the "Letter of Intent" between the A and the B (Annex 4)".
    [GeneratedRegex(@"\((?:at |see )?Annex (?<number>\d{1,2})\)", RegexOptions.IgnoreCase)]
    private static partial Regex BracketInTail();

    // Where a sentence says that the texts are.
    [GeneratedRegex(
        @"\b(?:at|in|as|see|to)\s(?<numbers>Annex(?:es)?\s\d{1,2}\b"                         // "at Annexes 2"
        + @"(?:(?:,\s|\s?and\s|,\sand\s|\sto\s|\s?[-–&]\s?)(?:Annex(?:es)?\s)?\d{1,2}\b)*)"  // "... to 8", "... and Annex 3"
        + "|(?<!（[见载于详全文]{0,4})(?<numbers>附件" + ChineseNumber                       // 載於附件二, not （見附件二）
        + "(?:(?:至|到|及|和|与|、|－|-)(?:附件)?" + ChineseNumber + ")*)")]                 // 附件二至八
    private static partial Regex Place();

    [GeneratedRegex(ChineseNumber)]
    private static partial Regex Numeral();

    // The number of an item.
    [GeneratedRegex(
        @"\((?:[ivxl]{1,6}|\d{1,2}|[a-z])\)"                                                                                         // "(ii)", "(3)", "(b)"
        + @"|(?<=\b(?:[Ii]tems?|[Aa]greements?|[Dd]ocuments?|[Nn]umbers?|[Nn]os?\.) (?:\d{1,2}(?:, | and | to |-)){0,12})\d{1,2}\b"  // "items 2 and 3"
        + @"|（[一二三四五六七八九十]{1,3}）|（\d{1,2}）|（[ivxl]{1,6}）"                                                            // （一）, （ii）
        + "|(?<=[第至到、及和])" + ChineseNumber + "(?=[项至到、及和])")]                                                            // 第一至三項
    private static partial Regex Marker();

    [GeneratedRegex(@"^\s*(?:to|through|-|–|至|到|－)\s*|^项?至第?")]
    private static partial Regex Through();
}
