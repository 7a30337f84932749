// The slide is about the types, not about using the sum.
#![expect(unused_variables)]

// #region statically-typed
fn add(a: i32, b: i32) -> i32 {
    a + b
}

fn main() {
    let x = 3;
    let s = add(x, 2);
}
// #endregion statically-typed
