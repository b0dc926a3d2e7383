//! Every layer beyond the first: parameters as Burn counts them, shapes as Burn computes them, and a loss that falls.
#![cfg(feature = "flex")]

mod common;

use common::{random_numbers, trainable};
use neural_first::prelude::*;

/// Parameters as Burn counts them; and an answer for two samples of zeros, of the size that the table says.
macro_rules! agrees_with_burn {
    ($network:ident, $input:expr) => {{
        let device = Device::flex();
        assert_eq!($network::PARAMS, trainable(&$network::init(&device.clone().autodiff())), stringify!($network));
        let output = $network::init(&device).forward(Tensor::zeros($input, &device));
        let last = $network::LAYERS.last().expect("a layer");
        assert_eq!(output.dims()[1..], *last.output, stringify!($network));
    }};
}

network! {
    /// Norms on an image and on features.
    pub Norms: image(6, 5, 8) -> values(2) {
        conv2d(6, 3, padding = same) layer_norm(relu)
        conv2d(6, 3, padding = same) rms_norm
        conv2d(6, 3, padding = same) group_norm(3, relu)
        conv2d(6, 3, padding = same) group_norm(2, affine = false)
        conv2d(6, 3, padding = same) instance_norm
        conv2d(6, 3, padding = same) instance_norm(silu, affine = true, eps = 1e-4)
        gaussian_noise(0.1)
        flatten
        dense(8) layer_norm(eps = 1e-6)
        dense(8, relu) rms_norm(eps = 1e-5)
        dense(9) group_norm(3)
        dense(2)
    }
}

#[test]
fn norms_agree_with_burn() {
    let _held = random_numbers();
    agrees_with_burn!(Norms, [2, 6, 5, 8]);
    let params = |name: &str| Norms::LAYERS.iter().find(|l| l.name == name).expect("a layer").params;
    assert_eq!(
        ["layer_norm1", "rms_norm1", "group_norm1", "group_norm2", "instance_norm1", "instance_norm2"].map(params),
        [12, 6, 12, 0, 0, 12]
    );
}

/// At every pixel the channels have mean 0 and variance 1: by hand, against the generated code.
#[test]
fn layer_norm_of_an_image_works_at_every_pixel() {
    let _held = random_numbers();
    network! { Pixelwise: image(3, 2, 2) -> values(12) { layer_norm flatten } }
    let device = Device::flex();
    let values: Vec<f32> = (0..12).map(|i| ((i * 7) % 11) as f32).collect();
    let x = Tensor::<4>::from_data(neural_first::burn::tensor::TensorData::new(values.clone(), [1, 3, 2, 2]), &device);
    let ours = Pixelwise::init(&device).forward(x).into_data().try_to_vec::<f32>().expect("f32");
    for pixel in 0..4 {
        let channels: Vec<f32> = (0..3).map(|c| values[4 * c + pixel]).collect();
        let mean = channels.iter().sum::<f32>() / 3.0;
        let variance = channels.iter().map(|x| (x - mean).powi(2)).sum::<f32>() / 3.0;
        for c in 0..3 {
            let expected = (channels[c] - mean) / (variance + 1e-5).sqrt();
            assert!((ours[4 * c + pixel] - expected).abs() < 1e-4, "pixel {pixel}, channel {c}");
        }
    }
}

network! {
    /// Everything that slides over a signal.
    pub Wave: signal(2, 64) -> class(3) {
        conv1d(8, 5, relu, stride = 2, padding = same) batch_norm
        conv1d(8, 3, dilation = 2, padding = same, groups = 2) layer_norm(prelu(per_channel = true))
        conv1d(8, 3, padding = 1) group_norm(2) max_pool1d(3, stride = 2, padding = 1)
        conv1d(8, 4, padding = same, bias = false) instance_norm(relu)
        avg_pool1d(2, count_padding = false) dropout(0.1)
        glu
        global_max_pool
        dense(3)
    }
    train { optimizer: adam(lr = 1e-2), batch: 8, seed: 5 }
}

network! {
    /// The largest value of each channel of an image.
    pub Largest: image(2, 5, 7) -> values(3) { conv2d(4, 3, relu) global_max_pool dense(3) }
}

