using CoopTracker.Core.Facts;
using CoopTracker.Extraction.Cleaning;
using CoopTracker.Extraction.Meetings;

namespace CoopTracker.Extraction.Delegations;

/// <summary>Warns of an item in a list of people that holds an office and no name that could be read: 成員包括……局長買買提明.</summary>
internal sealed class ChineseUnreadPeopleRule : IFactRule
{
    public string Name => "delegation.unread";

    public void Read(FactSheet sheet)
    {
        if (!sheet.IsOccasion) return;
        foreach (var sentence in sheet.Text.Body.SelectMany(ChineseLead.Spoken))
            foreach (var list in ChineseCastReader.ListsIn(sentence)) Check(sheet, list);
    }

    private void Check(FactSheet sheet, TextSpan list)
    {
        var read = sheet.ChinesePeople.In(list).ToList();
        foreach (var post in ChinesePeople.PostsIn(list))
            if (!read.Exists(person => post.Start >= person.Start && post.Start < person.End) && ChineseNames.MayStartAt(list.From(post.End)))
                sheet.Warn(WarningCodes.PersonUnread, $"A name after \"{post.Text}\" could not be read; add the person by a correction.", post.Cite(Name));
    }
}
