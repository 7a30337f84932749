// The prelude has the real two; these are only defined to show how little they are.
#![expect(dead_code)]

// #region option-result
enum Option<T> {
    None,
    Some(T),
}

enum Result<T, E> {
    Ok(T),
    Err(E),
}
// #endregion option-result

fn main() {}
