use super::{Binary, Class, Image, Labels, Mask, Sequence, Signal, Target, Tokens, Values, Volume, numbers, position};
use crate::data::Fault;

/// Something that is the truth of one sample for the target kind `T`: a class's index, yes or no, a row of values.
///
/// Rows are arrays, vectors or slices. Bytes are pixels where the answer is an image, 0 to 255 for 0.0 to 1.0, and zeros and ones
/// where it is labels.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a truth for `{T}`",
    note = "a truth for `Class<K>` is an index (`usize`, `u8`, `i32`, …); for `Binary` a `bool`, or 0 or 1; for `Labels<K>` a row of `bool`, or of 0 and 1 as `u8` or `f32`, or the true labels' indices as `usize`; for `Values<K>` a row of `f32`, for `Values<1>` also one `f32`",
    note = "a truth for `Tokens<T, K>` and `Mask<K, H, W>` is a row of indices; for `Image`, `Signal`, `Sequence` and `Volume` a row of `f32`, or pixels as `u8`; rows are arrays, `Vec`s or slices"
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

impl Truth<Binary> for bool {
    fn read(&self, out: &mut Vec<bool>) -> Result<(), Fault> {
        out.push(*self);
        Ok(())
    }
}

/// Yes or no, written as a number.
fn yes(number: f64) -> Result<bool, Fault> {
    match number {
        0.0 => Ok(false),
        1.0 => Ok(true),
        value => Err(Fault::NeitherYesNorNo { value }),
    }
}

macro_rules! yes_or_no {
    ($($number:ty),*) => {$(
        impl Truth<Binary> for $number {
            fn read(&self, out: &mut Vec<bool>) -> Result<(), Fault> {
                out.push(yes(*self as f64)?);
                Ok(())
            }
        }
    )*};
}

yes_or_no!(u8, u16, u32, u64, usize, i8, i16, i32, i64, isize, f32, f64);

/// Whether a row has as many elements as a truth.
fn fits<T: Target>(given: usize) -> Result<(), Fault> {
    if given == T::WIDTH {
        return Ok(());
    }
    Err(Fault::TargetLength { given, expected: T::WIDTH, target: T::describe() })
}

macro_rules! label_row {
    ($($element:ty: $yes:expr),*) => {$(
        impl<const K: usize> Truth<Labels<K>> for [$element] {
            fn read(&self, out: &mut Vec<bool>) -> Result<(), Fault> {
                fits::<Labels<K>>(self.len())?;
                self.iter().try_for_each(|element| {
                    out.push($yes(*element)?);
                    Ok(())
                })
            }
        }
    )*};
}

label_row!(bool: Ok::<bool, Fault>, u8: |bit| yes(f64::from(bit)), f32: |bit| yes(f64::from(bit)));

/// The indices of the labels that are true.
impl<const K: usize> Truth<Labels<K>> for [usize] {
    fn read(&self, out: &mut Vec<bool>) -> Result<(), Fault> {
        if let Some(label) = self.iter().find(|label| **label >= K) {
            return Err(Fault::Label { label: label.to_string(), classes: K });
        }
        out.extend((0..K).map(|label| self.contains(&label)));
        Ok(())
    }
}

macro_rules! positions {
    ($($integer:ty),*) => {$(
        impl<const T: usize, const K: usize> Truth<Tokens<T, K>> for [$integer] {
            fn read(&self, out: &mut Vec<usize>) -> Result<(), Fault> {
                fits::<Tokens<T, K>>(self.len())?;
                for (at, class) in self.iter().enumerate() {
                    out.push(position::class_at(*class as i128, K, || Tokens::<T, K>::place(at))?);
                }
                Ok(())
            }
        }

        impl<const K: usize, const H: usize, const W: usize> Truth<Mask<K, H, W>> for [$integer] {
            fn read(&self, out: &mut Vec<usize>) -> Result<(), Fault> {
                fits::<Mask<K, H, W>>(self.len())?;
                for (at, class) in self.iter().enumerate() {
                    out.push(position::class_at(*class as i128, K, || Mask::<K, H, W>::place(at))?);
                }
                Ok(())
            }
        }
    )*};
}

positions!(u8, u16, u32, u64, usize, i8, i16, i32, i64, isize, bool);

macro_rules! values_row {
    ($($kind:ident<$($size:ident),*>),*) => {$(
        impl<$(const $size: usize),*> Truth<$kind<$($size),*>> for [f32] {
            fn read(&self, out: &mut Vec<f32>) -> Result<(), Fault> {
                fits::<$kind<$($size),*>>(self.len())?;
                out.extend_from_slice(self);
                Ok(())
            }
        }
    )*};
}

