//! What is measured of one peer and one network, in a process of its own. `benches/peers/measure.py` is the same in Python:
//! a change here is a change there.

use crate::data::{BATCH, Data, SAMPLES};
use crate::result::Measured;
use rand::{SeedableRng, rngs::StdRng, seq::SliceRandom};
use std::time::{Duration, Instant};

/// A network that learns.
pub(crate) trait Learner {
    type Answerer: Answerer;

    /// Trainable parameters.
    fn params(&self) -> usize;

    /// One whole step: forward, loss, backward, optimizer. The loss before the step.
    fn step(&mut self, inputs: Vec<f32>, labels: Vec<usize>) -> f32;

    /// The network at rest.
    fn rest(self) -> Self::Answerer;
}

/// A network that answers.
pub(crate) trait Answerer {
    /// The logits of a batch, read back. The samples are in memory as they are in Python; who needs a copy of them makes one.
    #[expect(clippy::ptr_arg, reason = "the buffer of a network's input is a vector")]
    fn batch(&self, inputs: &Vec<f32>) -> Vec<f32>;

    /// The probabilities of one sample, read back.
    fn one(&self, input: &[f32]) -> Vec<f32>;
}

/// Measures training for `time`, then inference and single answers for half of it each.
pub(crate) fn measure<L: Learner>(mut learner: L, data: &Data, time: Duration) -> Measured {
    let mut result = Measured { params: learner.params(), ..Measured::default() };
    let mut order: Vec<usize> = (0..SAMPLES).collect();
    order.shuffle(&mut StdRng::seed_from_u64(1));
    let mut batches = order.chunks_exact(BATCH).cycle();
    let mut losses = Vec::new();
    let mut step = || {
        let (inputs, labels) = data.gather(batches.next().unwrap_or_default());
        losses.push(learner.step(inputs, labels));
    };
    warm(time, &mut step);
    let (steps, seconds) = repeat(time, 1, &mut step);
    result.train = (steps * BATCH) as f64 / seconds;
    result.train_seconds = seconds;
    result.steps = losses.len();
    result.first_loss = losses.first().copied().unwrap_or(f32::NAN).into();
    let last = &losses[losses.len().saturating_sub(10)..];
    result.last_loss = f64::from(last.iter().sum::<f32>()) / last.len() as f64;
    result.memory = peak_memory();

    let answerer = learner.rest();
    let all: Vec<Vec<f32>> = data.inputs.chunks_exact(BATCH * data.len).map(<[f32]>::to_vec).collect();
    let mut batches = all.iter().cycle();
    let mut batch = || batches.next().map(|inputs| drop(answerer.batch(inputs))).unwrap_or_default();
    warm(time / 2, &mut batch);
    let (steps, seconds) = repeat(time / 2, 1, &mut batch);
    result.inference = (steps * BATCH) as f64 / seconds;

    let mut samples = data.inputs.chunks_exact(data.len).cycle();
    let mut times = Vec::new();
    let mut one = || {
        let sample = samples.next().unwrap_or_default();
        let start = Instant::now();
        let answer = answerer.one(sample);
        times.push(start.elapsed().as_secs_f64() * 1e6);
        assert!((answer.iter().sum::<f32>() - 1.0).abs() < 1e-3, "probabilities");
    };
    repeat(time / 2, 20, &mut one);
    // The first fifth is the warm-up.
    times.drain(..times.len() / 5);
    times.sort_by(f64::total_cmp);
    result.p50 = times[times.len() / 2];
    result.p95 = times[times.len() * 95 / 100];
    result
}

/// A quarter of the time and three times at least; a single time where that is long already.
fn warm(time: Duration, run: &mut impl FnMut()) {
    let start = Instant::now();
    run();
    if start.elapsed() < time {
        repeat(time / 4, 2, run);
    }
}

/// Runs until the time is over: how often, and how many seconds it took.
fn repeat(time: Duration, least: usize, run: &mut impl FnMut()) -> (usize, f64) {
    let start = Instant::now();
    let mut times = 0;
    while times < least || start.elapsed() < time {
        run();
        times += 1;
        // A peer that takes minutes for a single answer is not asked twenty times.
        if start.elapsed() > 10 * time {
            break;
        }
    }
    (times, start.elapsed().as_secs_f64())
}

/// The most memory that this process has held, in MB; 0 where the system does not say.
fn peak_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kib.map_or(0.0, |kib| kib * 1024.0 / 1e6)
}
