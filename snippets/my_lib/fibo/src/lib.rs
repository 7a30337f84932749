// Nothing calls it before the next step exports it.
#![allow(dead_code)]

// #region fibo
// src/lib.rs
fn fibo(n: u32) -> u32 {
    match n {
        ..2 => 1,  // range(2)
        _ => fibo(n-1) + fibo(n-2)
    }
}
// #endregion fibo
