use neural_first::prelude::*;

network! {
    pub Offer: (photo: image(1, 28, 28), facts: features(12)) -> class(10) {
        photo conv2d(16, 3, relu) global_avg_pool concat(facts) dense(10)
    }
}

fn main() {
    let data = Mnist::open("data/mnist").unwrap();
    let _ = Offer::trainer().fit(&data.train, &data.test);
    let offer = Offer::init(&Device::default());
    let _ = offer.predict([0.5; 12]);
}
