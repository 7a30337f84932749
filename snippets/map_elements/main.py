# #region map-elements
import polars as pl

df = (
    pl.DataFrame({"x": [1, 2, 3]})
    .with_columns(y=pl.col("x").map_elements(lambda x: x+1))
)

# Expr.map_elements is significantly slower than the native expressions API.
# Only use if you absolutely CANNOT implement your logic otherwise.
# Replace this expression...
#   - pl.col("x").map_elements(lambda x: ...)
# with this one instead:
#   + pl.col("x") + 1
#
#   .with_columns(y=pl.col("x").map_elements(lambda x: x+1))
# #endregion map-elements
