library(dplyr, warn.conflicts = FALSE)

# #region pipeline
# R::dplyr
result <- readr::read_csv("data.csv") |>
  filter(value > 10) |>
  mutate(double = value * 2) |>
  group_by(category) |>
  summarise(
    double_mean = mean(double, na.rm = TRUE)
  )
# #endregion pipeline

cat(readr::format_csv(arrange(result, category)))
