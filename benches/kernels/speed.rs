//! Every kernel at the sizes of the table's networks, batch 128, beside `gemm`'s product of two 2048 × 2048 matrices, the
//! machine's practical peak: `cargo bench` here. An item is a floating-point operation of the definition, so
//! `Gitem/s` are GFLOP/s, and a kernel that needs fewer (Winograd, a backward pass through a pool's winners) may lie above
//! the peak. What moves numbers rather than calculating with them is counted in bytes.

use divan::{Bencher, counter::BytesCount, counter::ItemsCount};
use network_runtime::kernels::{
    activation::Activation,
    attention::{Attention, AttentionBackward},
    batch_norm::{BatchNorm, BatchNormBackward},
    conv::{Backward, Conv, ConvShape, Pool, Prepared},
    cross_entropy::softmax_cross_entropy,
    dense::{Dense, DenseBackward, Prepared as PreparedDense},
    dropout::Dropout,
    gradients::Needs,
    layer_norm::LayerNorm,
    layout::Layout,
    optimizer::{Adam, RmsProp, Sgd},
    pointwise,
    pool::{AveragePool, MaxPool, PoolShape},
    recurrent::{Cell, Recurrent, RecurrentBackward, RecurrentNeeds, RecurrentWeights},
};

const BATCH: usize = 128;
const ALL: Needs = Needs { input: true, weight: true, bias: true };

fn main() {
    divan::main();
}

/// Numbers from -1 to 1; which does not matter, as long as half of them are negative.
fn floats(len: usize) -> Vec<f32> {
    (0..len).map(|i| ((i * 2_654_435_761) % 1009) as f32 / 504.5 - 1.0).collect()
}

#[divan::bench(sample_count = 10)]
fn peak(bencher: Bencher) {
    const SIZE: usize = 2048;
    let (a, b, mut c) = (floats(SIZE * SIZE), floats(SIZE * SIZE), floats(SIZE * SIZE));
    let pitch = SIZE as isize;
    bencher.counter(ItemsCount::new(2 * SIZE * SIZE * SIZE)).bench_local(|| {
        // SAFETY: three matrices of SIZE rows and columns, row by row.
        unsafe {
            gemm::gemm(
                SIZE,
                SIZE,
                SIZE,
                c.as_mut_ptr(),
                1,
                pitch,
                false,
                a.as_ptr(),
                1,
                pitch,
                b.as_ptr(),
                1,
                pitch,
                0.0f32,
                1.0f32,
                false,
                false,
                false,
                gemm::Parallelism::Rayon(0),
            );
        }
    });
}

/// `[batch, in, out]` of the perceptron's first layer, the convolutional network's, a transformer's feed-forward layer.
const DENSE: [[usize; 3]; 4] = [[BATCH, 784, 128], [BATCH, 128, 10], [BATCH, 9216, 128], [BATCH * 64, 64, 256]];

#[divan::bench_group]
mod dense {
    use super::*;

    fn dense([batch, inputs, outputs]: [usize; 3]) -> (Dense, [Vec<f32>; 4], usize) {
        let dense = Dense { batch, inputs, outputs, activation: Activation::Relu };
        let given = [batch * inputs, inputs * outputs, outputs, batch * outputs].map(floats);
        (dense, given, 2 * batch * inputs * outputs)
    }

    #[divan::bench(args = DENSE)]
    fn forward(bencher: Bencher, sizes: [usize; 3]) {
        let (dense, [x, weight, bias, _], flops) = dense(sizes);
        bencher.counter(ItemsCount::new(flops)).bench_local(|| dense.forward(&x, &weight, Some(&bias)));
    }

    /// With the weights packed before, as a plan has them.
    #[divan::bench(args = DENSE)]
    fn prepared(bencher: Bencher, sizes: [usize; 3]) {
        let (dense, [x, weight, bias, _], flops) = dense(sizes);
        let prepared = PreparedDense::new(&dense, &weight, &bias);
        let mut out = vec![0.0; dense.batch * dense.outputs];
        bencher.counter(ItemsCount::new(flops)).bench_local(|| prepared.forward_into(&x, dense.batch, &mut out));
    }

