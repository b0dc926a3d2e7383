//! `#[init(…)]`: what weights begin with, against the formulas of the papers, and Burn's own numbers of the same seed.
#![deny(warnings, missing_docs)]
#![cfg(feature = "flex")]

mod common;

use common::{mnist, parameters, random_numbers};
use neural_first::burn::nn::Initializer;
use neural_first::prelude::*;

/// A gain of ours.
const GAIN: f64 = 0.5;

network! {
    block unit(out) { conv2d(out, 3, padding = same) batch_norm(relu) }

    /// Every layer that draws, each by its own.
    pub Images: image(16, 12, 12) -> class(40) {
        #[init(kaiming_normal)] conv2d(64, 3, prelu, groups = 2)
        #[init(kaiming_uniform(gain = 1.0, fan_out_only = true))] conv_transpose2d(32, 4, stride = 2)
        #[init(xavier_normal(gain = GAIN))] separable_conv2d(96, 5)
        #[init(uniform(min = -0.3, max = 0.1))]
        residual(shortcut = { #[init(normal(mean = 1, std = 0.1))] conv2d(96, 1) }) { unit(96) }
        global_avg_pool
        #[init(xavier_uniform)] dense(300, relu)
        #[init(orthogonal(gain = 2.0))] tall: dense(100, relu)
        #[init(orthogonal)] wide: dense(160, relu)
        #[freeze] #[init(constant(0.25))] same: dense(50, relu)
        #[init(zeros)] none: dense(50, relu)
        #[init(ones)] one: dense(60, relu)
        plain: dense(40)
    }
}

network! {
    /// Words.
    pub Text: tokens(6, 500) -> class(3) {
        #[init(kaiming_normal(gain = 1.0))] embedding(64)
        #[init(xavier_uniform)] repeat(2) { attention(heads = 4) layer_norm }
        #[init(normal(std = 0.02))] transformer_encoder(heads = 4, ff = 256)
        #[init(orthogonal)] lstm(48, bidirectional)
        #[init(xavier_normal)] gru(80, last)
        dense(3)
    }
}

/// Mean, variance and the largest number from 0.
fn statistics(values: &[f32]) -> [f64; 3] {
    let n = values.len() as f64;
    let mean = values.iter().map(|x| f64::from(*x)).sum::<f64>() / n;
    let variance = values.iter().map(|x| (f64::from(*x) - mean).powi(2)).sum::<f64>() / n;
    [mean, variance, values.iter().fold(0.0, |most: f64, x| most.max(f64::from(*x).abs()))]
}

fn fresh<N: Network>(seed: u64) -> Vec<(String, Vec<f32>)> {
    let device = Device::flex();
    device.seed(seed);
    parameters(&N::init(&device))
}

#[track_caller]
fn of<'a>(all: &'a [(String, Vec<f32>)], path: &str) -> &'a [f32] {
    &all.iter().find(|(name, _)| name == path).unwrap_or_else(|| panic!("no {path}")).1
}

/// Within the noise of so many draws: 5 standard errors of the mean, and of a normal variable's variance.
#[track_caller]
fn normal(values: &[f32], mean: f64, std: f64) {
    let [found_mean, variance, most] = statistics(values);
    let n = values.len() as f64;
    assert!((found_mean - mean).abs() < 5.0 * std / n.sqrt(), "mean {found_mean} for {mean}");
    assert!((variance / std.powi(2) - 1.0).abs() < 5.0 * (2.0 / n).sqrt(), "variance {variance} for {}", std * std);
    // A uniform one of this variance ends at √3 times the deviation.
    assert!(most - mean > 2.5 * std, "{most} is the largest for {std}");
}

#[track_caller]
fn uniform(values: &[f32], min: f64, max: f64) {
    let [mean, variance, _] = statistics(values);
    let (n, std) = (values.len() as f64, (max - min) / 12.0_f64.sqrt());
    assert!((mean - (min + max) / 2.0).abs() < 5.0 * std / n.sqrt(), "mean {mean} between {min} and {max}");
    assert!((variance / std.powi(2) - 1.0).abs() < 5.0 / n.sqrt(), "variance {variance} for {}", std * std);
    assert!(values.iter().all(|x| f64::from(*x) >= min - 1e-6 && f64::from(*x) <= max + 1e-6));
}

