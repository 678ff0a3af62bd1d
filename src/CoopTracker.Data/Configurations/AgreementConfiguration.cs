using CoopTracker.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoopTracker.Data.Configurations;

internal sealed class AgreementConfiguration : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasOne(a => a.Meeting).WithMany(m => m.Agreements).HasForeignKey(a => a.MeetingId);
        builder.HasIndex(a => a.SortDate);
        builder.HasIndex(a => a.Year);
        builder.HasIndex(a => a.Type);
        builder.HasIndex(a => a.TitleKey);
    }
}
