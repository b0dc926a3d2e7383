//! The CPU's own operators against Burn's, through whole networks: the same answers, losses and gradients within rounding,
//! on every backend whose tensors are slices.
#![cfg(feature = "flex")]

mod common;

use common::{digits, mnist, random_numbers};
use neural_first::burn::module::{ModuleVisitor, Param};
use neural_first::burn::tensor::{Distribution, Gradients, TensorData};
use neural_first::kernels::switch::with;
use neural_first::prelude::*;

network! {
    /// Convolutions of every kind that a run may hold; no dropout, whose masks differ.
    pub Deep: image(1, 28, 28) -> class(10) {
        conv2d(6, 3, relu, padding = same)
        conv2d(8, (3, 5), relu, stride = (2, 1), padding = (1, 2))
        conv2d(8, 3, relu, dilation = 2, groups = 4)
        max_pool2d(2)
        conv2d(12, 3, tanh)
        conv2d(12, 2, padding = same) relu
        max_pool2d((2, 3), stride = 2)
        flatten
        dense(24, relu)
        dense(16)
        dense(10)
    }
    train { batch: 32 }
}

network! {
    block unit(out) { residual { conv2d(out, 3, padding = same) batch_norm(relu) conv2d(out, 3, padding = same) batch_norm } relu }

    /// Normalisation behind convolutions, on features and behind signals' kind of axis; residuals, sums and every pool.
    pub Normed: image(1, 28, 28) -> class(10) {
        conv2d(8, 3, padding = same) batch_norm(relu)
        max_pool2d(3, stride = 2, padding = 1)
        unit(8)
        residual(shortcut = { conv2d(12, 1, stride = 2) batch_norm }) { conv2d(12, 3, stride = 2, padding = same) batch_norm(relu) }
        relu
        avg_pool2d(2, stride = 1, padding = 1, count_padding = false)
        parallel(sum) { { depthwise_conv2d(3, padding = same) batch_norm(tanh) } { separable_conv2d(12, 3, padding = same) } { } }
        adaptive_avg_pool2d(4)
        adaptive_avg_pool2d(3)
        max_pool2d(2, stride = 1)
        parallel(concat) { { flatten } { global_avg_pool } }
        dense(24) batch_norm(relu, eps = 1e-3, momentum = 0.3)
        dense(10)
    }
    // Not Adam, which divides a gradient that nearly vanishes by its own size: rounding would become steps.
    train { optimizer: sgd(lr = 0.05), batch: 32 }
}

network! {
    /// Convolutions of signals.
    pub Line: signal(4, 40) -> class(10) {
        conv1d(6, 5, relu, padding = same)
        batch_norm(relu)
        conv1d(8, 3, stride = 2, dilation = 2, groups = 2)
        conv1d(8, 4, tanh, padding = 2)
        flatten
        dense(10)
    }
}

network! {
    /// Activations that are a function of one number, as a layer and as an argument, on images in either order of memory.
    pub Curved: image(1, 28, 28) -> class(10) {
        conv2d(6, 3, silu, stride = 2) conv2d(6, 3, gelu) conv2d(6, 1, leaky_relu(0.2)) batch_norm(elu) hard_swish
        conv2d(4, 3, mish, stride = 2) relu6 flatten dense(30, gelu(approximate = tanh)) hard_tanh(-0.5, 1.0) dense(20, sigmoid) dense(10)
    }
}

/// The gradients of all parameters, in order; running statistics have none.
fn gradients(network: &impl Module, gradients: &Gradients) -> Vec<Vec<f32>> {
    struct Collect<'a>(&'a Gradients, Vec<Vec<f32>>);
    impl ModuleVisitor for Collect<'_> {
        fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
            let gradient = param.val().grad(self.0);
            self.1.extend(gradient.map(|g| g.into_data().try_to_vec::<f32>().expect("f32")));
        }
    }
    let mut collect = Collect(gradients, Vec::new());
    network.visit(&mut collect);
    collect.1
}

/// The largest of the values, whatever its sign.
fn largest<'a>(values: impl IntoIterator<Item = &'a f32>) -> f32 {
    values.into_iter().fold(0.0_f32, |m, x| m.max(x.abs()))
}

/// The largest distance, as a share of the largest value.
fn distance(ours: &[f32], theirs: &[f32]) -> f32 {
    ours.iter().zip(theirs).fold(0.0_f32, |m, (a, b)| m.max((a - b).abs())) / largest(theirs).max(1e-12)
}

