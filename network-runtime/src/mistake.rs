//! The message of a rule that rustc decided: written in a constant, with the values of the user's constants.

/// Room for a message; what is longer is cut.
const ROOM: usize = 2048;

/// A message that a failed `const` assertion shows: the compiler's sentence, then what the constants in it are.
///
/// Constants cannot allocate or format, so that the text is written byte by byte.
#[doc(hidden)]
pub struct Mistake {
    bytes: [u8; ROOM],
    length: usize,
}

impl Mistake {
    /// `text`, and behind it ``where `HIDDEN` is 64``.
    pub const fn new(text: &str, values: &[(&str, usize)]) -> Self {
        let mut mistake = Mistake { bytes: [0; ROOM], length: 0 }.push(text);
        let mut i = 0;
        while i < values.len() {
            mistake = mistake.push(if i == 0 { "\nwhere `" } else { ", `" });
            mistake = mistake.push(values[i].0).push("` is ").push_number(values[i].1);
            i += 1;
        }
        mistake
    }

    /// The message.
    pub const fn text(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "a rule over constants does not hold",
        }
    }

    /// All of `text`, or nothing where there is no room: a character is never cut in two.
    const fn push(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        if self.length + text.len() <= ROOM {
            let mut i = 0;
            while i < text.len() {
                self.bytes[self.length + i] = text[i];
                i += 1;
            }
            self.length += text.len();
        }
        self
    }

    const fn push_number(mut self, number: usize) -> Self {
        let mut divisor = 1;
        while number / divisor >= 10 {
            divisor *= 10;
        }
        while divisor > 0 && self.length < ROOM {
            self.bytes[self.length] = b'0' + (number / divisor % 10) as u8;
            self.length += 1;
            divisor /= 10;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_has_the_values_of_its_constants() {
        const MISTAKE: Mistake = Mistake::new("takes `H`", &[("H", 1024), ("K", 0)]);
        assert_eq!(MISTAKE.text(), "takes `H`\nwhere `H` is 1024, `K` is 0");
    }

    #[test]
    fn a_text_without_room_is_left_out() {
        let long = "x".repeat(ROOM + 1);
        assert_eq!(Mistake::new(&long, &[("H", 7)]).text(), "\nwhere `H` is 7");
    }
}
