// #region error-as-value
fn parse_int_fallback(s: &str) -> i32 {
    match s.parse() {
        Ok(n) => n,
        Err(_) => i32::MIN,
    }
}

fn parse_int_option(s: &str) -> Option<i32> {
    s.parse().ok()
}

fn parse_int_panic(s: &str) -> i32 {
    s.parse().expect("Failed to parse")
}
// #endregion error-as-value

fn main() {
    println!("{}", parse_int_fallback("foo"));
    println!("{:?}", parse_int_option("foo"));
    println!("{}", parse_int_panic("123"));
}
