// #region accumulator-str
use pyo3::prelude::*;

#[pyclass]
#[derive(Debug)]
struct Accumulator {
    value: i64,
}

#[pymethods]
impl Accumulator {
    #[new]
    fn new() -> Self {
        Self { value: 0 }
    }
    fn add(&mut self, x: i64) {
        self.value += x;
    }
    fn get(&self) -> i64 { self.value }

    fn __str__(&self) -> String {
        format!("{:?}", &self)
    }
}
// #endregion accumulator-str

#[pymodule]
mod my_lib {
    #[pymodule_export]
    use super::Accumulator;
}