/// The products of all pairs of rows, of a matrix that lies row by row.
fn right_angles(values: &[f32], columns: usize, gain: f64) {
    let rows: Vec<&[f32]> = values.chunks(columns).collect();
    let (count, length) = (rows.len(), columns);
    let vector = |i: usize| -> Vec<f64> {
        match count <= length {
            true => rows[i].iter().map(|x| f64::from(*x)).collect(),
            false => rows.iter().map(|row| f64::from(row[i])).collect(),
        }
    };
    let vectors: Vec<Vec<f64>> = (0..count.min(length)).map(vector).collect();
    for (i, a) in vectors.iter().enumerate() {
        for (j, b) in vectors.iter().enumerate() {
            let product: f64 = a.iter().zip(b).map(|(a, b)| a * b).sum();
            let expected = if i == j { gain * gain } else { 0.0 };
            assert!((product - expected).abs() < 1e-4, "{product} of {i} and {j}");
        }
    }
}

/// He et al. 2015, Glorot & Bengio 2010, Saxe et al. 2013, with the fans of `torch.nn.init._calculate_fan_in_and_fan_out`.
#[test]
fn weights_begin_as_their_formula_says() {
    let _held = random_numbers();
    let all = fresh::<Images>(11);
    // 16 channels in two groups, 3 × 3.
    normal(of(&all, "conv2d1.weight"), 0.0, (2.0 / (8.0 * 9.0_f64)).sqrt());
    // `[64, 32, 4, 4]` in PyTorch as here: the fan out is of the first axis.
    let bound = (3.0 / (64.0 * 16.0_f64)).sqrt();
    uniform(of(&all, "conv_transpose2d1.weight"), -bound, bound);
    normal(of(&all, "separable_conv2d1.depthwise.weight"), 0.0, GAIN * (2.0 / (25.0 + 32.0 * 25.0_f64)).sqrt());
    normal(of(&all, "separable_conv2d1.pointwise.weight"), 0.0, GAIN * (2.0 / (32.0 + 96.0_f64)).sqrt());
    uniform(of(&all, "residual1.unit1.conv2d1.weight"), -0.3, 0.1);
    normal(of(&all, "residual1.shortcut.conv2d1.weight"), 1.0, 0.1);
    let bound = (6.0 / (96.0 + 300.0_f64)).sqrt();
    uniform(of(&all, "dense1.weight"), -bound, bound);
    right_angles(of(&all, "tall.weight"), 100, 2.0);
    right_angles(of(&all, "wide.weight"), 160, 1.0);
    for (path, value) in [("same.weight", 0.25), ("none.weight", 0.0), ("one.weight", 1.0)] {
        assert!(of(&all, path).iter().all(|x| *x == value), "{path}");
    }
    // What says nothing is PyTorch's as ever, and so are all biases, scales and shifts.
    let bound = |fan_in: f64| 1.0 / fan_in.sqrt();
    uniform(of(&all, "plain.weight"), -bound(60.0), bound(60.0));
    uniform(of(&all, "dense1.bias"), -bound(96.0), bound(96.0));
    uniform(of(&all, "one.bias"), -bound(50.0), bound(50.0));
    uniform(of(&all, "none.bias"), -bound(50.0), bound(50.0));
    assert!(of(&all, "residual1.unit1.batch_norm1.gamma").iter().all(|x| *x == 1.0));
    assert!(of(&all, "conv2d1_prelu.alpha").iter().all(|x| *x == 0.25));
}

