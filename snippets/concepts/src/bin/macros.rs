// Debug prints the fields, but to the compiler nobody reads them.
#![expect(dead_code)]

// #region macro
#[derive(Debug)]
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let point = Point { x: 1, y: 2 };
    println!("{:?}", point);
    // Point { x: 1, y: 2 }
}
// #endregion macro
