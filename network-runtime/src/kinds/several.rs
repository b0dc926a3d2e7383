use super::{Input, Kind, Range, Sample, SampleError, Shape};
use crate::data::Fault;
use burn::tensor::Device;

/// Several inputs: a tuple of kinds, whose samples and batches are tuples as well.
macro_rules! several {
    ($(($number:tt $kind:ident $sample:ident)),*) => {
        impl<$($kind: Kind),*> Input for ($($kind,)*) {
            type Buffer = ($(Vec<$kind::Element>,)*);
            type Batch = ($($kind::Batch,)*);
            const SHAPES: &'static [&'static [usize]] = &[$($kind::SHAPE),*];
            const FORMS: &'static [Shape] = &[$($kind::FORM),*];

            fn buffer(samples: usize) -> Self::Buffer {
                ($(<$kind as Input>::buffer(samples),)*)
            }

            fn batch(samples: Self::Buffer, device: &Device) -> Self::Batch {
                ($(<$kind as Kind>::batch(samples.$number, device),)*)
            }

            fn autodiff(batch: Self::Batch) -> Self::Batch {
                ($(<$kind as Kind>::autodiff(batch.$number),)*)
            }

            fn check(samples: &Self::Buffer, index: usize) -> Result<(), Fault> {
                $(
                    <$kind as Input>::check(&samples.$number, index)
                        .map_err(|fault| Fault::Part { number: $number + 1, fault: Box::new(fault) })?;
                )*
                Ok(())
            }

            fn not_finite(samples: &Self::Buffer, index: usize) -> Option<(usize, usize)> {
                $(
                    if let Some((_, position)) = <$kind as Input>::not_finite(&samples.$number, index) {
                        return Some(($number, position));
                    }
                )*
                None
            }

            fn copy(samples: &Self::Buffer, index: usize, out: &mut Self::Buffer) {
                $(<$kind as Input>::copy(&samples.$number, index, &mut out.$number);)*
            }

            fn range(samples: &Self::Buffer) -> Range {
                Range::of([])$(.and(<$kind as Kind>::range(&samples.$number)))*
            }
        }

        impl<$($kind: Kind, $sample: Sample<$kind>),*> Sample<($($kind,)*)> for ($($sample,)*) {
            fn read(&self, out: &mut <($($kind,)*) as Input>::Buffer) -> Result<(), SampleError> {
                $(
                    self.$number
                        .read(&mut out.$number)
                        .map_err(|error| SampleError::Part { number: $number + 1, error: Box::new(error) })?;
                )*
                Ok(())
            }
        }
    };
}

several!((0 A R), (1 B S));
several!((0 A R), (1 B S), (2 C T));
several!((0 A R), (1 B S), (2 C T), (3 D U));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Features, Image, Tokens};

    type Offer = (Image<1, 2, 2>, Features<3>);

    #[test]
    fn a_batch_of_several_inputs_has_one_tensor_each() {
        let device = crate::device::cpu().unwrap();
        let mut samples = Offer::buffer(2);
        for (pixels, facts) in [([0u8, 255, 0, 0], [1.0, 2.0, 3.0]), ([0, 0, 0, 255], [4.0, 5.0, 6.0])] {
            Sample::<Offer>::read(&(pixels, facts), &mut samples).unwrap();
        }
        assert!(Offer::check(&samples, 1).is_ok());
        let (photo, facts) = Offer::batch(samples, &device);
        assert_eq!((photo.dims(), facts.dims()), ([2, 1, 2, 2], [2, 3]));
        assert_eq!(facts.into_data().try_to_vec::<f32>().unwrap(), [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
        assert_eq!(Offer::describe(), "(image(1, 2, 2), features(3))");
        assert_eq!(Offer::SHAPES, [&[1, 2, 2][..], &[3]]);
    }

    #[test]
    fn a_fault_names_its_input() {
        let mut samples = Offer::buffer(2);
        let error = Sample::<Offer>::read(&([0.0_f32; 4], [1.0_f32]), &mut samples).unwrap_err();
        assert_eq!(error.to_string(), "of input 2: the sample has 1 values, but features(3) takes 3");
        let short = (vec![0.0; 4], vec![1.0, 2.0]);
        let fault = Offer::check(&short, 0).unwrap_err();
        assert_eq!(fault.to_string(), "of its input 2: it has 2 input values, but features(3) takes 3");
        let tokens = (vec![0.0], vec![7]);
        assert!(<(Features<1>, Tokens<1, 7>)>::check(&tokens, 0).is_err());
        assert_eq!(<(Features<1>, Features<2>)>::not_finite(&(vec![0.0], vec![1.0, f32::NAN]), 0), Some((1, 1)));
    }
}
