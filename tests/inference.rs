//! A predictor's plan against the plain forward pass: the same answers within rounding, from any thread, for any number of
//! samples; and where there is no plan, the forward pass itself.
#![cfg(feature = "flex")]

mod common;

use common::{digits, mnist, random_numbers};
use neural_first::kernels::switch::with;
use neural_first::prelude::*;

network! {
    block unit(out) { residual { conv2d(out, 3, padding = same) batch_norm(relu) conv2d(out, 3, padding = same) batch_norm } relu }

    /// Residuals, shortcuts, pools behind and without a convolution, batch norm where it can be folded and where it cannot.
    pub Residual: image(1, 28, 28) -> class(10) {
        conv2d(8, 3, padding = same) batch_norm(relu) max_pool2d(2)
        unit(8)
        repeat(2) { unit(8) }
        residual(shortcut = { conv2d(12, 1, stride = 2) batch_norm }) { conv2d(12, 3, stride = 2, padding = same) batch_norm(relu) }
        batch_norm(relu)
        depthwise_conv2d(3) separable_conv2d(10, 2) relu
        max_pool2d(3, stride = 1, padding = 1) avg_pool2d(2, stride = 1)
        dropout(0.3)
        global_avg_pool
        dense(24, bias = false) batch_norm(relu) dense(10, softmax)
    }
    train { batch: 32 }
}

network! {
    /// A chain whose convolutions are flattened.
    pub Chain: image(1, 28, 28) -> class(10) {
        conv2d(6, 3, relu) conv2d(8, 3, relu) max_pool2d(2) dropout(0.25) flatten dense(32, relu) dropout(0.5) dense(10)
    }
    train { batch: 32 }
}

network! {
    /// A layer that has no plan between two that do.
    pub Unplanned: image(1, 28, 28) -> class(10) { conv2d(4, 3, softsign) conv2d(4, 3, padding = same) flatten dense(10) }
    train { batch: 32 }
}

network! {
    /// Activations that the CPU has an operator for.
    pub Curved: image(1, 28, 28) -> class(10) {
        conv2d(4, 3, silu) residual { conv2d(4, 3, tanh, padding = same) } batch_norm(gelu) conv2d(4, 3, leaky_relu(0.2)) hard_swish
        flatten dense(16, elu) dense(10)
    }
    train { batch: 32 }
}

network! {
    /// Views of what is planned: a plan that took them for the whole would answer wrongly.
    pub Views: image(1, 28, 28) -> class(10) { conv2d(4, 3, relu) crop(2) flatten dense(10) }
    train { batch: 32 }
}

network! {
    /// Steps one behind another: dense layers and LSTMs over them, the mean of them.
    pub Recurrent: image(1, 28, 28) -> class(10) {
        reshape(sequence(28, 28)) dense(20, relu) lstm(24, layers = 2) residual { dense(24) } lstm(17, last) dense(10)
    }
    train { batch: 32 }
}

network! {
    /// Steps that see one another, each all of them and each those before it.
    pub Attentive: image(1, 28, 28) -> class(10) {
        reshape(sequence(28, 28)) dense(24) transformer_encoder(heads = 4, ff = 40, layers = 2)
        residual { attention(causal, heads = 2) dropout(0.1) } transformer_encoder(heads = 3, ff = 16, norm_first = true) global_avg_pool dense(10)
    }
    train { batch: 32 }
}

network! {
    /// Both directions side by side, every kind of recurrent layer, and branches.
    pub BothWays: image(1, 28, 28) -> class(10) {
        reshape(sequence(28, 28)) lstm(12, bidirectional) gru(8, bidirectional) kept: rnn(6)
        parallel(concat) { { dense(5, tanh) } { } { gru(4) } } concat(kept) lstm(7, bidirectional, last) dense(10)
    }
    train { batch: 32 }
}

