// #region parse-int
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

#[pyfunction]
fn parse_int(text: String) -> PyResult<i64> {
    match text.trim().parse::<i64>() {
        Ok(v) => Ok(v),
        Err(e) => {
            let msg = format!(
                "cannot parse integer: {e}"
            );
            Err(PyValueError::new_err(msg))
        }
    }
}

#[pymodule]
mod my_lib {
    #[pymodule_export]
    use super::parse_int;
}
// #endregion parse-int
