use neural_first::prelude::*;

network! {
    pub Price: image(1, 28, 28) -> values(1) {
        flatten
        dense(1)
    }
}

fn main() {
    let data = Mnist::open("data/mnist").unwrap();
    let _ = Price::trainer().fit(&data.train, &data.test);
}
