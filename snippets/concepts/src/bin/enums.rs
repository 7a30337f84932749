// #region enum
use std::f32::consts::PI;

enum Shape {
    Square(f32),
    Rectangle(f32, f32),
    Circle(f32),
}

fn area(x: &Shape) -> f32 {
    match x {
        Shape::Square(a) => a * a,
        Shape::Rectangle(a, b) => a * b,
        Shape::Circle(r) => PI * r * r,
    }
}
// #endregion enum

fn main() {
    println!("{}", area(&Shape::Square(2.0)));
    println!("{}", area(&Shape::Rectangle(2.0, 3.0)));
    println!("{:.3}", area(&Shape::Circle(1.0)));
}
