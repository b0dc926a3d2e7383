//! Batch normalisation against its definition.

use crate::common::{Rng, assert_close, assert_same_on_any_threads, isas, wide, written};
use network_runtime::kernels::{
    activation::Activation,
    batch_norm::{BatchNorm, BatchNormBackward},
    isa::Isa,
    layout::Layout,
};

fn any(rng: &mut Rng) -> BatchNorm {
    BatchNorm {
        batch: rng.pick(&[0, 1, 2, 9]),
        channels: rng.pick(&[1, 2, 5, 16, 33]),
        pixels: rng.pick(&[1, 2, 9, 40, 300]),
        layout: rng.pick(&[Layout::Nchw, Layout::Nhwc]),
        activation: rng.pick(&[Activation::None, Activation::Relu]),
        epsilon: 1e-5,
    }
}

#[test]
fn training_is_its_definition() {
    let mut rng = Rng::new(1);
    for _ in 0..150 {
        let norm = any(&mut rng);
        let BatchNorm { batch, channels, pixels, layout, .. } = norm;
        let count = batch * pixels;
        if (1..9).contains(&count) {
            continue; // Gradients are differences of almost equal numbers.
        }
        // Means that squares would drown in.
        let offset = rng.pick(&[0.0f32, 100.0]);
        let x: Vec<f32> = rng.floats(count * channels).iter().map(|value| value + offset).collect();
        let (gamma, beta, grad) = (rng.floats(channels), rng.floats(channels), rng.floats(x.len()));
        let value = |b: usize, c: usize, p: usize| f64::from(x[(b * channels + c) * pixels + p]);
        let all = || (0..batch).flat_map(|b| (0..pixels).map(move |p| (b, p)));
        for isa in isas() {
            let laid = |values: &[f32]| crate::reference::from_nchw(values, layout, channels, pixels);
            let back = |values: &[f32]| crate::reference::to_nchw(values, layout, channels, pixels);
            let (got, grads) = Isa::force(isa, || {
                let got = norm.forward(&laid(&x), &gamma, &beta);
                let grads = norm.backward(BatchNormBackward {
                    x: &laid(&x),
                    output: &got.output,
                    grad: &laid(&grad),
                    gamma: &gamma,
                    mean: &got.mean,
                    rstd: &got.rstd,
                });
                (got, grads)
            });
            let output = back(&got.output);
            let (mut want, mut input) = (vec![0.0; x.len()], vec![0.0; x.len()]);
            let (mut g_gamma, mut g_beta) = (vec![0.0; channels], vec![0.0; channels]);
            for c in 0..channels {
                let n = count.max(1) as f64;
                let mean = all().map(|(b, p)| value(b, c, p)).sum::<f64>() / n;
                let variance = all().map(|(b, p)| (value(b, c, p) - mean).powi(2)).sum::<f64>() / n;
                let rstd = 1.0 / (variance + 1e-5).sqrt();
                let hat = |b, p| (value(b, c, p) - mean) * rstd;
                // The kernel's own signs: a value that rounds to the other side of 0 is no mistake.
                let open = |b: usize, p: usize| {
                    norm.activation == Activation::None || output[(b * channels + c) * pixels + p] > 0.0
                };
                let g = |b: usize, p: usize| {
                    if open(b, p) { f64::from(grad[(b * channels + c) * pixels + p]) } else { 0.0 }
                };
                g_beta[c] = all().map(|(b, p)| g(b, p)).sum();
                g_gamma[c] = all().map(|(b, p)| g(b, p) * hat(b, p)).sum();
                for (b, p) in all() {
                    let at = (b * channels + c) * pixels + p;
                    let y = hat(b, p) * f64::from(gamma[c]) + f64::from(beta[c]);
                    want[at] = if norm.activation == Activation::Relu { y.max(0.0) } else { y };
                    input[at] = f64::from(gamma[c]) * rstd * (g(b, p) - g_beta[c] / n - hat(b, p) * g_gamma[c] / n);
                }
            }
            let tolerance = if offset == 0.0 { 2e-5 } else { 2e-3 };
            assert_close("output", &output, &want, tolerance);
            assert_close("input gradient", &back(&grads.input), &input, tolerance);
            assert_close("gamma's gradient", &grads.gamma, &g_gamma, tolerance);
            assert_close("beta's gradient", &grads.beta, &g_beta, tolerance);
        }
    }
}

#[test]
fn inference_is_its_definition() {
    let mut rng = Rng::new(2);
    for _ in 0..50 {
        let norm = any(&mut rng);
        let BatchNorm { batch, channels, pixels, layout, .. } = norm;
        let x = rng.floats(batch * channels * pixels);
        let [mean, gamma, beta] = [(); 3].map(|()| rng.floats(channels));
        let variance: Vec<f32> = rng.floats(channels).iter().map(|value| value * value).collect();
        let want: Vec<f64> = wide(&x)
            .iter()
            .enumerate()
            .map(|(index, x)| {
                let c = index / pixels % channels;
                let rstd = 1.0 / (f64::from(variance[c]) + 1e-5).sqrt();
                let y = (x - f64::from(mean[c])) * rstd * f64::from(gamma[c]) + f64::from(beta[c]);
                if norm.activation == Activation::Relu { y.max(0.0) } else { y }
            })
            .collect();
        for isa in isas() {
            let laid = crate::reference::from_nchw(&x, layout, channels, pixels);
            let got = Isa::force(isa, || norm.infer(&laid, &mean, &variance, &gamma, &beta));
            assert_close("output", &crate::reference::to_nchw(&got, layout, channels, pixels), &want, 1e-5);
            // What is left of it when the factors are known before.
            let scale: Vec<f32> = gamma.iter().zip(&variance).map(|(gamma, v)| gamma / (v + 1e-5).sqrt()).collect();
            let shift: Vec<f32> = beta.iter().zip(&mean).zip(&scale).map(|((beta, mean), s)| beta - mean * s).collect();
            let got = written(laid.len(), |out| Isa::force(isa, || norm.scale_into(&laid, &scale, &shift, out)));
            assert_close("scaled", &crate::reference::to_nchw(&got, layout, channels, pixels), &want, 1e-5);
        }
    }
}

#[test]
fn threads_do_not_change_a_bit() {
    let mut rng = Rng::new(3);
    for layout in [Layout::Nchw, Layout::Nhwc] {
        let norm = BatchNorm { batch: 33, channels: 20, pixels: 500, layout, ..any(&mut rng) };
        let (x, gamma, beta) = (rng.floats(33 * 20 * 500), rng.floats(20), rng.floats(20));
        assert_same_on_any_threads(&format!("{norm:?}"), || {
            let got = norm.forward(&x, &gamma, &beta);
            let (mean, rstd) = (&got.mean, &got.rstd);
            let given = BatchNormBackward { x: &x, output: &got.output, grad: &x, gamma: &gamma, mean, rstd };
            let grads = norm.backward(given);
            let at_rest = norm.infer(&x, &got.mean, &got.variance, &gamma, &beta);
            [got.output, got.mean, got.variance, grads.input, grads.gamma, grads.beta, at_rest]
        });
    }
}
