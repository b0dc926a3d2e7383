use rand::{SeedableRng, rngs::StdRng, seq::SliceRandom};

/// The order of `samples` samples in an epoch: it depends on the seed and the epoch's number, and on nothing else, so that an
/// epoch can be repeated without those before it.
pub(crate) fn order(samples: usize, seed: u64, epoch: usize) -> Vec<usize> {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    bytes[8..16].copy_from_slice(&(epoch as u64).to_le_bytes());
    let mut order: Vec<usize> = (0..samples).collect();
    order.shuffle(&mut StdRng::from_seed(bytes));
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
