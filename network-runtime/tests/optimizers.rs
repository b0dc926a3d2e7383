//! Each optimizer against PyTorch's formulas, computed here in 64 bits from the pages of `torch.optim` (the algorithm boxes of
//! SGD, Adam, AdamW, RMSprop, Adagrad and Muon in PyTorch 2's documentation), or the papers' where PyTorch has none.

use network_runtime::{
    AdaGrad, Adam, AdamW, Adan, Lamb, Lion, Muon, Optimizer, RmsProp, SettingError, Sgd,
    burn::{
        self,
        module::{Module, Param},
        optim::GradientsParams,
        tensor::{Device, Tensor},
    },
};

#[derive(Module, Debug)]
struct Weights {
    weights: Param<Tensor<1>>,
}

const START: [f64; 3] = [1.0, -2.0, 0.5];

/// Gradients of six steps: signs that change, a great one, zeros.
const GRADIENTS: [[f64; 3]; 6] =
    [[0.5, -1.0, 0.0], [0.4, 2.0, 0.1], [-3.0, 0.5, 0.0], [0.2, -0.5, -0.3], [0.1, 0.1, 0.2], [-0.4, 1.5, 0.05]];

/// Rates that change from step to step, as a schedule's do.
fn rate(lr: f64, step: usize) -> f64 {
    lr * (1.0 - step as f64 / 10.0)
}

fn burn_steps(optimizer: impl Into<Optimizer>) -> Vec<Vec<f64>> {
    let optimizer = optimizer.into();
    optimizer.validate().unwrap();
    let device = Device::default().autodiff();
    let start = START.map(|weight| weight as f32);
    let mut module = Weights { weights: Param::from_data(start, &device) };
    let mut burn = optimizer.build();
    let mut steps = Vec::new();
    for (step, gradient) in GRADIENTS.iter().enumerate() {
        let mut gradients = GradientsParams::new();
        let gradient = gradient.map(|value| value as f32);
        let gradient = Tensor::<1>::from_floats(gradient, &device.clone().inner());
        gradients.register(module.weights.id, gradient);
        module = burn.step(rate(optimizer.lr(), step), module, gradients);
        let weights: Vec<f32> = module.weights.val().try_into_vec_as().unwrap();
        steps.push(weights.into_iter().map(f64::from).collect());
    }
    steps
}

/// Runs `formula(step from 1, rate, weight, gradient, state) -> weight` for each weight on its own.
fn formula_steps<S: Default>(lr: f64, formula: impl Fn(i32, f64, f64, f64, &mut S) -> f64) -> Vec<Vec<f64>> {
    let mut weights = START.to_vec();
    let mut states: Vec<S> = START.iter().map(|_| S::default()).collect();
    let mut steps = Vec::new();
    for (step, gradient) in GRADIENTS.iter().enumerate() {
        for index in 0..weights.len() {
            let state = &mut states[index];
            weights[index] = formula(step as i32 + 1, rate(lr, step), weights[index], gradient[index], state);
        }
        steps.push(weights.clone());
    }
    steps
}

/// Every weight after every step; the way it went since the start may differ by a share of `tolerance`.
#[track_caller]
fn same(burn: Vec<Vec<f64>>, formula: Vec<Vec<f64>>, tolerance: f64) {
    for (step, (burn, formula)) in burn.iter().zip(&formula).enumerate() {
        for index in 0..burn.len() {
            let moved = (formula[index] - START[index]).abs();
            let apart = (burn[index] - formula[index]).abs();
            // Weights of size 1 are known to 1e-7.
            assert!(
                apart <= tolerance * moved + 2e-7,
                "step {}, weight {index}: {} by Burn, {} by the formula",
                step + 1,
                burn[index],
                formula[index]
            );
        }
    }
}

#[test]
fn sgd() {
    let plain = formula_steps(0.1, |_, lr, w, g, (): &mut ()| w - lr * g);
    same(burn_steps(Sgd::new().lr(0.1)), plain, 1e-6);
    let decayed = formula_steps(0.1, |_, lr, w, g, (): &mut ()| w - lr * (g + 0.2 * w));
    same(burn_steps(Sgd::new().lr(0.1).weight_decay(0.2)), decayed, 1e-6);
}

