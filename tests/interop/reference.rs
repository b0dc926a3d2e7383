//! What a case is compared with, and how.

use crate::safetensors;
use neural_first::burn::module::{ModuleMapper, ModuleVisitor, Param};
use neural_first::burn::tensor::{DType, Gradients, TensorData};
use neural_first::kernels::switch::with;
use neural_first::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// How far a number may be from PyTorch's, as a share of the tensor's largest. PyTorch's are computed in double precision.
const TOLERANCE: f32 = 1e-5;

/// One file of references, by name.
type File = LazyLock<BTreeMap<String, TensorData>>;

static LAYERS: File = LazyLock::new(|| safetensors::read(include_bytes!("layers.safetensors")));
static TRAININGS: File = LazyLock::new(|| safetensors::read(include_bytes!("trainings.safetensors")));

/// The reference of one case.
pub(crate) struct Reference {
    name: &'static str,
    file: &'static File,
}

impl Reference {
    /// Of a case in `layers.safetensors`.
    pub(crate) fn layer(name: &'static str) -> Self {
        Reference { name, file: &LAYERS }
    }

    /// Of a case in `trainings.safetensors`.
    pub(crate) fn training(name: &'static str) -> Self {
        Reference { name, file: &TRAININGS }
    }

    pub(crate) fn get(&self, what: &str) -> TensorData {
        let name = format!("{}/{what}", self.name);
        self.file
            .get(&name)
            .unwrap_or_else(|| panic!("{name} is not in the file: run tests/interop/write_*.py"))
            .clone()
    }

    /// Everything whose name begins so, by the rest of the name.
    pub(crate) fn all(&self, prefix: &str) -> BTreeMap<String, TensorData> {
        let prefix = format!("{}/{prefix}/", self.name);
        let named =
            self.file.iter().filter_map(|(name, data)| Some((name.strip_prefix(&prefix)?.to_owned(), data.clone())));
        named.collect()
    }

    /// Ours beside PyTorch's.
    pub(crate) fn compare(&self, what: &str, ours: Vec<f32>, theirs: &TensorData, tolerance: f32, operators: &str) {
        let theirs = theirs.clone().try_to_vec::<f32>().expect("f32");
        assert_eq!(ours.len(), theirs.len(), "{}: {what}", self.name);
        let largest = theirs.iter().fold(0.0_f32, |most, x| most.max(x.abs()));
        // A gradient that cancels out has no size of its own.
        let largest = if largest == 0.0 { 1.0 } else { largest };
        let (at, distance) = ours.iter().zip(&theirs).map(|(a, b)| (a - b).abs() / largest).enumerate().fold(
            (0, 0.0_f32),
            // A number that is not one is as far as can be.
            |most, (at, d)| {
                if d > most.1 || d.is_nan() { (at, if d.is_nan() { f32::INFINITY } else { d }) } else { most }
            },
        );
        assert!(
            distance < tolerance,
            "{}: {what}, {operators} operators: number {at} is {}, PyTorch's is {} (the largest is {largest})",
            self.name,
            ours[at],
            theirs[at],
        );
    }
}

/// A batch that a network takes.
pub(crate) trait Batch: Clone {
    fn load(data: TensorData, device: &Device) -> Self;
    fn gradient(&self, gradients: &Gradients) -> Option<Vec<f32>>;
}

impl<const D: usize> Batch for Tensor<D> {
    fn load(data: TensorData, device: &Device) -> Self {
        let tensor = Tensor::from_data(data, device);
        if device.is_autodiff() { tensor.require_grad() } else { tensor }
    }

    fn gradient(&self, gradients: &Gradients) -> Option<Vec<f32>> {
        Some(numbers(self.grad(gradients).expect("a gradient of the input")))
    }
}

impl<const D: usize> Batch for Tensor<D, Int> {
    fn load(data: TensorData, device: &Device) -> Self {
        Tensor::from_data(data, device)
    }

    fn gradient(&self, _: &Gradients) -> Option<Vec<f32>> {
        None
    }
}

pub(crate) fn numbers<const D: usize>(tensor: Tensor<D>) -> Vec<f32> {
    tensor.into_data().try_to_vec::<f32>().expect("f32")
}

