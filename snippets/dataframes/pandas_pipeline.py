import pandas as pd

# #region pipeline
# Pandas
result = (
    pd.read_csv("data.csv")
    .loc[lambda d: d["value"] > 10]
    .assign(double=lambda d: d["value"] * 2)
    .groupby("category")
    .agg(double_mean=("double", "mean"))
    .reset_index()
)
# #endregion pipeline

print(result.sort_values("category").to_csv(index=False), end="")
