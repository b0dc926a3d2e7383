//! Law: samples that are filled up with `pad` give what they give alone, at their own length.
#![cfg(feature = "flex")]

mod common;

use common::random_numbers;
use neural_first::prelude::*;

const WORDS: usize = 12;
/// Lengths of the samples; the longest has all positions.
const LENGTHS: [usize; 3] = [3, 5, 8];

fn tokens(length: usize) -> Vec<usize> {
    (0..length).map(|i| 1 + (i * 5 + length) % (WORDS - 1)).collect()
}

fn close(one: &[f32], other: &[f32], what: &str) {
    assert_eq!(one.len(), other.len(), "{what}");
    for (a, b) in one.iter().zip(other) {
        assert!((a - b).abs() < 1e-5, "{what}: {a} is not {b}");
    }
}

fn values<const D: usize>(x: Tensor<D>) -> Vec<f32> {
    x.into_data().try_to_vec::<f32>().unwrap()
}

/// The same layers at a length of 8, filled up, and at the lengths of the samples, alone.
macro_rules! law {
    ($test:ident, $output:tt, [$($long:tt)*], $layers:tt) => {
        #[test]
        fn $test() {
            let _held = random_numbers();
            let device = Device::flex();
            network! { Long: tokens(8, WORDS, pad = 0) -> $($long)* $layers }
            let long = Long::init(&device);
            let padded: Vec<usize> = LENGTHS
                .iter()
                .flat_map(|length| tokens(*length).into_iter().chain(std::iter::repeat_n(0, 8 - length)))
                .collect();
            let batch = <<Long as Network>::Input as neural_first::Input>::batch(padded, &device);
            let together = long.forward(batch);
            law!(@one long, together, 0, 3, $output, $layers);
            law!(@one long, together, 1, 5, $output, $layers);
            law!(@one long, together, 2, 8, $output, $layers);
        }
    };
    (@one $long:ident, $together:ident, $index:literal, $length:literal, $output:tt, $layers:tt) => {{
        law!(@network $length, $output, $layers);
        let record = Clone::clone(&$long).into_record();
        let alone = Alone::init(&Device::flex()).try_load_record(record).unwrap();
        let x = <<Alone as Network>::Input as neural_first::Input>::batch(tokens($length), &Device::flex());
        let expected = values(alone.forward(x));
        let given = values($together.clone().narrow(0, $index, 1));
        close(&given[..expected.len()], &expected, stringify!($length tokens));
    }};
    (@network $length:literal, values, $layers:tt) => {
        network! { Alone: tokens($length, WORDS) -> values(4) $layers }
    };
    (@network $length:literal, tokens, $layers:tt) => {
        network! { Alone: tokens($length, WORDS) -> tokens($length, 4) $layers }
    };
}

law!(final_states, values, [values(4)], { embedding(6) lstm(5, last) dense(4) });
law!(final_states_of_both_directions, values, [values(4)], { embedding(6) gru(5, bidirectional, last, layers = 2) dense(4) });
law!(states_at_each_step, tokens, [tokens(8, 4)], { embedding(6) rnn(5, bidirectional) dense(4) });
law!(means, values, [values(4)], { embedding(6) dense(7, relu) layer_norm global_avg_pool dense(4) });
law!(maxima, values, [values(4)], { embedding(6) dropout(0.5) global_max_pool dense(4) });
law!(last_steps, values, [values(4)], { embedding(6) gru(5) last_step dense(4) });
law!(attentions, values, [values(4)], { embedding(6) positional_encoding attention(heads = 2) global_avg_pool dense(4) });
law!(encoders, values, [values(4)], {
    embedding(6) positional_encoding transformer_encoder(heads = 2, ff = 9, layers = 2) global_avg_pool dense(4)
});
law!(within_composites, tokens, [tokens(8, 4)], {
    embedding(6)
    residual { attention(causal, heads = 2) }
    repeat(2) { residual { layer_norm gru(6) } }
    parallel(concat) { { lstm(3) } { dense(2) } }
    dense(4)
});

network! {
    pub Tagger: tokens(8, WORDS, pad = 0) -> tokens(8, 2) { embedding(8) gru(8) dense(2) }
    train { optimizer: adam(lr = 2e-2), epochs: 40, batch: 16, seed: 5 }
}

/// Whether a token is greater than the one before it. What stands behind the end is wrong on purpose: were it counted, half of
/// all would be.
#[test]
fn loss_and_scores_leave_out_what_was_filled_up() {
    let _held = random_numbers();
    let mut state = 1_u32;
    let mut draw = |n: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) as usize % n
    };
    let texts: Vec<Vec<usize>> = (0..400).map(|_| (0..4).map(|_| 1 + draw(WORDS - 1)).collect()).collect();
    let truth = |text: &Vec<usize>, behind: usize| -> Vec<usize> {
        let greater = (0..4).map(|i| usize::from(i > 0 && text[i] > text[i - 1]));
        greater.chain((0..4).map(|i| (text[0] + i + behind) % 2)).collect()
    };
    let data = |behind| {
        Memory::<Tokens<8, WORDS, 0>, Tokens<8, 2>>::new(&texts, texts.iter().map(|text| truth(text, behind))).unwrap()
    };
    let trained = Tagger::trainer().device(&Device::flex()).progress(Progress::Silent).fit(&data(0), &data(0)).unwrap();
    let found = trained.evaluate(&data(0)).unwrap();
    assert_eq!(found.tokens, 4 * 400);
    assert!(found.accuracy >= 0.95, "{found}");
    assert_eq!(found, trained.evaluate(&data(1)).unwrap());
    // A sample shorter than 8 is filled up by itself.
    assert_eq!(trained.predict(&texts[0]).unwrap().tokens[0], 0);
}
