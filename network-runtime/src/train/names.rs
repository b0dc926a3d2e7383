use std::{
    collections::BTreeSet,
    sync::{Mutex, OnceLock, PoisonError},
};

/// A name that lives as long as the program. Each is kept once: there are as many as a program has metrics.
pub(crate) fn interned(name: &str) -> &'static str {
    static NAMES: OnceLock<Mutex<BTreeSet<&'static str>>> = OnceLock::new();
    let mut names = NAMES.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
    match names.get(name) {
        Some(name) => name,
        None => {
            let name: &'static str = Box::leak(name.to_owned().into_boxed_str());
            names.insert(name);
            name
        }
    }
}
