use core::fmt;

/// The shape of one sample and what its axes mean, as one writes it in a network: `image(1, 28, 28)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// `image`.
    pub word: &'static str,
    /// `[1, 28, 28]`; of tokens their number, and the size of the vocabulary.
    pub sizes: &'static [usize],
    /// The token that fills shorter samples up, where there is one.
    pub pad: Option<usize>,
}

impl Shape {
    /// A shape of a word and its sizes.
    pub const fn new(word: &'static str, sizes: &'static [usize]) -> Self {
        Self { word, sizes, pad: None }
    }

    /// The same, of positions that `pad` fills up.
    pub const fn padded(self, pad: Option<usize>) -> Self {
        Self { pad, ..self }
    }

    /// Whether it is this word with these sizes; usable in constants.
    pub const fn is(&self, word: &str, sizes: &[usize], pad: Option<usize>) -> bool {
        let same_pad = match (self.pad, pad) {
            (Some(a), Some(b)) => a == b,
            (None, None) => true,
            _ => false,
        };
        let (a, b) = (self.word.as_bytes(), word.as_bytes());
        if !same_pad || a.len() != b.len() || self.sizes.len() != sizes.len() {
            return false;
        }
        let mut i = 0;
        while i < a.len() {
            if a[i] != b[i] {
                return false;
            }
            i += 1;
        }
        let mut i = 0;
        while i < self.sizes.len() {
            if self.sizes[i] != sizes[i] {
                return false;
            }
            i += 1;
        }
        true
    }
}

/// `tokens(20, 1000, pad = 0)`
impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sizes = self.sizes.iter().map(usize::to_string).chain(self.pad.map(|pad| format!("pad = {pad}")));
        write!(f, "{}({})", self.word, sizes.collect::<Vec<_>>().join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Class, Features, Image, Input, Mask, Target, Tokens};

    #[test]
    fn a_kind_says_its_shape_and_an_answer_that_of_the_last_layer() {
        assert_eq!(<Image<1, 28, 28> as Input>::FORMS, [Shape::new("image", &[1, 28, 28])]);
        assert_eq!(<(Features<3>, Tokens<4, 9>) as Input>::FORMS[1].to_string(), "tokens(4, 9)");
        assert_eq!(<Tokens<4, 9, 0> as Input>::FORMS[0].to_string(), "tokens(4, 9, pad = 0)");
        assert_eq!(<Class<10> as Target>::GIVES.to_string(), "features(10)");
        assert_eq!(<Tokens<4, 9> as Target>::GIVES.to_string(), "sequence(4, 9)");
        assert_eq!(<Mask<2, 8, 8> as Target>::GIVES.to_string(), "image(2, 8, 8)");
        assert_eq!(<Image<3, 8, 8> as Target>::GIVES.to_string(), "image(3, 8, 8)");
    }

    #[test]
    fn shapes_are_the_same_where_everything_is() {
        let signal = Shape::new("signal", &[4, 9]);
        assert!(signal.is("signal", &[4, 9], None));
        assert!(!signal.is("signal", &[4, 8], None));
        assert!(!signal.is("signal", &[4], None));
        assert!(!signal.is("sequen", &[4, 9], None));
        assert!(!signal.is("signal", &[4, 9], Some(0)));
        assert!(signal.padded(Some(1)).is("signal", &[4, 9], Some(1)));
    }
}
