use super::{Schedule, SettingError, Trainer};
use crate::{
    Error, Network, device,
    kernels::switch,
    kinds::{Input, Target},
    network::draw,
};
use burn::{
    module::{Module, ModuleVisitor, Param},
    optim::{GradientsParams, ModuleOptimizer},
    tensor::{Device, Tensor},
};

/// The state of a training: the network, the optimizer, and how far it is. [`fit`](Trainer::fit) is a loop around
/// [`step`](Self::step).
///
/// ```no_run
/// # use network_runtime::{burn, Error, Network, Input, Target};
/// # fn example<N: Network>(batches: Vec<(<N::Input as Input>::Batch, <N::Target as Target>::Batch)>) -> Result<(), Error> {
/// let mut session = N::trainer().session()?.plan(batches.len());
/// for (input, target) in batches {
///     let loss = session.step(input, target);
/// }
/// let network = session.into_network();
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Session<N: Network> {
    /// Out only while a step runs: Burn's optimizers take the network and give it back.
    network: Option<N>,
    optimizer: Stateful,
    loss: <N::Target as Target>::Loss,
    schedule: Schedule,
    base_rate: f64,
    steps: usize,
    planned: Option<usize>,
    device: Device,
    kernels: Option<bool>,
}

struct Stateful(ModuleOptimizer);

impl core::fmt::Debug for Stateful {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("ModuleOptimizer")
    }
}

const OUT: &str = "the network is there unless a step before has panicked";

impl<N: Network> Session<N> {
    /// The trainer has been checked, and its loss knows the data.
    pub(crate) fn new(trainer: &Trainer<N>) -> Result<Self, Error> {
        let device = match (&trainer.device, &trainer.start) {
            (Some(device), _) => device.clone(),
            (None, Some(network)) => match network.devices().into_iter().next() {
                Some(device) => device,
                None => device::auto()?,
            },
            (None, None) => device::auto()?,
        };
        let device = device.autodiff();
        #[cfg(any(feature = "flex", feature = "ndarray"))]
        if crate::operators::is_host(&device) {
            crate::operators::keep_large_blocks();
        }
        let plain = device.clone().inner();
        plain.seed(trainer.seed);
        let network = match &trainer.start {
            None => N::init(&device),
            // A snapshot, so that the running statistics of batch norm are not those of the network that was given: Burn's
            // clones share them.
            Some(network) => network.valid().fork(&plain).train(),
        };
        draw(&network);
        if !learns(&network) {
            return Err(SettingError::NothingToTrain.into());
        }
        Ok(Self {
            network: Some(network),
            optimizer: Stateful(trainer.optimizer.build()),
            loss: trainer.loss.clone(),
            schedule: trainer.schedule,
            base_rate: trainer.optimizer.lr(),
            steps: 0,
            planned: None,
            device,
            kernels: trainer.kernels,
        })
    }

    /// Says how many steps there will be, which the schedule needs to know. Without it, the rate is the optimizer's throughout.
    #[must_use]
    pub fn plan(mut self, steps: usize) -> Self {
        self.planned = Some(steps);
        self
    }

    /// One step: forward, loss, backward, optimizer. It gives the batch's mean loss before the step, `[1]`, still on the device:
    /// reading it waits for the step.
    ///
    /// # Panics
    ///
    /// Where Burn does: the batches are on another device than [`device`](Self::device), or not equally long.
    pub fn step(&mut self, input: <N::Input as Input>::Batch, target: <N::Target as Target>::Batch) -> Tensor<1> {
        switch::with(self.kernels, || self.unswitched(input, target))
    }

    fn unswitched(&mut self, input: <N::Input as Input>::Batch, target: <N::Target as Target>::Batch) -> Tensor<1> {
        let network = self.network.take().expect(OUT);
        let output = network.logits(N::Input::autodiff(input));
        let loss = N::Target::loss(&self.loss, output, target);
        let value = loss.clone().inner();
        let gradients = GradientsParams::from_grads(loss.backward(), &network);
        let network = self.optimizer.0.step(self.rate(), network, gradients);
        self.network = Some(network);
        self.steps += 1;
        value
    }

    /// The network as it is now, on the autodiff device.
    pub fn network(&self) -> &N {
        self.network.as_ref().expect(OUT)
    }

    /// The network as it is now, on the plain device, with dropout and batch norm at rest.
    pub fn into_network(self) -> N {
        self.network().valid()
    }

    /// How many steps have been done.
    pub fn steps(&self) -> usize {
        self.steps
    }

    /// The learning rate of the next step.
    pub fn rate(&self) -> f64 {
        match self.planned {
            Some(total) => self.schedule.rate(self.base_rate, self.steps, total),
            None => self.base_rate,
        }
    }

    /// The device for batches, with autodiff.
    pub fn device(&self) -> &Device {
        &self.device
    }
}

/// Whether there is a parameter that gradients reach. Without one, Burn's backward pass would panic.
fn learns(network: &impl Module) -> bool {
    struct Learns(bool);
    impl ModuleVisitor for Learns {
        fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
            self.0 |= param.is_require_grad();
        }
    }
    let mut learns = Learns(false);
    network.visit(&mut learns);
    learns.0
}
