//! Scores and answers of networks whose output is known.

mod digits;

use digits::{Digits, alone};
use network_runtime::{
    Class, CrossEntropy, Error, Features, Layer, Memory, Network, SampleError, Trainer, Values,
    burn::{
        self,
        module::Module,
        nn::{Dropout, DropoutConfig, Linear, LinearConfig},
        tensor::{Device, Tensor, activation::softmax},
    },
    device,
};

/// Three inputs are the three logits: it has no parameters, only a dropout that must be off.
#[derive(Module, Debug)]
struct Echo {
    dropout1: Dropout,
}

impl Network for Echo {
    type Input = Features<3>;
    type Target = Class<3>;
    const NAME: &'static str = "Echo";
    const LAYERS: &'static [Layer] = &[];
    const PARAMS: usize = 0;
    const FLOPS: u64 = 0;

    fn init(_: &Device) -> Self {
        Self { dropout1: DropoutConfig::new(0.5).init() }
    }

    fn forward(&self, input: Tensor<2>) -> Tensor<2> {
        softmax(self.logits(input), 1)
    }

    fn logits(&self, input: Tensor<2>) -> Tensor<2> {
        self.dropout1.forward(input)
    }

    fn trainer() -> Trainer<Self> {
        Trainer::new().loss(CrossEntropy::new().weights([1.0, 2.0, 0.5]))
    }
}

fn echo() -> Echo {
    Echo::init(&device::auto().unwrap())
}

/// Truth 0: taken for 0, 0, 1. Truth 1: for 1. Truth 2: for 0, 2. And 1,998 more of truth 2 taken for 2, so that there are
/// several chunks.
fn known() -> Memory<Features<3>, Class<3>> {
    let mut inputs =
        vec![[2.0, 0.0, 0.0], [5.0, 1.0, 2.0], [0.0, 0.5, 0.0], [-1.0, 3.0, 0.0], [1.0, 0.0, 0.9], [0.0, 0.0, 1.0]];
    let mut truths = vec![0, 0, 0, 1, 2, 2];
    inputs.extend([[0.0, 0.0, 1.0]; 1998]);
    truths.extend([2; 1998]);
    Memory::new(inputs, truths).unwrap()
}

#[test]
fn a_known_confusion_is_counted() {
    let evaluation = echo().evaluate(&known()).unwrap();
    let confusion = &evaluation.confusion;
    let counts: Vec<Vec<u64>> =
        (0..3).map(|truth| (0..3).map(|answer| confusion.count(truth, answer)).collect()).collect();
    assert_eq!(counts, [[2, 1, 0], [0, 1, 0], [1, 0, 1999]]);
    assert_eq!((evaluation.samples, evaluation.accuracy), (2004, 2002.0 / 2004.0));
    assert_eq!(confusion.recall(0), Some(2.0 / 3.0));
    assert_eq!(confusion.precision(0), Some(2.0 / 3.0));
}

/// The weighted mean over all samples, by hand: not the mean of the chunks' means, whose weights differ.
#[test]
fn the_loss_is_the_mean_over_all_samples() {
    let rows = [([0.0, 0.0, 1.0], 2, 0.5), ([0.0, 3.0, 0.0], 1, 2.0), ([0.0, 0.0, 2.0], 0, 1.0)];
    // A whole chunk of the first, one of the second, and a few of the third.
    let samples: Vec<_> = [600, 500, 7].iter().zip(rows).flat_map(|(count, row)| vec![row; *count]).collect();
    let inputs = samples.iter().map(|(input, _, _)| input.map(|value: f64| value as f32));
    let data = Memory::new(inputs, samples.iter().map(|(_, truth, _)| *truth)).unwrap();
    let evaluation = echo().evaluate(&data).unwrap();

    let loss =
        |(row, truth, _): &([f64; 3], usize, f64)| row.iter().map(|value| value.exp()).sum::<f64>().ln() - row[*truth];
    let weights: f64 = samples.iter().map(|(_, _, weight)| weight).sum();
    let expected = samples.iter().map(|sample| sample.2 * loss(sample)).sum::<f64>() / weights;
    assert!((evaluation.loss - expected).abs() < 1e-6, "{} is not {expected}", evaluation.loss);
}

#[test]
fn an_evaluation_is_text_and_json() {
    let evaluation = echo().evaluate(&known()).unwrap();
    let text = evaluation.to_string();
    assert!(text.starts_with("accuracy 99.90 %, loss "), "{text}");
    assert!(text.contains("           2     1     · 1,999 100.0 %"), "{text}");
    let json = serde_json::to_value(&evaluation).unwrap();
    assert_eq!(json["samples"], 2004);
    assert_eq!(json["confusion"]["counts"][8], 1999);
}

