using CoopTracker.Extraction.Agreements.Lists;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Lexicon;

namespace CoopTracker.Extraction.Areas;

/// <summary>Cuts the part of a body that holds the areas into sections: a heading, and what stands under it.</summary>
internal sealed class SectionReader
{
    /// <summary>The level of a heading whose text is lost.</summary>
    internal const int LostHeading = 0;

    /// <summary>The level of text between an introduction and the first heading.</summary>
    internal const int NoHeading = -1;

    private const int FewestBullets = 2;
    private const int UpperBullet = 9;

    private readonly IReadOnlyList<Block> body;
    private readonly List<AreaSection> sections = [];
    private readonly int end;
    private readonly string? headBullet;
    private readonly int lastHeading;

    private SectionReader(IReadOnlyList<Block> body, int start)
    {
        this.body = body;
        end = EndOfAreas(start);
        headBullet = HeadBullet(start);
        lastHeading = LastHeading(start);
    }

    /// <summary>The sections from a place on; text before the first heading makes a section only directly after an introduction.</summary>
    internal static List<AreaSection> Read(IReadOnlyList<Block> body, int start, bool afterIntroduction)
    {
        var reader = new SectionReader(body, start);
        reader.ReadFrom(start, afterIntroduction);
        // A lost heading with nothing below it has left nothing that could be shown.
        reader.sections.RemoveAll(section => section.Heading is null && section.Commitments.Count == 0);
        return reader.sections;
    }

    private void ReadFrom(int start, bool afterIntroduction)
    {
        for (var i = start; i < end; i++)
        {
            if (IsHeading(i)) i = AddHeading(i);
            else if (MeetingAsAWhole.IsCaption(body[i])) continue;
            else if (EndsAreas(i)) return;
            else if (sections.Count > 0) sections[^1].Commitments.Add(body[i].Whole);
            else if (afterIntroduction) Begin(null, NoHeading).Commitments.Add(body[i].Whole);
        }
    }

    // The heading and, when it goes on in the next line, that line.
    private int AddHeading(int i)
    {
        var heading = body[i];
        while (i + 1 < end && (HeadingLines.Continues(heading, body[i + 1]) || IsRestOfWrapped(heading, i + 1))) heading = heading.Join(body[++i]);
        var words = heading.IsChinese ? ChineseAreaWording.Bare(heading.Whole) : heading.Whole.Trim(HeadingLines.Edges);
        if (words.Length > 0) Begin(words, LevelOf(heading));
        else Begin(null, LostHeading);
        return i;
    }

    // "Participate in Major National / Strategies" between two gaps: the second line names nothing of its own.
    private bool IsRestOfWrapped(Block heading, int i) =>
        heading is { Kind: BlockKind.Paragraph, AfterGap: true } && body[i] is { Kind: BlockKind.Paragraph, AfterGap: false } rest && rest.Text.Length < heading.Text.Length
        && i + 1 < end && body[i + 1].AfterGap && HeadingLines.Resembles(rest) && TopicTerms.Named(rest.Whole).Count == 0;

    // Where bullets mark areas, numbers lie below them.
    private int LevelOf(Block heading) => IsHeadBullet(heading) ? UpperBullet : HeadingLines.Level(heading);

    private AreaSection Begin(TextSpan? heading, int level)
    {
        sections.Add(new AreaSection(heading, level));
        return sections[^1];
    }

    // Under the last heading, what is about the meeting as a whole ends the areas; under others it is the area's own business.
    private bool EndsAreas(int i)
    {
        if (i < lastHeading || !MeetingAsAWhole.Is(body[i])) return false;
        return sections.Count == 0 || sections[^1].Heading is null || sections[^1].Commitments.Count > 0 || IsBareList();
    }

    // "(1) trade; (2) finance" without a word under any of them.
    private bool IsBareList() => sections.Count > 1 && sections.TrueForAll(section => section.Commitments.Count == 0);

    // The last line of a body heads nothing: a link such as "Close" that a mirror left there.
    private bool IsHeading(int i) =>
        (HeadingLines.Resembles(body[i]) && (body[i].Kind == BlockKind.Heading || i + 1 < end)) || IsHeadBullet(body[i]);

    // A heading of another part ends the areas, and so does a list of what was signed, unless areas follow it.
    private int EndOfAreas(int start)
    {
        for (var i = start; i < body.Count; i++)
            if ((HeadingLines.Resembles(body[i]) && MeetingAsAWhole.IsHeading(body[i])) || (MeetingAsAWhole.IntroducesDocuments(body[i]) && IsListToEnd(i))) return i;
        return body.Count;
    }

    private bool IsListToEnd(int introduction)
    {
        var items = ListItems.After(body, introduction + 1);
        var rest = body.SkipWhile(block => block.Position <= items.Select(item => item.Block.Position).LastOrDefault(int.MaxValue));
        return items.Count > 0 && !rest.Any(block => HeadingLines.Resembles(block) && !MeetingAsAWhole.IsHeading(block));
    }

    // "- Infrastructure" on a line of its own, then paragraphs or other bullets: each bullet of the first kind heads what follows it.
    private string? HeadBullet(int start)
    {
        if (body.Take(end).Skip(start).FirstOrDefault(HeadingLines.IsBullet) is not { } first) return null;
        var bullets = Enumerable.Range(start, end - start).Where(i => IsBulletLike(body[i], first.Marker)).ToList();
        var allHead = bullets.TrueForAll(i => HeadingLines.IsBulleted(body[i]) && i + 1 < end && !IsBulletLike(body[i + 1], first.Marker));
        return bullets.Count >= FewestBullets && allHead ? first.Marker ?? "" : null;
    }

    private static bool IsBulletLike(Block block, string? marker) => HeadingLines.IsBullet(block) && block.Marker == marker;

    private bool IsHeadBullet(Block block) => headBullet is not null && HeadingLines.IsBulleted(block) && (block.Marker ?? "") == headBullet;

    private int LastHeading(int start)
    {
        for (var i = end - 1; i >= start; i--)
            if (IsHeading(i) && i + 1 < end && !HeadingLines.Resembles(body[i + 1])) return i;
        return start;
    }
}
