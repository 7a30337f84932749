# #region operators
# pipeline.py
import polars as pl

(
    pl.scan_csv("data.csv")
    .filter(pl.col("value") > 10)
    .with_columns(double=pl.col("value") * 2)
    .group_by("category")
    .agg(double_mean=pl.col("double").mean())
    .sink_csv("result.csv")
)
# #endregion operators
