// #region struct
struct Rectangle {
    a: f32,
    b: f32,
}

impl Rectangle {
    fn new(a: f32, b: f32) -> Self {
        Self { a, b }
    }

    fn area(&self) -> f32 {
        self.a * self.b
    }
}
// #endregion struct

fn main() {
    println!("{}", Rectangle::new(2.0, 3.0).area());
}
