// #region borrow-checker
fn print_first(vec: Vec<u32>) {
    println!("First element: {}", vec[0]);
}

fn main() {
    let vec = vec![1, 2, 3];
    print_first(vec);
    print_first(vec);  // Error: use of moved value
}
// #endregion borrow-checker
