//! What is wrong with `#[freeze]`.

use crate::diagnostics::{Place, Problem};

/// `#[freeze(true)] dense(10)`
pub fn freeze_with_arguments(place: Place, text: &str) -> Problem {
    Problem::new(place, format!("`freeze` stands alone, but here it is `{text}`")).help("write `#[freeze]`")
}

/// `#[freeze] flatten`
pub fn freeze_without_weights(place: Place, call: &str) -> Problem {
    Problem::new(
        place,
        format!("`#[freeze]` keeps weights and statistics and turns dropout off, but `{call}` has none of these"),
    )
    .help("leave it out, or write it before the layer or the composite that training must not change")
}

/// Every layer with weights is frozen.
pub fn everything_frozen(place: Place) -> Problem {
    Problem::new(place, "every layer with weights is frozen, so that training could change nothing")
        .help("leave out `#[freeze]` before the layers that should learn, most often the last ones")
}
