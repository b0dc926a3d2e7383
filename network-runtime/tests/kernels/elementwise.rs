//! Dropout, cross-entropy, optimizers, and what is done element by element.

use crate::common::{Rng, assert_close, assert_same_on_any_threads, bits, isas, on_threads, wide};
use network_runtime::kernels::{
    cross_entropy::{TargetError, softmax_cross_entropy},
    curve::Curve,
    dropout::Dropout,
    isa::Isa,
    optimizer::{Adam, Decay, Epsilon, RmsProp, Sgd},
    pointwise,
};

#[test]
fn dropout_keeps_what_it_should_and_scales_it() {
    for probability in [0.0, 0.1, 0.25, 0.5, 0.9, 1.0] {
        let x = vec![1.0; 200_000];
        let out = Dropout { probability, seed: 7 }.apply(&x);
        let dropped = out.iter().filter(|value| **value == 0.0).count() as f64 / x.len() as f64;
        // Five standard deviations.
        let allowed = 5.0 * (probability * (1.0 - probability) / x.len() as f64).sqrt();
        assert!((dropped - probability).abs() <= allowed, "{dropped} of {probability}");
        let scale = (1.0 / (1.0 - probability)) as f32;
        assert!(out.iter().all(|value| *value == 0.0 || *value == scale));
    }
}

/// Neighbours are dropped independently: pairs as often as the square of the probability says.
#[test]
fn dropout_has_no_pattern() {
    let probability = 0.5;
    let out = Dropout { probability, seed: 3 }.apply(&vec![1.0; 200_001]);
    for distance in [1, 2, 16, 64, 1024] {
        let pairs = out.len() - distance;
        let both = (0..pairs).filter(|i| out[*i] == 0.0 && out[i + distance] == 0.0).count();
        let share = both as f64 / pairs as f64;
        assert!((share - 0.25).abs() < 0.006, "{share} at a distance of {distance}");
    }
}

#[test]
fn a_dropout_mask_is_the_seed_alone() {
    let mut rng = Rng::new(1);
    let x = rng.floats(300_000);
    let dropout = Dropout { probability: 0.3, seed: 1 << 40 };
    let one = on_threads(1, || dropout.apply(&x));
    for isa in isas() {
        for threads in [1, 2, 3, 7] {
            assert_eq!(bits(&one), bits(&on_threads(threads, || Isa::force(isa, || dropout.apply(&x)))));
        }
    }
    let mut in_place = x.clone();
    dropout.apply_in_place(&mut in_place);
    assert_eq!(bits(&one), bits(&in_place));
    assert_ne!(one, Dropout { seed: 2 << 40, ..dropout }.apply(&x));
    assert_ne!(one, Dropout { seed: (1 << 40) + 1, ..dropout }.apply(&x));
}

#[test]
fn cross_entropy_is_its_definition() {
    let mut rng = Rng::new(2);
    for (batch, classes) in [(1, 1), (1, 10), (128, 10), (33, 1000), (5, 2)] {
        let logits: Vec<f32> = rng.floats(batch * classes).iter().map(|value| value * 30.0).collect();
        let targets: Vec<i64> = (0..batch).map(|_| rng.range(0, classes - 1) as i64).collect();
        let got = softmax_cross_entropy(&logits, &targets, classes).unwrap();
        let (mut loss, mut grad) = (0.0, vec![]);
        for (row, target) in logits.chunks(classes).zip(&targets) {
            let sum: f64 = row.iter().map(|value| f64::from(*value).exp()).sum();
            loss += (sum.ln() - f64::from(row[*target as usize])) / batch as f64;
            grad.extend(row.iter().enumerate().map(|(class, value)| {
                let hot = if class as i64 == *target { 1.0 } else { 0.0 };
                (f64::from(*value).exp() / sum - hot) / batch as f64
            }));
        }
        assert!((f64::from(got.loss) - loss).abs() < 1e-5 * loss.max(1.0), "{} {loss}", got.loss);
        assert_close("gradient", &got.grad, &grad, 1e-5);
    }
}

#[test]
fn cross_entropy_does_not_overflow() {
    let got = softmax_cross_entropy(&[1e30, -1e30, 0.0], &[0u32], 3).unwrap();
    assert_eq!((got.loss, got.grad), (0.0, vec![0.0, 0.0, 0.0]));
    let got = softmax_cross_entropy::<i64>(&[], &[], 10).unwrap();
    assert_eq!(got.loss, 0.0);
    assert!(softmax_cross_entropy(&[0.0, f32::NAN], &[0u32], 2).unwrap().loss.is_nan());
}

