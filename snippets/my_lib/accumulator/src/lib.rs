// #region accumulator
use pyo3::prelude::*;

#[pyclass]
struct Accumulator {
    value: i64,
}

#[pymethods]
impl Accumulator {
    fn add(&mut self, x: i64) {
        self.value += x;
    }

    fn get(&self) -> i64 {
        self.value
    }
}

#[pymodule]
mod my_lib {
    #[pymodule_export]
    use super::Accumulator;
}
// #endregion accumulator
