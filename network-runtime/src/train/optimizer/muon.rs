use super::{AdamW, Method, settings};
use crate::train::SettingError;
use burn::{
    optim::{
        AdamW as BurnsAdamW, AdamWState, AdjustLrFn, LearningRate, ModuleOptimizer, Muon as BurnsMuon, MuonConfig,
        MuonState, Optimizer, RecordState, StateSink, StateSource, decay::WeightDecayConfig, momentum::MomentumConfig,
    },
    tensor::{Device, Tensor},
};

/// Muon, `torch.optim.Muon`: the momentum of a matrix, made orthogonal. `v ← momentum · v + g`, with Nesterov's method
/// `u = g + momentum · v`, else `u = v`; five steps of Newton and Schulz bring all singular values of `u` near 1; then
/// `w ← w · (1 − lr · weight_decay) − lr · a · u` with `a = √max(1, outputs / inputs)`, or `a = 0.2 · √max(outputs, inputs)` where
/// `match_rms_adamw` is on. (K. Jordan, "Muon: An optimizer for hidden layers in neural networks", 2024; J. Liu et al., "Muon is
/// Scalable for LLM Training", 2025.)
///
/// It works on the matrices of a network: the weights of `dense` and of gates. Everything else (biases, norms, convolutions) goes
/// by [`AdamW`] with its defaults and this rate and decay; PyTorch's refuses such parameters. PyTorch orthogonalises in bfloat16,
/// Burn in 32 bits: a step differs by about one part in 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Muon {
    /// The learning rate. 1e-3.
    pub lr: f64,
    /// How much of the velocity remains, from 0 to below 1. 0.95.
    pub momentum: f64,
    /// Nesterov's method. True.
    pub nesterov: bool,
    /// The share of a weight that a step of rate 1 takes away. 0.1.
    pub weight_decay: f64,
    /// How many steps of Newton and Schulz. 5.
    pub ns_steps: usize,
    /// Whether steps are as great as AdamW's, so that its rates fit. False.
    pub match_rms_adamw: bool,
}

impl Default for Muon {
    fn default() -> Self {
        Self { lr: 1e-3, momentum: 0.95, nesterov: true, weight_decay: 0.1, ns_steps: 5, match_rms_adamw: false }
    }
}

impl Method for Muon {
    fn lr(&self) -> f64 {
        self.lr
    }

    fn set_lr(&mut self, lr: f64) {
        self.lr = lr;
    }

    fn check(&self) -> Result<(), SettingError> {
        SettingError::share("the momentum", self.momentum)?;
        SettingError::not_negative("the weight decay", self.weight_decay)?;
        SettingError::not_zero("step of Newton and Schulz", self.ns_steps)?;
        match self.nesterov && self.momentum == 0.0 {
            true => Err(SettingError::NesterovWithoutMomentum),
            false => Ok(()),
        }
    }

    fn build(&self) -> ModuleOptimizer {
        let adjust = if self.match_rms_adamw { AdjustLrFn::MatchRmsAdamW } else { AdjustLrFn::Original };
        let muon = MuonConfig::new()
            .with_weight_decay(Some(WeightDecayConfig { penalty: self.weight_decay as f32 }))
            .with_momentum(MomentumConfig { momentum: self.momentum, dampening: 0.0, nesterov: self.nesterov })
            .with_ns_steps(self.ns_steps)
            .with_adjust_lr_fn(adjust);
        let adamw = AdamW::new().weight_decay(self.weight_decay);
        Mixed { muon: muon.build(), adamw: adamw.config().build() }.into()
    }
}

settings!(Muon {
    /// Sets the learning rate.
    lr: f64,
    /// Sets how much of the velocity remains.
    momentum: f64,
    /// Switches Nesterov's method.
    nesterov: bool,
    /// Sets the weight decay.
    weight_decay: f64,
    /// Sets how many steps of Newton and Schulz.
    ns_steps: usize,
    /// Switches whether steps are as great as AdamW's.
    match_rms_adamw: bool,
});

/// Muon for matrices, AdamW for what is none.
#[derive(Clone)]
struct Mixed {
    muon: BurnsMuon,
    adamw: BurnsAdamW,
}

/// Burn keeps each behind a pointer of its own: another box would gain nothing.
#[allow(clippy::large_enum_variant)]
#[derive(Clone)]
enum State<const D: usize> {
    Muon(MuonState<D>),
    AdamW(AdamWState<D>),
}

/// The rank says which of the two it is, so a record needs no mark.
impl<const D: usize> RecordState for State<D> {
    fn state_flatten(&self, prefix: &str, out: &mut StateSink) {
        match self {
            Self::Muon(state) => state.state_flatten(prefix, out),
            Self::AdamW(state) => state.state_flatten(prefix, out),
        }
    }

    fn state_unflatten(prefix: &str, source: &mut StateSource, device: &Device) -> Option<Self> {
        match D {
            2 => MuonState::state_unflatten(prefix, source, device).map(Self::Muon),
            _ => AdamWState::state_unflatten(prefix, source, device).map(Self::AdamW),
        }
    }
}

impl Optimizer for Mixed {
    type State<const D: usize> = State<D>;

    fn step<const D: usize>(
        &self,
        lr: LearningRate,
        parameter: Tensor<D>,
        grad: Tensor<D>,
        state: Option<State<D>>,
    ) -> (Tensor<D>, Option<State<D>>) {
        if D == 2 {
            let state = state.and_then(|state| match state {
                State::Muon(state) => Some(state),
                State::AdamW(_) => None,
            });
            // Burn keeps a dense layer's weights as `[inputs, outputs]`, PyTorch, whose adjustment this is, the other way round.
            let (parameter, grad) = (parameter.swap_dims(0, 1), grad.swap_dims(0, 1));
            let (parameter, state) = self.muon.step(lr, parameter, grad, state);
            return (parameter.swap_dims(0, 1), state.map(State::Muon));
        }
        let state = state.and_then(|state| match state {
            State::AdamW(state) => Some(state),
            State::Muon(_) => None,
        });
        let (parameter, state) = self.adamw.step(lr, parameter, grad, state);
        (parameter, state.map(State::AdamW))
    }

    fn to_device<const D: usize>(state: State<D>, device: &Device) -> State<D> {
        match state {
            State::Muon(state) => State::Muon(BurnsMuon::to_device(state, device)),
            State::AdamW(state) => State::AdamW(BurnsAdamW::to_device(state, device)),
        }
    }
}