#[test]
fn a_target_that_is_no_class_is_an_error() {
    for target in [2, -1] {
        let got = softmax_cross_entropy(&[0.0; 4], &[1i64, target], 2);
        assert_eq!(got.unwrap_err(), TargetError { row: 1, classes: 2 });
    }
}

#[test]
fn threads_do_not_change_a_bit_of_the_loss() {
    let mut rng = Rng::new(3);
    let (logits, targets) = (rng.floats(500 * 100), (0..500u32).map(|row| row % 100).collect::<Vec<_>>());
    assert_same_on_any_threads("cross-entropy", || {
        let got = softmax_cross_entropy(&logits, &targets, 100).unwrap();
        [vec![got.loss], got.grad]
    });
}

#[test]
fn threads_do_not_change_a_bit_of_a_step() {
    let mut rng = Rng::new(5);
    let [p, m, grad] = [(); 3].map(|()| rng.floats(600_001));
    let v: Vec<f32> = rng.floats(p.len()).iter().map(|value| value * value).collect();
    let of = |step: &dyn Fn([&mut Vec<f32>; 3])| {
        let mut all = [p.clone(), m.clone(), v.clone()];
        step(all.each_mut());
        all
    };
    let adam = Adam { decay: Decay::Decoupled(0.1), ..Adam::new(1e-3) };
    let sgd = Sgd { lr: 0.1, momentum: 0.9, dampening: 0.0, nesterov: true, penalty: Some(0.01) };
    let rms = RmsProp { lr: 0.1, alpha: 0.9, epsilon: 1e-5, penalty: Some(0.01) };
    assert_same_on_any_threads("Adam", || of(&|[p, m, v]| adam.step(3, p, m, v, &grad)));
    assert_same_on_any_threads("SGD", || of(&|[p, m, _]| sgd.step(3, p, m, &grad)));
    assert_same_on_any_threads("plain SGD", || of(&|[p, _, _]| sgd.plain_step(p, &grad)));
    assert_same_on_any_threads("RMSprop", || of(&|[p, _, v]| rms.step(p, v, &grad)));
}

/// Sums, gates and relu of every length are what they say, to the bit, on any number of threads.
#[test]
fn pointwise_operators_are_their_definition() {
    let mut rng = Rng::new(6);
    for len in [0, 1, 7, 16, 17, 1000, 600_001] {
        let (x, mut y) = (rng.floats(len), rng.floats(len));
        y.iter_mut().step_by(5).for_each(|value| *value = 0.0);
        let with = |change: &dyn Fn(&mut [f32])| {
            let mut x = x.clone();
            change(&mut x);
            x
        };
        let each = |of: &dyn Fn(f32, f32) -> f32| x.iter().zip(&y).map(|(x, y)| of(*x, *y)).collect::<Vec<f32>>();
        let want = [
            each(&|x, _| if x < 0.0 { 0.0 } else { x }),
            each(&|x, y| x + y),
            each(&|x, y| if y > 0.0 { x } else { 0.0 }),
        ];
        let calculate =
            || [with(&|x| pointwise::relu(x)), with(&|x| pointwise::add(x, &y)), with(&|x| pointwise::gate(x, &y))];
        for isa in isas() {
            assert_eq!(Isa::force(isa, calculate).map(|part| bits(&part)), want.clone().map(|part| bits(&part)));
        }
        assert_same_on_any_threads("pointwise", calculate);
    }
    let mut nan = [f32::NAN; 20];
    pointwise::relu(&mut nan);
    assert!(nan.iter().all(|value| value.is_nan()));
}

/// Burn 0.22's `RmsProp` without momentum: the formula in f64, over lengths that leave a part of a vector.
#[test]
fn rms_prop_is_its_formula() {
    let mut rng = Rng::new(7);
    let rms = RmsProp { lr: 0.01, alpha: 0.9, epsilon: 1e-3, penalty: Some(0.1) };
    for isa in isas() {
        for len in [0, 1, 15, 33, 5_000] {
            let (mut p, mut v) = (rng.floats(len), vec![0.0; len]);
            let (mut wide_p, mut wide_v) = (wide(&p), vec![0.0f64; len]);
            for _ in 0..4 {
                let g = rng.floats(len);
                Isa::force(isa, || rms.step(&mut p, &mut v, &g));
                for i in 0..len {
                    let g = f64::from(g[i]) + 0.1 * wide_p[i];
                    wide_v[i] = 0.9 * wide_v[i] + 0.1 * g * g;
                    wide_p[i] -= 0.01 * g / (wide_v[i].sqrt() + 1e-3);
                }
                assert_close("mean square", &v, &wide_v, 1e-6);
                assert_close("parameter", &p, &wide_p, 2e-6);
            }
        }
    }
}

