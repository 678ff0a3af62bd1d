using CoopTracker.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoopTracker.Data.Configurations;

internal sealed class ReleaseWarningConfiguration : IEntityTypeConfiguration<ReleaseWarning>
{
    public void Configure(EntityTypeBuilder<ReleaseWarning> builder)
    {
        builder.HasKey(w => new { w.ReleaseId, w.Ordinal });
        builder.HasOne<PressRelease>().WithMany(r => r.Warnings).HasForeignKey(w => w.ReleaseId);
        builder.HasIndex(w => w.Code);
    }
}
