// #region plugin
use fasthash::farm;
use polars::prelude::*;
use pyo3::prelude::*;
use pyo3_polars::derive::polars_expr;

#[polars_expr(output_type=UInt64)]
fn farm64(
    inputs: &[Series],
) -> PolarsResult<Series> {
    let strings: &StringChunked =
        inputs[0].str()?;
    let hashes: UInt64Chunked = strings
        .iter()
        .map(|x| x.map(farm::fingerprint64))
        .collect();
    Ok(hashes.into_series())
}

#[pymodule]
mod my_lib {}
// #endregion plugin
