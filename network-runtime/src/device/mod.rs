//! Devices: what networks compute on. The only place that names Burn's constructors of them.
//!
//! | name            | what it is                                                    | feature  |
//! | --------------- | ------------------------------------------------------------- | -------- |
//! | `auto`          | the best of what is there, see [`auto`]                       |          |
//! | `flex`          | the processor, Burn's fastest backend for it in pure Rust     | `flex`   |
//! | `ndarray`       | the processor, Burn's older backend                           | `ndarray`|
//! | `cpu`           | the processor, through CubeCL                                 | `cpu`    |
//! | `wgpu`          | the graphics adapter that the system prefers                  | `wgpu`   |
//! | `wgpu:N`        | the discrete graphics card with that number                   | `wgpu`   |
//! | `wgpu:software` | a rasteriser on the processor, for tests                      | `wgpu`   |
//! | `vulkan`, `metal` | as `wgpu`, through this interface or not at all             | the same |
//! | `cuda`, `cuda:N`| an NVIDIA card                                                | `cuda`   |
//! | `rocm`, `rocm:N`| an AMD card                                                   | `rocm`   |

mod describe;
mod error;
mod graphics;
mod name;
mod open;

pub use describe::describe;
pub use error::DeviceError;
pub use open::{auto, open};

#[cfg(test)]
pub(crate) use open::cpu;