values_row!(Values<K>, Image<C, H, W>, Signal<C, L>, Sequence<T, F>, Volume<C, D, H, W>);

macro_rules! pixels {
    ($($kind:ident<$($size:ident),*>),*) => {$(
        impl<$(const $size: usize),*> Truth<$kind<$($size),*>> for [u8] {
            fn read(&self, out: &mut Vec<f32>) -> Result<(), Fault> {
                fits::<$kind<$($size),*>>(self.len())?;
                numbers(self, out);
                Ok(())
            }
        }
    )*};
}

pixels!(Image<C, H, W>, Volume<C, D, H, W>);

impl Truth<Values<1>> for f32 {
    fn read(&self, out: &mut Vec<f32>) -> Result<(), Fault> {
        out.push(*self);
        Ok(())
    }
}

impl<T: Target, S> Truth<T> for Vec<S>
where
    [S]: Truth<T>,
{
    fn read(&self, out: &mut Vec<T::Element>) -> Result<(), Fault> {
        self.as_slice().read(out)
    }
}

impl<T: Target, S, const N: usize> Truth<T> for [S; N]
where
    [S]: Truth<T>,
{
    fn read(&self, out: &mut Vec<T::Element>) -> Result<(), Fault> {
        self.as_slice().read(out)
    }
}

impl<T: Target, S: Truth<T> + ?Sized> Truth<T> for &S {
    fn read(&self, out: &mut Vec<T::Element>) -> Result<(), Fault> {
        (**self).read(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<T: Target>(truth: impl Truth<T>) -> Result<Vec<T::Element>, String> {
        let mut out = Vec::new();
        truth.read(&mut out).map(|()| out).map_err(|fault| fault.to_string())
    }

    #[test]
    fn yes_and_no_are_booleans_or_one_and_zero() {
        assert_eq!(read::<Binary>(true), Ok(vec![true]));
        assert_eq!(read::<Binary>(0u8), Ok(vec![false]));
        assert_eq!(read::<Binary>(1.0f32), Ok(vec![true]));
        assert_eq!(read::<Binary>(2), Err("its truth holds 2, but yes is 1 and no is 0".into()));
    }

    #[test]
    fn labels_are_a_row_or_the_indices_of_the_true_ones() {
        assert_eq!(read::<Labels<3>>([true, false, true]), Ok(vec![true, false, true]));
        assert_eq!(read::<Labels<3>>([1u8, 0, 1]), Ok(vec![true, false, true]));
        assert_eq!(read::<Labels<3>>(vec![2usize, 0]), Ok(vec![true, false, true]));
        assert_eq!(read::<Labels<3>>(Vec::<usize>::new()), Ok(vec![false; 3]));
        assert_eq!(read::<Labels<3>>([1.0f32, 0.0]), Err("its truth has 2 values, but labels(3) has 3".into()));
        assert_eq!(read::<Labels<3>>([0.5f32, 0.0, 1.0]), Err("its truth holds 0.5, but yes is 1 and no is 0".into()));
        assert_eq!(read::<Labels<3>>([3usize]), Err("its label is 3, but the classes are numbered 0 to 2".into()));
    }

    #[test]
    fn positions_are_indices_and_minus_100_is_left_out() {
        assert_eq!(read::<Tokens<3, 5>>([4, -100, 0]), Ok(vec![4, position::NO_CLASS, 0]));
        assert_eq!(read::<Mask<2, 1, 2>>([true, false]), Ok(vec![1, 0]));
        let message = |place: &str, label: &str| {
            format!(
                "its truth {place} is {label}, but the classes are numbered 0 to 4: what is to count nowhere is -100"
            )
        };
        assert_eq!(read::<Tokens<3, 5>>([4u16, 5, 0]), Err(message("at position 1", "5")));
        assert_eq!(read::<Mask<5, 2, 2>>([0, 1, 2, -1]), Err(message("in row 1, column 1", "-1")));
        assert_eq!(read::<Mask<5, 2, 2>>([0u8; 3]), Err("its truth has 3 values, but mask(5, 2, 2) has 4".into()));
    }

    #[test]
    fn images_are_numbers_or_pixels() {
        assert_eq!(read::<Image<1, 1, 2>>([0.25, 2.0]), Ok(vec![0.25, 2.0]));
        assert_eq!(read::<Image<1, 1, 2>>(&[0u8, 255][..]), Ok(vec![0.0, 1.0]));
        assert_eq!(read::<Sequence<2, 1>>(vec![0.25, 2.0]), Ok(vec![0.25, 2.0]));
    }
}
