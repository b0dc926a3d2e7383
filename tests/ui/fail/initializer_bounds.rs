use neural_first::prelude::*;

network! {
    pub Net: features(8) -> class(2) {
        #[init(uniform(min = 0.1, max = -0.1))] dense(8, relu)
        #[init(uniform(max = 0.1))] dense(8, relu)
        #[init(normal)] dense(8, relu)
        #[init(normal(std = -0.1))] dense(8, relu)
        #[init(xavier_normal(gain = 0))] dense(8, relu)
        #[init(kaiming_normal(mode = fan_out))] dense(8, relu)
        #[init(constant)] dense(8, relu)
        #[init(zeros(1))] dense(8, relu)
        dense(2)
    }
}

fn main() {}
