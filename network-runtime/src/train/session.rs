use super::{
    Clip, Schedule, SettingError, Trainer, average::Average, gradients::Sum, monitor::Plateau, objective::Objective,
    rates::Rates,
};
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
///
/// For a loss of one's own, as those of adversarial networks or of distillation, [`apply`](Self::apply) takes the place of `step`:
///
/// ```no_run
/// # use network_runtime::{burn, burn::tensor::Tensor, Error, Image, Class, Network};
/// # fn example<Student, Teacher>(teacher: &Teacher, batches: Vec<Tensor<4>>) -> Result<(), Error>
/// # where
/// #     Student: Network<Input = Image<1, 28, 28>, Target = Class<10>>,
/// #     Teacher: Network<Input = Image<1, 28, 28>, Target = Class<10>>,
/// # {
/// let mut student = Student::trainer().session()?.plan(batches.len());
/// for images in batches {
///     let wanted = teacher.logits(images.clone().inner());
///     let given = student.network().logits(images);
///     let loss = (given - Tensor::from_inner(wanted)).square().mean();
///     student.apply(loss);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Session<N: Network> {
    /// Out only while a step runs: Burn's optimizers take the network and give it back.
    network: Option<N>,
    optimizer: Stateful,
    objective: Objective<N::Target>,
    schedule: Schedule,
    plateau: Plateau,
    falls: bool,
    base_rate: f64,
    rates: Rates,
    clip: Option<Clip>,
    accumulate: usize,
    sum: Sum,
    average: Option<Average>,
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

