use super::{DataError, Fault, Samples};
use crate::kinds::{Class, Features, Image, numbers};
use rand::{SeedableRng, rngs::StdRng, seq::SliceRandom};

/// Labelled pictures of `C` channels, `H` rows and `W` columns, in `K` classes.
///
/// They stay bytes in memory, a quarter of what numbers would take; a batch's pixels become numbers from 0 to 1 when it is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pictures<const C: usize, const H: usize, const W: usize, const K: usize> {
    pixels: Vec<u8>,
    labels: Vec<u8>,
}

impl<const C: usize, const H: usize, const W: usize, const K: usize> Pictures<C, H, W, K> {
    /// How many pixels one picture has, over all channels.
    const PIXELS: usize = C * H * W;

    /// Pictures one after another, channel by channel, row by row, and their labels.
    ///
    /// # Errors
    ///
    /// The numbers of pixels and labels do not fit, or a label is no class.
    pub fn new(pixels: Vec<u8>, labels: Vec<u8>) -> Result<Self, DataError> {
        if labels.len().checked_mul(Self::PIXELS) != Some(pixels.len()) {
            return Err(DataError::Pixels { pixels: pixels.len(), labels: labels.len(), picture: Self::PIXELS });
        }
        match labels.iter().position(|label| usize::from(*label) >= K) {
            Some(index) => Err(Fault::Label { label: labels[index].to_string(), classes: K }.of(index)),
            None => Ok(Self { pixels, labels }),
        }
    }

    /// How many pictures there are.
    pub fn len(&self) -> usize {
        self.labels.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty()
    }

    /// The pixels of one picture.
    ///
    /// # Panics
    ///
    /// If there is no picture with that index.
    pub fn pixels(&self, index: usize) -> &[u8] {
        &self.pixels[index * Self::PIXELS..(index + 1) * Self::PIXELS]
    }

    /// The label of one picture.
    ///
    /// # Panics
    ///
    /// If there is no picture with that index.
    pub fn label(&self, index: usize) -> u8 {
        self.labels[index]
    }

    /// The first `count` pictures, or all if there are fewer.
    pub fn take(&self, count: usize) -> Self {
        let count = count.min(self.len());
        Self { pixels: self.pixels[..count * Self::PIXELS].to_vec(), labels: self.labels[..count].to_vec() }
    }

    /// The first `share` of the pictures, and the rest. They keep their order: [`shuffled`](Self::shuffled) first where it means
    /// something.
    ///
    /// # Errors
    ///
    /// `share` is not from 0 to 1.
    pub fn split(&self, share: f64) -> Result<(Self, Self), DataError> {
        if !(0.0..=1.0).contains(&share) {
            return Err(DataError::Share { share });
        }
        let first = (self.len() as f64 * share).round() as usize;
        let rest = Self { pixels: self.pixels[first * Self::PIXELS..].to_vec(), labels: self.labels[first..].to_vec() };
        Ok((self.take(first), rest))
    }

    /// The same pictures in an order that depends on nothing but `seed`.
    pub fn shuffled(&self, seed: u64) -> Self {
        let mut order: Vec<usize> = (0..self.len()).collect();
        order.shuffle(&mut StdRng::seed_from_u64(seed));
        Self {
            pixels: order.iter().flat_map(|index| self.pixels(*index)).copied().collect(),
            labels: order.iter().map(|index| self.label(*index)).collect(),
        }
    }
}

impl<const C: usize, const H: usize, const W: usize, const K: usize> Samples<Image<C, H, W>, Class<K>>
    for Pictures<C, H, W, K>
{
    fn len(&self) -> usize {
        self.labels.len()
    }

    fn input(&self, index: usize, out: &mut Vec<f32>) {
        numbers(self.pixels(index), out);
    }

    fn target(&self, index: usize, out: &mut Vec<usize>) {
        out.push(usize::from(self.labels[index]));
    }
}

/// Pictures that are to be given back, as autoencoders do: each is its own truth.
impl<const C: usize, const H: usize, const W: usize, const K: usize> Samples<Image<C, H, W>, Image<C, H, W>>
    for Pictures<C, H, W, K>
{
    fn len(&self) -> usize {
        self.labels.len()
    }

    fn input(&self, index: usize, out: &mut Vec<f32>) {
        numbers(self.pixels(index), out);
    }

    fn target(&self, index: usize, out: &mut Vec<f32>) {
        numbers(self.pixels(index), out);
    }
}

/// Flattened: Rust cannot yet say `Features<{ C * H * W }>`, so the common sizes are spelled out.
macro_rules! flattened {
    ($($channels:literal x $rows:literal x $columns:literal),*) => {$(
        impl<const K: usize> Samples<Features<{ $channels * $rows * $columns }>, Class<K>>
            for Pictures<$channels, $rows, $columns, K>
        {
            fn len(&self) -> usize {
                self.labels.len()
            }

            fn input(&self, index: usize, out: &mut Vec<f32>) {
                numbers(self.pixels(index), out);
            }

            fn target(&self, index: usize, out: &mut Vec<usize>) {
                out.push(usize::from(self.labels[index]));
            }
        }
    )*};
}

// MNIST and its relatives, and CIFAR.
flattened!(1 x 28 x 28, 3 x 32 x 32);

#[cfg(test)]
mod tests {
    use super::*;

    type Tiny = Pictures<1, 1, 2, 3>;

    fn tiny() -> Tiny {
        Tiny::new(vec![0, 255, 10, 20, 30, 40], vec![2, 0, 1]).unwrap()
    }

    #[test]
    fn a_picture_is_its_bytes_and_a_sample_is_its_bytes_over_255() {
        assert_eq!((tiny().pixels(1), tiny().label(1)), (&[10u8, 20][..], 0));
        let mut sample = vec![];
        Samples::<Image<1, 1, 2>, Class<3>>::input(&tiny(), 0, &mut sample);
        assert_eq!(sample, [0.0, 1.0]);
    }

    #[test]
    fn take_and_split_keep_the_order() {
        assert_eq!(tiny().take(1).labels, [2]);
        assert_eq!(tiny().take(9), tiny());
        let (first, rest) = tiny().split(0.34).unwrap();
        assert_eq!((first.labels, rest.labels), (vec![2], vec![0, 1]));
        assert_eq!(rest.pixels, [10, 20, 30, 40]);
        assert_eq!(tiny().split(1.5), Err(DataError::Share { share: 1.5 }));
    }

    #[test]
    fn shuffling_keeps_pictures_and_labels_together() {
        let pictures = Pictures::<1, 1, 1, 100>::new((0..100).collect(), (0..100).collect()).unwrap();
        let shuffled = pictures.shuffled(3);
        assert_ne!(shuffled.labels, pictures.labels);
        assert_eq!(shuffled.pixels, shuffled.labels);
        assert_eq!(shuffled, pictures.shuffled(3));
        assert_ne!(shuffled, pictures.shuffled(4));
        let mut sorted = shuffled.labels;
        sorted.sort_unstable();
        assert_eq!(sorted, pictures.labels);
    }

    #[test]
    fn bytes_that_are_not_pictures_are_refused() {
        assert_eq!(
            Tiny::new(vec![1, 2, 3], vec![0]).unwrap_err().to_string(),
            "3 pixels are not 1 pictures of 2 pixels each"
        );
        assert_eq!(
            Tiny::new(vec![1, 2], vec![3]).unwrap_err().to_string(),
            "sample 0: its label is 3, but the classes are numbered 0 to 2"
        );
    }
}
