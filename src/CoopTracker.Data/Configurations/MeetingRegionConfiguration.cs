using CoopTracker.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoopTracker.Data.Configurations;

internal sealed class MeetingRegionConfiguration : IEntityTypeConfiguration<MeetingRegion>
{
    public void Configure(EntityTypeBuilder<MeetingRegion> builder)
    {
        builder.HasKey(r => new { r.MeetingId, r.RegionSlug });
        builder.HasOne(r => r.Meeting).WithMany(m => m.Regions).HasForeignKey(r => r.MeetingId);
        builder.HasOne(r => r.Region).WithMany().HasForeignKey(r => r.RegionSlug).OnDelete(DeleteBehavior.Restrict);
    }
}
