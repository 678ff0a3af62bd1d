using CoopTracker.Data.Sqlite.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoopTracker.Data.Configurations;

/// <summary>The result of a search: no table, only the shape of a query's rows; with a key, so that rows joined to it can bring their lists along.</summary>
internal sealed class SearchHitConfiguration : IEntityTypeConfiguration<SearchHit>
{
    public void Configure(EntityTypeBuilder<SearchHit> builder)
    {
        builder.ToView(null).HasKey(hit => hit.Id);
        builder.Property(hit => hit.Id).ValueGeneratedNever();
    }
}
