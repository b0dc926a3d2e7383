//! `Mlp<const H: usize>`: one text, a network for each of its sizes.
#![deny(warnings, missing_docs)]
#![cfg(feature = "flex")]

mod common;

use common::{bits, digits, mnist, parameters, random_numbers, trainable};
use neural_first::burn::tensor::Distribution;
use neural_first::prelude::*;

/// The parameter of a network of this name is another.
pub const H: usize = 7;

/// A factor.
const TWICE: usize = 2;

network! {
    /// Digits, with so many hidden features.
    pub Mlp<const H: usize>: features(784) -> class(10) {
        hidden: dense(H, relu) dropout(0.1) dense(TWICE * H, tanh) dense(10)
    }
    train { optimizer: adamw(lr = 2e-3), epochs: 2, batch: 50, seed: 4 }
}

/// The same with literal numbers.
mod literal {
    use neural_first::prelude::*;

    network! {
        /// With 16.
        pub Mlp: features(784) -> class(10) { hidden: dense(16, relu) dropout(0.1) dense(32, tanh) dense(10) }
        train { optimizer: adamw(lr = 2e-3), epochs: 2, batch: 50, seed: 4 }
    }

    network! {
        block unit(out) { residual(shortcut = { conv2d(out, 1) }) { conv2d(out, 3, padding = same) batch_norm(relu) } }

        /// With 3, 8, 12, 5 and 2.
        pub Net: image(3, 12, 12) -> class(5) {
            unit(8) repeat(2) { conv2d(8, 3, relu, padding = same) } repeat(2) { conv2d(8, 1) }
            kept: conv2d(16, 3, stride = 2, padding = same)
            parallel(concat) { { conv2d(8, 1) } { max_pool2d(3, stride = 1, padding = same) } } conv2d(16, 1) sum(kept)
            global_avg_pool #[rate(0.5)] #[init(xavier_uniform)] dense(5, softmax)
        }
    }
}

network! {
    block unit(out) { residual(shortcut = { conv2d(out, 1) }) { conv2d(out, 3, padding = same) batch_norm(relu) } }

    /// Several parameters, in every sort of place.
    pub Net<const C: usize, const WIDE: usize, const SIDE: usize, const K: usize, const N: usize,>: image(C, SIDE, SIDE) -> class(K) {
        unit(WIDE) repeat(2) { conv2d(WIDE, 3, relu, padding = same) } repeat(N) { conv2d(WIDE, 1) }
        kept: conv2d(2 * WIDE, 3, stride = 2, padding = same)
        parallel(concat) { { conv2d(WIDE, 1) } { max_pool2d(3, stride = 1, padding = same) } } conv2d(2 * WIDE, 1) sum(kept)
        global_avg_pool #[rate(0.5)] #[init(xavier_uniform)] dense(K, softmax)
    }
    limits { params: 100_000 }
}

network! { Steps<const T: usize, const F: usize, const V: usize>: tokens(T, V, pad = 0) -> values(F) { embedding(F) attention(heads = 2) gru(F, bidirectional, last) dense(F) } }
network! { Bent<const L: usize>: signal(2, L) -> signal(L, 2) { reshape(image(1, 2, L)) conv2d(2, 1) flatten dense(L * 2) reshape(signal(L, 2)) } }
network! { Many<const A: usize, const B: usize>: (left: features(A), right: features(B)) -> values(B) { left dense(B, relu) sum(right) dense(B) } }
network! { pub(crate) Bare<const I: usize> { dense(I, 8, relu) dense(8, 3, softmax) } }
network! { Coder<const W: usize>: image(1, W, W) -> image(1, W, W) { conv2d(4, 3, relu, padding = same) upsample(2) avg_pool2d(2) conv2d(1, 3, padding = same) } train { loss: mse } }

// The figures are constants.
const _: () = assert!(Mlp::<16>::PARAMS == literal::Mlp::PARAMS && Mlp::<16>::FLOPS == literal::Mlp::FLOPS);
const _: () = assert!(Mlp::<16>::MEMORY == literal::Mlp::MEMORY && Mlp::<128>::PARAMS > Mlp::<16>::PARAMS);
const _: () = assert!(Mlp::<H>::PARAMS == 784 * 7 + 7 + 7 * 14 + 14 + 14 * 10 + 10);

type Small = Net<3, 8, 12, 5, 2>;

