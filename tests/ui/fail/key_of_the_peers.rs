use neural_first::prelude::*;

network! {
    pub Net: sequence(20, 6) -> class(3) {
        transformer_encoder(causal = true, num_heads = 2, ff = 8)
        lstm(units = 8, return_sequences = true)
        gru(8, last)
        dense(8, activation = relu)
        dense(3)
    }
}

fn main() {}
