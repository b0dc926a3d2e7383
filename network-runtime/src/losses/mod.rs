//! What training lowers, one file a loss or a family of them. All mean what PyTorch's mean.

mod binary_cross_entropy;
mod cross_entropy;
mod values;

pub use binary_cross_entropy::BinaryCrossEntropy;
pub use cross_entropy::CrossEntropy;
pub use values::ValuesLoss;

use crate::train::SettingError;

/// What makes classes count more or less.
#[derive(Clone, Debug, Default, PartialEq)]
enum Weighting {
    #[default]
    None,
    /// As the training data says, which are not known yet.
    Balanced,
    /// One weight a class.
    Given(Vec<f32>),
}

impl Weighting {
    /// The weights, where there are any.
    fn given(&self) -> Option<&[f32]> {
        match self {
            Weighting::Given(weights) => Some(weights),
            Weighting::None | Weighting::Balanced => None,
        }
    }

    fn check(&self, classes: usize) -> Result<(), SettingError> {
        let Some(weights) = self.given() else { return Ok(()) };
        if weights.len() != classes {
            return Err(SettingError::ClassWeights { given: weights.len(), classes });
        }
        weights.iter().try_for_each(|weight| SettingError::positive("a class weight", f64::from(*weight)))
    }
}
