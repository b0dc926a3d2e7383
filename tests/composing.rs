//! Others' parts: named outputs that are used again, several inputs, networks and modules inside of networks.
#![deny(warnings, missing_docs)]
#![cfg(feature = "flex")]

mod common;

use common::trainable;
use neural_first::burn::tensor::Distribution;
use neural_first::burn::tensor::activation::relu;
use neural_first::prelude::*;

network! {
    block up(out, from) { upsample(2, nearest) concat(from) conv2d(out, 3, relu, padding = same) }

    /// Ronneberger et al. 2015, small: what is found on the way down is joined on the way up.
    pub UShaped: image(1, 8, 8) -> values(3) {
        level1: conv2d(4, 3, relu, padding = same)
        max_pool2d(2)
        level2: conv2d(6, 3, relu, padding = same)
        max_pool2d(2)
        conv2d(8, 3, relu, padding = same)
        up(6, level2)
        x: up(4, level1)
        relu: residual { conv2d(4, 1) sum(level1, x) }
        repeat(2) { concat(x) conv2d(4, 1) }
        sum(level1)
        global_avg_pool dense(3)
    }
}

fn difference<const D: usize>(a: Tensor<D>, b: Tensor<D>) -> f32 {
    (a - b).abs().max().into_scalar::<f32>()
}

/// A max-pool behind a named convolution is fused into it elsewhere; here it must leave the convolution's output.
#[test]
fn a_u_shaped_network_computes_what_it_says() {
    let _held = common::random_numbers();
    let device = Device::flex();
    let net = UShaped::init(&device);
    let x = Tensor::<4>::random([2, 1, 8, 8], Distribution::Default, &device);
    let larger = |x: Tensor<4>| {
        let [n, c, h, w] = x.dims();
        x.reshape([n, c, h, 1, w, 1]).expand([n, c, h, 2, w, 2]).reshape([n, c, 2 * h, 2 * w])
    };
    let level1 = relu(net.level1.forward(x.clone()));
    let level2 = relu(net.level2.forward(net.max_pool2d1.forward(level1.clone())));
    let deep = relu(net.conv2d3.forward(net.max_pool2d2.forward(level2.clone())));
    let up = Tensor::cat(vec![larger(deep), level2], 1);
    let up = relu(net.up1.conv2d1.forward(up));
    let up = Tensor::cat(vec![larger(up), level1.clone()], 1);
    let named = relu(net.x.conv2d1.forward(up));
    let inside = net.relu.conv2d1.forward(named.clone()) + level1.clone() + named.clone() + named.clone();
    let round1 = net.repeat1[0].conv2d1.forward(Tensor::cat(vec![inside, named.clone()], 1));
    let round2 = net.repeat1[1].conv2d1.forward(Tensor::cat(vec![round1, named], 1));
    let by_hand = net.dense1.forward((round2 + level1).mean_dim(3).mean_dim(2).reshape([2, 4]));
    assert!(difference(net.forward(x), by_hand) < 1e-5);
    assert_eq!(UShaped::PARAMS, trainable(&UShaped::init(&device.autodiff())));
}

/// What is joined gets its share of the gradient: one step of a training changes the network as Burn's own layers would.
#[test]
fn gradients_reach_what_is_joined() {
    network! {
        /// Adds its first layer to its second.
        pub Joined: features(3) -> values(2) { first: dense(4, tanh) dense(4) sum(first) dense(2) }
    }
    let _held = common::random_numbers();
    let device = Device::flex().autodiff();
    let net = Joined::init(&device);
    let x = Tensor::<2>::random([5, 3], Distribution::Default, &device);
    let first = net.first.forward(x.clone()).tanh();
    let by_hand = net.dense3.forward(net.dense2.forward(first.clone()) + first);
    let gradient = |y: Tensor<2>| {
        let gradients = (y.clone() * y).sum().backward();
        net.first.weight.val().grad(&gradients).unwrap()
    };
    let (ours, theirs) = (gradient(net.forward(x)), gradient(by_hand));
    assert!(theirs.clone().abs().max().into_scalar::<f32>() > 1e-3);
    assert!(difference(ours, theirs) < 1e-5);
}

network! {
    block look(from) { from conv2d(8, 5, relu, stride = 2) conv2d(16, 3, relu, stride = 2) global_max_pool }

    /// Whether a digit is even or odd, whichever is asked for.
    pub Asked: (photo: image(1, 28, 28), question: features(2)) -> class(2) {
        parallel(concat) { { look(photo) dense(16, relu) } { question dense(8, relu) } }
        dense(64, relu) concat(question) dense(64, relu)
        dense(2)
    }
    train { optimizer: adam(lr = 3e-3), batch: 64, epochs: 6 }
}

/// The digits from `start` on, each with the question after even (0) or odd (1) numbers, and whether the answer is yes.
fn questions(start: usize, n: usize) -> Memory<(Image<1, 28, 28>, Features<2>), Class<2>> {
    let data = common::mnist().train;
    let question = |i: usize| (i * 7 + i / 3) % 2;
    let inputs = (start..start + n).map(|i| {
        let asked = question(i);
        (data.pixels(i).to_vec(), [(1 - asked) as f32, asked as f32])
    });
    let truths = (start..start + n).map(|i| usize::from(usize::from(data.label(i)) % 2 == question(i)));
    Memory::new(inputs, truths).expect("digits fit")
}

/// Either input alone leaves a guess: only a network that takes both can answer.
#[test]
fn a_network_of_two_inputs_learns_what_neither_says_alone() {
    let _held = common::random_numbers();
    let (train, test) = (questions(0, 6_000), questions(6_000, 1_000));
    let trained = Asked::trainer().device(&Device::flex()).progress(Progress::Silent).fit(&train, &test).unwrap();
    let accuracy = trained.evaluate(&test).unwrap().accuracy;
    assert!(accuracy > 0.88, "{accuracy}");

    // One answer, many answers and the forward pass are the same; the model file keeps both inputs.
    let data = common::mnist().train;
    let (digit, even) = (data.pixels(6_000).to_vec(), [1.0_f32, 0.0]);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("asked.model");
    trained.save(&path).unwrap();
    let loaded = Asked::load(&path, &Device::flex()).unwrap();
    let one = loaded.predict((digit.clone(), even)).unwrap();
    assert_eq!(one.class, usize::from(data.label(6_000).is_multiple_of(2)));
    let many = loaded.predict_many(&[(digit.clone(), even), (digit.clone(), [0.0, 1.0])]).unwrap();
    assert_eq!((many[0].class, many[1].class), (one.class, 1 - one.class));
    let pixels: Vec<f32> = digit.iter().map(|p| f32::from(*p) / 255.0).collect();
    let photo = Tensor::<1>::from_floats(pixels.as_slice(), &Device::flex()).reshape([1, 1, 28, 28]);
    let logits = loaded.logits(photo, Tensor::from_floats([even], &Device::flex()));
    let odds = logits.try_into_vec_as::<f32>().unwrap();
    assert_eq!(usize::from(odds[1] > odds[0]), one.class);

    // What does not fit is an error, not a panic.
    let error = loaded.predict((digit, [1.0_f32])).unwrap_err().to_string();
    assert_eq!(error, "of input 2: the sample has 1 values, but features(2) takes 2");
    assert_eq!(Asked::PARAMS, trainable(&Asked::init(&Device::flex().autodiff())));
}
