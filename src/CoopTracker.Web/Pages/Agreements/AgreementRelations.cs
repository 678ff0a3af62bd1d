using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Agreements;

/// <summary>The agreements that one renews or belongs to, and those that renew or belong to it. Empty where the store does not hold them.</summary>
internal sealed record AgreementRelations(
    IReadOnlyList<AgreementLink> Renewed, IReadOnlyList<AgreementLink> RenewedBy, IReadOnlyList<AgreementLink> Main, IReadOnlyList<AgreementLink> Annexes)
{
    public static AgreementRelations None { get; } = new([], [], [], []);

    public static async Task<AgreementRelations> OfAsync(CoopDbContext db, AgreementRecord agreement, CancellationToken stop)
    {
        var others = db.Agreements.Where(a => a.Id != agreement.Id);
        return new AgreementRelations(
            await Find(others.Where(a => a.TitleKey == agreement.RenewsKey && string.Compare(a.SortDate, agreement.SortDate) < 0)),
            await Find(others.Where(a => a.RenewsKey == agreement.TitleKey && string.Compare(a.SortDate, agreement.SortDate) > 0)),
            await Find(others.Where(a => a.TitleKey == agreement.AnnexToKey)),
            await Find(others.Where(a => a.AnnexToKey == agreement.TitleKey)));

        Task<List<AgreementLink>> Find(IQueryable<Agreement> related) => related.OrderByDescending(a => a.SortDate).Links().ToListAsync(stop);
    }
}
