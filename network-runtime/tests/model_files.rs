//! Networks in files: what comes back, and what is refused.

mod digits;

use digits::{Digits, alone};
use network_runtime::{
    Class, Error, Features, Layer, Memory, ModelFileError, Network, Progress, Trainer,
    burn::{
        self,
        module::Module,
        nn::{BatchNorm, BatchNormConfig, Dropout, DropoutConfig, Linear, LinearConfig},
        tensor::{Device, Tensor},
    },
    device,
};
use std::{fs, path::Path};

const SAMPLE: [f32; 784] = [0.25; 784];

fn answers(network: &Digits) -> Vec<f32> {
    network.predict(SAMPLE).unwrap().probabilities
}

fn device() -> Device {
    device::auto().unwrap()
}

#[test]
fn what_is_saved_is_loaded() {
    let _alone = alone();
    let folder = tempfile::tempdir().unwrap();
    // Without an extension, and over a file that is there: exactly this name.
    let path = folder.path().join("digits");
    fs::write(&path, "an older file").unwrap();
    let network = Digits::init(&device());
    network.save(&path).unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);

    let loaded = Digits::load(&path, &device()).unwrap();
    assert_eq!(answers(&loaded), answers(&network));

    let mut other = Digits::init(&device());
    assert_ne!(answers(&other), answers(&network));
    other.restore(&path).unwrap();
    assert_eq!(answers(&other), answers(&network));
}

#[test]
fn a_network_on_the_autodiff_device_is_saved_and_stays_there_when_restored() {
    let _alone = alone();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("digits.bpk");
    let training = Digits::init(&device().autodiff());
    training.save(&path).unwrap();
    let mut other = Digits::init(&device().autodiff());
    other.restore(&path).unwrap();
    assert_eq!(answers(&other), answers(&training));
    assert!(other.dense1.weight.is_require_grad());
}

#[test]
fn plain_burn_reads_it_and_what_plain_burn_wrote_is_read() {
    let _alone = alone();
    let folder = tempfile::tempdir().unwrap();
    let (ours, burns) = (folder.path().join("ours.bpk"), folder.path().join("burns.bpk"));
    let network = Digits::init(&device());

    network.save(&ours).unwrap();
    let by_burn = Digits::init(&device()).try_load_file(&ours).unwrap();
    assert_eq!(answers(&by_burn), answers(&network));

    network.clone().save_file(&burns).unwrap();
    let by_us = Digits::load(&burns, &device()).unwrap();
    assert_eq!(answers(&by_us), answers(&network));
}

#[test]
fn a_record_in_another_precision_is_taken_over_in_the_networks_own() {
    let _alone = alone();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("double.bpk");
    let network = Digits::init(&device());
    let mut double = network.clone();
    double.dense1.weight = double.dense1.weight.map(|weight| weight.cast(burn::tensor::DType::F64));
    double.save_file(&path).unwrap();
    let loaded = Digits::load(&path, &device()).unwrap();
    assert_eq!(loaded.dense1.weight.val().dtype(), network.dense1.weight.val().dtype());
    for (loaded, saved) in answers(&loaded).iter().zip(answers(&network)) {
        assert!((loaded - saved).abs() < 1e-6);
    }
}

/// A network with the fields of `Digits` and other sizes, described as it likes.
macro_rules! network {
    ($name:ident: $input:literal, $hidden:literal, $classes:literal; $($layer:literal $text:literal $output:expr;)*) => {
        #[derive(Module, Debug)]
        struct $name {
            dense1: Linear,
            dropout1: Dropout,
            dense2: Linear,
        }

        impl Network for $name {
            type Input = Features<$input>;
            type Target = Class<$classes>;
            const NAME: &'static str = stringify!($name);
            const LAYERS: &'static [Layer] = &[$(Layer {
                name: $layer,
                text: $text,
                keyword: "",
                output: &$output,
                params: 0,
                flops: 0,
                activation_bytes: 0,
                notes: &[],
                inside: &[],
            }),*];
            const PARAMS: usize = 0;
            const FLOPS: u64 = 0;

            fn init(device: &Device) -> Self {
                Self {
                    dense1: LinearConfig::new($input, $hidden).init(device),
                    dropout1: DropoutConfig::new(0.2).init(),
                    dense2: LinearConfig::new($hidden, $classes).init(device),
                }
            }

            fn forward(&self, input: Tensor<2>) -> Tensor<2> {
                self.logits(input)
            }

            fn logits(&self, input: Tensor<2>) -> Tensor<2> {
                self.dense2.forward(self.dense1.forward(input))
            }

            fn trainer() -> Trainer<Self> {
                Trainer::new()
            }
        }
    };
}

