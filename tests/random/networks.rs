// Drawn by network-compiler/tests/random/committed.rs, which says how they are written anew.

mod n4 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_norm
        }
        N4: tokens(8, 9, pad = 0) -> tokens(8, 2) {
            #[freeze]
            embedding(10)
            layer_1: soft_shrink
            sum(layer_1)
            block1
            layer_2: silu
            #[init(uniform(min = -0.05, max = 0.05))]
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N4>(90);
let x = tokens([2, 8], 9);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.5) };
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = x + kept_layer_1.clone();
seen.at("sum1", &x);
let x = {
let x = net.block11.layer_norm1.forward(x);
seen.at("block11.layer_norm1", &x);
x
};
let x = { use private::runs::silu; silu (x) };
seen.at("layer_2", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n6 {
    use crate::seen::*;
    network! {
        N6: tokens(5, 4, pad = 0) -> class(2) {
            #[init(orthogonal)]
            embedding(12)
            last_step
            #[rate(1e-3)]
            dense(2)
        }
        train { loss: cross_entropy, steps: 60, time: 10 min }
        limits { params: 74, memory: 584 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N6>(0);
let x = tokens([2, 5], 4);
let padding = &x.clone().equal_elem(0);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::layers::last_step_padded; last_step_padded (x , padding) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n11 {
    use crate::seen::*;
    network! {
        N11: signal(3, 13) -> volume(3, 1, 1, 1) {
            #[rate(1e-3)]
            #[init(constant(0.1))]
            residual(shortcut = {
                    conv1d(1, 1)
            }) {
                hard_sigmoid
                conv1d(1, 1)
            }
            layer_1: reshape(volume(13, 1, 1, 1))
            concat(layer_1)
            glu
            layer_2: dropout(0.25)
            #[init(xavier_uniform)]
            conv3d(3, 1)
        }
        train { epochs: 4, batch: 6, metrics: mae, augment: [noise(0.1)] }
        limits { params: 50 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N11>(0);
let x = numbers([2, 3, 13]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("residual1.hard_sigmoid1", &x);
let x = net.residual1.conv1d1.forward(x);
seen.at("residual1.conv1d1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.shortcut.conv1d1.forward(x);
seen.at("residual1.shortcut.conv1d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = { x . reshape ([- 1 , 13 , 1 , 1 , 1]) };
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("concat1", &x);
let x = { use private::burn::tensor::activation::glu; glu (x , 1) };
seen.at("glu1", &x);
let x = net.layer_2.forward(x);
seen.at("layer_2", &x);
let x = net.conv3d1.forward(x);
seen.at("conv3d1", &x);
        seen.end(x, forward);
    }
}

mod n14 {
    use crate::seen::*;
    network! {
        N14: features(7) -> class(3) {
            dense(3)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), schedule: plateau(factor = 0.5, patience = 2, warmup = 3), steps: 80, metrics: [accuracy, top_k(2)], seed: 694, augment: [mixup(0.2)] }
        limits { params: 24, flops: 45 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N14>(0);
let x = numbers([2, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n15 {
    use crate::seen::*;
    network! {
        block block1() {
            gaussian_noise(0.25)
            crop(1)
            parallel(sum) {
                {
                }
                {
                    tanhshrink
                    max_pool2d(1, padding = same, dilation = 2)
                }
            }
        }
        N15: (input_1: image(1, 8, 7), input_2: image(2, 8, 7)) -> class(4) {
            input_1
            celu
            concat(input_2)
            shrink
            layer_1: block1
            flatten
            dense(4)
            log_softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N15>(0);
let kept_input_1 = numbers([2, 1, 8, 7]);
let kept_input_2 = numbers([2, 2, 8, 7]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = kept_input_1.clone();
let x = { use private::burn::tensor::activation::celu; celu (x , 1.0) };
seen.at("celu1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.5 , 0.0) };
seen.at("shrink1", &x);
let x = {
let x = net.layer_1.gaussian_noise1.forward(x);
seen.at("layer_1.gaussian_noise1", &x);
let x = { use private::layers::crop; crop (x , [(1 , 1) , (1 , 1)]) };
seen.at("layer_1.crop1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("layer_1.parallel1.branch2.tanhshrink1", &x);
let x = net.layer_1.parallel1.branch2.max_pool2d1.forward(x);
seen.at("layer_1.parallel1.branch2.max_pool2d1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("layer_1.parallel1", &x);
x
};
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n16 {
    use crate::seen::*;
    const N16_2: usize = 2;
    network! {
        N16<const N16_2: usize>: sequence(6, 5) -> sequence(6, 4) {
            rnn(N16_2)
            group_norm(2, affine = true)
            dense(4)
            elu
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N16<N16_2>>(0);
let x = numbers([2, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.rnn1.forward(x);
seen.at("rnn1", &x);
let x = private::layers::channels_first(x, |x| net.group_norm1.forward(x));
seen.at("group_norm1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::runs::elu; elu (x , 1.0) };
seen.at("elu1", &x);
        seen.end(x, forward);
    }
}

mod n17 {
    use crate::seen::*;
    network! {
        Inner1: image(3, 8, 5) -> image(4, 8, 5) {
            threshold(0.1)
            module(Scaled = Scaled::new(device), output = image(3, 8, 5), params = 1, flops = 120)
            conv2d(4, 1)
        }
    }
    network! {
        N17: image(3, 8, 5) -> class(4) {
            Inner1 -> image(4, 8, 5)
            residual(shortcut = {
                    conv2d(2, 1, stride = 2)
            }) {
                layer_1: dropout(0.1)
                conv2d(2, 1)
                conv2d(2, 1, stride = 2)
            }
            thresholded_relu(0.5)
            global_avg_pool
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N17>(0);
let x = numbers([2, 3, 8, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.inner11.forward(x);
seen.at("inner11", &x);
let x = {
let input = x.clone();
let x = net.residual1.layer_1.forward(x);
seen.at("residual1.layer_1", &x);
let x = net.residual1.conv2d1.forward(x);
seen.at("residual1.conv2d1", &x);
let x = net.residual1.conv2d2.forward(x);
seen.at("residual1.conv2d2", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.shortcut.conv2d1.forward(x);
seen.at("residual1.shortcut.conv2d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("thresholded_relu1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n18 {
    use crate::seen::*;
    const N18_5: usize = 5;
    network! {
        Inner1: tokens(9, 18) -> sequence(17, 4) {
            layer_1: embedding(4)
            conv_transpose1d(4, 1, stride = 2, padding = 0, groups = 4)
            dense(4)
        }
    }
    network! {
        N18: tokens(9, 18) -> labels(2) {
            #[freeze]
            Inner1 -> sequence(17, 4)
            threshold
            residual(shortcut = {
                    conv1d(5, 1, stride = 2)
            }) {
                batch_norm(momentum = 0.2)
                dense(N18_5)
                conv1d(5, 1, stride = 2)
            }
            global_max_pool
            #[rate(0.1)]
            #[init(xavier_uniform)]
            dense(2, sigmoid)
        }
        train { schedule: one_cycle(rise = 0.3, start = 0.1), epochs: 5, metrics: [exact_match, hamming] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N18>(0 + < Inner1 as :: neural_first :: __private :: Network > :: PARAMS);
let x = tokens([2, 9], 18);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.inner11.forward(x);
seen.at("inner11", &x);
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.0 , 0.0) };
seen.at("threshold1", &x);
let x = {
let input = x.clone();
let x = private::layers::channels_first(x, |x| net.residual1.batch_norm1.forward(x));
seen.at("residual1.batch_norm1", &x);
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let x = private::layers::channels_first(x, |x| net.residual1.conv1d1.forward(x));
seen.at("residual1.conv1d1", &x);
let shortcut = {
let x = input.clone();
let x = private::layers::channels_first(x, |x| net.residual1.shortcut.conv1d1.forward(x));
seen.at("residual1.shortcut.conv1d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n22 {
    use crate::seen::*;
    network! {
        N22: volume(1, 6, 6, 5) -> class(3) {
            batch_norm(momentum = 0.2)
            global_avg_pool
            dense(3)
            softmax
        }
        train { loss: cross_entropy, optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), epochs: 5, batch: 46, accumulate: 1, metrics: [accuracy, top_k(2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N22>(0);
let x = numbers([2, 1, 6, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.batch_norm1.forward(x);
seen.at("batch_norm1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n23 {
    use crate::seen::*;
    network! {
        block block1() {
            group_norm(3, affine = true)
        }
        N23: volume(3, 6, 5, 6) -> class(3) {
            #[init(zeros)]
            layer_1: residual(shortcut = {
                    conv3d(4, 1)
                    batch_norm
            }) {
                hard_swish
                parallel(sum) {
                    {
                    }
                    {
                        block1
                        gelu
                    }
                }
                #[init(orthogonal)]
                conv3d(4, 1)
            }
            global_max_pool
            dense(3, log_softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N23>(0);
let x = numbers([2, 3, 6, 5, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = { use private::runs::hard_swish; hard_swish (x) };
seen.at("layer_1.hard_swish1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = {
let x = net.layer_1.parallel1.branch2.block11.group_norm1.forward(x);
seen.at("layer_1.parallel1.branch2.block11.group_norm1", &x);
x
};
let x = { use private::runs::gelu; gelu (x) };
seen.at("layer_1.parallel1.branch2.gelu1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("layer_1.parallel1", &x);
let x = net.layer_1.conv3d1.forward(x);
seen.at("layer_1.conv3d1", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_1.shortcut.conv3d1.forward(x);
seen.at("layer_1.shortcut.conv3d1", &x);
let x = net.layer_1.shortcut.batch_norm1.forward(x);
seen.at("layer_1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n26 {
    use crate::seen::*;
    network! {
        N26: tokens(9, 28, pad = 0) -> values(3) {
            #[freeze]
            embedding(6)
            global_max_pool
            dense(3, silu)
        }
        train { optimizer: lamb(lr = 1e-3), epochs: 8, stop: early(patience = 2, min_delta = 1e-3), metrics: r2, seed: 481 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N26>(168);
let x = tokens([2, 9], 28);
let padding = &x.clone().equal_elem(0);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::layers::max_padded; max_padded (x , padding) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::runs::silu; silu (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n30 {
    use crate::seen::*;
    network! {
        N30: features(15) -> values(4) {
            layer_1: relu6
            dense(4, softplus)
        }
        train { loss: mse, optimizer: lamb(lr = 1e-3), schedule: linear(end = 0.1, warmup = 3), epochs: 6, batch: 34 }
        limits { params: 64, flops: 174, memory: 376 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N30>(0);
let x = numbers([2, 15]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::runs::relu6; relu6 (x) };
seen.at("layer_1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 1.0) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n32 {
    use crate::seen::*;
    network! {
        N32: image(2, 9, 9) -> class(3) {
            selu
            #[freeze]
            repeat(2) {
                quiet_softmax
                residual {
                    conv2d(5, (2, 1), padding = same, in = 2)
                    rms_norm(sigmoid)
                    conv2d(2, 1)
                }
            }
            flatten
            dense(3)
            softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N32>(84);
let x = numbers([2, 2, 9, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("selu1", &x);
let x = {
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("repeat1[0].quiet_softmax1", &x);
let x = {
let input = x.clone();
let x = net.repeat1[0].residual1.conv2d1.forward(x);
seen.at("repeat1[0].residual1.conv2d1", &x);
let x = private::layers::channels_last(x, |x| net.repeat1[0].residual1.rms_norm1.forward(x));
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("repeat1[0].residual1.rms_norm1", &x);
let x = net.repeat1[0].residual1.conv2d2.forward(x);
seen.at("repeat1[0].residual1.conv2d2", &x);
let x = x + input;
x
};
seen.at("repeat1[0].residual1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("repeat1[1].quiet_softmax1", &x);
let x = {
let input = x.clone();
let x = net.repeat1[1].residual1.conv2d1.forward(x);
seen.at("repeat1[1].residual1.conv2d1", &x);
let x = private::layers::channels_last(x, |x| net.repeat1[1].residual1.rms_norm1.forward(x));
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("repeat1[1].residual1.rms_norm1", &x);
let x = net.repeat1[1].residual1.conv2d2.forward(x);
seen.at("repeat1[1].residual1.conv2d2", &x);
let x = x + input;
x
};
seen.at("repeat1[1].residual1", &x);
x
};
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n33 {
    use crate::seen::*;
    network! {
        block block1(p1, p2) {
            rrelu
            conv_transpose1d(p1, 3, padding = 0, in = 1)
            layer_1: residual {
                avg_pool1d(2, stride = p2, padding = same)
                repeat(2) {
                    dropout(0.1)
                }
            }
        }
        N33: signal(1, 11) -> values(4) {
            block1(11, 1)
            avg_pool1d(3, padding = same, count_padding = true)
            #[freeze]
            layer_2: residual(shortcut = {
                    conv1d(1, 1, stride = 2)
            }) {
                sigmoid
                conv1d(1, 1)
                conv1d(1, 1, stride = 2)
            }
            global_avg_pool
            #[rate(1e-3)]
            dense(4, elu)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N33>(26);
let x = numbers([2, 1, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.block11.rrelu1.forward(x);
seen.at("block11.rrelu1", &x);
let x = net.block11.conv_transpose1d1.forward(x);
seen.at("block11.conv_transpose1d1", &x);
let x = {
let input = x.clone();
let x = net.block11.layer_1.avg_pool1d1.forward(x);
seen.at("block11.layer_1.avg_pool1d1", &x);
let x = {
let x = net.block11.layer_1.repeat1[0].dropout1.forward(x);
seen.at("block11.layer_1.repeat1[0].dropout1", &x);
x
};
let x = {
let x = net.block11.layer_1.repeat1[1].dropout1.forward(x);
seen.at("block11.layer_1.repeat1[1].dropout1", &x);
x
};
let x = x + input;
x
};
seen.at("block11.layer_1", &x);
x
};
let x = net.avg_pool1d1.forward(x);
seen.at("avg_pool1d1", &x);
let x = {
let input = x.clone();
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("layer_2.sigmoid1", &x);
let x = net.layer_2.conv1d1.forward(x);
seen.at("layer_2.conv1d1", &x);
let x = net.layer_2.conv1d2.forward(x);
seen.at("layer_2.conv1d2", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_2.shortcut.conv1d1.forward(x);
seen.at("layer_2.shortcut.conv1d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_2", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::runs::elu; elu (x , 1.0) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n34 {
    use crate::seen::*;
    network! {
        Inner1: sequence(9, 2) -> sequence(9, 1) {
            transformer_encoder(heads = 1, ff = 9, norm_first = true)
            dense(1)
        }
    }
    network! {
        block block1(p1) {
            rrelu
            layer_1: repeat(1) {
                group_norm(p1, mish, eps = 1e-4)
            }
            residual {
                lstm(5, layers = 1)
                layer_2: relu6
                dense(1)
            }
        }
        N34: tokens(9, 26) -> tokens(9, 3) {
            embedding(2)
            Inner1 -> sequence(9, 1)
            prelu(per_channel = true)
            repeat(1) {
                block1(1)
            }
            dense(3)
        }
        train { epochs: 7, monitor: train_loss, metrics: perplexity }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N34>(0);
let x = tokens([2, 9], 26);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = net.inner11.forward(x);
seen.at("inner11", &x);
let x = private::layers::channels_first(x, |x| net.prelu1.forward(x));
seen.at("prelu1", &x);
let x = {
let x = {
let x = net.repeat1[0].block11.rrelu1.forward(x);
seen.at("repeat1[0].block11.rrelu1", &x);
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[0].block11.layer_1[0].group_norm1.forward(x));
let x = { use private::runs::mish; mish (x) };
seen.at("repeat1[0].block11.layer_1[0].group_norm1", &x);
x
};
let x = {
let input = x.clone();
let x = net.repeat1[0].block11.residual1.lstm1.forward(x);
seen.at("repeat1[0].block11.residual1.lstm1", &x);
let x = { use private::runs::relu6; relu6 (x) };
seen.at("repeat1[0].block11.residual1.layer_2", &x);
let x = net.repeat1[0].block11.residual1.dense1.forward(x);
seen.at("repeat1[0].block11.residual1.dense1", &x);
let x = x + input;
x
};
seen.at("repeat1[0].block11.residual1", &x);
x
};
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n35 {
    use crate::seen::*;
    network! {
        Inner1: signal(4, 17) -> values(3) {
            global_max_pool
            dense(3)
        }
    }
    network! {
        block block1() {
            layer_1: elu(0.5)
        }
        block block2(p1) {
            block1
            residual(shortcut = {
                    dense(3)
            }) {
                pad(1, value = 0.5)
                dense(p1)
            }
        }
        N35: signal(4, 17) -> class(4) {
            module(Scaled = Scaled::new(device), output = signal(4, 17), params = 1, flops = 68)
            block1
            Inner1 -> features(3)
            layer_2: block2(3)
            dense(4)
            log_softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N35>(0);
let x = numbers([2, 4, 17]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.module1.forward(x);
seen.at("module1", &x);
let x = {
let x = { use private::runs::elu; elu (x , 0.5) };
seen.at("block11.layer_1", &x);
x
};
let x = net.inner11.forward(x);
seen.at("inner11", &x);
let x = {
let x = {
let x = { use private::runs::elu; elu (x , 0.5) };
seen.at("layer_2.block11.layer_1", &x);
x
};
let x = {
let input = x.clone();
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Constant (0.5)) };
seen.at("layer_2.residual1.pad1", &x);
let x = net.layer_2.residual1.dense1.forward(x);
seen.at("layer_2.residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_2.residual1.shortcut.dense1.forward(x);
seen.at("layer_2.residual1.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_2.residual1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n37 {
    use crate::seen::*;
    network! {
        N37: tokens(5, 18, pad = 0) -> tokens(5, 3) {
            embedding(2)
            dense(3, softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N37>(0);
let x = tokens([2, 5], 18);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 2) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n38 {
    use crate::seen::*;
    network! {
        N38: image(4, 8, 7) -> image(4, 2, 2) {
            layer_1: leaky_relu(0.2)
            adaptive_avg_pool2d(2)
            upsample(1, bicubic)
            softsign
            conv2d(4, 1)
            sigmoid
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N38>(0);
let x = numbers([2, 4, 8, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::runs::leaky_relu; leaky_relu (x , 0.2) };
seen.at("layer_1", &x);
let x = net.adaptive_avg_pool2d1.forward(x);
seen.at("adaptive_avg_pool2d1", &x);
let x = net.upsample1.forward(x);
seen.at("upsample1", &x);
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("softsign1", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n39 {
    use crate::seen::*;
    network! {
        N39: signal(4, 21) -> class(3) {
            repeat(2) {
                softmin
                max_pool1d(1, padding = same)
            }
            repeat(1) {
                gaussian_noise(0.25)
            }
            global_avg_pool
            dense(3)
        }
        train { epochs: 9, batch: 9, clip: value(0.5), checkpoint: best, metrics: accuracy }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N39>(0);
let x = numbers([2, 4, 21]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("repeat1[0].softmin1", &x);
let x = net.repeat1[0].max_pool1d1.forward(x);
seen.at("repeat1[0].max_pool1d1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("repeat1[1].softmin1", &x);
let x = net.repeat1[1].max_pool1d1.forward(x);
seen.at("repeat1[1].max_pool1d1", &x);
x
};
let x = {
let x = net.repeat2[0].gaussian_noise1.forward(x);
seen.at("repeat2[0].gaussian_noise1", &x);
x
};
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n40 {
    use crate::seen::*;
    network! {
        N40: signal(4, 17) -> labels(2) {
            softmin
            layer_1: permute(sequence(C, L))
            sum(layer_1)
            #[freeze]
            layer_2: dense(1, hard_shrink)
            flatten
            dense(2, log_sigmoid)
        }
        train { optimizer: adamw(lr = 1e-3, weight_decay = 0.01), epochs: 2, batch: 43, time: 30 s, checkpoint: best, metrics: [exact_match, hamming] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N40>(18);
let x = numbers([2, 4, 17]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("softmin1", &x);
let x = { x . permute ([0 , 1 , 2]) };
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = x + kept_layer_1.clone();
seen.at("sum1", &x);
let x = net.layer_2.forward(x);
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.5) };
seen.at("layer_2", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense2.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("dense2", &x);
        seen.end(x, forward);
    }
}

mod n41 {
    use crate::seen::*;
    network! {
        N41: tokens(6, 13, pad = 0) -> tokens(6, 3) {
            #[init(ones)]
            embedding(10)
            tanh
            dense(3)
            softmax
        }
        train { steps: 80, batch: 20, monitor: train_loss, seed: 82 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N41>(0);
let x = tokens([2, 6], 13);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::runs::tanh; tanh (x) };
seen.at("tanh1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 2) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n42 {
    use crate::seen::*;
    network! {
        Inner1: tokens(5, 27) -> values(4) {
            embedding(4)
            last_step
            dense(4)
        }
    }
    network! {
        block block1() {
            gaussian_noise(0.5)
        }
        block block2() {
            block1
        }
        N42: (input_1: tokens(5, 27), input_2: tokens(7, 21)) -> class(4) {
            parallel(product) {
                {
                    input_1
                    layer_1: Inner1 -> features(4)
                    gaussian_noise(0.1)
                    dense(6)
                }
                {
                    input_2
                    embedding(6)
                    flatten
                    dense(6)
                }
            }
            residual {
                quiet_softmax
                block2
            }
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N42>(0);
let kept_input_1 = tokens([2, 5], 27);
let kept_input_2 = tokens([2, 7], 21);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = net.parallel1.branch1.layer_1.forward(x);
seen.at("parallel1.branch1.layer_1", &x);
let x = net.parallel1.branch1.gaussian_noise1.forward(x);
seen.at("parallel1.branch1.gaussian_noise1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = net.parallel1.branch2.embedding1.forward(x);
seen.at("parallel1.branch2.embedding1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("parallel1.branch2.flatten1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("parallel1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("residual1.quiet_softmax1", &x);
let x = {
let x = {
let x = net.residual1.block21.block11.gaussian_noise1.forward(x);
seen.at("residual1.block21.block11.gaussian_noise1", &x);
x
};
x
};
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n43 {
    use crate::seen::*;
    network! {
        N43: volume(3, 4, 4, 4) -> volume(3, 4, 4, 4) {
            instance_norm(elu)
            conv3d(3, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N43>(0);
let x = numbers([2, 3, 4, 4, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.instance_norm1.forward(x);
let x = { use private::runs::elu; elu (x , 1.0) };
seen.at("instance_norm1", &x);
let x = net.conv3d1.forward(x);
seen.at("conv3d1", &x);
        seen.end(x, forward);
    }
}

mod n45 {
    use crate::seen::*;
    network! {
        block block1() {
            residual {
                shrink
            }
        }
        N45: features(4) -> values(3) {
            rms_norm(softplus)
            layer_1: block1
            dense(3)
            softplus
        }
        train { loss: huber(1.0), optimizer: adagrad(lr = 0.01, lr_decay = 1e-3), schedule: plateau(factor = 0.5, patience = 2), epochs: 7, accumulate: 1, monitor: valid_loss }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N45>(0);
let x = numbers([2, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.rms_norm1.forward(x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 1.0) };
seen.at("rms_norm1", &x);
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.5 , 0.0) };
seen.at("layer_1.residual1.shrink1", &x);
let x = x + input;
x
};
seen.at("layer_1.residual1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 1.0) };
seen.at("softplus1", &x);
        seen.end(x, forward);
    }
}

mod n46 {
    use crate::seen::*;
    network! {
        block block1() {
            parallel(product) {
                {
                }
                {
                    relu
                }
                {
                    prelu
                }
            }
        }
        N46: tokens(9, 20, pad = 0) -> tokens(9, 3) {
            #[freeze]
            #[init(kaiming_normal)]
            embedding(10)
            repeat(3) {
                rms_norm
            }
            layer_1: block1
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N46>(200);
let x = tokens([2, 9], 20);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = {
let x = net.repeat1[0].rms_norm1.forward(x);
seen.at("repeat1[0].rms_norm1", &x);
x
};
let x = {
let x = net.repeat1[1].rms_norm1.forward(x);
seen.at("repeat1[1].rms_norm1", &x);
x
};
let x = {
let x = net.repeat1[2].rms_norm1.forward(x);
seen.at("repeat1[2].rms_norm1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::runs::relu; relu (x) };
seen.at("layer_1.parallel1.branch2.relu1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = net.layer_1.parallel1.branch3.prelu1.forward(x);
seen.at("layer_1.parallel1.branch3.prelu1", &x);
x
};
let x = branch1 * branch2 * branch3;
x
};
seen.at("layer_1.parallel1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n47 {
    use crate::seen::*;
    network! {
        N47: image(2, 9, 9) -> image(2, 9, 9) {
            layer_2: residual {
                layer_1: instance_norm(softsign)
            }
            conv2d(2, 1)
            silu
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N47>(0);
let x = numbers([2, 2, 9, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = net.layer_2.layer_1.forward(x);
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("layer_2.layer_1", &x);
let x = x + input;
x
};
seen.at("layer_2", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
let x = { use private::runs::silu; silu (x) };
seen.at("silu1", &x);
        seen.end(x, forward);
    }
}

mod n48 {
    use crate::seen::*;
    network! {
        Inner1: features(10) -> values(4) {
            swiglu(9)
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin_with(network! {
            dense(10, 10)
            repeat(3) {
                group_norm(2)
            }
            Inner1 -> features(4)
            dense(4)
            elu
    }, 0);
let x = numbers([2, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = {
let x = net.repeat1[0].group_norm1.forward(x);
seen.at("repeat1[0].group_norm1", &x);
x
};
let x = {
let x = net.repeat1[1].group_norm1.forward(x);
seen.at("repeat1[1].group_norm1", &x);
x
};
let x = {
let x = net.repeat1[2].group_norm1.forward(x);
seen.at("repeat1[2].group_norm1", &x);
x
};
let x = net.inner11.forward(x);
seen.at("inner11", &x);
let x = net.dense2.forward(x);
seen.at("dense2", &x);
let x = { use private::runs::elu; elu (x , 1.0) };
seen.at("elu1", &x);
        seen.end(x, forward);
    }
}

mod n49 {
    use crate::seen::*;
    network! {
        N49: signal(4, 8) -> signal(2, 8) {
            layer_1: prelu
            layer_2: sum(layer_1)
            sum(layer_2)
            conv1d(2, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N49>(0);
let x = numbers([2, 4, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = x + kept_layer_1.clone();
seen.at("layer_2", &x);
let kept_layer_2 = x.clone();
let x = x + kept_layer_2.clone();
seen.at("sum2", &x);
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n50 {
    use crate::seen::*;
    network! {
        N50: image(2, 11, 7) -> binary {
            selu
            #[freeze]
            layer_2: parallel(product) {
                {
                    gelu
                }
                {
                    hard_tanh
                }
                {
                    layer_1: residual(shortcut = {
                    conv2d(6, 1)
            }) {
                        conv2d(7, 1, padding = same, dilation = 2)
                        conv2d(6, 1)
                    }
                    concat(layer_1)
                    #[init(uniform(min = -0.05, max = 0.05))]
                    conv2d(2, 1)
                }
            }
            residual {
                residual {
                    selu
                    sum(layer_2)
                }
            }
            global_max_pool
            #[rate(1e-3)]
            dense(1)
        }
        train { epochs: 5, checkpoint: every(1 epoch) }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N50>(113);
let x = numbers([2, 2, 11, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("selu1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::runs::gelu; gelu (x) };
seen.at("layer_2.branch1.gelu1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::runs::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("layer_2.branch2.hard_tanh1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = net.layer_2.branch3.layer_1.conv2d1.forward(x);
seen.at("layer_2.branch3.layer_1.conv2d1", &x);
let x = net.layer_2.branch3.layer_1.conv2d2.forward(x);
seen.at("layer_2.branch3.layer_1.conv2d2", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_2.branch3.layer_1.shortcut.conv2d1.forward(x);
seen.at("layer_2.branch3.layer_1.shortcut.conv2d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_2.branch3.layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("layer_2.branch3.concat1", &x);
let x = net.layer_2.branch3.conv2d1.forward(x);
seen.at("layer_2.branch3.conv2d1", &x);
x
};
let x = branch1 * branch2 * branch3;
x
};
seen.at("layer_2", &x);
let kept_layer_2 = x.clone();
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("residual1.residual1.selu1", &x);
let x = x + kept_layer_2.clone();
seen.at("residual1.residual1.sum1", &x);
let x = x + input;
x
};
seen.at("residual1.residual1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n52 {
    use crate::seen::*;
    network! {
        N52: sequence(9, 3) -> sequence(9, 4) {
            #[freeze]
            #[init(xavier_normal)]
            repeat(1) {
                residual(shortcut = {
                    dense(8)
            }) {
                    module(Scaled = Scaled::new(device), output = sequence(9, 3), params = 1, flops = 27)
                    dense(8)
                }
                dense(3)
            }
            dense(4)
            silu
        }
        train { schedule: exponential(end = 0.01, warmup = 3), epochs: 4, batch: 57, clip: value(0.5), metrics: [mae, rmse], seed: 167 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N52>(92);
let x = numbers([2, 9, 3]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = {
let input = x.clone();
let x = net.repeat1[0].residual1.module1.forward(x);
seen.at("repeat1[0].residual1.module1", &x);
let x = net.repeat1[0].residual1.dense1.forward(x);
seen.at("repeat1[0].residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.repeat1[0].residual1.shortcut.dense1.forward(x);
seen.at("repeat1[0].residual1.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("repeat1[0].residual1", &x);
let x = net.repeat1[0].dense1.forward(x);
seen.at("repeat1[0].dense1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::runs::silu; silu (x) };
seen.at("silu1", &x);
        seen.end(x, forward);
    }
}

mod n55 {
    use crate::seen::*;
    network! {
        block block1() {
            group_norm(1)
        }
        block block2() {
            relu6
            block1
        }
        N55: sequence(6, 5) -> sequence(6, 3) {
            repeat(2) {
                conv1d(9, 3, mish, padding = same, dilation = 2)
                dense(5)
            }
            softsign
            block2
            dense(3)
        }
        train { optimizer: adam, epochs: 7, clip: value(0.5), ema: 0.99, augment: [mixup(0.2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N55>(0);
let x = numbers([2, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[0].conv1d1.forward(x));
let x = { use private::runs::mish; mish (x) };
seen.at("repeat1[0].conv1d1", &x);
let x = net.repeat1[0].dense1.forward(x);
seen.at("repeat1[0].dense1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[1].conv1d1.forward(x));
let x = { use private::runs::mish; mish (x) };
seen.at("repeat1[1].conv1d1", &x);
let x = net.repeat1[1].dense1.forward(x);
seen.at("repeat1[1].dense1", &x);
x
};
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("softsign1", &x);
let x = {
let x = { use private::runs::relu6; relu6 (x) };
seen.at("block21.relu61", &x);
let x = {
let x = private::layers::channels_first(x, |x| net.block21.block11.group_norm1.forward(x));
seen.at("block21.block11.group_norm1", &x);
x
};
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n56 {
    use crate::seen::*;
    network! {
        Inner1: features(17) -> values(4) {
            module(Scaled = Scaled::new(device), output = features(17), params = 1, flops = 17)
            dense(4)
        }
    }
    network! {
        N56: (input_1: image(1, 7, 6), input_2: features(10), input_3: features(7)) -> labels(4) {
            #[freeze]
            parallel(sum) {
                {
                    input_1
                    rrelu
                    flatten
                    dense(1)
                }
                {
                    input_2
                    concat(input_3)
                    Inner1 -> features(4)
                    dense(1)
                }
                {
                    input_3
                    residual {
                        gaussian_noise(0.25)
                        hard_sigmoid
                    }
                    dense(1)
                }
            }
            layer_1: concat(input_3)
            #[init(kaiming_uniform(gain = 1.0, fan_out_only = true))]
            dense(4, sigmoid)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N56>(56 + < Inner1 as :: neural_first :: __private :: Network > :: PARAMS);
let kept_input_1 = numbers([2, 1, 7, 6]);
let kept_input_2 = numbers([2, 10]);
let kept_input_3 = numbers([2, 7]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = net.parallel1.branch1.rrelu1.forward(x);
seen.at("parallel1.branch1.rrelu1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("parallel1.branch1.flatten1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = Tensor::cat(vec![x, kept_input_3.clone()], 1);
seen.at("parallel1.branch2.concat1", &x);
let x = net.parallel1.branch2.inner11.forward(x);
seen.at("parallel1.branch2.inner11", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = kept_input_3.clone();
let x = {
let input = x.clone();
let x = net.parallel1.branch3.residual1.gaussian_noise1.forward(x);
seen.at("parallel1.branch3.residual1.gaussian_noise1", &x);
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("parallel1.branch3.residual1.hard_sigmoid1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch3.residual1", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = branch1 + branch2 + branch3;
x
};
seen.at("parallel1", &x);
let x = Tensor::cat(vec![x, kept_input_3.clone()], 1);
seen.at("layer_1", &x);
let x = net.dense1.forward(x);
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n58 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            layer_1: repeat(p1) {
                layer_norm(eps = 1e-4)
            }
        }
        N58: volume(2, 4, 6, 4) -> class(2) {
            softplus(2.0)
            residual {
                module(Scaled = Scaled::new(device), output = volume(2, 4, 6, 4), params = 1, flops = 192)
                mish
            }
            repeat(1) {
                conv3d(12, 3, padding = same)
                conv3d(2, 1)
            }
            residual {
                block1(3)
                shrink(lambda = 0.3)
            }
            instance_norm
            flatten
            dense(2)
        }
        train { optimizer: adan(lr = 1e-3, betas = (0.98, 0.92, 0.99)), epochs: 8, metrics: [accuracy], augment: [noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N58>(0);
let x = numbers([2, 2, 4, 6, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("softplus1", &x);
let x = {
let input = x.clone();
let x = net.residual1.module1.forward(x);
seen.at("residual1.module1", &x);
let x = { use private::runs::mish; mish (x) };
seen.at("residual1.mish1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = {
let x = net.repeat1[0].conv3d1.forward(x);
seen.at("repeat1[0].conv3d1", &x);
let x = net.repeat1[0].conv3d2.forward(x);
seen.at("repeat1[0].conv3d2", &x);
x
};
let x = {
let input = x.clone();
let x = {
let x = {
let x = private::layers::channels_last(x, |x| net.residual2.block11.layer_1[0].layer_norm1.forward(x));
seen.at("residual2.block11.layer_1[0].layer_norm1", &x);
x
};
let x = {
let x = private::layers::channels_last(x, |x| net.residual2.block11.layer_1[1].layer_norm1.forward(x));
seen.at("residual2.block11.layer_1[1].layer_norm1", &x);
x
};
let x = {
let x = private::layers::channels_last(x, |x| net.residual2.block11.layer_1[2].layer_norm1.forward(x));
seen.at("residual2.block11.layer_1[2].layer_norm1", &x);
x
};
x
};
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("residual2.shrink1", &x);
let x = x + input;
x
};
seen.at("residual2", &x);
let x = net.instance_norm1.forward(x);
seen.at("instance_norm1", &x);
let x = { x . flatten :: < 2 > (1 , 4) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n59 {
    use crate::seen::*;
    const N59_1: usize = 1;
    network! {
        N59<const N59_1: usize>: volume(1, 4, 5, 5) -> volume(4, 4, 5, 5) {
            conv3d(4, N59_1)
        }
        train { loss: huber(1.0), optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), schedule: plateau(factor = 0.5, patience = 2, warmup = 3), epochs: 3, accumulate: 4, sample: shuffled, metrics: rmse }
        limits { params: 8, flops: 1200 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N59<N59_1>>(0);
let x = numbers([2, 1, 4, 5, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.conv3d1.forward(x);
seen.at("conv3d1", &x);
        seen.end(x, forward);
    }
}

mod n60 {
    use crate::seen::*;
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin_with(network! {
        block block1() {
            layer_1: softmin
            concat(layer_1)
        }
            dense(8, 8)
            #[rate(0.1)]
            #[init(ones)]
            residual {
                block1
                dense(8)
            }
            #[rate(0.1)]
            parallel(concat) {
                {
                    thresholded_relu(alpha = 0.5)
                    module(Scaled = Scaled::new(device), output = features(8), params = 1, flops = 8)
                    dense(2)
                }
                {
                    residual {
                        batch_norm(eps = 1e-4)
                    }
                    hard_tanh
                    dense(4)
                }
            }
            dense(2)
            silu
    }, 0);
let x = numbers([2, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = {
let input = x.clone();
let x = {
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("residual1.block11.layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("residual1.block11.concat1", &x);
x
};
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("parallel1.branch1.thresholded_relu1", &x);
let x = net.parallel1.branch1.module1.forward(x);
seen.at("parallel1.branch1.module1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = net.parallel1.branch2.residual1.batch_norm1.forward(x);
seen.at("parallel1.branch2.residual1.batch_norm1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch2.residual1", &x);
let x = { use private::runs::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("parallel1.branch2.hard_tanh1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = net.dense2.forward(x);
seen.at("dense2", &x);
let x = { use private::runs::silu; silu (x) };
seen.at("silu1", &x);
        seen.end(x, forward);
    }
}

mod n62 {
    use crate::seen::*;
    network! {
        N62: signal(3, 14) -> class(3) {
            residual(shortcut = {
                    conv1d(3, 1)
            }) {
                permute(signal(C, L))
                avg_pool1d(4, stride = 1, padding = same)
            }
            repeat(1) {
                residual {
                    module(Scaled = Scaled::new(device), output = signal(3, 14), params = 1, flops = 42)
                    selu
                }
                hard_sigmoid
            }
            layer_1: global_max_pool
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N62>(0);
let x = numbers([2, 3, 14]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = { x . permute ([0 , 1 , 2]) };
seen.at("residual1.permute1", &x);
let x = net.residual1.avg_pool1d1.forward(x);
seen.at("residual1.avg_pool1d1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.shortcut.conv1d1.forward(x);
seen.at("residual1.shortcut.conv1d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = {
let x = {
let input = x.clone();
let x = net.repeat1[0].residual1.module1.forward(x);
seen.at("repeat1[0].residual1.module1", &x);
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("repeat1[0].residual1.selu1", &x);
let x = x + input;
x
};
seen.at("repeat1[0].residual1", &x);
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("repeat1[0].hard_sigmoid1", &x);
x
};
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("layer_1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n63 {
    use crate::seen::*;
    network! {
        N63: sequence(9, 2) -> class(4) {
            global_avg_pool
            dense(4)
        }
        train { schedule: cosine(warmup = 0.05), epochs: 9, sample: shuffled, augment: [mixup(0.2), noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N63>(0);
let x = numbers([2, 9, 2]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n65 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            layer_2: positional_encoding
            max_pool1d(p1, padding = same)
            concat(layer_2)
        }
        N65: sequence(3, 4) -> binary {
            layer_1: residual {
                instance_norm
            }
            concat(layer_1)
            repeat(2) {
                rrelu
            }
            concat(layer_1)
            layer_3: repeat(1) {
                repeat(1) {
                    concat(layer_1)
                    dense(12)
                }
                block1(1)
                dense(12)
            }
            layer_4: concat(layer_3)
            global_avg_pool
            #[init(zeros)]
            dense(1, log_sigmoid)
        }
        train { schedule: one_cycle(rise = 0.3, start = 0.1), epochs: 8, batch: 58, metrics: auroc, seed: 391 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N65>(0);
let x = numbers([2, 3, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = private::layers::channels_first(x, |x| net.layer_1.instance_norm1.forward(x));
seen.at("layer_1.instance_norm1", &x);
let x = x + input;
x
};
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("concat1", &x);
let x = {
let x = net.repeat1[0].rrelu1.forward(x);
seen.at("repeat1[0].rrelu1", &x);
x
};
let x = {
let x = net.repeat1[1].rrelu1.forward(x);
seen.at("repeat1[1].rrelu1", &x);
x
};
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("concat2", &x);
let x = {
let x = {
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("layer_3[0].repeat1[0].concat1", &x);
let x = net.layer_3[0].repeat1[0].dense1.forward(x);
seen.at("layer_3[0].repeat1[0].dense1", &x);
x
};
let x = {
let x = net.layer_3[0].block11.layer_2.forward(x);
seen.at("layer_3[0].block11.layer_2", &x);
let kept_layer_2 = x.clone();
let x = private::layers::channels_first(x, |x| net.layer_3[0].block11.max_pool1d1.forward(x));
seen.at("layer_3[0].block11.max_pool1d1", &x);
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 2);
seen.at("layer_3[0].block11.concat1", &x);
x
};
let x = net.layer_3[0].dense1.forward(x);
seen.at("layer_3[0].dense1", &x);
x
};
let kept_layer_3 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_3.clone()], 2);
seen.at("layer_4", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n66 {
    use crate::seen::*;
    const N66_2: usize = 2;
    network! {
        block block1(p1, p2) {
            parallel(product) {
                {
                }
                {
                    celu(alpha = 0.5)
                    parallel(product) {
                        {
                            layer_1: dropout(0.5)
                            module(Scaled = Scaled::new(device), output = image(1, 8, 7), params = p1, flops = 56)
                            conv2d(2, 1)
                        }
                        {
                            conv2d(12, (1, 4), padding = same)
                            conv2d(p2, 1)
                        }
                    }
                    conv2d(1, 1)
                }
            }
            threshold(0.1)
            module(Scaled = Scaled::new(device), output = image(1, 8, 7), params = 1, flops = 56)
        }
        N66: image(1, 8, 7) -> binary {
            block1(1, N66_2)
            flatten
            dense(1)
            sigmoid
        }
        train { optimizer: sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4), schedule: one_cycle(rise = 0.3, start = 0.1), epochs: 8, batch: 32, sample: shuffled, monitor: train_loss, checkpoint: best, seed: 774 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N66>(0);
let x = numbers([2, 1, 8, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("block11.parallel1.branch2.celu1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.block11.parallel1.branch2.parallel1.branch1.layer_1.forward(x);
seen.at("block11.parallel1.branch2.parallel1.branch1.layer_1", &x);
let x = net.block11.parallel1.branch2.parallel1.branch1.module1.forward(x);
seen.at("block11.parallel1.branch2.parallel1.branch1.module1", &x);
let x = net.block11.parallel1.branch2.parallel1.branch1.conv2d1.forward(x);
seen.at("block11.parallel1.branch2.parallel1.branch1.conv2d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = net.block11.parallel1.branch2.parallel1.branch2.conv2d1.forward(x);
seen.at("block11.parallel1.branch2.parallel1.branch2.conv2d1", &x);
let x = net.block11.parallel1.branch2.parallel1.branch2.conv2d2.forward(x);
seen.at("block11.parallel1.branch2.parallel1.branch2.conv2d2", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("block11.parallel1.branch2.parallel1", &x);
let x = net.block11.parallel1.branch2.conv2d1.forward(x);
seen.at("block11.parallel1.branch2.conv2d1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("block11.parallel1", &x);
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("block11.threshold1", &x);
let x = net.block11.module1.forward(x);
seen.at("block11.module1", &x);
x
};
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n69 {
    use crate::seen::*;
    network! {
        N69: sequence(4, 8) -> class(3) {
            repeat(2) {
                residual {
                    softsign
                    layer_1: adaptive_avg_pool1d(4)
                }
            }
            flatten
            dense(3, softmax)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), schedule: one_cycle(rise = 0.3, start = 0.1), epochs: 5, batch: 5, checkpoint: best, seed: 259 }
        limits { memory: 652 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N69>(0);
let x = numbers([2, 4, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("repeat1[0].residual1.softsign1", &x);
let x = private::layers::channels_first(x, |x| net.repeat1[0].residual1.layer_1.forward(x));
seen.at("repeat1[0].residual1.layer_1", &x);
let x = x + input;
x
};
seen.at("repeat1[0].residual1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("repeat1[1].residual1.softsign1", &x);
let x = private::layers::channels_first(x, |x| net.repeat1[1].residual1.layer_1.forward(x));
seen.at("repeat1[1].residual1.layer_1", &x);
let x = x + input;
x
};
seen.at("repeat1[1].residual1", &x);
x
};
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n72 {
    use crate::seen::*;
    network! {
        N72: sequence(4, 8) -> sequence(4, 2) {
            swiglu(3)
            parallel(product) {
                {
                }
                {
                    layer_1: upsample(1)
                }
                {
                    layer_2: transformer_encoder(causal, heads = 1, ff = 11)
                }
            }
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N72>(0);
let x = numbers([2, 4, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.swiglu1.forward(x);
seen.at("swiglu1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = private::layers::channels_first(x, |x| net.parallel1.branch2.layer_1.forward(x));
seen.at("parallel1.branch2.layer_1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = net.parallel1.branch3.layer_2.forward(x);
seen.at("parallel1.branch3.layer_2", &x);
x
};
let x = branch1 * branch2 * branch3;
x
};
seen.at("parallel1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n74 {
    use crate::seen::*;
    const N74_3: usize = 3;
    network! {
        N74: features(8) -> values(3) {
            dense(N74_3)
            sigmoid
        }
        train { loss: mse, optimizer: adagrad(lr = 0.01, lr_decay = 1e-3), epochs: 3, batch: 48, accumulate: 3, ema: 0.999, seed: 98 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N74>(0);
let x = numbers([2, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n75 {
    use crate::seen::*;
    network! {
        Inner1: features(5) -> values(2) {
            rms_norm
            dense(2)
        }
    }
    network! {
        N75: image(2, 9, 8) -> class(4) {
            residual(shortcut = {
                    conv2d(5, 1, stride = 2)
            }) {
                layer_1: avg_pool2d(1, padding = same)
                concat(layer_1)
                conv2d(5, 1)
                conv2d(5, 1, stride = 2)
            }
            global_avg_pool
            layer_2: residual {
                hard_swish
            }
            Inner1 -> features(2)
            dense(4, log_softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N75>(0);
let x = numbers([2, 2, 9, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.layer_1.forward(x);
seen.at("residual1.layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("residual1.concat1", &x);
let x = net.residual1.conv2d1.forward(x);
seen.at("residual1.conv2d1", &x);
let x = net.residual1.conv2d2.forward(x);
seen.at("residual1.conv2d2", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.shortcut.conv2d1.forward(x);
seen.at("residual1.shortcut.conv2d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = {
let input = x.clone();
let x = { use private::runs::hard_swish; hard_swish (x) };
seen.at("layer_2.hard_swish1", &x);
let x = x + input;
x
};
seen.at("layer_2", &x);
let x = net.inner11.forward(x);
seen.at("inner11", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n78 {
    use crate::seen::*;
    const N78_1: usize = 1;
    network! {
        N78: image(2, 6, 5) -> mask(3, 3, 3) {
            #[rate(0.1)]
            layer_2: repeat(3) {
                layer_1: dropout(0.25)
                #[init(ones)]
                depthwise_conv2d(4, quiet_softmax, padding = same)
            }
            layer_4: repeat(2) {
                layer_3: pixel_shuffle(1)
            }
            #[freeze]
            residual(shortcut = {
                    conv2d(4, 1, stride = 2)
            }) {
                rrelu
                #[init(ones)]
                conv2d(4, 1)
                #[init(xavier_normal)]
                conv2d(4, 1, stride = 2)
            }
            #[rate(2)]
            conv2d(3, N78_1, softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N78>(44);
let x = numbers([2, 2, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.layer_2[0].layer_1.forward(x);
seen.at("layer_2[0].layer_1", &x);
let x = net.layer_2[0].depthwise_conv2d1.forward(x);
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("layer_2[0].depthwise_conv2d1", &x);
x
};
let x = {
let x = net.layer_2[1].layer_1.forward(x);
seen.at("layer_2[1].layer_1", &x);
let x = net.layer_2[1].depthwise_conv2d1.forward(x);
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("layer_2[1].depthwise_conv2d1", &x);
x
};
let x = {
let x = net.layer_2[2].layer_1.forward(x);
seen.at("layer_2[2].layer_1", &x);
let x = net.layer_2[2].depthwise_conv2d1.forward(x);
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("layer_2[2].depthwise_conv2d1", &x);
x
};
let x = {
let x = net.layer_4[0].layer_3.forward(x);
seen.at("layer_4[0].layer_3", &x);
x
};
let x = {
let x = net.layer_4[1].layer_3.forward(x);
seen.at("layer_4[1].layer_3", &x);
x
};
let x = {
let input = x.clone();
let x = net.residual1.rrelu1.forward(x);
seen.at("residual1.rrelu1", &x);
let x = net.residual1.conv2d1.forward(x);
seen.at("residual1.conv2d1", &x);
let x = net.residual1.conv2d2.forward(x);
seen.at("residual1.conv2d2", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.shortcut.conv2d1.forward(x);
seen.at("residual1.shortcut.conv2d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = net.conv2d1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n81 {
    use crate::seen::*;
    network! {
        N81: image(1, 9, 8) -> image(2, 9, 8) {
            conv2d(2, 1)
        }
        train { optimizer: lion(lr = 1e-4), steps: 30, accumulate: 4 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N81>(0);
let x = numbers([2, 1, 9, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n83 {
    use crate::seen::*;
    network! {
        N83: sequence(8, 7) -> class(4) {
            #[freeze]
            #[init(xavier_normal)]
            dense(1)
            global_avg_pool
            dense(4, softmax)
        }
        limits { params: 16, memory: 320 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N83>(8);
let x = numbers([2, 8, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense2.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense2", &x);
        seen.end(x, forward);
    }
}

mod n84 {
    use crate::seen::*;
    const N84_6: usize = 6;
    const N84_1: usize = 1;
    network! {
        N84: image(2, 5, 10) -> image(4, 4, 9) {
            #[freeze]
            separable_conv2d(1, 4, padding = 1)
            #[init(uniform(min = -0.05, max = 0.05))]
            residual(shortcut = {
                    conv2d(N84_6, 1)
                    batch_norm
            }) {
                batch_norm
                prelu(per_channel = true)
                conv2d(6, N84_1)
            }
            conv2d(4, N84_1)
            silu
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N84>(35);
let x = numbers([2, 2, 5, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.separable_conv2d1.forward(x);
seen.at("separable_conv2d1", &x);
let x = {
let input = x.clone();
let x = net.residual1.batch_norm1.forward(x);
seen.at("residual1.batch_norm1", &x);
let x = net.residual1.prelu1.forward(x);
seen.at("residual1.prelu1", &x);
let x = net.residual1.conv2d1.forward(x);
seen.at("residual1.conv2d1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.shortcut.conv2d1.forward(x);
seen.at("residual1.shortcut.conv2d1", &x);
let x = net.residual1.shortcut.batch_norm1.forward(x);
seen.at("residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
let x = { use private::runs::silu; silu (x) };
seen.at("silu1", &x);
        seen.end(x, forward);
    }
}

mod n88 {
    use crate::seen::*;
    network! {
        N88: (input_1: image(4, 10, 11), input_2: image(1, 10, 11)) -> labels(4) {
            #[freeze]
            #[init(xavier_uniform)]
            parallel(product) {
                {
                    input_1
                    soft_shrink(lambda = 0.3)
                    flatten
                    dense(2)
                }
                {
                    input_2
                    layer_1: module(Scaled = Scaled::new(device), output = image(1, 10, 11), params = 1, flops = 110)
                    flatten
                    dense(2)
                }
            }
            mish
            #[init(uniform(min = -0.05, max = 0.05))]
            dense(4, log_sigmoid)
        }
        train { optimizer: lamb(lr = 1e-3), schedule: cosine(warmup = 0.05), epochs: 2, metrics: [exact_match, hamming], seed: 873 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N88>(1105);
let kept_input_1 = numbers([2, 4, 10, 11]);
let kept_input_2 = numbers([2, 1, 10, 11]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("parallel1.branch1.soft_shrink1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("parallel1.branch1.flatten1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = net.parallel1.branch2.layer_1.forward(x);
seen.at("parallel1.branch2.layer_1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("parallel1.branch2.flatten1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("parallel1", &x);
let x = { use private::runs::mish; mish (x) };
seen.at("mish1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n89 {
    use crate::seen::*;
    const N89_2: usize = 2;
    const N89_1: usize = 1;
    const N89_3: usize = 3;
    network! {
        N89: (input_1: features(16), input_2: volume(4, 6, 5, 5)) -> class(3) {
            parallel(concat) {
                {
                    input_1
                    sum(input_1)
                    dense(6)
                }
                {
                    input_2
                    residual(shortcut = {
                    conv3d(4, 1, stride = 2)
            }) {
                        sum(input_2)
                        conv_transpose3d(4, (1, 4, 3), padding = same, dilation = (N89_2, 1, 2), groups = N89_2)
                        conv3d(4, N89_1, stride = 2)
                    }
                    global_avg_pool
                    dense(2)
                }
            }
            concat(input_1)
            concat(input_1)
            dense(N89_3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N89>(0);
let kept_input_1 = numbers([2, 16]);
let kept_input_2 = numbers([2, 4, 6, 5, 5]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = x + kept_input_1.clone();
seen.at("parallel1.branch1.sum1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = {
let input = x.clone();
let x = x + kept_input_2.clone();
seen.at("parallel1.branch2.residual1.sum1", &x);
let x = net.parallel1.branch2.residual1.conv_transpose3d1.forward(x);
seen.at("parallel1.branch2.residual1.conv_transpose3d1", &x);
let x = net.parallel1.branch2.residual1.conv3d1.forward(x);
seen.at("parallel1.branch2.residual1.conv3d1", &x);
let shortcut = {
let x = input.clone();
let x = net.parallel1.branch2.residual1.shortcut.conv3d1.forward(x);
seen.at("parallel1.branch2.residual1.shortcut.conv3d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("parallel1.branch2.residual1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("parallel1.branch2.global_avg_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("concat2", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n90 {
    use crate::seen::*;
    const N90_2: usize = 2;
    const N90_1: usize = 1;
    network! {
        N90: (input_1: image(1, 8, 8), input_2: image(1, 7, 8), input_3: tokens(6, 28)) -> binary {
            parallel(sum) {
                {
                    input_1
                    prelu
                    layer_2: repeat(1) {
                        instance_norm
                        layer_1: sum(input_1)
                    }
                    flatten
                    dense(N90_2)
                }
                {
                    input_2
                    concat(input_2)
                    layer_3: concat(input_2)
                    flatten
                    dense(2)
                }
                {
                    input_3
                    embedding(8)
                    upsample(3, linear)
                    global_max_pool
                    dense(N90_2)
                }
            }
            module(Scaled = Scaled::new(device), output = features(2), params = N90_1, flops = 2)
            mish
            dense(1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N90>(0);
let kept_input_1 = numbers([2, 1, 8, 8]);
let kept_input_2 = numbers([2, 1, 7, 8]);
let kept_input_3 = tokens([2, 6], 28);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = net.parallel1.branch1.prelu1.forward(x);
seen.at("parallel1.branch1.prelu1", &x);
let x = {
let x = net.parallel1.branch1.layer_2[0].instance_norm1.forward(x);
seen.at("parallel1.branch1.layer_2[0].instance_norm1", &x);
let x = x + kept_input_1.clone();
seen.at("parallel1.branch1.layer_2[0].layer_1", &x);
x
};
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("parallel1.branch1.flatten1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("parallel1.branch2.concat1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("parallel1.branch2.layer_3", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("parallel1.branch2.flatten1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = kept_input_3.clone();
let x = net.parallel1.branch3.embedding1.forward(x);
seen.at("parallel1.branch3.embedding1", &x);
let x = private::layers::channels_first(x, |x| net.parallel1.branch3.upsample1.forward(x));
seen.at("parallel1.branch3.upsample1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("parallel1.branch3.global_max_pool1", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = branch1 + branch2 + branch3;
x
};
seen.at("parallel1", &x);
let x = net.module1.forward(x);
seen.at("module1", &x);
let x = { use private::runs::mish; mish (x) };
seen.at("mish1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n95 {
    use crate::seen::*;
    network! {
        N95: image(4, 11, 10) -> class(4) {
            module(Scaled = Scaled::new(device), output = image(4, 11, 10), params = 1, flops = 440)
            repeat(3) {
                hard_shrink(lambda = 0.3)
                gaussian_noise(0.1)
            }
            flatten
            dense(4)
            log_softmax
        }
        train { schedule: constant, epochs: 2, sample: shuffled, monitor: valid_loss, metrics: accuracy }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N95>(0);
let x = numbers([2, 4, 11, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.module1.forward(x);
seen.at("module1", &x);
let x = {
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("repeat1[0].hard_shrink1", &x);
let x = net.repeat1[0].gaussian_noise1.forward(x);
seen.at("repeat1[0].gaussian_noise1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("repeat1[1].hard_shrink1", &x);
let x = net.repeat1[1].gaussian_noise1.forward(x);
seen.at("repeat1[1].gaussian_noise1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("repeat1[2].hard_shrink1", &x);
let x = net.repeat1[2].gaussian_noise1.forward(x);
seen.at("repeat1[2].gaussian_noise1", &x);
x
};
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n98 {
    use crate::seen::*;
    const N98_3: usize = 3;
    network! {
        Inner1: tokens(4, 20) -> sequence(4, 4) {
            layer_1: embedding(8)
            dense(4)
        }
    }
    network! {
        Inner2: features(7) -> values(3) {
            layer_3: batch_norm
            dense(1)
            dense(3)
        }
    }
    network! {
        N98: (input_1: tokens(4, 20), input_2: sequence(9, 2)) -> values(3) {
            parallel(concat) {
                {
                    input_1
                    layer_2: Inner1 -> sequence(4, 4)
                    global_max_pool
                    dense(2)
                }
                {
                    input_2
                    silu
                    gru(3, last, layers = 1)
                    dense(5)
                }
            }
            layer_4: Inner2 -> features(3)
            dense(N98_3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N98>(0);
let kept_input_1 = tokens([2, 4], 20);
let kept_input_2 = numbers([2, 9, 2]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = net.parallel1.branch1.layer_2.forward(x);
seen.at("parallel1.branch1.layer_2", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("parallel1.branch1.global_max_pool1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = { use private::runs::silu; silu (x) };
seen.at("parallel1.branch2.silu1", &x);
let x = net.parallel1.branch2.gru1.last(x);
seen.at("parallel1.branch2.gru1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = net.layer_4.forward(x);
seen.at("layer_4", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n100 {
    use crate::seen::*;
    network! {
        Inner1: volume(2, 7, 7, 5) -> volume(1, 7, 7, 5) {
            layer_3: leaky_relu
            concat(layer_3)
            conv3d(1, 1)
        }
    }
    network! {
        block block1() {
            adaptive_avg_pool3d((3, 3, 1))
            layer_1: silu
            layer_2: concat(layer_1)
        }
        N100: volume(1, 6, 4, 4) -> volume(2, 4, 4, 3) {
            block1
            pad(2)
            module(Scaled = Scaled::new(device), output = volume(2, 7, 7, 5), params = 1, flops = 490)
            soft_shrink(lambda = 0.3)
            Inner1 -> volume(1, 7, 7, 5)
            residual(shortcut = {
                    conv3d(5, 1, stride = 2)
                    batch_norm
            }) {
                layer_4: conv3d(3, (2, 1, 2), tanhshrink, padding = same)
                conv3d(5, 1)
                conv3d(5, 1, stride = 2)
            }
            conv3d(2, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N100>(0);
let x = numbers([2, 1, 6, 4, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.block11.adaptive_avg_pool3d1.forward(x);
seen.at("block11.adaptive_avg_pool3d1", &x);
let x = { use private::runs::silu; silu (x) };
seen.at("block11.layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("block11.layer_2", &x);
x
};
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2) , (2 , 2) , (2 , 2)] , PadMode :: Constant (0.0)) };
seen.at("pad1", &x);
let x = net.module1.forward(x);
seen.at("module1", &x);
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("soft_shrink1", &x);
let x = net.inner11.forward(x);
seen.at("inner11", &x);
let x = {
let input = x.clone();
let x = net.residual1.layer_4.forward({ use private::burn::tensor::ops::PadMode; x . pad ([(0 , 1) , (0 , 0) , (0 , 1)] , PadMode :: Constant (0.0)) });
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("residual1.layer_4", &x);
let x = net.residual1.conv3d2.forward(x);
seen.at("residual1.conv3d2", &x);
let x = net.residual1.conv3d3.forward(x);
seen.at("residual1.conv3d3", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.shortcut.conv3d1.forward(x);
seen.at("residual1.shortcut.conv3d1", &x);
let x = net.residual1.shortcut.batch_norm1.forward(x);
seen.at("residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = net.conv3d1.forward(x);
seen.at("conv3d1", &x);
        seen.end(x, forward);
    }
}

mod n102 {
    use crate::seen::*;
    network! {
        N102: image(4, 10, 8) -> mask(4, 10, 8) {
            repeat(3) {
                module(Scaled = Scaled::new(device), output = image(4, 10, 8), params = 1, flops = 320)
            }
            #[init(xavier_uniform)]
            conv2d(4, 1)
        }
        train { optimizer: sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4), schedule: constant(warmup = 0.05), epochs: 8, accumulate: 1, stop: early(patience = 6), metrics: pixel_accuracy }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N102>(0);
let x = numbers([2, 4, 10, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.repeat1[0].module1.forward(x);
seen.at("repeat1[0].module1", &x);
x
};
let x = {
let x = net.repeat1[1].module1.forward(x);
seen.at("repeat1[1].module1", &x);
x
};
let x = {
let x = net.repeat1[2].module1.forward(x);
seen.at("repeat1[2].module1", &x);
x
};
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n105 {
    use crate::seen::*;
    const N105_1: usize = 1;
    network! {
        N105<const N105_1: usize>: sequence(6, 3) -> tokens(6, 3) {
            layer_1: transformer_encoder(heads = 3, ff = 5, norm_first = false)
            concat(layer_1)
            relu6
            attention(causal, heads = N105_1)
            dense(3, log_softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N105<N105_1>>(0);
let x = numbers([2, 6, 3]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("concat1", &x);
let x = { use private::runs::relu6; relu6 (x) };
seen.at("relu61", &x);
let x = net.attention1.forward(x);
seen.at("attention1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 2) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n106 {
    use crate::seen::*;
    network! {
        N106: image(3, 8, 10) -> image(2, 8, 10) {
            #[rate(0.1)]
            #[init(normal(mean = 0.0, std = 0.02))]
            conv2d(2, 1)
        }
        train { loss: mse, optimizer: adagrad(lr = 0.01, lr_decay = 1e-3), schedule: constant(warmup = 3), epochs: 6, metrics: rmse, augment: [rotate(10)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N106>(0);
let x = numbers([2, 3, 8, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n108 {
    use crate::seen::*;
    network! {
        N108: signal(4, 13) -> signal(4, 7) {
            residual(shortcut = {
                    conv1d(4, 1, stride = 2)
            }) {
                layer_1: parallel(product) {
                    {
                        layer_norm(eps = 1e-4)
                        conv1d(2, 1)
                    }
                    {
                        hard_swish
                        conv1d(2, 1)
                    }
                }
                conv1d(4, 1)
                conv1d(4, 1, stride = 2)
            }
            repeat(3) {
                hard_sigmoid
            }
            conv1d(4, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N108>(0);
let x = numbers([2, 4, 13]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = private::layers::channels_last(x, |x| net.residual1.layer_1.branch1.layer_norm1.forward(x));
seen.at("residual1.layer_1.branch1.layer_norm1", &x);
let x = net.residual1.layer_1.branch1.conv1d1.forward(x);
seen.at("residual1.layer_1.branch1.conv1d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::runs::hard_swish; hard_swish (x) };
seen.at("residual1.layer_1.branch2.hard_swish1", &x);
let x = net.residual1.layer_1.branch2.conv1d1.forward(x);
seen.at("residual1.layer_1.branch2.conv1d1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("residual1.layer_1", &x);
let x = net.residual1.conv1d1.forward(x);
seen.at("residual1.conv1d1", &x);
let x = net.residual1.conv1d2.forward(x);
seen.at("residual1.conv1d2", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.shortcut.conv1d1.forward(x);
seen.at("residual1.shortcut.conv1d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = {
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("repeat1[0].hard_sigmoid1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("repeat1[1].hard_sigmoid1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("repeat1[2].hard_sigmoid1", &x);
x
};
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n109 {
    use crate::seen::*;
    network! {
        N109: (input_1: signal(2, 22)) -> signal(4, 22) {
            input_1
            rms_norm
            conv1d(4, 1)
        }
        train { optimizer: muon(lr = 1e-3, momentum = 0.9, ns_steps = 5, match_rms_adamw = true), schedule: one_cycle(rise = 0.3, start = 0.1), epochs: 5, checkpoint: [every(20 steps), best], seed: 550 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N109>(0);
let kept_input_1 = numbers([2, 2, 22]);
let forward = net.forward(kept_input_1.clone());
let x = kept_input_1.clone();
let x = kept_input_1.clone();
let x = private::layers::channels_last(x, |x| net.rms_norm1.forward(x));
seen.at("rms_norm1", &x);
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n114 {
    use crate::seen::*;
    network! {
        N114: signal(4, 10) -> class(2) {
            flatten
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N114>(0);
let x = numbers([2, 4, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n115 {
    use crate::seen::*;
    const N115_1: usize = 1;
    const N115_4: usize = 4;
    network! {
        N115: tokens(3, 20, pad = 0) -> labels(4) {
            #[freeze]
            embedding(4)
            global_avg_pool
            module(Scaled = Scaled::new(device), output = features(4), params = N115_1, flops = 4)
            dense(N115_4)
        }
        train { loss: binary_cross_entropy, epochs: 3, batch: 57, stop: early(patience = 1, min_delta = 1e-3), metrics: exact_match }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N115>(80);
let x = tokens([2, 3], 20);
let padding = &x.clone().equal_elem(0);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::layers::mean_padded; mean_padded (x , padding) };
seen.at("global_avg_pool1", &x);
let x = net.module1.forward(x);
seen.at("module1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n119 {
    use crate::seen::*;
    network! {
        N119: (input_1: features(15), input_2: tokens(7, 16), input_3: volume(2, 6, 4, 5)) -> class(2) {
            #[rate(0.1)]
            parallel(sum) {
                {
                    input_1
                    concat(input_1)
                    dense(4)
                }
                {
                    input_2
                    #[init(ones)]
                    embedding(2)
                    global_avg_pool
                    dense(4)
                }
                {
                    input_3
                    residual(shortcut = {
                    conv3d(3, 1)
            }) {
                        layer_1: conv_transpose3d(2, (1, 4, 4), padding = same, bias = false)
                        conv3d(3, 1)
                    }
                    global_avg_pool
                    dense(4)
                }
            }
            glu
            module(Scaled = Scaled::new(device), output = features(2), params = 1, flops = 2)
            dense(2)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), optimizer: sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4), schedule: linear(end = 0.1, warmup = 3), epochs: 9, stop: early(patience = 3) }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N119>(0);
let kept_input_1 = numbers([2, 15]);
let kept_input_2 = tokens([2, 7], 16);
let kept_input_3 = numbers([2, 2, 6, 4, 5]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch1.concat1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = net.parallel1.branch2.embedding1.forward(x);
seen.at("parallel1.branch2.embedding1", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("parallel1.branch2.global_avg_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = kept_input_3.clone();
let x = {
let input = x.clone();
let x = net.parallel1.branch3.residual1.layer_1.forward(x);
seen.at("parallel1.branch3.residual1.layer_1", &x);
let x = net.parallel1.branch3.residual1.conv3d1.forward(x);
seen.at("parallel1.branch3.residual1.conv3d1", &x);
let shortcut = {
let x = input.clone();
let x = net.parallel1.branch3.residual1.shortcut.conv3d1.forward(x);
seen.at("parallel1.branch3.residual1.shortcut.conv3d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("parallel1.branch3.residual1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("parallel1.branch3.global_avg_pool1", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = branch1 + branch2 + branch3;
x
};
seen.at("parallel1", &x);
let x = { use private::burn::tensor::activation::glu; glu (x , 1) };
seen.at("glu1", &x);
let x = net.module1.forward(x);
seen.at("module1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n120 {
    use crate::seen::*;
    const N120_2: usize = 2;
    network! {
        Inner1: features(4) -> values(1) {
            dropout(0.25)
            dense(1)
        }
    }
    network! {
        N120: features(4) -> class(2) {
            threshold(at = 0.1)
            Inner1 -> features(1)
            dense(N120_2)
        }
        train { epochs: 9, batch: 37, augment: [noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N120>(0);
let x = numbers([2, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("threshold1", &x);
let x = net.inner11.forward(x);
seen.at("inner11", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n121 {
    use crate::seen::*;
    const N121_2: usize = 2;
    network! {
        block block1() {
            parallel(concat) {
                {
                    layer_1: hard_sigmoid
                    sum(layer_1)
                    conv3d(1, 1)
                }
                {
                    batch_norm(tanhshrink, momentum = 0.2)
                    conv3d(1, 1)
                }
                {
                    conv_transpose3d(12, 3, leaky_relu(slope = 0.2), padding = same)
                    conv3d(4, 1)
                }
            }
            reshape(signal(10, 33))
        }
        N121<const N121_2: usize>: image(3, 5, 11) -> signal(3, 33) {
            rms_norm(softsign)
            reshape(volume(3, 5, _, 11))
            quiet_softmax
            block1
            avg_pool1d(N121_2, stride = 1, padding = same, count_padding = true)
            conv1d(3, 1)
        }
        train { optimizer: muon(lr = 1e-3, momentum = 0.9, ns_steps = 5, match_rms_adamw = true), epochs: 7, stop: early(patience = 3, min_delta = 1e-3), metrics: mae }
        limits { flops: 121704, memory: 7864 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N121<N121_2>>(0);
let x = numbers([2, 3, 5, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = private::layers::channels_last(x, |x| net.rms_norm1.forward(x));
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("rms_norm1", &x);
let x = { x . reshape ([- 1 , 3 , 5 , 1 , 11]) };
seen.at("reshape1", &x);
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("quiet_softmax1", &x);
let x = {
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("block11.parallel1.branch1.layer_1", &x);
let kept_layer_1 = x.clone();
let x = x + kept_layer_1.clone();
seen.at("block11.parallel1.branch1.sum1", &x);
let x = net.block11.parallel1.branch1.conv3d1.forward(x);
seen.at("block11.parallel1.branch1.conv3d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = net.block11.parallel1.branch2.batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("block11.parallel1.branch2.batch_norm1", &x);
let x = net.block11.parallel1.branch2.conv3d1.forward(x);
seen.at("block11.parallel1.branch2.conv3d1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = net.block11.parallel1.branch3.conv_transpose3d1.forward(x);
let x = { use private::runs::leaky_relu; leaky_relu (x , 0.2) };
seen.at("block11.parallel1.branch3.conv_transpose3d1", &x);
let x = net.block11.parallel1.branch3.conv3d1.forward(x);
seen.at("block11.parallel1.branch3.conv3d1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2, branch3], 1);
x
};
seen.at("block11.parallel1", &x);
let x = { x . reshape ([- 1 , 10 , 33]) };
seen.at("block11.reshape1", &x);
x
};
let x = net.avg_pool1d1.forward(x);
seen.at("avg_pool1d1", &x);
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n123 {
    use crate::seen::*;
    network! {
        N123: tokens(9, 6, pad = 0) -> class(2) {
            embedding(8)
            last_step
            #[rate(1e-3)]
            dense(2)
        }
        train { optimizer: adan(lr = 1e-3, betas = (0.98, 0.92, 0.99)), epochs: 9, batch: 1, accumulate: 4, stop: early(patience = 4, min_delta = 1e-3) }
        limits { params: 66, memory: 588 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N123>(0);
let x = tokens([2, 9], 6);
let padding = &x.clone().equal_elem(0);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::layers::last_step_padded; last_step_padded (x , padding) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n124 {
    use crate::seen::*;
    network! {
        N124: image(1, 5, 9) -> mask(2, 5, 9) {
            #[init(xavier_uniform)]
            conv2d(2, 1)
        }
        limits { params: 4, flops: 270, memory: 556 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N124>(0);
let x = numbers([2, 1, 5, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n128 {
    use crate::seen::*;
    network! {
        N128: sequence(5, 2) -> tokens(5, 4) {
            residual {
                layer_2: repeat(3) {
                    instance_norm(gelu(approximate = tanh))
                }
                layer_norm
            }
            dense(4, log_softmax)
        }
        limits { params: 16, memory: 184 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N128>(0);
let x = numbers([2, 5, 2]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = {
let x = private::layers::channels_first(x, |x| net.residual1.layer_2[0].instance_norm1.forward(x));
let x = { use private::runs::gelu_approximate; gelu_approximate (x) };
seen.at("residual1.layer_2[0].instance_norm1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.residual1.layer_2[1].instance_norm1.forward(x));
let x = { use private::runs::gelu_approximate; gelu_approximate (x) };
seen.at("residual1.layer_2[1].instance_norm1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.residual1.layer_2[2].instance_norm1.forward(x));
let x = { use private::runs::gelu_approximate; gelu_approximate (x) };
seen.at("residual1.layer_2[2].instance_norm1", &x);
x
};
let x = net.residual1.layer_norm1.forward(x);
seen.at("residual1.layer_norm1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 2) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n134 {
    use crate::seen::*;
    network! {
        N134: tokens(3, 19, pad = 0) -> tokens(3, 4) {
            #[freeze]
            layer_1: embedding(6)
            #[freeze]
            residual(shortcut = {
                    dense(1)
            }) {
                residual(shortcut = {
                    dense(3)
            }) {
                    hard_tanh
                    concat(layer_1)
                    dense(3)
                }
                dense(1)
            }
            concat(layer_1)
            concat(layer_1)
            #[rate(0.1)]
            residual(shortcut = {
                    dense(6)
            }) {
                concat(layer_1)
                dense(6)
            }
            sum(layer_1)
            #[rate(1e-3)]
            #[init(normal(mean = 0.0, std = 0.02))]
            dense(4)
        }
        train { optimizer: lamb(lr = 1e-3), schedule: one_cycle(rise = 0.3, start = 0.1), epochs: 3, sample: shuffled, monitor: train_loss, metrics: [accuracy, perplexity] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N134>(185);
let x = tokens([2, 3], 19);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = { use private::runs::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("residual1.residual1.hard_tanh1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("residual1.residual1.concat1", &x);
let x = net.residual1.residual1.dense1.forward(x);
seen.at("residual1.residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.residual1.shortcut.dense1.forward(x);
seen.at("residual1.residual1.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1.residual1", &x);
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.shortcut.dense1.forward(x);
seen.at("residual1.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("concat2", &x);
let x = {
let input = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("residual2.concat1", &x);
let x = net.residual2.dense1.forward(x);
seen.at("residual2.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual2.shortcut.dense1.forward(x);
seen.at("residual2.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual2", &x);
let x = x + kept_layer_1.clone();
seen.at("sum1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n135 {
    use crate::seen::*;
    const N135_1: usize = 1;
    const N135_2: usize = 2;
    network! {
        N135<const N135_1: usize, const N135_2: usize>: (input_1: signal(3, 8), input_2: signal(4, 8), input_3: signal(1, 8)) -> signal(4, 4) {
            input_1
            concat(input_2)
            concat(input_3)
            residual(shortcut = {
                    conv1d(1, N135_1, stride = N135_2)
                    batch_norm
            }) {
                threshold(0.1)
                layer_1: concat(input_1)
                conv1d(N135_1, 1)
                conv1d(1, N135_1, stride = 2)
            }
            conv1d(4, 1, silu)
        }
        limits { flops: 456 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N135<N135_1, N135_2>>(0);
let kept_input_1 = numbers([2, 3, 8]);
let kept_input_2 = numbers([2, 4, 8]);
let kept_input_3 = numbers([2, 1, 8]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = kept_input_1.clone();
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_input_3.clone()], 1);
seen.at("concat2", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("residual1.threshold1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("residual1.layer_1", &x);
let x = net.residual1.conv1d1.forward(x);
seen.at("residual1.conv1d1", &x);
let x = net.residual1.conv1d2.forward(x);
seen.at("residual1.conv1d2", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.shortcut.conv1d1.forward(x);
seen.at("residual1.shortcut.conv1d1", &x);
let x = net.residual1.shortcut.batch_norm1.forward(x);
seen.at("residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = net.conv1d1.forward(x);
let x = { use private::runs::silu; silu (x) };
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n137 {
    use crate::seen::*;
    const N137_2: usize = 2;
    network! {
        block block1() {
            depthwise_conv2d(1, padding = same, bias = true)
        }
        N137: image(1, 5, 11) -> image(2, 5, 11) {
            repeat(1) {
                softplus(2.0)
                parallel(sum) {
                    {
                    }
                    {
                        conv_transpose2d(11, (N137_2, 3), softmin, padding = same, bias = false)
                        dropout(0.25)
                        conv2d(1, 1)
                    }
                    {
                        block1
                    }
                }
            }
            conv2d(2, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N137>(0);
let x = numbers([2, 1, 5, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("repeat1[0].softplus1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.repeat1[0].parallel1.branch2.conv_transpose2d1.forward(x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("repeat1[0].parallel1.branch2.conv_transpose2d1", &x);
let x = net.repeat1[0].parallel1.branch2.dropout1.forward(x);
seen.at("repeat1[0].parallel1.branch2.dropout1", &x);
let x = net.repeat1[0].parallel1.branch2.conv2d1.forward(x);
seen.at("repeat1[0].parallel1.branch2.conv2d1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = {
let x = net.repeat1[0].parallel1.branch3.block11.depthwise_conv2d1.forward(x);
seen.at("repeat1[0].parallel1.branch3.block11.depthwise_conv2d1", &x);
x
};
x
};
let x = branch1 + branch2 + branch3;
x
};
seen.at("repeat1[0].parallel1", &x);
x
};
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n138 {
    use crate::seen::*;
    network! {
        N138: image(3, 11, 8) -> class(2) {
            instance_norm
            global_avg_pool
            dense(2)
            softmax
        }
        train { schedule: cosine(warmup = 3), steps: 90, batch: 59, seed: 186, augment: [rotate(10)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N138>(0);
let x = numbers([2, 3, 11, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.instance_norm1.forward(x);
seen.at("instance_norm1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n142 {
    use crate::seen::*;
    network! {
        N142: volume(3, 5, 5, 6) -> binary {
            prelu(per_channel = false)
            gaussian_noise(0.5)
            flatten
            dense(1)
        }
        train { loss: binary_cross_entropy, optimizer: rmsprop(lr = 1e-3, alpha = 0.95, centered = true), epochs: 6, batch: 36, accumulate: 2, clip: value(0.5), stop: early(patience = 2, min_delta = 1e-3), metrics: precision, augment: [noise(0.1), mixup(0.2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N142>(0);
let x = numbers([2, 3, 5, 5, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.prelu1.forward(x);
seen.at("prelu1", &x);
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = { x . flatten :: < 2 > (1 , 4) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n143 {
    use crate::seen::*;
    network! {
        Inner1: tokens(9, 7) -> sequence(9, 4) {
            embedding(2)
            conv_transpose1d(12, 1, selu, dilation = 2, bias = true)
            dense(4)
        }
    }
    network! {
        N143: tokens(9, 7) -> sequence(9, 2) {
            Inner1 -> sequence(9, 4)
            #[init(xavier_uniform)]
            dense(2)
        }
        train { loss: mae, schedule: exponential(end = 0.01, warmup = 3), epochs: 4, batch: 18, clip: norm(1.0), stop: early(patience = 3), metrics: rmse }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N143>(0);
let x = tokens([2, 9], 7);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.inner11.forward(x);
seen.at("inner11", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n144 {
    use crate::seen::*;
    network! {
        N144: image(3, 5, 8) -> values(4) {
            #[freeze]
            parallel(product) {
                {
                }
                {
                    residual {
                        separable_conv2d(10, (4, 3), padding = same, dilation = (1, 2))
                        conv2d(3, 1)
                    }
                    celu(0.5)
                }
            }
            flatten
            #[init(constant(0.1))]
            dense(4)
            sigmoid
        }
        train { epochs: 5, batch: 50, stop: early(patience = 4) }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N144>(109);
let x = numbers([2, 3, 5, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = net.parallel1.branch2.residual1.separable_conv2d1.forward(x);
seen.at("parallel1.branch2.residual1.separable_conv2d1", &x);
let x = net.parallel1.branch2.residual1.conv2d1.forward(x);
seen.at("parallel1.branch2.residual1.conv2d1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch2.residual1", &x);
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("parallel1.branch2.celu1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("parallel1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n146 {
    use crate::seen::*;
    network! {
        N146: image(1, 10, 10) -> binary {
            flatten
            dense(1)
        }
        train { loss: binary_cross_entropy(weights = balanced), epochs: 8, stop: early(patience = 3), metrics: [accuracy, f1, auroc, precision, recall] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N146>(0);
let x = numbers([2, 1, 10, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n148 {
    use crate::seen::*;
    network! {
        block block1() {
            global_max_pool
            rms_norm
            celu
        }
        N148: signal(2, 8) -> values(2) {
            hard_shrink(lambda = 0.3)
            block1
            #[rate(0.1)]
            dense(2)
            tanh
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N148>(0);
let x = numbers([2, 2, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("hard_shrink1", &x);
let x = {
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("block11.global_max_pool1", &x);
let x = net.block11.rms_norm1.forward(x);
seen.at("block11.rms_norm1", &x);
let x = { use private::burn::tensor::activation::celu; celu (x , 1.0) };
seen.at("block11.celu1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::runs::tanh; tanh (x) };
seen.at("tanh1", &x);
        seen.end(x, forward);
    }
}

mod n149 {
    use crate::seen::*;
    network! {
        N149: volume(2, 4, 6, 5) -> class(2) {
            conv_transpose3d(3, (1, 1, 2), dilation = 2)
            layer_1: global_avg_pool
            dense(2, log_softmax)
        }
        train { loss: cross_entropy, optimizer: adan(lr = 1e-3, betas = (0.98, 0.92, 0.99)), epochs: 4, batch: 55, metrics: [accuracy] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N149>(0);
let x = numbers([2, 2, 4, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.conv_transpose3d1.forward(x);
seen.at("conv_transpose3d1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("layer_1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n150 {
    use crate::seen::*;
    network! {
        N150: tokens(3, 21) -> binary {
            embedding(8)
            gaussian_noise(0.1)
            global_avg_pool
            dense(1)
        }
        train { optimizer: lamb(lr = 1e-3), epochs: 6, batch: 30, ema: 0.99, metrics: auroc }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N150>(0);
let x = tokens([2, 3], 21);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n151 {
    use crate::seen::*;
    network! {
        N151: sequence(5, 6) -> values(2) {
            flatten
            shrink
            dense(2)
            sigmoid
        }
        limits { flops: 218, memory: 488 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N151>(0);
let x = numbers([2, 5, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.5 , 0.0) };
seen.at("shrink1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n152 {
    use crate::seen::*;
    network! {
        N152: (input_1: features(4), input_2: volume(2, 6, 5, 4), input_3: signal(4, 13)) -> class(4) {
            parallel(product) {
                {
                    input_1
                    pad(1, reflect)
                    dense(6)
                }
                {
                    input_2
                    layer_norm
                    global_avg_pool
                    dense(6)
                }
                {
                    input_3
                    sum(input_3)
                    residual {
                        rms_norm(eps = 1e-4)
                    }
                    global_max_pool
                    dense(6)
                }
            }
            residual {
                concat(input_1)
                concat(input_1)
                dense(6)
            }
            dense(4)
        }
        train { schedule: one_cycle(rise = 0.3, start = 0.1), epochs: 5, accumulate: 1, clip: value(0.5), ema: 0.999 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N152>(0);
let kept_input_1 = numbers([2, 4]);
let kept_input_2 = numbers([2, 2, 6, 5, 4]);
let kept_input_3 = numbers([2, 4, 13]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Reflect) };
seen.at("parallel1.branch1.pad1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = private::layers::channels_last(x, |x| net.parallel1.branch2.layer_norm1.forward(x));
seen.at("parallel1.branch2.layer_norm1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("parallel1.branch2.global_avg_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = kept_input_3.clone();
let x = x + kept_input_3.clone();
seen.at("parallel1.branch3.sum1", &x);
let x = {
let input = x.clone();
let x = private::layers::channels_last(x, |x| net.parallel1.branch3.residual1.rms_norm1.forward(x));
seen.at("parallel1.branch3.residual1.rms_norm1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch3.residual1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch3.global_max_pool1", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = branch1 * branch2 * branch3;
x
};
seen.at("parallel1", &x);
let x = {
let input = x.clone();
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("residual1.concat1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("residual1.concat2", &x);
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n155 {
    use crate::seen::*;
    network! {
        N155: (input_1: features(9), input_2: volume(4, 6, 4, 6), input_3: signal(1, 17)) -> class(4) {
            parallel(product) {
                {
                    input_1
                    sum(input_1)
                    swiglu
                    dense(6)
                }
                {
                    input_2
                    sum(input_2)
                    global_max_pool
                    dense(6)
                }
                {
                    input_3
                    layer_1: flatten
                    concat(input_1)
                    dense(6)
                }
            }
            residual {
                concat(input_1)
                dense(6)
            }
            concat(input_1)
            log_sigmoid
            dense(4)
            log_softmax
        }
        train { loss: cross_entropy, optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), steps: 20, accumulate: 1, ema: 0.99, metrics: accuracy }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N155>(0);
let kept_input_1 = numbers([2, 9]);
let kept_input_2 = numbers([2, 4, 6, 4, 6]);
let kept_input_3 = numbers([2, 1, 17]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = x + kept_input_1.clone();
seen.at("parallel1.branch1.sum1", &x);
let x = net.parallel1.branch1.swiglu1.forward(x);
seen.at("parallel1.branch1.swiglu1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = x + kept_input_2.clone();
seen.at("parallel1.branch2.sum1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch2.global_max_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = kept_input_3.clone();
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("parallel1.branch3.layer_1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch3.concat1", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = branch1 * branch2 * branch3;
x
};
seen.at("parallel1", &x);
let x = {
let input = x.clone();
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("residual1.concat1", &x);
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("concat1", &x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("log_sigmoid1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n156 {
    use crate::seen::*;
    network! {
        N156: (input_1: image(3, 7, 6), input_2: features(2)) -> values(2) {
            parallel(concat) {
                {
                    input_1
                    rms_norm(tanh)
                    layer_1: parallel(concat) {
                        {
                            separable_conv2d(3, 3, prelu(per_channel = false), padding = same)
                            sum(input_1)
                            conv2d(6, 1)
                        }
                        {
                            depthwise_conv2d(1, padding = same, multiplier = 2)
                            batch_norm
                        }
                    }
                    flatten
                    dense(5)
                }
                {
                    input_2
                    layer_norm(elu(0.5))
                    dense(3)
                }
            }
            concat(input_2)
            dense(2)
        }
        train { steps: 30, checkpoint: every(1 epoch) }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N156>(0);
let kept_input_1 = numbers([2, 3, 7, 6]);
let kept_input_2 = numbers([2, 2]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = private::layers::channels_last(x, |x| net.parallel1.branch1.rms_norm1.forward(x));
let x = { use private::runs::tanh; tanh (x) };
seen.at("parallel1.branch1.rms_norm1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.parallel1.branch1.layer_1.branch1.separable_conv2d1.forward(x);
let x = net.parallel1.branch1.layer_1.branch1.separable_conv2d1_prelu.forward(x);
seen.at("parallel1.branch1.layer_1.branch1.separable_conv2d1", &x);
let x = x + kept_input_1.clone();
seen.at("parallel1.branch1.layer_1.branch1.sum1", &x);
let x = net.parallel1.branch1.layer_1.branch1.conv2d1.forward(x);
seen.at("parallel1.branch1.layer_1.branch1.conv2d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch1.layer_1.branch2.depthwise_conv2d1.forward(x);
seen.at("parallel1.branch1.layer_1.branch2.depthwise_conv2d1", &x);
let x = net.parallel1.branch1.layer_1.branch2.batch_norm1.forward(x);
seen.at("parallel1.branch1.layer_1.branch2.batch_norm1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1.branch1.layer_1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("parallel1.branch1.flatten1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = net.parallel1.branch2.layer_norm1.forward(x);
let x = { use private::runs::elu; elu (x , 0.5) };
seen.at("parallel1.branch2.layer_norm1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n158 {
    use crate::seen::*;
    const N158_2: usize = 2;
    const N158_1: usize = 1;
    network! {
        block block1() {
            rms_norm
            softsign
            layer_norm
        }
        N158: image(2, 7, 10) -> values(2) {
            parallel(sum) {
                {
                    avg_pool2d((N158_2, 4), stride = 1, padding = same)
                    conv2d(3, N158_1)
                }
                {
                    block1
                    conv2d(3, 1)
                }
            }
            global_max_pool
            dense(N158_2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N158>(0);
let x = numbers([2, 2, 7, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.parallel1.branch1.avg_pool2d1.forward(x);
seen.at("parallel1.branch1.avg_pool2d1", &x);
let x = net.parallel1.branch1.conv2d1.forward(x);
seen.at("parallel1.branch1.conv2d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = {
let x = private::layers::channels_last(x, |x| net.parallel1.branch2.block11.rms_norm1.forward(x));
seen.at("parallel1.branch2.block11.rms_norm1", &x);
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("parallel1.branch2.block11.softsign1", &x);
let x = private::layers::channels_last(x, |x| net.parallel1.branch2.block11.layer_norm1.forward(x));
seen.at("parallel1.branch2.block11.layer_norm1", &x);
x
};
let x = net.parallel1.branch2.conv2d1.forward(x);
seen.at("parallel1.branch2.conv2d1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n159 {
    use crate::seen::*;
    network! {
        N159: image(1, 10, 9) -> signal(3, 15) {
            reshape(signal(6, 15))
            conv1d(3, 1)
        }
        train { loss: huber(delta = 0.5), optimizer: muon(lr = 1e-3, momentum = 0.9, ns_steps = 5, match_rms_adamw = true), steps: 80, batch: 21, clip: value(0.5), stop: early(patience = 7), metrics: [mae, rmse], augment: [flip(vertical)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N159>(0);
let x = numbers([2, 1, 10, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { x . reshape ([- 1 , 6 , 15]) };
seen.at("reshape1", &x);
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n161 {
    use crate::seen::*;
    network! {
        N161: image(1, 6, 8) -> class(3) {
            avg_pool2d((3, 2), padding = 1, count_padding = false)
            soft_shrink
            global_avg_pool
            dense(3)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), optimizer: lamb(lr = 1e-3), steps: 70, checkpoint: every(1 epoch), metrics: top_k(2), augment: [shear(10), crop(0.8)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N161>(0);
let x = numbers([2, 1, 6, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.avg_pool2d1.forward(x);
seen.at("avg_pool2d1", &x);
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.5) };
seen.at("soft_shrink1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n163 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_1: reshape(volume(22, 2, 1, 1))
        }
        N163: signal(4, 11) -> class(2) {
            block1
            layer_2: repeat(2) {
                conv3d(6, 3, padding = same)
                conv3d(22, 1)
            }
            global_avg_pool
            dense(2)
            softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N163>(0);
let x = numbers([2, 4, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = { x . reshape ([- 1 , 22 , 2 , 1 , 1]) };
seen.at("block11.layer_1", &x);
x
};
let x = {
let x = net.layer_2[0].conv3d1.forward(x);
seen.at("layer_2[0].conv3d1", &x);
let x = net.layer_2[0].conv3d2.forward(x);
seen.at("layer_2[0].conv3d2", &x);
x
};
let x = {
let x = net.layer_2[1].conv3d1.forward(x);
seen.at("layer_2[1].conv3d1", &x);
let x = net.layer_2[1].conv3d2.forward(x);
seen.at("layer_2[1].conv3d2", &x);
x
};
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n166 {
    use crate::seen::*;
    const N166_1: usize = 1;
    network! {
        N166: (input_1: signal(4, 9), input_2: signal(2, 9), input_3: signal(3, 9)) -> signal(3, 9) {
            input_1
            concat(input_2)
            concat(input_3)
            concat(input_3)
            concat(input_1)
            #[init(zeros)]
            conv1d(3, N166_1)
            silu
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N166>(0);
let kept_input_1 = numbers([2, 4, 9]);
let kept_input_2 = numbers([2, 2, 9]);
let kept_input_3 = numbers([2, 3, 9]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = kept_input_1.clone();
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_input_3.clone()], 1);
seen.at("concat2", &x);
let x = Tensor::cat(vec![x, kept_input_3.clone()], 1);
seen.at("concat3", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("concat4", &x);
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
let x = { use private::runs::silu; silu (x) };
seen.at("silu1", &x);
        seen.end(x, forward);
    }
}

mod n167 {
    use crate::seen::*;
    const N167_3: usize = 3;
    const N167_6: usize = 6;
    network! {
        Inner1: tokens(3, 28) -> sequence(3, 3) {
            embedding(10)
            dense(3)
        }
    }
    network! {
        N167: (input_1: tokens(3, 28), input_2: features(3)) -> labels(3) {
            parallel(concat) {
                {
                    input_1
                    Inner1 -> sequence(3, 3)
                    module(Scaled = Scaled::new(device), output = sequence(3, 3), params = 1, flops = 9)
                    global_avg_pool
                    dense(N167_3)
                }
                {
                    input_2
                    flatten
                    dense(N167_6)
                }
            }
            layer_1: reshape(volume(3, 1, 3, 1))
            sigmoid
            global_avg_pool
            dense(N167_3, log_sigmoid)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N167>(0);
let kept_input_1 = tokens([2, 3], 28);
let kept_input_2 = numbers([2, 3]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = net.parallel1.branch1.inner11.forward(x);
seen.at("parallel1.branch1.inner11", &x);
let x = net.parallel1.branch1.module1.forward(x);
seen.at("parallel1.branch1.module1", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("parallel1.branch1.global_avg_pool1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = { x . flatten :: < 2 > (1 , 1) };
seen.at("parallel1.branch2.flatten1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = { x . reshape ([- 1 , 3 , 1 , 3 , 1]) };
seen.at("layer_1", &x);
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n168 {
    use crate::seen::*;
    network! {
        block block1() {
            rms_norm
            layer_3: prelu
            crop(1)
        }
        N168: (input_1: tokens(3, 18), input_2: volume(1, 5, 6, 6)) -> class(4) {
            parallel(sum) {
                {
                    input_1
                    layer_1: embedding(6)
                    global_avg_pool
                    dense(4)
                }
                {
                    input_2
                    layer_2: conv_transpose3d(2, 3, bias = true)
                    global_avg_pool
                    dense(4)
                }
            }
            layer_norm
            residual {
                block1
                dense(4)
            }
            dense(4)
        }
        train { loss: cross_entropy, optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), schedule: step(at = [0.5, 0.75], factor = 0.1, warmup = 3), epochs: 3, metrics: [accuracy, top_k(2)], seed: 123 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N168>(0);
let kept_input_1 = tokens([2, 3], 18);
let kept_input_2 = numbers([2, 1, 5, 6, 6]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = net.parallel1.branch1.layer_1.forward(x);
seen.at("parallel1.branch1.layer_1", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("parallel1.branch1.global_avg_pool1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = net.parallel1.branch2.layer_2.forward(x);
seen.at("parallel1.branch2.layer_2", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("parallel1.branch2.global_avg_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = net.layer_norm1.forward(x);
seen.at("layer_norm1", &x);
let x = {
let input = x.clone();
let x = {
let x = net.residual1.block11.rms_norm1.forward(x);
seen.at("residual1.block11.rms_norm1", &x);
let x = net.residual1.block11.layer_3.forward(x);
seen.at("residual1.block11.layer_3", &x);
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("residual1.block11.crop1", &x);
x
};
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n170 {
    use crate::seen::*;
    network! {
        N170: sequence(9, 5) -> tokens(9, 2) {
            residual {
                rms_norm(hard_swish)
            }
            dense(2, log_softmax)
        }
        train { optimizer: muon(lr = 1e-3, momentum = 0.9, ns_steps = 5, match_rms_adamw = true), epochs: 8, batch: 29, seed: 629, augment: [mixup(0.2), noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N170>(0);
let x = numbers([2, 9, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.rms_norm1.forward(x);
let x = { use private::runs::hard_swish; hard_swish (x) };
seen.at("residual1.rms_norm1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 2) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n172 {
    use crate::seen::*;
    network! {
        N172: (input_1: image(1, 9, 11), input_2: image(3, 9, 11)) -> class(4) {
            parallel(concat) {
                {
                    input_1
                    softmin
                    concat(input_2)
                    global_max_pool
                    dense(3)
                }
                {
                    input_2
                    concat(input_1)
                    residual {
                        concat(input_1)
                        conv2d(4, 1)
                    }
                    flatten
                    dense(4)
                }
            }
            log_sigmoid
            dense(4)
        }
        limits { params: 1659, flops: 8930, memory: 10200 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N172>(0);
let kept_input_1 = numbers([2, 1, 9, 11]);
let kept_input_2 = numbers([2, 3, 9, 11]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("parallel1.branch1.softmin1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("parallel1.branch1.concat1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch1.global_max_pool1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch2.concat1", &x);
let x = {
let input = x.clone();
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch2.residual1.concat1", &x);
let x = net.parallel1.branch2.residual1.conv2d1.forward(x);
seen.at("parallel1.branch2.residual1.conv2d1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch2.residual1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("parallel1.branch2.flatten1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("log_sigmoid1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n173 {
    use crate::seen::*;
    const N173_1: usize = 1;
    network! {
        Inner1: sequence(6, 6) -> sequence(6, 4) {
            dense(9, hard_tanh)
            dense(4)
        }
    }
    network! {
        N173: (input_1: image(4, 9, 9), input_2: volume(3, 6, 5, 4), input_3: sequence(6, 6)) -> binary {
            parallel(product) {
                {
                    input_1
                    concat(input_1)
                    global_avg_pool
                    #[init(kaiming_uniform(gain = 1.0, fan_out_only = true))]
                    dense(1)
                }
                {
                    input_2
                    crop(1)
                    global_avg_pool
                    dense(N173_1)
                }
                {
                    input_3
                    layer_1: Inner1 -> sequence(6, 4)
                    layer_2: crop(1)
                    global_max_pool
                    dense(N173_1)
                }
            }
            layer_3: rms_norm
            dense(N173_1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N173>(0);
let kept_input_1 = numbers([2, 4, 9, 9]);
let kept_input_2 = numbers([2, 3, 6, 5, 4]);
let kept_input_3 = numbers([2, 6, 6]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch1.concat1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("parallel1.branch1.global_avg_pool1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = { use private::layers::crop; crop (x , [(1 , 1) , (1 , 1) , (1 , 1)]) };
seen.at("parallel1.branch2.crop1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("parallel1.branch2.global_avg_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = kept_input_3.clone();
let x = net.parallel1.branch3.layer_1.forward(x);
seen.at("parallel1.branch3.layer_1", &x);
let x = { use private::layers::crop; crop (x , [(1 , 1) , (0 , 0)]) };
seen.at("parallel1.branch3.layer_2", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("parallel1.branch3.global_max_pool1", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = branch1 * branch2 * branch3;
x
};
seen.at("parallel1", &x);
let x = net.layer_3.forward(x);
seen.at("layer_3", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n175 {
    use crate::seen::*;
    network! {
        N175: tokens(6, 26, pad = 0) -> tokens(6, 4) {
            embedding(6)
            mish
            dense(4)
            softmax
        }
        limits { params: 184, flops: 588, memory: 1024 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N175>(0);
let x = tokens([2, 6], 26);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::runs::mish; mish (x) };
seen.at("mish1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 2) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n176 {
    use crate::seen::*;
    network! {
        N176: (input_1: sequence(3, 2), input_2: sequence(3, 1)) -> class(4) {
            input_1
            concat(input_2)
            rms_norm
            repeat(3) {
                layer_1: rrelu
            }
            global_max_pool
            dense(4)
        }
        train { loss: cross_entropy, optimizer: muon(lr = 1e-3, momentum = 0.9, ns_steps = 5, match_rms_adamw = true), steps: 20, batch: 54, monitor: valid_loss, seed: 537 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N176>(0);
let kept_input_1 = numbers([2, 3, 2]);
let kept_input_2 = numbers([2, 3, 1]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = kept_input_1.clone();
let x = Tensor::cat(vec![x, kept_input_2.clone()], 2);
seen.at("concat1", &x);
let x = net.rms_norm1.forward(x);
seen.at("rms_norm1", &x);
let x = {
let x = net.repeat1[0].layer_1.forward(x);
seen.at("repeat1[0].layer_1", &x);
x
};
let x = {
let x = net.repeat1[1].layer_1.forward(x);
seen.at("repeat1[1].layer_1", &x);
x
};
let x = {
let x = net.repeat1[2].layer_1.forward(x);
seen.at("repeat1[2].layer_1", &x);
x
};
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n177 {
    use crate::seen::*;
    const N177_1: usize = 1;
    network! {
        N177: sequence(4, 7) -> binary {
            global_max_pool
            dense(N177_1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N177>(0);
let x = numbers([2, 4, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n178 {
    use crate::seen::*;
    network! {
        N178: image(4, 9, 6) -> image(3, 13, 10) {
            pad(2, reflect)
            #[freeze]
            layer_4: residual {
                parallel(product) {
                    {
                        layer_2: residual {
                            relu
                            layer_1: pixel_shuffle(1)
                        }
                        #[init(xavier_uniform)]
                        conv2d(3, 1)
                    }
                    {
                        hard_swish
                        conv2d(3, 1)
                    }
                }
                layer_3: depthwise_conv2d(2, selu, padding = same, multiplier = 3)
                conv2d(4, 1)
            }
            instance_norm
            sum(layer_4)
            #[rate(0.1)]
            conv2d(3, 1)
        }
        train { loss: poisson(log = true), optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), schedule: one_cycle(rise = 0.3, start = 0.1), epochs: 4, batch: 38, accumulate: 4, checkpoint: [every(20 steps), best], metrics: rmse }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N178>(115);
let x = numbers([2, 4, 9, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2) , (2 , 2)] , PadMode :: Reflect) };
seen.at("pad1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = { use private::runs::relu; relu (x) };
seen.at("layer_4.parallel1.branch1.layer_2.relu1", &x);
let x = net.layer_4.parallel1.branch1.layer_2.layer_1.forward(x);
seen.at("layer_4.parallel1.branch1.layer_2.layer_1", &x);
let x = x + input;
x
};
seen.at("layer_4.parallel1.branch1.layer_2", &x);
let x = net.layer_4.parallel1.branch1.conv2d1.forward(x);
seen.at("layer_4.parallel1.branch1.conv2d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::runs::hard_swish; hard_swish (x) };
seen.at("layer_4.parallel1.branch2.hard_swish1", &x);
let x = net.layer_4.parallel1.branch2.conv2d1.forward(x);
seen.at("layer_4.parallel1.branch2.conv2d1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("layer_4.parallel1", &x);
let x = net.layer_4.layer_3.forward(x);
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("layer_4.layer_3", &x);
let x = net.layer_4.conv2d1.forward(x);
seen.at("layer_4.conv2d1", &x);
let x = x + input;
x
};
seen.at("layer_4", &x);
let kept_layer_4 = x.clone();
let x = net.instance_norm1.forward(x);
seen.at("instance_norm1", &x);
let x = x + kept_layer_4.clone();
seen.at("sum1", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n180 {
    use crate::seen::*;
    network! {
        N180: volume(4, 4, 6, 5) -> volume(2, 4, 6, 5) {
            glu
            #[init(orthogonal)]
            conv3d(2, 1)
            silu
        }
        train { loss: smooth_l1, optimizer: muon(lr = 1e-3, momentum = 0.9, ns_steps = 5, match_rms_adamw = true), epochs: 6, batch: 63 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N180>(0);
let x = numbers([2, 4, 4, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::glu; glu (x , 1) };
seen.at("glu1", &x);
let x = net.conv3d1.forward(x);
seen.at("conv3d1", &x);
let x = { use private::runs::silu; silu (x) };
seen.at("silu1", &x);
        seen.end(x, forward);
    }
}

mod n183 {
    use crate::seen::*;
    const N183_2: usize = 2;
    network! {
        block block1() {
            gaussian_noise(0.25)
            relu6
        }
        N183<const N183_2: usize>: features(14) -> class(3) {
            block1
            flatten
            #[freeze]
            layer_1: residual(shortcut = {
                    dense(N183_2)
            }) {
                dense(3, bias = true)
                dense(2)
            }
            #[rate(0.1)]
            dense(3, softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N183<N183_2>>(53 + ((14 * N183_2) + N183_2));
let x = numbers([2, 14]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.block11.gaussian_noise1.forward(x);
seen.at("block11.gaussian_noise1", &x);
let x = { use private::runs::relu6; relu6 (x) };
seen.at("block11.relu61", &x);
x
};
let x = { x . flatten :: < 2 > (1 , 1) };
seen.at("flatten1", &x);
let x = {
let input = x.clone();
let x = net.layer_1.dense1.forward(x);
seen.at("layer_1.dense1", &x);
let x = net.layer_1.dense2.forward(x);
seen.at("layer_1.dense2", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_1.shortcut.dense1.forward(x);
seen.at("layer_1.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n184 {
    use crate::seen::*;
    network! {
        block block1() {
            tanhshrink
            separable_conv2d(3, 2, padding = same)
        }
        block block2(p1) {
            residual(shortcut = {
                    conv2d(3, 1, stride = 2)
            }) {
                layer_1: block1
                conv2d(3, 1, stride = 2)
            }
            max_pool2d((p1, 2), padding = same)
        }
        N184: image(1, 9, 10) -> class(2) {
            batch_norm(shrink)
            block2(1)
            global_max_pool
            #[rate(0.1)]
            #[init(xavier_uniform)]
            dense(2)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), optimizer: rmsprop(lr = 1e-3, alpha = 0.95, centered = true), schedule: constant(warmup = 3), steps: 90, accumulate: 1, augment: [elastic(34, 4)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N184>(0);
let x = numbers([2, 1, 9, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.5 , 0.0) };
seen.at("batch_norm1", &x);
let x = {
let x = {
let input = x.clone();
let x = {
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("block21.residual1.layer_1.tanhshrink1", &x);
let x = net.block21.residual1.layer_1.separable_conv2d1.forward(x);
seen.at("block21.residual1.layer_1.separable_conv2d1", &x);
x
};
let x = net.block21.residual1.conv2d1.forward(x);
seen.at("block21.residual1.conv2d1", &x);
let shortcut = {
let x = input.clone();
let x = net.block21.residual1.shortcut.conv2d1.forward(x);
seen.at("block21.residual1.shortcut.conv2d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("block21.residual1", &x);
let x = net.block21.max_pool2d1.forward(x);
seen.at("block21.max_pool2d1", &x);
x
};
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n186 {
    use crate::seen::*;
    network! {
        N186: image(2, 10, 5) -> image(3, 10, 5) {
            #[freeze]
            #[init(orthogonal)]
            conv_transpose2d(11, 3, padding = same, bias = false)
            #[rate(0.1)]
            #[init(zeros)]
            conv2d(3, 1)
            tanh
        }
        train { epochs: 7, batch: 33, checkpoint: every(1 epoch), metrics: [mae, rmse], augment: [crop(0.8)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N186>(198);
let x = numbers([2, 2, 10, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.conv_transpose2d1.forward(x);
seen.at("conv_transpose2d1", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
let x = { use private::runs::tanh; tanh (x) };
seen.at("tanh1", &x);
        seen.end(x, forward);
    }
}

mod n187 {
    use crate::seen::*;
    network! {
        N187: tokens(7, 23, pad = 0) -> values(3) {
            #[freeze]
            embedding(12)
            #[freeze]
            #[init(kaiming_uniform(gain = 1.0, fan_out_only = true))]
            residual(shortcut = {
                    dense(1)
            }) {
                residual {
                    residual {
                        gaussian_noise(0.25)
                    }
                }
                #[init(kaiming_normal)]
                dense(1)
            }
            #[init(ones)]
            dense(12, softsign)
            layer_1: rms_norm
            global_max_pool
            #[rate(0.1)]
            #[init(kaiming_normal)]
            dense(3)
        }
        train { epochs: 6, accumulate: 2, stop: early(patience = 5, min_delta = 1e-3), ema: 0.999, metrics: [mae, rmse, r2] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N187>(302);
let x = tokens([2, 7], 23);
let padding = &x.clone().equal_elem(0);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.residual1.residual1.gaussian_noise1.forward(x);
seen.at("residual1.residual1.residual1.gaussian_noise1", &x);
let x = x + input;
x
};
seen.at("residual1.residual1.residual1", &x);
let x = x + input;
x
};
seen.at("residual1.residual1", &x);
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.shortcut.dense1.forward(x);
seen.at("residual1.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("dense1", &x);
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let x = { use private::layers::max_padded; max_padded (x , padding) };
seen.at("global_max_pool1", &x);
let x = net.dense2.forward(x);
seen.at("dense2", &x);
        seen.end(x, forward);
    }
}

mod n188 {
    use crate::seen::*;
    network! {
        Inner1: features(4) -> values(1) {
            rms_norm
            pad(2, edge)
            dense(1)
        }
    }
    network! {
        Inner2: features(9) -> values(3) {
            celu(alpha = 0.5)
            crop(1)
            dense(3)
        }
    }
    network! {
        Inner3: features(3) -> values(2) {
            pad(1, edge)
            hard_shrink
            dense(2)
        }
    }
    network! {
        N188: (input_1: features(8), input_2: tokens(7, 15)) -> class(2) {
            parallel(concat) {
                {
                    input_1
                    elu(0.5)
                    concat(input_1)
                    #[init(orthogonal)]
                    dense(2)
                }
                {
                    input_2
                    embedding(8)
                    last_step
                    #[init(normal(mean = 0.0, std = 0.02))]
                    dense(2)
                }
            }
            #[freeze]
            Inner1 -> features(1)
            layer_1: concat(input_1)
            sum(layer_1)
            #[freeze]
            layer_2: Inner2 -> features(3)
            layer_norm
            #[freeze]
            Inner3 -> features(2)
            #[init(normal(mean = 0.0, std = 0.02))]
            dense(2, log_softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N188>(0 + < Inner1 as :: neural_first :: __private :: Network > :: PARAMS + < Inner2 as :: neural_first :: __private :: Network > :: PARAMS + < Inner3 as :: neural_first :: __private :: Network > :: PARAMS);
let kept_input_1 = numbers([2, 8]);
let kept_input_2 = tokens([2, 7], 15);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = { use private::runs::elu; elu (x , 0.5) };
seen.at("parallel1.branch1.elu1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch1.concat1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = net.parallel1.branch2.embedding1.forward(x);
seen.at("parallel1.branch2.embedding1", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("parallel1.branch2.last_step1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = net.inner11.forward(x);
seen.at("inner11", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = x + kept_layer_1.clone();
seen.at("sum1", &x);
let x = net.layer_2.forward(x);
seen.at("layer_2", &x);
let x = net.layer_norm1.forward(x);
seen.at("layer_norm1", &x);
let x = net.inner31.forward(x);
seen.at("inner31", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n191 {
    use crate::seen::*;
    network! {
        N191: signal(2, 8) -> signal(2, 8) {
            #[rate(0.1)]
            #[init(ones)]
            conv1d(2, 1)
        }
        train { optimizer: sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4), steps: 80, augment: [mixup(0.2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N191>(0);
let x = numbers([2, 2, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n192 {
    use crate::seen::*;
    const N192_3: usize = 3;
    network! {
        N192<const N192_3: usize>: image(3, 9, 10) -> class(3) {
            global_max_pool
            dense(N192_3)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), optimizer: rmsprop(lr = 1e-3, alpha = 0.95, centered = true), schedule: exponential(end = 0.01, warmup = 3), steps: 30, batch: 53, metrics: [accuracy, top_k(2)], augment: [crop(0.8)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N192<N192_3>>(0);
let x = numbers([2, 3, 9, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n194 {
    use crate::seen::*;
    network! {
        N194: signal(2, 22) -> signal(4, 22) {
            conv1d(4, 1)
        }
        train { loss: poisson(log = true), optimizer: lion(lr = 1e-4), epochs: 3 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N194>(0);
let x = numbers([2, 2, 22]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n195 {
    use crate::seen::*;
    const N195_1: usize = 1;
    network! {
        Inner1: image(1, 7, 5) -> image(2, 7, 3) {
            layer_1: conv2d(4, 2, tanh, stride = (1, 2), padding = same, dilation = (1, 2))
            conv2d(2, 1)
        }
    }
    network! {
        N195<const N195_1: usize>: image(1, 9, 7) -> class(2) {
            gaussian_noise(0.5)
            repeat(1) {
                max_pool2d((N195_1, 2), stride = 1, padding = same)
                instance_norm(celu(alpha = 0.5))
            }
            crop(1)
            Inner1 -> image(2, 7, 3)
            layer_2: global_avg_pool
            dense(2)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), optimizer: muon(lr = 1e-3, momentum = 0.9, ns_steps = 5, match_rms_adamw = true), epochs: 7, checkpoint: best, metrics: accuracy }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N195<N195_1>>(0);
let x = numbers([2, 1, 9, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = {
let x = net.repeat1[0].max_pool2d1.forward(x);
seen.at("repeat1[0].max_pool2d1", &x);
let x = net.repeat1[0].instance_norm1.forward(x);
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("repeat1[0].instance_norm1", &x);
x
};
let x = { use private::layers::crop; crop (x , [(1 , 1) , (1 , 1)]) };
seen.at("crop1", &x);
let x = net.inner11.forward(x);
seen.at("inner11", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("layer_2", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n198 {
    use crate::seen::*;
    network! {
        Inner1: image(3, 7, 10) -> image(2, 7, 10) {
            sigmoid
            conv2d(2, 1)
        }
    }
    network! {
        block block1() {
            Inner1 -> image(2, 7, 10)
            leaky_relu(slope = 0.2)
        }
        N198: image(3, 7, 10) -> values(3) {
            layer_1: block1
            group_norm(2, eps = 1e-4, affine = true)
            mish
            layer_2: global_avg_pool
            dropout(0.1)
            dense(3, elu)
        }
        train { optimizer: sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4), steps: 70, time: 10 min, stop: early(patience = 1), checkpoint: every(1 epoch), ema: 0.99, seed: 794, augment: [flip, shift(2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N198>(0);
let x = numbers([2, 3, 7, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.layer_1.inner11.forward(x);
seen.at("layer_1.inner11", &x);
let x = { use private::runs::leaky_relu; leaky_relu (x , 0.2) };
seen.at("layer_1.leaky_relu1", &x);
x
};
let x = net.group_norm1.forward(x);
seen.at("group_norm1", &x);
let x = { use private::runs::mish; mish (x) };
seen.at("mish1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("layer_2", &x);
let x = net.dropout1.forward(x);
seen.at("dropout1", &x);
let x = net.dense1.forward(x);
let x = { use private::runs::elu; elu (x , 1.0) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n199 {
    use crate::seen::*;
    network! {
        Inner1: tokens(4, 13) -> sequence(4, 1) {
            embedding(6)
            dense(1)
        }
    }
    network! {
        N199: tokens(4, 13) -> class(2) {
            layer_1: Inner1 -> sequence(4, 1)
            global_max_pool
            dense(2)
            softmax
        }
        train { optimizer: adagrad(lr = 0.01, lr_decay = 1e-3), schedule: exponential(end = 0.01, warmup = 3), steps: 50, batch: 54, accumulate: 1, clip: norm(1.0), ema: 0.99, metrics: [accuracy] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N199>(0);
let x = tokens([2, 4], 13);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n200 {
    use crate::seen::*;
    network! {
        N200: image(3, 8, 5) -> binary {
            permute(image(H, C, W))
            repeat(2) {
                layer_1: dropout(0.5)
                threshold(at = 0.1)
            }
            layer_2: group_norm(8, eps = 1e-4)
            repeat(3) {
                concat(layer_2)
                conv2d(8, 1)
            }
            softsign
            global_avg_pool
            dense(1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N200>(0);
let x = numbers([2, 3, 8, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { x . permute ([0 , 2 , 1 , 3]) };
seen.at("permute1", &x);
let x = {
let x = net.repeat1[0].layer_1.forward(x);
seen.at("repeat1[0].layer_1", &x);
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("repeat1[0].threshold1", &x);
x
};
let x = {
let x = net.repeat1[1].layer_1.forward(x);
seen.at("repeat1[1].layer_1", &x);
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("repeat1[1].threshold1", &x);
x
};
let x = net.layer_2.forward(x);
seen.at("layer_2", &x);
let kept_layer_2 = x.clone();
let x = {
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 1);
seen.at("repeat2[0].concat1", &x);
let x = net.repeat2[0].conv2d1.forward(x);
seen.at("repeat2[0].conv2d1", &x);
x
};
let x = {
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 1);
seen.at("repeat2[1].concat1", &x);
let x = net.repeat2[1].conv2d1.forward(x);
seen.at("repeat2[1].conv2d1", &x);
x
};
let x = {
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 1);
seen.at("repeat2[2].concat1", &x);
let x = net.repeat2[2].conv2d1.forward(x);
seen.at("repeat2[2].conv2d1", &x);
x
};
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("softsign1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n204 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_2: avg_pool1d(4, stride = 2)
        }
        N204: (input_1: sequence(6, 5), input_2: sequence(6, 4)) -> binary {
            input_1
            #[init(zeros)]
            parallel(product) {
                {
                    layer_1: hard_tanh
                    dense(6)
                }
                {
                    gaussian_noise(0.25)
                    dense(6)
                }
                {
                    rms_norm
                    instance_norm
                    #[init(kaiming_normal)]
                    dense(6)
                }
            }
            concat(input_2)
            pad(2, reflect)
            block1
            global_avg_pool
            batch_norm
            dense(1)
        }
        train { loss: binary_cross_entropy, optimizer: lion(lr = 1e-4), epochs: 2, accumulate: 4, stop: early(patience = 1), metrics: [accuracy, f1, auroc, precision, recall], seed: 909 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N204>(0);
let kept_input_1 = numbers([2, 6, 5]);
let kept_input_2 = numbers([2, 6, 4]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = kept_input_1.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::runs::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("parallel1.branch1.layer_1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.gaussian_noise1.forward(x);
seen.at("parallel1.branch2.gaussian_noise1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = net.parallel1.branch3.rms_norm1.forward(x);
seen.at("parallel1.branch3.rms_norm1", &x);
let x = private::layers::channels_first(x, |x| net.parallel1.branch3.instance_norm1.forward(x));
seen.at("parallel1.branch3.instance_norm1", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = branch1 * branch2 * branch3;
x
};
seen.at("parallel1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 2);
seen.at("concat1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2) , (0 , 0)] , PadMode :: Reflect) };
seen.at("pad1", &x);
let x = {
let x = private::layers::channels_first(x, |x| net.block11.layer_2.forward(x));
seen.at("block11.layer_2", &x);
x
};
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
let x = net.batch_norm1.forward(x);
seen.at("batch_norm1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n205 {
    use crate::seen::*;
    const N205_1: usize = 1;
    const N205_3: usize = 3;
    network! {
        block block1() {
            residual(shortcut = {
                    dense(8)
            }) {
                layer_2: gaussian_noise(0.1)
                dense(8)
            }
            residual(shortcut = {
                    dense(2)
            }) {
                layer_3: lstm(6)
                dense(2)
            }
            shrink
        }
        N205<const N205_1: usize, const N205_3: usize>: tokens(5, 10, pad = 0) -> tokens(5, 3) {
            #[freeze]
            embedding(4)
            tanhshrink
            #[freeze]
            repeat(3) {
                layer_1: swiglu(N205_1)
                dense(4)
            }
            layer_norm
            block1
            dense(N205_3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N205<N205_1, N205_3>>(40 + (8 * N205_1) + ((N205_1 * 4) + 4) + (8 * N205_1) + ((N205_1 * 4) + 4) + (8 * N205_1) + ((N205_1 * 4) + 4));
let x = tokens([2, 5], 10);
let padding = &x.clone().equal_elem(0);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("tanhshrink1", &x);
let x = {
let x = net.repeat1[0].layer_1.forward(x);
seen.at("repeat1[0].layer_1", &x);
let x = net.repeat1[0].dense1.forward(x);
seen.at("repeat1[0].dense1", &x);
x
};
let x = {
let x = net.repeat1[1].layer_1.forward(x);
seen.at("repeat1[1].layer_1", &x);
let x = net.repeat1[1].dense1.forward(x);
seen.at("repeat1[1].dense1", &x);
x
};
let x = {
let x = net.repeat1[2].layer_1.forward(x);
seen.at("repeat1[2].layer_1", &x);
let x = net.repeat1[2].dense1.forward(x);
seen.at("repeat1[2].dense1", &x);
x
};
let x = net.layer_norm1.forward(x);
seen.at("layer_norm1", &x);
let x = {
let x = {
let input = x.clone();
let x = net.block11.residual1.layer_2.forward(x);
seen.at("block11.residual1.layer_2", &x);
let x = net.block11.residual1.dense1.forward(x);
seen.at("block11.residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.block11.residual1.shortcut.dense1.forward(x);
seen.at("block11.residual1.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("block11.residual1", &x);
let x = {
let input = x.clone();
let x = net.block11.residual2.layer_3.forward_padded(x, padding);
seen.at("block11.residual2.layer_3", &x);
let x = net.block11.residual2.dense1.forward(x);
seen.at("block11.residual2.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.block11.residual2.shortcut.dense1.forward(x);
seen.at("block11.residual2.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("block11.residual2", &x);
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.5 , 0.0) };
seen.at("block11.shrink1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n206 {
    use crate::seen::*;
    network! {
        N206: features(6) -> class(3) {
            dense(3)
        }
        train { loss: cross_entropy, optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), schedule: linear(end = 0.1, warmup = 0.05), steps: 80, monitor: train_loss, checkpoint: [every(20 steps), best] }
        limits { params: 21, flops: 39, memory: 120 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N206>(0);
let x = numbers([2, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n207 {
    use crate::seen::*;
    network! {
        Inner1: tokens(9, 18) -> values(1) {
            embedding(2)
            layer_1: flatten
            dense(1)
        }
    }
    network! {
        N207: tokens(9, 18) -> values(4) {
            #[rate(1e-3)]
            Inner1 -> features(1)
            layer_2: relu
            dense(4)
        }
        train { loss: poisson(log = true), epochs: 5, batch: 44, clip: norm(1.0), checkpoint: best }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N207>(0);
let x = tokens([2, 9], 18);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.inner11.forward(x);
seen.at("inner11", &x);
let x = { use private::runs::relu; relu (x) };
seen.at("layer_2", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n208 {
    use crate::seen::*;
    network! {
        N208: (input_1: tokens(8, 15, pad = 0)) -> tokens(8, 2) {
            embedding(10)
            residual {
                repeat(3) {
                    threshold(at = 0.1)
                }
                relu
            }
            dense(2)
        }
        train { schedule: plateau(factor = 0.5, patience = 2, warmup = 0.05), epochs: 9, batch: 10, metrics: [accuracy, perplexity], seed: 424 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N208>(0);
let kept_input_1 = tokens([2, 8], 15);
let forward = net.forward(kept_input_1.clone());
let x = kept_input_1.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = {
let input = x.clone();
let x = {
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("residual1.repeat1[0].threshold1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("residual1.repeat1[1].threshold1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("residual1.repeat1[2].threshold1", &x);
x
};
let x = { use private::runs::relu; relu (x) };
seen.at("residual1.relu1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n209 {
    use crate::seen::*;
    network! {
        N209: features(6) -> values(4) {
            gaussian_noise(0.5)
            #[rate(2)]
            dense(4)
        }
        train { optimizer: lamb(lr = 1e-3), schedule: linear(end = 0.1), epochs: 8, sample: shuffled, stop: early(patience = 6), ema: 0.999, metrics: [mae, rmse, r2] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N209>(0);
let x = numbers([2, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n210 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            avg_pool2d(p1)
            permute(image(C, W, H))
        }
        block block2() {
            mish
            block1(2)
        }
        block block3() {
            layer_1: block2
            pixel_shuffle(1)
            permute(image(W, H, C))
        }
        N210: image(4, 9, 8) -> class(3) {
            block2
            block3
            global_max_pool
            dense(3)
            softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N210>(0);
let x = numbers([2, 4, 9, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = { use private::runs::mish; mish (x) };
seen.at("block21.mish1", &x);
let x = {
let x = net.block21.block11.avg_pool2d1.forward(x);
seen.at("block21.block11.avg_pool2d1", &x);
let x = { x . permute ([0 , 1 , 3 , 2]) };
seen.at("block21.block11.permute1", &x);
x
};
x
};
let x = {
let x = {
let x = { use private::runs::mish; mish (x) };
seen.at("block31.layer_1.mish1", &x);
let x = {
let x = net.block31.layer_1.block11.avg_pool2d1.forward(x);
seen.at("block31.layer_1.block11.avg_pool2d1", &x);
let x = { x . permute ([0 , 1 , 3 , 2]) };
seen.at("block31.layer_1.block11.permute1", &x);
x
};
x
};
let x = net.block31.pixel_shuffle1.forward(x);
seen.at("block31.pixel_shuffle1", &x);
let x = { x . permute ([0 , 3 , 2 , 1]) };
seen.at("block31.permute1", &x);
x
};
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n211 {
    use crate::seen::*;
    network! {
        N211: image(2, 8, 10) -> mask(2, 3, 4) {
            #[freeze]
            separable_conv2d(12, 2, stride = 3, padding = same)
            #[init(ones)]
            residual {
                gelu(approximate = tanh)
                separable_conv2d(3, 4, padding = same)
                conv2d(12, 1)
            }
            batch_norm(tanhshrink)
            conv2d(2, 1, log_softmax)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), optimizer: lion(lr = 1e-4), epochs: 9, batch: 51 }
        limits { flops: 9876, memory: 2708 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N211>(44);
let x = numbers([2, 2, 8, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.separable_conv2d1.forward(x);
seen.at("separable_conv2d1", &x);
let x = {
let input = x.clone();
let x = { use private::runs::gelu_approximate; gelu_approximate (x) };
seen.at("residual1.gelu1", &x);
let x = net.residual1.separable_conv2d1.forward(x);
seen.at("residual1.separable_conv2d1", &x);
let x = net.residual1.conv2d1.forward(x);
seen.at("residual1.conv2d1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("batch_norm1", &x);
let x = net.conv2d1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n212 {
    use crate::seen::*;
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin_with(network! {
            dense(11, 11)
            leaky_relu(0.2)
            dense(4, log_softmax)
    }, 0);
let x = numbers([2, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::runs::leaky_relu; leaky_relu (x , 0.2) };
seen.at("leaky_relu1", &x);
let x = net.dense2.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense2", &x);
        seen.end(x, forward);
    }
}

mod n213 {
    use crate::seen::*;
    network! {
        N213: sequence(9, 4) -> sequence(9, 4) {
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N213>(0);
let x = numbers([2, 9, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n214 {
    use crate::seen::*;
    network! {
        N214: sequence(5, 7) -> class(3) {
            crop(1)
            last_step
            #[init(ones)]
            dense(3)
        }
        train { optimizer: lion(lr = 1e-4), epochs: 8, batch: 41, monitor: train_loss, ema: 0.99, seed: 340 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N214>(0);
let x = numbers([2, 5, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::crop; crop (x , [(1 , 1) , (0 , 0)]) };
seen.at("crop1", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n215 {
    use crate::seen::*;
    network! {
        Inner1: tokens(6, 24) -> sequence(6, 2) {
            embedding(2)
            dense(2)
        }
    }
    network! {
        N215: tokens(6, 24) -> tokens(6, 3) {
            layer_1: Inner1 -> sequence(6, 2)
            repeat(1) {
                relu
            }
            sum(layer_1)
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N215>(0);
let x = tokens([2, 6], 24);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = {
let x = { use private::runs::relu; relu (x) };
seen.at("repeat1[0].relu1", &x);
x
};
let x = x + kept_layer_1.clone();
seen.at("sum1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n216 {
    use crate::seen::*;
    const N216_6: usize = 6;
    network! {
        N216: sequence(6, 7) -> values(6) {
            gaussian_noise(0.5)
            #[init(constant(0.1))]
            residual(shortcut = {
                    dense(6)
                    batch_norm
            }) {
                quiet_softmax
                dense(N216_6)
            }
            global_avg_pool
        }
        train { loss: mse, optimizer: muon(lr = 1e-3, momentum = 0.9, ns_steps = 5, match_rms_adamw = true), schedule: one_cycle(rise = 0.3, start = 0.1), epochs: 4, batch: 33 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N216>(0);
let x = numbers([2, 6, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 2) };
seen.at("residual1.quiet_softmax1", &x);
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.shortcut.dense1.forward(x);
seen.at("residual1.shortcut.dense1", &x);
let x = private::layers::channels_first(x, |x| net.residual1.shortcut.batch_norm1.forward(x));
seen.at("residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
        seen.end(x, forward);
    }
}

mod n217 {
    use crate::seen::*;
    const N217_2: usize = 2;
    network! {
        block block1() {
            layer_1: parallel(concat) {
                {
                    sigmoid
                    pixel_shuffle(1)
                }
                {
                    silu
                }
            }
        }
        N217: image(1, 7, 6) -> class(2) {
            residual {
                rms_norm(relu6, eps = 1e-4)
                block1
                conv2d(1, 1)
            }
            global_avg_pool
            dense(N217_2)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), schedule: cosine(warmup = 3), epochs: 3, accumulate: 3, monitor: train_loss, seed: 810 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N217>(0);
let x = numbers([2, 1, 7, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = private::layers::channels_last(x, |x| net.residual1.rms_norm1.forward(x));
let x = { use private::runs::relu6; relu6 (x) };
seen.at("residual1.rms_norm1", &x);
let x = {
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("residual1.block11.layer_1.branch1.sigmoid1", &x);
let x = net.residual1.block11.layer_1.branch1.pixel_shuffle1.forward(x);
seen.at("residual1.block11.layer_1.branch1.pixel_shuffle1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::runs::silu; silu (x) };
seen.at("residual1.block11.layer_1.branch2.silu1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("residual1.block11.layer_1", &x);
x
};
let x = net.residual1.conv2d1.forward(x);
seen.at("residual1.conv2d1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n220 {
    use crate::seen::*;
    network! {
        Inner1: signal(2, 10) -> signal(3, 8) {
            relu6
            adaptive_avg_pool1d(8)
            conv1d(3, 1)
        }
    }
    network! {
        N220: signal(2, 10) -> signal(2, 8) {
            tanhshrink
            batch_norm
            #[freeze]
            layer_1: Inner1 -> signal(3, 8)
            repeat(1) {
                sum(layer_1)
            }
            #[init(ones)]
            conv1d(2, 1)
        }
        train { loss: huber(1.0), optimizer: muon(lr = 1e-3, momentum = 0.9, ns_steps = 5, match_rms_adamw = true), schedule: constant(warmup = 3), steps: 20, batch: 48, time: 1.5 h, checkpoint: [every(20 steps), best] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N220>(0 + < Inner1 as :: neural_first :: __private :: Network > :: PARAMS);
let x = numbers([2, 2, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("tanhshrink1", &x);
let x = net.batch_norm1.forward(x);
seen.at("batch_norm1", &x);
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = {
let x = x + kept_layer_1.clone();
seen.at("repeat1[0].sum1", &x);
x
};
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n221 {
    use crate::seen::*;
    const N221_12: usize = 12;
    network! {
        N221: sequence(9, 3) -> class(2) {
            swiglu(N221_12)
            global_max_pool
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N221>(0);
let x = numbers([2, 9, 3]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.swiglu1.forward(x);
seen.at("swiglu1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n222 {
    use crate::seen::*;
    const N222_4: usize = 4;
    network! {
        N222: tokens(6, 8) -> class(4) {
            embedding(2)
            global_max_pool
            dense(N222_4)
            softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N222>(0);
let x = tokens([2, 6], 8);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n224 {
    use crate::seen::*;
    network! {
        block block1(p1, p2) {
            residual(shortcut = {
                    dense(4)
            }) {
                relu
                dense(p1)
                dense(p2)
            }
            celu(alpha = 0.5)
        }
        N224: tokens(9, 25, pad = 0) -> class(4) {
            embedding(12)
            global_max_pool
            layer_1: block1(5, 4)
            concat(layer_1)
            #[freeze]
            dense(3)
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N224>(27);
let x = tokens([2, 9], 25);
let padding = &x.clone().equal_elem(0);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::layers::max_padded; max_padded (x , padding) };
seen.at("global_max_pool1", &x);
let x = {
let x = {
let input = x.clone();
let x = { use private::runs::relu; relu (x) };
seen.at("layer_1.residual1.relu1", &x);
let x = net.layer_1.residual1.dense1.forward(x);
seen.at("layer_1.residual1.dense1", &x);
let x = net.layer_1.residual1.dense2.forward(x);
seen.at("layer_1.residual1.dense2", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_1.residual1.shortcut.dense1.forward(x);
seen.at("layer_1.residual1.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_1.residual1", &x);
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("layer_1.celu1", &x);
x
};
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("concat1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = net.dense2.forward(x);
seen.at("dense2", &x);
        seen.end(x, forward);
    }
}

mod n226 {
    use crate::seen::*;
    network! {
        N226: tokens(6, 19, pad = 0) -> class(3) {
            #[init(constant(0.1))]
            embedding(8)
            rms_norm
            global_avg_pool
            dense(3)
            log_softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N226>(0);
let x = tokens([2, 6], 19);
let padding = &x.clone().equal_elem(0);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = net.rms_norm1.forward(x);
seen.at("rms_norm1", &x);
let x = { use private::layers::mean_padded; mean_padded (x , padding) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n227 {
    use crate::seen::*;
    network! {
        Inner1: image(4, 7, 7) -> image(3, 1, 1) {
            max_pool2d(3, dilation = 2)
            conv2d(3, 1)
        }
    }
    network! {
        block block1() {
            gaussian_noise(0.5)
            thresholded_relu
            layer_norm
        }
        N227: image(4, 7, 7) -> class(3) {
            instance_norm(silu, affine = true)
            #[freeze]
            Inner1 -> image(3, 1, 1)
            pad(1, value = 0.5)
            parallel(sum) {
                {
                }
                {
                    soft_shrink(0.3)
                    instance_norm(affine = true)
                }
            }
            #[rate(1e-3)]
            #[init(xavier_normal)]
            layer_1: residual(shortcut = {
                    conv2d(2, 1)
                    batch_norm
            }) {
                separable_conv2d(5, 3, padding = same, dilation = 2)
                block1
                conv2d(2, 1)
            }
            global_max_pool
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N227>(0 + < Inner1 as :: neural_first :: __private :: Network > :: PARAMS);
let x = numbers([2, 4, 7, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.instance_norm1.forward(x);
let x = { use private::runs::silu; silu (x) };
seen.at("instance_norm1", &x);
let x = net.inner11.forward(x);
seen.at("inner11", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1) , (1 , 1)] , PadMode :: Constant (0.5)) };
seen.at("pad1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("parallel1.branch2.soft_shrink1", &x);
let x = net.parallel1.branch2.instance_norm1.forward(x);
seen.at("parallel1.branch2.instance_norm1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = {
let input = x.clone();
let x = net.layer_1.separable_conv2d1.forward(x);
seen.at("layer_1.separable_conv2d1", &x);
let x = {
let x = net.layer_1.block11.gaussian_noise1.forward(x);
seen.at("layer_1.block11.gaussian_noise1", &x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("layer_1.block11.thresholded_relu1", &x);
let x = private::layers::channels_last(x, |x| net.layer_1.block11.layer_norm1.forward(x));
seen.at("layer_1.block11.layer_norm1", &x);
x
};
let x = net.layer_1.conv2d1.forward(x);
seen.at("layer_1.conv2d1", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_1.shortcut.conv2d1.forward(x);
seen.at("layer_1.shortcut.conv2d1", &x);
let x = net.layer_1.shortcut.batch_norm1.forward(x);
seen.at("layer_1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n229 {
    use crate::seen::*;
    network! {
        N229: sequence(9, 3) -> tokens(9, 3) {
            hard_sigmoid
            dense(3, log_softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N229>(0);
let x = numbers([2, 9, 3]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("hard_sigmoid1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 2) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n230 {
    use crate::seen::*;
    network! {
        N230: (input_1: signal(4, 15), input_2: signal(3, 15)) -> signal(4, 15) {
            input_1
            tanh
            concat(input_2)
            concat(input_2)
            layer_1: hard_sigmoid
            concat(layer_1)
            conv1d(4, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N230>(0);
let kept_input_1 = numbers([2, 4, 15]);
let kept_input_2 = numbers([2, 3, 15]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = kept_input_1.clone();
let x = { use private::runs::tanh; tanh (x) };
seen.at("tanh1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat2", &x);
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("concat3", &x);
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n232 {
    use crate::seen::*;
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin_with(network! {
        block block1() {
            residual {
                tanh
            }
        }
            dense(6, 6)
            repeat(2) {
                repeat(2) {
                    residual {
                        layer_norm(sigmoid)
                        batch_norm(momentum = 0.2)
                    }
                }
            }
            block1
            dense(3, softplus)
    }, 0);
let x = numbers([2, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = {
let x = {
let x = {
let input = x.clone();
let x = net.repeat1[0].repeat1[0].residual1.layer_norm1.forward(x);
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("repeat1[0].repeat1[0].residual1.layer_norm1", &x);
let x = net.repeat1[0].repeat1[0].residual1.batch_norm1.forward(x);
seen.at("repeat1[0].repeat1[0].residual1.batch_norm1", &x);
let x = x + input;
x
};
seen.at("repeat1[0].repeat1[0].residual1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let x = net.repeat1[0].repeat1[1].residual1.layer_norm1.forward(x);
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("repeat1[0].repeat1[1].residual1.layer_norm1", &x);
let x = net.repeat1[0].repeat1[1].residual1.batch_norm1.forward(x);
seen.at("repeat1[0].repeat1[1].residual1.batch_norm1", &x);
let x = x + input;
x
};
seen.at("repeat1[0].repeat1[1].residual1", &x);
x
};
x
};
let x = {
let x = {
let x = {
let input = x.clone();
let x = net.repeat1[1].repeat1[0].residual1.layer_norm1.forward(x);
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("repeat1[1].repeat1[0].residual1.layer_norm1", &x);
let x = net.repeat1[1].repeat1[0].residual1.batch_norm1.forward(x);
seen.at("repeat1[1].repeat1[0].residual1.batch_norm1", &x);
let x = x + input;
x
};
seen.at("repeat1[1].repeat1[0].residual1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let x = net.repeat1[1].repeat1[1].residual1.layer_norm1.forward(x);
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("repeat1[1].repeat1[1].residual1.layer_norm1", &x);
let x = net.repeat1[1].repeat1[1].residual1.batch_norm1.forward(x);
seen.at("repeat1[1].repeat1[1].residual1.batch_norm1", &x);
let x = x + input;
x
};
seen.at("repeat1[1].repeat1[1].residual1", &x);
x
};
x
};
let x = {
let x = {
let input = x.clone();
let x = { use private::runs::tanh; tanh (x) };
seen.at("block11.residual1.tanh1", &x);
let x = x + input;
x
};
seen.at("block11.residual1", &x);
x
};
let x = net.dense2.forward(x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 1.0) };
seen.at("dense2", &x);
        seen.end(x, forward);
    }
}

mod n233 {
    use crate::seen::*;
    network! {
        block block1() {
            gaussian_noise(0.1)
        }
        N233: signal(3, 10) -> class(3) {
            block1
            global_avg_pool
            #[rate(2)]
            dense(3, log_softmax)
        }
        train { epochs: 9, batch: 47, seed: 251, augment: [mixup(0.2), noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N233>(0);
let x = numbers([2, 3, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.block11.gaussian_noise1.forward(x);
seen.at("block11.gaussian_noise1", &x);
x
};
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n234 {
    use crate::seen::*;
    network! {
        N234: tokens(5, 15, pad = 0) -> labels(4) {
            embedding(12)
            global_avg_pool
            dense(4)
            log_sigmoid
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N234>(0);
let x = tokens([2, 5], 15);
let padding = &x.clone().equal_elem(0);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::layers::mean_padded; mean_padded (x , padding) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("log_sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n238 {
    use crate::seen::*;
    network! {
        block block1() {
            soft_shrink(lambda = 0.3)
            dropout(0.25)
        }
        N238: features(11) -> labels(2) {
            crop(1)
            silu
            pad(2, reflect)
            #[freeze]
            layer_2: residual(shortcut = {
                    dense(8)
                    batch_norm
            }) {
                layer_1: residual(shortcut = {
                    dense(4)
            }) {
                    dropout(0.25)
                    dense(4)
                }
                leaky_relu(0.2)
                dense(8)
            }
            block1
            #[init(uniform(min = -0.05, max = 0.05))]
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N238>(272);
let x = numbers([2, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("crop1", &x);
let x = { use private::runs::silu; silu (x) };
seen.at("silu1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2)] , PadMode :: Reflect) };
seen.at("pad1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = net.layer_2.layer_1.dropout1.forward(x);
seen.at("layer_2.layer_1.dropout1", &x);
let x = net.layer_2.layer_1.dense1.forward(x);
seen.at("layer_2.layer_1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_2.layer_1.shortcut.dense1.forward(x);
seen.at("layer_2.layer_1.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_2.layer_1", &x);
let x = { use private::runs::leaky_relu; leaky_relu (x , 0.2) };
seen.at("layer_2.leaky_relu1", &x);
let x = net.layer_2.dense1.forward(x);
seen.at("layer_2.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_2.shortcut.dense1.forward(x);
seen.at("layer_2.shortcut.dense1", &x);
let x = net.layer_2.shortcut.batch_norm1.forward(x);
seen.at("layer_2.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_2", &x);
let x = {
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("block11.soft_shrink1", &x);
let x = net.block11.dropout1.forward(x);
seen.at("block11.dropout1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n239 {
    use crate::seen::*;
    network! {
        Inner1: features(16) -> values(4) {
            gelu
            dense(4)
        }
    }
    network! {
        N239: (input_1: signal(1, 20), input_2: signal(3, 20), input_3: signal(4, 20)) -> labels(3) {
            parallel(concat) {
                {
                    input_1
                    threshold
                    flatten
                    dense(6)
                }
                {
                    input_2
                    gaussian_noise(0.5)
                    concat(input_3)
                    global_max_pool
                    dense(6)
                }
                {
                    input_3
                    layer_1: residual {
                        sum(input_3)
                    }
                    module(Scaled = Scaled::new(device), output = signal(4, 20), params = 1, flops = 80)
                    flatten
                    dense(4)
                }
            }
            layer_2: Inner1 -> features(4)
            sum(layer_2)
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N239>(0);
let kept_input_1 = numbers([2, 1, 20]);
let kept_input_2 = numbers([2, 3, 20]);
let kept_input_3 = numbers([2, 4, 20]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.0 , 0.0) };
seen.at("parallel1.branch1.threshold1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("parallel1.branch1.flatten1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = net.parallel1.branch2.gaussian_noise1.forward(x);
seen.at("parallel1.branch2.gaussian_noise1", &x);
let x = Tensor::cat(vec![x, kept_input_3.clone()], 1);
seen.at("parallel1.branch2.concat1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch2.global_max_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = kept_input_3.clone();
let x = {
let input = x.clone();
let x = x + kept_input_3.clone();
seen.at("parallel1.branch3.layer_1.sum1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch3.layer_1", &x);
let x = net.parallel1.branch3.module1.forward(x);
seen.at("parallel1.branch3.module1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("parallel1.branch3.flatten1", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2, branch3], 1);
x
};
seen.at("parallel1", &x);
let x = net.layer_2.forward(x);
seen.at("layer_2", &x);
let kept_layer_2 = x.clone();
let x = x + kept_layer_2.clone();
seen.at("sum1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n240 {
    use crate::seen::*;
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin_with(network! {
            dense(2, 2)
            layer_norm(relu, eps = 1e-4)
            dense(3, softmax)
    }, 0);
let x = numbers([2, 2]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = net.layer_norm1.forward(x);
let x = { use private::runs::relu; relu (x) };
seen.at("layer_norm1", &x);
let x = net.dense2.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense2", &x);
        seen.end(x, forward);
    }
}

mod n246 {
    use crate::seen::*;
    network! {
        block block1() {
            softsign
            flatten
            tanh
        }
        N246: (input_1: signal(4, 22), input_2: signal(2, 22)) -> values(4) {
            parallel(concat) {
                {
                    input_1
                    hard_tanh
                    global_max_pool
                    dense(4)
                }
                {
                    input_2
                    dropout(0.25)
                    layer_1: concat(input_1)
                    global_max_pool
                    dense(3)
                }
            }
            block1
            #[rate(1e-3)]
            dense(4)
        }
        train { optimizer: adagrad(lr = 0.01, lr_decay = 1e-3), schedule: cosine(warmup = 3), epochs: 2, batch: 18, clip: norm(1.0), stop: early(patience = 1), checkpoint: every(1 epoch), ema: 0.999, metrics: [mae, rmse, r2], seed: 470 }
        limits { params: 73, flops: 559 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N246>(0);
let kept_input_1 = numbers([2, 4, 22]);
let kept_input_2 = numbers([2, 2, 22]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = { use private::runs::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("parallel1.branch1.hard_tanh1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch1.global_max_pool1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = net.parallel1.branch2.dropout1.forward(x);
seen.at("parallel1.branch2.dropout1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch2.layer_1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch2.global_max_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = {
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("block11.softsign1", &x);
let x = { x . flatten :: < 2 > (1 , 1) };
seen.at("block11.flatten1", &x);
let x = { use private::runs::tanh; tanh (x) };
seen.at("block11.tanh1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n250 {
    use crate::seen::*;
    network! {
        N250: image(4, 10, 10) -> class(4) {
            layer_1: tanhshrink
            layer_2: residual(shortcut = {
                    conv2d(1, 1)
            }) {
                sum(layer_1)
                conv2d(1, 1)
            }
            global_max_pool
            dense(4)
        }
        train { optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), steps: 80, accumulate: 3, stop: early(patience = 2), metrics: [accuracy, top_k(2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N250>(0);
let x = numbers([2, 4, 10, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = {
let input = x.clone();
let x = x + kept_layer_1.clone();
seen.at("layer_2.sum1", &x);
let x = net.layer_2.conv2d1.forward(x);
seen.at("layer_2.conv2d1", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_2.shortcut.conv2d1.forward(x);
seen.at("layer_2.shortcut.conv2d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_2", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n251 {
    use crate::seen::*;
    network! {
        N251: image(4, 5, 6) -> class(2) {
            #[init(orthogonal)]
            layer_2: parallel(product) {
                {
                    layer_1: residual {
                        rms_norm(glu, eps = 1e-4)
                        #[init(ones)]
                        conv2d(4, 1)
                    }
                    rms_norm(prelu(per_channel = false))
                    conv2d(3, 1)
                }
                {
                    quiet_softmax
                    conv2d(3, 1)
                }
            }
            sum(layer_2)
            global_avg_pool
            #[init(xavier_uniform)]
            dense(2)
            log_softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N251>(0);
let x = numbers([2, 4, 5, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = private::layers::channels_last(x, |x| net.layer_2.branch1.layer_1.rms_norm1.forward(x));
let x = { use private::burn::tensor::activation::glu; glu (x , 1) };
seen.at("layer_2.branch1.layer_1.rms_norm1", &x);
let x = net.layer_2.branch1.layer_1.conv2d1.forward(x);
seen.at("layer_2.branch1.layer_1.conv2d1", &x);
let x = x + input;
x
};
seen.at("layer_2.branch1.layer_1", &x);
let x = private::layers::channels_last(x, |x| net.layer_2.branch1.rms_norm1.forward(x));
let x = net.layer_2.branch1.rms_norm1_prelu.forward(x);
seen.at("layer_2.branch1.rms_norm1", &x);
let x = net.layer_2.branch1.conv2d1.forward(x);
seen.at("layer_2.branch1.conv2d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("layer_2.branch2.quiet_softmax1", &x);
let x = net.layer_2.branch2.conv2d1.forward(x);
seen.at("layer_2.branch2.conv2d1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("layer_2", &x);
let kept_layer_2 = x.clone();
let x = x + kept_layer_2.clone();
seen.at("sum1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n253 {
    use crate::seen::*;
    network! {
        N253: signal(3, 14) -> class(4) {
            #[init(kaiming_uniform(gain = 1.0, fan_out_only = true))]
            residual(shortcut = {
                    conv1d(2, 1)
            }) {
                batch_norm(rrelu(lower = 0.1, upper = 0.3), momentum = 0.2)
                upsample(1)
                conv1d(2, 1)
            }
            residual {
                residual {
                    tanhshrink
                }
                layer_2: repeat(1) {
                    layer_1: hard_sigmoid
                }
            }
            hard_shrink
            residual(shortcut = {
                    conv1d(3, 1)
            }) {
                rms_norm
                repeat(1) {
                    max_pool1d(2, stride = 1, padding = same)
                }
                conv1d(3, 1)
            }
            layer_3: max_pool1d(2)
            global_avg_pool
            dense(4)
        }
        train { loss: cross_entropy, steps: 80, batch: 43, stop: early(patience = 2, min_delta = 1e-3), metrics: accuracy }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N253>(0);
let x = numbers([2, 3, 14]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.batch_norm1.forward(x);
let x = net.residual1.batch_norm1_rrelu.forward(x);
seen.at("residual1.batch_norm1", &x);
let x = net.residual1.upsample1.forward(x);
seen.at("residual1.upsample1", &x);
let x = net.residual1.conv1d1.forward(x);
seen.at("residual1.conv1d1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.shortcut.conv1d1.forward(x);
seen.at("residual1.shortcut.conv1d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("residual2.residual1.tanhshrink1", &x);
let x = x + input;
x
};
seen.at("residual2.residual1", &x);
let x = {
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("residual2.layer_2[0].layer_1", &x);
x
};
let x = x + input;
x
};
seen.at("residual2", &x);
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.5) };
seen.at("hard_shrink1", &x);
let x = {
let input = x.clone();
let x = private::layers::channels_last(x, |x| net.residual3.rms_norm1.forward(x));
seen.at("residual3.rms_norm1", &x);
let x = {
let x = net.residual3.repeat1[0].max_pool1d1.forward(x);
seen.at("residual3.repeat1[0].max_pool1d1", &x);
x
};
let x = net.residual3.conv1d1.forward(x);
seen.at("residual3.conv1d1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual3.shortcut.conv1d1.forward(x);
seen.at("residual3.shortcut.conv1d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual3", &x);
let x = net.layer_3.forward(x);
seen.at("layer_3", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n255 {
    use crate::seen::*;
    network! {
        N255: (input_1: sequence(3, 2)) -> values(2) {
            input_1
            layer_1: global_avg_pool
            flatten
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N255>(0);
let kept_input_1 = numbers([2, 3, 2]);
let forward = net.forward(kept_input_1.clone());
let x = kept_input_1.clone();
let x = kept_input_1.clone();
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("layer_1", &x);
let x = { x . flatten :: < 2 > (1 , 1) };
seen.at("flatten1", &x);
        seen.end(x, forward);
    }
}

mod n256 {
    use crate::seen::*;
    network! {
        N256: sequence(9, 4) -> sequence(9, 3) {
            module(Scaled = Scaled::new(device), output = sequence(9, 4), params = 1, flops = 36)
            residual {
                conv1d(10, 1, padding = same)
                dense(4)
            }
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N256>(0);
let x = numbers([2, 9, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.module1.forward(x);
seen.at("module1", &x);
let x = {
let input = x.clone();
let x = private::layers::channels_first(x, |x| net.residual1.conv1d1.forward(x));
seen.at("residual1.conv1d1", &x);
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n258 {
    use crate::seen::*;
    network! {
        N258: signal(4, 19) -> signal(3, 19) {
            threshold(at = 0.1)
            module(Scaled = Scaled::new(device), output = signal(4, 19), params = 1, flops = 76)
            conv1d(3, 1, silu)
        }
        train { optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), schedule: step(at = [0.5, 0.75], factor = 0.1, warmup = 3), epochs: 5, monitor: train_loss, ema: 0.999, metrics: [mae, rmse] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N258>(0);
let x = numbers([2, 4, 19]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("threshold1", &x);
let x = net.module1.forward(x);
seen.at("module1", &x);
let x = net.conv1d1.forward(x);
let x = { use private::runs::silu; silu (x) };
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n260 {
    use crate::seen::*;
    network! {
        N260: image(2, 6, 9) -> binary {
            module(Scaled = Scaled::new(device), output = image(2, 6, 9), params = 1, flops = 108)
            flatten
            #[rate(1e-3)]
            dense(1, log_sigmoid)
        }
        train { optimizer: sgd(lr = 0.01, momentum = 0.9, nesterov = true), epochs: 9, batch: 54, checkpoint: every(1 epoch), augment: [elastic(34, 4), flip] }
        limits { params: 110, flops: 329, memory: 1304 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N260>(0);
let x = numbers([2, 2, 6, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.module1.forward(x);
seen.at("module1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n261 {
    use crate::seen::*;
    network! {
        N261: tokens(8, 12, pad = 0) -> class(2) {
            embedding(12)
            global_max_pool
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N261>(0);
let x = tokens([2, 8], 12);
let padding = &x.clone().equal_elem(0);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::layers::max_padded; max_padded (x , padding) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n262 {
    use crate::seen::*;
    network! {
        N262: (input_1: image(2, 10, 8), input_2: sequence(7, 7), input_3: features(5)) -> labels(3) {
            parallel(product) {
                {
                    input_1
                    sum(input_1)
                    concat(input_1)
                    flatten
                    dense(2)
                }
                {
                    input_2
                    gaussian_noise(0.1)
                    flatten
                    dense(2)
                }
                {
                    input_3
                    shrink
                    dense(2)
                }
            }
            layer_2: residual(shortcut = {
                    dense(1)
            }) {
                layer_1: concat(input_3)
                dense(1)
            }
            concat(layer_2)
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N262>(0);
let kept_input_1 = numbers([2, 2, 10, 8]);
let kept_input_2 = numbers([2, 7, 7]);
let kept_input_3 = numbers([2, 5]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = x + kept_input_1.clone();
seen.at("parallel1.branch1.sum1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch1.concat1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("parallel1.branch1.flatten1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = net.parallel1.branch2.gaussian_noise1.forward(x);
seen.at("parallel1.branch2.gaussian_noise1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("parallel1.branch2.flatten1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = kept_input_3.clone();
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.5 , 0.0) };
seen.at("parallel1.branch3.shrink1", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = branch1 * branch2 * branch3;
x
};
seen.at("parallel1", &x);
let x = {
let input = x.clone();
let x = Tensor::cat(vec![x, kept_input_3.clone()], 1);
seen.at("layer_2.layer_1", &x);
let x = net.layer_2.dense1.forward(x);
seen.at("layer_2.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_2.shortcut.dense1.forward(x);
seen.at("layer_2.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_2", &x);
let kept_layer_2 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 1);
seen.at("concat1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n263 {
    use crate::seen::*;
    network! {
        N263: (input_1: sequence(6, 2)) -> class(4) {
            #[freeze]
            #[init(ones)]
            gru(5, layers = 3)
            #[rate(0.1)]
            layer_1: rnn(4, bidirectional)
            parallel(product) {
                {
                }
                {
                    concat(input_1)
                    concat(input_1)
                    dense(8)
                }
            }
            thresholded_relu
            flatten
            #[rate(0.1)]
            dense(4)
        }
        train { loss: cross_entropy, optimizer: sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4), steps: 40, batch: 31, metrics: [accuracy, top_k(2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N263>(495);
let kept_input_1 = numbers([2, 6, 2]);
let forward = net.forward(kept_input_1.clone());
let x = kept_input_1.clone();
let x = net.gru1.forward(x);
seen.at("gru1", &x);
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = Tensor::cat(vec![x, kept_input_1.clone()], 2);
seen.at("parallel1.branch2.concat1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 2);
seen.at("parallel1.branch2.concat2", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("parallel1", &x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("thresholded_relu1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n264 {
    use crate::seen::*;
    network! {
        N264: sequence(6, 7) -> class(2) {
            flatten
            dense(2)
            log_softmax
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), epochs: 9, batch: 30, ema: 0.999, seed: 90 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N264>(0);
let x = numbers([2, 6, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n267 {
    use crate::seen::*;
    const N267_1: usize = 1;
    network! {
        Inner1: features(1) -> sequence(1, 4) {
            reshape(sequence(1, 1))
            dense(4)
        }
    }
    network! {
        N267<const N267_1: usize>: (input_1: features(2), input_2: volume(4, 5, 4, 6)) -> values(3) {
            #[rate(2)]
            #[init(orthogonal)]
            parallel(concat) {
                {
                    input_1
                    concat(input_1)
                    #[init(normal(mean = 0.0, std = 0.02))]
                    dense(2)
                }
                {
                    input_2
                    sum(input_2)
                    global_max_pool
                    #[init(xavier_normal)]
                    dense(5)
                }
            }
            gaussian_noise(0.5)
            layer_1: dense(N267_1)
            Inner1 -> sequence(1, 4)
            residual {
                batch_norm(shrink(lambda = 0.3))
            }
            gaussian_noise(0.1)
            #[freeze]
            attention(causal, heads = 1)
            global_max_pool
            dense(3)
        }
        train { optimizer: lamb(lr = 1e-3), epochs: 9 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N267<N267_1>>(80);
let kept_input_1 = numbers([2, 2]);
let kept_input_2 = numbers([2, 4, 5, 4, 6]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch1.concat1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = x + kept_input_2.clone();
seen.at("parallel1.branch2.sum1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch2.global_max_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let x = net.inner11.forward(x);
seen.at("inner11", &x);
let x = {
let input = x.clone();
let x = private::layers::channels_first(x, |x| net.residual1.batch_norm1.forward(x));
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("residual1.batch_norm1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.gaussian_noise2.forward(x);
seen.at("gaussian_noise2", &x);
let x = net.attention1.forward(x);
seen.at("attention1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense2.forward(x);
seen.at("dense2", &x);
        seen.end(x, forward);
    }
}

mod n270 {
    use crate::seen::*;
    network! {
        N270: image(2, 6, 6) -> mask(2, 6, 6) {
            #[rate(0.1)]
            residual(shortcut = {
                    conv2d(6, 1)
            }) {
                pixel_shuffle(1)
                avg_pool2d(4, stride = 1, padding = same)
                #[init(kaiming_uniform(gain = 1.0, fan_out_only = true))]
                conv2d(6, 1)
            }
            #[freeze]
            conv_transpose2d(6, 3, mish, padding = same, bias = false)
            repeat(2) {
                residual {
                    gelu(approximate = tanh)
                    layer_1: residual {
                        rms_norm
                    }
                }
            }
            mish
            #[rate(0.1)]
            conv2d(2, 1, softmax)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), epochs: 7, batch: 54, accumulate: 4, monitor: train_loss, checkpoint: best }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N270>(324);
let x = numbers([2, 2, 6, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.pixel_shuffle1.forward(x);
seen.at("residual1.pixel_shuffle1", &x);
let x = net.residual1.avg_pool2d1.forward(x);
seen.at("residual1.avg_pool2d1", &x);
let x = net.residual1.conv2d1.forward(x);
seen.at("residual1.conv2d1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.shortcut.conv2d1.forward(x);
seen.at("residual1.shortcut.conv2d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = net.conv_transpose2d1.forward(x);
let x = { use private::runs::mish; mish (x) };
seen.at("conv_transpose2d1", &x);
let x = {
let x = {
let input = x.clone();
let x = { use private::runs::gelu_approximate; gelu_approximate (x) };
seen.at("repeat1[0].residual1.gelu1", &x);
let x = {
let input = x.clone();
let x = private::layers::channels_last(x, |x| net.repeat1[0].residual1.layer_1.rms_norm1.forward(x));
seen.at("repeat1[0].residual1.layer_1.rms_norm1", &x);
let x = x + input;
x
};
seen.at("repeat1[0].residual1.layer_1", &x);
let x = x + input;
x
};
seen.at("repeat1[0].residual1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let x = { use private::runs::gelu_approximate; gelu_approximate (x) };
seen.at("repeat1[1].residual1.gelu1", &x);
let x = {
let input = x.clone();
let x = private::layers::channels_last(x, |x| net.repeat1[1].residual1.layer_1.rms_norm1.forward(x));
seen.at("repeat1[1].residual1.layer_1.rms_norm1", &x);
let x = x + input;
x
};
seen.at("repeat1[1].residual1.layer_1", &x);
let x = x + input;
x
};
seen.at("repeat1[1].residual1", &x);
x
};
let x = { use private::runs::mish; mish (x) };
seen.at("mish1", &x);
let x = net.conv2d1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n463 {
    use crate::seen::*;
    network! {
        N463: image(3, 5, 9) -> mask(4, 5, 9) {
            residual {
                layer_1: softplus(beta = 2.0)
                module(Scaled = Scaled::new(device), output = image(3, 5, 9), params = 1, flops = 135)
            }
            log_sigmoid
            conv2d(4, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N463>(0);
let x = numbers([2, 3, 5, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("residual1.layer_1", &x);
let x = net.residual1.module1.forward(x);
seen.at("residual1.module1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("log_sigmoid1", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n478 {
    use crate::seen::*;
    network! {
        N478: image(4, 9, 7) -> mask(4, 9, 7) {
            #[init(xavier_uniform)]
            residual {
                hard_sigmoid
                #[init(kaiming_uniform(gain = 1.0, fan_out_only = true))]
                separable_conv2d(9, 3, padding = same)
                conv2d(4, 1)
            }
            conv2d(4, 1)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), schedule: plateau(factor = 0.5, patience = 2, warmup = 3), epochs: 8, batch: 18, clip: value(0.5), monitor: valid_loss, metrics: [pixel_accuracy, mean_iou] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N478>(0);
let x = numbers([2, 4, 9, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("residual1.hard_sigmoid1", &x);
let x = net.residual1.separable_conv2d1.forward(x);
seen.at("residual1.separable_conv2d1", &x);
let x = net.residual1.conv2d1.forward(x);
seen.at("residual1.conv2d1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n636 {
    use crate::seen::*;
    network! {
        N636: image(1, 8, 8) -> labels(4) {
            global_max_pool
            dense(4)
        }
        train { loss: binary_cross_entropy, optimizer: sgd(lr = 0.01, momentum = 0.9, nesterov = true), schedule: cosine(warmup = 0.05), epochs: 2, augment: [scale(0.1), rotate(10)] }
        limits { params: 8, flops: 76 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N636>(0);
let x = numbers([2, 1, 8, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1119 {
    use crate::seen::*;
    network! {
        N1119: image(2, 5, 10) -> image(3, 5, 10) {
            #[init(zeros)]
            residual(shortcut = {
                    conv2d(6, 1)
                    batch_norm
            }) {
                residual {
                    module(Scaled = Scaled::new(device), output = image(2, 5, 10), params = 1, flops = 100)
                    log_sigmoid
                }
                conv_transpose2d(10, 2, padding = same, groups = 2)
                #[init(kaiming_uniform(gain = 1.0, fan_out_only = true))]
                conv2d(6, 1)
            }
            conv2d(3, 1)
        }
        train { loss: mse, steps: 60, augment: [cutout(2), flip(vertical)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1119>(0);
let x = numbers([2, 2, 5, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.residual1.module1.forward(x);
seen.at("residual1.residual1.module1", &x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("residual1.residual1.log_sigmoid1", &x);
let x = x + input;
x
};
seen.at("residual1.residual1", &x);
let x = net.residual1.conv_transpose2d1.forward(x);
seen.at("residual1.conv_transpose2d1", &x);
let x = net.residual1.conv2d1.forward(x);
seen.at("residual1.conv2d1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.shortcut.conv2d1.forward(x);
seen.at("residual1.shortcut.conv2d1", &x);
let x = net.residual1.shortcut.batch_norm1.forward(x);
seen.at("residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n1120 {
    use crate::seen::*;
    network! {
        N1120: image(1, 9, 9) -> labels(4) {
            silu
            avg_pool2d(4)
            global_max_pool
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1120>(0);
let x = numbers([2, 1, 9, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::runs::silu; silu (x) };
seen.at("silu1", &x);
let x = net.avg_pool2d1.forward(x);
seen.at("avg_pool2d1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1121 {
    use crate::seen::*;
    network! {
        N1121: sequence(9, 7) -> class(3) {
            global_max_pool
            dense(3)
        }
        train { optimizer: lamb(lr = 1e-3), schedule: one_cycle(rise = 0.3, start = 0.1), steps: 20, stop: early(patience = 1), metrics: top_k(2), seed: 475 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1121>(0);
let x = numbers([2, 9, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1122 {
    use crate::seen::*;
    network! {
        N1122: sequence(4, 4) -> tokens(4, 4) {
            layer_1: residual(shortcut = {
                    dense(6)
            }) {
                rnn(1, bidirectional)
                repeat(3) {
                    positional_encoding
                }
                dense(6)
            }
            sum(layer_1)
            module(Scaled = Scaled::new(device), output = sequence(4, 6), params = 1, flops = 24)
            dense(4)
        }
        limits { params: 91, flops: 744 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1122>(0);
let x = numbers([2, 4, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = net.layer_1.rnn1.forward(x);
seen.at("layer_1.rnn1", &x);
let x = {
let x = net.layer_1.repeat1[0].positional_encoding1.forward(x);
seen.at("layer_1.repeat1[0].positional_encoding1", &x);
x
};
let x = {
let x = net.layer_1.repeat1[1].positional_encoding1.forward(x);
seen.at("layer_1.repeat1[1].positional_encoding1", &x);
x
};
let x = {
let x = net.layer_1.repeat1[2].positional_encoding1.forward(x);
seen.at("layer_1.repeat1[2].positional_encoding1", &x);
x
};
let x = net.layer_1.dense1.forward(x);
seen.at("layer_1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_1.shortcut.dense1.forward(x);
seen.at("layer_1.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = x + kept_layer_1.clone();
seen.at("sum1", &x);
let x = net.module1.forward(x);
seen.at("module1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1123 {
    use crate::seen::*;
    network! {
        N1123: tokens(5, 19, pad = 0) -> values(2) {
            embedding(4)
            global_max_pool
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1123>(0);
let x = tokens([2, 5], 19);
let padding = &x.clone().equal_elem(0);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::layers::max_padded; max_padded (x , padding) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1127 {
    use crate::seen::*;
    network! {
        N1127: image(2, 8, 11) -> class(4) {
            pad(2, value = 0.5)
            parallel(concat) {
                {
                    mish
                    conv2d(3, 1)
                }
                {
                    max_pool2d((1, 3), stride = 1, padding = same)
                    layer_1: depthwise_conv2d(4, padding = same)
                    conv2d(1, 1)
                }
            }
            layer_2: thresholded_relu(0.5)
            module(Scaled = Scaled::new(device), output = image(4, 12, 15), params = 1, flops = 720)
            flatten
            dense(4)
            softmax
        }
        train { optimizer: lion(lr = 1e-4), schedule: constant(warmup = 3), steps: 50, batch: 1 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1127>(0);
let x = numbers([2, 2, 8, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2) , (2 , 2)] , PadMode :: Constant (0.5)) };
seen.at("pad1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::runs::mish; mish (x) };
seen.at("parallel1.branch1.mish1", &x);
let x = net.parallel1.branch1.conv2d1.forward(x);
seen.at("parallel1.branch1.conv2d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.max_pool2d1.forward(x);
seen.at("parallel1.branch2.max_pool2d1", &x);
let x = net.parallel1.branch2.layer_1.forward(x);
seen.at("parallel1.branch2.layer_1", &x);
let x = net.parallel1.branch2.conv2d1.forward(x);
seen.at("parallel1.branch2.conv2d1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("layer_2", &x);
let x = net.module1.forward(x);
seen.at("module1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n1128 {
    use crate::seen::*;
    network! {
        N1128: tokens(4, 23, pad = 0) -> tokens(4, 4) {
            embedding(2)
            softmin
            layer_1: gaussian_noise(0.1)
            layer_2: sum(layer_1)
            layer_3: prelu
            parallel(product) {
                {
                    gaussian_noise(0.1)
                }
                {
                    concat(layer_3)
                    dense(2)
                }
                {
                    layer_4: concat(layer_3)
                    dense(2)
                }
            }
            dense(4)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), optimizer: sgd(lr = 0.01, momentum = 0.9, nesterov = true), schedule: constant(warmup = 3), epochs: 9, batch: 48, accumulate: 4, sample: shuffled, checkpoint: every(1 epoch), metrics: accuracy }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1128>(0);
let x = tokens([2, 4], 23);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 2) };
seen.at("softmin1", &x);
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = x + kept_layer_1.clone();
seen.at("layer_2", &x);
let x = net.layer_3.forward(x);
seen.at("layer_3", &x);
let kept_layer_3 = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.parallel1.branch1.gaussian_noise1.forward(x);
seen.at("parallel1.branch1.gaussian_noise1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = Tensor::cat(vec![x, kept_layer_3.clone()], 2);
seen.at("parallel1.branch2.concat1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = Tensor::cat(vec![x, kept_layer_3.clone()], 2);
seen.at("parallel1.branch3.layer_4", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = branch1 * branch2 * branch3;
x
};
seen.at("parallel1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1130 {
    use crate::seen::*;
    network! {
        N1130: image(4, 5, 8) -> labels(4) {
            tanhshrink
            global_avg_pool
            dense(4)
        }
        train { loss: binary_cross_entropy(weights = balanced), schedule: plateau(factor = 0.5, patience = 2, warmup = 0.05), epochs: 4 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1130>(0);
let x = numbers([2, 4, 5, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("tanhshrink1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1131 {
    use crate::seen::*;
    network! {
        Inner1: tokens(9, 24) -> sequence(18, 1) {
            embedding(4)
            layer_1: upsample(2)
            dense(1)
        }
    }
    network! {
        N1131: tokens(9, 24) -> sequence(18, 4) {
            #[rate(2)]
            layer_2: Inner1 -> sequence(18, 1)
            layer_3: concat(layer_2)
            #[rate(2)]
            dense(4)
            sigmoid
        }
        train { loss: mae, optimizer: adagrad(lr = 0.01, lr_decay = 1e-3), schedule: exponential(end = 0.01, warmup = 3), epochs: 5, time: 1.5 h, seed: 267 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1131>(0);
let x = tokens([2, 9], 24);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.layer_2.forward(x);
seen.at("layer_2", &x);
let kept_layer_2 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 2);
seen.at("layer_3", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n1134 {
    use crate::seen::*;
    const N1134_3: usize = 3;
    const N1134_1: usize = 1;
    const N1134_10: usize = 10;
    network! {
        block block1(p1, p2) {
            softmin
            max_pool1d(p1, stride = p2, padding = same)
        }
        N1134: sequence(3, 7) -> class(4) {
            dense(10)
            residual {
                log_sigmoid
                layer_3: parallel(product) {
                    {
                        layer_1: block1(N1134_3, N1134_1)
                        dense(2)
                    }
                    {
                        layer_2: conv_transpose1d(1, 4, padding = same)
                        dense(2)
                    }
                }
                dense(N1134_10)
            }
            softmin
            last_step
            dense(4)
            log_softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1134>(0);
let x = numbers([2, 3, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("residual1.log_sigmoid1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = {
let x = { use private::burn::tensor::activation::softmin; softmin (x , 2) };
seen.at("residual1.layer_3.branch1.layer_1.softmin1", &x);
let x = private::layers::channels_first(x, |x| net.residual1.layer_3.branch1.layer_1.max_pool1d1.forward(x));
seen.at("residual1.layer_3.branch1.layer_1.max_pool1d1", &x);
x
};
let x = net.residual1.layer_3.branch1.dense1.forward(x);
seen.at("residual1.layer_3.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = private::layers::channels_first(x, |x| net.residual1.layer_3.branch2.layer_2.forward(x));
seen.at("residual1.layer_3.branch2.layer_2", &x);
let x = net.residual1.layer_3.branch2.dense1.forward(x);
seen.at("residual1.layer_3.branch2.dense1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("residual1.layer_3", &x);
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 2) };
seen.at("softmin1", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense2.forward(x);
seen.at("dense2", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n1136 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_1: repeat(2) {
                relu
                residual {
                    layer_norm(eps = 1e-4)
                    hard_sigmoid
                }
            }
        }
        N1136: signal(4, 17) -> class(4) {
            block1
            global_avg_pool
            dense(4)
        }
        train { optimizer: sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4), steps: 60 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1136>(0);
let x = numbers([2, 4, 17]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = {
let x = { use private::runs::relu; relu (x) };
seen.at("block11.layer_1[0].relu1", &x);
let x = {
let input = x.clone();
let x = private::layers::channels_last(x, |x| net.block11.layer_1[0].residual1.layer_norm1.forward(x));
seen.at("block11.layer_1[0].residual1.layer_norm1", &x);
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("block11.layer_1[0].residual1.hard_sigmoid1", &x);
let x = x + input;
x
};
seen.at("block11.layer_1[0].residual1", &x);
x
};
let x = {
let x = { use private::runs::relu; relu (x) };
seen.at("block11.layer_1[1].relu1", &x);
let x = {
let input = x.clone();
let x = private::layers::channels_last(x, |x| net.block11.layer_1[1].residual1.layer_norm1.forward(x));
seen.at("block11.layer_1[1].residual1.layer_norm1", &x);
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("block11.layer_1[1].residual1.hard_sigmoid1", &x);
let x = x + input;
x
};
seen.at("block11.layer_1[1].residual1", &x);
x
};
x
};
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1137 {
    use crate::seen::*;
    network! {
        N1137: volume(2, 4, 6, 4) -> class(4) {
            silu
            permute(volume(W, H, D, C))
            layer_1: module(Scaled = Scaled::new(device), output = volume(4, 6, 4, 2), params = 1, flops = 192)
            sum(layer_1)
            residual(shortcut = {
                    conv3d(4, 1)
            }) {
                layer_2: sum(layer_1)
            }
            global_max_pool
            #[init(ones)]
            dense(4)
        }
        train { optimizer: sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4), epochs: 8, accumulate: 1 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1137>(0);
let x = numbers([2, 2, 4, 6, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::runs::silu; silu (x) };
seen.at("silu1", &x);
let x = { x . permute ([0 , 4 , 3 , 2 , 1]) };
seen.at("permute1", &x);
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = x + kept_layer_1.clone();
seen.at("sum1", &x);
let x = {
let input = x.clone();
let x = x + kept_layer_1.clone();
seen.at("residual1.layer_2", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.shortcut.conv3d1.forward(x);
seen.at("residual1.shortcut.conv3d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1138 {
    use crate::seen::*;
    network! {
        Inner1: tokens(4, 6) -> sequence(4, 4) {
            embedding(6)
            attention(heads = 1)
            dense(4)
        }
    }
    network! {
        N1138: tokens(4, 6) -> signal(4, 4) {
            Inner1 -> sequence(4, 4)
            reshape(signal(4, 4))
            conv1d(4, 1, tanh)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1138>(0);
let x = tokens([2, 4], 6);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.inner11.forward(x);
seen.at("inner11", &x);
let x = { x . reshape ([- 1 , 4 , 4]) };
seen.at("reshape1", &x);
let x = net.conv1d1.forward(x);
let x = { use private::runs::tanh; tanh (x) };
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n1139 {
    use crate::seen::*;
    const N1139_2: usize = 2;
    network! {
        N1139: tokens(8, 15, pad = 0) -> class(2) {
            embedding(N1139_2)
            last_step
            dense(N1139_2)
            log_softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1139>(0);
let x = tokens([2, 8], 15);
let padding = &x.clone().equal_elem(0);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::layers::last_step_padded; last_step_padded (x , padding) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n1141 {
    use crate::seen::*;
    network! {
        N1141: signal(4, 18) -> signal(3, 18) {
            #[init(orthogonal)]
            conv1d(3, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1141>(0);
let x = numbers([2, 4, 18]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n1142 {
    use crate::seen::*;
    network! {
        N1142: image(2, 9, 6) -> class(3) {
            batch_norm(gelu(approximate = none))
            layer_1: module(Scaled = Scaled::new(device), output = image(2, 9, 6), params = 1, flops = 108)
            sum(layer_1)
            layer_3: repeat(2) {
                layer_2: residual {
                    instance_norm(celu, eps = 1e-4, affine = false)
                }
                conv_transpose2d(7, 3, padding = same, dilation = (1, 2))
                conv2d(2, 1)
            }
            layer_4: global_avg_pool
            concat(layer_4)
            dense(3)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), optimizer: adagrad(lr = 0.01, lr_decay = 1e-3), epochs: 4, batch: 62, sample: balanced, stop: early(patience = 3), metrics: [accuracy, top_k(2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1142>(0);
let x = numbers([2, 2, 9, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.batch_norm1.forward(x);
let x = { use private::runs::gelu; gelu (x) };
seen.at("batch_norm1", &x);
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = x + kept_layer_1.clone();
seen.at("sum1", &x);
let x = {
let x = {
let input = x.clone();
let x = net.layer_3[0].layer_2.instance_norm1.forward(x);
let x = { use private::burn::tensor::activation::celu; celu (x , 1.0) };
seen.at("layer_3[0].layer_2.instance_norm1", &x);
let x = x + input;
x
};
seen.at("layer_3[0].layer_2", &x);
let x = net.layer_3[0].conv_transpose2d1.forward(x);
seen.at("layer_3[0].conv_transpose2d1", &x);
let x = net.layer_3[0].conv2d1.forward(x);
seen.at("layer_3[0].conv2d1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let x = net.layer_3[1].layer_2.instance_norm1.forward(x);
let x = { use private::burn::tensor::activation::celu; celu (x , 1.0) };
seen.at("layer_3[1].layer_2.instance_norm1", &x);
let x = x + input;
x
};
seen.at("layer_3[1].layer_2", &x);
let x = net.layer_3[1].conv_transpose2d1.forward(x);
seen.at("layer_3[1].conv_transpose2d1", &x);
let x = net.layer_3[1].conv2d1.forward(x);
seen.at("layer_3[1].conv2d1", &x);
x
};
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("layer_4", &x);
let kept_layer_4 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_4.clone()], 1);
seen.at("concat1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1147 {
    use crate::seen::*;
    const N1147_1: usize = 1;
    const N1147_7: usize = 7;
    network! {
        block block1() {
            max_pool1d(4, stride = 1)
        }
        N1147: (input_1: sequence(8, 2)) -> tokens(1, 4) {
            input_1
            block1
            residual(shortcut = {
                    conv1d(7, N1147_1, stride = 2)
            }) {
                selu
                dense(N1147_7)
                conv1d(7, 1, stride = 2)
            }
            layer_1: hard_swish
            upsample(1, cubic)
            crop(1)
            dense(4)
            softmax
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), optimizer: rmsprop(lr = 1e-3, alpha = 0.95, centered = true), epochs: 2, accumulate: 2, sample: shuffled, seed: 446, augment: [noise(0.1), mixup(0.2)] }
        limits { params: 130, flops: 1014, memory: 744 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1147>(0);
let kept_input_1 = numbers([2, 8, 2]);
let forward = net.forward(kept_input_1.clone());
let x = kept_input_1.clone();
let x = kept_input_1.clone();
let x = {
let x = private::layers::channels_first(x, |x| net.block11.max_pool1d1.forward(x));
seen.at("block11.max_pool1d1", &x);
x
};
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("residual1.selu1", &x);
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let x = private::layers::channels_first(x, |x| net.residual1.conv1d1.forward(x));
seen.at("residual1.conv1d1", &x);
let shortcut = {
let x = input.clone();
let x = private::layers::channels_first(x, |x| net.residual1.shortcut.conv1d1.forward(x));
seen.at("residual1.shortcut.conv1d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = { use private::runs::hard_swish; hard_swish (x) };
seen.at("layer_1", &x);
let x = private::layers::channels_first(x, |x| net.upsample1.forward(x));
seen.at("upsample1", &x);
let x = { use private::layers::crop; crop (x , [(1 , 1) , (0 , 0)]) };
seen.at("crop1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 2) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n1148 {
    use crate::seen::*;
    network! {
        N1148: signal(1, 24) -> signal(3, 24) {
            group_norm(1, hard_sigmoid)
            conv1d(3, 1)
            sigmoid
        }
        train { loss: huber(delta = 0.5), optimizer: adamw(lr = 1e-3, weight_decay = 0.01), epochs: 7, stop: early(patience = 6, min_delta = 1e-3), checkpoint: [every(20 steps), best] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1148>(0);
let x = numbers([2, 1, 24]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.group_norm1.forward(x);
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("group_norm1", &x);
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n1150 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_3: thresholded_relu(alpha = 0.5)
            concat(layer_3)
            layer_4: rrelu(lower = 0.1, upper = 0.3)
        }
        N1150: (input_1: signal(4, 24), input_2: image(1, 7, 7)) -> values(4) {
            parallel(sum) {
                {
                    input_1
                    layer_1: batch_norm(momentum = 0.2)
                    global_avg_pool
                    dense(5)
                }
                {
                    input_2
                    adaptive_avg_pool2d((1, 7))
                    batch_norm
                    global_avg_pool
                    dense(5)
                }
            }
            layer_2: module(Scaled = Scaled::new(device), output = features(5), params = 1, flops = 5)
            residual {
                repeat(3) {
                    sigmoid
                }
                group_norm(1)
            }
            block1
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1150>(0);
let kept_input_1 = numbers([2, 4, 24]);
let kept_input_2 = numbers([2, 1, 7, 7]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = net.parallel1.branch1.layer_1.forward(x);
seen.at("parallel1.branch1.layer_1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("parallel1.branch1.global_avg_pool1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = net.parallel1.branch2.adaptive_avg_pool2d1.forward(x);
seen.at("parallel1.branch2.adaptive_avg_pool2d1", &x);
let x = net.parallel1.branch2.batch_norm1.forward(x);
seen.at("parallel1.branch2.batch_norm1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("parallel1.branch2.global_avg_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = net.layer_2.forward(x);
seen.at("layer_2", &x);
let x = {
let input = x.clone();
let x = {
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("residual1.repeat1[0].sigmoid1", &x);
x
};
let x = {
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("residual1.repeat1[1].sigmoid1", &x);
x
};
let x = {
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("residual1.repeat1[2].sigmoid1", &x);
x
};
let x = net.residual1.group_norm1.forward(x);
seen.at("residual1.group_norm1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = {
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("block11.layer_3", &x);
let kept_layer_3 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_3.clone()], 1);
seen.at("block11.concat1", &x);
let x = net.block11.layer_4.forward(x);
seen.at("block11.layer_4", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1152 {
    use crate::seen::*;
    const N1152_4: usize = 4;
    const N1152_3: usize = 3;
    network! {
        N1152<const N1152_4: usize, const N1152_3: usize>: volume(1, 6, 5, 6) -> binary {
            residual {
                softplus(2.0)
            }
            layer_1: permute(volume(D, W, H, C))
            gaussian_noise(0.5)
            repeat(1) {
                conv_transpose3d(N1152_4, (3, 1, N1152_3), padding = same, bias = true)
                conv3d(6, 1)
            }
            global_max_pool
            dense(1, log_sigmoid)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1152<N1152_4, N1152_3>>(0);
let x = numbers([2, 1, 6, 5, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("residual1.softplus1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = { x . permute ([0 , 2 , 4 , 3 , 1]) };
seen.at("layer_1", &x);
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = {
let x = net.repeat1[0].conv_transpose3d1.forward(x);
seen.at("repeat1[0].conv_transpose3d1", &x);
let x = net.repeat1[0].conv3d1.forward(x);
seen.at("repeat1[0].conv3d1", &x);
x
};
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1153 {
    use crate::seen::*;
    network! {
        Inner1: tokens(4, 26) -> sequence(4, 4) {
            embedding(8)
            layer_1: mish
            dense(4)
        }
    }
    network! {
        N1153: tokens(4, 26) -> class(2) {
            Inner1 -> sequence(4, 4)
            thresholded_relu(alpha = 0.5)
            flatten
            repeat(3) {
                layer_2: log_sigmoid
                layer_norm
            }
            repeat(2) {
                relu
                residual {
                    layer_4: repeat(1) {
                        layer_3: softplus
                    }
                    relu6
                }
            }
            module(Scaled = Scaled::new(device), output = features(16), params = 1, flops = 16)
            dense(2, log_softmax)
        }
        train { optimizer: adan(lr = 1e-3, betas = (0.98, 0.92, 0.99)), epochs: 6, batch: 28, stop: early(patience = 4), metrics: [accuracy] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1153>(0);
let x = tokens([2, 4], 26);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.inner11.forward(x);
seen.at("inner11", &x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("thresholded_relu1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = {
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("repeat1[0].layer_2", &x);
let x = net.repeat1[0].layer_norm1.forward(x);
seen.at("repeat1[0].layer_norm1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("repeat1[1].layer_2", &x);
let x = net.repeat1[1].layer_norm1.forward(x);
seen.at("repeat1[1].layer_norm1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("repeat1[2].layer_2", &x);
let x = net.repeat1[2].layer_norm1.forward(x);
seen.at("repeat1[2].layer_norm1", &x);
x
};
let x = {
let x = { use private::runs::relu; relu (x) };
seen.at("repeat2[0].relu1", &x);
let x = {
let input = x.clone();
let x = {
let x = { use private::burn::tensor::activation::softplus; softplus (x , 1.0) };
seen.at("repeat2[0].residual1.layer_4[0].layer_3", &x);
x
};
let x = { use private::runs::relu6; relu6 (x) };
seen.at("repeat2[0].residual1.relu61", &x);
let x = x + input;
x
};
seen.at("repeat2[0].residual1", &x);
x
};
let x = {
let x = { use private::runs::relu; relu (x) };
seen.at("repeat2[1].relu1", &x);
let x = {
let input = x.clone();
let x = {
let x = { use private::burn::tensor::activation::softplus; softplus (x , 1.0) };
seen.at("repeat2[1].residual1.layer_4[0].layer_3", &x);
x
};
let x = { use private::runs::relu6; relu6 (x) };
seen.at("repeat2[1].residual1.relu61", &x);
let x = x + input;
x
};
seen.at("repeat2[1].residual1", &x);
x
};
let x = net.module1.forward(x);
seen.at("module1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1157 {
    use crate::seen::*;
    const N1157_3: usize = 3;
    const N1157_4: usize = 4;
    network! {
        block block1() {
            depthwise_conv2d(3, padding = 0)
            thresholded_relu(0.5)
            gaussian_noise(0.1)
        }
        block block2() {
            thresholded_relu
            block1
            gaussian_noise(0.1)
        }
        N1157: image(2, 9, 10) -> image(4, 7, 8) {
            #[freeze]
            conv_transpose2d(12, N1157_3, padding = same)
            group_norm(6)
            block2
            #[rate(2)]
            conv2d(N1157_4, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1157>(0 + ((24 * N1157_3) * N1157_3));
let x = numbers([2, 2, 9, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.conv_transpose2d1.forward(x);
seen.at("conv_transpose2d1", &x);
let x = net.group_norm1.forward(x);
seen.at("group_norm1", &x);
let x = {
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("block21.thresholded_relu1", &x);
let x = {
let x = net.block21.block11.depthwise_conv2d1.forward(x);
seen.at("block21.block11.depthwise_conv2d1", &x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("block21.block11.thresholded_relu1", &x);
let x = net.block21.block11.gaussian_noise1.forward(x);
seen.at("block21.block11.gaussian_noise1", &x);
x
};
let x = net.block21.gaussian_noise1.forward(x);
seen.at("block21.gaussian_noise1", &x);
x
};
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n1159 {
    use crate::seen::*;
    const N1159_7: usize = 7;
    const N1159_3: usize = 3;
    const N1159_2: usize = 2;
    network! {
        N1159: signal(1, 19) -> class(2) {
            #[freeze]
            residual(shortcut = {
                    conv1d(N1159_7, 1)
                    batch_norm
            }) {
                repeat(N1159_3) {
                    max_pool1d(3, stride = 1, padding = same)
                }
                conv1d(N1159_7, 1)
            }
            flatten
            dense(N1159_2)
        }
        train { epochs: 5, batch: 7, clip: value(0.5), time: 1.5 h, monitor: train_loss }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1159>(0 + (N1159_7 + N1159_7) + N1159_7 + (2 * N1159_7));
let x = numbers([2, 1, 19]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.repeat1.iter().fold(x, |x, repeat1| {
let x = repeat1.max_pool1d1.forward(x);
seen.at("residual1.repeat1[..].max_pool1d1", &x);
x
});
let x = net.residual1.conv1d1.forward(x);
seen.at("residual1.conv1d1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.shortcut.conv1d1.forward(x);
seen.at("residual1.shortcut.conv1d1", &x);
let x = net.residual1.shortcut.batch_norm1.forward(x);
seen.at("residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1160 {
    use crate::seen::*;
    network! {
        N1160: features(15) -> labels(3) {
            selu
            repeat(3) {
                leaky_relu(slope = 0.2)
            }
            dense(3, sigmoid)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1160>(0);
let x = numbers([2, 15]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("selu1", &x);
let x = {
let x = { use private::runs::leaky_relu; leaky_relu (x , 0.2) };
seen.at("repeat1[0].leaky_relu1", &x);
x
};
let x = {
let x = { use private::runs::leaky_relu; leaky_relu (x , 0.2) };
seen.at("repeat1[1].leaky_relu1", &x);
x
};
let x = {
let x = { use private::runs::leaky_relu; leaky_relu (x , 0.2) };
seen.at("repeat1[2].leaky_relu1", &x);
x
};
let x = net.dense1.forward(x);
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1161 {
    use crate::seen::*;
    const N1161_10: usize = 10;
    const N1161_2: usize = 2;
    const N1161_1: usize = 1;
    network! {
        N1161: image(4, 6, 7) -> image(4, 3, 7) {
            #[freeze]
            layer_1: conv2d(N1161_10, (N1161_2, N1161_1), stride = (2, 1))
            conv2d(4, 1)
        }
        limits { params: 134, memory: 2048 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1161>(0 + ((((N1161_10 * 4) * N1161_2) * N1161_1) + N1161_10));
let x = numbers([2, 4, 6, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let x = net.conv2d2.forward(x);
seen.at("conv2d2", &x);
        seen.end(x, forward);
    }
}

mod n1162 {
    use crate::seen::*;
    network! {
        N1162: image(1, 10, 9) -> binary {
            threshold(at = 0.1)
            global_max_pool
            #[init(xavier_uniform)]
            dense(1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1162>(0);
let x = numbers([2, 1, 10, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("threshold1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1163 {
    use crate::seen::*;
    const N1163_3: usize = 3;
    network! {
        N1163<const N1163_3: usize>: signal(1, 16) -> signal(3, 16) {
            hard_tanh
            conv1d(N1163_3, 1)
        }
        train { loss: mse, optimizer: adamw(lr = 1e-3, weight_decay = 0.01), epochs: 4, batch: 29, clip: norm(1.0), augment: [noise(0.1), mixup(0.2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1163<N1163_3>>(0);
let x = numbers([2, 1, 16]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::runs::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("hard_tanh1", &x);
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n1164 {
    use crate::seen::*;
    network! {
        Inner1: tokens(5, 17) -> sequence(5, 2) {
            embedding(8)
            dense(2)
        }
    }
    network! {
        N1164: (input_1: sequence(6, 3), input_2: tokens(5, 17)) -> class(2) {
            #[freeze]
            #[init(uniform(min = -0.05, max = 0.05))]
            parallel(concat) {
                {
                    input_1
                    repeat(3) {
                        sum(input_1)
                    }
                    global_avg_pool
                    dense(3)
                }
                {
                    input_2
                    layer_1: Inner1 -> sequence(5, 2)
                    sum(layer_1)
                    global_max_pool
                    dense(3)
                }
            }
            #[freeze]
            #[init(kaiming_uniform(gain = 1.0, fan_out_only = true))]
            repeat(2) {
                dense(12, bias = false)
                dense(6)
            }
            dense(2, softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1164>(321 + < Inner1 as :: neural_first :: __private :: Network > :: PARAMS);
let kept_input_1 = numbers([2, 6, 3]);
let kept_input_2 = tokens([2, 5], 17);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = {
let x = x + kept_input_1.clone();
seen.at("parallel1.branch1.repeat1[0].sum1", &x);
x
};
let x = {
let x = x + kept_input_1.clone();
seen.at("parallel1.branch1.repeat1[1].sum1", &x);
x
};
let x = {
let x = x + kept_input_1.clone();
seen.at("parallel1.branch1.repeat1[2].sum1", &x);
x
};
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("parallel1.branch1.global_avg_pool1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = net.parallel1.branch2.layer_1.forward(x);
seen.at("parallel1.branch2.layer_1", &x);
let kept_layer_1 = x.clone();
let x = x + kept_layer_1.clone();
seen.at("parallel1.branch2.sum1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("parallel1.branch2.global_max_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = {
let x = net.repeat1[0].dense1.forward(x);
seen.at("repeat1[0].dense1", &x);
let x = net.repeat1[0].dense2.forward(x);
seen.at("repeat1[0].dense2", &x);
x
};
let x = {
let x = net.repeat1[1].dense1.forward(x);
seen.at("repeat1[1].dense1", &x);
let x = net.repeat1[1].dense2.forward(x);
seen.at("repeat1[1].dense2", &x);
x
};
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1165 {
    use crate::seen::*;
    network! {
        block block1() {
            gaussian_noise(0.1)
        }
        N1165: sequence(9, 5) -> values(3) {
            flatten
            layer_1: block1
            residual {
                parallel(product) {
                    {
                        hard_swish
                        dense(1)
                    }
                    {
                        layer_2: hard_tanh
                        dense(1)
                    }
                }
                dense(45)
            }
            layer_3: pad(1, value = 0.5)
            dense(3)
        }
        train { loss: mse, epochs: 7, accumulate: 1, monitor: train_loss, checkpoint: every(1 epoch), metrics: rmse }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1165>(0);
let x = numbers([2, 9, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = {
let x = net.layer_1.gaussian_noise1.forward(x);
seen.at("layer_1.gaussian_noise1", &x);
x
};
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::runs::hard_swish; hard_swish (x) };
seen.at("residual1.parallel1.branch1.hard_swish1", &x);
let x = net.residual1.parallel1.branch1.dense1.forward(x);
seen.at("residual1.parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::runs::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("residual1.parallel1.branch2.layer_2", &x);
let x = net.residual1.parallel1.branch2.dense1.forward(x);
seen.at("residual1.parallel1.branch2.dense1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("residual1.parallel1", &x);
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Constant (0.5)) };
seen.at("layer_3", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1167 {
    use crate::seen::*;
    network! {
        N1167: (input_1: image(4, 6, 7), input_2: image(3, 6, 7), input_3: image(1, 6, 7)) -> class(3) {
            input_1
            concat(input_2)
            concat(input_3)
            layer_1: batch_norm(momentum = 0.2)
            global_avg_pool
            dense(3)
        }
        train { epochs: 5, batch: 9, stop: early(patience = 1), metrics: [accuracy, top_k(2)], seed: 268 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1167>(0);
let kept_input_1 = numbers([2, 4, 6, 7]);
let kept_input_2 = numbers([2, 3, 6, 7]);
let kept_input_3 = numbers([2, 1, 6, 7]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = kept_input_1.clone();
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_input_3.clone()], 1);
seen.at("concat2", &x);
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1170 {
    use crate::seen::*;
    network! {
        Inner1: volume(1, 5, 4, 4) -> sequence(20, 3) {
            reshape(sequence(20, 4))
            dense(3)
        }
    }
    network! {
        block block1(p1) {
            Inner1 -> sequence(20, 3)
            repeat(p1) {
                attention(heads = 1)
                soft_shrink(0.3)
            }
            leaky_relu(0.2)
        }
        N1170: volume(1, 5, 4, 4) -> sequence(20, 3) {
            block1(2)
            dense(3)
        }
        train { loss: poisson(log = true), optimizer: adam, steps: 90, batch: 45, clip: norm(1.0), metrics: [mae, rmse], augment: [mixup(0.2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1170>(0);
let x = numbers([2, 1, 5, 4, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.block11.inner11.forward(x);
seen.at("block11.inner11", &x);
let x = {
let x = net.block11.repeat1[0].attention1.forward(x);
seen.at("block11.repeat1[0].attention1", &x);
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("block11.repeat1[0].soft_shrink1", &x);
x
};
let x = {
let x = net.block11.repeat1[1].attention1.forward(x);
seen.at("block11.repeat1[1].attention1", &x);
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("block11.repeat1[1].soft_shrink1", &x);
x
};
let x = { use private::runs::leaky_relu; leaky_relu (x , 0.2) };
seen.at("block11.leaky_relu1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1171 {
    use crate::seen::*;
    network! {
        block block1(p1, p2, p3) {
            module(Scaled = Scaled::new(device), output = volume(4, 5, 6, 4), params = 1, flops = p1)
            module(Scaled = Scaled::new(device), output = volume(4, 5, 6, 4), params = p2, flops = 480)
            parallel(product) {
                {
                    threshold(at = 0.1)
                }
                {
                    gaussian_noise(0.1)
                }
                {
                    repeat(p3) {
                        rms_norm
                        mish
                    }
                    sigmoid
                }
            }
        }
        N1171: volume(4, 5, 6, 4) -> class(2) {
            block1(480, 1, 2)
            flatten
            dense(2)
        }
        train { epochs: 2, batch: 18, monitor: valid_loss }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1171>(0);
let x = numbers([2, 4, 5, 6, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.block11.module1.forward(x);
seen.at("block11.module1", &x);
let x = net.block11.module2.forward(x);
seen.at("block11.module2", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("block11.parallel1.branch1.threshold1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = net.block11.parallel1.branch2.gaussian_noise1.forward(x);
seen.at("block11.parallel1.branch2.gaussian_noise1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = {
let x = private::layers::channels_last(x, |x| net.block11.parallel1.branch3.repeat1[0].rms_norm1.forward(x));
seen.at("block11.parallel1.branch3.repeat1[0].rms_norm1", &x);
let x = { use private::runs::mish; mish (x) };
seen.at("block11.parallel1.branch3.repeat1[0].mish1", &x);
x
};
let x = {
let x = private::layers::channels_last(x, |x| net.block11.parallel1.branch3.repeat1[1].rms_norm1.forward(x));
seen.at("block11.parallel1.branch3.repeat1[1].rms_norm1", &x);
let x = { use private::runs::mish; mish (x) };
seen.at("block11.parallel1.branch3.repeat1[1].mish1", &x);
x
};
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("block11.parallel1.branch3.sigmoid1", &x);
x
};
let x = branch1 * branch2 * branch3;
x
};
seen.at("block11.parallel1", &x);
x
};
let x = { x . flatten :: < 2 > (1 , 4) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1172 {
    use crate::seen::*;
    network! {
        N1172: image(4, 10, 6) -> mask(4, 10, 6) {
            #[init(ones)]
            parallel(product) {
                {
                    layer_2: parallel(sum) {
                        {
                        }
                        {
                            layer_1: parallel(product) {
                                {
                                }
                                {
                                    depthwise_conv2d((3, 2), silu, padding = same, dilation = (2, 1))
                                }
                            }
                        }
                    }
                    conv2d(3, 1)
                }
                {
                    thresholded_relu(0.5)
                    gaussian_noise(0.25)
                    conv2d(3, 1)
                }
            }
            conv2d(4, 1)
        }
        limits { params: 74, flops: 9900 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1172>(0);
let x = numbers([2, 4, 10, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch1.layer_2.branch2.layer_1.branch2.depthwise_conv2d1.forward(x);
let x = { use private::runs::silu; silu (x) };
seen.at("parallel1.branch1.layer_2.branch2.layer_1.branch2.depthwise_conv2d1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("parallel1.branch1.layer_2.branch2.layer_1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1.branch1.layer_2", &x);
let x = net.parallel1.branch1.conv2d1.forward(x);
seen.at("parallel1.branch1.conv2d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("parallel1.branch2.thresholded_relu1", &x);
let x = net.parallel1.branch2.gaussian_noise1.forward(x);
seen.at("parallel1.branch2.gaussian_noise1", &x);
let x = net.parallel1.branch2.conv2d1.forward(x);
seen.at("parallel1.branch2.conv2d1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("parallel1", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n1173 {
    use crate::seen::*;
    network! {
        block block1(p1, p2, p3, p4) {
            repeat(p1) {
                pixel_shuffle(1)
                conv2d(4, p2, padding = same)
                conv2d(1, 1)
            }
            residual(shortcut = {
                    conv2d(4, 1, stride = p3)
                    batch_norm
            }) {
                celu(alpha = 0.5)
                conv2d(4, 1)
                conv2d(4, 1, stride = p4)
            }
            softplus(2.0)
        }
        block block2() {
            reshape(image(1, _, 12))
            flatten
        }
        N1173: image(1, 7, 8) -> labels(4) {
            layer_1: block1(1, 4, 2, 2)
            sum(layer_1)
            sum(layer_1)
            adaptive_avg_pool2d((1, 3))
            block2
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1173>(0);
let x = numbers([2, 1, 7, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = {
let x = net.layer_1.repeat1[0].pixel_shuffle1.forward(x);
seen.at("layer_1.repeat1[0].pixel_shuffle1", &x);
let x = net.layer_1.repeat1[0].conv2d1.forward(x);
seen.at("layer_1.repeat1[0].conv2d1", &x);
let x = net.layer_1.repeat1[0].conv2d2.forward(x);
seen.at("layer_1.repeat1[0].conv2d2", &x);
x
};
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("layer_1.residual1.celu1", &x);
let x = net.layer_1.residual1.conv2d1.forward(x);
seen.at("layer_1.residual1.conv2d1", &x);
let x = net.layer_1.residual1.conv2d2.forward(x);
seen.at("layer_1.residual1.conv2d2", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_1.residual1.shortcut.conv2d1.forward(x);
seen.at("layer_1.residual1.shortcut.conv2d1", &x);
let x = net.layer_1.residual1.shortcut.batch_norm1.forward(x);
seen.at("layer_1.residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_1.residual1", &x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("layer_1.softplus1", &x);
x
};
let kept_layer_1 = x.clone();
let x = x + kept_layer_1.clone();
seen.at("sum1", &x);
let x = x + kept_layer_1.clone();
seen.at("sum2", &x);
let x = net.adaptive_avg_pool2d1.forward(x);
seen.at("adaptive_avg_pool2d1", &x);
let x = {
let x = { x . reshape ([- 1 , 1 , 1 , 12]) };
seen.at("block21.reshape1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("block21.flatten1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1174 {
    use crate::seen::*;
    const N1174_2: usize = 2;
    network! {
        N1174<const N1174_2: usize>: (input_1: image(1, 6, 10), input_2: volume(2, 6, 5, 5), input_3: image(1, 6, 8)) -> class(3) {
            parallel(concat) {
                {
                    input_1
                    concat(input_1)
                    flatten
                    dense(5)
                }
                {
                    input_2
                    dropout(0.25)
                    global_avg_pool
                    dense(4)
                }
                {
                    input_3
                    concat(input_3)
                    global_avg_pool
                    dense(N1174_2)
                }
            }
            hard_sigmoid
            layer_1: parallel(product) {
                {
                }
                {
                    mish
                }
            }
            dense(3, softmax)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), optimizer: lamb(lr = 1e-3), schedule: one_cycle(rise = 0.3, start = 0.1), epochs: 2, accumulate: 1, clip: norm(1.0), checkpoint: [every(20 steps), best] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1174<N1174_2>>(0);
let kept_input_1 = numbers([2, 1, 6, 10]);
let kept_input_2 = numbers([2, 2, 6, 5, 5]);
let kept_input_3 = numbers([2, 1, 6, 8]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch1.concat1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("parallel1.branch1.flatten1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = net.parallel1.branch2.dropout1.forward(x);
seen.at("parallel1.branch2.dropout1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("parallel1.branch2.global_avg_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = kept_input_3.clone();
let x = Tensor::cat(vec![x, kept_input_3.clone()], 1);
seen.at("parallel1.branch3.concat1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("parallel1.branch3.global_avg_pool1", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2, branch3], 1);
x
};
seen.at("parallel1", &x);
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("hard_sigmoid1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::runs::mish; mish (x) };
seen.at("layer_1.branch2.mish1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("layer_1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1175 {
    use crate::seen::*;
    network! {
        Inner1: features(4) -> image(2, 2, 1) {
            softplus(beta = 2.0)
            layer_1: reshape(image(2, 2, 1))
            conv2d(2, 1)
        }
    }
    network! {
        N1175: signal(4, 21) -> mask(2, 2, 1) {
            global_max_pool
            layer_2: Inner1 -> image(2, 2, 1)
            concat(layer_2)
            conv2d(2, 1, log_softmax)
        }
        train { optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), steps: 50, batch: 44, metrics: [pixel_accuracy, mean_iou], augment: [mixup(0.2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1175>(0);
let x = numbers([2, 4, 21]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.layer_2.forward(x);
seen.at("layer_2", &x);
let kept_layer_2 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 1);
seen.at("concat1", &x);
let x = net.conv2d1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n1176 {
    use crate::seen::*;
    network! {
        N1176: image(3, 11, 7) -> class(4) {
            layer_1: global_max_pool
            batch_norm(log_sigmoid, momentum = 0.2)
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1176>(0);
let x = numbers([2, 3, 11, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("layer_1", &x);
let x = net.batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("batch_norm1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1177 {
    use crate::seen::*;
    network! {
        N1177: image(1, 10, 6) -> labels(3) {
            reshape(sequence(15, 4))
            repeat(3) {
                layer_1: max_pool1d(3, stride = 1, padding = same)
            }
            repeat(2) {
                layer_2: glu
                module(Scaled = Scaled::new(device), output = sequence(15, 2), params = 1, flops = 30)
                dense(4)
            }
            last_step
            dense(3, sigmoid)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1177>(0);
let x = numbers([2, 1, 10, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { x . reshape ([- 1 , 15 , 4]) };
seen.at("reshape1", &x);
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[0].layer_1.forward(x));
seen.at("repeat1[0].layer_1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[1].layer_1.forward(x));
seen.at("repeat1[1].layer_1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[2].layer_1.forward(x));
seen.at("repeat1[2].layer_1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::glu; glu (x , 2) };
seen.at("repeat2[0].layer_2", &x);
let x = net.repeat2[0].module1.forward(x);
seen.at("repeat2[0].module1", &x);
let x = net.repeat2[0].dense1.forward(x);
seen.at("repeat2[0].dense1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::glu; glu (x , 2) };
seen.at("repeat2[1].layer_2", &x);
let x = net.repeat2[1].module1.forward(x);
seen.at("repeat2[1].module1", &x);
let x = net.repeat2[1].dense1.forward(x);
seen.at("repeat2[1].dense1", &x);
x
};
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1178 {
    use crate::seen::*;
    network! {
        N1178: signal(2, 24) -> class(3) {
            permute(sequence(L, C))
            global_avg_pool
            dense(3, log_softmax)
        }
        train { loss: cross_entropy, optimizer: muon(lr = 1e-3, momentum = 0.9, ns_steps = 5, match_rms_adamw = true), steps: 60, time: 30 s, monitor: train_loss, stop: early(patience = 3, min_delta = 1e-3), checkpoint: best, metrics: [accuracy, top_k(2)], seed: 386, augment: [mixup(0.2), noise(0.1)] }
        limits { params: 9 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1178>(0);
let x = numbers([2, 2, 24]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { x . permute ([0 , 2 , 1]) };
seen.at("permute1", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1180 {
    use crate::seen::*;
    const N1180_72: usize = 72;
    network! {
        block block1() {
            layer_norm(prelu)
        }
        block block2(p1, p2, p3) {
            parallel(product) {
                {
                    module(Scaled = Scaled::new(device), output = signal(2, 24), params = 1, flops = 48)
                    conv1d(3, 1)
                }
                {
                    block1
                    conv1d(3, p1)
                }
                {
                    layer_1: max_pool1d(p2, stride = 1, padding = same)
                    conv1d(3, 1)
                }
            }
            module(Scaled = Scaled::new(device), output = signal(3, 24), params = 1, flops = p3)
        }
        N1180<const N1180_72: usize>: signal(2, 24) -> signal(3, 24) {
            block2(1, 2, N1180_72)
            conv1d(3, 1, silu)
        }
        limits { params: 46, memory: 760 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1180<N1180_72>>(0);
let x = numbers([2, 2, 24]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.block21.parallel1.branch1.module1.forward(x);
seen.at("block21.parallel1.branch1.module1", &x);
let x = net.block21.parallel1.branch1.conv1d1.forward(x);
seen.at("block21.parallel1.branch1.conv1d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = {
let x = private::layers::channels_last(x, |x| net.block21.parallel1.branch2.block11.layer_norm1.forward(x));
let x = net.block21.parallel1.branch2.block11.layer_norm1_prelu.forward(x);
seen.at("block21.parallel1.branch2.block11.layer_norm1", &x);
x
};
let x = net.block21.parallel1.branch2.conv1d1.forward(x);
seen.at("block21.parallel1.branch2.conv1d1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = net.block21.parallel1.branch3.layer_1.forward(x);
seen.at("block21.parallel1.branch3.layer_1", &x);
let x = net.block21.parallel1.branch3.conv1d1.forward(x);
seen.at("block21.parallel1.branch3.conv1d1", &x);
x
};
let x = branch1 * branch2 * branch3;
x
};
seen.at("block21.parallel1", &x);
let x = net.block21.module1.forward(x);
seen.at("block21.module1", &x);
x
};
let x = net.conv1d1.forward(x);
let x = { use private::runs::silu; silu (x) };
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n1182 {
    use crate::seen::*;
    network! {
        N1182: tokens(5, 4, pad = 0) -> values(2) {
            #[freeze]
            embedding(12)
            #[rate(0.1)]
            dense(2, celu)
            global_avg_pool
        }
        train { loss: smooth_l1, epochs: 7, batch: 41, metrics: rmse }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1182>(48);
let x = tokens([2, 5], 4);
let padding = &x.clone().equal_elem(0);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::celu; celu (x , 1.0) };
seen.at("dense1", &x);
let x = { use private::layers::mean_padded; mean_padded (x , padding) };
seen.at("global_avg_pool1", &x);
        seen.end(x, forward);
    }
}

mod n1183 {
    use crate::seen::*;
    network! {
        N1183: tokens(4, 27) -> class(4) {
            embedding(12)
            global_avg_pool
            dense(4)
            softmax
        }
        train { optimizer: adamw(lr = 1e-3, weight_decay = 0.01), epochs: 8, sample: balanced, monitor: train_loss, metrics: [accuracy, top_k(2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1183>(0);
let x = tokens([2, 4], 27);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n1184 {
    use crate::seen::*;
    const N1184_4: usize = 4;
    network! {
        block block1() {
            residual {
                layer_norm
            }
            dropout(0.1)
        }
        N1184: (input_1: signal(2, 12), input_2: image(1, 9, 8)) -> labels(4) {
            #[init(constant(0.1))]
            parallel(concat) {
                {
                    input_1
                    conv1d(6, 1, mish)
                    global_max_pool
                    dense(3)
                }
                {
                    input_2
                    separable_conv2d(11, (1, N1184_4), softsign, padding = (2, 1))
                    flatten
                    dense(5)
                }
            }
            block1
            dense(4)
        }
        train { loss: binary_cross_entropy(weights = balanced), schedule: linear(end = 0.1), epochs: 5, batch: 6, accumulate: 3, metrics: hamming, seed: 972 }
        limits { params: 5127, flops: 17712, memory: 28516 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1184>(0);
let kept_input_1 = numbers([2, 2, 12]);
let kept_input_2 = numbers([2, 1, 9, 8]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = net.parallel1.branch1.conv1d1.forward(x);
let x = { use private::runs::mish; mish (x) };
seen.at("parallel1.branch1.conv1d1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch1.global_max_pool1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = net.parallel1.branch2.separable_conv2d1.forward(x);
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("parallel1.branch2.separable_conv2d1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("parallel1.branch2.flatten1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = {
let x = {
let input = x.clone();
let x = net.block11.residual1.layer_norm1.forward(x);
seen.at("block11.residual1.layer_norm1", &x);
let x = x + input;
x
};
seen.at("block11.residual1", &x);
let x = net.block11.dropout1.forward(x);
seen.at("block11.dropout1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1185 {
    use crate::seen::*;
    network! {
        block block1() {
            hard_swish
        }
        block block2() {
            layer_1: block1
        }
        N1185: features(2) -> labels(4) {
            block2
            #[freeze]
            dense(2, 11, mish)
            repeat(1) {
                hard_swish
            }
            #[init(uniform(min = -0.05, max = 0.05))]
            dense(4)
        }
        limits { params: 81, flops: 267, memory: 412 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1185>(33);
let x = numbers([2, 2]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = {
let x = { use private::runs::hard_swish; hard_swish (x) };
seen.at("block21.layer_1.hard_swish1", &x);
x
};
x
};
let x = net.dense1.forward(x);
let x = { use private::runs::mish; mish (x) };
seen.at("dense1", &x);
let x = {
let x = { use private::runs::hard_swish; hard_swish (x) };
seen.at("repeat1[0].hard_swish1", &x);
x
};
let x = net.dense2.forward(x);
seen.at("dense2", &x);
        seen.end(x, forward);
    }
}

mod n1187 {
    use crate::seen::*;
    network! {
        N1187: (input_1: tokens(6, 20), input_2: features(16), input_3: volume(2, 5, 4, 4)) -> binary {
            parallel(concat) {
                {
                    input_1
                    layer_1: embedding(10)
                    layer_2: swiglu(12, bias = false)
                    flatten
                    dense(1)
                }
                {
                    input_2
                    soft_shrink
                    dense(4)
                }
                {
                    input_3
                    residual {
                        hard_tanh
                    }
                    global_max_pool
                    dense(6)
                }
            }
            layer_3: residual {
                sigmoid
            }
            dense(1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1187>(0);
let kept_input_1 = tokens([2, 6], 20);
let kept_input_2 = numbers([2, 16]);
let kept_input_3 = numbers([2, 2, 5, 4, 4]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = net.parallel1.branch1.layer_1.forward(x);
seen.at("parallel1.branch1.layer_1", &x);
let x = net.parallel1.branch1.layer_2.forward(x);
seen.at("parallel1.branch1.layer_2", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("parallel1.branch1.flatten1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.5) };
seen.at("parallel1.branch2.soft_shrink1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = kept_input_3.clone();
let x = {
let input = x.clone();
let x = { use private::runs::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("parallel1.branch3.residual1.hard_tanh1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch3.residual1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch3.global_max_pool1", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2, branch3], 1);
x
};
seen.at("parallel1", &x);
let x = {
let input = x.clone();
let x = { use private::runs::sigmoid; sigmoid (x) };
seen.at("layer_3.sigmoid1", &x);
let x = x + input;
x
};
seen.at("layer_3", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1189 {
    use crate::seen::*;
    const N1189_10: usize = 10;
    const N1189_5: usize = 5;
    const N1189_1: usize = 1;
    const N1189_3: usize = 3;
    network! {
        N1189<const N1189_10: usize, const N1189_5: usize, const N1189_1: usize, const N1189_3: usize>: signal(1, 10) -> signal(3, 10) {
            parallel(sum) {
                {
                    module(Scaled = Scaled::new(device), output = signal(1, 10), params = 1, flops = N1189_10)
                    upsample(1, nearest)
                    conv1d(N1189_5, N1189_1)
                }
                {
                    conv1d(1, 4, padding = same, bias = true)
                    conv1d(5, 1)
                }
            }
            layer_1: conv1d(9, N1189_3, gelu(approximate = tanh), padding = same)
            concat(layer_1)
            conv1d(3, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1189<N1189_10, N1189_5, N1189_1, N1189_3>>(0);
let x = numbers([2, 1, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.parallel1.branch1.module1.forward(x);
seen.at("parallel1.branch1.module1", &x);
let x = net.parallel1.branch1.upsample1.forward(x);
seen.at("parallel1.branch1.upsample1", &x);
let x = net.parallel1.branch1.conv1d1.forward(x);
seen.at("parallel1.branch1.conv1d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.conv1d1.forward(x);
seen.at("parallel1.branch2.conv1d1", &x);
let x = net.parallel1.branch2.conv1d2.forward(x);
seen.at("parallel1.branch2.conv1d2", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = net.layer_1.forward(x);
let x = { use private::runs::gelu_approximate; gelu_approximate (x) };
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("concat1", &x);
let x = net.conv1d2.forward(x);
seen.at("conv1d2", &x);
        seen.end(x, forward);
    }
}

mod n1190 {
    use crate::seen::*;
    const N1190_1: usize = 1;
    network! {
        N1190: (input_1: image(2, 5, 5), input_2: image(1, 5, 5)) -> mask(3, 5, 5) {
            input_1
            concat(input_2)
            concat(input_1)
            concat(input_1)
            conv2d(3, N1190_1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1190>(0);
let kept_input_1 = numbers([2, 2, 5, 5]);
let kept_input_2 = numbers([2, 1, 5, 5]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = kept_input_1.clone();
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("concat2", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("concat3", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

