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
        // The order of lists, so that a page is read off the index.
        builder.HasIndex(a => new { a.SortDate, a.Ordinal, a.Id }).IsDescending(true, false, false);
        builder.HasIndex(a => a.Year);
        builder.HasIndex(a => a.Type);
        builder.HasIndex(a => a.TitleKey);
    }
}
