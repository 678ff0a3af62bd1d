using CoopTracker.Core.Model;
using CoopTracker.Data.Queries;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Agreements;

/// <summary>One agreement with everything that its page shows of it.</summary>
internal sealed record AgreementRecord(
    PermanentId Id, string Slug, string Title, string TitleLanguage, string? SecondTitle, string? SecondTitleLanguage, string TitleKey, string Type,
    PartialDate? SignedOn, string SortDate, int? Annex, bool Inferred, string? Renews, string? RenewsKey, string? AnnexTo, string? AnnexToKey, PermanentId MeetingId,
    IReadOnlyList<PartyName> Parties, IReadOnlyList<string> Topics, IReadOnlyList<RegionName> Regions)
{
    public static Task<AgreementRecord?> FindAsync(CoopDbContext db, PermanentId id, CancellationToken stop) => db.Agreements.AsNoTracking().AsSplitQuery()
        .Where(a => a.Id == id)
        .Select(a => new AgreementRecord(
            a.Id, a.Slug, a.Title, a.TitleLanguage, a.SecondTitle, a.SecondTitleLanguage, a.TitleKey, a.Type,
            a.SignedOn, a.SortDate, a.Annex, a.Inferred, a.Renews, a.RenewsKey, a.AnnexTo, a.AnnexToKey, a.MeetingId,
            a.Parties.OrderBy(p => p.Ordinal).Select(p => new PartyName(p.OrganisationId, p.Organisation!.Slug, p.Name)).ToList(),
            a.Topics.OrderBy(t => t.Ordinal).Select(t => t.Topic).ToList(),
            a.Regions.Where(r => r.IsDirect).Select(r => new RegionName(r.RegionSlug, r.Region!.Name)).ToList()))
        .FirstOrDefaultAsync(stop);
}

/// <summary>An agreement as other pages link it.</summary>
internal sealed record AgreementLink(PermanentId Id, string Slug, string Title, string Language, string Type, PartialDate? SignedOn, int? Year)
{
    /// <summary>Its address.</summary>
    public string Address => Infrastructure.Address.Agreement(Id, Slug);
}

/// <summary>Turns agreements into links.</summary>
internal static class AgreementLinks
{
    public static IQueryable<AgreementLink> Links(this IQueryable<Agreement> agreements) =>
        agreements.AsNoTracking().Select(a => new AgreementLink(a.Id, a.Slug, a.Title, a.TitleLanguage, a.Type, a.SignedOn, a.Year));
}