#[test]
fn so_do_those_of_sequences() {
    let _held = random_numbers();
    let all = fresh::<Text>(12);
    normal(of(&all, "embedding1.weight"), 0.0, (1.0 / 64.0_f64).sqrt());
    let bound = (6.0 / 128.0_f64).sqrt();
    for path in ["0.attention1", "1.attention1"] {
        for part in ["query", "key", "value", "output"] {
            uniform(of(&all, &format!("repeat1.{path}.attention.{part}.weight")), -bound, bound);
        }
    }
    let encoder: Vec<_> = all.iter().filter(|(path, _)| path.starts_with("transformer_encoder1")).collect();
    let matrices: Vec<f32> = encoder
        .iter()
        .filter(|(path, v)| path.ends_with("weight") && v.len() > 256)
        .flat_map(|(_, v)| v.clone())
        .collect();
    assert_eq!(matrices.len(), 4 * 64 * 64 + 2 * 64 * 256);
    normal(&matrices, 0.0, 0.02);
    let gates: Vec<_> = all.iter().filter(|(path, _)| path.starts_with("lstm1") && path.ends_with("weight")).collect();
    assert_eq!(gates.len(), 16, "four gates, of what comes and of the state, in two directions");
    for (path, values) in gates {
        assert!(values.len() == 64 * 48 || values.len() == 48 * 48, "{path}");
        right_angles(values, 48, 1.0);
    }
    let gates: Vec<_> = all.iter().filter(|(path, _)| path.starts_with("gru1") && path.ends_with("weight")).collect();
    assert_eq!(gates.len(), 6);
    for (path, values) in gates {
        let takes = if path.contains("input") { 96.0 } else { 80.0_f64 };
        assert_eq!(values.len(), takes as usize * 80, "{path}");
        normal(values, 0.0, (2.0 / (takes + 80.0)).sqrt());
    }
}

network! {
    /// Without biases, so that nothing else is drawn.
    pub Bare: features(30) -> values(20) { #[init(kaiming_normal)] dense(40, bias = false) tanh #[init(xavier_uniform)] dense(20, bias = false) }
}

/// The same seed gives the bits that Burn's initializers give by hand, drawn in the order of the layers.
#[test]
fn a_seed_decides() {
    let _held = random_numbers();
    let device = Device::flex();
    let ours = fresh::<Bare>(5);
    assert_eq!(ours, fresh::<Bare>(5));
    assert_ne!(ours, fresh::<Bare>(6));
    assert_eq!(fresh::<Text>(5), fresh::<Text>(5));
    device.seed(5);
    let he = Initializer::KaimingNormal { gain: 2.0_f64.sqrt(), fan_out_only: false };
    let first = he.init_with::<2, _>([30, 40], Some(30), Some(40), &device).into_value();
    let glorot = Initializer::XavierUniform { gain: 1.0 };
    let second = glorot.init_with::<2, _>([40, 20], Some(40), Some(20), &device).into_value();
    let values = |tensor: Tensor<2>| tensor.into_data().try_to_vec::<f32>().unwrap();
    assert_eq!(ours[0].1, values(first));
    assert_eq!(ours[1].1, values(second));
}

network! {
    /// Digits from weights that are all drawn anew.
    pub Digits: features(784) -> class(10) { #[init(kaiming_normal)] dense(32, relu) #[init(zeros)] dense(10) }
    train { optimizer: adam(lr = 3e-3), batch: 32, epochs: 4, seed: 1 }
}

/// A training draws by the trainer's seed, and what was drawn learns; a frozen layer keeps what it was given.
#[test]
fn what_is_drawn_learns() {
    let _held = random_numbers();
    let data = mnist();
    let (train, test) = (data.train.take(1_500), data.test.take(500));
    for kernels in [true, false] {
        let trainer = || Digits::trainer().device(&Device::flex()).kernels(kernels).progress(Progress::Silent);
        let trained = trainer().fit(&train, &test).unwrap();
        let accuracy = trained.evaluate(&test).unwrap().accuracy;
        assert!(accuracy > 0.8, "{accuracy}");
        let again = trainer().fit(&train, &test).unwrap();
        assert_eq!(parameters(&*trained), parameters(&*again));
    }
    let notes = |name: &str| Images::LAYERS.iter().find(|layer| layer.name == name).expect("it is there").notes;
    assert_eq!(notes("conv2d1"), ["its weights begin with `kaiming_normal`"]);
    assert_eq!(notes("same"), ["frozen: training leaves it as it is", "its weights begin with `constant(0.25)`"]);
    assert_eq!(notes("plain"), [""; 0]);
}
