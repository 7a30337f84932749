// #region trait-generics
use std::f32::consts::PI;

trait Shape {
    fn area(&self) -> f32;
}

struct Square { a: f32 }
impl Shape for Square {
    fn area(&self) -> f32 { self.a * self.a }
}

struct Circle { r: f32 }
impl Shape for Circle {
    fn area(&self) -> f32 { PI * self.r * self.r }
}

fn volume<T: Shape>(base: &T, height: f32) -> f32 {
    base.area() * height
}
// #endregion trait-generics

fn main() {
    println!("{}", volume(&Square { a: 2.0 }, 3.0));
    println!("{:.3}", volume(&Circle { r: 1.0 }, 2.0));
}