/// The shapes behind every layer of the signal, by the formulas of the documentation.
#[test]
fn a_signal_agrees_with_burn() {
    let _held = random_numbers();
    agrees_with_burn!(Wave, [2, 2, 64]);
    agrees_with_burn!(Largest, [2, 2, 5, 7]);
    let device = Device::flex();
    let net = Wave::init(&device);
    let expect = |name: &str| Wave::LAYERS.iter().find(|l| l.name == name).expect("a layer").output.to_vec();
    let x = net.conv1d1.forward(Tensor::zeros([2, 2, 64], &device));
    assert_eq!(x.dims()[1..], expect("conv1d1"));
    let x = net.conv1d2.forward(x);
    assert_eq!(x.dims()[1..], expect("conv1d2"));
    let x = net.max_pool1d1.forward(net.conv1d3.forward(x));
    assert_eq!(x.dims()[1..], expect("max_pool1d1"));
    let x = net.conv1d4.forward(x);
    assert_eq!(x.dims()[1..], expect("conv1d4"));
    assert_eq!(net.avg_pool1d1.forward(x).dims()[1..], expect("avg_pool1d1"));
}

/// Sixty steps on one batch lower the loss of a network: what is generated learns.
macro_rules! learns {
    ($network:ident, $input:expr, $labels:expr) => {{
        let _held = random_numbers();
        let device = Device::flex();
        let mut session = $network::trainer().device(&device).session().expect("a session");
        let (input, labels) = ($input, Tensor::<1, Int>::from_ints($labels, &device));
        let losses: Vec<f32> =
            (0..60).map(|_| session.step(input.clone(), labels.clone()).into_scalar::<f32>()).collect();
        assert!(losses[59] < 0.5 * losses[0], "{}: {losses:?}", stringify!($network));
    }};
}

/// Numbers that differ from sample to sample, the same at every run.
fn numbers<const D: usize>(shape: [usize; D]) -> Tensor<D> {
    let values: Vec<f32> =
        (0..shape.iter().product::<usize>()).map(|i| ((i * 37 % 101) as f32 / 50.0 - 1.0).sin()).collect();
    Tensor::from_data(neural_first::burn::tensor::TensorData::new(values, shape), &Device::flex())
}

#[test]
fn a_signal_is_learnt() {
    learns!(Wave, numbers([6, 2, 64]), [0, 1, 2, 0, 1, 2]);
}

network! {
    /// Every layer of a sequence.
    pub Steps: sequence(10, 5) -> class(3) {
        dense(6, tanh)
        conv1d(8, 3, relu, padding = same) batch_norm
        max_pool1d(2)
        group_norm(2) layer_norm rms_norm instance_norm
        lstm(7, bidirectional, layers = 2)
        dropout(0.1)
        gru(6) dense(6, swiglu) dense(8, glu) prelu(per_channel = true)
        rnn(5, last)
        dense(3, softmax)
    }
    train { optimizer: adam(lr = 1e-2), seed: 5 }
}

network! { pub LastState: sequence(6, 4) -> class(3) { lstm(16, bidirectional, last) dense(3) } train { optimizer: adam(lr = 3e-2), seed: 2 } }
network! { pub LastStep: sequence(6, 4) -> values(2) { gru(8, layers = 3) last_step dense(2) } }
network! { pub MeanOfSteps: sequence(6, 4) -> values(2) { rnn(8, bidirectional) global_avg_pool dense(2) } }
network! { pub LargestOfSteps: sequence(6, 4) -> values(2) { lstm(8) avg_pool1d(2) global_max_pool dense(2) } }

#[test]
fn a_sequence_agrees_with_burn() {
    let _held = random_numbers();
    agrees_with_burn!(Steps, [2, 10, 5]);
    agrees_with_burn!(LastState, [2, 6, 4]);
    agrees_with_burn!(LastStep, [2, 6, 4]);
    agrees_with_burn!(MeanOfSteps, [2, 6, 4]);
    agrees_with_burn!(LargestOfSteps, [2, 6, 4]);
    let device = Device::flex();
    let net = Steps::init(&device);
    let expect = |name: &str| Steps::LAYERS.iter().find(|l| l.name == name).expect("a layer").output.to_vec();
    assert_eq!(net.dense1.forward(Tensor::<3>::zeros([2, 10, 5], &device)).dims()[1..], expect("dense1"));
    assert_eq!(net.lstm1.forward(Tensor::zeros([2, 5, 8], &device)).dims()[1..], expect("lstm1"));
    assert_eq!(net.rnn1.last(Tensor::zeros([2, 5, 4], &device)).dims()[1..], expect("rnn1"));
}