/// `descend` takes the network out and puts it back: whoever finds none caught a panic of the optimizer and went on.
const OUT: &str = "the network is there unless the optimizer of a step before has panicked";

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
            rates: Rates::of(&network),
            network: Some(network),
            optimizer: Stateful(trainer.optimizer.build()),
            objective: trainer.objective.clone(),
            schedule: trainer.schedule.clone(),
            plateau: Plateau::default(),
            falls: trainer.monitor.falls(),
            base_rate: trainer.optimizer.lr(),
            clip: trainer.clip,
            accumulate: trainer.accumulate,
            sum: Sum::default(),
            average: trainer.ema.map(Average::new),
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
    /// Where the trainer accumulates, the optimizer moves with every so-manieth call, by the mean of their gradients.
    ///
    /// # Panics
    ///
    /// Where Burn does: the batches are on another device than [`device`](Self::device), or not equally long.
    pub fn step(&mut self, input: <N::Input as Input>::Batch, target: <N::Target as Target>::Batch) -> Tensor<1> {
        let last = self.sum.count + 1 >= self.accumulate;
        self.part(input, [(target, 1.0)], 1.0, last)
    }

    /// One step from a loss of one's own, `[1]`, that was computed from this session's [`network`](Self::network): backward, then
    /// optimizer, with this trainer's clipping, schedule and accumulation.
    ///
    /// # Panics
    ///
    /// Where Burn does: the loss is not on an autodiff device, or no gradient reaches the network.
    pub fn apply(&mut self, loss: Tensor<1>) {
        let last = self.sum.count + 1 >= self.accumulate;
        switch::with(self.kernels, || self.descend(loss, 1.0, last));
    }

    /// A part of a step: a batch whose truths count so much each (more than one where samples are mixed), and which itself counts
    /// `weight`. With the last part the optimizer moves.
    pub(crate) fn part(
        &mut self,
        input: <N::Input as Input>::Batch,
        targets: impl IntoIterator<Item = (<N::Target as Target>::Batch, f64)>,
        weight: f64,
        last: bool,
    ) -> Tensor<1> {
        switch::with(self.kernels, || {
            let output = self.network().logits(N::Input::autodiff(input));
            let mut total: Option<Tensor<1>> = None;
            for (target, share) in targets {
                let loss = self.objective.loss(output.clone(), target);
                let loss = if share == 1.0 { loss } else { loss.mul_scalar(share) };
                total = Some(match total {
                    Some(total) => total + loss,
                    None => loss,
                });
            }
            drop(output);
            let loss =
                total.expect("every caller hands over the truths of the batch, and of its mixture where there is one");
            let value = loss.clone().inner();
            self.descend(loss, weight, last);
            value
        })
    }

    fn descend(&mut self, loss: Tensor<1>, weight: f64, last: bool) {
        // The network is still there if Burn refuses the loss; it is out only while the optimizer has it.
        let gradients = GradientsParams::from_grads(loss.backward(), self.network());
        let network = self.network.take().expect(OUT);
        if self.accumulate > 1 {
            self.sum.add(gradients, &network, weight);
            if !last {
                self.network = Some(network);
                return;
            }
            let mean = core::mem::take(&mut self.sum).mean(&network);
            self.network = Some(self.update(network, mean));
        } else {
            self.network = Some(self.update(network, gradients));
        }
    }

    fn update(&mut self, network: N, gradients: GradientsParams) -> N {
        let gradients = match self.clip {
            Some(clip) => clip.apply(gradients, &network),
            None => gradients,
        };
        let network = self.optimizer.0.step(self.rates.at(self.rate()), network, gradients);
        self.steps += 1;
        if let Some(average) = &mut self.average {
            average.update(&network);
        }
        network
    }

    /// Tells the schedule `plateau` an epoch's figure: the one that the trainer's monitor names.
    pub fn observe(&mut self, figure: f64) {
        if let Some((factor, patience)) = self.schedule.plateaus() {
            self.plateau.add(figure, self.falls, factor, patience);
        }
    }

    /// The network as it is now, on the autodiff device.
    pub fn network(&self) -> &N {
        self.network.as_ref().expect(OUT)
    }

    /// The network as one would use it now, on the plain device, with dropout and batch norm at rest; with the moving average of
    /// the weights where the trainer keeps one.
    pub fn snapshot(&self) -> N {
        let network = self.network().valid();
        match &self.average {
            Some(average) => average.of(network),
            None => network,
        }
    }

    /// The same at the end.
    pub fn into_network(self) -> N {
        self.snapshot()
    }

    /// How many steps have been done.
    pub fn steps(&self) -> usize {
        self.steps
    }

    /// The learning rate of the next step; what stands under `#[rate(…)]` learns at its multiple.
    pub fn rate(&self) -> f64 {
        let rate = match self.planned {
            Some(total) => self.schedule.rate(self.base_rate, self.steps, total),
            None => self.base_rate,
        };
        rate * self.plateau.scale
    }

    /// The device for batches, with autodiff.
    pub fn device(&self) -> &Device {
        &self.device
    }

    pub(crate) fn averages(&self) -> bool {
        self.average.is_some()
    }

    /// What a checkpoint keeps beside the network.
    pub(crate) fn progress(&self) -> (&ModuleOptimizer, usize, Plateau) {
        (&self.optimizer.0, self.steps, self.plateau)
    }

    /// Goes on where a checkpoint was written. `load` puts its network, and its averages, into a network.
    pub(crate) fn resume(
        &mut self,
        network: N,
        average: Option<N>,
        optimizer: impl FnOnce(ModuleOptimizer) -> Result<ModuleOptimizer, Error>,
        (steps, plateau): (usize, Plateau),
        decay: Option<f64>,
    ) -> Result<(), Error> {
        self.rates = Rates::of(&network);
        self.network = Some(network);
        self.average = match (average, decay) {
            (Some(average), Some(decay)) => Some(Average::resumed(decay, &average)),
            (None, decay) => decay.map(Average::new),
            (Some(_), None) => None,
        };
        self.optimizer = Stateful(optimizer(self.optimizer.0.clone())?);
        (self.steps, self.plateau) = (steps, plateau);
        Ok(())
    }

    /// All random draws from here on follow from `seed` alone.
    pub(crate) fn reseed(&self, seed: u64) {
        self.device.clone().inner().seed(seed);
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
