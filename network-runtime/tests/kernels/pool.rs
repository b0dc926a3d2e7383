//! Pools of random shapes against their definition.

use crate::common::{Rng, assert_close, assert_same_on_any_threads, bits, isas, written};
use network_runtime::kernels::{
    isa::Isa,
    layout::Layout,
    pool::{AveragePool, MaxPool, PoolShape},
};

pub fn any_shape(rng: &mut Rng) -> PoolShape {
    PoolShape {
        batch: rng.pick(&[0, 1, 2, 5]),
        channels: rng.pick(&[1, 2, 7, 16, 33]),
        height: rng.range(1, 12),
        width: rng.range(1, 12),
        size: [rng.range(1, 4), rng.range(1, 4)],
        stride: [rng.range(1, 3), rng.range(1, 3)],
        padding: [[rng.range(0, 2), rng.range(0, 2)], [rng.range(0, 2), rng.range(0, 2)]],
        dilation: [rng.range(1, 2), rng.range(1, 2)],
    }
}

/// The pixels of each window of one channel.
pub fn windows(shape: &PoolShape) -> Vec<Vec<usize>> {
    let [rows, columns] = shape.output();
    let mut windows = vec![];
    for row in 0..rows {
        for column in 0..columns {
            let mut window = vec![];
            for y in 0..shape.size[0] {
                for x in 0..shape.size[1] {
                    let at = |index: usize, tap: usize, axis: usize| {
                        (index * shape.stride[axis] + tap * shape.dilation[axis]).wrapping_sub(shape.padding[axis][0])
                    };
                    let (y, x) = (at(row, y, 0), at(column, x, 1));
                    if y < shape.height && x < shape.width {
                        window.push(y * shape.width + x);
                    }
                }
            }
            windows.push(window);
        }
    }
    windows
}

#[test]
fn max_pools_are_their_definition() {
    let mut rng = Rng::new(1);
    for _ in 0..200 {
        let shape = any_shape(&mut rng);
        let pool = MaxPool { shape, layout: rng.pick(&[Layout::Nchw, Layout::Nhwc]) };
        let (pixels, windows) = (shape.height * shape.width, windows(&shape));
        let x = rng.floats(shape.batch * shape.channels * pixels);
        let grad = rng.floats(shape.batch * shape.channels * windows.len());
        let (mut output, mut gx) = (vec![], vec![0.0f64; x.len()]);
        for plane in 0..shape.batch * shape.channels {
            for (index, window) in windows.iter().enumerate() {
                let best = window.iter().max_by(|a, b| x[plane * pixels + **a].total_cmp(&x[plane * pixels + **b]));
                output.push(best.map_or(f32::NEG_INFINITY, |best| x[plane * pixels + best]));
                if let Some(best) = best {
                    gx[plane * pixels + best] += f64::from(grad[plane * windows.len() + index]);
                }
            }
        }
        for isa in isas() {
            let laid_x = crate::reference::from_nchw(&x, pool.layout, shape.channels, pixels);
            let laid_grad = crate::reference::from_nchw(&grad, pool.layout, shape.channels, windows.len());
            let (forward, back) = Isa::force(isa, || {
                let forward = pool.forward(&laid_x);
                let back = pool.backward(&forward.winners, &laid_grad);
                let alone = written(forward.output.len(), |out| pool.infer_into(&laid_x, out));
                assert_eq!(bits(&alone), bits(&forward.output), "without winners on {isa:?} of {pool:?}");
                (forward.output, back)
            });
            let got = crate::reference::to_nchw(&forward, pool.layout, shape.channels, windows.len());
            assert_eq!(bits(&got), bits(&output), "{isa:?} {pool:?}");
            assert_close("gradient", &crate::reference::to_nchw(&back, pool.layout, shape.channels, pixels), &gx, 1e-6);
        }
    }
}

#[test]
fn average_pools_are_their_definition() {
    let mut rng = Rng::new(2);
    for _ in 0..200 {
        let shape = any_shape(&mut rng);
        let (layout, count_padding) = (rng.pick(&[Layout::Nchw, Layout::Nhwc]), rng.bool());
        let pool = AveragePool { shape, layout, count_padding };
        let (pixels, windows) = (shape.height * shape.width, windows(&shape));
        let x = rng.floats(shape.batch * shape.channels * pixels);
        let grad = rng.floats(shape.batch * shape.channels * windows.len());
        let (mut output, mut gx) = (vec![], vec![0.0f64; x.len()]);
        for plane in 0..shape.batch * shape.channels {
            for (index, window) in windows.iter().enumerate() {
                let area = if count_padding { shape.size[0] * shape.size[1] } else { window.len().max(1) } as f64;
                output.push(window.iter().map(|at| f64::from(x[plane * pixels + at])).sum::<f64>() / area);
                for at in window {
                    gx[plane * pixels + at] += f64::from(grad[plane * windows.len() + index]) / area;
                }
            }
        }
        for isa in isas() {
            let laid_x = crate::reference::from_nchw(&x, layout, shape.channels, pixels);
            let laid_grad = crate::reference::from_nchw(&grad, layout, shape.channels, windows.len());
            let (forward, back) = Isa::force(isa, || (pool.forward(&laid_x), pool.backward(&laid_grad)));
            let got = crate::reference::to_nchw(&forward, layout, shape.channels, windows.len());
            assert_close("output", &got, &output, 1e-6);
            assert_close("gradient", &crate::reference::to_nchw(&back, layout, shape.channels, pixels), &gx, 1e-6);
        }
    }
}

#[test]
fn threads_do_not_change_a_bit() {
    let mut rng = Rng::new(3);
    for layout in [Layout::Nchw, Layout::Nhwc] {
        let shape = PoolShape { batch: 17, channels: 16, height: 50, width: 51, ..any_shape(&mut rng) };
        let x = rng.floats(17 * 16 * 50 * 51);
        let (maximum, average) = (MaxPool { shape, layout }, AveragePool { shape, layout, count_padding: true });
        assert_same_on_any_threads(&format!("{shape:?}"), || {
            let max = maximum.forward(&x);
            let mean = average.forward(&x);
            [maximum.backward(&max.winners, &mean), average.backward(&max.output), max.output, mean]
        });
    }
}

#[test]
fn nan_is_the_largest() {
    let shape = PoolShape {
        batch: 1,
        channels: 1,
        height: 2,
        width: 2,
        size: [2, 2],
        stride: [1, 1],
        padding: [[0, 0], [0, 0]],
        dilation: [1, 1],
    };
    for at in 0..4 {
        let mut x = [1.0, 2.0, 3.0, 4.0];
        x[at] = f32::NAN;
        let pool = MaxPool { shape, layout: Layout::Nchw };
        let (got, mut alone) = (pool.forward(&x), [0.0]);
        pool.infer_into(&x, &mut alone);
        assert!(got.output[0].is_nan() && alone[0].is_nan());
        assert_eq!(got.winners, [at as u32]);
    }
}
