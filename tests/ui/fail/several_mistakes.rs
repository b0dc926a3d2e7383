use neural_first::prelude::*;

network! {
    /// Four mistakes in layers, one in the training: five errors, and none about a missing type.
    pub Net: image(1, 28, 28) -> class(10) {
        conv2d(32, 3, rleu)
        conv2d(64, 3, groups = 0)
        flatten
        dropout(1.5)
        Linear(128)
        dense(10)
    }
    train { optimizer: adam(learning_rate = 1e-3) }
}

fn main() {
    let device = Device::default();
    let net = Net::init(&device);
    let _ = Net::trainer().epochs(3);
    let _ = net.save("net.model");
}
