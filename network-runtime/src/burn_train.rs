//! Networks in Burn's own training, `burn::train`: its dashboard, its metrics, its multi-device and distributed strategies.
//!
//! With the feature `train`, `network!` implements [`TrainStep`] and [`InferenceStep`] for each network. The loss is that of its
//! `train` section (class weights that are `balanced` know no data here, and are 1); optimizer, schedule, batches and epochs are
//! those that Burn's learner is given, and so are learning rates of single layers: `#[rate(…)]` tells them in
//! [`Network::RATES`](crate::Network::RATES), and changes nothing here. [`loader`] makes a data loader of any [`Samples`].
//!
//! ```ignore
//! let training = SupervisedTraining::new("runs/digits", loader::<Digits>(data.train, 128, Some(1))?, loader::<Digits>(data.test, 128, None)?)
//!     .metrics((AccuracyMetric::new(), LossMetric::new()))
//!     .num_epochs(10);
//! let learner = Learner::new(Digits::init(&device.autodiff()), AdamConfig::new().init(), 1e-3);
//! let digits = training.launch(learner).model;
//! ```

pub use burn::train::{InferenceStep, TrainOutput, TrainStep};

use crate::{
    Error, Network,
    data::{DataError, Samples},
    kinds::{Binary, Class, Image, Input, Labels, Mask, Sequence, Signal, Target, Tokens, Values, Volume},
    train::{SettingError, batch::gather},
};
use burn::{
    data::{
        dataloader::{DataLoader, DataLoaderBuilder, batcher::Batcher},
        dataset::{Dataset, DatasetError},
    },
    tensor::{Device, Int, Tensor},
    train::{ClassificationOutput, MultiLabelClassificationOutput, RegressionOutput, SequenceOutput},
};
use core::marker::PhantomData;
use std::sync::Arc;

/// What a step takes: a batch of inputs and a batch of truths.
pub type Batch<N> = (<<N as Network>::Input as Input>::Batch, <<N as Network>::Target as Target>::Batch);

/// What a step gives to Burn's metrics.
pub type Item<N> = <<N as Network>::Target as Measured>::Item;

/// A kind of answer that Burn's metrics can measure.
pub trait Measured: Target {
    /// The output of Burn's that comes nearest.
    type Item;

    /// Of the mean loss of a batch `[1]`, its logits and its truths.
    fn item(loss: Tensor<1>, output: Self::Output, truths: Self::Batch) -> Self::Item;
}

impl<const K: usize> Measured for Class<K> {
    type Item = ClassificationOutput;

    fn item(loss: Tensor<1>, output: Tensor<2>, truths: Tensor<1, Int>) -> ClassificationOutput {
        ClassificationOutput::new(loss, output, truths)
    }
}

impl<const K: usize> Measured for Labels<K> {
    type Item = MultiLabelClassificationOutput;

    fn item(loss: Tensor<1>, output: Tensor<2>, truths: Tensor<2>) -> MultiLabelClassificationOutput {
        MultiLabelClassificationOutput::new(loss, output, truths.int())
    }
}

impl Measured for Binary {
    type Item = MultiLabelClassificationOutput;

    fn item(loss: Tensor<1>, output: Tensor<2>, truths: Tensor<2>) -> MultiLabelClassificationOutput {
        MultiLabelClassificationOutput::new(loss, output, truths.int())
    }
}

impl<const K: usize> Measured for Values<K> {
    type Item = RegressionOutput;

    fn item(loss: Tensor<1>, output: Tensor<2>, truths: Tensor<2>) -> RegressionOutput {
        RegressionOutput::new(loss, output, truths)
    }
}

impl<const T: usize, const VOCAB: usize> Measured for Tokens<T, VOCAB> {
    type Item = SequenceOutput;

    fn item(loss: Tensor<1>, output: Tensor<3>, truths: Tensor<2, Int>) -> SequenceOutput {
        SequenceOutput::new(loss, output, None, truths)
    }
}

impl<const K: usize, const H: usize, const W: usize> Measured for Mask<K, H, W> {
    type Item = ClassificationOutput;