#[test]
fn the_figures_are_those_of_the_literal_network() {
    let _held = random_numbers();
    assert_eq!(Small::PARAMS, literal::Net::PARAMS);
    assert_eq!(Small::FLOPS, literal::Net::FLOPS);
    assert_eq!(Small::MEMORY, literal::Net::MEMORY);
    let rows = |layers: &'static [neural_first::Layer]| -> Vec<_> {
        let known = layers.iter().filter(|layer| !layer.name.starts_with("repeat2"));
        known.map(|layer| (layer.name, layer.output, layer.params, layer.flops, layer.activation_bytes)).collect()
    };
    assert_eq!(rows(Small::LAYERS), rows(literal::Net::LAYERS));
    assert_eq!(trainable(&Small::init(&Device::flex().autodiff())), Small::PARAMS);
    assert_eq!(Small::RATES, literal::Net::RATES);
    assert!(Small::table().to_string().contains("dense(K, softmax)"));
    assert_eq!(Mlp::<16>::NAME, "Mlp");
}

/// The same seed draws the same weights; then all outputs have the same bits, with our operators and with Burn's.
#[test]
fn it_computes_what_the_literal_network_computes() {
    let _held = random_numbers();
    let device = Device::flex();
    device.seed(9);
    let generic = Small::init(&device);
    let weights = parameters(&generic);
    device.seed(9);
    let literal = literal::Net::init(&device);
    assert_eq!(weights, parameters(&literal));
    let x = Tensor::<4>::random([3, 3, 12, 12], Distribution::Default, &device);
    assert_eq!(bits(generic.forward(x.clone())), bits(literal.forward(x.clone())));
    assert_eq!(bits(generic.logits(x.clone())), bits(literal.logits(x)));
    // Another size is another network.
    let wide = Net::<3, 16, 12, 5, 1>::init(&device);
    assert_eq!(wide.kept.weight.dims(), [32, 16, 3, 3]);
    assert_eq!(wide.repeat2.len(), 1);
    assert_eq!(generic.repeat2.len(), 2);
    assert_eq!(generic.unit1.residual1.conv2d1.weight.dims(), [8, 3, 3, 3]);
}

/// Training, saving, loading, predicting: all as without.
#[test]
fn it_learns_what_the_literal_network_learns() {
    let _held = random_numbers();
    let data = mnist();
    let (train, test) = (data.train.take(1_000), data.test.take(300));
    let device = Device::flex();
    let ours = Mlp::<16>::trainer().device(&device).progress(Progress::Silent).fit(&train, &test).unwrap();
    let theirs = literal::Mlp::trainer().device(&device).progress(Progress::Silent).fit(&train, &test).unwrap();
    assert_eq!(parameters(&*ours), parameters(&*theirs));
    let wide = Mlp::<64>::trainer().device(&device).progress(Progress::Silent).epochs(3).fit(&train, &test).unwrap();
    assert!(wide.evaluate(&test).unwrap().accuracy > 0.8);

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("digits.model");
    wide.save(&path).unwrap();
    let again = Mlp::<64>::load(&path, &device).unwrap();
    assert_eq!(parameters(&again), parameters(&*wide));
    let predictor = Predictor::<Mlp<64>>::load(&path, &device).unwrap();
    for i in 0..20 {
        let (one, other) = (predictor.predict(test.pixels(i)).unwrap(), again.predict(test.pixels(i)).unwrap());
        assert_eq!(one.class, other.class);
    }
    let error = Mlp::<32>::load(&path, &device).unwrap_err().to_string();
    assert!(error.contains("gives [64] in the file and [32] in this network"), "{error}");
    let (x, _) = digits(&test, 0, 4, &device);
    assert_eq!(again.forward(x).dims(), [4, 10]);
}

/// A function over all of them.
fn params<const H: usize>() -> usize {
    Mlp::<H>::PARAMS
}

#[test]
fn sizes_of_every_kind_can_be_parameters() {
    let _held = random_numbers();
    let device = Device::flex();
    let zeros = |dims: [usize; 2]| Tensor::<2>::zeros(dims, &device);
    assert_eq!(Steps::<6, 4, 20>::init(&device).forward(Tensor::zeros([2, 6], &device)).dims(), [2, 4]);
    assert_eq!(Bent::<5>::init(&device).forward(Tensor::zeros([2, 2, 5], &device)).dims(), [2, 5, 2]);
    assert_eq!(Many::<4, 3>::init(&device).forward(zeros([2, 4]), zeros([2, 3])).dims(), [2, 3]);
    assert_eq!(Bare::<9>::init(&device).forward(zeros([2, 9])).dims(), [2, 3]);
    assert_eq!(Coder::<6>::init(&device).forward(Tensor::zeros([1, 1, 6, 6], &device)).dims(), [1, 1, 6, 6]);
    let rows = [[0.5; 9], [1.0; 9]];
    assert_eq!(Bare::<9>::init(&device).predict_many(&rows).unwrap().len(), 2);
    assert_eq!(params::<16>(), literal::Mlp::PARAMS);
    let data = Memory::<Features<9>, Class<3>>::new(rows, [0, 2]).unwrap();
    let trained = Bare::<9>::trainer().device(&device).progress(Progress::Silent).epochs(1).fit(&data, &data).unwrap();
    assert!(trained.evaluate(&data).is_ok());
}