#[test]
fn sgd_with_momentum_is_not_dampened() {
    let momentum = formula_steps(0.1, |step, lr, w, g, v: &mut f64| {
        *v = if step == 1 { g } else { 0.9 * *v + g };
        w - lr * *v
    });
    same(burn_steps(Sgd::new().lr(0.1).momentum(0.9)), momentum, 1e-6);
}

#[test]
fn sgd_with_nesterov() {
    let nesterov = formula_steps(0.1, |step, lr, w, g, v: &mut f64| {
        let g = g + 0.01 * w;
        *v = if step == 1 { g } else { 0.8 * *v + g };
        w - lr * (g + 0.8 * *v)
    });
    let sgd = Sgd::new().lr(0.1).momentum(0.8).nesterov(true).weight_decay(0.01);
    same(burn_steps(sgd), nesterov, 1e-6);
}

struct Moments {
    eps: f64,
    betas: (f64, f64),
    amsgrad: bool,
}

impl Moments {
    /// Adam's direction, before the rate.
    fn direction(&self, step: i32, g: f64, (m, v, greatest): &mut (f64, f64, f64)) -> f64 {
        let (beta1, beta2) = self.betas;
        *m = beta1 * *m + (1.0 - beta1) * g;
        *v = beta2 * *v + (1.0 - beta2) * g * g;
        *greatest = greatest.max(*v);
        let v = if self.amsgrad { *greatest } else { *v };
        let m = *m / (1.0 - beta1.powi(step));
        let v = v / (1.0 - beta2.powi(step));
        m / (v.sqrt() + self.eps)
    }
}

/// Burn keeps 1 − 0.999 in 32 bits, which is off by 5 parts in 100,000: the root of that is what Adam differs by.
const ADAM: f64 = 1e-4;

#[test]
fn adam() {
    let moments = Moments { eps: 1e-8, betas: (0.9, 0.999), amsgrad: false };
    let formula = formula_steps(1e-3, |step, lr, w, g, state| w - lr * moments.direction(step, g, state));
    same(burn_steps(Adam::new()), formula, ADAM);
}

/// An epsilon as great as the gradients shows where it stands: beside the corrected root, not below it.
#[test]
fn adam_with_other_settings() {
    let moments = Moments { eps: 0.3, betas: (0.8, 0.95), amsgrad: false };
    let formula = formula_steps(0.05, |step, lr, w, g, state| w - lr * moments.direction(step, g + 0.1 * w, state));
    let adam = Adam::new().lr(0.05).betas((0.8, 0.95)).eps(0.3).weight_decay(0.1);
    same(burn_steps(adam), formula, ADAM);
}

#[test]
fn adam_with_amsgrad() {
    let moments = Moments { eps: 1e-8, betas: (0.9, 0.7), amsgrad: true };
    let formula = formula_steps(0.05, |step, lr, w, g, state| w - lr * moments.direction(step, g, state));
    same(burn_steps(Adam::new().lr(0.05).betas((0.9, 0.7)).amsgrad(true)), formula, ADAM);
}

#[test]
fn adam_w_decays_by_a_hundredth_and_beside_the_gradient() {
    let moments = Moments { eps: 1e-8, betas: (0.9, 0.999), amsgrad: false };
    let formula =
        formula_steps(0.01, |step, lr, w, g, state| w * (1.0 - lr * 0.01) - lr * moments.direction(step, g, state));
    same(burn_steps(AdamW::new().lr(0.01)), formula, ADAM);
}

#[test]
fn rms_prop_has_no_momentum_and_its_epsilon_outside_the_root() {
    let formula = formula_steps(0.01, |_, lr, w, g, v: &mut f64| {
        *v = 0.99 * *v + 0.01 * g * g;
        w - lr * g / (v.sqrt() + 1e-8)
    });
    same(burn_steps(RmsProp::new()), formula, ADAM);
    let formula = formula_steps(0.01, |_, lr, w, g, v: &mut f64| {
        *v = 0.9 * *v + 0.1 * g * g;
        w - lr * g / (v.sqrt() + 0.5)
    });
    same(burn_steps(RmsProp::new().alpha(0.9).eps(0.5)), formula, ADAM);
}

