using CoopTracker.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoopTracker.Data.Configurations;

internal sealed class AttendanceConfiguration : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> builder)
    {
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.HasOne(d => d.Meeting).WithMany(m => m.Attendances).HasForeignKey(d => d.MeetingId);
        builder.HasOne(d => d.Person).WithMany(p => p.Appearances).HasForeignKey(d => d.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