network! { Renamed: 784, 128, 10;
    "dense1" "dense(784, 128, relu)" [128];
    "dropout1" "dropout(0.2)" [128];
    "dense2" "dense(128, 10, softmax)" [10];
}
network! { Narrow: 784, 64, 10;
    "dense1" "dense(784, 64, relu)" [64];
    "dropout1" "dropout(0.2)" [64];
    "dense2" "dense(64, 10, softmax)" [10];
}
network! { Short: 784, 128, 10;
    "dense1" "dense(784, 128, relu)" [128];
    "dropout1" "dropout(0.2)" [128];
}
network! { Other: 784, 128, 10;
    "dense1" "dense(784, 128, relu)" [128];
    "dropout1" "dropout(0.2)" [128];
    "out" "dense(128, 10, softmax)" [10];
}
network! { Letters: 784, 128, 26;
    "dense1" "dense(784, 128, relu)" [128];
    "dropout1" "dropout(0.2)" [128];
    "dense2" "dense(128, 26, softmax)" [26];
}
network! { Small: 16, 128, 10;
    "dense1" "dense(16, 128, relu)" [128];
    "dropout1" "dropout(0.2)" [128];
    "dense2" "dense(128, 10, softmax)" [10];
}

fn refusal<N: Network>(path: &Path) -> ModelFileError {
    let error = N::load(path, &device()).expect_err("it loaded");
    assert!(error.to_string().contains(&path.display().to_string()), "names no file: {error}");
    match error {
        Error::Model(error) => error,
        other => panic!("{other}"),
    }
}

fn difference<N: Network>(path: &Path) -> String {
    match refusal::<N>(path) {
        ModelFileError::Different { difference, .. } => difference,
        other => panic!("{other}"),
    }
}

#[test]
fn the_first_difference_is_named_and_another_name_is_none() {
    let _alone = alone();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("digits.bpk");
    Digits::init(&device()).save(&path).unwrap();
    assert!(Renamed::load(&path, &device()).is_ok());
    assert_eq!(
        difference::<Narrow>(&path),
        "layer 1 is `dense(784, 128, relu)` in the file and `dense(784, 64, relu)` in this network"
    );
    assert_eq!(difference::<Short>(&path), "the file has 3 layers and this network 2");
    assert_eq!(difference::<Other>(&path), "layer 3 is named `dense2` in the file and `out` in this network");
    assert_eq!(difference::<Letters>(&path), "its output is `class(10)` in the file and `class(26)` in this network");
    assert_eq!(
        difference::<Small>(&path),
        "its input is `features(784)` in the file and `features(16)` in this network"
    );
}

/// A plain record says nothing of layers: its tensors decide.
#[test]
fn a_record_of_another_network_is_refused_by_its_tensors() {
    let _alone = alone();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plain.bpk");
    Digits::init(&device()).save_file(&path).unwrap();
    assert_eq!(
        difference::<Narrow>(&path),
        "the parameter `dense1.bias` has the shape [128] in the file and [64] in this network"
    );
    assert_eq!(
        difference::<Normed>(&path),
        "the parameter `dense2.weight` has the shape [128, 10] in the file and [784, 10] in this network"
    );
    Normed::init(&device()).save_file(&path).unwrap();
    assert_eq!(
        difference::<Digits>(&path),
        "this network has the parameter `dense1.bias`, the file has none of that name"
    );
}

#[test]
fn a_restore_that_is_refused_changes_nothing() {
    let _alone = alone();
    let folder = tempfile::tempdir().unwrap();
    let (other, cut) = (folder.path().join("other.bpk"), folder.path().join("cut.bpk"));
    Narrow::init(&device()).save_file(&other).unwrap();
    let mut network = Digits::init(&device());
    let before = answers(&network);
    network.save(&cut).unwrap();
    let bytes = fs::read(&cut).unwrap();
    fs::write(&cut, &bytes[..bytes.len() - 1000]).unwrap();
    for path in [other, cut, folder.path().join("missing")] {
        assert!(network.restore(&path).is_err());
        assert_eq!(answers(&network), before);
    }
}

#[test]
fn files_that_are_no_model_files_are_told_apart() {
    let _alone = alone();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("digits.bpk");
    assert!(matches!(refusal::<Digits>(&path), ModelFileError::Missing { .. }));
    assert!(matches!(refusal::<Digits>(folder.path()), ModelFileError::Folder { .. }));
    for other in ["", "short", "a text that is longer than a header"] {
        fs::write(&path, other).unwrap();
        assert!(matches!(refusal::<Digits>(&path), ModelFileError::NotAModel { .. }), "{other}");
    }
}

