//! The price of an offer from its photo and a row of a table: two inputs whose branches meet in dense layers.

use crate::published::is_as_published;
use neural_first::prelude::*;

network! {
    /// What an offer is worth.
    pub Offer: (photo: image(3, 64, 64), facts: features(12)) -> values(1) {
        parallel(concat) {
            { photo conv2d(16, 3, relu) max_pool2d(2) conv2d(32, 3, relu) global_avg_pool }
            { facts dense(32, relu) }
        }
        dense(16, relu)
        dense(1)
    }
}

// 3·3·3·16 + 16, 3·3·16·32 + 32; 12·32 + 32; 64·16 + 16; 16 + 1.
const _: () = assert!(Offer::PARAMS == 6_561);

#[test]
fn a_network_of_two_inputs_is_as_in_keras() {
    is_as_published::<Offer>("offer");
    let device = Device::flex();
    let (photos, facts) = (Tensor::zeros([2, 3, 64, 64], &device), Tensor::zeros([2, 12], &device));
    assert_eq!(Offer::init(&device).forward(photos, facts).dims(), [2, 1]);
}