/// Burn 0.22's `AdaptiveMomentum::transform` and `Adam::step`, operation for operation, in f32.
fn burn_adam(adam: &Adam, time: i32, p: f32, m: f32, v: f32, g: f32) -> [f32; 3] {
    let m = m * adam.beta_1 + g * (1.0 - adam.beta_1);
    let v = v * adam.beta_2 + g * g * (1.0 - adam.beta_2);
    let correction = (1.0 - adam.beta_2.powi(time)).sqrt();
    let factor = correction / (1.0 - adam.beta_1.powi(time));
    let update = m * factor / (v.sqrt() + adam.epsilon * correction);
    [p - update * adam.lr as f32, m, v]
}

#[test]
fn adam_is_burns_to_the_bit() {
    let mut rng = Rng::new(4);
    for isa in isas() {
        for len in [0, 1, 15, 33, 40_000] {
            let adam = Adam::new(1e-3);
            let (mut p, mut m, mut v) = (rng.floats(len), vec![0.0; len], vec![0.0; len]);
            for time in 1..4 {
                let g = rng.floats(len);
                let want: Vec<[f32; 3]> = (0..len).map(|i| burn_adam(&adam, time, p[i], m[i], v[i], g[i])).collect();
                Isa::force(isa, || adam.step(time, &mut p, &mut m, &mut v, &g));
                for i in 0..len {
                    assert_eq!([p[i], m[i], v[i]].map(f32::to_bits), want[i].map(f32::to_bits), "{isa:?} {i} of {len}");
                }
            }
        }
    }
}

/// Against the paper's formula with `ε` in either place, and both kinds of decay, in f64.
#[test]
fn adams_conventions_are_what_they_say() {
    for convention in [Epsilon::Corrected, Epsilon::Uncorrected] {
        for decay in [Decay::None, Decay::Penalty(0.1), Decay::Decoupled(0.1)] {
            let adam = Adam { convention, decay, epsilon: 1e-2, ..Adam::new(0.05) };
            let (mut p, mut m, mut v) = (vec![0.5f32; 20], vec![0.0; 20], vec![0.0; 20]);
            let (mut wp, mut wm, mut wv) = (0.5f64, 0.0f64, 0.0f64);
            for time in 1..6 {
                let g = 0.3 / time as f64;
                adam.step(time, &mut p, &mut m, &mut v, &[g as f32; 20]);
                let g = if let Decay::Penalty(penalty) = decay { g + wp * f64::from(penalty) } else { g };
                if let Decay::Decoupled(rate) = decay {
                    wp *= 1.0 - 0.05 * f64::from(rate);
                }
                wm = 0.9 * wm + 0.1 * g;
                wv = 0.999 * wv + 0.001 * g * g;
                let (c1, c2) = (1.0 - 0.9f64.powi(time), 1.0 - 0.999f64.powi(time));
                wp -= 0.05
                    * match convention {
                        Epsilon::Corrected => wm / c1 / ((wv / c2).sqrt() + 1e-2),
                        Epsilon::Uncorrected => wm / (wv.sqrt() + 1e-2) * c2.sqrt() / c1,
                    };
                assert_close("parameter", &p, &[wp; 20], 1e-4);
            }
        }
    }
}

#[test]
fn sgd_is_burns() {
    for nesterov in [false, true] {
        let sgd = Sgd { lr: 0.1, momentum: 0.9, dampening: 0.1, nesterov, penalty: Some(0.01) };
        let (mut p, mut v) = (vec![1.0f32; 9], vec![f32::NAN; 9]);
        let (mut wp, mut wv) = (1.0f64, 0.0);
        for time in 1..5 {
            sgd.step(time, &mut p, &mut v, &[0.5; 9]);
            let g = 0.5 + wp * 0.01;
            wv = if time == 1 { g } else { g * 0.9 + wv * 0.9 };
            wp -= 0.1 * if nesterov { wv * 0.9 + g } else { wv };
            assert_close("parameter", &p, &[wp; 9], 1e-6);
        }
    }
    let mut p = vec![1.0f32; 3];
    Sgd { lr: 0.1, momentum: 0.9, dampening: 0.0, nesterov: false, penalty: None }.plain_step(&mut p, &[2.0; 3]);
    assert_close("parameter", &p, &[0.8; 3], 1e-7);
}

