using CoopTracker.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoopTracker.Data.Configurations;

internal sealed class MeetingSourceConfiguration : IEntityTypeConfiguration<MeetingSource>
{
    public void Configure(EntityTypeBuilder<MeetingSource> builder)
    {
        builder.HasKey(s => new { s.MeetingId, s.ReleaseId });
        builder.HasOne(s => s.Meeting).WithMany(m => m.Sources).HasForeignKey(s => s.MeetingId);
        builder.HasOne(s => s.Release).WithMany(r => r.Meetings).HasForeignKey(s => s.ReleaseId);
    }
}
