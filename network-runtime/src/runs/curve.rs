//! Activations that are a function of one number, under Burn's names: on a CPU each is one operator, which Burn makes of several
//! or computes a number at a time.

#[cfg(any(feature = "flex", feature = "ndarray"))]
use crate::{
    inference::{Op, recorded},
    kernels::curve::Curve,
    operators,
};
use burn::tensor::{Tensor, activation};

/// Burn's function `$burn` where the device has no operator.
macro_rules! curves {
    ($($(#[$doc:meta])* $name:ident($($number:ident),*) = $curve:expr;)*) => {$(
        $(#[$doc])*
        pub fn $name<const D: usize>(x: Tensor<D>, $($number: f64),*) -> Tensor<D> {
            #[cfg(any(feature = "flex", feature = "ndarray"))]
            if operators::covers(&x) {
                let curve = $curve;
                return recorded(x, |_| Some(Op::Curve(curve)), |x| operators::curve(x, curve));
            }
            activation::$name(x, $($number),*)
        }
    )*};
}

curves! {
    /// `1 / (1 + e⁻ˣ)`
    sigmoid() = Curve::Sigmoid;
    /// The hyperbolic tangent.
    tanh() = Curve::Tanh;
    /// `x · sigmoid(x)`
    silu() = Curve::Silu;
    /// `x · Φ(x)`
    gelu() = Curve::Gelu;
    /// `x · Φ(x)` by the formula with tanh.
    gelu_approximate() = Curve::GeluTanh;
    /// `x · tanh(ln(1 + eˣ))`
    mish() = Curve::Mish;
    /// `x` from 0 on, `slope · x` below.
    leaky_relu(slope) = Curve::LeakyRelu { slope: slope as f32 };
    /// `x` above 0, `alpha · (eˣ − 1)` below.
    elu(alpha) = Curve::Elu { alpha: alpha as f32 };
    /// `x`, held between 0 and 6.
    relu6() = Curve::Clamp { min: 0.0, max: 6.0 };
    /// `x`, held between `min` and `max`.
    hardtanh(min, max) = Curve::Clamp { min: min as f32, max: max as f32 };
    /// `x · hard_sigmoid(x)`
    hard_swish() = Curve::HardSwish;
}
