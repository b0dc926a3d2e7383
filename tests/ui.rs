//! Every mistake is answered with the place, the numbers and what to write: one fixture a rule, named after it.
//!
//! `TRYBUILD=overwrite cargo test --test ui` writes the answers anew; read each aloud before it is committed.

#[test]
fn every_mistake_is_answered() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/fail/*.rs");
}
