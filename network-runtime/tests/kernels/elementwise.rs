//! Dropout, cross-entropy and optimizers.

use crate::common::{Rng, assert_close, bits, isas, on_threads};
use network_runtime::kernels::{
    cross_entropy::{TargetError, softmax_cross_entropy},
    dropout::Dropout,
    isa::Isa,
    optimizer::{Adam, Decay, Epsilon, Sgd},
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
        for threads in [1, 2, 3] {
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
fn cross_entropy_is_the_same_on_any_number_of_threads() {
    let mut rng = Rng::new(3);
    let (logits, targets) = (rng.floats(500 * 100), (0..500u32).map(|row| row % 100).collect::<Vec<_>>());
    let run = |threads| on_threads(threads, || softmax_cross_entropy(&logits, &targets, 100).unwrap());
    for threads in [2, 3] {
        assert_eq!(run(1).loss.to_bits(), run(threads).loss.to_bits());
        assert_eq!(bits(&run(1).grad), bits(&run(threads).grad));
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