/// Logits, loss and gradients of a network of `tensors` parameters, with the CPU's own operators on `device` and with Burn's
/// on flex: one reference for all devices, because Burn's own two are up to 3e-5 from each other where sums nearly vanish.
fn agrees<N: Network<Target = Class<10>>>(
    device: &Device,
    x: impl Fn(&Device) -> <N::Input as neural_first::Input>::Batch,
    tensors: usize,
) {
    let _held = random_numbers();
    let (device, flex) = (device.clone().autodiff(), Device::flex().autodiff());
    // Not 11, the one of 1 to 40 where a relu decides otherwise. Of the 51,744 inputs of the relu in `unit`, one (sample 20,
    // channel 6) is -1.9e-6 with Burn's operators and 2.4e-7 with ours: rounding of numbers around 1. So one gradient more
    // goes through: the beta of that channel is 4.5e-4 away and of no other, and all that is in front of it with it. With
    // the betas of that norm 1e-4 higher, which moves that input away from 0, the gradients that were away agree within 4e-6.
    flex.seed(12);
    let network = N::init(&flex);
    let _ = common::parameters(&network); // drawn at the first look
    let run = |on: bool, device: &Device| {
        let network = network.clone().fork(device);
        let (_, y) = digits(&mnist().train, 0, 33, device);
        with(Some(on), || {
            let logits = network.logits(x(device));
            let loss = <Class<10> as neural_first::Target>::loss(&Default::default(), logits.clone(), y);
            let values = logits.into_data().try_to_vec::<f32>().expect("f32");
            let value = loss.clone().into_scalar::<f32>();
            (values, value, gradients(&network, &loss.backward()))
        })
    };
    let ((ours, our_loss, our_gradients), (theirs, their_loss, their_gradients)) =
        (run(true, &device), run(false, &flex));
    assert!(distance(&ours, &theirs) < 1e-5, "logits are {} away", distance(&ours, &theirs));
    assert!((our_loss - their_loss).abs() < 1e-5 * their_loss, "{our_loss} and {their_loss}");
    assert_eq!((our_gradients.len(), their_gradients.len()), (tensors, tensors));
    for (i, (a, b)) in our_gradients.iter().zip(&their_gradients).enumerate() {
        // A bias before a normalisation has a gradient of 0: what is there is rounding.
        let vanishes = a.iter().chain(b).all(|x| x.abs() < 1e-6);
        assert!(vanishes || distance(a, b) < 2e-5, "the gradient of parameter {i} is {} away", distance(a, b));
    }
}

fn images(device: &Device) -> Tensor<4> {
    digits(&mnist().train, 0, 33, device).0.reshape([33, 1, 28, 28])
}

/// Parts of digits as signals.
fn lines(device: &Device) -> Tensor<3> {
    digits(&mnist().train, 0, 33, device).0.narrow(1, 300, 160).reshape([33, 4, 40])
}

#[test]
fn flex_agrees_with_burns_operators() {
    agrees::<Deep>(&Device::flex(), images, 16);
    agrees::<Normed>(&Device::flex(), images, 26);
    agrees::<Line>(&Device::flex(), lines, 10);
    agrees::<Curved>(&Device::flex(), images, 16);
}

