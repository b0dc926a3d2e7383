use neural_first::prelude::*;

const N: usize = 1;

network! {
    block b0(n) { dense(n, relu) }
    block b1(n) { b0(n + n) }
    block b2(n) { b1(n + n) }
    block b3(n) { b2(n + n) }
    block b4(n) { b3(n + n) }
    block b5(n) { b4(n + n) }
    block b6(n) { b5(n + n) }
    block b7(n) { b6(n + n) }
    block b8(n) { b7(n + n) }
    block b9(n) { b8(n + n) }
    block b10(n) { b9(n + n) }
    block b11(n) { b10(n + n) }

    pub Net: features(4) -> class(2) {
        b11(N) dense(2)
    }
}

fn main() {}