#[test]
fn rms_prop_centered_with_momentum_and_decay() {
    let formula = formula_steps(0.02, |_, lr, w, g, (v, mean, b): &mut (f64, f64, f64)| {
        let g = g + 0.1 * w;
        *v = 0.9 * *v + 0.1 * g * g;
        *mean = 0.9 * *mean + 0.1 * g;
        *b = 0.7 * *b + g / ((*v - *mean * *mean).sqrt() + 1e-4);
        w - lr * *b
    });
    let rms = RmsProp::new().lr(0.02).alpha(0.9).eps(1e-4).momentum(0.7).centered(true).weight_decay(0.1);
    same(burn_steps(rms), formula, ADAM);
}

/// `dampening` leaves the first step alone.
#[test]
fn sgd_dampened() {
    let dampened = formula_steps(0.1, |step, lr, w, g, v: &mut f64| {
        *v = if step == 1 { g } else { 0.9 * *v + 0.7 * g };
        w - lr * *v
    });
    same(burn_steps(Sgd::new().lr(0.1).momentum(0.9).dampening(0.3)), dampened, 1e-5);
}

#[test]
fn adagrad() {
    let formula = formula_steps(0.01, |_, lr, w, g, sum: &mut f64| {
        *sum += g * g;
        if g == 0.0 { w } else { w - lr * g / (sum.sqrt() + 1e-10) }
    });
    // Where the sum is 0, PyTorch and Burn divide 0 by the epsilon.
    same(burn_steps(AdaGrad::new()), formula, 1e-5);
    let formula = formula_steps(0.05, |step, lr, w, g, sum: &mut f64| {
        let g = g + 0.1 * w;
        *sum += g * g;
        w - lr / (1.0 + f64::from(step - 1) * 0.2) * g / (sum.sqrt() + 1e-3)
    });
    same(burn_steps(AdaGrad::new().lr(0.05).lr_decay(0.2).eps(1e-3).weight_decay(0.1)), formula, 1e-5);
}

#[test]
fn adan() {
    let formula = formula_steps(1e-3, |step, lr, w, g, (before, m, v, n): &mut (Option<f64>, f64, f64, f64)| {
        let d = before.map_or(0.0, |before| g - before);
        *before = Some(g);
        *m = 0.98 * *m + 0.02 * g;
        *v = 0.92 * *v + 0.08 * d;
        *n = 0.99 * *n + 0.01 * (g + 0.92 * d).powi(2);
        let denominator = (*n / (1.0 - 0.99f64.powi(step))).sqrt() + 1e-8;
        let update = (*m / (1.0 - 0.98f64.powi(step)) + 0.92 * *v / (1.0 - 0.92f64.powi(step))) / denominator;
        (w - lr * update) / (1.0 + lr * 0.02)
    });
    same(burn_steps(Adan::new().weight_decay(0.02)), formula, 2e-4);
}

#[test]
fn lion() {
    let formula = formula_steps(1e-2, |_, lr, w, g, m: &mut f64| {
        let direction: f64 = 0.9 * *m + 0.1 * g;
        *m = 0.99 * *m + 0.01 * g;
        let sign = if direction == 0.0 { 0.0 } else { direction.signum() };
        w * (1.0 - lr * 0.1) - lr * sign
    });
    same(burn_steps(Lion::new().lr(1e-2).weight_decay(0.1)), formula, 1e-5);
}

#[test]
fn lamb_scales_by_the_norms_of_the_whole_parameter() {
    let moments = Moments { eps: 1e-6, betas: (0.9, 0.999), amsgrad: false };
    let norm = |values: &[f64]| values.iter().map(|value| value * value).sum::<f64>().sqrt();
    let mut weights = START.to_vec();
    let mut states = [(0.0, 0.0, 0.0); 3];
    let mut formula = Vec::new();
    for (step, gradient) in GRADIENTS.iter().enumerate() {
        let direction: Vec<f64> = (0..3)
            .map(|i| moments.direction(step as i32 + 1, gradient[i], &mut states[i]) + 0.1 * weights[i])
            .collect();
        let trust = norm(&weights) / norm(&direction);
        for (weight, direction) in weights.iter_mut().zip(&direction) {
            *weight -= rate(1e-3, step) * trust * direction;
        }
        formula.push(weights.clone());
    }
    same(burn_steps(Lamb::new().weight_decay(0.1)), formula, 2e-4);
}

