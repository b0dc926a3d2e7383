//! What `predict` gives for one sample, one type a kind of answer.

use crate::text::short;
use core::{fmt, ops::Deref};
use serde::Serialize;

/// The answer of a [`Class`](crate::Class) network.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Classified {
    /// The most probable class, the first of equals.
    pub class: usize,
    /// How probable the network takes it to be, from 0 to 1.
    pub probability: f32,
    /// The probabilities of all classes; their sum is 1.
    pub probabilities: Vec<f32>,
}

/// `7, 99.2 %`
impl fmt::Display for Classified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {:.1} %", self.class, self.probability * 100.0)
    }
}

/// The answer of a [`Binary`](crate::Binary) network.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Decided {
    /// Whether it takes yes to be more probable than no.
    pub yes: bool,
    /// How probable it takes yes to be, from 0 to 1.
    pub probability: f32,
}

impl Decided {
    pub(crate) fn new(probability: f32) -> Self {
        Self { yes: probability > 0.5, probability }
    }
}

/// `yes, 93.1 %`, `no, 88.0 %`: how probable what it says is.
impl fmt::Display for Decided {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (word, probability) = if self.yes { ("yes", self.probability) } else { ("no", 1.0 - self.probability) };
        write!(f, "{word}, {:.1} %", probability * 100.0)
    }
}

/// The answer of a [`Labels`](crate::Labels) network.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Labelled {
    /// The labels that it takes to be more probable than not, from the most probable on.
    pub labels: Vec<usize>,
    /// The probability of each label, from 0 to 1; they do not add up to 1.
    pub probabilities: Vec<f32>,
}

impl Labelled {
    pub(crate) fn new(probabilities: Vec<f32>) -> Self {
        let mut labels: Vec<usize> = (0..probabilities.len()).filter(|label| probabilities[*label] > 0.5).collect();
        labels.sort_by(|one, other| probabilities[*other].total_cmp(&probabilities[*one]));
        Self { labels, probabilities }
    }
}

/// `2 (97.1 %), 5 (61.0 %)`; `none` where none is probable.
impl fmt::Display for Labelled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.labels.is_empty() {
            return f.write_str("none");
        }
        for (index, label) in self.labels.iter().enumerate() {
            let comma = if index > 0 { ", " } else { "" };
            write!(f, "{comma}{label} ({:.1} %)", self.probabilities[*label] * 100.0)?;
        }
        Ok(())
    }
}

/// The answer of a [`Tokens`](crate::Tokens) network: the most probable token at each position. For the probabilities of all
/// tokens, as sampling from a language model needs them, there is the network's `forward`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tagged {
    /// The tokens, or classes, in order.
    pub tokens: Vec<usize>,
    /// How probable each is, from 0 to 1.
    pub probabilities: Vec<f32>,
}

impl Tagged {
    pub(crate) fn new(tokens: &[usize], probabilities: &[f32]) -> Self {
        Self { tokens: tokens.to_vec(), probabilities: probabilities.to_vec() }
    }
}

/// `3 17 4`
impl fmt::Display for Tagged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, token) in self.tokens.iter().enumerate() {
            let space = if index > 0 { " " } else { "" };
            write!(f, "{space}{token}")?;
        }
        Ok(())
    }
}

/// The answer of a [`Mask`](crate::Mask) network: the most probable class of each pixel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Segmented {
    classes: usize,
    width: usize,
    pixels: Vec<usize>,
}

impl Segmented {
    pub(crate) fn new(pixels: &[usize], classes: usize, width: usize) -> Self {
        Self { classes, width, pixels: pixels.to_vec() }
    }

    /// The classes of all pixels, row by row.
    pub fn pixels(&self) -> &[usize] {
        &self.pixels
    }

    /// The rows, from the top.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &[usize]> {
        self.pixels.chunks_exact(self.width)
    }

    /// The class of one pixel; `None` outside.
    pub fn class(&self, row: usize, column: usize) -> Option<usize> {
        self.rows().nth(row)?.get(column).copied()
    }

    /// The share of the pixels that have a class, from 0 to 1.
    pub fn share(&self, class: usize) -> f64 {
        self.pixels.iter().filter(|pixel| **pixel == class).count() as f64 / self.pixels.len() as f64
    }
}

