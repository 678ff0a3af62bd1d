using CoopTracker.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoopTracker.Data.Configurations;

internal sealed class EvidencePlaceConfiguration : IEntityTypeConfiguration<EvidencePlace>
{
    public void Configure(EntityTypeBuilder<EvidencePlace> builder)
    {
        builder.HasKey(e => new { e.TargetId, e.Field, e.RevisionSha, e.Ordinal });
        builder.HasOne(e => e.Revision).WithMany().HasForeignKey(e => e.RevisionSha);
        builder.HasIndex(e => e.MeetingId);
    }
}