    #[divan::bench(args = DENSE)]
    fn backward(bencher: Bencher, sizes: [usize; 3]) {
        let (dense, [x, weight, bias, grad], flops) = dense(sizes);
        let output = dense.forward(&x, &weight, Some(&bias));
        bencher.counter(ItemsCount::new(2 * flops)).bench_local(|| {
            dense.backward(DenseBackward { x: &x, weight: &weight, output: &output, grad: &grad, needs: ALL })
        });
    }
}

/// A convolution of the table.
#[derive(Clone, Copy, Debug)]
enum Layer {
    /// The convolutional network's.
    First,
    /// Its second, with the pool.
    Pooled,
    /// ResNet-20's, 16, 32 and 64 channels.
    Residual16,
    Residual32,
    Residual64,
    /// 3×3 over each of 64 channels.
    Depthwise,
}

const LAYERS: [Layer; 6] =
    [Layer::First, Layer::Pooled, Layer::Residual16, Layer::Residual32, Layer::Residual64, Layer::Depthwise];

impl Layer {
    fn conv(self) -> Conv {
        let of = |channels: [usize; 2], side: usize, padding: usize, groups: usize| {
            let shape = ConvShape {
                batch: BATCH,
                in_channels: channels[0],
                in_height: side,
                in_width: side,
                out_channels: channels[1],
                kernel: [3, 3],
                stride: [1, 1],
                padding: [[padding; 2]; 2],
                dilation: [1, 1],
                groups,
            };
            let layout = Layout::Nhwc;
            Conv { activation: Activation::Relu, input: layout, output: layout, ..Conv::new(shape) }
        };
        match self {
            Layer::First => of([1, 32], 28, 0, 1),
            Layer::Pooled => Conv { pool: Some(Pool { size: [2, 2], stride: [2, 2] }), ..of([32, 64], 26, 0, 1) },
            Layer::Residual16 => of([16, 16], 32, 1, 1),
            Layer::Residual32 => of([32, 32], 16, 1, 1),
            Layer::Residual64 => of([64, 64], 8, 1, 1),
            Layer::Depthwise => of([64, 64], 16, 1, 64),
        }
    }
}

#[divan::bench_group(sample_count = 20)]
mod conv {
    use super::*;

    fn conv(layer: Layer) -> (Conv, [Vec<f32>; 3], usize) {
        let (conv, shape) = (layer.conv(), layer.conv().shape);
        let given = [shape.input_len(), shape.weight_len(), shape.out_channels].map(floats);
        let taps = shape.in_channels / shape.groups * 9;
        (conv, given, 2 * shape.output_len() * taps)
    }

    #[divan::bench(args = LAYERS)]
    fn forward(bencher: Bencher, layer: Layer) {
        let (conv, [x, weight, bias], flops) = conv(layer);
        bencher.counter(ItemsCount::new(flops)).bench_local(|| conv.forward(&x, &weight, Some(&bias), true));
    }

    /// With the weights packed before, as a plan has them.
    #[divan::bench(args = LAYERS)]
    fn prepared(bencher: Bencher, layer: Layer) {
        let (conv, [x, weight, bias], flops) = conv(layer);
        let prepared = Prepared::new(&conv, &weight, &bias);
        let mut out = conv.forward(&x, &weight, Some(&bias), false).output;
        bencher.counter(ItemsCount::new(flops)).bench_local(|| prepared.forward_into(&x, BATCH, &mut out));
    }

    #[divan::bench(args = LAYERS)]
    fn backward(bencher: Bencher, layer: Layer) {
        let (conv, [x, weight, bias], flops) = conv(layer);
        let result = conv.forward(&x, &weight, Some(&bias), true);
        let grad = floats(result.output.len());
        let (output, winners) = (&result.output, &result.winners);
        bencher.counter(ItemsCount::new(2 * flops)).bench_local(|| {
            conv.backward(Backward { x: &x, weight: &weight, output, winners, grad: &grad, needs: ALL })
        });
    }
}

#[divan::bench_group]
mod recurrent {
    use super::*;

    const CELLS: [Cell; 2] = [Cell::Lstm, Cell::Gru];