#[test]
fn a_sequence_is_learnt() {
    learns!(LastState, numbers([6, 6, 4]), [0, 1, 2, 0, 1, 2]);
}

/// PyTorch counts the same: `sum(p.numel() for p in torch.nn.LSTM(4, 16, bidirectional=True).parameters())` is 2816.
#[test]
fn a_recurrent_layer_has_the_parameters_of_pytorch() {
    // 2 directions · 4 gates · (16 · 4 + 16 · 16 + 16 + 16)
    assert_eq!(LastState::LAYERS[0].params, 2 * 4 * (16 * 4 + 16 * 16 + 16 + 16));
    assert_eq!(LastState::LAYERS[0].params, 2816);
}

network! {
    /// Images that grow, and convolutions of each channel by itself.
    pub Grows: image(4, 7, 9) -> values(2) {
        conv_transpose2d(6, 4, relu, stride = 2, padding = same) batch_norm
        conv_transpose2d(6, (2, 3), stride = (3, 2), padding = (1, 0), groups = 2)
        conv_transpose2d(4, 3, padding = same, stride = 2, dilation = 2, bias = false)
        adaptive_avg_pool2d((6, 5))
        conv_transpose2d(4, 2, padding = same)
        depthwise_conv2d(3, relu, padding = same, stride = 2)
        depthwise_conv2d((1, 3), multiplier = 2, dilation = (1, 2), padding = same)
        separable_conv2d(12, 3, relu, padding = 1)
        separable_conv2d(8, 2) batch_norm
        pixel_shuffle(2)
        upsample((2, 3)) upsample(2, bilinear) upsample(2, bicubic)
        adaptive_avg_pool2d(2)
        flatten
        dense(2)
    }
}

network! {
    /// The same along one dimension.
    pub Longer: signal(4, 9) -> values(2) {
        conv_transpose1d(6, 4, relu, stride = 2, padding = same)
        conv_transpose1d(6, 3, stride = 2, padding = 1, groups = 3)
        adaptive_avg_pool1d(5)
        flatten dense(2)
    }
}

network! { pub LongerSteps: sequence(9, 4) -> values(2) { conv_transpose1d(6, 3, stride = 2) adaptive_avg_pool1d(4) flatten dense(2) } }

#[test]
fn resized_images_agree_with_burn() {
    let _held = random_numbers();
    agrees_with_burn!(Grows, [2, 4, 7, 9]);
    agrees_with_burn!(Longer, [2, 4, 9]);
    agrees_with_burn!(LongerSteps, [2, 9, 4]);
    let device = Device::flex();
    let net = Grows::init(&device);
    let expect = |name: &str| Grows::LAYERS.iter().find(|l| l.name == name).expect("a layer").output.to_vec();
    let x = net.conv_transpose2d1.forward(Tensor::zeros([2, 4, 7, 9], &device));
    assert_eq!(x.dims()[1..], expect("conv_transpose2d1"));
    let x = net.conv_transpose2d2.forward(x);
    assert_eq!(x.dims()[1..], expect("conv_transpose2d2"));
    let x = net.conv_transpose2d3.forward(x);
    assert_eq!(x.dims()[1..], expect("conv_transpose2d3"));
    let x = net.adaptive_avg_pool2d1.forward(x);
    assert_eq!(x.dims()[1..], expect("adaptive_avg_pool2d1"));
    let x = net.conv_transpose2d4.forward(x);
    assert_eq!(x.dims()[1..], expect("conv_transpose2d4"));
    let x = net.depthwise_conv2d1.forward(x);
    assert_eq!(x.dims()[1..], expect("depthwise_conv2d1"));
    let x = net.depthwise_conv2d2.forward(x);
    assert_eq!(x.dims()[1..], expect("depthwise_conv2d2"));
    let x = net.separable_conv2d2.forward(net.separable_conv2d1.forward(x));
    assert_eq!(x.dims()[1..], expect("separable_conv2d2"));
    let x = net.upsample1.forward(net.pixel_shuffle1.forward(x));
    assert_eq!(x.dims()[1..], expect("upsample1"));
    let x = net.upsample3.forward(net.upsample2.forward(x));
    assert_eq!(x.dims()[1..], expect("upsample3"));
    let net = Longer::init(&device);
    let x = net.conv_transpose1d2.forward(net.conv_transpose1d1.forward(Tensor::zeros([2, 4, 9], &device)));
    assert_eq!(x.dims()[1..], *Longer::LAYERS[1].output);
}

