use std::{io, path::PathBuf};

/// A model file that cannot be written or read, or does not belong to the network.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ModelFileError {
    /// There is no such file.
    #[error("there is no model file `{}`", .path.display())]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// It is a folder.
    #[error("`{}` is a folder, not a model file: name a file in it", .path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
    },
    /// It is there but cannot be read.
    #[error("the model file `{}` cannot be read: {source}", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// It cannot be written.
    #[error("the model file `{}` cannot be written: {detail}", .path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        detail: String,
    },
    /// It is something else.
    #[error("`{}` is not a model file: it does not begin as Burn's records do", .path.display())]
    NotAModel {
        /// The file.
        path: PathBuf,
    },
    /// It was written by a newer version.
    #[error("the model file `{}` has a newer format than this version reads: update, or save it again with this version", .path.display())]
    Newer {
        /// The file.
        path: PathBuf,
    },
    /// It begins as a model file but is not sound.
    #[error("the model file `{}` is damaged or cut off: {detail}", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What does not fit.
        detail: String,
    },
    /// It holds a network that has no such part.
    #[error("the network in the model file `{}` has no part `{part}` with parameters; it has {}", .path.display(), list(.fields))]
    NoPart {
        /// The file.
        path: PathBuf,
        /// The field that was asked for.
        part: String,
        /// Its fields.
        fields: Vec<String>,
    },
    /// It holds another network.
    #[error("the model file `{}` holds another network: {difference}", .path.display())]
    Different {
        /// The file.
        path: PathBuf,
        /// The first difference.
        difference: String,
    },
}

/// "`conv2d1`, `dense1`"
fn list(fields: &[String]) -> String {
    let fields: Vec<String> = fields.iter().map(|field| format!("`{field}`")).collect();
    fields.join(", ")
}