#[test]
fn nothing_to_evaluate_is_an_error() {
    let none = Memory::<Features<3>, Class<3>>::new(Vec::<[f32; 3]>::new(), Vec::<usize>::new()).unwrap();
    let message = echo().evaluate(&none).unwrap_err().to_string();
    assert_eq!(message, "the evaluation data has no samples");
}

#[test]
fn an_answer_is_the_softmax_of_the_logits() {
    let answer = echo().predict([1.0, 3.0, 1.0]).unwrap();
    let expected = 3f32.exp() / (3f32.exp() + 2.0 * 1f32.exp());
    assert_eq!((answer.class, answer.probabilities.len()), (1, 3));
    assert!((answer.probability - expected).abs() < 1e-6);
    assert!((answer.probabilities.iter().sum::<f32>() - 1.0).abs() < 1e-6);
    assert_eq!(answer.to_string(), "1, 78.7 %");
}

#[test]
fn many_answers_are_the_answers_one_by_one() {
    let samples: Vec<[f32; 3]> = (0..1500).map(|i| [(i % 7) as f32, (i % 5) as f32, (i % 3) as f32]).collect();
    let answers = echo().predict_many(&samples).unwrap();
    assert_eq!(answers.len(), 1500);
    for index in [0, 1, 511, 512, 513, 1023, 1024, 1499] {
        assert_eq!(answers[index], echo().predict(samples[index]).unwrap(), "sample {index}");
    }
    assert!(echo().predict_many(&Vec::<[f32; 3]>::new()).unwrap().is_empty());
}

#[test]
fn a_wrong_length_says_both_numbers_and_which_sample() {
    let error = echo().predict([1.0, 2.0]).unwrap_err();
    assert_eq!(error.to_string(), "the sample has 2 values, but features(3) takes 3");
    let mut samples = vec![vec![0.0f32; 3]; 600];
    samples[555].push(1.0);
    let error = echo().predict_many(&samples).unwrap_err();
    assert!(matches!(error, Error::Sample(SampleError::LengthOfOne { index: 555, given: 4, expected: 3, .. })));
}

#[test]
fn an_output_that_is_not_finite_is_no_answer() {
    let error = echo().predict([1.0, f32::NAN, 1.0]).unwrap_err();
    assert!(matches!(error, Error::OutputNotFinite { sample: 0 }), "{error}");
    let mut samples = vec![[0.0; 3]; 600];
    samples[555][0] = f32::INFINITY;
    let error = echo().predict_many(&samples).unwrap_err();
    assert!(matches!(error, Error::OutputNotFinite { sample: 555 }), "{error}");
}

#[test]
fn a_network_on_the_autodiff_device_answers_with_dropout_off() {
    let _alone = alone();
    let device = device::auto().unwrap().autodiff();
    let digits = Digits::init(&device);
    let sample = vec![0.5f32; 784];
    let answer = digits.predict(&sample).unwrap();
    assert_eq!(answer, digits.predict(&sample).unwrap());
    assert_eq!(answer, digits.valid().predict(&sample).unwrap());
}

/// Two values: the sum and the difference.
#[derive(Module, Debug)]
struct SumAndDifference {
    dense1: Linear,
}

impl Network for SumAndDifference {
    type Input = Features<2>;
    type Target = Values<2>;
    const NAME: &'static str = "SumAndDifference";
    const LAYERS: &'static [Layer] = &[];
    const PARAMS: usize = 4;
    const FLOPS: u64 = 8;

    fn init(device: &Device) -> Self {
        let mut dense1 = LinearConfig::new(2, 2).with_bias(false).init(device);
        dense1.weight = dense1.weight.map(|weight| Tensor::from_floats([[1.0, 1.0], [1.0, -1.0]], &weight.device()));
        Self { dense1 }
    }

    fn forward(&self, input: Tensor<2>) -> Tensor<2> {
        self.dense1.forward(input)
    }

    fn logits(&self, input: Tensor<2>) -> Tensor<2> {
        self.dense1.forward(input)
    }

    fn trainer() -> Trainer<Self> {
        Trainer::new()
    }
}

#[test]
fn values_are_answered_and_scored() {
    let network = SumAndDifference::init(&device::auto().unwrap());
    assert_eq!(network.predict([3.0, 1.0]).unwrap()[..], [4.0, 2.0]);

    let data = Memory::new([[3.0, 1.0], [1.0, 2.0]], [[4.0, 3.0], [3.0, -1.0]]).unwrap();
    let evaluation = network.evaluate(&data).unwrap();
    // Four values, one of them off by 1. The truths 3 and −1 are 2 from their mean: 1 − 1/8 for the second value, 1 for the first.
    assert_eq!((evaluation.loss, evaluation.mae, evaluation.rmse), (0.25, 0.25, 0.5));
    assert!((evaluation.r2 - (1.0 + 0.875) / 2.0).abs() < 1e-12);
}
