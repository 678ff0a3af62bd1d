using CoopTracker.Core.Model;
using CoopTracker.Data.Sqlite;
using CoopTracker.Web.Infrastructure;
using CoopTracker.Web.Pages.Agreements;
using CoopTracker.Web.Pages.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoopTracker.Web.Pages.Organisations;

/// <summary>One organisation: what it signed, and with whom.</summary>
internal sealed class RecordModel(CoopDbContext db) : RecordPage
{
    private const int MostPartners = 20, MostAgreements = 50;

    public override string Title => Organisation.Name;

    public override string Canonical => Address.Organisation(Organisation.Id, Organisation.Slug);

    public override IReadOnlyList<Crumb> Crumbs => [new("Agreements", "/agreements")];

    public OrganisationName Organisation { get; private set; } = null!;

    /// <summary>Other ways in which releases write the name.</summary>
    public IReadOnlyList<string> OtherNames { get; private set; } = [];

    public IReadOnlyList<(int? Year, IReadOnlyList<AgreementLink> Agreements)> Years { get; private set; } = [];

    /// <summary>How many it signed; the years hold the latest of them.</summary>
    public int Agreements { get; private set; }

    public int Shown => Years.Sum(y => y.Agreements.Count);

    /// <summary>The organisations with which it signed, those first with which it signed most.</summary>
    public IReadOnlyList<OrganisationName> Partners { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(PermanentId id, CancellationToken stop)
    {
        var organisation = await db.Organisations.AsNoTracking().Where(o => o.Id == id).Select(o => new OrganisationName(o.Id, o.Slug, o.Name)).FirstOrDefaultAsync(stop);
        if (organisation is null) return await MissingAsync(db, RecordKind.Organisation, id);

        Organisation = organisation;
        OtherNames = await db.AgreementParties.Where(p => p.OrganisationId == id && p.Name != organisation.Name).Select(p => p.Name).Distinct().OrderBy(n => n).ToListAsync(stop);
        var signed = db.Agreements.Where(a => a.Parties.Any(p => p.OrganisationId == id));
        Agreements = await signed.CountAsync(stop);
        var latest = await signed.OrderByDescending(a => a.SortDate).ThenBy(a => a.Ordinal).ThenBy(a => a.Id).Take(MostAgreements).Links().ToListAsync(stop);
        Years = [.. latest.GroupBy(a => a.Year).Select(g => (g.Key, (IReadOnlyList<AgreementLink>)[.. g]))];
        Partners = await PartnersAsync(id, stop);
        return At(Canonical);
    }

    private async Task<IReadOnlyList<OrganisationName>> PartnersAsync(PermanentId id, CancellationToken stop) =>
        await db.AgreementParties.Where(p => p.OrganisationId != id && p.Agreement!.Parties.Any(other => other.OrganisationId == id))
            .GroupBy(p => new { p.OrganisationId, p.Organisation!.Slug, p.Organisation.Name })
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Name).Take(MostPartners)
            .Select(g => new OrganisationName(g.Key.OrganisationId, g.Key.Slug, g.Key.Name)).ToListAsync(stop);
}

/// <summary>An organisation as pages link it.</summary>
internal sealed record OrganisationName(PermanentId Id, string Slug, string Name);
