using CoopTracker.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoopTracker.Data.Configurations;

internal sealed class MeetingTitleConfiguration : IEntityTypeConfiguration<MeetingTitle>
{
    public void Configure(EntityTypeBuilder<MeetingTitle> builder)
    {
        builder.HasKey(t => new { t.MeetingId, t.Language });
        builder.HasOne<Meeting>().WithMany(m => m.Titles).HasForeignKey(t => t.MeetingId);
    }
}
