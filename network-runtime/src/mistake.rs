//! The message of a rule that rustc decided: written in a constant, with the values of the user's constants.

use crate::Shape;

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
        Mistake { bytes: [0; ROOM], length: 0 }.push(text).and(values)
    }

    const fn and(mut self, values: &[(&str, usize)]) -> Self {
        let mut i = 0;
        while i < values.len() {
            self = self.push(if i == 0 { "\nwhere `" } else { ", `" });
            self = self.push(values[i].0).push("` is ").push_number(values[i].1);
            i += 1;
        }
        self
    }

    /// A sentence about another network: `text` with `{}` in the places of what that takes or gives, as one writes it, several
    /// in parentheses; then the values of constants as in [`new`](Self::new).
    pub const fn of_shapes(text: &str, shapes: &[Shape], values: &[(&str, usize)]) -> Self {
        let mut mistake = Mistake { bytes: [0; ROOM], length: 0 };
        let (sentence, mut at) = (text.as_bytes(), 0);
        while at < sentence.len() {
            if at + 1 < sentence.len() && sentence[at] == b'{' && sentence[at + 1] == b'}' {
                mistake = mistake.push_shapes(shapes);
                at += 2;
            } else {
                mistake = mistake.push_byte(sentence[at]);
                at += 1;
            }
        }
        mistake.and(values)
    }

    /// A sentence about a limit: `text` with `{}` in the places of, as often as it says, the network's figure, how much of it is too
    /// much, the limit, and the layer that takes most: its name, its text, its own figure; at the end the name and the figure again.
    pub const fn over_limit(text: &str, [total, most]: [usize; 2], layers: &[crate::Layer], measure: Measure) -> Self {
        let (mut largest, mut i) = (0, 1);
        while i < layers.len() {
            if measure.of(&layers[i]) > measure.of(&layers[largest]) {
                largest = i;
            }
            i += 1;
        }
        let mut mistake = Mistake { bytes: [0; ROOM], length: 0 };
        let (text, mut at, mut place) = (text.as_bytes(), 0, 0);
        while at < text.len() {
            if at + 1 < text.len() && text[at] == b'{' && text[at + 1] == b'}' && !layers.is_empty() {
                let layer = &layers[largest];
                mistake = match place {
                    0 => mistake.push_thousands(total),
                    1 => mistake.push_thousands(total.saturating_sub(most)),
                    2 => mistake.push_thousands(most),
                    4 => mistake.push(layer.text),
                    5 => mistake.push_thousands(measure.of(layer)),
                    7 => mistake.push_number(total),
                    _ => mistake.push(layer.name),
                };
                place += 1;
                at += 2;
            } else {
                mistake = mistake.push_byte(text[at]);
                at += 1;
            }
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

    const fn push_byte(mut self, byte: u8) -> Self {
        if self.length < ROOM {
            self.bytes[self.length] = byte;
            self.length += 1;
        }
        self
    }

    /// `image(1, 28, 28)`; of several `(image(1, 28, 28), features(4))`.
    const fn push_shapes(mut self, shapes: &[Shape]) -> Self {
        let (open, close) = if shapes.len() == 1 { ("", "") } else { ("(", ")") };
        self = self.push(open);
        let mut i = 0;
        while i < shapes.len() {
            let shape = shapes[i];
            self = self.push(if i == 0 { "" } else { ", " }).push(shape.word).push("(");
            let mut size = 0;
            while size < shape.sizes.len() {
                self = self.push(if size == 0 { "" } else { ", " }).push_number(shape.sizes[size]);
                size += 1;
            }
            if let Some(pad) = shape.pad {
                self = self.push(", pad = ").push_number(pad);
            }
            self = self.push(")");
            i += 1;
        }
        self.push(close)
    }

    /// `1234567` as `1,234,567`.
    const fn push_thousands(mut self, number: usize) -> Self {
        let (mut divisor, mut digits) = (1, 1);
        while number / divisor >= 10 {
            divisor *= 10;
            digits += 1;
        }
        while divisor > 0 {
            self = self.push_number(number / divisor % 10);
            divisor /= 10;
            digits -= 1;
            if digits > 0 && digits % 3 == 0 {
                self = self.push(",");
            }
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

/// What a limit bounds.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum Measure {
    /// Trainable parameters.
    Params,
    /// Operations for one sample.
    Flops,
    /// Bytes of weights and activations.
    Memory,
}

impl Measure {
    const fn of(self, layer: &crate::Layer) -> usize {
        match self {
            Measure::Params => layer.params,
            Measure::Flops => layer.flops as usize,
            Measure::Memory => 4 * layer.params + layer.activation_bytes,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_about_a_limit_names_the_largest_layer() {
        const fn layer(name: &'static str, params: usize) -> crate::Layer {
            let (text, keyword) = ("dense(9)", "dense");
            crate::Layer {
                name,
                text,
                keyword,
                output: &[9],
                params,
                flops: 7,
                activation_bytes: 36,
                notes: &[],
                inside: &[],
            }
        }
        const LAYERS: &[crate::Layer] = &[layer("a", 12), layer("b", 1_000_234)];
        const TEXT: &str = "{} is {} over {}: `{}`, `{}` has {}; shrink {} or say {}";
        const MISTAKE: Mistake = Mistake::over_limit(TEXT, [1_000_246, 1_000], LAYERS, Measure::Params);
        assert_eq!(
            MISTAKE.text(),
            "1,000,246 is 999,246 over 1,000: `b`, `dense(9)` has 1,000,234; shrink b or say 1000246"
        );
        const BYTES: Mistake = Mistake::over_limit("{} {} {} {} {} {}", [10, 3], LAYERS, Measure::Memory);
        assert_eq!(BYTES.text(), "10 7 3 b dense(9) 4,000,972");
    }

    #[test]
    fn a_message_has_the_values_of_its_constants() {
        const MISTAKE: Mistake = Mistake::new("takes `H`", &[("H", 1024), ("K", 0)]);
        assert_eq!(MISTAKE.text(), "takes `H`\nwhere `H` is 1024, `K` is 0");
    }

    #[test]
    fn a_sentence_about_shapes_has_them_as_one_writes_them() {
        const IMAGE: Shape = Shape::new("image", &[1, 28, 28]);
        const TOKENS: Shape = Shape::new("tokens", &[20, 100]).padded(Some(0));
        const MISTAKE: Mistake = Mistake::of_shapes("`N` takes `{}`", &[IMAGE, TOKENS], &[("H", 7)]);
        assert_eq!(MISTAKE.text(), "`N` takes `(image(1, 28, 28), tokens(20, 100, pad = 0))`\nwhere `H` is 7");
        const ONE: Mistake = Mistake::of_shapes("{} and {}", &[IMAGE], &[]);
        assert_eq!(ONE.text(), "image(1, 28, 28) and image(1, 28, 28)");
    }

    #[test]
    fn a_text_without_room_is_left_out() {
        let long = "x".repeat(ROOM + 1);
        assert_eq!(Mistake::new(&long, &[("H", 7)]).text(), "\nwhere `H` is 7");
    }
}
