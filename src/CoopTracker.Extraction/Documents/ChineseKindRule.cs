using System.Text.RegularExpressions;
using CoopTracker.Core.Model;
using CoopTracker.Extraction.Agreements.Signing;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Delegations;
using CoopTracker.Extraction.Lexicon;
using CoopTracker.Extraction.Meetings;

namespace CoopTracker.Extraction.Documents;

/// <summary>What kind of release a Chinese one is: 將於…… announces, 致辭全文 is a speech.</summary>
internal sealed partial class ChineseKindRule : KindRule
{
    protected override string KindOf(FactSheet sheet)
    {
        if (IsSpeech(sheet)) return ReleaseKinds.Other;
        if (IsToCome(sheet)) return NamesMechanism(sheet) ? ReleaseKinds.Announcement : ReleaseKinds.Other;
        if (sheet.Mechanism is not null) return ReleaseKinds.Meeting;
        return IsSigning(sheet) ? ReleaseKinds.Signing : ReleaseKinds.Other;
    }

    protected override bool IsDoubtful(FactSheet sheet, TextSpan title) =>
        !IsSpeech(sheet) && !IsToCome(sheet) && (title.Has(CoOperation()) || Signs(title)) && HasCounterpart(title);

    private static bool IsSpeech(FactSheet sheet) =>
        sheet.Text.Title is { } title && (title.Whole.Has(SpeechTitle()) || (title.Whole.Has(OtherEvent()) && !ChineseMechanismFinder.In(title.Whole).Any()))
        || sheet.Text.Body.Take(2).Any(block => block.Whole.Has(Transcript()));

    private static bool IsToCome(FactSheet sheet)
    {
        var first = ChineseLead.Opening(sheet.Text).Select(sentence => (TextSpan?)sentence).FirstOrDefault();
        if (first is { } opening && ChineseLead.IsToCome(opening)) return true;
        return sheet.Lead is null && sheet.Text.Title is { } title && ChineseLead.IsToCome(title.Whole);
    }

    private static bool NamesMechanism(FactSheet sheet) =>
        sheet.Mechanism is not null || ChineseLead.Opening(sheet.Text).Any(sentence => ChineseMechanismFinder.In(sentence).Any());

    private static bool IsSigning(FactSheet sheet) =>
        sheet.Lead is { } lead && Signs(lead) && (HasCounterpart(lead) || (sheet.Text.Title is { } title && HasCounterpart(title.Whole)));

    private static bool Signs(TextSpan span) => span.Has(Signed()) && InstrumentTerms.In(span).Any(term => term.Type != InstrumentTerms.None);

    // A place or an organ of the country: pacts with foreign governments are no co-operation of this kind.
    private static bool HasCounterpart(TextSpan span) =>
        Regions.In(span).Concat(ChinesePairs.Short(span)).Any(named => named.Region.Kind != RegionKind.Home)
        || Affiliation.CentralIn(span).Any(organ => span.Until(organ.Start).Has(Edge()));

    // 致辭全文, 演辭, 立法會三題：, 談話內容, 開場發言, 答問, 圖片.
    [GeneratedRegex(@"致[辞词]|演[辞词说讲]|讲[话辞]|谈话|发言|全文|答问|答复|会见传媒|立法会|题：|声明|网志|随笔|图片|祝酒")]
    private static partial Regex SpeechTitle();

    [GeneratedRegex(@"论坛|研讨会|欢迎|祝贺|回应|简介会|路演|展览|开幕")]
    private static partial Regex OtherEvent();

    [GeneratedRegex(@"^(?:以下(?:是|为)|下文(?:是|为)).{0,80}(?:致[辞词]|演[辞词]|谈话|发言|讲话|提问|答复|全文|内容|网志)")]
    private static partial Regex Transcript();

    // Not 落實二○一九年簽署的安排.
    [GeneratedRegex(@"(?:" + ChineseSigningVerbs.Words + @"|签约)(?!的)")]
    private static partial Regex Signed();

    // 與[財政部], but not 與毛里裘斯[財政部].
    [GeneratedRegex(@"(?:^|[与和由及、，。（]|中国|国家|内地)$", RegexOptions.RightToLeft)]
    private static partial Regex Edge();

    [GeneratedRegex(@"合作(?:联席)?会议|高层会[议晤]|专班|专责小组|合作(?:协议|备忘录|安排)")]
    private static partial Regex CoOperation();
}
