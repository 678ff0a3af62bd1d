using CoopTracker.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoopTracker.Data.Configurations;

internal sealed class AgreementTopicConfiguration : IEntityTypeConfiguration<AgreementTopic>
{
    public void Configure(EntityTypeBuilder<AgreementTopic> builder)
    {
        builder.HasKey(t => new { t.AgreementId, t.Topic });
        builder.HasOne(t => t.Agreement).WithMany(a => a.Topics).HasForeignKey(t => t.AgreementId);
        builder.HasIndex(t => new { t.Topic, t.AgreementId });
    }
}
