using CoopTracker.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoopTracker.Data.Configurations;

internal sealed class AreaTopicConfiguration : IEntityTypeConfiguration<AreaTopic>
{
    public void Configure(EntityTypeBuilder<AreaTopic> builder)
    {
        builder.HasKey(t => new { t.AreaId, t.Topic });
        builder.HasOne(t => t.Area).WithMany(a => a.Topics).HasForeignKey(t => t.AreaId);
        builder.HasIndex(t => t.Topic);
    }
}
