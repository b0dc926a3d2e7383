use neural_first::prelude::*;

network! {
    pub Stepped: image(1, 28, 28) -> class(10) { flatten dense(10) }
    train { schedule: MultiStepLR(milestones = [30, 60]) }
}

network! {
    pub Cycled: image(1, 28, 28) -> class(10) { flatten dense(10) }
    train { schedule: one_cycle(max_lr = 0.1, pct_start = 0.3) }
}

network! {
    pub Warm: image(1, 28, 28) -> class(10) { flatten dense(10) }
    train { schedule: step(milestones = [0.5, 0.75], gamma = 0.1) }
}

fn main() {}
