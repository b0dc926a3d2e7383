use crate::{
    data::{DataError, Fault, Samples},
    kinds::{Input, Target},
};

/// Numbers of a batch's inputs and of its truths, sample after sample.
pub(crate) type Numbers<I, T> = (Vec<<I as Input>::Element>, Vec<<T as Target>::Element>);

/// Collects samples for a batch, and checks what would make a device read past an end: lengths, tokens and truths.
pub(crate) fn gather<I: Input, T: Target>(
    data: &(impl Samples<I, T> + ?Sized),
    indices: &[usize],
) -> Result<Numbers<I, T>, DataError> {
    let mut inputs = Vec::with_capacity(indices.len() * I::LEN);
    let mut truths = Vec::with_capacity(indices.len() * T::WIDTH);
    for index in indices {
        let (input, truth) = (inputs.len(), truths.len());
        data.input(*index, &mut inputs);
        data.target(*index, &mut truths);
        check::<I, T>(&inputs[input..], &truths[truth..]).map_err(|fault| fault.of(*index))?;
        leave_out::<I, T>(&inputs[input..], &mut truths[truth..]);
    }
    Ok((inputs, truths))
}

fn check<I: Input, T: Target>(input: &[I::Element], truth: &[T::Element]) -> Result<(), Fault> {
    if input.len() != I::LEN {
        return Err(Fault::InputLength { given: input.len(), expected: I::LEN, input: I::describe() });
    }
    I::check(input)?;
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
    let mut input = Vec::with_capacity(I::LEN);
    data.input(index, &mut input);
    leave_out::<I, T>(&input, &mut out[first..]);
}

fn leave_out<I: Input, T: Target>(input: &[I::Element], truth: &mut [T::Element]) {
    if let Some(positions) = I::filled_up(input).filter(|positions| positions.len() == truth.len()) {
        T::leave_out(truth, &positions);
    }
}