    fn layer(cell: Cell) -> Recurrent {
        Recurrent { cell, batch: BATCH, steps: 64, inputs: 32, hidden: 128, last: true, reversed: false }
    }
    const FLOPS: usize = 2 * BATCH * 64 * (32 + 128) * 4 * 128;

    fn given() -> [Vec<f32>; 5] {
        [BATCH * 64 * 32, 32 * 512, 128 * 512, 512, BATCH * 128]
            .map(|len| floats(len).iter().map(|x| x * 0.1).collect())
    }

    #[divan::bench(sample_count = 20, args = CELLS)]
    fn forward(bencher: Bencher, cell: Cell) {
        let [x, input, state, bias, _] = given();
        let weights = RecurrentWeights { input: &input, state: &state, bias: &bias };
        bencher.counter(ItemsCount::new(FLOPS)).bench_local(|| layer(cell).forward(&x, weights));
    }

    #[divan::bench(sample_count = 20, args = CELLS)]
    fn backward(bencher: Bencher, cell: Cell) {
        let [x, input, state, bias, grad] = given();
        let weights = RecurrentWeights { input: &input, state: &state, bias: &bias };
        let needs = RecurrentNeeds { x: true, input: true, state: true, bias: true };
        bencher
            .counter(ItemsCount::new(2 * FLOPS))
            .with_inputs(|| layer(cell).forward_saved(&x, weights).1)
            .bench_local_values(|saved| {
                layer(cell).backward(RecurrentBackward { x: &x, weights, saved, grad: &grad, needs })
            });
    }
}

#[divan::bench_group]
mod attention {
    use super::*;

    const ATTENTION: Attention =
        Attention { batch: BATCH, steps: 64, heads: 4, width: 16, causal: false, dropout: None };
    const FLOPS: usize = 2 * 2 * BATCH * 64 * 64 * 64;

    #[divan::bench]
    fn forward(bencher: Bencher) {
        let [q, k, v] = [(); 3].map(|()| floats(BATCH * 64 * 64));
        bencher.counter(ItemsCount::new(FLOPS)).bench_local(|| ATTENTION.forward(&q, &k, &v));
    }

    #[divan::bench]
    fn backward(bencher: Bencher) {
        let [query, key, value, grad] = [(); 4].map(|()| floats(BATCH * 64 * 64));
        let weights = ATTENTION.forward(&query, &key, &value).1;
        bencher.counter(ItemsCount::new(2 * FLOPS)).bench_local(|| {
            let given = AttentionBackward { query: &query, key: &key, value: &value, weights: &weights, grad: &grad };
            ATTENTION.backward(given)
        });
    }
}

/// Kernels that are as fast as memory is.
#[divan::bench_group]
mod bytes {
    use super::*;

    fn read_and_written(floats: usize) -> BytesCount {
        BytesCount::new(4 * floats)
    }

    const NORM: BatchNorm = BatchNorm {
        batch: BATCH,
        channels: 16,
        pixels: 1024,
        layout: Layout::Nhwc,
        activation: Activation::Relu,
        epsilon: 1e-5,
    };

    #[divan::bench]
    fn batch_norm_forward(bencher: Bencher) {
        let [x, gamma, beta] = [BATCH * 16 * 1024, 16, 16].map(floats);
        bencher.counter(read_and_written(2 * x.len())).bench_local(|| NORM.forward(&x, &gamma, &beta));
    }

    #[divan::bench]
    fn batch_norm_backward(bencher: Bencher) {
        let [x, gamma, beta] = [BATCH * 16 * 1024, 16, 16].map(floats);
        let got = NORM.forward(&x, &gamma, &beta);
        let (output, mean, rstd) = (&got.output, &got.mean, &got.rstd);
        bencher
            .counter(read_and_written(4 * x.len()))
            .bench_local(|| NORM.backward(BatchNormBackward { x: &x, output, grad: &x, gamma: &gamma, mean, rstd }));
    }

