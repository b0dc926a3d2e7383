use crate::{
    data::{DataError, Fault, Samples},
    kinds::{Input, Target},
};

/// Numbers of a batch's inputs and of its truths, sample after sample.
pub(crate) type Numbers<I, T> = (<I as Input>::Buffer, Vec<<T as Target>::Element>);

/// Collects samples for a batch, and checks what would make a device read past an end: lengths, tokens and truths.
pub(crate) fn gather<I: Input, T: Target>(
    data: &(impl Samples<I, T> + ?Sized),
    indices: &[usize],
) -> Result<Numbers<I, T>, DataError> {
    let mut inputs = I::buffer(indices.len());
    let mut truths = Vec::with_capacity(indices.len() * T::WIDTH);
    for (place, index) in indices.iter().enumerate() {
        let truth = truths.len();
        data.input(*index, &mut inputs);
        data.target(*index, &mut truths);
        I::check(&inputs, place).and_then(|()| check::<T>(&truths[truth..])).map_err(|fault| fault.of(*index))?;
        leave_out::<I, T>(&inputs, place, &mut truths[truth..]);
    }
    Ok((inputs, truths))
}

fn check<T: Target>(truth: &[T::Element]) -> Result<(), Fault> {
    if truth.len() != T::WIDTH {
        return Err(Fault::TargetLength { given: truth.len(), expected: T::WIDTH, target: T::describe() });
    }
    T::check(truth)
}

/// A sample's truth, without what stands where its input was filled up.
pub(crate) fn truth<I: Input, T: Target>(
    data: &(impl Samples<I, T> + ?Sized),
    index: usize,
    out: &mut Vec<T::Element>,
) {
    let first = out.len();
    data.target(index, out);
    let mut input = I::buffer(1);
    data.input(index, &mut input);
    leave_out::<I, T>(&input, 0, &mut out[first..]);
}

fn leave_out<I: Input, T: Target>(inputs: &I::Buffer, index: usize, truth: &mut [T::Element]) {
    if let Some(positions) = I::filled_up(inputs, index).filter(|positions| positions.len() == truth.len()) {
        T::leave_out(truth, &positions);
    }
}