network! {
    /// Text to one of two classes.
    pub Text: tokens(6, 20) -> class(2) {
        embedding(8)
        positional_encoding
        attention(causal, heads = 2, dropout = 0.1) layer_norm
        transformer_encoder(heads = 4, ff = 16, layers = 2)
        transformer_encoder(causal, heads = 2, ff = 12, dropout = 0.0, norm_first = true)
        global_avg_pool
        dense(2, softmax)
    }
    train { optimizer: adam(lr = 1e-2), seed: 3 }
}

network! { pub Letters: tokens(6, 20) -> values(3) { embedding(5) lstm(8, last) dense(3) } }

#[test]
fn tokens_agree_with_burn() {
    let _held = random_numbers();
    let device = Device::flex();
    assert_eq!(Text::PARAMS, trainable(&Text::init(&device.clone().autodiff())));
    assert_eq!(Letters::PARAMS, trainable(&Letters::init(&device.clone().autodiff())));
    let tokens = Tensor::<2, Int>::from_ints([[0, 1, 2, 3, 4, 5], [19, 18, 17, 16, 15, 14]], &device);
    assert_eq!(Letters::init(&device).forward(tokens.clone()).dims(), [2, 3]);
    let net = Text::init(&device);
    let expect = |name: &str| Text::LAYERS.iter().find(|l| l.name == name).expect("a layer").output.to_vec();
    let x = net.embedding1.forward(tokens.clone());
    assert_eq!(x.dims()[1..], expect("embedding1"));
    let x = net.attention1.forward(net.positional_encoding1.forward(x));
    assert_eq!(x.dims()[1..], expect("attention1"));
    assert_eq!(net.transformer_encoder1.forward(x).dims()[1..], expect("transformer_encoder1"));
    assert_eq!(net.forward(tokens).dims(), [2, 2]);
}

#[test]
fn tokens_are_learnt() {
    let tokens: Vec<i32> = (0..36).map(|i| (i * 7 + i / 6) % 20).collect();
    let tokens =
        Tensor::<2, Int>::from_data(neural_first::burn::tensor::TensorData::new(tokens, [6, 6]), &Device::flex());
    learns!(Text, tokens.clone(), [0, 1, 0, 1, 0, 1]);
}

/// From samples in memory to an answer and to a file: tokens take the whole way of the other kinds.
#[test]
fn tokens_take_the_whole_way() {
    let _held = random_numbers();
    let data = Memory::<Tokens<6, 20>, Class<2>>::new(vec![[1u32, 2, 3, 4, 5, 6], [7, 8, 9, 10, 11, 19]], [0, 1])
        .expect("samples");
    let trained = Text::trainer()
        .epochs(2)
        .progress(Progress::Silent)
        .device(&Device::flex())
        .fit(&data, &data)
        .expect("a training");
    let answer = trained.predict([1i64, 2, 3, 4, 5, 6]).expect("an answer");
    assert_eq!(answer.probabilities.len(), 2);
    let error = trained.predict([1i64, 2, 3, 4, 5, 20]).expect_err("no such token");
    assert!(error.to_string().contains("the token at position 5 is 20"), "{error}");
    let error = Memory::<Tokens<6, 20>, Class<2>>::new([[0u32, 1, 2, 3, 4, 99]], [0]).expect_err("no such token");
    assert_eq!(error.to_string(), "sample 0: its token at position 5 is 99, but the vocabulary's are numbered 0 to 19");
}

network! {
    /// Convolutions in space.
    pub Body: volume(2, 9, 8, 7) -> class(3) {
        conv3d(4, 3, relu, padding = same) batch_norm
        conv3d(6, (3, 2, 3), stride = (2, 2, 1), padding = (1, 0, 1), groups = 2) group_norm(3, relu)
        conv3d(4, 2, dilation = (2, 1, 1)) layer_norm(silu)
        global_avg_pool
        dense(3)
    }
    train { optimizer: adam(lr = 2e-2), seed: 4 }
}

network! { pub Hollow: volume(1, 4, 4, 4) -> values(2) { conv3d(2, 3, padding = same, dilation = 2) flatten dense(2) } }

