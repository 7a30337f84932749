"""The plugin and the farmhash package give the same hashes, whatever the text."""

import polars as pl
from farmhash import fingerprint64
from plugin import farm64

lengths = [*range(0, 300), 1_000, 100_000]
texts = ["x" * n for n in lengths] + ["Příliš žluťoučký kůň 🦀", None]

df = pl.DataFrame({"text": texts}).with_columns(
    hash=pl.col("text").map_elements(fingerprint64, return_dtype=pl.UInt64),
    plugin=farm64("text"),
)

assert df["hash"].null_count() == df["plugin"].null_count() == 1
assert df["hash"].equals(df["plugin"], null_equal=True)
print(f"{len(df)} texts have the same hash")
