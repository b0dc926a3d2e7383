//! Files in the IDX format, as MNIST's: a magic number, the dimensions, then the bytes.
//!
//! ```text
//! 00 00 08 03   two zeros, the type (08 = unsigned byte), the number of dimensions
//! 00 00 ea 60   each dimension, 32 bits, big-endian
//! 00 00 00 1c
//! 00 00 00 1c
//! …             the data, the last dimension running fastest
//! ```
//!
//! Source: Y. LeCun, C. Cortes, C. J. C. Burges, "The MNIST database of handwritten digits", section "File formats".

use super::Pictures;
use flate2::read::MultiGzDecoder;
use std::{
    fs::File,
    io::{self, BufReader, Read},
    path::{Path, PathBuf},
};

/// A file in the IDX format that is missing or not what it should be.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum IdxError {
    /// Neither the file nor its compressed form exists.
    #[error(
        "there is no `{}` and no `{name}.gz` beside it: put the data set's files there, or open another folder",
        .path.display()
    )]
    Missing {
        /// The file, without `.gz`.
        path: PathBuf,
        /// Its name alone.
        name: String,
    },
    /// The file exists but cannot be read.
    #[error("`{}` cannot be read: {source}", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The compressed file does not decompress.
    #[error("`{}` is not a sound gzip file ({detail}): copy it again from its origin", .path.display())]
    Gzip {
        /// The file.
        path: PathBuf,
        /// What the decompressor says.
        detail: String,
    },
    /// The file does not begin as it must.
    #[error(
        "`{}` begins with {found:#010x} and not with {expected:#010x}: it is not an IDX file of bytes with {} dimensions",
        .path.display(),
        .expected & 0xff
    )]
    Magic {
        /// The file.
        path: PathBuf,
        /// Its first four bytes.
        found: u32,
        /// What they should be.
        expected: u32,
    },
    /// The file ends too early.
    #[error("`{}` is cut off: it has {found} bytes of {part} where its header promises {expected}", .path.display())]
    Truncated {
        /// The file.
        path: PathBuf,
        /// Header or data.
        part: &'static str,
        /// How many bytes there are.
        found: u64,
        /// How many there should be.
        expected: u64,
    },
    /// The file goes on after its end.
    #[error("`{}` goes on after the {expected} bytes of data that its header promises", .path.display())]
    Trailing {
        /// The file.
        path: PathBuf,
        /// How many bytes of data there should be.
        expected: u64,
    },
    /// The file's pictures have another size.
    #[error(
        "the pictures of `{}` have {rows} × {columns} pixels, but the data set has {expected_rows} × {expected_columns}",
        .path.display()
    )]
    Size {
        /// The file.
        path: PathBuf,
        /// Rows in the file.
        rows: u32,
        /// Columns in the file.
        columns: u32,
        /// Rows expected.
        expected_rows: usize,
        /// Columns expected.
        expected_columns: usize,
    },
    /// More pictures than labels, or the other way round.
    #[error(
        "`{}` has {images} pictures, but `{}` has {labels} labels: they are not of one set",
        .path.display(),
        .labels_path.display()
    )]
    Counts {
        /// The file of pictures.
        path: PathBuf,
        /// How many it has.
        images: usize,
        /// The file of labels.
        labels_path: PathBuf,
        /// How many it has.
        labels: usize,
    },
    /// A label that is no class.
    #[error("label {index} of `{}` is {label}, but the classes are numbered 0 to {}", .path.display(), .classes - 1)]
    Label {
        /// The file.
        path: PathBuf,
        /// Which label, from 0.
        index: usize,
        /// The label.
        label: u8,
        /// How many classes there are.
        classes: usize,
    },
}

