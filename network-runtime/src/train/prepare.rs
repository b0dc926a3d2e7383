//! Batches made on another thread, ahead of the step that takes them.

use super::{Augment, batch::gather};
use crate::{
    data::{DataError, Samples},
    kinds::{Input, Target},
};
use std::{sync::mpsc::sync_channel, thread};

/// How many batches wait at most.
const AHEAD: usize = 2;

/// A batch in memory, augmented, before it is on a device.
pub(crate) struct Prepared<I: Input, T: Target> {
    pub(crate) inputs: I::Buffer,
    pub(crate) truths: Vec<T::Element>,
    /// Truths that count as well, and the share of the first, where samples are mixed.
    pub(crate) mixed: Option<(Vec<T::Element>, f64)>,
    pub(crate) samples: usize,
}

/// Calls `take` with each batch, in order, while the next ones are made. What a batch holds does not depend on the thread.
///
/// The first error ends it, whoever has it; `take` ends it with `false`.
pub(crate) fn ahead<'a, I: Input, T: Target, E: From<DataError>>(
    data: &(impl Samples<I, T> + ?Sized),
    batches: impl Iterator<Item = &'a [usize]> + Send,
    augment: &Augmenting<'_>,
    mut take: impl FnMut(Prepared<I, T>) -> Result<bool, E>,
) -> Result<(), E> {
    thread::scope(|scope| {
        let (send, receive) = sync_channel(AHEAD);
        scope.spawn(move || {
            for indices in batches {
                let prepared = prepare(data, indices, augment);
                let failed = prepared.is_err();
                // Whoever takes them has stopped.
                if send.send(prepared).is_err() || failed {
                    return;
                }
            }
        });
        for prepared in receive {
            if !take(prepared?)? {
                break;
            }
        }
        Ok(())
    })
}

/// What is done to the samples of an epoch.
pub(crate) struct Augmenting<'a> {
    pub(crate) augment: &'a [Augment],
    pub(crate) seed: u64,
    pub(crate) epoch: usize,
}

fn prepare<I: Input, T: Target>(
    data: &(impl Samples<I, T> + ?Sized),
    indices: &[usize],
    augmenting: &Augmenting<'_>,
) -> Result<Prepared<I, T>, DataError> {
    let (inputs, truths) = gather(data, indices)?;
    let mut prepared = Prepared { inputs, truths, mixed: None, samples: indices.len() };
    if !augmenting.augment.is_empty() {
        super::augment::apply(&mut prepared, indices, augmenting);
    }
    Ok(prepared)
}
