//! Whether the CPU's own operators are taken at all.

use std::{cell::Cell, sync::OnceLock};

/// The variable that takes Burn's operators everywhere when it is `off`.
const VARIABLE: &str = "NEURAL_FIRST_KERNELS";

thread_local! {
    /// What [`with`] says for this thread.
    static CHOSEN: Cell<Option<bool>> = const { Cell::new(None) };
}

/// Whether the CPU's own operators are taken on this thread: yes, unless [`with`] or `NEURAL_FIRST_KERNELS=off` says no.
pub fn enabled() -> bool {
    static DEFAULT: OnceLock<bool> = OnceLock::new();
    CHOSEN.get().unwrap_or_else(|| {
        *DEFAULT.get_or_init(|| !std::env::var(VARIABLE).is_ok_and(|v| v.eq_ignore_ascii_case("off")))
    })
}

/// Runs `body` with the CPU's own operators on or off, whatever the variable says; `None` leaves it as it is. For
/// comparisons.
pub fn with<R>(on: Option<bool>, body: impl FnOnce() -> R) -> R {
    /// Restores when `body` panics too.
    struct Restore(Option<bool>);
    impl Drop for Restore {
        fn drop(&mut self) {
            CHOSEN.set(self.0);
        }
    }
    let _restore = Restore(CHOSEN.replace(on.or(CHOSEN.get())));
    body()
}
