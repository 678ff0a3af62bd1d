using CoopTracker.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoopTracker.Data.Configurations;

internal sealed class PressReleaseConfiguration : IEntityTypeConfiguration<PressRelease>
{
    public void Configure(EntityTypeBuilder<PressRelease> builder)
    {
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => r.FileName);
        builder.HasIndex(r => r.Url);
        builder.HasIndex(r => r.MeetingKey);
        builder.HasIndex(r => r.IssuedOn);
        builder.HasOne(r => r.CurrentRevision).WithMany().HasForeignKey(r => r.CurrentRevisionSha).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Revisions).WithOne(r => r.Release).HasForeignKey(r => r.ReleaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
