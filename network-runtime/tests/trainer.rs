//! What a trainer refuses, and what it says.

mod digits;

use digits::{Digits, MNIST, alone};
use network_runtime::{
    Adam, Class, CrossEntropy, DataError, Error, Features, Memory, Mnist, Network, Progress, Samples, Schedule,
    SettingError, Sgd, Trainer, burn::module::Module, device,
};

type Data = Memory<Features<784>, Class<10>>;

fn data() -> Data {
    Data::new((0..20).map(|i| vec![i as f32 / 20.0; 784]), (0..20).map(|i| i % 10)).unwrap()
}

fn silent() -> Trainer<Digits> {
    Digits::trainer().progress(Progress::Silent)
}

fn error(trainer: Trainer<Digits>) -> Error {
    trainer.fit(&data(), &data()).expect_err("it trained")
}

#[test]
fn settings_that_cannot_work_are_refused_before_anything_runs() {
    let refused = [
        (silent().epochs(0), "training needs at least 1 epoch, not 0"),
        (silent().batch(0), "training needs at least 1 sample in a batch, not 0"),
        (silent().learning_rate(0.0), "the learning rate must be a positive number, not 0"),
        (silent().learning_rate(f64::NAN), "the learning rate must be a positive number, not NaN"),
        (silent().optimizer(Sgd::new().momentum(1.0)), "the momentum must be at least 0 and below 1, not 1"),
        (
            silent().schedule(Schedule::cosine().warmup(-1.0)),
            "the warm-up must be a share of all steps, below 1, or a whole number of steps, not -1",
        ),
        (silent().loss(CrossEntropy::new().weights([1.0; 9])), "there are 9 class weights for 10 classes"),
    ];
    for (trainer, message) in refused {
        let error = error(trainer);
        assert!(matches!(error, Error::Setting(_)), "{error:?}");
        assert_eq!(error.to_string(), message);
    }
}

#[test]
fn a_session_has_no_data_to_balance_classes_with() {
    let _alone = alone();
    let session = silent().loss(CrossEntropy::new().balanced()).session();
    assert!(matches!(session.map(|_| ()), Err(Error::Setting(SettingError::BalancedWithoutData))));
    let balanced = silent().loss(CrossEntropy::new().balanced().smoothing(0.1));
    assert!(balanced.fit(&data(), &data()).is_ok());
}

#[test]
fn a_network_that_is_frozen_altogether_cannot_be_trained() {
    let _alone = alone();
    let frozen = Digits::init(&device::auto().unwrap()).freeze();
    let error = error(silent().start_from(frozen));
    assert!(matches!(error, Error::Setting(SettingError::NothingToTrain)), "{error}");
}

#[test]
fn empty_data_is_refused_with_what_it_was_for() {
    let empty = Data::new(Vec::<Vec<f32>>::new(), Vec::<usize>::new()).unwrap();
    let message = |result: Result<_, Error>| result.map(|_| ()).map_err(|error| error.to_string());
    assert_eq!(message(silent().fit(&empty, &data())), Err("the training data has no samples".into()));
    assert_eq!(message(silent().fit(&data(), &empty)), Err("the validation data has no samples".into()));
}

/// Data of one's own that does not keep what it promises.
struct Wrong {
    values: usize,
    label: usize,
}

impl Samples<Features<784>, Class<10>> for Wrong {
    fn len(&self) -> usize {
        20
    }

    fn input(&self, index: usize, out: &mut Vec<f32>) {
        out.extend(vec![0.5; if index == 13 { self.values } else { 784 }]);
    }

    fn target(&self, index: usize, out: &mut Vec<usize>) {
        out.push(if index == 13 { self.label } else { 0 });
    }
}

#[test]
fn samples_that_do_not_fit_are_named() {
    let _alone = alone();
    let long = Wrong { values: 785, label: 0 };
    assert_eq!(
        silent().fit(&long, &data()).unwrap_err().to_string(),
        "sample 13: it has 785 input values, but features(784) takes 784"
    );
    let label = Wrong { values: 784, label: 10 };
    assert_eq!(
        silent().fit(&label, &data()).unwrap_err().to_string(),
        "sample 13: its label is 10, but the classes are numbered 0 to 9"
    );
    let error = silent().fit(&data(), &label).unwrap_err();
    assert!(matches!(error, Error::Data(DataError::Sample { index: 13, .. })), "{error}");
}

/// Fine up to a sample with NaN.
struct Nan;

impl Samples<Features<784>, Class<10>> for Nan {
    fn len(&self) -> usize {
        20
    }

    fn input(&self, index: usize, out: &mut Vec<f32>) {
        out.extend([if index == 13 { f32::NAN } else { 0.5 }; 784]);
    }

    fn target(&self, index: usize, out: &mut Vec<usize>) {
        out.push(index % 10);
    }
}

#[test]
fn nan_in_the_data_ends_the_training_and_is_found() {
    let _alone = alone();
    let error = silent().batch(1).fit(&Nan, &data()).unwrap_err();
    let Error::Diverged(diverged) = &error else {
        panic!("{error}");
    };
    // The one step whose batch was sample 13: the inputs of that batch, and no other, are all NaN.
    assert_eq!((diverged.epoch, diverged.inputs.not_finite), (1, 784));
    assert!((1..=20).contains(&diverged.step) && diverged.steps == 20);
    assert!(diverged.loss.is_nan());
    assert_eq!(diverged.before.is_some(), diverged.step > 1);
    let text = error.to_string();
    assert!(text.contains("784 values that are NaN or infinite"), "{text}");
}

#[test]
fn a_rate_that_is_too_great_is_told_where_it_led() {
    let _alone = alone();
    let digits = Mnist::open(MNIST).unwrap().test.take(200);
    let trainer = silent().optimizer(Sgd::new().lr(1e30)).batch(50).epochs(3);
    let error = trainer.schedule(Schedule::constant()).fit(&digits, &digits).unwrap_err();
    let text = error.to_string();
    let Error::Diverged(diverged) = error else {
        panic!("{text}");
    };
    assert_eq!((diverged.epoch, diverged.steps, diverged.inputs.max), (1, 4, 1.0));
    assert!(diverged.step > 1 && diverged.before.is_some());
    assert!(text.starts_with("training diverged: the loss is "), "{text}");
    assert!(text.contains("The learning rate is 1e30: try 1e29"), "{text}");
    assert!(!text.contains("scale them"), "{text}");
}

#[test]
fn inputs_that_are_not_scaled_are_suspected() {
    let _alone = alone();
    let far = Data::new((0..20).map(|i| vec![i as f32 * 1e37; 784]), (0..20).map(|i| i % 10)).unwrap();
    let trainer = silent().optimizer(Adam::new().lr(1.0)).batch(20).epochs(20);
    let text = trainer.fit(&far, &data()).unwrap_err().to_string();
    assert!(text.contains("inputs go from 0 to 1.9e38: scale them first"), "{text}");
}
