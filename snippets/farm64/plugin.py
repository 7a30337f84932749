# #region plugin
from pathlib import Path

import polars as pl
from polars.plugins import (
    register_plugin_function,
)

LIB = Path(__file__).parent / "my_lib.abi3.so"

def farm64(col_name: str) -> pl.Expr:
    return register_plugin_function(
        plugin_path=LIB,
        args=[pl.col(col_name)],
        function_name="farm64",
        is_elementwise=True,
    )

(
    pl.DataFrame({"text": ["hello", "world"]})
    .with_columns(hash=farm64("text"))
)
# #endregion plugin
