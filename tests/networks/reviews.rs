//! Two layers of an LSTM over a text, in both directions; the last state of each decides.

use crate::published::is_as_published;
use neural_first::prelude::*;

network! { pub Reviews: tokens(40, 5000) -> class(2) { embedding(64) lstm(96, bidirectional, last, layers = 2) dense(2) } }

#[test]
fn a_bidirectional_lstm_is_as_in_pytorch() {
    is_as_published::<Reviews>("reviews");
    let device = Device::flex();
    assert_eq!(Reviews::init(&device).forward(Tensor::zeros([2, 40], &device)).dims(), [2, 2]);
}
