//! Every way in which MNIST's files can be wrong has an error of its own, which names the file.

use flate2::{Compression, write::GzEncoder};
use network_runtime::{Error, IdxError, Mnist};
use std::{fs, io::Write, path::Path};
use tempfile::TempDir;

const IMAGES: &str = "train-images-idx3-ubyte";
const LABELS: &str = "train-labels-idx1-ubyte";

fn idx(dimensions: &[u32], data: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0, 0, 8, dimensions.len() as u8];
    bytes.extend(dimensions.iter().flat_map(|size| size.to_be_bytes()));
    bytes.extend(data);
    bytes
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// A data set of two pictures to learn from and one to test on.
fn sound() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: Vec<u8>| fs::write(folder.path().join(name), bytes).unwrap();
    write(IMAGES, idx(&[2, 28, 28], &[9; 2 * 784]));
    write(LABELS, idx(&[2], &[3, 9]));
    write("t10k-images-idx3-ubyte", idx(&[1, 28, 28], &[200; 784]));
    write("t10k-labels-idx1-ubyte", idx(&[1], &[0]));
    folder
}

/// The error that a data set gives when one of its files is replaced.
fn with(name: &str, bytes: &[u8]) -> IdxError {
    let folder = sound();
    fs::write(folder.path().join(name), bytes).unwrap();
    fault(folder.path())
}

fn fault(folder: &Path) -> IdxError {
    match Mnist::open(folder) {
        Err(Error::Idx(error)) => {
            assert!(error.to_string().contains("ubyte"), "names no file: {error}");
            error
        }
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("opened"),
    }
}

#[test]
fn sound_files_open_plain_and_compressed() {
    let folder = sound();
    let plain = Mnist::open(folder.path()).unwrap();
    assert_eq!((plain.train.len(), plain.train.label(1), plain.train.pixels(1)[783]), (2, 9, 9));
    assert_eq!((plain.test.len(), plain.test.pixels(0)[0]), (1, 200));
    for file in fs::read_dir(folder.path()).unwrap() {
        let path = file.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        fs::remove_file(&path).unwrap();
        fs::write(format!("{}.gz", path.display()), gzip(&bytes)).unwrap();
    }
    let compressed = Mnist::open(folder.path()).unwrap();
    assert_eq!(compressed.train, plain.train);
}

#[test]
fn a_missing_file() {
    let folder = sound();
    fs::remove_file(folder.path().join(LABELS)).unwrap();
    assert!(matches!(fault(folder.path()), IdxError::Missing { .. }));
    assert!(matches!(fault(&folder.path().join("nowhere")), IdxError::Missing { .. }));
}

#[test]
fn a_folder_in_place_of_a_file() {
    let folder = sound();
    fs::remove_file(folder.path().join(LABELS)).unwrap();
    fs::create_dir(folder.path().join(LABELS)).unwrap();
    assert!(matches!(fault(folder.path()), IdxError::Unreadable { .. }));
}

#[test]
fn another_magic_number() {
    let swapped = with(IMAGES, &idx(&[2], &[3, 9]));
    assert!(matches!(swapped, IdxError::Magic { found: 0x0801, expected: 0x0803, .. }), "{swapped}");
    let text = with(LABELS, b"<html>not found</html>");
    assert!(matches!(text, IdxError::Magic { expected: 0x0801, .. }), "{text}");
}

#[test]
fn a_header_cut_off() {
    let error = with(IMAGES, &idx(&[2, 28, 28], &[])[..9]);
    assert!(matches!(error, IdxError::Truncated { part: "header", found: 9, expected: 16, .. }), "{error}");
    let empty = with(IMAGES, &[]);
    assert!(matches!(empty, IdxError::Truncated { part: "header", found: 0, .. }), "{empty}");
}

#[test]
fn data_cut_off() {
    let error = with(IMAGES, &idx(&[2, 28, 28], &[9; 1000]));
    assert!(matches!(error, IdxError::Truncated { part: "data", found: 1000, expected: 1568, .. }), "{error}");
}

#[test]
fn bytes_behind_the_end() {
    let error = with(LABELS, &idx(&[2], &[3, 9, 0]));
    assert!(matches!(error, IdxError::Trailing { expected: 2, .. }), "{error}");
}

#[test]
fn pictures_of_another_size() {
    let error = with(IMAGES, &idx(&[2, 32, 30], &[9; 2 * 960]));
    assert!(matches!(error, IdxError::Size { rows: 32, columns: 30, .. }), "{error}");
}

#[test]
fn fewer_labels_than_pictures() {
    let error = with(LABELS, &idx(&[1], &[3]));
    assert!(matches!(error, IdxError::Counts { images: 2, labels: 1, .. }), "{error}");
}

#[test]
fn a_label_that_is_no_class() {
    let error = with(LABELS, &idx(&[2], &[3, 10]));
    assert!(matches!(error, IdxError::Label { index: 1, label: 10, classes: 10, .. }), "{error}");
}

/// 2³² − 1 in each dimension is more than 64 bits can count, and more than any memory.
#[test]
fn dimensions_beyond_all_measure_are_cut_off_data_and_cost_nothing() {
    let error = with(IMAGES, &idx(&[u32::MAX; 3], &[9; 1000]));
    assert!(matches!(error, IdxError::Truncated { part: "data", found: 1000, expected: u64::MAX, .. }), "{error}");
    let error = with(LABELS, &idx(&[u32::MAX], &[9; 10]));
    assert!(matches!(error, IdxError::Truncated { expected: 4_294_967_295, .. }), "{error}");
}

fn with_compressed(bytes: &[u8]) -> IdxError {
    let folder = sound();
    fs::remove_file(folder.path().join(LABELS)).unwrap();
    fs::write(folder.path().join(format!("{LABELS}.gz")), bytes).unwrap();
    fault(folder.path())
}

#[test]
fn a_compressed_file_that_does_not_decompress() {
    let sound = gzip(&idx(&[2], &[3, 9]));
    let plain = with_compressed(b"not compressed at all");
    assert!(matches!(plain, IdxError::Gzip { .. }), "{plain}");
    let cut = with_compressed(&sound[..sound.len() - 9]);
    assert!(matches!(cut, IdxError::Gzip { .. }), "{cut}");
    // The last 8 bytes are the checksum and the length: the data itself is whole.
    let mut flipped = sound.clone();
    let checksum = flipped.len() - 8;
    flipped[checksum] ^= 1;
    let flipped = with_compressed(&flipped);
    assert!(matches!(flipped, IdxError::Gzip { .. }), "{flipped}");
}

#[test]
fn a_compressed_file_is_checked_like_a_plain_one() {
    let error = with_compressed(&gzip(&idx(&[2], &[3, 9, 9])));
    assert!(matches!(error, IdxError::Trailing { expected: 2, .. }), "{error}");
    assert!(error.to_string().contains(".gz"), "{error}");
}
