use super::SettingError;
use crate::{
    data::Samples,
    kinds::{Input, Target},
};
use rand::{SeedableRng, rngs::StdRng, seq::SliceRandom};

/// In which order, and how often, samples are seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sampling {
    /// Every sample once an epoch, in an order that changes from epoch to epoch.
    #[default]
    Shuffled,
    /// Every class equally often: of a common class only a part is seen in an epoch, which changes from epoch to epoch; the samples
    /// of a rare one several times. An epoch has as many samples as the data.
    Balanced,
}

/// The orders of a training's epochs.
pub(crate) struct Sampler {
    samples: usize,
    /// The samples of each class, where they are balanced.
    classes: Option<Vec<Vec<usize>>>,
}

impl Sampler {
    pub(crate) fn new<I: Input, T: Target>(
        sampling: Sampling,
        data: &(impl Samples<I, T> + ?Sized),
    ) -> Result<Self, SettingError> {
        let samples = data.len();
        if sampling == Sampling::Shuffled {
            return Ok(Self { samples, classes: None });
        }
        let mut classes: Vec<Vec<usize>> = Vec::new();
        let mut truth = Vec::new();
        for index in 0..samples {
            truth.clear();
            data.target(index, &mut truth);
            let class = T::group(&truth).ok_or_else(|| SettingError::NothingToBalance { target: T::describe() })?;
            if classes.len() <= class {
                classes.resize(class + 1, Vec::new());
            }
            classes[class].push(index);
        }
        classes.retain(|class| !class.is_empty());
        Ok(Self { samples, classes: Some(classes) })
    }

    /// The order of an epoch, from 1: it depends on the seed and the epoch's number, and on nothing else.
    pub(crate) fn order(&self, seed: u64, epoch: usize) -> Vec<usize> {
        match &self.classes {
            None => order(self.samples, seed, epoch),
            Some(classes) => balanced(classes, self.samples, &mut generator(seed, epoch)),
        }
    }
}

/// As many samples of each class, within one: those of a rare class again and again, each time in another order.
fn balanced(classes: &[Vec<usize>], samples: usize, random: &mut StdRng) -> Vec<usize> {
    let mut order = Vec::with_capacity(samples);
    for (number, class) in classes.iter().enumerate() {
        let mut wanted = samples / classes.len() + usize::from(number < samples % classes.len());
        let mut class = class.clone();
        while wanted > 0 {
            class.shuffle(random);
            let part = wanted.min(class.len());
            order.extend_from_slice(&class[..part]);
            wanted -= part;
        }
    }
    order.shuffle(random);
    order
}

fn generator(seed: u64, epoch: usize) -> StdRng {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    bytes[8..16].copy_from_slice(&(epoch as u64).to_le_bytes());
    StdRng::from_seed(bytes)
}

/// Every sample once.
fn order(samples: usize, seed: u64, epoch: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..samples).collect();
    order.shuffle(&mut generator(seed, epoch));
    order
}

/// An epoch's order in batches. The last, smaller batch is one too, except that a single sample is left out where batches are
/// greater: it has no variance, and batch norm would learn from that. (PyTorch refuses such a batch; which sample it is changes
/// from epoch to epoch.)
pub(crate) fn batches(order: &[usize], batch: usize) -> impl Iterator<Item = &[usize]> {
    order.chunks(batch).filter(move |indices| indices.len() > 1 || batch == 1 || order.len() == 1)
}

/// How many batches an epoch of `samples` samples has.
pub(crate) fn steps(samples: usize, batch: usize) -> usize {
    let single = samples % batch == 1 && batch > 1 && samples > 1;
    samples.div_ceil(batch) - usize::from(single)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_has_every_sample_once_and_depends_on_seed_and_epoch() {
        let first = order(1000, 7, 1);
        assert_eq!(first, order(1000, 7, 1));
        assert_ne!(first, order(1000, 8, 1));
        assert_ne!(first, order(1000, 7, 2));
        let mut sorted = first;
        sorted.sort_unstable();
        assert_eq!(sorted, (0..1000).collect::<Vec<_>>());
    }

    #[test]
    fn balanced_classes_are_seen_equally_often_and_evenly() {
        // 90 samples of class 0, 9 of class 1, 2 of class 2.
        let classes = [(0..90).collect::<Vec<_>>(), (90..99).collect(), vec![99, 100]];
        let order = balanced(&classes, 101, &mut generator(1, 1));
        assert_eq!(order.len(), 101);
        let of = |range: core::ops::Range<usize>| order.iter().filter(|index| range.contains(index)).count();
        assert_eq!([of(0..90), of(90..99), of(99..101)], [34, 34, 33]);
        // 34 of 9: each three or four times.
        assert!((90..99).all(|sample| matches!(of(sample..sample + 1), 3 | 4)));
        // 34 of 90: none twice.
        assert!((0..90).all(|sample| of(sample..sample + 1) <= 1));
        assert_ne!(order, balanced(&classes, 101, &mut generator(1, 2)));
    }

    fn sizes(samples: usize, batch: usize) -> Vec<usize> {
        let order: Vec<usize> = (0..samples).collect();
        let sizes: Vec<usize> = batches(&order, batch).map(<[usize]>::len).collect();
        assert_eq!(sizes.len(), steps(samples, batch));
        sizes
    }

    #[test]
    fn the_last_batch_counts_unless_it_is_a_single_sample() {
        assert_eq!(sizes(10, 4), [4, 4, 2]);
        assert_eq!(sizes(9, 4), [4, 4]);
        assert_eq!(sizes(8, 4), [4, 4]);
        assert_eq!(sizes(3, 1), [1, 1, 1]);
        assert_eq!(sizes(1, 4), [1]);
    }
}
