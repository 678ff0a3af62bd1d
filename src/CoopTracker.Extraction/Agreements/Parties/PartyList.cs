using System.Text.RegularExpressions;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements.Parties;

/// <summary>Cuts a list of organisations into names, though names hold "and" and commas themselves.</summary>
internal static partial class PartyList
{
    /// <summary>
    /// The names in a list such as "the Leisure and Cultural Services Department, Orient (Group) Co., Ltd. and the University of Hong Kong".
    /// A piece without a noun of an organisation belongs to its neighbour; an article begins a new name.
    /// </summary>
    /// <param name="list">The list, without the words around it.</param>
    /// <param name="several">Whether it must hold more than one name, as after "between".</param>
    internal static List<TextSpan> Cut(TextSpan list, bool several)
    {
        var separators = Separators(list);
        var names = new List<(TextSpan Name, bool AfterAnd)>();
        foreach (var (piece, afterAnd) in Pieces(list, separators))
        {
            if (names is [.., var last] && BelongsToLast(last.Name, piece, afterAnd)) names[^1] = last with { Name = Through(last.Name, piece) };
            else names.Add((piece, afterAnd));
        }
        JoinAfterLastAnd(names);
        return several && names is [var only] && Divide(only.Name, separators) is { } halves ? halves : names.ConvertAll(name => name.Name);
    }

    private static TextSpan Through(TextSpan first, TextSpan last) => first.Until(last.End);

    // "the Hospital Authority and Tongji Hospital, Tongji Medical College, Huazhong University": after the last "and" of a list a comma divides no names.
    private static void JoinAfterLastAnd(List<(TextSpan Name, bool AfterAnd)> names)
    {
        var closing = names.FindLastIndex(name => name.AfterAnd);
        if (closing < 1 || closing == names.Count - 1 || names.Skip(closing + 1).Any(name => name.Name.Has(Article()))) return;
        names[closing] = names[closing] with { Name = Through(names[closing].Name, names[^1].Name) };
        names.RemoveRange(closing + 1, names.Count - closing - 1);
    }

    /// <summary>Whether a span is a list of organisations and nothing else.</summary>
    internal static bool IsOfOrganisations(TextSpan list) => Cut(list.Trim(" ;."), several: false) is { Count: > 0 } names && names.TrueForAll(OrganisationTerms.HasAny);

    private static bool BelongsToLast(TextSpan last, TextSpan piece, bool afterAnd)
    {
        if (piece.Has(CompanyEnding()) || (!afterAnd && piece.Has(Branch())) || HasOpenSuperior(last)) return true;
        if (last.Has(OpenGovernments())) return true;
        if (piece.Has(Article())) return false;
        if (last.Has(HalfOfAField())) return true;
        if (afterAnd && OrganisationTerms.Fields.Contains(piece.Folded) && !IsPlace(piece)) return true;
        if (!afterAnd && last.Has(OpenAffairs())) return true;
        if (!IsComplete(last)) return true;
        if (IsPlace(piece)) return !afterAnd && !IsPlace(last);
        return !IsComplete(piece) && IsFielded(last);
    }

    // "Department of Culture" may go on with "and Tourism"; "Tourism Bureau" may not.
    private static bool IsFielded(TextSpan name) => name.Matches(BeforeField()).Any(match => OrganisationTerms.Fielded.Contains(match.Groups["head"].Value));

    // "Create Hong Kong under the Culture" goes on with "Sports and Tourism Bureau".
    private static bool HasOpenSuperior(TextSpan name) =>
        name.Match(Superior()) is { Success: true } superior && !OrganisationTerms.HasAny(name.From(superior.Index));

    private static bool IsComplete(TextSpan piece) => OrganisationTerms.HasAny(WithoutBrackets(piece)) || piece.Has(Company()) || IsPlace(piece) || piece.Has(Initials());

    private static bool IsPlace(TextSpan piece) => Regions.In(piece).Any(hit => hit.Place.Length >= piece.Length - (piece.Has(Article()) ? 4 : 0));

    private static TextSpan WithoutBrackets(TextSpan piece) => piece.Block.Text.IndexOf('(', piece.Start, piece.Length) is var at && at > piece.Start ? piece.Until(at) : piece;

