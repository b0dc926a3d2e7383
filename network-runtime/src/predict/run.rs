use crate::{
    Error, Network,
    evaluate::{at, chunk},
    kinds::{Input, Sample, SampleError, Target},
    network::Plain,
};

pub(crate) type Answer<N> = <<N as Network>::Target as Target>::Answer;

pub(crate) fn one<N: Network>(plain: &Plain<'_, N>, sample: impl Sample<N::Input>) -> Result<Answer<N>, Error> {
    let mut values = N::Input::buffer(1);
    sample.read(&mut values)?;
    let mut answers = N::Target::answers(plain.logits(values))?;
    answers.pop().ok_or_else(|| Error::read("no answer for one sample"))
}

pub(crate) fn many<N: Network>(
    plain: &Plain<'_, N>,
    samples: &[impl Sample<N::Input>],
) -> Result<Vec<Answer<N>>, Error> {
    let mut answers = Vec::with_capacity(samples.len());
    for chunk in samples.chunks(chunk::<N>()) {
        let first = answers.len();
        let mut values = N::Input::buffer(chunk.len());
        for (index, sample) in chunk.iter().enumerate() {
            let of = |error: SampleError| error.of(first + index);
            sample.read(&mut values).map_err(of)?;
        }
        answers.extend(N::Target::answers(plain.logits(values)).map_err(|error| at(error, first))?);
    }
    Ok(answers)
}
