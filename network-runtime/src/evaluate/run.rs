use super::Score;
use crate::{
    Error, Network,
    data::{DataError, Samples},
    kinds::Target,
    layer,
    network::Plain,
    train::{Metric, Objective, Tally, batch, figures},
};

/// How much memory a chunk's greatest layer may take.
const BYTES: usize = 32 << 20;

/// More samples than this at once make nothing faster, and no longer fit a processor's caches.
const MOST: usize = 512;

/// How many samples a network works on at once where nobody learns.
pub(crate) const fn chunk<N: Network>() -> usize {
    let greatest = layer::greatest(N::LAYERS);
    match BYTES / if greatest == 0 { 1 } else { greatest } {
        0 => 1,
        samples if samples > MOST => MOST,
        samples => samples,
    }
}

/// What was measured: the evaluation of the answer's kind, the numbers in it by name, and further metrics in their order.
pub(crate) struct Measured<E> {
    pub(crate) evaluation: E,
    pub(crate) figures: Vec<Score>,
    pub(crate) metrics: Vec<Score>,
}

/// Measures a network on data. `what` says in an error what the data is for.
pub(crate) fn run<N: Network>(
    network: &N,
    data: &(impl Samples<N::Input, N::Target> + ?Sized),
    objective: &Objective<N::Target>,
    metrics: &[Metric<N::Target>],
    what: &'static str,
) -> Result<Measured<<N::Target as Target>::Evaluation>, Error> {
    if data.is_empty() {
        return Err(DataError::Empty { what }.into());
    }
    let plain = Plain::of(network)?.planned_for(data.len());
    let mut scores = <N::Target as Target>::Scores::default();
    let mut tally = Tally::new(metrics);
    let (mut sum, mut total) = (0.0, 0.0);
    let order: Vec<usize> = (0..data.len()).collect();
    for indices in order.chunks(chunk::<N>()) {
        let (inputs, truths) = batch::gather(data, indices)?;
        let output = plain.logits(inputs);
        N::Target::score(&mut scores, output.clone(), &truths).map_err(|error| at(error, indices[0]))?;
        // Batches may differ in size and in the weight of their classes: the mean over all samples weighs each by what it is worth.
        let weight = objective.weight(&truths);
        let target = N::Target::batch(truths, plain.device());
        tally.add(&output, &target, indices.len())?;
        let mean = objective.loss(output, target);
        let mean: Vec<f32> = mean.try_into_vec_as().map_err(Error::read)?;
        sum += f64::from(mean[0]) * weight;
        total += weight;
    }
    let evaluation = N::Target::evaluation(scores, sum / total);
    let figures = figures(&evaluation);
    let metrics = tally.scores(&figures)?;
    Ok(Measured { evaluation, figures, metrics })
}

/// An error about a sample of a chunk, said of the sample in the whole.
pub(crate) fn at(error: Error, first: usize) -> Error {
    match error {
        Error::OutputNotFinite { sample } => Error::OutputNotFinite { sample: first + sample },
        other => other,
    }
}
