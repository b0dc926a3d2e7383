//! The steps with their weights, and running them.

use super::record::{Op, Step};
use crate::kernels::{
    attention::Attention,
    batch_norm::BatchNorm,
    conv, dense,
    layer_norm::LayerNorm,
    lstm::{self, LstmWeights},
    pointwise,
    pool::{AveragePool, MaxPool},
};

/// Multiplications of a batch below which a second core costs more than it saves.
const WORTH_A_THREAD: u64 = 1 << 20;

/// A network at rest, ready to run on any number of samples, from any number of threads at once.
#[derive(Debug)]
pub(super) struct Plan {
    steps: Vec<Ready>,
    /// How many values there are, the input among them.
    values: usize,
    output: usize,
    /// Multiplications of one sample.
    work: u64,
}

#[derive(Debug)]
struct Ready {
    action: Action,
    from: Vec<usize>,
    to: usize,
    /// Values that nobody reads any more.
    done: Vec<usize>,
}

#[derive(Debug)]
enum Action {
    Convolution(Box<conv::Prepared>),
    /// Of so many numbers a row.
    Dense(dense::Prepared, usize),
    BatchNorm {
        norm: BatchNorm,
        scale: Vec<f32>,
        shift: Vec<f32>,
        zeros: Vec<f32>,
        ones: Vec<f32>,
    },
    MaxPool(MaxPool),
    AveragePool(AveragePool),
    LayerNorm {
        epsilon: f32,
        gamma: Vec<f32>,
        beta: Vec<f32>,
    },
    Lstm(lstm::Prepared),
    Attention(Attention),
    Relu,
    Add,
}

impl Plan {
    /// The plan of steps that were recorded with so many samples.
    pub(super) fn new(steps: Vec<Step>, output: usize, samples: usize) -> Plan {
        let values = steps.iter().map(|step| step.to + 1).max().unwrap_or(1);
        let last: Vec<Option<usize>> =
            (0..values).map(|value| steps.iter().rposition(|step| step.from.contains(&value))).collect();
        let mut work = 0;
        let steps = steps.into_iter().enumerate().map(|(index, step)| {
            let done = (0..values).filter(|value| last[*value] == Some(index) && *value != output).collect();
            let action = match step.op {
                Op::Convolution { conv, weight, bias } => {
                    let pixels = conv.shape.output_len() / (conv.shape.batch * conv.shape.out_channels).max(1);
                    work += (weight.len() * pixels) as u64;
                    Action::Convolution(Box::new(conv::Prepared::new(&conv, &weight, &bias)))
                }
                Op::Dense { dense, weight, bias } => {
                    work += (weight.len() * dense.batch / samples) as u64;
                    Action::Dense(dense::Prepared::new(&dense, &weight, &bias), dense.inputs)
                }
                Op::BatchNorm { norm, scale, shift } => {
                    let (zeros, ones) = (vec![0.0; scale.len()], vec![1.0; scale.len()]);
                    Action::BatchNorm { norm: BatchNorm { epsilon: 0.0, ..norm }, scale, shift, zeros, ones }
                }
                Op::MaxPool(pool) => Action::MaxPool(pool),
                Op::AveragePool(pool) => Action::AveragePool(pool),
                Op::LayerNorm { epsilon, gamma, beta } => Action::LayerNorm { epsilon, gamma, beta },
                Op::Lstm { lstm, input, state, bias } => {
                    work += (lstm.steps * (input.len() + state.len())) as u64;
                    let weights = LstmWeights { input: &input, state: &state, bias: &bias };
                    Action::Lstm(lstm::Prepared::new(&lstm, weights))
                }
                Op::Attention(attention) => {
                    let Attention { steps, heads, width, .. } = attention;
                    work += (2 * steps * steps * heads * width) as u64;
                    Action::Attention(attention)
                }
                Op::Relu => Action::Relu,
                Op::Add => Action::Add,
            };
            Ready { action, from: step.from, to: step.to, done }
        });
        let steps = steps.collect();
        Plan { steps, values, output, work }
    }

    /// The outputs of `batch` samples, one after another.
    pub(super) fn run(&self, input: &[f32], batch: usize) -> Vec<f32> {
        if self.work * (batch as u64) < WORTH_A_THREAD {
            return self.steps(input, batch);
        }
        // Once into the pool instead of once a step: every way there is a hand-off between threads.
        rayon::scope(|_| self.steps(input, batch))
    }

    fn steps(&self, input: &[f32], batch: usize) -> Vec<f32> {
        let mut values: Vec<Option<Vec<f32>>> = vec![None; self.values];
        for step in &self.steps {
            let first = step.from[0];
            let output = match &step.action {
                Action::Relu | Action::Add => {
                    // In place where nobody reads it any more.
                    let taken = if step.done.contains(&first) { values[first].take() } else { None };
                    let mut sum = taken.unwrap_or_else(|| read(&values, first, input).to_vec());
                    match (&step.action, step.from.get(1)) {
                        (Action::Add, Some(second)) if *second == first => {
                            sum.iter_mut().for_each(|value| *value *= 2.0);
                        }
                        (Action::Add, Some(second)) => pointwise::add(&mut sum, read(&values, *second, input)),
                        _ => pointwise::relu(&mut sum),
                    }
                    sum
                }
                action => apply(action, &|source| read(&values, step.from[source], input), batch),
            };
            values[step.to] = Some(output);
            for value in &step.done {
                values[*value] = None;
            }
        }
        values[self.output].take().unwrap_or_default()
    }
}

fn read<'a>(values: &'a [Option<Vec<f32>>], value: usize, input: &'a [f32]) -> &'a [f32] {
    if value == 0 { input } else { values[value].as_deref().unwrap_or_default() }
}

/// What an action makes of its sources.
fn apply<'a>(action: &Action, source: &dyn Fn(usize) -> &'a [f32], batch: usize) -> Vec<f32> {
    let x = source(0);
    match action {
        Action::Convolution(conv) => conv.forward(x, batch),
        Action::Dense(dense, inputs) => dense.forward(x, x.len() / inputs.max(&1)),
        Action::BatchNorm { norm, scale, shift, zeros, ones } => {
            BatchNorm { batch, ..*norm }.infer(x, zeros, ones, scale, shift)
        }
        Action::MaxPool(pool) => {
            let mut pool = *pool;
            pool.shape.batch = batch;
            pool.forward(x).output
        }
        Action::AveragePool(pool) => {
            let mut pool = *pool;
            pool.shape.batch = batch;
            pool.forward(x)
        }
        Action::LayerNorm { epsilon, gamma, beta } => {
            let (rows, width) = (x.len() / gamma.len().max(1), gamma.len());
            LayerNorm { rows, width, epsilon: *epsilon }.forward(x, gamma, beta)
        }
        Action::Lstm(lstm) => lstm.forward(x, batch),
        Action::Attention(attention) => Attention { batch, ..*attention }.infer(x, source(1), source(2)),
        Action::Relu | Action::Add => x.to_vec(),
    }
}
