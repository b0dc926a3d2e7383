//! The peers in Rust: what `network!` makes, and plain Burn.

use crate::{
    by_hand::ByHand,
    measure::{Answerer, Learner},
};
use neural_first::burn::{
    module::{ModuleVisitor, Param},
    nn::loss::{CrossEntropyLoss, CrossEntropyLossConfig},
    optim::{AdamConfig, GradientsParams, ModuleOptimizer},
    tensor::{TensorData, activation::softmax},
};
use neural_first::{Error, Input, Sample, Session, Target, prelude::*};

/// A generated network, trained by its own trainer.
pub(crate) struct Generated<N: Network>(Session<N>);

impl<N: Network> Generated<N> {
    pub(crate) fn new(device: &Device) -> Result<Self, Error> {
        Ok(Generated(N::trainer().device(device).session()?))
    }
}

impl<N> Learner for Generated<N>
where
    N: Network<Target = Class<10>>,
    N::Input: Input<Buffer = Vec<f32>>,
    for<'a> &'a [f32]: Sample<N::Input>,
{
    type Answerer = AtRest<N>;

    fn params(&self) -> usize {
        trainable(self.0.network())
    }

    fn step(&mut self, inputs: Vec<f32>, labels: Vec<usize>) -> f32 {
        let device = self.0.device();
        let (x, y) = (N::Input::batch(inputs, device), <Class<10> as Target>::batch(labels, device));
        self.0.step(x, y).into_scalar()
    }

    fn rest(self) -> AtRest<N> {
        AtRest { answers: Predictor::new(self.0.into_network()).expect("a device that has trained") }
    }
}

/// A network off the autodiff device, as one who asks it again and again holds it.
pub(crate) struct AtRest<N: Network> {
    answers: Predictor<N>,
}

impl<N> Answerer for AtRest<N>
where
    N: Network<Target = Class<10>>,
    N::Input: Input<Buffer = Vec<f32>>,
    for<'a> &'a [f32]: Sample<N::Input>,
{
    fn batch(&self, inputs: &Vec<f32>) -> Vec<f32> {
        numbers(self.answers.logits(inputs))
    }

    fn one(&self, input: &[f32]) -> Vec<f32> {
        self.answers.predict(input).expect("an answer").probabilities
    }
}

/// A network by hand, trained as Burn's book does.
pub(crate) struct Hand<N> {
    /// Out only while a step runs.
    network: Option<N>,
    optimizer: ModuleOptimizer,
    loss: CrossEntropyLoss,
    device: Device,
}

impl<N: ByHand> Hand<N> {
    pub(crate) fn new(device: &Device) -> Self {
        let device = device.clone().autodiff();
        Hand {
            network: Some(N::new(&device)),
            optimizer: AdamConfig::new().with_epsilon(1e-8).init(),
            loss: CrossEntropyLossConfig::new().init(&device),
            device,
        }
    }
}

impl<N: ByHand> Learner for Hand<N> {
    type Answerer = HandAtRest<N>;

    fn params(&self) -> usize {
        self.network.as_ref().map_or(0, trainable)
    }

    fn step(&mut self, inputs: Vec<f32>, labels: Vec<usize>) -> f32 {
        let network = self.network.take().expect("a step before has panicked");
        let labels: Vec<i64> = labels.into_iter().map(|label| label as i64).collect();
        let samples = labels.len();
        let y = Tensor::<1, Int>::from_data(TensorData::new(labels, [samples]), &self.device);
        let loss = self.loss.forward(network.forward(rows(inputs, samples, &self.device)), y);
        let value = loss.clone().into_scalar();
        let gradients = GradientsParams::from_grads(loss.backward(), &network);
        self.network = Some(self.optimizer.step(1e-3, network, gradients));
        value
    }

    fn rest(self) -> HandAtRest<N> {
        let network = self.network.expect("a step before has panicked").valid();
        HandAtRest { network, device: self.device.inner() }
    }
}

/// A network by hand off the autodiff device.
pub(crate) struct HandAtRest<N> {
    network: N,
    device: Device,
}

impl<N: ByHand> Answerer for HandAtRest<N> {
    fn batch(&self, inputs: &Vec<f32>) -> Vec<f32> {
        numbers(self.network.forward(rows(inputs.clone(), crate::data::BATCH, &self.device)))
    }

    fn one(&self, input: &[f32]) -> Vec<f32> {
        numbers(softmax(self.network.forward(rows(input.to_vec(), 1, &self.device)), 1))
    }
}

fn rows(values: Vec<f32>, samples: usize, device: &Device) -> Tensor<2> {
    let len = values.len() / samples;
    Tensor::from_data(TensorData::new(values, [samples, len]), device)
}

fn numbers(tensor: Tensor<2>) -> Vec<f32> {
    tensor.into_data().try_into_vec().expect("32-bit floats")
}

/// Parameters that gradients reach. Burn's own count has the running statistics of batch norm in it.
fn trainable(network: &impl Module) -> usize {
    struct Count(usize);
    impl ModuleVisitor for Count {
        fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
            if param.is_require_grad() {
                self.0 += param.val().dims().iter().product::<usize>();
            }
        }
    }
    let mut count = Count(0);
    network.visit(&mut count);
    count.0
}