#[derive(Module, Debug)]
struct Layer {
    /// `[inputs, outputs]`, as Burn keeps it.
    weight: Param<Tensor<2>>,
    bias: Param<Tensor<1>>,
}

type Matrix = [[f64; 3]; 2];

fn product<const A: usize, const B: usize, const C: usize>(a: &[[f64; B]; A], b: &[[f64; C]; B]) -> [[f64; C]; A] {
    core::array::from_fn(|i| core::array::from_fn(|j| (0..B).map(|k| a[i][k] * b[k][j]).sum()))
}

/// `_zeropower_via_newtonschulz` of `torch.optim.Muon`, for a matrix that is wider than high.
fn orthogonal(matrix: &Matrix) -> Matrix {
    let norm = matrix.iter().flatten().map(|x| x * x).sum::<f64>().sqrt();
    let mut x = matrix.map(|row| row.map(|value| value / norm));
    for _ in 0..5 {
        let transposed: [[f64; 2]; 3] = core::array::from_fn(|i| core::array::from_fn(|j| x[j][i]));
        let gram = product(&x, &transposed);
        let square = product(&gram, &gram);
        let b: [[f64; 2]; 2] =
            core::array::from_fn(|i| core::array::from_fn(|j| -4.775 * gram[i][j] + 2.0315 * square[i][j]));
        let further = product(&b, &x);
        x = core::array::from_fn(|i| core::array::from_fn(|j| 3.4445 * x[i][j] + further[i][j]));
    }
    x
}

/// 2 inputs, 3 outputs: PyTorch's weight is `[3, 2]`, and its adjustment √(3 / 2).
#[test]
fn muon_moves_matrices_and_adamw_the_rest() {
    let start = [[0.5, -0.2, 0.1], [0.3, 0.8, -0.6]];
    let gradients: [Matrix; 3] = [
        [[0.1, 0.2, -0.3], [0.4, -0.5, 0.6]],
        [[-0.2, 0.1, 0.3], [0.1, 0.7, -0.1]],
        [[0.05, -0.4, 0.2], [-0.3, 0.2, 0.5]],
    ];
    let muon = Optimizer::from(Muon::new().lr(0.02));
    muon.validate().unwrap();
    let device = Device::default().autodiff();
    let plain = device.clone().inner();
    let narrow = |matrix: Matrix| matrix.map(|row| row.map(|value| value as f32));
    let mut layer =
        Layer { weight: Param::from_data(narrow(start), &device), bias: Param::from_data([1.0f32], &device) };
    let (mut weight, mut velocity, mut bias) = (start, [[0.0; 3]; 2], 1.0);
    let mut burn = muon.build();
    let moments = Moments { eps: 1e-8, betas: (0.9, 0.999), amsgrad: false };
    let mut state = (0.0, 0.0, 0.0);
    for (step, gradient) in gradients.iter().enumerate() {
        let mut registered = GradientsParams::new();
        registered.register(layer.weight.id, Tensor::<2>::from_floats(narrow(*gradient), &plain));
        registered.register(layer.bias.id, Tensor::<1>::from_floats([0.25f32], &plain));
        layer = burn.step(0.02, layer, registered);
        // A record in between changes nothing, whichever of the two a parameter has.
        burn = muon.build().from_bytes(burn.into_bytes().unwrap()).unwrap();

        velocity = core::array::from_fn(|i| core::array::from_fn(|j| 0.95 * velocity[i][j] + gradient[i][j]));
        let ahead: Matrix = core::array::from_fn(|i| core::array::from_fn(|j| gradient[i][j] + 0.95 * velocity[i][j]));
        let update = orthogonal(&ahead);
        let decay = 1.0 - 0.02 * 0.1;
        weight = core::array::from_fn(|i| {
            core::array::from_fn(|j| weight[i][j] * decay - 0.02 * 1.5f64.sqrt() * update[i][j])
        });
        bias = bias * decay - 0.02 * moments.direction(step as i32 + 1, 0.25, &mut state);

        let given: Vec<f32> = layer.weight.val().try_into_vec_as().unwrap();
        for (given, expected) in given.iter().zip(weight.iter().flatten()) {
            assert!((f64::from(*given) - expected).abs() < 1e-5, "step {}: {given} is not {expected}", step + 1);
        }
        let given: f32 = layer.bias.val().into_scalar();
        assert!((f64::from(given) - bias).abs() < 1e-5, "step {}: {given} is not {bias}", step + 1);
    }
}