/// Every activation by itself: values and derivatives of numbers far out, near 0, and where the function has a kink.
fn curves_are_burns(device: Device) {
    use neural_first::burn::tensor::activation as burns;
    use neural_first::runs;
    type Curve = fn(Tensor<2>) -> Tensor<2>;
    let curves: [(&str, Curve, Curve); 11] = [
        ("sigmoid", runs::sigmoid, burns::sigmoid),
        ("tanh", runs::tanh, burns::tanh),
        ("silu", runs::silu, burns::silu),
        ("gelu", runs::gelu, burns::gelu),
        ("gelu_approximate", runs::gelu_approximate, burns::gelu_approximate),
        ("mish", runs::mish, burns::mish),
        ("leaky_relu", |x| runs::leaky_relu(x, 0.1), |x| burns::leaky_relu(x, 0.1)),
        ("elu", |x| runs::elu(x, 1.5), |x| burns::elu(x, 1.5)),
        ("relu6", runs::relu6, burns::relu6),
        ("hardtanh", |x| runs::hardtanh(x, -1.0, 2.0), |x| burns::hardtanh(x, -1.0, 2.0)),
        ("hard_swish", runs::hard_swish, burns::hard_swish),
    ];
    let mut numbers: Vec<f32> = (-400..400).map(|i| i as f32 * 0.037 + 0.001).collect();
    numbers.extend([0.0, 6.0, -1.0, 2.0]);
    let of = |curve: Curve, on: bool, device: &Device| {
        let x = Tensor::<1>::from_floats(numbers.as_slice(), &device.clone().autodiff()).require_grad();
        with(Some(on), || {
            let y = curve(x.clone().reshape([4, 201]));
            let gradients = (y.clone() * 0.5).sum().backward();
            let vector = |x: TensorData| x.try_to_vec::<f32>().expect("f32");
            (vector(y.into_data()), vector(x.grad(&gradients).expect("tracked").into_data()))
        })
    };
    for (name, ours, burns) in curves {
        // Burn's own derivative of gelu on ndarray is that of an approximation: flex is the reference.
        let ((y, dy), (want, want_dy)) = (of(ours, true, &device), of(burns, false, &Device::flex()));
        for (i, x) in numbers.iter().enumerate() {
            assert!((y[i] - want[i]).abs() <= 2e-6 * (1.0 + want[i].abs()), "{name} of {x}: {}, not {}", y[i], want[i]);
            assert!((dy[i] - want_dy[i]).abs() <= 2e-6, "{name}' of {x}: {}, not {}", dy[i], want_dy[i]);
        }
    }
}

#[test]
fn curves_on_flex() {
    curves_are_burns(Device::flex());
}

#[cfg(feature = "ndarray")]
#[test]
fn curves_on_ndarray() {
    curves_are_burns(neural_first::device::open("ndarray").unwrap());
}

#[cfg(feature = "ndarray")]
#[test]
fn ndarray_agrees_with_burns_operators() {
    let ndarray = neural_first::device::open("ndarray").unwrap();
    agrees::<Deep>(&ndarray, images, 16);
    agrees::<Normed>(&ndarray, images, 26);
    agrees::<Line>(&ndarray, lines, 10);
    agrees::<Curved>(&ndarray, images, 16);
}

/// Steps of training leave the same running statistics, and the answers of the network at rest are the same, whoever trained
/// and whoever answers.
#[test]
fn running_statistics_agree_with_burns() {
    let _held = random_numbers();
    let data = mnist().train;
    let device = Device::flex();
    let train = |on: bool| {
        let mut session = Normed::trainer().device(&device).seed(4).kernels(on).session().unwrap();
        for step in 0..6 {
            let (x, y) = digits(&data, 32 * step, 32, &device);
            session.step(x.reshape([32, 1, 28, 28]), y).into_scalar::<f32>();
        }
        session.network().valid()
    };
    let (ours, theirs) = (train(true), train(false));
    let values = |t: Tensor<1>| t.into_data().try_to_vec::<f32>().expect("f32");
    let statistics = |network: &Normed| {
        let (first, last) = (&network.batch_norm1, &network.batch_norm2);
        [&first.running_mean, &first.running_var, &last.running_mean, &last.running_var].map(|s| values(s.value()))
    };
    for (i, (a, b)) in statistics(&ours).iter().zip(&statistics(&theirs)).enumerate() {
        assert!(distance(a, b) < 5e-5, "statistics {i} are {} away", distance(a, b));
        assert!(a.iter().any(|a| *a != 0.0 && *a != 1.0), "statistics {i} never moved");
    }
    let x = images(&device);
    let answers = |on: bool| with(Some(on), || ours.forward(x.clone()).into_data().try_to_vec::<f32>().expect("f32"));
    assert!(distance(&answers(true), &answers(false)) < 1e-5, "{}", distance(&answers(true), &answers(false)));
}

/// Twenty steps of Adam with the CPU's own operators end where Burn's end, within rounding.
#[test]
fn training_agrees_with_burns_operators() {
    let _held = random_numbers();
    let data = mnist().train;
    let device = Device::flex();
    let train = |on: bool| {
        let mut session = Deep::trainer().device(&device).seed(4).kernels(on).session().unwrap();
        let losses: Vec<f32> = (0..20)
            .map(|step| {
                let (x, y) = digits(&data, 32 * step, 32, &device);
                session.step(x.reshape([32, 1, 28, 28]), y).into_scalar::<f32>()
            })
            .collect();
        losses
    };
    let (ours, theirs) = (train(true), train(false));
    for (step, (a, b)) in ours.iter().zip(&theirs).enumerate() {
        assert!((a - b).abs() < 2e-3 * b, "step {step}: {a} and {b}");
    }
}

