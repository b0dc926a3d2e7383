use neural_first::prelude::*;

network! {
    pub Net: volume(1, 8, 8, 8) -> values(3) {
        conv3d(4, 2, padding = same) global_avg_pool dense(3)
    }
}

fn main() {}
