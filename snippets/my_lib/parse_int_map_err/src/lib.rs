// #region parse-int
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

#[pyfunction]
fn parse_int(text: String) -> PyResult<i64> {
    text.trim().parse()
        .map_err(PyValueError::new_err)
}

#[pymodule]
mod my_lib {
    #[pymodule_export]
    use super::parse_int;
}
// #endregion parse-int
