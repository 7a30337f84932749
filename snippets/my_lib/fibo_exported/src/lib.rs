// #region fibo-exported
// src/lib.rs
use pyo3::prelude::*;

#[pyfunction]
fn fibo(n: u32) -> u32 {
    match n {
        ..2 => 1,
        _ => fibo(n-1) + fibo(n-2)
    }
}

#[pymodule]
mod my_lib {
    #[pymodule_export]
    use super::fibo;
}
// #endregion fibo-exported
