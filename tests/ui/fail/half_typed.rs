//! Each network has one mistake of somebody who is still typing; the program around it has none, and gets none.
use neural_first::prelude::*;

network! {
    pub Word: image(1, 28, 28) -> class(10) {
        conv2d(32, 3, relu)
        con
        flatten
        hidden: dense(128, prelu)
        residual { dense(128) batch_norm }
        dense(10)
    }
}

network! {
    pub Activation: image(1, 28, 28) -> class(10) {
        conv2d(32, 3, re) flatten dense(10)
    }
}

network! {
    pub Size: image(1, 28, 28) -> class(10) {
        conv2d(32, ) flatten dense(10)
    }
}

network! {
    pub Header: image(1, 28, 28) -> {
        conv2d(32, 3) flatten dense(10)
    }
}

network! {
    pub Training: image(1, 28, 28) -> class(10) {
        conv2d(32, 3) flatten dense(10)
    }
    train { optimizer: }
}

network! {
    pub Dot: image(1, 28, 28) -> class(10) {
        conv2d(32, 3) flatten dense(10) .
    }
}

fn used(device: &Device, data: &Pictures<1, 28, 28, 10>) -> Result<(), Error> {
    let x = || Tensor::<4>::zeros([1, 1, 28, 28], device);
    let word = Word::init(device);
    let _ = (word.conv2d1.weight.dims(), word.hidden.weight.dims(), word.hidden_prelu.alpha.dims(), word.dense2.bias.is_some());
    let _: Tensor<2> = word.residual1.forward(word.residual1.dense1.forward(Tensor::<2>::zeros([1, 128], device)));
    let _: Tensor<2> = word.logits(x());
    let trained = Word::trainer().epochs(1).fit(data, data)?;
    println!("{}", trained.predict(data.pixels(0))?);
    let _ = (Activation::init(device).conv2d1.weight.dims(), Size::init(device).dense1.weight.dims());
    Activation::trainer().batch(8).fit(data, data)?;
    Size::trainer().fit(data, data)?;
    let _ = (Header::init(device).forward(x()), Header::init(device).dense1.weight.dims());
    Training::trainer().seed(1).fit(data, data)?;
    println!("{}", Dot::init(device).evaluate(data)?);
    let _ = Dot::init(device).dense1.weight.dims();
    Ok(())
}

fn main() {
    let _ = used;
}