/// `torch.optim.Adam(params)`, `AdamW(params)`, `SGD(params)`, `RMSprop(params)`, `Adagrad(params)`, `Muon(params)` in PyTorch 2.
#[test]
fn defaults_are_those_of_pytorch() {
    assert_eq!(
        (Adam::new().lr, Adam::new().betas, Adam::new().eps, Adam::new().weight_decay),
        (1e-3, (0.9, 0.999), 1e-8, 0.0)
    );
    assert_eq!((AdamW::new().lr, AdamW::new().eps, AdamW::new().weight_decay), (1e-3, 1e-8, 0.01));
    assert_eq!((Sgd::new().lr, Sgd::new().momentum, Sgd::new().nesterov), (1e-3, 0.0, false));
    assert_eq!(
        (RmsProp::new().lr, RmsProp::new().alpha, RmsProp::new().eps, RmsProp::new().momentum),
        (0.01, 0.99, 1e-8, 0.0)
    );
    assert_eq!((AdaGrad::new().lr, AdaGrad::new().lr_decay, AdaGrad::new().eps), (0.01, 0.0, 1e-10));
    let muon = Muon::new();
    assert_eq!((muon.lr, muon.weight_decay, muon.momentum), (1e-3, 0.1, 0.95));
    assert_eq!((muon.nesterov, muon.ns_steps, muon.match_rms_adamw), (true, 5, false));
}

/// What the documentation says of them is what they are.
#[test]
fn defaults_are_those_of_the_documentation() {
    let chapter = include_str!("../../docs/LANGUAGE.md");
    let all: [(&str, Optimizer); 9] = [
        ("sgd", Sgd::new().into()),
        ("adam", Adam::new().into()),
        ("adamw", AdamW::new().into()),
        ("rmsprop", RmsProp::new().into()),
        ("adagrad", AdaGrad::new().into()),
        ("adan", Adan::new().into()),
        ("lion", Lion::new().into()),
        ("lamb", Lamb::new().into()),
        ("muon", Muon::new().into()),
    ];
    // The words and numbers of `adam(lr = 1e-3, betas = (0.9, 0.999))` and of `Adam(Adam { lr: 0.001, betas: (0.9, 0.999) })`.
    let facts = |text: &str| -> std::collections::BTreeSet<(String, Vec<String>)> {
        let inside = text.split_once(['(', '{']).unwrap().1;
        let mut facts: Vec<(String, Vec<String>)> = Vec::new();
        for word in inside.split([' ', ',', '(', ')', '=', ':', '{', '}', '`', '|']).filter(|word| !word.is_empty()) {
            match (word.parse::<f64>(), word) {
                (Ok(number), _) => facts.last_mut().unwrap().1.push(number.to_string()),
                (_, "true" | "false") => facts.last_mut().unwrap().1.push(word.into()),
                _ => facts.push((word.into(), vec![])),
            }
        }
        facts.into_iter().filter(|(_, values)| !values.is_empty()).collect()
    };
    for (word, optimizer) in all {
        let row = chapter.lines().find(|line| line.starts_with(&format!("| `{word}` | `{word}("))).expect("a row");
        let row = row.split_once("` | `").unwrap().1;
        assert_eq!(facts(row), facts(&format!("{optimizer:?}")), "{word}");
    }
}

#[test]
fn settings_that_cannot_work_are_refused() {
    let refused: [Optimizer; 17] = [
        Sgd::new().lr(0.0).into(),
        Sgd::new().lr(f64::NAN).into(),
        Sgd::new().momentum(1.0).into(),
        Sgd::new().momentum(-0.1).into(),
        Sgd::new().nesterov(true).into(),
        Adam::new().betas((1.0, 0.999)).into(),
        Adam::new().eps(0.0).into(),
        AdamW::new().weight_decay(-1.0).into(),
        RmsProp::new().alpha(1.5).into(),
        RmsProp::new().lr(f64::INFINITY).into(),
        Sgd::new().momentum(0.9).nesterov(true).dampening(0.1).into(),
        AdaGrad::new().lr_decay(-1.0).into(),
        Adan::new().betas((0.9, 0.9, 1.0)).into(),
        Lion::new().betas((0.9, 1.0)).into(),
        Lamb::new().eps(0.0).into(),
        Muon::new().ns_steps(0).into(),
        Muon::new().momentum(0.0).into(),
    ];
    for optimizer in refused {
        assert!(optimizer.validate().is_err(), "{optimizer:?}");
    }
    let message = Optimizer::from(Adam::new().lr(-0.5)).validate().map_err(|error: SettingError| error.to_string());
    assert_eq!(message, Err("the learning rate must be a positive number, not -0.5".into()));
}

