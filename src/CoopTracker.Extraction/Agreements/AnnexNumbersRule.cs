using System.Globalization;
using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
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

    public string Name => "agreements.annex";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        foreach (var instrument in sheet.Signings.Instruments) ReadBracket(instrument);
        foreach (var sentence in sheet.Text.Sentences.Where(sentence => sentence.Has("Annex"))) ReadSentence(sheet, sentence);
    }

    private void ReadBracket(Instrument instrument)
    {
        var after = instrument.Place.Block.Whole.From(instrument.Place.End);
        if (after.Match(Bracket()) is { Success: true } match) Set(instrument, Number(match.Groups["number"]), instrument.Place.Block.Span(match));
    }

    private void ReadSentence(FactSheet sheet, TextSpan sentence)
    {
        var start = sentence.Start;
        foreach (var match in sentence.Matches(Place()))
        {
            var subject = sentence.Block.Span(start, match.Index - start);
            var numbers = Expand(sentence.Block.Span(match.Groups["numbers"]), Numeral());
            start = match.Index + match.Length;
            Assign(sheet, subject, numbers, sentence.Block.Span(match));
        }
    }

    private void Assign(FactSheet sheet, TextSpan subject, List<int> numbers, TextSpan place)
    {
        var meant = Meant(sheet, subject, numbers.Count);
        if (meant.Count != numbers.Count)
        {
            sheet.Warn(WarningCodes.AgreementCountDiffers, $"\"{place.Text}\" gives {numbers.Count} annexes for {meant.Count} agreements; set the annex numbers by hand.", place.Cite(Name));
            return;
        }
        for (var i = 0; i < meant.Count; i++) Set(meant[i], numbers[i], place);
    }

    // By the list's markers, by "the renewed agreement", else the agreements named last before this sentence.
    private static List<Instrument> Meant(FactSheet sheet, TextSpan subject, int count)
    {
        var before = sheet.Signings.Instruments.Where(instrument => instrument.Place.Cite("").Start < subject.Cite("").Start).OrderBy(instrument => instrument.Place.Cite("").Start).ToList();
        var markers = Expand(subject, Marker());
        if (markers.Count > 0 && before.FindLast(instrument => instrument.Marker is not null) is { } last)
            return [.. before.Where(instrument => instrument.Clause == last.Clause && instrument.Marker is { } marker && EnglishNumbers.OfMarker(marker) is { } number && markers.Contains(number))];
        if (subject.Has("renewed")) return [.. before.Where(instrument => instrument.Renews is not null).TakeLast(count)];
        return [.. before.TakeLast(count)];
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
            if (numbers.Count > 0 && between.Has(Through()) && number - numbers[^1] is > 0 and < MostAnnexes) numbers.AddRange(Enumerable.Range(numbers[^1] + 1, number - numbers[^1]));
            else numbers.Add(number);
            end = match.Index + match.Length;
        }
        return numbers;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[""”]?\s*\((?:at |see )?Annex (?<number>\d{1,2})\)", RegexOptions.IgnoreCase)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\b(?:at|in|as|see|to)\s(?<numbers>Annex(?:es)?\s\d{1,2}\b(?:(?:,\s|\s?and\s|,\sand\s|\sto\s|\s?[-–&]\s?)(?:Annex(?:es)?\s)?\d{1,2}\b)*)")]
    private static partial Regex Place();

    [GeneratedRegex(@"\d{1,2}")]
    private static partial Regex Numeral();

    [GeneratedRegex(@"\((?:[ivxl]{1,6}|\d{1,2}|[a-z])\)|(?<=\b(?:items?|agreements?|documents?|numbers?|nos?\.) (?:\d{1,2}(?:, | and | to |-))*)\d{1,2}\b")]
    private static partial Regex Marker();

    [GeneratedRegex(@"^\s*(?:to|through|-|–)\s*")]
    private static partial Regex Through();
}
