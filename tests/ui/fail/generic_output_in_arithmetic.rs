use neural_first::prelude::*;

network! {
    pub Net<const H: usize> { dense(8, 16, relu) dense(H + 1, softmax) }
}
network! {
    pub Takes<const H: usize> { dense(2 * H, 16, relu) dense(3, softmax) }
}

fn main() {}