#[test]
fn a_volume_agrees_with_burn() {
    let _held = random_numbers();
    agrees_with_burn!(Body, [2, 2, 9, 8, 7]);
    agrees_with_burn!(Hollow, [2, 1, 4, 4, 4]);
    let device = Device::flex();
    let net = Body::init(&device);
    let x = net.conv3d1.forward(Tensor::zeros([2, 2, 9, 8, 7], &device));
    assert_eq!(x.dims()[1..], *Body::LAYERS[0].output);
    let x = net.conv3d2.forward(x);
    assert_eq!(x.dims()[1..], *Body::LAYERS[2].output);
    assert_eq!(net.conv3d3.forward(x).dims()[1..], *Body::LAYERS[4].output);
}

#[test]
fn a_volume_is_learnt() {
    learns!(Body, numbers([6, 2, 9, 8, 7]), [0, 1, 2, 0, 1, 2]);
}

network! {
    /// What changes a shape, on every kind.
    pub Bent: features(96) -> values(2) {
        pad(2) crop((1, 3)) dense(96)
        reshape(image(2, 6, 8))
        pad(((1, 0), (2, 1)), value = -1.5) pad(1, reflect) pad((2, 0), edge)
        crop(1) crop(((2, 1), (0, 3)))
        permute(image(C, W, H))
        reshape(signal(2, _)) upsample(2) upsample(2, linear) upsample(1, cubic) pad((3, 0)) crop((0, 3))
        permute(sequence(L, C)) upsample(3, linear) crop(2) pad((1, 2), edge)
        permute(signal(F, T))
        adaptive_avg_pool1d(12)
        reshape(volume(1, 2, 3, 4)) pad(1) upsample(2) upsample((1, 2, 1), trilinear) crop((1, (0, 2), 0))
        conv_transpose3d(3, 2, stride = 2, padding = same) conv_transpose3d(2, (1, 2, 3), padding = (0, 0, 1), groups = 1)
        permute(volume(C, H, W, D))
        flatten dense(2)
    }
}

#[test]
fn bent_shapes_agree_with_burn() {
    let _held = random_numbers();
    agrees_with_burn!(Bent, [2, 96]);
    let device = Device::flex();
    let net = Bent::init(&device);
    let expect = |name: &str| Bent::LAYERS.iter().find(|l| l.name == name).expect("a layer").output.to_vec();
    let volume = Tensor::zeros([2, 1, 8, 10, 12], &device);
    let x =
        net.conv_transpose3d1.forward(net.upsample6.forward(net.upsample5.forward(volume.clone())).narrow(3, 0, 18));
    assert_eq!(net.upsample5.forward(volume).dims()[1..], [1, 8, 10, 12]);
    assert_eq!(net.conv_transpose3d2.forward(x.clone()).dims()[4], 2 * 12);
    assert_eq!(x.dims()[1], expect("conv_transpose3d1")[0]);
}

/// Elements go where the words say: by hand, against the generated code.
#[test]
fn bent_elements_stand_where_they_should() {
    let _held = random_numbers();
    network! { Turned: signal(2, 3) -> values(6) { permute(sequence(L, C)) flatten } }
    network! { Framed: image(1, 2, 2) -> values(15) { pad(((1, 0), (2, 1)), value = 7.0) flatten } }
    network! { Inside: image(1, 3, 4) -> values(2) { crop(((1, 0), (1, 2))) flatten } }
    network! { Mirrored: signal(1, 3) -> values(6) { pad((2, 1), reflect) flatten } }
    network! { Repeated: sequence(2, 2) -> values(8) { upsample(2) flatten } }
    let device = Device::flex();
    let counted = |n: usize| Tensor::<1, Int>::arange(0..n as i64, &device).float();
    let numbers = |x: Tensor<2>| x.into_data().try_to_vec::<f32>().expect("f32");
    let turned = Turned::init(&device).forward(counted(6).reshape([1, 2, 3]));
    assert_eq!(numbers(turned), [0.0, 3.0, 1.0, 4.0, 2.0, 5.0]);
    let framed = Framed::init(&device).forward(counted(4).reshape([1, 1, 2, 2]));
    assert_eq!(numbers(framed), [7., 7., 7., 7., 7., 7., 7., 0., 1., 7., 7., 7., 2., 3., 7.]);
    let inside = Inside::init(&device).forward(counted(12).reshape([1, 1, 3, 4]));
    assert_eq!(numbers(inside), [5.0, 9.0]);
    let mirrored = Mirrored::init(&device).forward(counted(3).reshape([1, 1, 3]));
    assert_eq!(numbers(mirrored), [2.0, 1.0, 0.0, 1.0, 2.0, 1.0]);
    let repeated = Repeated::init(&device).forward(counted(4).reshape([1, 2, 2]));
    assert_eq!(numbers(repeated), [0.0, 1.0, 0.0, 1.0, 2.0, 3.0, 2.0, 3.0]);
}

