import polars as pl

# #region pipeline
# Polars
result = (
    pl.scan_csv("data.csv")
    .filter(pl.col("value") > 10)
    .with_columns(double=pl.col("value") * 2)
    .group_by("category")
    .agg(double_mean=pl.col("double").mean())
    .collect()
)
# #endregion pipeline

print(result.sort("category").write_csv(), end="")
