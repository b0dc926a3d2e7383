use super::{DataError, Fault, Samples};
use crate::kinds::{Input, Sample, SampleError, Target, Truth};

/// Samples in memory, checked when they are put there.
///
/// ```
/// use network_runtime::{Class, Features, Memory};
///
/// let xor = Memory::<Features<2>, Class<2>>::new(
///     [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]],
///     [0, 1, 1, 0],
/// )?;
/// assert_eq!(xor.len(), 4);
/// # Ok::<(), network_runtime::DataError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Memory<I: Input, T: Target> {
    inputs: I::Buffer,
    targets: Vec<T::Element>,
}

impl<I: Input, T: Target> Memory<I, T> {
    /// Collects inputs and their truths, in the same order.
    ///
    /// # Errors
    ///
    /// A sample of the wrong length, a label that is no class, a value that is NaN or infinite, or more of one than of the other.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Sample<I>>,
        targets: impl IntoIterator<Item = impl Truth<T>>,
    ) -> Result<Self, DataError> {
        let mut memory = Self { inputs: I::buffer(0), targets: Vec::new() };
        let (mut samples, mut truths) = (0, 0);
        for sample in inputs {
            memory.push_input(&sample, samples).map_err(|fault| fault.of(samples))?;
            samples += 1;
        }
        for truth in targets {
            memory.push_target(&truth).map_err(|fault| fault.of(truths))?;
            truths += 1;
        }
        if samples != truths {
            return Err(DataError::Counts { inputs: samples, targets: truths });
        }
        Ok(memory)
    }

    /// How many samples there are.
    pub fn len(&self) -> usize {
        self.targets.len() / T::WIDTH
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.targets.is_empty()
    }

    fn push_input(&mut self, sample: &impl Sample<I>, index: usize) -> Result<(), Fault> {
        sample.read(&mut self.inputs).map_err(fault)?;
        I::check(&self.inputs, index)?;
        match I::not_finite(&self.inputs, index) {
            Some((input, position)) if I::SHAPES.len() > 1 => {
                Err(Fault::Part { number: input + 1, fault: Box::new(Fault::Input { position }) })
            }
            Some((_, position)) => Err(Fault::Input { position }),
            None => Ok(()),
        }
    }

    fn push_target(&mut self, truth: &impl Truth<T>) -> Result<(), Fault> {
        let start = self.targets.len();
        truth.read(&mut self.targets)?;
        T::check(&self.targets[start..])
    }
}

fn fault(error: SampleError) -> Fault {
    match error {
        SampleError::Length { given, expected, input } | SampleError::LengthOfOne { given, expected, input, .. } => {
            Fault::InputLength { given, expected, input }
        }
        SampleError::Token { token, position, vocabulary } => Fault::Token { token, position, vocabulary },
        SampleError::Part { number, error } => Fault::Part { number, fault: Box::new(fault(*error)) },
    }
}

impl<I: Input, T: Target> Samples<I, T> for Memory<I, T> {
    fn len(&self) -> usize {
        Memory::len(self)
    }

    fn input(&self, index: usize, out: &mut I::Buffer) {
        I::copy(&self.inputs, index, out);
    }

    fn target(&self, index: usize, out: &mut Vec<T::Element>) {
        out.extend_from_slice(&self.targets[index * T::WIDTH..(index + 1) * T::WIDTH]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Class, Features, Values};

    type Points = Memory<Features<2>, Class<3>>;

    #[test]
    fn samples_come_out_as_they_went_in() {
        let points = Points::new([[1.0, 2.0], [3.0, 4.0]], [2, 0]).unwrap();
        let (mut input, mut target) = (vec![9.0], vec![]);
        points.input(1, &mut input);
        points.target(0, &mut target);
        assert_eq!((points.len(), input, target), (2, vec![9.0, 3.0, 4.0], vec![2]));
    }

    #[test]
    fn rows_of_values_are_truths_too() {
        let rows = Memory::<Features<1>, Values<2>>::new([[1.0], [2.0]], [[3.0, 4.0], [5.0, 6.0]]);
        let mut target = vec![];
        rows.unwrap().target(1, &mut target);
        assert_eq!(target, [5.0, 6.0]);
        assert!(Memory::<Features<1>, Values<1>>::new([[1.0]], [2.0]).is_ok());
    }

    fn message<T>(result: Result<T, DataError>) -> String {
        result.err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn every_fault_is_named_with_its_sample() {
        assert_eq!(
            message(Points::new([vec![1.0, 2.0], vec![3.0]], [0, 1])),
            "sample 1: it has 1 input values, but features(2) takes 2"
        );
        assert_eq!(
            message(Points::new([[1.0, 2.0]], [3])),
            "sample 0: its label is 3, but the classes are numbered 0 to 2"
        );
        assert_eq!(
            message(Points::new([[1.0, 2.0]], [-1])),
            "sample 0: its label is -1, but the classes are numbered 0 to 2"
        );
        assert_eq!(
            message(Points::new([[1.0, f32::NAN]], [1])),
            "sample 0: its input value 1 is NaN or infinite: replace it, or leave the sample out"
        );
        assert_eq!(
            message(Points::new([[1.0, 2.0]], [0, 1])),
            "there are 1 inputs but 2 truths: each sample needs one of each"
        );
        assert_eq!(
            message(Memory::<Features<1>, Values<1>>::new([[1.0]], [f32::INFINITY])),
            "sample 0: its truth holds inf: replace it, or leave the sample out"
        );
        assert_eq!(
            message(Memory::<Features<1>, Values<2>>::new([[1.0]], [[1.0]])),
            "sample 0: its truth has 1 values, but values(2) has 2"
        );
    }
}
