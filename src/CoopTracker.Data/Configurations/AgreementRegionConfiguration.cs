using CoopTracker.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoopTracker.Data.Configurations;

internal sealed class AgreementRegionConfiguration : IEntityTypeConfiguration<AgreementRegion>
{
    public void Configure(EntityTypeBuilder<AgreementRegion> builder)
    {
        builder.HasKey(r => new { r.AgreementId, r.RegionSlug });
        builder.HasOne(r => r.Agreement).WithMany(a => a.Regions).HasForeignKey(r => r.AgreementId);
        builder.HasOne(r => r.Region).WithMany().HasForeignKey(r => r.RegionSlug).OnDelete(DeleteBehavior.Restrict);
        // Covers the matrix and the counts by region without a look at the wide table.
        builder.HasIndex(r => new { r.RegionSlug, r.Year, r.AgreementId });
    }
}