/// Dropout's backward pass takes the mask of its forward pass, however the images lie in memory.
fn dropout_is_one_mask(device: Device) {
    let _held = random_numbers();
    device.seed(3);
    let device = device.autodiff();
    let layer = neural_first::burn::nn::DropoutConfig::new(0.25).init();
    for channels_last in [false, true] {
        let ones = Tensor::<4>::ones([5, 9, 7, 6], &device).require_grad();
        let x = if channels_last { ones.clone().permute([0, 3, 1, 2]) } else { ones.clone() };
        let weights = Tensor::<4>::random(x.dims(), neural_first::burn::tensor::Distribution::Default, &device);
        let y = with(Some(true), || neural_first::runs::dropout(x, &layer));
        let gradients = (y.clone() * weights.clone()).sum().backward();
        // Of ones, the output is the mask itself.
        let expected = (y * weights).inner();
        let expected = if channels_last { expected.permute([0, 2, 3, 1]) } else { expected };
        let gradient = ones.grad(&gradients).expect("tracked");
        let values = |t: Tensor<4>| t.into_data().try_to_vec::<f32>().expect("f32");
        let (gradient, expected) = (values(gradient), values(expected));
        assert_eq!(gradient, expected);
        let dropped = gradient.iter().filter(|g| **g == 0.0).count() as f64 / gradient.len() as f64;
        assert!((0.2..0.3).contains(&dropped), "{dropped} of the elements were dropped");
    }
}

/// A convolution that hands its output channels last to the next one, through dropout: the gradients of both, with the
/// masks of one seed, against finite differences of the loss.
fn a_chain_through_dropout_has_the_gradients_of_its_loss(device: Device) {
    let _held = random_numbers();
    device.seed(5);
    let device = device.autodiff();
    let network = Chain::init(&device);
    common::parameters(&network); // drawn at the first look
    let x = Tensor::<4>::random([3, 2, 7, 7], neural_first::burn::tensor::Distribution::Normal(0.0, 1.0), &device);
    let loss = |network: &Chain| {
        with(Some(true), || {
            device.clone().inner().seed(9); // the same masks every time
            network.logits(x.clone()).powi_scalar(2).sum()
        })
    };
    let gradients = loss(&network).backward();
    let first = network.conv2d1.weight.val().grad(&gradients).expect("tracked").into_data();
    let first = first.try_to_vec::<f32>().expect("f32");
    let values = network.conv2d1.weight.val().into_data().try_to_vec::<f32>().expect("f32");
    let dims = network.conv2d1.weight.dims();
    let moved = |index: usize, by: f32| {
        let mut values = values.clone();
        values[index] += by;
        let mut network = network.clone();
        let data = neural_first::burn::tensor::TensorData::new(values, dims);
        network.conv2d1.weight = Param::from_tensor(Tensor::from_data(data, &device));
        f64::from(loss(&network).into_scalar::<f32>())
    };
    let scale = first.iter().fold(0.0_f32, |m, g| m.max(g.abs()));
    for index in [0, 7, 20, 35] {
        let step = 1e-2_f32;
        let slope = (moved(index, step) - moved(index, -step)) / (2.0 * f64::from(step));
        assert!((slope - f64::from(first[index])).abs() < 2e-2 * f64::from(scale), "{slope} and {}", first[index]);
    }
}

network! {
    /// Smooth but for dropout and a pool, so that finite differences say what the gradient is.
    pub Chain: image(2, 7, 7) -> values(2) { conv2d(4, 3) dropout(0.3) conv2d(3, 3) dropout(0.3) avg_pool2d(3) flatten dense(2) }
}

/// A loss that is scaled scales its gradients: the operator's backward pass takes what comes from behind.
fn a_scaled_loss_has_scaled_gradients(device: Device) {
    let device = device.autodiff();
    let labels = Tensor::<1, Int>::from_data([2, 0], &device);
    let gradient = |on: bool, scale: f32| {
        let logits = Tensor::<2>::from_floats([[0.5, -1.0, 2.0], [1.0, 0.0, -3.0]], &device).require_grad();
        let gradients = with(Some(on), || {
            let loss = <Class<3> as neural_first::Target>::loss(&Default::default(), logits.clone(), labels.clone());
            (loss * scale).backward()
        });
        logits.grad(&gradients).expect("tracked").into_data().try_to_vec::<f32>().expect("f32")
    };
    assert!(distance(&gradient(true, 1.0), &gradient(false, 1.0)) < 1e-6);
    assert!(distance(&gradient(true, 3.0), &gradient(false, 3.0)) < 1e-6);
}