    #[divan::bench]
    fn layer_norm_forward(bencher: Bencher) {
        let [x, gamma, beta] = [BATCH * 64 * 64, 64, 64].map(floats);
        let norm = LayerNorm { rows: BATCH * 64, width: 64, epsilon: 1e-5 };
        bencher.counter(read_and_written(2 * x.len())).bench_local(|| norm.forward(&x, &gamma, &beta));
    }

    #[divan::bench]
    fn layer_norm_backward(bencher: Bencher) {
        let [x, gamma, grad] = [BATCH * 64 * 64, 64, BATCH * 64 * 64].map(floats);
        let norm = LayerNorm { rows: BATCH * 64, width: 64, epsilon: 1e-5 };
        bencher.counter(read_and_written(3 * x.len())).bench_local(|| norm.backward(&x, &gamma, &grad));
    }

    const WINDOWS: PoolShape = PoolShape {
        batch: BATCH,
        channels: 64,
        height: 24,
        width: 24,
        size: [2, 2],
        stride: [2, 2],
        padding: [[0, 0]; 2],
        dilation: [1, 1],
    };

    #[divan::bench]
    fn max_pool(bencher: Bencher) {
        let x = floats(BATCH * 64 * 24 * 24);
        let pool = MaxPool { shape: WINDOWS, layout: Layout::Nhwc };
        bencher.counter(read_and_written(x.len() * 5 / 4)).bench_local(|| pool.forward(&x));
    }

    #[divan::bench]
    fn average_pool(bencher: Bencher) {
        let x = floats(BATCH * 64 * 24 * 24);
        let pool = AveragePool { shape: WINDOWS, layout: Layout::Nhwc, count_padding: false };
        bencher.counter(read_and_written(x.len() * 5 / 4)).bench_local(|| pool.forward(&x));
    }

    const LEN: usize = 1 << 20;

    #[divan::bench]
    fn relu(bencher: Bencher) {
        let mut x = floats(LEN);
        bencher.counter(read_and_written(2 * LEN)).bench_local(|| pointwise::relu(&mut x));
    }

    #[divan::bench]
    fn add(bencher: Bencher) {
        let (mut x, y) = (floats(LEN), floats(LEN));
        bencher.counter(read_and_written(3 * LEN)).bench_local(|| pointwise::add(&mut x, &y));
    }

    #[divan::bench]
    fn dropout(bencher: Bencher) {
        let mut x = floats(LEN);
        let dropout = Dropout { probability: 0.5, seed: 7 };
        bencher.counter(read_and_written(2 * LEN)).bench_local(|| dropout.apply_in_place(&mut x));
    }

    #[divan::bench]
    fn cross_entropy(bencher: Bencher) {
        let (logits, targets) = (floats(BATCH * 1000), (0..BATCH as u32).collect::<Vec<_>>());
        bencher
            .counter(read_and_written(2 * logits.len()))
            .bench_local(|| softmax_cross_entropy(&logits, &targets, 1000));
    }

    #[divan::bench]
    fn adam(bencher: Bencher) {
        let [mut p, mut m, mut v, grad] = [(); 4].map(|()| floats(LEN).iter().map(|x| x.abs()).collect::<Vec<f32>>());
        let adam = Adam::new(1e-3);
        bencher.counter(read_and_written(7 * LEN)).bench_local(|| adam.step(9, &mut p, &mut m, &mut v, &grad));
    }

    #[divan::bench]
    fn sgd(bencher: Bencher) {
        let [mut p, mut m, grad] = [(); 3].map(|()| floats(LEN));
        let sgd = Sgd { lr: 0.1, momentum: 0.9, dampening: 0.0, nesterov: false, penalty: None };
        bencher.counter(read_and_written(5 * LEN)).bench_local(|| sgd.step(9, &mut p, &mut m, &grad));
    }

    #[divan::bench]
    fn rms_prop(bencher: Bencher) {
        let [mut p, mut v, grad] = [(); 3].map(|()| floats(LEN).iter().map(|x| x.abs()).collect::<Vec<f32>>());
        let rms = RmsProp { lr: 0.1, alpha: 0.9, epsilon: 1e-5, penalty: None };
        bencher.counter(read_and_written(5 * LEN)).bench_local(|| rms.step(&mut p, &mut v, &grad));
    }
}
