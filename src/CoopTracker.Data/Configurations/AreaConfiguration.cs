using CoopTracker.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoopTracker.Data.Configurations;

internal sealed class AreaConfiguration : IEntityTypeConfiguration<Area>
{
    public void Configure(EntityTypeBuilder<Area> builder)
    {
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasOne(a => a.Meeting).WithMany(m => m.Areas).HasForeignKey(a => a.MeetingId);
    }
}