const CURVES: [Curve; 11] = [
    Curve::Sigmoid,
    Curve::Tanh,
    Curve::Silu,
    Curve::Gelu,
    Curve::GeluTanh,
    Curve::Mish,
    Curve::LeakyRelu { slope: 0.1 },
    Curve::Elu { alpha: 1.5 },
    Curve::Clamp { min: 0.0, max: 6.0 },
    Curve::Clamp { min: -1.0, max: 2.0 },
    Curve::HardSwish,
];

/// `Φ(x)`, by Simpson's rule from 0 on.
fn normal(x: f64) -> f64 {
    let density = |x: f64| (-0.5 * x * x).exp() / (2.0 * std::f64::consts::PI).sqrt();
    let (parts, step) = (400, x / 400.0);
    let each = |i: i32| {
        let at = f64::from(i) * step;
        density(at) + 4.0 * density(at + step / 2.0) + density(at + step)
    };
    0.5 + step / 6.0 * (0..parts).map(each).sum::<f64>()
}

fn curve(curve: Curve, x: f64) -> f64 {
    let sigmoid = 1.0 / (1.0 + (-x).exp());
    match curve {
        Curve::Sigmoid => sigmoid,
        Curve::Tanh => x.tanh(),
        Curve::Silu => x * sigmoid,
        Curve::Gelu => x * normal(x),
        Curve::GeluTanh => x / 2.0 * (1.0 + ((2.0 / std::f64::consts::PI).sqrt() * (x + 0.044715 * x.powi(3))).tanh()),
        Curve::Mish => x * x.exp().ln_1p().tanh(),
        Curve::LeakyRelu { slope } => {
            if x < 0.0 {
                f64::from(slope) * x
            } else {
                x
            }
        }
        Curve::Elu { alpha } => {
            if x > 0.0 {
                x
            } else {
                f64::from(alpha) * x.exp_m1()
            }
        }
        Curve::Clamp { min, max } => x.clamp(f64::from(min), f64::from(max)),
        Curve::HardSwish => x * (x / 6.0 + 0.5).clamp(0.0, 1.0),
    }
}

/// Values against the formula, derivatives against differences of it, on every length of a last vector.
#[test]
fn curves_are_their_formulas() {
    let mut rng = Rng::new(4);
    for one in CURVES {
        for len in (0..40).chain([1000]) {
            // Some far out, some near 0, and none at a kink.
            let x: Vec<f32> =
                rng.floats(len).iter().enumerate().map(|(i, x)| x * [12.0, 0.5, 4.0][i % 3] + 1e-4).collect();
            let grad = rng.floats(len);
            let want: Vec<f64> = x.iter().map(|x| curve(one, f64::from(*x))).collect();
            let slope = |x: f64| (curve(one, x + 1e-5) - curve(one, x - 1e-5)) / 2e-5;
            let want_grad: Vec<f64> = x.iter().zip(&grad).map(|(x, g)| f64::from(*g) * slope(f64::from(*x))).collect();
            for isa in isas() {
                let (mut got, mut got_grad) = (x.clone(), grad.clone());
                Isa::force(isa, || {
                    one.apply(&mut got);
                    one.gradient(&mut got_grad, &x);
                });
                assert_close(&format!("{one:?} on {isa:?}"), &got, &want, 1e-6);
                // Of a derivative near 1, which is the difference of two numbers where it is small.
                for (i, (got, want)) in got_grad.iter().zip(&want_grad).enumerate() {
                    let near = (f64::from(*got) - want).abs() <= 2e-6 * f64::from(grad[i].abs()) + 1e-9;
                    assert!(near, "gradient of {one:?} on {isa:?} at {}: {got}, not {want}", x[i]);
                }
            }
        }
    }
}

#[test]
fn curves_hand_nan_on_and_stay_finite() {
    for one in CURVES {
        for isa in isas() {
            Isa::force(isa, || {
                let mut values = [f32::NAN, 1e30, -1e30, 0.0];
                let (mut grad, x) = ([1.0; 4], values);
                one.apply(&mut values);
                one.gradient(&mut grad, &x);
                assert!(values[0].is_nan(), "{one:?} on {isa:?}");
                assert!(
                    values[1..].iter().chain(&grad[1..]).all(|value| value.is_finite()),
                    "{one:?} on {isa:?}: {values:?} {grad:?}"
                );
            });
        }
    }
}

#[test]
fn threads_do_not_change_a_bit_of_a_curve() {
    let x = Rng::new(5).floats(100_003);
    for one in CURVES {
        assert_same_on_any_threads(&format!("{one:?}"), || {
            let (mut value, mut grad) = (x.clone(), x.clone());
            one.apply(&mut value);
            one.gradient(&mut grad, &x);
            [value, grad]
        });
    }
}
