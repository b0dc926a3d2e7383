use crate::{
    Error, Layer, Rate, Table, Trainer,
    data::Samples,
    device, evaluate,
    kinds::{Input, Sample, Shape, Target},
    layer, model_file,
    predict::{self, Answer},
};
use burn::{
    module::{Module, ModuleVisitor, Param},
    tensor::{Bool, Device, Int, Tensor},
};
use std::{borrow::Cow, path::Path};

/// A network that `network!` wrote: a plain Burn module that knows its layers and how it wants to be trained.
///
/// What the macro writes is the first half, up to [`trainer`](Self::trainer); the rest follows from it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a network of `network!`",
    label = "not a network",
    note = "a Burn module of your own stands in a network by `module(MyBlock = MyBlock::new(64, device), output = features(64))`"
)]
pub trait Network: Module + 'static {
    /// What it takes.
    type Input: Input;

    /// What it answers.
    type Target: Target;

    /// The name of its type.
    const NAME: &'static str;

    /// Its layers, in the order in which they are written.
    const LAYERS: &'static [Layer];

    /// How many parameters it has that training moves; those of frozen layers are counted too.
    const PARAMS: usize;

    /// Floating-point operations for one sample, forward; a multiplication and an addition are two.
    const FLOPS: u64;

    /// Bytes of its parameters and of the largest two neighbouring activations of one sample, in `f32`: what a prediction needs at
    /// least. (Running statistics of norms, which a prediction can fold into the weights, are not counted.)
    const MEMORY: usize = layer::memory_of(Self::PARAMS, Self::LAYERS);

    /// The parts that learn at a rate of their own, `#[rate(0.1)]`.
    const RATES: &'static [Rate] = &[];
    /// What it takes, one shape an input.
    const TAKES: &'static [Shape] = <Self::Input as Input>::FORMS;

    /// What its last layer gives for one sample.
    const GIVES: Shape = <Self::Target as Target>::GIVES;

    /// Builds it with fresh parameters.
    fn init(device: &Device) -> Self;

    /// A batch of inputs to a batch of outputs, activation of the last layer included.
    fn forward(&self, input: <Self::Input as Input>::Batch) -> <Self::Target as Target>::Output;

    /// A batch of inputs to a batch of outputs as losses take them: before a closing softmax.
    fn logits(&self, input: <Self::Input as Input>::Batch) -> <Self::Target as Target>::Output;

    /// The trainer that its `train` section describes.
    fn trainer() -> Trainer<Self>;

    /// Measures it on data it should not have learned from. The loss is the one that [`trainer`](Self::trainer) has.
    ///
    /// Dropout is off and batch norm uses what it has learned, on whatever device the network is.
    ///
    /// # Errors
    ///
    /// There are no samples, one is not what it should be, or the network's output is not finite.
    fn evaluate(
        &self,
        data: &(impl Samples<Self::Input, Self::Target> + ?Sized),
    ) -> Result<<Self::Target as Target>::Evaluation, Error> {
        Ok(evaluate::run(self, data, Self::trainer().objective(), &[], "evaluation")?.evaluation)
    }

    /// Answers for one sample: numbers as `[f32; N]`, `Vec<f32>` or `&[f32]`, or pixels as bytes.
    ///
    /// # Errors
    ///
    /// The sample has another length than the network takes, or the output is not finite.
    fn predict(&self, sample: impl Sample<Self::Input>) -> Result<Answer<Self>, Error> {
        predict::one(&Plain::of(self)?, sample)
    }

    /// Answers for many samples, in their order; faster than one by one.
    ///
    /// # Errors
    ///
    /// A sample has another length than the network takes, or the output is not finite.
    fn predict_many(&self, samples: &[impl Sample<Self::Input>]) -> Result<Vec<Answer<Self>>, Error> {
        predict::many(&Plain::of(self)?.planned_for(samples.len()), samples)
    }

    /// Writes its parameters and what it is into one file, under exactly this name. A file of that name is replaced, at once and
    /// whole: whatever happens meanwhile, there is the old file or the new one.
    ///
    /// Plain Burn reads it too: `module.load_file(path)`.
    ///
    /// # Errors
    ///
    /// The file cannot be written.
    fn save(&self, path: impl AsRef<Path>) -> Result<(), Error> {
        model_file::save(self, path.as_ref())
    }

    /// Builds it with the parameters of a file that [`save`](Self::save) wrote, or plain Burn.
    ///
    /// # Errors
    ///
    /// There is no such file, it is damaged, or it holds another network: the first difference is named. The network's name
    /// alone may differ.
    fn load(path: impl AsRef<Path>, device: &Device) -> Result<Self, Error> {
        model_file::load(path.as_ref(), device)
    }

    /// Takes over the parameters of a file, as [`load`](Self::load). On an error it stays as it was.
    ///
    /// # Errors
    ///
    /// As [`load`](Self::load).
    fn restore(&mut self, path: impl AsRef<Path>) -> Result<(), Error> {
        model_file::restore(self, path.as_ref())
    }

    /// Takes over the parameters that the file of a larger network has under one of its fields, as an encoder those of `encoder` in the
    /// file of a classifier. On an error it stays as it was.
    ///
    /// # Errors
    ///
    /// As [`load`](Self::load); or the file has nothing under that name.
    fn restore_part(&mut self, path: impl AsRef<Path>, part: &str) -> Result<(), Error> {
        model_file::restore_part(self, path.as_ref(), part)
    }

    /// Its layers as a table.
    fn table() -> Table {
        layer::table::<Self>()
    }
}