/// Reads pictures of one channel and their labels, each plain or with `.gz` behind its name.
pub(super) fn pictures<const H: usize, const W: usize, const K: usize>(
    images: &Path,
    labels: &Path,
) -> Result<Pictures<1, H, W, K>, IdxError> {
    let (images_path, [count, rows, columns], pixels) = read::<3>(images)?;
    if (rows as usize, columns as usize) != (H, W) {
        return Err(IdxError::Size { path: images_path, rows, columns, expected_rows: H, expected_columns: W });
    }
    let (labels_path, [label_count], labels) = read::<1>(labels)?;
    if count != label_count {
        return Err(IdxError::Counts {
            path: images_path,
            images: count as usize,
            labels_path,
            labels: label_count as usize,
        });
    }
    if let Some(index) = labels.iter().position(|label| usize::from(*label) >= K) {
        return Err(IdxError::Label { path: labels_path, index, label: labels[index], classes: K });
    }
    // What `Pictures::new` checks has been checked, with the files' names.
    Pictures::new(pixels, labels)
        .map_err(|error| IdxError::Unreadable { path: images_path, source: io::Error::other(error) })
}

/// The file that was read, its dimensions and its bytes.
fn read<const D: usize>(path: &Path) -> Result<(PathBuf, [u32; D], Vec<u8>), IdxError> {
    let (path, mut file) = open(path)?;
    let mut header = vec![0; 4 + 4 * D];
    let found = fill(&mut file, &mut header, &path)?;
    if found >= 4 {
        check_magic(&header, D, &path)?;
    }
    if found < header.len() {
        return Err(IdxError::Truncated { path, part: "header", found: found as u64, expected: header.len() as u64 });
    }
    let word = |at: usize| u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    let dimensions: [u32; D] = core::array::from_fn(|axis| word(4 + 4 * axis));
    // Up to 3 dimensions of 32 bits overflow 64 bits, but never 128.
    let product: u128 = dimensions.iter().map(|size| u128::from(*size)).product();
    let expected = u64::try_from(product).unwrap_or(u64::MAX);
    let data = body(file, expected, &path)?;
    Ok((path, dimensions, data))
}

fn check_magic(header: &[u8], dimensions: usize, path: &Path) -> Result<(), IdxError> {
    let found = u32::from_be_bytes([header[0], header[1], header[2], header[3]]);
    let expected = 0x0800 | dimensions as u32;
    if found == expected {
        return Ok(());
    }
    Err(IdxError::Magic { path: path.to_owned(), found, expected })
}

/// Reads what the header promises. Memory grows with what the file really has: a header that lies costs nothing.
fn body(mut file: impl Read, expected: u64, path: &Path) -> Result<Vec<u8>, IdxError> {
    let mut data = Vec::new();
    let read = file.by_ref().take(expected).read_to_end(&mut data);
    read.map_err(|error| unreadable(error, path))?;
    if (data.len() as u64) < expected {
        return Err(IdxError::Truncated { path: path.to_owned(), part: "data", found: data.len() as u64, expected });
    }
    // Reading past the end also makes the decompressor check its checksum.
    match fill(&mut file, &mut [0], path)? {
        0 => Ok(data),
        _ => Err(IdxError::Trailing { path: path.to_owned(), expected }),
    }
}

/// Reads until the buffer is full or the file ends; how much there was.
fn fill(file: &mut impl Read, buffer: &mut [u8], path: &Path) -> Result<usize, IdxError> {
    let mut filled = 0;
    while filled < buffer.len() {
        match file.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(unreadable(error, path)),
        }
    }
    Ok(filled)
}

fn open(path: &Path) -> Result<(PathBuf, Box<dyn Read>), IdxError> {
    let mut compressed = path.as_os_str().to_owned();
    compressed.push(".gz");
    let compressed = PathBuf::from(compressed);
    if let Some(file) = existing(path)? {
        return Ok((path.to_owned(), Box::new(BufReader::new(file))));
    }
    if let Some(file) = existing(&compressed)? {
        let decoder = MultiGzDecoder::new(BufReader::new(file));
        return Ok((compressed, Box::new(decoder)));
    }
    Err(IdxError::Missing {
        path: path.to_owned(),
        name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
    })
}

fn existing(path: &Path) -> Result<Option<File>, IdxError> {
    match File::open(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(IdxError::Unreadable { path: path.to_owned(), source }),
    }
}

fn unreadable(error: io::Error, path: &Path) -> IdxError {
    let compressed = path.extension().is_some_and(|extension| extension == "gz");
    let damaged =
        matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof);
    if compressed && damaged {
        return IdxError::Gzip { path: path.to_owned(), detail: error.to_string() };
    }
    IdxError::Unreadable { path: path.to_owned(), source: error }
}
