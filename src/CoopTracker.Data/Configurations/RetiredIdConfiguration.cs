using CoopTracker.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoopTracker.Data.Configurations;

internal sealed class RetiredIdConfiguration : IEntityTypeConfiguration<RetiredId>
{
    public void Configure(EntityTypeBuilder<RetiredId> builder) => builder.Property(r => r.Id).ValueGeneratedNever();
}
