# #region map-elements
import polars as pl
from farmhash import fingerprint64

(
    pl.DataFrame({"text": ["hello", "world"]})
    .with_columns(
        hash=pl.col("text").map_elements(
            fingerprint64,
            return_dtype=pl.UInt64,
        )
    )
)

# ┌───────┬──────────────────────┐
# │ text  ┆ hash                 │
# │ ---   ┆ ---                  │
# │ str   ┆ u64                  │
# ╞═══════╪══════════════════════╡
# │ hello ┆ 13009744463427800296 │
# │ world ┆ 16436542438370751598 │
# └───────┴──────────────────────┘
# #endregion map-elements