/// Trains a few steps, so that running statistics are no longer 0 and 1, and answers in both ways.
fn agrees<N: Network<Input = Image<1, 28, 28>, Target = Class<10>>>(planned: bool) {
    let _held = random_numbers();
    let device = Device::flex();
    let data = mnist();
    let mut session = N::trainer().device(&device).seed(3).session().unwrap();
    for step in 0..4 {
        let (x, y) = digits(&data.train, 32 * step, 32, &device);
        session.step(x.reshape([32, 1, 28, 28]), y).into_scalar::<f32>();
    }
    let network = session.into_network();
    let pixels: Vec<&[u8]> = (0..300).map(|i| data.test.pixels(i)).collect();
    let predictor = Predictor::new(network.clone()).unwrap();
    assert_eq!(predictor.is_planned(), planned, "{}", N::NAME);
    let plain: Vec<_> = with(Some(false), || network.predict_many(&pixels[..100])).unwrap();
    let close = |a: &[f32], b: &[f32]| {
        assert_eq!(a.len(), 10);
        a.iter().zip(b).for_each(|(a, b)| assert!((a - b).abs() < 1e-5, "{}: {a} and {b}", N::NAME));
    };
    let many = predictor.predict_many(&pixels).unwrap();
    for (i, expected) in plain.iter().enumerate() {
        close(&many[i].probabilities, &expected.probabilities);
        close(&predictor.predict(pixels[i]).unwrap().probabilities, &expected.probabilities);
    }
    assert_eq!(network.predict_many(&pixels).unwrap().len(), 300);
    // The same before the softmax, of samples one behind another.
    let values: Vec<f32> = pixels[..7].iter().flat_map(|p| p.iter().map(|p| f32::from(*p) / 255.0)).collect();
    let logits = predictor.logits(&values).into_data().try_to_vec::<f32>().unwrap();
    let softmax = |row: &[f32]| -> Vec<f32> {
        let sum: f32 = row.iter().map(|x| x.exp()).sum();
        row.iter().map(|x| x.exp() / sum).collect()
    };
    assert_eq!(logits.len(), 70);
    logits.chunks(10).zip(&many).for_each(|(row, answer)| close(&softmax(row), &answer.probabilities));
}

#[test]
fn residual_networks() {
    agrees::<Residual>(true);
}

#[test]
fn chains() {
    agrees::<Chain>(true);
    agrees::<Curved>(true);
}

#[test]
fn sequences() {
    agrees::<Recurrent>(true);
    agrees::<Attentive>(true);
    agrees::<BothWays>(true);
}

#[test]
fn networks_without_a_plan() {
    agrees::<Unplanned>(false);
    agrees::<Views>(false);
}

/// Four threads ask one predictor at once.
#[test]
fn a_predictor_may_be_used_from_several_threads() {
    let _held = random_numbers();
    let data = mnist();
    let network = Chain::init(&Device::flex());
    let predictor = Predictor::new(network).unwrap();
    let ask = |first: usize| -> Vec<Vec<f32>> {
        (first..first + 20).map(|i| predictor.predict(data.test.pixels(i % 40)).unwrap().probabilities).collect()
    };
    let alone: Vec<_> = (0..4).map(|thread| ask(thread * 10)).collect();
    let ask = &ask;
    let together: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|thread| scope.spawn(move || ask(thread * 10))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(alone, together);
}

/// A file, a predictor, an answer; and a sample that does not fit is an error.
#[test]
fn a_predictor_is_loaded_from_a_file() {
    let _held = random_numbers();
    let device = Device::flex();
    let network = Chain::init(&device);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("chain.model");
    network.save(&file).unwrap();
    let predictor = Predictor::<Chain>::load(&file, &device).unwrap();
    let data = mnist();
    let (a, b) = (predictor.predict(data.test.pixels(0)).unwrap(), network.predict(data.test.pixels(0)).unwrap());
    a.probabilities.iter().zip(&b.probabilities).for_each(|(a, b)| assert!((a - b).abs() < 1e-5));
    assert!(predictor.predict([0.0; 5]).is_err());
    assert!(Predictor::<Chain>::load(folder.path().join("none"), &device).is_err());
}
