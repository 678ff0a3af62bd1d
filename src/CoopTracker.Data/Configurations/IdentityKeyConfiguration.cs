using CoopTracker.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoopTracker.Data.Configurations;

internal sealed class IdentityKeyConfiguration : IEntityTypeConfiguration<IdentityKey>
{
    public void Configure(EntityTypeBuilder<IdentityKey> builder)
    {
        builder.HasKey(k => new { k.Scope, k.Kind, k.Key });
        builder.HasIndex(k => k.Id);
    }
}
