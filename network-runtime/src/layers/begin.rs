//! What weights begin with: `#[init(…)]`.

use burn::{
    module::{Module, ModuleMapper, Param},
    nn::Initializer,
    tensor::Tensor,
};

/// A fresh module whose weights are drawn by `initializer`; biases, scales and shifts stay what they are. (Burn's configs draw
/// biases by it as well.)
///
/// A weight has two axes at least. `fan_in` and `fan_out` are PyTorch's (`torch.nn.init._calculate_fan_in_and_fan_out`, of its
/// layout `[out, in, …]`): Burn's convolutions have that layout, its dense layers `[in, out]`.
pub fn begin_with<M: Module>(module: M, initializer: &Initializer) -> M {
    module.map(&mut Begin { initializer, transposed: Vec::new() })
}

struct Begin<'a> {
    initializer: &'a Initializer,
    /// For each module around what is mapped, whether it keeps weights as `[in, out]`.
    transposed: Vec<bool>,
}

impl ModuleMapper for Begin<'_> {
    fn enter_module(&mut self, _: &str, container: &str) {
        self.transposed.push(container == "Struct:Linear");
    }

    fn exit_module(&mut self, _: &str, _: &str) {
        self.transposed.pop();
    }

    fn map_float<const D: usize>(&mut self, param: Param<Tensor<D>>) -> Param<Tensor<D>> {
        let shape = param.lazy_shape();
        let [first, second, kernel @ ..] = &shape[..] else { return param };
        let places: usize = kernel.iter().product();
        let (out, takes) = match self.transposed.last() {
            Some(true) => (*second, *first),
            _ => (*first, *second),
        };
        // Nothing is drawn before it is used, as without.
        self.initializer.init_with(shape.clone(), Some(takes * places), Some(out * places), &param.lazy_device())
    }
}