/// A network as it is where nobody learns: off the autodiff device, dropout and batch norm at rest.
pub(crate) struct Plain<'a, N: Network> {
    network: Cow<'a, N>,
    device: Device,
    #[cfg(any(feature = "flex", feature = "ndarray"))]
    plan: Option<crate::inference::Planned<N>>,
}

impl<'a, N: Network> Plain<'a, N> {
    /// Copies nothing where the network already is off the autodiff device: there, its layers decide by what comes in.
    pub(crate) fn of(network: &'a N) -> Result<Self, Error> {
        Self::at_rest(Cow::Borrowed(network))
    }

    /// The same of a network that is its own.
    pub(crate) fn owned(network: N) -> Result<Plain<'static, N>, Error> {
        Plain::at_rest(Cow::Owned(network))
    }

    fn at_rest(network: Cow<'a, N>) -> Result<Self, Error> {
        let device = match network.devices().into_iter().next() {
            Some(device) => device,
            // Without a parameter it is nowhere, and anywhere is right.
            None => device::auto()?,
        };
        let network = if on_autodiff(&*network) { Cow::Owned(network.valid()) } else { network };
        Ok(Self {
            network,
            device: device.inner(),
            #[cfg(any(feature = "flex", feature = "ndarray"))]
            plan: None,
        })
    }

    /// Makes a plan, where the device and the layers allow one: it pays for many samples, or for one at a time again and
    /// again. What changes in the network afterwards is not seen.
    pub(crate) fn planned(mut self) -> Self {
        #[cfg(any(feature = "flex", feature = "ndarray"))]
        {
            self.plan = crate::inference::Planned::of(&self);
        }
        self
    }

    pub(crate) fn is_planned(&self) -> bool {
        #[cfg(any(feature = "flex", feature = "ndarray"))]
        return self.plan.is_some();
        #[cfg(not(any(feature = "flex", feature = "ndarray")))]
        false
    }

    /// Plans where so many samples are worth it.
    pub(crate) fn planned_for(self, samples: usize) -> Self {
        const WORTH: usize = 256;
        if samples < WORTH { self } else { self.planned() }
    }

    /// The network's `logits` of samples that stand one after another.
    pub(crate) fn logits(&self, values: <N::Input as Input>::Buffer) -> <N::Target as Target>::Output {
        #[cfg(any(feature = "flex", feature = "ndarray"))]
        if let Some(output) = self.plan.as_ref().and_then(|plan| plan.logits(&values, self)) {
            return output;
        }
        self.network.logits(N::Input::batch(values, &self.device))
    }

    /// The same of samples that stay the caller's; a plan copies nothing.
    pub(crate) fn logits_of(&self, values: &<N::Input as Input>::Buffer) -> <N::Target as Target>::Output {
        #[cfg(any(feature = "flex", feature = "ndarray"))]
        if let Some(output) = self.plan.as_ref().and_then(|plan| plan.logits(values, self)) {
            return output;
        }
        self.network.logits(N::Input::batch(values.clone(), &self.device))
    }

    pub(crate) fn network(&self) -> &N {
        &self.network
    }

    pub(crate) fn device(&self) -> &Device {
        &self.device
    }
}

/// Whether any parameter is on an autodiff device. (Burn's own list of a module's devices has only one entry for a device and
/// its autodiff twin, and so cannot say.)
pub(crate) fn on_autodiff(network: &impl Module) -> bool {
    struct Seen(bool);
    impl ModuleVisitor for Seen {
        fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
            self.0 |= param.lazy_device().is_autodiff();
        }
    }
    let mut seen = Seen(false);
    network.visit(&mut seen);
    seen.0
}

/// Draws every parameter now. Burn draws each at its first use, so that anything else that draws in between would change it.
pub(crate) fn draw(network: &impl Module) {
    struct Draw;
    impl ModuleVisitor for Draw {
        fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
            let _ = param.val();
        }
        fn visit_int<const D: usize>(&mut self, param: &Param<Tensor<D, Int>>) {
            let _ = param.val();
        }
        fn visit_bool<const D: usize>(&mut self, param: &Param<Tensor<D, Bool>>) {
            let _ = param.val();
        }
    }
    network.visit(&mut Draw);
}