/// Wherever a file ends, it is refused and nothing panics; so is one with a byte changed where the structure is.
#[test]
fn a_damaged_file_is_refused_wherever_it_is_cut() {
    let _alone = alone();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("digits.bpk");
    Digits::init(&device()).save(&path).unwrap();
    let bytes = fs::read(&path).unwrap();
    let cut = folder.path().join("cut.bpk");
    for length in (10..2000).step_by(37).chain([bytes.len() / 2, bytes.len() - 1]) {
        fs::write(&cut, &bytes[..length]).unwrap();
        assert!(matches!(refusal::<Digits>(&cut), ModelFileError::Damaged { .. }), "{length} bytes");
    }
    let mut newer = bytes.clone();
    newer[4] = 9;
    fs::write(&cut, &newer).unwrap();
    assert!(matches!(refusal::<Digits>(&cut), ModelFileError::Newer { .. }));
    for at in (0..1200).step_by(7) {
        let mut changed = bytes.clone();
        changed[at] ^= 0x55;
        fs::write(&cut, &changed).unwrap();
        // What matters is that it comes back: some bytes are padding, or the network's name.
        let _ = Digits::load(&cut, &device());
    }
}

#[test]
fn a_file_that_cannot_be_written_is_told() {
    let _alone = alone();
    let folder = tempfile::tempdir().unwrap();
    let network = Digits::init(&device());
    let message = |path: &Path| network.save(path).unwrap_err().to_string();
    assert!(message(folder.path()).contains("is a folder"), "{}", message(folder.path()));
    let nowhere = folder.path().join("nowhere").join("digits.bpk");
    assert!(message(&nowhere).contains("cannot be written"), "{}", message(&nowhere));
}

/// With batch norm, whose running statistics Burn shares between clones.
#[derive(Module, Debug)]
struct Normed {
    norm1: BatchNorm,
    dense2: Linear,
}

impl Network for Normed {
    type Input = Features<784>;
    type Target = Class<10>;
    const NAME: &'static str = "Normed";
    const LAYERS: &'static [Layer] = &[];
    const PARAMS: usize = 2 * 784 + 7_850;
    const FLOPS: u64 = 0;

    fn init(device: &Device) -> Self {
        Self { norm1: BatchNormConfig::new(784).init(device), dense2: LinearConfig::new(784, 10).init(device) }
    }

    fn forward(&self, input: Tensor<2>) -> Tensor<2> {
        self.logits(input)
    }

    fn logits(&self, input: Tensor<2>) -> Tensor<2> {
        self.dense2.forward(self.norm1.forward(input))
    }

    fn trainer() -> Trainer<Self> {
        Trainer::new().epochs(1).progress(Progress::Silent)
    }
}

fn mean(network: &Normed) -> Vec<f32> {
    network.norm1.running_mean.value().try_into_vec_as().unwrap()
}

#[test]
fn running_statistics_are_trained_saved_and_kept_apart() {
    let _alone = alone();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("normed.bpk");
    let data =
        Memory::<Features<784>, Class<10>>::new((0..64).map(|i| vec![i as f32; 784]), (0..64).map(|i| i % 10)).unwrap();
    let fresh = Normed::init(&device());
    let trained = Normed::trainer().start_from(fresh.clone()).fit(&data, &data).unwrap();
    assert_eq!(mean(&fresh)[..], [0.0; 784], "training has changed the network it started from");
    assert_ne!(mean(&trained)[..], [0.0; 784]);
    trained.save(&path).unwrap();

    // Evaluating learns nothing.
    let before = mean(&trained);
    trained.evaluate(&data).unwrap();
    let on_autodiff = trained.clone().into_inner().train();
    on_autodiff.evaluate(&data).unwrap();
    assert_eq!((mean(&trained), mean(&on_autodiff)), (before.clone(), before.clone()));

    let mut restored = fresh.clone();
    restored.restore(&path).unwrap();
    assert_eq!(mean(&restored), before);
    assert_eq!(mean(&fresh)[..], [0.0; 784], "restoring a clone has changed the other");
    assert_eq!(mean(&Normed::load(&path, &device()).unwrap()), before);
}

/// The means of the file fit, its last tensor does not: a record that is applied one by one would leave half of itself.
#[test]
fn a_record_that_fits_in_part_changes_no_statistics() {
    let _alone = alone();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.bpk");
    let mut other = Normed::init(&device());
    other.norm1.running_mean.update(Tensor::ones([784], &device()));
    assert_eq!(other.norm1.running_mean.value_sync().into_data().as_slice::<f32>().unwrap(), [1.0; 784]);
    other.dense2 = LinearConfig::new(784, 9).init(&device());
    other.save_file(&path).unwrap();

    let mut network = Normed::init(&device());
    assert!(network.restore(&path).is_err());
    assert_eq!(mean(&network)[..], [0.0; 784]);
}