#[test]
fn dropout_and_loss_on_flex() {
    dropout_is_one_mask(Device::flex());
    a_chain_through_dropout_has_the_gradients_of_its_loss(Device::flex());
    a_scaled_loss_has_scaled_gradients(Device::flex());
}

#[cfg(feature = "ndarray")]
#[test]
fn dropout_and_loss_on_ndarray() {
    let ndarray = || neural_first::device::open("ndarray").unwrap();
    dropout_is_one_mask(ndarray());
    a_chain_through_dropout_has_the_gradients_of_its_loss(ndarray());
    a_scaled_loss_has_scaled_gradients(ndarray());
}

network! {
    /// Recurrent layers of every kind that has an operator.
    pub Recurrent: sequence(9, 5) -> class(4) {
        lstm(7, bidirectional, layers = 2) gru(6) rnn(8, bidirectional) gru(5, bidirectional, layers = 2) rnn(7) lstm(6)
        lstm(10, bidirectional, last) dense(4)
    }
}

network! {
    /// Their final states.
    pub Last: sequence(9, 5) -> class(4) {
        parallel(concat) { { gru(6, bidirectional, last) } { rnn(4, last, layers = 2) } { lstm(3, last) } { gru(5, last) } } dense(4)
    }
}

network! {
    /// Layers in which every step sees others, and a dense layer at each; no dropout, whose masks differ.
    pub Attentive: sequence(9, 6) -> class(4) {
        attention(heads = 3) dense(8, relu)
        transformer_encoder(causal, heads = 2, ff = 20, layers = 2, dropout = 0)
        transformer_encoder(heads = 4, ff = 9, dropout = 0, norm_first = true)
        global_avg_pool dense(4)
    }
}

#[test]
fn recurrent_layers_agree_with_burns_operators() {
    sequences_agree(Recurrent::init, &[9, 5]);
    sequences_agree(Last::init, &[9, 5]);
}

#[test]
fn attention_agrees_with_burns_operators() {
    sequences_agree(Attentive::init, &[9, 6]);
}

fn sequences_agree<N: Network<Target = Class<4>>>(init: impl Fn(&Device) -> N, shape: &[usize; 2])
where
    N::Input: neural_first::Input<Batch = Tensor<3>>,
{
    let _held = random_numbers();
    let flex = Device::flex().autodiff();
    flex.seed(5);
    let network = init(&flex);
    let _ = common::parameters(&network); // drawn at the first look
    let x = Tensor::<3>::random([13, shape[0], shape[1]], Distribution::Normal(0.0, 1.0), &flex);
    let run = |on: bool, network: N, x: Tensor<3>| {
        let x = Tensor::<3>::from_inner(x.inner()).require_grad();
        with(Some(on), || {
            let output = network.logits(x.clone());
            let back = output.clone().powi_scalar(2).sum().backward();
            let at_input = x.grad(&back).expect("the input is tracked");
            let numbers = |data: TensorData| data.try_to_vec::<f32>().expect("f32");
            let mut all = gradients(&network, &back);
            all.extend([numbers(output.into_data()), numbers(at_input.into_data())]);
            all
        })
    };
    let theirs = run(false, network.clone(), x.clone());
    let devices = ["flex", "ndarray"].into_iter().filter_map(|name| neural_first::device::open(name).ok());
    for device in devices {
        let device = device.autodiff();
        let ours = run(true, network.clone().fork(&device), x.clone().to_device(&device));
        assert_eq!(ours.len(), theirs.len());
        // Where a softmax is nearly flat, the gradients of queries and keys are what is left of numbers 1e5 times as large (and
        // of the keys' biases nothing is left): with 64 bits as the reference, Burn's own are 4e-5 of theirs away there, ours
        // 3.5e-5, which is 4e-10 of the largest gradient.
        let left = 2e-9 * largest(theirs.iter().flatten());
        for (i, (a, b)) in ours.iter().zip(&theirs).enumerate() {
            let away = a.iter().zip(b).fold(0.0_f32, |m, (a, b)| m.max((a - b).abs()));
            assert!(away < 2e-6 * largest(b) + left, "number {i} is {away} away");
        }
    }
}
