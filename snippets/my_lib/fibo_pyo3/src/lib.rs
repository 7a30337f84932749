// Nothing calls it before the next step exports it.
#![allow(dead_code)]

// #region fibo-pyo3
// src/lib.rs
use pyo3::prelude::*;

#[pyfunction]
fn fibo(n: u32) -> u32 {
    match n {
        ..2 => 1,
        _ => fibo(n-1) + fibo(n-2)
    }
}
// #endregion fibo-pyo3
