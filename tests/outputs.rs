//! Every kind of output learns something real, with thresholds that a broken version misses.
#![cfg(feature = "flex")]

mod common;

use common::{mnist, random_numbers};
use neural_first::burn::tensor::activation::{sigmoid, softmax};
use neural_first::prelude::*;
use neural_first::{Kind, Target, Truth};

type Digits = Pictures<1, 28, 28, 10>;

fn quiet<N: Network>() -> Trainer<N> {
    N::trainer().device(&Device::flex()).progress(Progress::Silent)
}

/// The first digits as samples in memory, with a truth made of pixels and label.
fn digits<I: Kind<Element = f32>, T: Target, S: Truth<T>>(
    data: &Digits,
    count: usize,
    truth: impl Fn(&[u8], u8) -> S,
) -> Memory<I, T> {
    let truths = (0..count).map(|i| truth(data.pixels(i), data.label(i)));
    Memory::new((0..count).map(|i| data.pixels(i)), truths).unwrap()
}

network! {
    pub Odd: image(1, 28, 28) -> binary {
        conv2d(8, 3, relu) max_pool2d(2) conv2d(16, 3, relu) max_pool2d(2) flatten dense(32, relu) dense(1, sigmoid)
    }
    train { loss: binary_cross_entropy(weights = balanced), optimizer: adam(lr = 3e-3), epochs: 2, batch: 64, seed: 3 }
}

#[test]
fn binary_learns_which_digits_are_odd() {
    let _held = random_numbers();
    let data = mnist();
    let odd = |_: &[u8], label: u8| label % 2 == 1;
    let (train, test) = (digits(&data.train, 6_000, odd), digits(&data.test, 2_000, odd));
    let trained = quiet::<Odd>().fit(&train, &test).unwrap();
    let found = trained.evaluate(&test).unwrap();
    assert!(found.accuracy >= 0.92, "{found}");
    assert!(found.f1 >= 0.92 && found.auroc.unwrap() >= 0.975, "{found}");
    // The first test digits are 7 and 2.
    let (seven, two) = (trained.predict(data.test.pixels(0)).unwrap(), trained.predict(data.test.pixels(1)).unwrap());
    assert!(seven.yes && !two.yes, "{seven}; {two}");
}

network! {
    pub Traits: features(784) -> labels(3) { dense(64, relu) dense(3) }
    train { optimizer: adam(lr = 3e-3), epochs: 3, batch: 64, seed: 3 }
}

/// Odd; at least 5; closed around something.
#[test]
fn labels_learns_three_traits_of_digits_at_once() {
    let _held = random_numbers();
    let data = mnist();
    let traits = |_: &[u8], label: u8| [label % 2 == 1, label >= 5, matches!(label, 0 | 6 | 8 | 9)];
    let (train, test) = (digits(&data.train, 8_000, traits), digits(&data.test, 2_000, traits));
    let trained = quiet::<Traits>().fit(&train, &test).unwrap();
    let found = trained.evaluate(&test).unwrap();
    assert!(found.exact_match >= 0.84 && found.hamming >= 0.925, "{found}");
    assert!(found.labels.iter().all(|label| label.f1 >= 0.9), "{found}");
    let seven = trained.predict(data.test.pixels(0)).unwrap();
    let mut labels = seven.labels.clone();
    labels.sort_unstable();
    assert_eq!(labels, [0, 1], "{seven}");
}

network! {
    pub Autoencoder: image(1, 28, 28) -> image(1, 28, 28) {
        conv2d(8, 3, relu, stride = 2, padding = same)
        conv2d(4, 3, relu, stride = 2, padding = same)
        conv_transpose2d(8, 4, relu, stride = 2, padding = same)
        conv_transpose2d(1, 4, sigmoid, stride = 2, padding = same)
    }
    train { optimizer: adam(lr = 1e-2), epochs: 3, batch: 32, seed: 3 }
}

