//! What the tests of the facade share: real digits, and whole networks as bits.
#![allow(dead_code, missing_docs, unreachable_pub)]

use neural_first::burn::module::{ModuleVisitor, Param};
use neural_first::prelude::*;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// MNIST as it lies in the repository.
pub fn mnist() -> Mnist {
    Mnist::open(concat!(env!("CARGO_MANIFEST_DIR"), "/data/mnist")).expect("MNIST is in the repository")
}

/// Burn's random numbers are one stream for the whole process: whoever seeds it holds this.
pub fn random_numbers() -> MutexGuard<'static, ()> {
    static LOCK: Mutex<()> = Mutex::new(());
    LOCK.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The first `n` digits from `start` on, as a batch of `[n, 784]` and their labels.
pub fn digits(data: &Pictures<1, 28, 28, 10>, start: usize, n: usize, device: &Device) -> (Tensor<2>, Tensor<1, Int>) {
    let pixels: Vec<f32> =
        (start..start + n).flat_map(|i| data.pixels(i).iter().map(|p| f32::from(*p) / 255.0)).collect();
    let labels: Vec<i64> = (start..start + n).map(|i| i64::from(data.label(i))).collect();
    let pixels = neural_first::burn::tensor::TensorData::new(pixels, [n, 784]);
    let labels = neural_first::burn::tensor::TensorData::new(labels, [n]);
    (Tensor::from_data(pixels, device), Tensor::from_data(labels, device))
}

/// All parameters in order, with their paths.
pub fn parameters(module: &impl Module) -> Vec<(String, Vec<f32>)> {
    struct Collect(Vec<String>, Vec<(String, Vec<f32>)>);
    impl ModuleVisitor for Collect {
        fn enter_module(&mut self, name: &str, _: &str) {
            self.0.push(name.to_string());
        }
        fn exit_module(&mut self, _: &str, _: &str) {
            self.0.pop();
        }
        fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
            let values = param.val().into_data().try_to_vec::<f32>().expect("f32");
            self.1.push((self.0.join("."), values));
        }
    }
    let mut collect = Collect(Vec::new(), Vec::new());
    module.visit(&mut collect);
    collect.1
}

/// How many parameters are trained: what Burn counts, without running statistics.
pub fn trainable(module: &impl Module) -> usize {
    struct Count(usize);
    impl ModuleVisitor for Count {
        fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
            if param.is_require_grad() {
                self.0 += param.lazy_shape().num_elements();
            }
        }
    }
    let mut count = Count(0);
    module.visit(&mut count);
    count.0
}

/// The bits of a tensor.
pub fn bits<const D: usize>(tensor: Tensor<D>) -> Vec<u32> {
    tensor.into_data().try_to_vec::<f32>().expect("f32").into_iter().map(f32::to_bits).collect()
}
