use neural_first::prelude::*;

network! {
    pub Colour: image(3, 32, 32) -> class(10) {
        flatten
        dense(10)
    }
}

fn main() {
    let data = Mnist::open("data/mnist").unwrap();
    let _ = Colour::trainer().fit(&data.train, &data.test);
}
