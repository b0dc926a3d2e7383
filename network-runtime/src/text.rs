//! Numbers and columns as people read them.

/// `1234567` as `1,234,567`.
pub(crate) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A number to three digits, as short as it can be written: `0.05`, `1e-8`, `1.25e30`.
pub(crate) fn short(number: f64) -> String {
    // Rounded by way of its text: that is where digits are counted.
    let rounded = format!("{number:.2e}").parse().unwrap_or(number);
    if rounded == 0.0 || (1e-4..1e6).contains(&f64::abs(rounded)) {
        rounded.to_string()
    } else {
        format!("{rounded:e}")
    }
}

/// How many columns of a terminal a text takes, as far as its characters are one column wide each.
pub(crate) fn width(text: &str) -> usize {
    text.chars().count()
}

/// `text` and spaces behind it, up to `width`.
pub(crate) fn left(text: &str, to: usize) -> String {
    format!("{text}{}", " ".repeat(to.saturating_sub(width(text))))
}

/// Spaces and `text` behind them, up to `width`.
pub(crate) fn right(text: &str, to: usize) -> String {
    format!("{}{text}", " ".repeat(to.saturating_sub(width(text))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped_by_three_from_the_right() {
        let grouped = [0, 7, 999, 1000, 100_480, 1_234_567].map(thousands);
        assert_eq!(grouped, ["0", "7", "999", "1,000", "100,480", "1,234,567"]);
    }

    #[test]
    fn numbers_are_as_short_as_three_digits_allow() {
        let given = [0.0, 0.05, 1e-8, -0.1 - 0.2, 1.2549e30, 255.0, f64::NAN];
        let expected = ["0", "0.05", "1e-8", "-0.3", "1.25e30", "255", "NaN"];
        assert_eq!(given.map(short), expected);
    }

    #[test]
    fn padding_counts_characters_and_not_bytes() {
        assert_eq!((left("R²", 4), right("R²", 4)), ("R²  ".into(), "  R²".into()));
        assert_eq!(left("longer", 3), "longer");
    }
}