/// Steps with the CPU's own operators and with Burn's, and the state behind them: one can go on where the other stopped.
#[test]
fn the_cpus_own_steps_are_burns() {
    use network_runtime::kernels::switch;
    let optimizers: [Optimizer; 9] = [
        Sgd::new().lr(0.1).into(),
        Sgd::new().lr(0.1).momentum(0.9).weight_decay(0.01).into(),
        Sgd::new().lr(0.1).momentum(0.9).nesterov(true).into(),
        Adam::new().weight_decay(0.1).into(),
        Adam::new().amsgrad(true).into(),
        AdamW::new().lr(0.1).into(),
        RmsProp::new().weight_decay(0.1).into(),
        RmsProp::new().momentum(0.5).into(),
        RmsProp::new().centered(true).into(),
    ];
    let folder = tempfile::tempdir().unwrap();
    let device = Device::default().autodiff();
    for (index, optimizer) in optimizers.into_iter().enumerate() {
        let steps = |own: [bool; 2]| {
            let mut module = Weights { weights: Param::from_data(START.map(|weight| weight as f32), &device) };
            let mut burn = optimizer.build();
            for (step, gradient) in GRADIENTS.iter().enumerate() {
                let own = own[step / 3];
                if step == 3 {
                    // Through a file: the record of one is a record of the other.
                    let file = folder.path().join(format!("{index}-{own}.bpk"));
                    burn.save(&file).unwrap();
                    burn = burns_own(&optimizer, own).load(&file).unwrap();
                }
                let mut gradients = GradientsParams::new();
                let gradient = Tensor::<1>::from_floats(gradient.map(|g| g as f32), &device.clone().inner());
                gradients.register(module.weights.id, gradient);
                module = switch::with(Some(own), || burn.step(rate(optimizer.lr(), step), module, gradients));
            }
            module.weights.val().try_into_vec_as::<f32>().unwrap()
        };
        let expected = steps([false, false]);
        for own in [[true, true], [true, false], [false, true]] {
            for (a, b) in steps(own).iter().zip(&expected) {
                assert!((a - b).abs() <= 2e-7 * b.abs().max(1.0), "{optimizer:?}: {a} and {b}");
            }
        }
    }
}

/// The optimizer that goes on: ours, or Burn's from its own configuration.
fn burns_own(optimizer: &Optimizer, own: bool) -> burn::optim::ModuleOptimizer {
    use burn::optim::{AdamConfig, RmsPropConfig, SgdConfig, decay::WeightDecayConfig, momentum::MomentumConfig};
    let decay = |penalty: f64| (penalty > 0.0).then_some(WeightDecayConfig { penalty: penalty as f32 });
    match *optimizer {
        Optimizer::Sgd(sgd) if !own => SgdConfig::new()
            .with_weight_decay(decay(sgd.weight_decay))
            .with_momentum((sgd.momentum > 0.0).then_some(MomentumConfig {
                momentum: sgd.momentum,
                dampening: 0.0,
                nesterov: sgd.nesterov,
            }))
            .init(),
        Optimizer::Adam(adam) if !own => AdamConfig::new()
            .with_epsilon(adam.eps as f32)
            .with_amsgrad(adam.amsgrad)
            .with_weight_decay(decay(adam.weight_decay))
            .init(),
        Optimizer::RmsProp(rms) if !own => RmsPropConfig::new()
            .with_epsilon(rms.eps as f32)
            .with_momentum(rms.momentum as f32)
            .with_centered(rms.centered)
            .with_weight_decay(decay(rms.weight_decay))
            .init(),
        _ => optimizer.build(),
    }
}
