use neural_first::prelude::*;

fn main() {
    let net = network!(< dense(784, 128, relu) dropout(0.2) dense(64, 10, softmax) >);
    let _ = net.init(&Device::default());
}
