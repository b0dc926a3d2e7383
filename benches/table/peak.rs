//! What the machine can do at most: the product of two large matrices, by the `gemm` that Burn's flex calls.

use neural_first::burn::tensor::Distribution;
use neural_first::prelude::*;
use std::time::Instant;

const SIZE: usize = 2048;

/// GFLOP/s of the fastest of some products of 2048 × 2048 matrices.
pub(crate) fn gflops(device: &Device) -> f64 {
    let matrix = || Tensor::<2>::random([SIZE, SIZE], Distribution::Default, device);
    let (a, b) = (matrix(), matrix());
    let fastest = (0..8)
        .map(|_| {
            let start = Instant::now();
            let product = a.clone().matmul(b.clone());
            let _ = product.narrow(0, 0, 1).into_data();
            start.elapsed().as_secs_f64()
        })
        .fold(f64::INFINITY, f64::min);
    2.0 * (SIZE as f64).powi(3) / fastest / 1e9
}