    /// Every pixel is measured as a sample.
    fn item(loss: Tensor<1>, output: Tensor<4>, truths: Tensor<3, Int>) -> ClassificationOutput {
        let pixels = output.permute([0, 2, 3, 1]).reshape([-1, K as i32]);
        ClassificationOutput::new(loss, pixels, truths.reshape([-1]))
    }
}

macro_rules! measured_as_values {
    ($($kind:ident<$($size:ident),*>),*) => { $(
        impl<$(const $size: usize),*> Measured for $kind<$($size),*> {
            type Item = RegressionOutput;

            fn item(loss: Tensor<1>, output: Self::Output, truths: Self::Batch) -> RegressionOutput {
                RegressionOutput::new(loss, output.flatten(1, -1), truths.flatten(1, -1))
            }
        }
    )* };
}

measured_as_values!(Image<C, H, W>, Signal<C, L>, Sequence<T, F>, Volume<C, D, H, W>);

/// What [`TrainStep::step`] of every network does: forward, loss, backward.
pub fn train_step<N: Network<Target: Measured>>(network: &N, (input, truths): Batch<N>) -> TrainOutput<Item<N>> {
    let output = network.logits(N::Input::autodiff(input));
    let loss = N::trainer().objective().loss(output.clone(), truths.clone());
    TrainOutput::new(network, loss.clone().backward(), N::Target::item(loss, output, truths))
}

/// What [`InferenceStep::step`] of every network does: forward and loss.
pub fn inference_step<N: Network<Target: Measured>>(network: &N, (input, truths): Batch<N>) -> Item<N> {
    let output = network.logits(input);
    let loss = N::trainer().objective().loss(output.clone(), truths.clone());
    N::Target::item(loss, output, truths)
}

/// Samples as a data loader of Burn's, in batches of `size`; shuffled anew in each epoch where there is a `seed`. A sample that
/// does not fit the network ends Burn's training with an error that names it.
///
/// # Errors
///
/// There are no samples, or `size` is 0.
pub fn loader<N: Network>(
    samples: impl Samples<N::Input, N::Target> + Send + 'static,
    size: usize,
    seed: Option<u64>,
) -> Result<Arc<dyn DataLoader<Batch<N>>>, Error>
where
    <N::Input as Input>::Batch: core::fmt::Debug + 'static,
    <N::Target as Target>::Batch: core::fmt::Debug + 'static,
{
    SettingError::not_zero("sample a batch", size)?;
    if samples.is_empty() {
        return Err(DataError::Empty { what: "given" }.into());
    }
    let samples = Arc::new(samples);
    let batches = Batches::<_, N> { samples: samples.clone(), network: PhantomData };
    let builder = DataLoaderBuilder::new(batches).batch_size(size);
    let builder = match seed {
        Some(seed) => builder.shuffle(seed),
        None => builder,
    };
    Ok(builder.build(Batches::<_, N> { samples, network: PhantomData }))
}

/// Samples as Burn sees them: indices, which it shuffles, and which become a batch.
struct Batches<S, N> {
    samples: Arc<S>,
    network: PhantomData<fn() -> N>,
}

impl<N: Network, S: Samples<N::Input, N::Target> + Send> Dataset<usize> for Batches<S, N> {
    /// Looks at the sample, because only here Burn takes an error.
    fn get(&self, index: usize) -> Result<usize, DatasetError> {
        gather::<N::Input, N::Target>(&*self.samples, &[index]).map(|_| index).map_err(DatasetError::new)
    }

    fn len(&self) -> usize {
        self.samples.len()
    }
}

impl<N: Network, S: Samples<N::Input, N::Target> + Send> Batcher<usize, Batch<N>> for Batches<S, N> {
    fn batch(&self, indices: Vec<usize>, device: &Device) -> Batch<N> {
        let (inputs, truths) =
            gather::<N::Input, N::Target>(&*self.samples, &indices).expect("samples that `get` has looked at just now");
        (N::Input::batch(inputs, device), N::Target::batch(truths, device))
    }
}
