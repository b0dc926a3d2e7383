//! The plan of a whole network, and its answers.

use super::{fold, plan::Plan, record};
use crate::{Network, kernels::switch, kinds::Input, kinds::Target, network::Plain, operators};
use burn::tensor::{Tensor, TensorData};
use core::{any::Any, marker::PhantomData};

/// How far a plan's outputs may be from those of the forward pass, as a share of the largest.
const CLOSE: f32 = 1e-4;

/// A network's plan.
#[derive(Debug)]
pub(crate) struct Planned<N> {
    plan: Plan,
    network: PhantomData<fn() -> N>,
}

type Output<N> = <<N as Network>::Target as Target>::Output;
type Buffer<N> = <<N as Network>::Input as Input>::Buffer;

/// How many numbers a sample of the first input has: only a network of one input is planned.
fn length<N: Network>() -> usize {
    N::Input::SHAPES[0].iter().product()
}

impl<N: Network> Planned<N> {
    /// The plan of a network at rest, where all its layers can be planned.
    pub(crate) fn of(plain: &Plain<'_, N>) -> Option<Self> {
        const SAMPLES: usize = 2;
        if !switch::enabled() || !operators::is_host(plain.device()) {
            return None;
        }
        // Any numbers will do, as long as they differ.
        let numbers: Vec<f32> =
            (0..SAMPLES * length::<N>()).map(|i| ((i * 2_654_435_761) % 1009) as f32 / 504.5 - 1.0).collect();
        let values = (&numbers as &dyn Any).downcast_ref::<Buffer<N>>()?.clone();
        let batch = N::Input::batch(values, plain.device());
        let (output, mut record) = record::while_recording(numbers.clone(), || plain.network().logits(batch));
        let output = (&output as &dyn Any).downcast_ref::<Tensor<2>>()?;
        let value = record.find(output).filter(|value| *value > 0 && record.is_whole())?;
        let expected = output.to_data().try_to_vec::<f32>().ok()?;
        let lens = record.lens(SAMPLES);
        let plan = Plan::new(fold::folded(record.steps, value), value, &lens);
        let given = plan.run(&numbers, SAMPLES);
        let largest = expected.iter().fold(1e-3_f32, |largest, value| largest.max(value.abs()));
        let close = |(a, b): (&f32, &f32)| (a - b).abs() <= CLOSE * largest;
        let same = given.len() == expected.len() && given.iter().zip(&expected).all(close);
        same.then_some(Self { plan, network: PhantomData })
    }

    /// What `logits` gives for samples that stand one after another; `values` is the input's buffer.
    pub(crate) fn logits(&self, values: &dyn Any, plain: &Plain<'_, N>) -> Option<Output<N>> {
        if !switch::enabled() {
            return None;
        }
        let values = values.downcast_ref::<Vec<f32>>()?;
        let samples = values.len() / length::<N>();
        let output = self.plan.run(values, samples);
        let output = Tensor::<2>::from_data(TensorData::new(output, [samples, self.plan.outputs()]), plain.device());
        (Box::new(output) as Box<dyn Any>).downcast::<Output<N>>().ok().map(|output| *output)
    }
}
