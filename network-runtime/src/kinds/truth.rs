use super::{Class, Target, Values};
use crate::data::Fault;

/// Something that is the truth of one sample for the target kind `T`: a class's index, or a row of values.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a truth for `{T}`",
    note = "a truth for `Class<K>` is an index (`usize`, `u8`, `i32`, …), for `Values<K>` a row (`[f32; K]`, `Vec<f32>`, `&[f32]`), for `Values<1>` also an `f32`"
)]
pub trait Truth<T: Target> {
    /// Appends the truth's elements.
    ///
    /// # Errors
    ///
    /// There are too many or too few of them, or an index is not one.
    fn read(&self, out: &mut Vec<T::Element>) -> Result<(), Fault>;
}

macro_rules! index {
    ($($integer:ty),*) => {$(
        impl<const K: usize> Truth<Class<K>> for $integer {
            fn read(&self, out: &mut Vec<usize>) -> Result<(), Fault> {
                let label = usize::try_from(*self).map_err(|_| Fault::Label {
                    label: self.to_string(),
                    classes: K,
                })?;
                out.push(label);
                Ok(())
            }
        }
    )*};
}

index!(u8, u16, u32, u64, usize, i8, i16, i32, i64, isize);

impl<const K: usize> Truth<Values<K>> for [f32] {
    fn read(&self, out: &mut Vec<f32>) -> Result<(), Fault> {
        if self.len() != K {
            return Err(Fault::TargetLength { given: self.len(), expected: K, target: Values::<K>::describe() });
        }
        out.extend_from_slice(self);
        Ok(())
    }
}

impl<const K: usize> Truth<Values<K>> for Vec<f32> {
    fn read(&self, out: &mut Vec<f32>) -> Result<(), Fault> {
        Truth::<Values<K>>::read(self.as_slice(), out)
    }
}

impl<const K: usize, const N: usize> Truth<Values<K>> for [f32; N] {
    fn read(&self, out: &mut Vec<f32>) -> Result<(), Fault> {
        Truth::<Values<K>>::read(self.as_slice(), out)
    }
}

impl Truth<Values<1>> for f32 {
    fn read(&self, out: &mut Vec<f32>) -> Result<(), Fault> {
        out.push(*self);
        Ok(())
    }
}

impl<T: Target, S: Truth<T> + ?Sized> Truth<T> for &S {
    fn read(&self, out: &mut Vec<T::Element>) -> Result<(), Fault> {
        (**self).read(out)
    }
}
