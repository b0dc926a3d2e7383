use super::{Pictures, idx};
use crate::Error;
use std::path::Path;

/// Handwritten digits in the files of MNIST, which Fashion-MNIST, KMNIST and others use too: 28 × 28 grey pixels, 10 classes.
///
/// ```no_run
/// use network_runtime::Mnist;
///
/// let digits = Mnist::open("data/mnist")?;
/// println!("{} to learn from, {} to test on", digits.train.len(), digits.test.len());
/// # Ok::<(), network_runtime::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Mnist {
    /// What to learn from: 60,000 pictures.
    pub train: Pictures<1, 28, 28, 10>,
    /// What to test on: 10,000 pictures.
    pub test: Pictures<1, 28, 28, 10>,
}

impl Mnist {
    /// Reads `train-images-idx3-ubyte`, `train-labels-idx1-ubyte`, `t10k-images-idx3-ubyte` and `t10k-labels-idx1-ubyte` from a
    /// folder, as they are or compressed, with `.gz` behind their names.
    ///
    /// # Errors
    ///
    /// A file is missing or not what it should be; see [`IdxError`](crate::IdxError).
    pub fn open(folder: impl AsRef<Path>) -> Result<Self, Error> {
        let folder = folder.as_ref();
        let read = |part: &str| {
            idx::pictures(
                &folder.join(format!("{part}-images-idx3-ubyte")),
                &folder.join(format!("{part}-labels-idx1-ubyte")),
            )
        };
        Ok(Self { train: read("train")?, test: read("t10k")? })
    }
}
