fn main() -> polars::prelude::PolarsResult<()> {
    // #region pipeline
    // src/main.rs
    use polars::prelude::*;
    use std::ops::Mul;

    let lf = LazyCsvReader::new("data.csv".into())
        .with_has_header(true)
        .finish()?
        .filter(col("value").gt(lit(10)))
        .with_columns([
            col("value").mul(lit(2))
                .alias("double"),
        ])
        .group_by([col("category")])
        .agg([
            col("double").mean()
                .alias("double_mean"),
        ]);

    let target =
        SinkTarget::Path("result.csv".into());
    lf.sink(
        SinkDestination::File { target },
        FileWriteFormat::Csv(Default::default()),
        Default::default(),
    )?.collect()?;
    // #endregion pipeline

    Ok(())
}