    // Two names that no noun tells apart: cut before an article or a place, or at the only "and".
    private static List<TextSpan>? Divide(TextSpan both, List<Match> separators)
    {
        var inside = separators.Where(separator => separator.Index > both.Start && separator.Index < both.End).ToList();
        var cut = inside.FirstOrDefault(separator => both.From(separator.Index + separator.Length).Has(Article()))
            ?? inside.FirstOrDefault(separator => Regions.In(both.From(separator.Index + separator.Length)).Any(hit => hit.Place.Start == separator.Index + separator.Length))
            ?? (inside is [var only] ? only : null);
        return cut is null ? null : [both.Until(cut.Index).Trim(" ,"), both.From(cut.Index + cut.Length).Trim(" ,")];
    }

    private static IEnumerable<(TextSpan Piece, bool AfterAnd)> Pieces(TextSpan list, List<Match> separators)
    {
        var (start, afterAnd) = (list.Start, false);
        foreach (var separator in separators)
        {
            if (list.Block.Span(start, separator.Index - start).Trim(" ,;") is { Length: > 0 } piece) yield return (piece, afterAnd);
            (start, afterAnd) = (separator.Index + separator.Length, IsAnd(separator));
        }
        if (list.From(start).Trim(" ,;") is { Length: > 0 } last) yield return (last, afterAnd);
    }

    private static bool IsAnd(Match separator) => separator.Value.Contains("and", StringComparison.Ordinal);

    // Not inside brackets, and not inside a name that is known to hold an "and".
    private static List<Match> Separators(TextSpan list)
    {
        var names = OrganisationTerms.Names(list).ToList();
        var (depth, from) = (0, list.Start);
        var found = new List<Match>();
        foreach (var separator in list.Matches(Separator()))
        {
            foreach (var c in list.Block.Text.AsSpan(from, separator.Index - from)) depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            from = separator.Index;
            if (depth <= 0 && !names.Exists(name => separator.Index >= name.Start && separator.Index < name.End)) found.Add(separator);
        }
        return found;
    }

    // "A, B and C", "A; and B", "A / B".
    [GeneratedRegex(
        @"(?:,|;)\s(?:and\s|as well as\s|(?:together|along|in conjunction|in collaboration) with\s)?"  // "A, B, and C", "A, together with B"
        + @"|\sand\s(?:also\s|with\s)?"                                                                // "with A and with B"
        + @"|\sas well as\s"                                                                           // "A as well as B"
        + @"|\s(?:together|along|in conjunction|in collaboration) with\s"                              // "A in collaboration with B"
        + @"|\s/\s")]                                                                                  // "A / B"
    private static partial Regex Separator();

    [GeneratedRegex(@"\bunder the\b")]
    private static partial Regex Superior();

    [GeneratedRegex(@"^(?:the|The)\s")]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?:Ltd|Limited|Inc|LLC|Co|Corp)\b")]
    private static partial Regex CompanyEnding();

    // "Shenzhen Water (Group) Co."
    [GeneratedRegex(@"\) (?:Co|Company|Limited)\b")]
    private static partial Regex Company();

    // "the China Council for the Promotion of International Trade, Shanghai Sub-Council".
    [GeneratedRegex(@"^(?:[A-Z][\w-]* ){0,4}(?:Sub-[Cc]ouncil|Branch|Chapter|Division|Campus)$")]
    private static partial Regex Branch();

    [GeneratedRegex(@"\b(?<head>[A-Z][a-z]+)\s(?:of|for|on)\s", RegexOptions.ExplicitCapture)]
    private static partial Regex BeforeField();

    // "Chongqing Municipal Port" goes on with "and Logistics Office".
    [GeneratedRegex(@"\b(?:Municipal|Provincial) (?:[A-Z]\w+ )?(?:Port|Airport|Media|Press|Park|Zone)$")]
    private static partial Regex HalfOfAField();

    // "the governments of Nanshan": a second place must follow.
    [GeneratedRegex(
        @"^(?:the )?(?:\S+ )?governments of (?:(?! and )[^,]){1,60}$"  // "the people's governments of Nanshan"
        + @"|^(?:the )?(?:[A-Z]\S* ){1,8}(?:Bureaux|Departments|Commissions|Offices|Administrations) of (?:(?! and )[^,]){1,60}$",  // "the Trade Bureaux of Guangdong"
        RegexOptions.IgnoreCase)]
    private static partial Regex OpenGovernments();

    // "the Department of Taiwan, Hong Kong and Macao Affairs".
    [GeneratedRegex(@"\b(?:Department|Office|Bureau|Division|Affairs) (?:of|for) (?:Taiwan|Hong Kong|Macao)$")]
    private static partial Regex OpenAffairs();

    // "RTHK and TVB".
    [GeneratedRegex(@"^(?:the )?[A-Z][A-Z&+]{1,7}$")]
    private static partial Regex Initials();
}