#[test]
fn image_learns_to_give_back_what_it_saw_through_a_narrow_middle() {
    let _held = random_numbers();
    let data = mnist();
    let (train, test) = (data.train.take(2_000), data.test.take(500));
    let trained = quiet::<Autoencoder>().fit(&train, &test).unwrap();
    let found = trained.evaluate(&test).unwrap();
    // Answering black everywhere has 0.13 and 0.31.
    assert!(found.mae <= 0.05 && found.rmse <= 0.11, "{found}");
    let answer = trained.predict(data.test.pixels(0)).unwrap();
    assert_eq!((answer.shape(), answer.len()), (&[1, 28, 28][..], 784));
    let shown = answer.to_pixels();
    let apart: i32 =
        shown.iter().zip(data.test.pixels(0)).map(|(one, other)| (i32::from(*one) - i32::from(*other)).abs()).sum();
    assert!(apart / 784 <= 15, "{apart}");
}

network! {
    pub Strokes: image(1, 28, 28) -> mask(3, 28, 28) {
        conv2d(12, 3, relu, padding = same) conv2d(3, 1, softmax)
    }
    train { loss: cross_entropy(weights = balanced), optimizer: adam(lr = 1e-2), epochs: 4, batch: 16, seed: 3 }
}

/// Paper, the edges of strokes, their middle: between two thresholds is a class of its own.
fn strokes(pixels: &[u8], _: u8) -> Vec<u8> {
    pixels.iter().map(|pixel| u8::from(*pixel > 20) + u8::from(*pixel > 200)).collect()
}

#[test]
fn mask_learns_paper_edges_and_strokes() {
    let _held = random_numbers();
    let data = mnist();
    let (train, test) = (digits(&data.train, 800, strokes), digits(&data.test, 200, strokes));
    let trained = quiet::<Strokes>().fit(&train, &test).unwrap();
    let found = trained.evaluate(&test).unwrap();
    assert!(found.mean_iou >= 0.85 && found.pixel_accuracy >= 0.96, "{found}");
    let answer = trained.predict(data.test.pixels(0)).unwrap();
    let truth = strokes(data.test.pixels(0), 0);
    let right = answer.pixels().iter().zip(&truth).filter(|(one, other)| **one == usize::from(**other)).count();
    assert!(right >= 740, "{right} of 784");
}

/// Letters, digits and marks of the licence, as tokens.
const TEXT: &str = include_str!("../LICENSE-APACHE");
const LETTERS: usize = 40;
const WINDOW: usize = 32;

fn letters() -> Vec<usize> {
    let mut text: Vec<char> =
        TEXT.to_lowercase().split_whitespace().flat_map(|word| word.chars().chain([' '])).collect();
    text.retain(|letter| letter.is_ascii());
    let mut frequent: Vec<(usize, char)> = Vec::new();
    for letter in &text {
        match frequent.iter_mut().find(|(_, known)| known == letter) {
            Some((count, _)) => *count += 1,
            None => frequent.push((1, *letter)),
        }
    }
    frequent.sort_unstable_by(|one, other| other.cmp(one));
    let token = |letter: &char| frequent.iter().position(|(_, known)| known == letter).unwrap_or(LETTERS);
    // What is rare is one token.
    text.iter().map(|letter| token(letter).min(LETTERS - 1)).collect()
}

/// Windows of a text, and the same one letter later.
fn windows(text: &[usize], step: usize) -> Memory<Tokens<WINDOW, LETTERS>, Tokens<WINDOW, LETTERS>> {
    let starts = || (0..text.len() - WINDOW).step_by(step);
    Memory::new(
        starts().map(|start| &text[start..start + WINDOW]),
        starts().map(|start| &text[start + 1..start + 1 + WINDOW]),
    )
    .unwrap()
}

network! {
    /// What letter comes next.
    pub Speller: tokens(WINDOW, LETTERS) -> tokens(WINDOW, LETTERS) { embedding(16) gru(64) dense(LETTERS) }
    train { optimizer: adam(lr = 1e-2), epochs: 6, batch: 32, seed: 3 }
}

