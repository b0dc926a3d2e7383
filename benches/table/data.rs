//! The samples that all peers learn from: the same numbers in the same file, whatever language reads it.

use crate::Failure;
use crate::networks::Which;
use neural_first::Mnist;
use rand::{Rng, RngExt, SeedableRng, rngs::StdRng};
use std::{
    fs::File,
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

/// How many there are: 32 batches.
pub(crate) const SAMPLES: usize = 4096;
pub(crate) const BATCH: usize = 128;
pub(crate) const CLASSES: usize = 10;

/// The samples of one network, in memory.
pub(crate) struct Data {
    /// Numbers of one sample.
    pub(crate) len: usize,
    pub(crate) inputs: Vec<f32>,
    pub(crate) labels: Vec<u8>,
}

/// Where the samples of a network are: 32-bit floats sample by sample, and behind them a byte for each label.
fn file(folder: &Path, which: Which) -> PathBuf {
    folder.join(which.facts().name)
}

/// Writes the samples of a network: digits where it takes 28×28 pixels, otherwise noise around a pattern of the class.
pub(crate) fn write(folder: &Path, which: Which) -> Result<PathBuf, Failure> {
    let data = match which {
        Which::Mlp | Which::Cnn => digits()?,
        Which::Resnet20 | Which::Lstm | Which::Transformer => patterns(which.facts().shape.iter().product()),
    };
    let path = file(folder, which);
    let bytes: Vec<u8> = data.inputs.iter().flat_map(|x| x.to_le_bytes()).chain(data.labels).collect();
    File::create(&path).and_then(|mut file| file.write_all(&bytes))?;
    Ok(path)
}

/// Reads them back, through a small buffer: what is read counts in the memory that a peer needs.
pub(crate) fn read(path: &Path, len: usize) -> io::Result<Data> {
    let mut file = io::BufReader::new(File::open(path)?);
    let mut inputs = Vec::with_capacity(SAMPLES * len);
    let mut number = [0; 4];
    for _ in 0..SAMPLES * len {
        file.read_exact(&mut number)?;
        inputs.push(f32::from_le_bytes(number));
    }
    let mut labels = vec![0; SAMPLES];
    file.read_exact(&mut labels)?;
    Ok(Data { len, inputs, labels })
}

fn digits() -> Result<Data, Failure> {
    let train = Mnist::open(concat!(env!("CARGO_MANIFEST_DIR"), "/data/mnist"))?.train;
    let inputs = (0..SAMPLES).flat_map(|i| train.pixels(i)).map(|pixel| f32::from(*pixel) / 255.0).collect();
    Ok(Data { len: 784, inputs, labels: (0..SAMPLES).map(|i| train.label(i)).collect() })
}

fn patterns(len: usize) -> Data {
    let mut random = StdRng::seed_from_u64(7);
    let patterns: Vec<f32> = (0..CLASSES * len).map(|_| normal(&mut random)).collect();
    let labels: Vec<u8> = (0..SAMPLES).map(|i| (i % CLASSES) as u8).collect();
    let mut inputs = Vec::with_capacity(SAMPLES * len);
    for label in &labels {
        let pattern = &patterns[usize::from(*label) * len..][..len];
        inputs.extend(pattern.iter().map(|center| 0.5 * center + normal(&mut random)));
    }
    Data { len, inputs, labels }
}

/// Box & Muller 1958.
fn normal(random: &mut impl Rng) -> f32 {
    let (a, b) = (1.0 - random.random::<f32>(), random.random::<f32>());
    (-2.0 * a.ln()).sqrt() * (core::f32::consts::TAU * b).cos()
}

impl Data {
    /// Some samples, one behind another, and their labels.
    pub(crate) fn gather(&self, indices: &[usize]) -> (Vec<f32>, Vec<usize>) {
        let mut inputs = Vec::with_capacity(indices.len() * self.len);
        indices.iter().for_each(|i| inputs.extend_from_slice(&self.inputs[i * self.len..][..self.len]));
        (inputs, indices.iter().map(|i| usize::from(self.labels[*i])).collect())
    }
}
