using System.Text.RegularExpressions;
using CoopTracker.Core.Facts;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Agreements.Instruments;
using CoopTracker.Extraction.Agreements.Parties;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Agreements;

/// <summary>
/// Agreements without a title of their own, named by kind and subject: "signed a memorandum of understanding on youth exchange",
/// "signed agreements on labour inspection and drugs", "a framework agreement in the form of an annex to the Co-operation Arrangement".
/// </summary>
internal sealed partial class DescribedAgreementsRule : IFactRule
{
    private const int Nearby = 40;

    public string Name => "agreements.described";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        foreach (var clause in sheet.Signings.Clauses.Where(clause => clause.IsNews(sheet))) ReadClause(sheet, clause);
    }

    private void ReadClause(FactSheet sheet, SigningClause clause)
    {
        if (clause.GoesOnFrom is { } counted && clause.Verb.Has(" cover")) ReadCoverage(sheet, clause, counted);
        var isTitled = sheet.Signings.Read.Contains(clause);
        foreach (var objects in clause.AllObjects) ReadPhrases(sheet, clause, objects, isTitled);
    }

    private void ReadPhrases(FactSheet sheet, SigningClause clause, TextSpan objects, bool isTitled)
    {
        var phrases = InstrumentPhrase.In(clause.Text, objects);
        foreach (var (i, phrase) in phrases.Index())
        {
            if (IsCovered(sheet, phrase)) continue;
            var rest = RestOf(clause, objects.From(phrase.Place.End), i + 1 < phrases.Count ? phrases[i + 1].Start : objects.End);
            if (phrase.IsPlural || phrase.Count > 1) ReadSeveral(sheet, clause, phrase, rest, isTitled);
            else ReadOne(sheet, clause, phrase, rest, isTitled);
        }
    }

    // Up to the next phrase or title; in the passive, what was signed may be told after the verb.
    private static TextSpan RestOf(SigningClause clause, TextSpan words, int nextPhrase)
    {
        var rest = words.Until(Math.Max(words.Start, Math.Min(nextPhrase, NextTitle(clause, words))));
        return rest.Trim().Length == 0 && clause.Form == SigningForm.Passive && clause.After.Match(Covering()) is { Success: true } covering
            ? clause.After.From(covering.Groups["list"].Index) : rest;
    }

    // "a memorandum on fintech and the "Agreement on Youth"": where the next title stands; other quotations belong to the subject.
    private static int NextTitle(SigningClause clause, TextSpan rest)
    {
        var next = clause.Text.QuotationsIn(rest).Where(quoted => InstrumentTerms.HeadOf(quoted) is not null).Select(quoted => (TextSpan?)quoted).FirstOrDefault();
        if (next is not { } title) return rest.End;
        var before = rest.BeforeQuotation(title);
        return clause.Text.Match(before, ToNextTitle()) is { Success: true } joint ? joint.Index : rest.End;
    }

    // "Four co-operation agreements were signed. They cover healthcare, conservation, ...": subjects for those that were counted.
    private void ReadCoverage(FactSheet sheet, SigningClause clause, SigningClause counted)
    {
        if (InstrumentPhrase.In(counted.Text, counted.Objects).Find(phrase => phrase.IsPlural && phrase.Count is not null) is not { } phrase) return;
        var subjects = TopicLists.Split(clause.After.Trim(" ."), phrase.Count);
        if (subjects.Count != phrase.Count) return;
        foreach (var words in subjects) Add(sheet, clause, phrase, new Details(clause.After, "on", words));
    }

    // Inside the subject of the phrase before it, or in an item of a list.
    private static bool IsCovered(FactSheet sheet, InstrumentPhrase phrase) =>
        sheet.Signings.Instruments.Exists(known => known.Place.Block == phrase.Place.Block && known.Place.Start <= phrase.Place.Start && known.Place.End >= phrase.Place.End);

    private void ReadOne(FactSheet sheet, SigningClause clause, InstrumentPhrase phrase, TextSpan rest, bool isTitled)
    {
        if (TitleFollows().IsMatch(clause.Text.Of(rest))) return;
        var subject = InstrumentSubject.Of(clause.Text, phrase.Place, rest);
        if ((subject is null && isTitled && !IsBesideTitle(clause, phrase)) || IsReference(sheet, clause, phrase, subject is not null)) return;
        Add(sheet, clause, phrase, new Details(rest, subject?.Preposition, subject?.Words));
    }

    // "the "Conference Mechanism" and a memorandum of co-operation": of its own, though it has neither title nor subject.
    private static bool IsBesideTitle(SigningClause clause, InstrumentPhrase phrase) =>
        clause.Text.Match(clause.Text.Block.Whole.Until(phrase.Start).Last(Nearby), BehindTitle()).Success
        || clause.Text.Match(clause.Text.Block.Whole.From(phrase.Place.End).First(Nearby), BeforeTitle()).Success;

    // "The agreement was signed by ...", "The Arrangement was signed in Beijing": what another sentence has named.
    private static bool IsReference(FactSheet sheet, SigningClause clause, InstrumentPhrase phrase, bool hasSubject)
    {
        var isCommonNoun = !char.IsUpper(phrase.Place.Chars[0]);
        var isKnown = phrase.IsDefinite && sheet.Signings.Knows(phrase.Type);
        if (isKnown && isCommonNoun && clause.Form == SigningForm.Passive) return true;
        if (hasSubject) return false;
        if (phrase.Type == AgreementTypes.Other) return true;
        if (!phrase.IsDefinite || IsBesideTitle(clause, phrase)) return false;
        return isCommonNoun ? isKnown || !IsQualified(phrase) : sheet.Signings.Instruments.Exists(known => known.Type == phrase.Type);
    }

    // "the co-operation memorandum" may be all that the text says of one, "the agreement" is not.
    private static bool IsQualified(InstrumentPhrase phrase) => phrase.Type != "agreement" && phrase.Place.Text.Contains("operation", StringComparison.OrdinalIgnoreCase);

    // A plural shares out its subjects; without subjects it only counts what other sentences name.
    private void ReadSeveral(FactSheet sheet, SigningClause clause, InstrumentPhrase phrase, TextSpan rest, bool isTitled)
    {
        if (phrase.Count is { } count)
        {
            sheet.Signings.Add(new DeclaredCount(count, clause.Objects.Block.Span(phrase.Start, phrase.Place.End - phrase.Start)));
            sheet.Signings.Read.Add(clause);
        }
        if (isTitled || phrase.Type == AgreementTypes.Other) return;
        if (InstrumentSubject.Of(clause.Text, phrase.Place, rest) is not { } subject)
        {
            AddForEach(sheet, clause, phrase, rest);
            return;
        }
        var subjects = TopicLists.Split(subject.Words, phrase.Count);
        if (phrase.Count is null || phrase.Count == subjects.Count)
            foreach (var words in subjects) Add(sheet, clause, phrase, new Details(rest, subject.Preposition, words.Past(PrepositionAgain())));
    }

    // "signed memoranda of understanding with A and B respectively": one with each.
    private void AddForEach(FactSheet sheet, SigningClause clause, InstrumentPhrase phrase, TextSpan rest)
    {
        if (!clause.After.Has(" respectively") || PartyPlaces.With(clause.Text, rest) is not { } counterparts) return;
        var names = PartyList.Cut(counterparts, several: true);
        if (phrase.Count is null || phrase.Count == names.Count)
            foreach (var name in names) Add(sheet, clause, phrase, new Details(rest, Counterpart: name));
    }

    private void Add(FactSheet sheet, SigningClause clause, InstrumentPhrase phrase, Details details)
    {
        var subject = details.Subject is { } words ? DescribedTitle.WithoutCity(words, sheet) : (TextSpan?)null;
        var title = DescribedTitle.Of(phrase, details.Rest, details.Preposition, subject);
        sheet.Signings.Read.Add(clause);
        sheet.Signings.Add(new Instrument
        {
            Place = DescribedTitle.PlaceOf(phrase.Place, subject ?? details.Counterpart), Title = title, Type = phrase.Type, Rule = Name, Clause = clause, Tail = details.Rest,
            IsMade = true, HasSubject = subject is not null, Counterpart = details.Counterpart,
            Renews = phrase.IsRenewal || clause.Verb.Has("renewed") ? new Fact<string>(title, phrase.Place.Cite(Name)) : null,
        });
    }

    [GeneratedRegex("[\"”],?\\s(?:and|as well as)\\s$")]
    private static partial Regex BehindTitle();

    [GeneratedRegex("^,?\\s(?:and|as well as)\\s(?:the|an?)\\s[\"“]")]
    private static partial Regex BeforeTitle();

    // "Three agreements were signed, covering finance, trade and tourism."
    [GeneratedRegex(@"^(?:\s(?:today|yesterday|(?:at|after) the \w+))?(?<list>,\s(?:covering|concerning|regarding)\s)", RegexOptions.ExplicitCapture)]
    private static partial Regex Covering();

    [GeneratedRegex(@"(?:,|,?\sand|,?\sas well as)\s(?:the\s|an?\s)?$")]
    private static partial Regex ToNextTitle();

    // "agreements on customs and on air quality".
    [GeneratedRegex(@"^(?:on|over|in|for)\s")]
    private static partial Regex PrepositionAgain();

    // "signed an agreement entitled "..."", "two pacts, namely "..."".
    [GeneratedRegex(@"^(?:,|:)?\s*(?:(?:entitled|titled|called|named|known as|namely) )?(?:the )?[""“]")]
    private static partial Regex TitleFollows();

    // What the words after a kind say of one instrument.
    private readonly record struct Details(TextSpan Rest, string? Preposition = null, TextSpan? Subject = null, TextSpan? Counterpart = null);
}
