# #region methods
# pipeline.py
import polars as pl

(
    pl.scan_csv("data.csv")
    .filter(pl.col("value").gt(10))
    .with_columns(
        pl.col("value").mul(2).alias("double"),
    )
    .group_by(pl.col("category"))
    .agg(
        pl.col("double").mean()
        .alias("double_mean"),
    )
    .sink_csv("result.csv")
)
# #endregion methods