/// `padding = same`, and padding with both ends said, are zeros around the input and a valid window: with even kernels, steps
/// and gaps, in one to three dimensions.
#[test]
fn padding_is_zeros_around_the_input() {
    let _held = random_numbers();
    // ceil(7 / 2) = 4 positions need 3 · 2 + 4 = 10: 1 before, 2 behind. ceil(8 / 3) = 3 need 2 · 3 + 2 = 8: nothing.
    network! { Same2d: image(2, 7, 8) -> values(36) { conv2d(3, (4, 2), stride = (2, 3), padding = same) flatten } }
    network! { Padded2d: image(2, 7, 8) -> values(36) { pad(((1, 2), 0)) conv2d(3, (4, 2), stride = (2, 3)) flatten } }
    // The kernel of 2 with gaps of 3 reaches over 4: 3 more, 1 before and 2 behind.
    network! { Same1d: signal(2, 9) -> values(27) { conv1d(3, 2, dilation = 3, padding = same) flatten } }
    network! { Padded1d: signal(2, 9) -> values(27) { pad((1, 2)) conv1d(3, 2, dilation = 3) flatten } }
    network! { Causal: sequence(9, 2) -> values(27) { conv1d(3, 3, padding = (2, 0)) flatten } }
    network! { PaddedCausal: sequence(9, 2) -> values(27) { pad((2, 0)) conv1d(3, 3) flatten } }
    // 5 of depth by 2: 1 behind. 4 by 2 in steps of 2: nothing. 3 by 3: 1 and 1.
    network! { Same3d: volume(1, 5, 4, 3) -> values(60) { conv3d(2, (2, 2, 3), stride = (1, 2, 1), padding = same) flatten } }
    network! { Padded3d: volume(1, 5, 4, 3) -> values(60) { pad(((0, 1), 0, 1)) conv3d(2, (2, 2, 3), stride = (1, 2, 1)) flatten } }
    network! { Ends3d: volume(1, 5, 4, 3) -> values(72) { conv3d(2, 2, padding = ((0, 1), (1, 0), 0)) flatten dense(72) } }
    network! { Pools: image(1, 7, 5) -> values(12) { max_pool2d((2, 4), stride = 2, padding = same) flatten } }
    network! { PaddedPools: image(1, 7, 5) -> values(12) { pad(((0, 1), (1, 2))) max_pool2d((2, 4), stride = 2) flatten } }
    network! { Means: image(1, 7, 5) -> values(12) { avg_pool2d((2, 4), stride = 2, padding = ((0, 1), (1, 2))) flatten } }
    network! { PaddedMeans: image(1, 7, 5) -> values(12) { pad(((0, 1), (1, 2))) avg_pool2d((2, 4), stride = 2) flatten } }

    let device = Device::flex();
    macro_rules! equal {
        ($one:ident, $other:ident, $input:expr) => {{
            // Above 0, so that a zero around it is never the largest.
            let input = || numbers($input).abs() + 0.1;
            let (a, b) = ($one::init(&device).forward(input()), $other::init(&device).forward(input()));
            assert!((a - b).abs().max().into_scalar::<f32>() < 1e-5, stringify!($one));
        }};
    }
    macro_rules! same_weights {
        ($one:ident, $other:ident, $input:expr, $field:ident) => {{
            let one = $one::init(&device);
            let mut other = $other::init(&device);
            other.$field.weight = one.$field.weight.clone();
            other.$field.bias = one.$field.bias.clone();
            let (a, b) = (one.forward(numbers($input)), other.forward(numbers($input)));
            assert!((a - b).abs().max().into_scalar::<f32>() < 1e-5, stringify!($one));
        }};
    }
    same_weights!(Same2d, Padded2d, [2, 2, 7, 8], conv2d1);
    same_weights!(Same1d, Padded1d, [2, 2, 9], conv1d1);
    same_weights!(Causal, PaddedCausal, [2, 9, 2], conv1d1);
    same_weights!(Same3d, Padded3d, [2, 1, 5, 4, 3], conv3d1);
    equal!(Pools, PaddedPools, [2, 1, 7, 5]);
    equal!(Means, PaddedMeans, [2, 1, 7, 5]);
    agrees_with_burn!(Ends3d, [2, 1, 5, 4, 3]);
}