/// Prediction and training, with our operators and with Burn's.
pub(crate) fn agrees<N, B: Batch>(name: &'static str)
where
    N: Network,
    N::Input: neural_first::kinds::Input<Batch = B>,
    N::Target: neural_first::kinds::Target<Output = Tensor<2>>,
{
    predicts::<N, B>(name);
    for (on, operators) in [(true, "our"), (false, "Burn's")] {
        with(Some(on), || trains::<N, B>(name, operators));
    }
}

/// Prediction, with our operators and with Burn's.
pub(crate) fn predicts<N, B: Batch>(name: &'static str)
where
    N: Network,
    N::Input: neural_first::kinds::Input<Batch = B>,
    N::Target: neural_first::kinds::Target<Output = Tensor<2>>,
{
    let reference = Reference::layer(name);
    let device = Device::flex();
    for (on, operators) in [(true, "our"), (false, "Burn's")] {
        let network = load(N::init(&device), reference.all("weights"));
        let output = with(Some(on), || network.forward(B::load(reference.get("input"), &device)));
        reference.compare("prediction", numbers(output), &reference.get("eval/output"), TOLERANCE, operators);
    }
}

/// The output in training; the gradients of its projection; what becomes of running statistics.
fn trains<N, B: Batch>(name: &'static str, operators: &str)
where
    N: Network,
    N::Input: neural_first::kinds::Input<Batch = B>,
    N::Target: neural_first::kinds::Target<Output = Tensor<2>>,
{
    let reference = Reference::layer(name);
    let device = Device::flex().autodiff();
    let network = load(N::init(&device), reference.all("weights"));
    let input = B::load(reference.get("input"), &device);
    let output = network.forward(input.clone());
    reference.compare(
        "output in training",
        numbers(output.clone()),
        &reference.get("train/output"),
        TOLERANCE,
        operators,
    );

    let projection = Tensor::<2>::from_data(reference.get("projection"), &device);
    let gradients = (output * projection).sum().backward();
    if let Some(gradient) = input.gradient(&gradients) {
        reference.compare("gradient of the input", gradient, &reference.get("train/gradient"), TOLERANCE, operators);
    }
    let ours = collect(&network, Some(&gradients));
    let theirs = reference.all("train/gradients");
    assert_eq!(ours.keys().collect::<Vec<_>>(), theirs.keys().collect::<Vec<_>>(), "{name}");
    for (path, gradient) in ours {
        reference.compare(&format!("gradient of {path}"), gradient, &theirs[&path], TOLERANCE, operators);
    }
    // Running statistics of a step are seen behind `valid`.
    let after = collect(&network.valid(), None);
    for (path, theirs) in reference.all("train/after") {
        reference.compare(&format!("{path} behind the step"), after[&path].clone(), &theirs, TOLERANCE, operators);
    }
}

/// The network with the reference's weights. Every weight must be there, of the right shape, and none be left.
pub(crate) fn load<N: Network>(network: N, weights: BTreeMap<String, TensorData>) -> N {
    struct Load(Vec<String>, BTreeMap<String, TensorData>);
    impl ModuleMapper for Load {
        fn enter_module(&mut self, name: &str, _: &str) {
            self.0.push(name.to_owned());
        }
        fn exit_module(&mut self, _: &str, _: &str) {
            self.0.pop();
        }
        fn map_float<const D: usize>(&mut self, param: Param<Tensor<D>>) -> Param<Tensor<D>> {
            let path = self.0.join(".");
            let data = self.1.remove(&path).unwrap_or_else(|| panic!("the reference has no {path}"));
            let trained = param.is_require_grad();
            param.map(|tensor| {
                assert_eq!(tensor.dims()[..], data.shape()[..], "{path}");
                assert_eq!(data.dtype(), DType::F32, "{path}");
                let loaded = Tensor::from_data(data, &tensor.device());
                if trained { loaded.require_grad() } else { loaded }
            })
        }
    }
    let mut load = Load(Vec::new(), weights);
    let network = network.map(&mut load);
    assert!(load.1.is_empty(), "the network has no {:?}", load.1.keys());
    network
}

/// What a network has at each of its paths: the gradients of what is trained, or, without gradients, everything.
fn collect(network: &impl Module, gradients: Option<&Gradients>) -> BTreeMap<String, Vec<f32>> {
    struct Collect<'a>(Vec<String>, Option<&'a Gradients>, BTreeMap<String, Vec<f32>>);
    impl ModuleVisitor for Collect<'_> {
        fn enter_module(&mut self, name: &str, _: &str) {
            self.0.push(name.to_owned());
        }
        fn exit_module(&mut self, _: &str, _: &str) {
            self.0.pop();
        }
        fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
            let path = self.0.join(".");
            let value = match self.1 {
                Some(_) if !param.is_require_grad() => return,
                Some(gradients) => param.val().grad(gradients).unwrap_or_else(|| panic!("no gradient of {path}")),
                None => param.val(),
            };
            self.2.insert(path, numbers(value));
        }
    }
    let mut collect = Collect(Vec::new(), gradients, BTreeMap::new());
    network.visit(&mut collect);
    collect.2
}

/// A reference that no test takes is a number that nobody compares.
#[test]
fn every_reference_is_taken_by_a_test() {
    let sources = concat!(
        include_str!("layers/activations.rs"),
        include_str!("layers/composition.rs"),
        include_str!("layers/convolutions.rs"),
        include_str!("layers/dense.rs"),
        include_str!("layers/norms.rs"),
        include_str!("layers/pools.rs"),
        include_str!("layers/random.rs"),
        include_str!("layers/sequences.rs"),
        include_str!("layers/sizes.rs"),
        include_str!("trainings.rs"),
    );
    let names = LAYERS.keys().chain(TRAININGS.keys());
    let cases: BTreeSet<&str> = names.filter_map(|name| name.split('/').next()).collect();
    let unused: Vec<_> = cases.iter().filter(|case| !sources.contains(&format!("! {{ {case}: "))).collect();
    assert!(unused.is_empty(), "{unused:?}");
}