#[test]
fn tokens_learns_how_a_licence_is_spelled() {
    let _held = random_numbers();
    let text = letters();
    let (train, test) = text.split_at(text.len() * 9 / 10);
    let trained = quiet::<Speller>().fit(&windows(train, 8), &windows(test, WINDOW)).unwrap();
    let found = trained.evaluate(&windows(test, WINDOW)).unwrap();
    // Knowing nothing but how frequent each letter is gives a perplexity of about 18.
    assert!(found.perplexity <= 8.0 && found.accuracy >= 0.45, "{found}");
    assert_eq!(found.tokens as usize, found.samples * WINDOW);
    let answer = trained.predict(&text[..WINDOW]).unwrap();
    assert_eq!(answer.tokens.len(), WINDOW);
}

network! {
    pub Counts: features(1) -> values(1) { dense(1, softplus) }
    train { loss: poisson, optimizer: adam(lr = 5e-2), epochs: 60, batch: 8, seed: 3 }
}

/// Counts whose mean is 2 below 0 and 6 above: the likeliest rates are the means themselves.
#[test]
fn poisson_learns_the_mean_counts() {
    let _held = random_numbers();
    let counts = [[1.0, 2.0, 3.0, 2.0], [5.0, 6.0, 7.0, 6.0]];
    let inputs = (0..8).map(|i| [if i < 4 { -1.0_f32 } else { 1.0 }]);
    let data = Memory::<Features<1>, Values<1>>::new(inputs, counts.concat()).unwrap();
    let trained = quiet::<Counts>().epochs(400).fit(&data, &data).unwrap();
    let [low, high] = [-1.0_f32, 1.0].map(|x| trained.predict([x]).unwrap()[0]);
    assert!((low - 2.0).abs() < 0.1 && (high - 6.0).abs() < 0.1, "{low} {high}");
    let negative = Memory::<Features<1>, Values<1>>::new([[1.0_f32]], [-1.0_f32]).unwrap();
    let message = quiet::<Counts>().fit(&negative, &negative).unwrap_err().to_string();
    assert_eq!(message, "sample 0: its truth holds -1, but the `poisson` loss is for counts, from 0 on");
}

network! {
    pub Shares: features(2) -> values(3) { dense(3, softmax) }
    train { loss: kl_divergence, optimizer: adam(lr = 5e-2), epochs: 200, batch: 2, seed: 3 }
}

#[test]
fn kl_divergence_learns_a_distribution() {
    let _held = random_numbers();
    let shares = [[0.2, 0.3, 0.5], [0.6, 0.3, 0.1_f32]];
    let data = Memory::<Features<2>, Values<3>>::new([[0.0, 1.0], [1.0, 0.0]], shares).unwrap();
    let trained = quiet::<Shares>().fit(&data, &data).unwrap();
    let found = trained.evaluate(&data).unwrap();
    assert!(found.loss < 1e-3 && found.mae < 0.01, "{found}");
}

/// What stands last is left out of `logits`, over the axis of the channels.
#[test]
fn forward_is_the_last_activation_of_logits() {
    let _held = random_numbers();
    let device = Device::flex();
    let x = Tensor::<4>::random([2, 1, 28, 28], neural_first::burn::tensor::Distribution::Default, &device);
    let odd = Odd::init(&device);
    let apart = odd.forward(x.clone()) - sigmoid(odd.logits(x.clone()));
    assert!(apart.abs().max().into_scalar::<f32>() < 1e-6);
    let strokes = Strokes::init(&device);
    let probabilities = strokes.forward(x.clone());
    let apart = probabilities.clone() - softmax(strokes.logits(x), 1);
    assert!(apart.abs().max().into_scalar::<f32>() < 1e-6);
    let sums = probabilities.sum_dim(1) - 1.0;
    assert!(sums.abs().max().into_scalar::<f32>() < 1e-5);
}

network! {
    pub Edges: image(1, 28, 28) { conv2d(2, 3) }
}

/// Without a word of the output, it is what the last layer gives.
#[test]
fn an_output_that_is_not_said_has_the_kind_of_the_last_layer() {
    fn target<N: Network>() -> String {
        N::Target::describe()
    }
    assert_eq!(target::<Edges>(), "image(2, 26, 26)");
}