/// `28 × 28 pixels: class 0 81.3 %, class 1 18.7 %`, of the classes that occur the greatest first.
impl fmt::Display for Segmented {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} × {} pixels: ", self.rows().len(), self.width)?;
        let mut shares: Vec<(usize, f64)> = (0..self.classes).map(|class| (class, self.share(class))).collect();
        shares.retain(|(_, share)| *share > 0.0);
        shares.sort_by(|one, other| other.1.total_cmp(&one.1));
        for (index, (class, share)) in shares.into_iter().enumerate() {
            let comma = if index > 0 { ", " } else { "" };
            write!(f, "{comma}class {class} {:.1} %", share * 100.0)?;
        }
        Ok(())
    }
}

/// The answer of a network that gives an image, a signal, a sequence or a volume: its numbers, as a slice, in the order of its
/// shape.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Produced {
    shape: &'static [usize],
    values: Vec<f32>,
}

impl Produced {
    pub(crate) fn new(values: Vec<f32>, shape: &'static [usize]) -> Self {
        Self { shape, values }
    }

    /// The sizes of its axes: channels, rows and columns of an image.
    pub fn shape(&self) -> &'static [usize] {
        self.shape
    }

    /// The numbers as a vector.
    pub fn into_vec(self) -> Vec<f32> {
        self.values
    }

    /// The numbers as pixels: 0.0 becomes 0 and 1.0 becomes 255, what is beyond is cut off.
    pub fn to_pixels(&self) -> Vec<u8> {
        self.values.iter().map(|value| (value * 255.0).round().clamp(0.0, 255.0) as u8).collect()
    }
}

impl Deref for Produced {
    type Target = [f32];

    fn deref(&self) -> &[f32] {
        &self.values
    }
}

/// `[1, 28, 28] from 0.02 to 0.98, mean 0.13`
impl fmt::Display for Produced {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let min = self.values.iter().copied().fold(f32::INFINITY, f32::min);
        let max = self.values.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let mean = self.values.iter().copied().map(f64::from).sum::<f64>() / self.values.len() as f64;
        let [min, max, mean] = [f64::from(min), f64::from(max), mean].map(short);
        write!(f, "{:?} from {min} to {max}, mean {mean}", self.shape)
    }
}

/// The answer of a [`Values`](crate::Values) network: its values, as a slice.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Predicted(Vec<f32>);

impl Predicted {
    pub(crate) fn new(values: Vec<f32>) -> Self {
        Self(values)
    }

    /// The values as a vector.
    pub fn into_vec(self) -> Vec<f32> {
        self.0
    }
}

impl Deref for Predicted {
    type Target = [f32];

    fn deref(&self) -> &[f32] {
        &self.0
    }
}

/// `0.5, -3.25`
impl fmt::Display for Predicted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, value) in self.0.iter().enumerate() {
            let comma = if index > 0 { ", " } else { "" };
            write!(f, "{comma}{value}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_read_as_sentences() {
        let seven = Classified { class: 7, probability: 0.9917, probabilities: vec![] };
        assert_eq!(seven.to_string(), "7, 99.2 %");
        let values = Predicted::new(vec![0.5, -3.25]);
        assert_eq!((values.to_string(), values[1]), ("0.5, -3.25".into(), -3.25));
        assert_eq!(Decided::new(0.931).to_string(), "yes, 93.1 %");
        assert_eq!(Decided::new(0.12).to_string(), "no, 88.0 %");
        assert_eq!(Labelled::new(vec![0.1, 0.61, 0.971]).to_string(), "2 (97.1 %), 1 (61.0 %)");
        assert_eq!(Labelled::new(vec![0.1, 0.5]).to_string(), "none");
        assert_eq!(Tagged::new(&[3, 17, 4], &[0.5; 3]).to_string(), "3 17 4");
        let produced = Produced::new(vec![0.0, 0.25, 1.0, 1.25], &[1, 2, 2]);
        assert_eq!(produced.to_string(), "[1, 2, 2] from 0 to 1.25, mean 0.625");
        assert_eq!(produced.to_pixels(), [0, 64, 255, 255]);
    }

    #[test]
    fn a_mask_has_rows_and_columns() {
        let mask = Segmented::new(&[0, 2, 2, 2, 0, 2], 4, 3);
        assert_eq!(
            (mask.class(1, 0), mask.class(1, 1), mask.class(2, 0), mask.class(0, 3)),
            (Some(2), Some(0), None, None)
        );
        assert_eq!(mask.rows().next(), Some(&[0, 2, 2][..]));
        assert_eq!(mask.to_string(), "2 × 3 pixels: class 2 66.7 %, class 0 33.3 %");
    }
}
