// Drawn by network-compiler/tests/random/committed.rs, which says how they are written anew.

mod n4 {
    use crate::seen::*;
    const N4_4: usize = 4;
    network! {
        N4: tokens(8, 9) -> class(4) {
            embedding(8)
            last_step
            dense(N4_4, log_softmax)
        }
        limits { flops: 88, memory: 720 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N4>(0);
let x = tokens([2, 8], 9);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n5 {
    use crate::seen::*;
    const N5_6: usize = 6;
    const N5_3: usize = 3;
    network! {
        N5: (input_1: signal(1, 20), input_2: volume(1, 4, 6, 6)) -> values(2) {
            parallel(sum) {
                {
                    input_1
                    hard_shrink
                    concat(input_1)
                    flatten
                    dense(N5_6)
                }
                {
                    input_2
                    repeat(N5_3) {
                        concat(input_2)
                        conv_transpose3d(10, 4, hard_shrink(lambda = 0.3), padding = same)
                        conv3d(1, 1)
                    }
                    concat(input_2)
                    flatten
                    dense(N5_6)
                }
            }
            layer_1: softsign
            dense(2)
        }
        limits { params: 5897, flops: 1131990, memory: 30500 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N5>(0);
let kept_input_1 = numbers([2, 1, 20]);
let kept_input_2 = numbers([2, 1, 4, 6, 6]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.5) };
seen.at("parallel1.branch1.hard_shrink1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch1.concat1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("parallel1.branch1.flatten1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = net.parallel1.branch2.repeat1.iter().fold(x, |x, repeat1| {
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("parallel1.branch2.repeat1[..].concat1", &x);
let x = repeat1.conv_transpose3d1.forward(x);
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("parallel1.branch2.repeat1[..].conv_transpose3d1", &x);
let x = repeat1.conv3d1.forward(x);
seen.at("parallel1.branch2.repeat1[..].conv3d1", &x);
x
});
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("parallel1.branch2.concat1", &x);
let x = { x . flatten :: < 2 > (1 , 4) };
seen.at("parallel1.branch2.flatten1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("layer_1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n6 {
    use crate::seen::*;
    const N6_4: usize = 4;
    network! {
        N6: tokens(5, 4) -> class(4) {
            embedding(2)
            last_step
            dense(N6_4)
            log_softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N6>(0);
let x = tokens([2, 5], 4);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n7 {
    use crate::seen::*;
    network! {
        N7: sequence(8, 2) -> labels(4) {
            tanhshrink
            layer_1: lstm(2, last, layers = 3)
            residual {
                softmin
                residual {
                    concat(layer_1)
                    dense(2)
                }
            }
            repeat(1) {
                gelu
                layer_2: sum(layer_1)
            }
            concat(layer_1)
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N7>(0);
let x = numbers([2, 8, 2]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("tanhshrink1", &x);
let x = net.layer_1.last(x);
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("residual1.softmin1", &x);
let x = {
let input = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("residual1.residual1.concat1", &x);
let x = net.residual1.residual1.dense1.forward(x);
seen.at("residual1.residual1.dense1", &x);
let x = x + input;
x
};
seen.at("residual1.residual1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = {
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
seen.at("repeat1[0].gelu1", &x);
let x = x + kept_layer_1.clone();
seen.at("repeat1[0].layer_2", &x);
x
};
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("concat1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n14 {
    use crate::seen::*;
    network! {
        N14: features(7) -> class(3) {
            dense(3)
        }
        train { optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), epochs: 8, augment: [noise(0.1), mixup(0.2)] }
        limits { flops: 45, memory: 136 }
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
        N15: (input_1: image(1, 8, 7), input_2: image(2, 8, 7)) -> labels(3) {
            input_1
            softplus(beta = 2.0)
            concat(input_2)
            hard_sigmoid
            flatten
            dense(3, log_sigmoid)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N15>(0);
let kept_input_1 = numbers([2, 1, 8, 7]);
let kept_input_2 = numbers([2, 2, 8, 7]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = kept_input_1.clone();
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("softplus1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("hard_sigmoid1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n16 {
    use crate::seen::*;
    network! {
        N16: sequence(6, 5) -> tokens(6, 4) {
            shrink
            dropout(0.25)
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N16>(0);
let x = numbers([2, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.5 , 0.0) };
seen.at("shrink1", &x);
let x = net.dropout1.forward(x);
seen.at("dropout1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n17 {
    use crate::seen::*;
    network! {
        N17: image(3, 8, 5) -> image(4, 8, 5) {
            batch_norm(soft_shrink(lambda = 0.3))
            pixel_shuffle(1)
            threshold(0.1)
            conv2d(4, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N17>(0);
let x = numbers([2, 3, 8, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("batch_norm1", &x);
let x = net.pixel_shuffle1.forward(x);
seen.at("pixel_shuffle1", &x);
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("threshold1", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n18 {
    use crate::seen::*;
    network! {
        N18: tokens(9, 18) -> class(4) {
            #[freeze]
            embedding(8)
            global_avg_pool
            dense(4)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), schedule: one_cycle(rise = 0.3), epochs: 9, metrics: [top_k(2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N18>(144);
let x = tokens([2, 9], 18);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n20 {
    use crate::seen::*;
    network! {
        N20: image(3, 10, 10) -> values(9) {
            silu
            layer_1: parallel(concat) {
                {
                    relu
                    conv2d(4, 1)
                }
                {
                    residual {
                        hard_swish
                    }
                    dropout(0.25)
                    conv2d(5, 1)
                }
            }
            global_avg_pool
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N20>(0);
let x = numbers([2, 3, 10, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("silu1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::runs::relu; relu (x) };
seen.at("layer_1.branch1.relu1", &x);
let x = net.layer_1.branch1.conv2d1.forward(x);
seen.at("layer_1.branch1.conv2d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("layer_1.branch2.residual1.hard_swish1", &x);
let x = x + input;
x
};
seen.at("layer_1.branch2.residual1", &x);
let x = net.layer_1.branch2.dropout1.forward(x);
seen.at("layer_1.branch2.dropout1", &x);
let x = net.layer_1.branch2.conv2d1.forward(x);
seen.at("layer_1.branch2.conv2d1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("layer_1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
        seen.end(x, forward);
    }
}

mod n21 {
    use crate::seen::*;
    network! {
        N21: sequence(4, 3) -> tokens(4, 2) {
            #[freeze]
            layer_1: residual {
                conv1d(9, 2, padding = same, in = 3)
                dense(3)
            }
            concat(layer_1)
            concat(layer_1)
            concat(layer_1)
            repeat(2) {
                dropout(0.5)
                celu
            }
            layer_3: parallel(concat) {
                {
                    layer_2: group_norm(4, selu)
                    dense(6)
                }
                {
                    repeat(2) {
                        mish
                    }
                    residual {
                        relu6
                    }
                    dense(4)
                }
            }
            dense(2)
        }
        train { epochs: 3, clip: norm(1.0), augment: [noise(0.1), mixup(0.2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N21>(93);
let x = numbers([2, 4, 3]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = private::layers::channels_first(x, |x| net.layer_1.conv1d1.forward(x));
seen.at("layer_1.conv1d1", &x);
let x = net.layer_1.dense1.forward(x);
seen.at("layer_1.dense1", &x);
let x = x + input;
x
};
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("concat2", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("concat3", &x);
let x = {
let x = net.repeat1[0].dropout1.forward(x);
seen.at("repeat1[0].dropout1", &x);
let x = { use private::burn::tensor::activation::celu; celu (x , 1.0) };
seen.at("repeat1[0].celu1", &x);
x
};
let x = {
let x = net.repeat1[1].dropout1.forward(x);
seen.at("repeat1[1].dropout1", &x);
let x = { use private::burn::tensor::activation::celu; celu (x , 1.0) };
seen.at("repeat1[1].celu1", &x);
x
};
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = private::layers::channels_first(x, |x| net.layer_3.branch1.layer_2.forward(x));
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("layer_3.branch1.layer_2", &x);
let x = net.layer_3.branch1.dense1.forward(x);
seen.at("layer_3.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = {
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("layer_3.branch2.repeat1[0].mish1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("layer_3.branch2.repeat1[1].mish1", &x);
x
};
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::relu6; relu6 (x) };
seen.at("layer_3.branch2.residual1.relu61", &x);
let x = x + input;
x
};
seen.at("layer_3.branch2.residual1", &x);
let x = net.layer_3.branch2.dense1.forward(x);
seen.at("layer_3.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 2);
x
};
seen.at("layer_3", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n22 {
    use crate::seen::*;
    network! {
        N22: volume(1, 6, 6, 5) -> binary {
            rms_norm
            global_avg_pool
            dense(1)
        }
        train { optimizer: sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4), schedule: linear(end = 0.1, warmup = 3), epochs: 3, clip: value(0.5), stop: early(patience = 2), checkpoint: best, augment: [noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N22>(0);
let x = numbers([2, 1, 6, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = private::layers::channels_last(x, |x| net.rms_norm1.forward(x));
seen.at("rms_norm1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n23 {
    use crate::seen::*;
    network! {
        N23: volume(3, 6, 5, 6) -> volume(4, 6, 5, 6) {
            elu
            conv3d(4, 1)
        }
        train { epochs: 3, augment: [noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N23>(0);
let x = numbers([2, 3, 6, 5, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::elu; elu (x , 1.0) };
seen.at("elu1", &x);
let x = net.conv3d1.forward(x);
seen.at("conv3d1", &x);
        seen.end(x, forward);
    }
}

mod n25 {
    use crate::seen::*;
    network! {
        N25: image(4, 7, 8) -> image(2, 7, 8) {
            residual {
                tanh
            }
            conv2d(2, 1)
        }
        train { loss: huber(1.0), optimizer: lamb(lr = 1e-3), schedule: linear(end = 0.1, warmup = 0.05), epochs: 6, accumulate: 2, clip: value(0.5) }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N25>(0);
let x = numbers([2, 4, 7, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("residual1.tanh1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n26 {
    use crate::seen::*;
    network! {
        N26: tokens(9, 28) -> class(2) {
            embedding(8)
            flatten
            dense(2)
        }
        limits { params: 370 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N26>(0);
let x = tokens([2, 9], 28);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n27 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            repeat(1) {
                pad(p1)
                leaky_relu(slope = 0.2)
                dense(13)
            }
            thresholded_relu
        }
        N27: features(13) -> values(3) {
            block1(1)
            dense(3)
        }
        train { optimizer: sgd(lr = 0.01, momentum = 0.9, nesterov = true), steps: 70, clip: value(0.5), seed: 161 }
        limits { params: 250, flops: 527, memory: 1120 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N27>(0);
let x = numbers([2, 13]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = {
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Constant (0.0)) };
seen.at("block11.repeat1[0].pad1", &x);
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.2) };
seen.at("block11.repeat1[0].leaky_relu1", &x);
let x = net.block11.repeat1[0].dense1.forward(x);
seen.at("block11.repeat1[0].dense1", &x);
x
};
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("block11.thresholded_relu1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n29 {
    use crate::seen::*;
    network! {
        N29: signal(4, 12) -> signal(2, 12) {
            sigmoid
            conv1d(2, 1)
        }
        train { optimizer: sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4), epochs: 7, batch: 31, stop: early(patience = 3) }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N29>(0);
let x = numbers([2, 4, 12]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n30 {
    use crate::seen::*;
    network! {
        block block1() {
            quiet_softmax
            pad(1)
        }
        N30: features(15) -> labels(4) {
            #[freeze]
            repeat(2) {
                swiglu(8)
                block1
                dense(15)
            }
            dense(4)
        }
        train { steps: 30, ema: 0.99, metrics: [hamming] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N30>(810);
let x = numbers([2, 15]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.repeat1[0].swiglu1.forward(x);
seen.at("repeat1[0].swiglu1", &x);
let x = {
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("repeat1[0].block11.quiet_softmax1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Constant (0.0)) };
seen.at("repeat1[0].block11.pad1", &x);
x
};
let x = net.repeat1[0].dense1.forward(x);
seen.at("repeat1[0].dense1", &x);
x
};
let x = {
let x = net.repeat1[1].swiglu1.forward(x);
seen.at("repeat1[1].swiglu1", &x);
let x = {
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("repeat1[1].block11.quiet_softmax1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Constant (0.0)) };
seen.at("repeat1[1].block11.pad1", &x);
x
};
let x = net.repeat1[1].dense1.forward(x);
seen.at("repeat1[1].dense1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n32 {
    use crate::seen::*;
    network! {
        N32: image(2, 9, 9) -> labels(4) {
            global_max_pool
            repeat(3) {
                layer_norm(sigmoid)
            }
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N32>(0);
let x = numbers([2, 2, 9, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = {
let x = net.repeat1[0].layer_norm1.forward(x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("repeat1[0].layer_norm1", &x);
x
};
let x = {
let x = net.repeat1[1].layer_norm1.forward(x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("repeat1[1].layer_norm1", &x);
x
};
let x = {
let x = net.repeat1[2].layer_norm1.forward(x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("repeat1[2].layer_norm1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n34 {
    use crate::seen::*;
    const N34_12: usize = 12;
    const N34_3: usize = 3;
    network! {
        N34: (input_1: tokens(9, 26)) -> class(3) {
            embedding(N34_12)
            flatten
            dense(N34_3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N34>(0);
let kept_input_1 = tokens([2, 9], 26);
let forward = net.forward(kept_input_1.clone());
let x = kept_input_1.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n37 {
    use crate::seen::*;
    network! {
        N37: tokens(5, 18) -> tokens(5, 4) {
            #[freeze]
            layer_1: embedding(6)
            dense(4)
        }
        train { epochs: 6, batch: 3, clip: norm(1.0), metrics: [accuracy], seed: 574 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N37>(108);
let x = tokens([2, 5], 18);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n39 {
    use crate::seen::*;
    network! {
        N39: signal(4, 21) -> values(3) {
            layer_1: parallel(concat) {
                {
                }
                {
                    thresholded_relu
                    conv1d(2, 1)
                }
                {
                    max_pool1d(4, stride = 1, padding = same)
                    conv1d(2, 1)
                }
            }
            upsample(3)
            global_avg_pool
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N39>(0);
let x = numbers([2, 4, 21]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("layer_1.branch2.thresholded_relu1", &x);
let x = net.layer_1.branch2.conv1d1.forward(x);
seen.at("layer_1.branch2.conv1d1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = net.layer_1.branch3.max_pool1d1.forward(x);
seen.at("layer_1.branch3.max_pool1d1", &x);
let x = net.layer_1.branch3.conv1d1.forward(x);
seen.at("layer_1.branch3.conv1d1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2, branch3], 1);
x
};
seen.at("layer_1", &x);
let x = net.upsample1.forward(x);
seen.at("upsample1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n40 {
    use crate::seen::*;
    const N40_2: usize = 2;
    network! {
        N40: signal(4, 17) -> class(4) {
            max_pool1d(3, stride = N40_2, padding = same)
            rrelu
            repeat(3) {
                thresholded_relu(0.5)
            }
            reshape(signal(18, 2))
            global_avg_pool
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N40>(0);
let x = numbers([2, 4, 17]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.max_pool1d1.forward(x);
seen.at("max_pool1d1", &x);
let x = net.rrelu1.forward(x);
seen.at("rrelu1", &x);
let x = {
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("repeat1[0].thresholded_relu1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("repeat1[1].thresholded_relu1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("repeat1[2].thresholded_relu1", &x);
x
};
let x = { x . reshape ([- 1 , 18 , 2]) };
seen.at("reshape1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n41 {
    use crate::seen::*;
    const N41_8: usize = 8;
    network! {
        N41: tokens(6, 13) -> labels(4) {
            #[freeze]
            embedding(N41_8)
            global_max_pool
            dense(4)
            sigmoid
        }
        train { optimizer: sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4), epochs: 6, batch: 31, clip: norm(1.0), monitor: train_loss, stop: early(patience = 3), ema: 0.99, metrics: [exact_match], seed: 630 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N41>(104);
let x = tokens([2, 6], 13);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n43 {
    use crate::seen::*;
    network! {
        N43: volume(3, 4, 4, 4) -> volume(2, 4, 4, 4) {
            permute(volume(C, W, D, H))
            conv3d(2, 1)
            elu
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N43>(0);
let x = numbers([2, 3, 4, 4, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { x . permute ([0 , 1 , 4 , 2 , 3]) };
seen.at("permute1", &x);
let x = net.conv3d1.forward(x);
seen.at("conv3d1", &x);
let x = { use private::burn::tensor::activation::elu; elu (x , 1.0) };
seen.at("elu1", &x);
        seen.end(x, forward);
    }
}

mod n46 {
    use crate::seen::*;
    network! {
        block block1() {
            avg_pool1d(1, padding = same, count_padding = true)
            residual {
                gaussian_noise(0.5)
                adaptive_avg_pool1d(9)
            }
        }
        N46: tokens(9, 20) -> sequence(9, 4) {
            embedding(6)
            transformer_encoder(causal, heads = 6, ff = 17)
            block1
            dropout(0.1)
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N46>(0);
let x = tokens([2, 9], 20);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = net.transformer_encoder1.forward(x);
seen.at("transformer_encoder1", &x);
let x = {
let x = private::layers::channels_first(x, |x| net.block11.avg_pool1d1.forward(x));
seen.at("block11.avg_pool1d1", &x);
let x = {
let input = x.clone();
let x = net.block11.residual1.gaussian_noise1.forward(x);
seen.at("block11.residual1.gaussian_noise1", &x);
let x = private::layers::channels_first(x, |x| net.block11.residual1.adaptive_avg_pool1d1.forward(x));
seen.at("block11.residual1.adaptive_avg_pool1d1", &x);
let x = x + input;
x
};
seen.at("block11.residual1", &x);
x
};
let x = net.dropout1.forward(x);
seen.at("dropout1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n47 {
    use crate::seen::*;
    network! {
        N47: image(2, 9, 9) -> binary {
            conv2d(2, 1, padding = same)
            flatten
            dense(1)
            log_sigmoid
        }
        train { optimizer: adan(lr = 1e-3, betas = (0.98, 0.92, 0.99)), epochs: 3, batch: 52, checkpoint: every(1 epoch) }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N47>(0);
let x = numbers([2, 2, 9, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("log_sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n49 {
    use crate::seen::*;
    network! {
        N49: signal(4, 8) -> signal(4, 14) {
            crop(1)
            #[freeze]
            residual {
                repeat(1) {
                    conv_transpose1d(7, 2, padding = same, in = 4)
                    conv1d(4, 1)
                }
            }
            conv_transpose1d(6, 4, stride = 2)
            conv1d(4, 1)
            sigmoid
        }
        train { optimizer: adam, schedule: linear(end = 0.1, warmup = 3), steps: 30, batch: 35, accumulate: 4, clip: norm(1.0), metrics: [mae] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N49>(95);
let x = numbers([2, 4, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("crop1", &x);
let x = {
let input = x.clone();
let x = {
let x = net.residual1.repeat1[0].conv_transpose1d1.forward(x);
seen.at("residual1.repeat1[0].conv_transpose1d1", &x);
let x = net.residual1.repeat1[0].conv1d1.forward(x);
seen.at("residual1.repeat1[0].conv1d1", &x);
x
};
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.conv_transpose1d1.forward(x);
seen.at("conv_transpose1d1", &x);
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n50 {
    use crate::seen::*;
    network! {
        N50: image(2, 11, 7) -> class(4) {
            max_pool2d(4, stride = 1)
            avg_pool2d(3, padding = same)
            conv_transpose2d(9, 2)
            global_max_pool
            dense(4, softmax)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), steps: 30, batch: 33, seed: 410 }
        limits { params: 121 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N50>(0);
let x = numbers([2, 2, 11, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.max_pool2d1.forward(x);
seen.at("max_pool2d1", &x);
let x = net.avg_pool2d1.forward(x);
seen.at("avg_pool2d1", &x);
let x = net.conv_transpose2d1.forward(x);
seen.at("conv_transpose2d1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n51 {
    use crate::seen::*;
    const N51_1: usize = 1;
    const N51_6: usize = 6;
    const N51_8: usize = 8;
    const N51_4: usize = 4;
    network! {
        N51: image(4, 7, 8) -> values(4) {
            upsample(N51_1)
            softmin
            adaptive_avg_pool2d(N51_6)
            depthwise_conv2d(3, padding = same, bias = true)
            separable_conv2d(N51_8, 4, softplus(2.0), padding = 0)
            adaptive_avg_pool2d(2)
            global_avg_pool
            dense(N51_4, sigmoid)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N51>(0);
let x = numbers([2, 4, 7, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.upsample1.forward(x);
seen.at("upsample1", &x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("softmin1", &x);
let x = net.adaptive_avg_pool2d1.forward(x);
seen.at("adaptive_avg_pool2d1", &x);
let x = net.depthwise_conv2d1.forward(x);
seen.at("depthwise_conv2d1", &x);
let x = net.separable_conv2d1.forward(x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("separable_conv2d1", &x);
let x = net.adaptive_avg_pool2d2.forward(x);
seen.at("adaptive_avg_pool2d2", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n52 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_1: rnn(5)
            tanh
            instance_norm
        }
        N52: sequence(9, 3) -> sequence(5, 3) {
            residual(shortcut = {
                    conv1d(4, 1, stride = 2)
            }) {
                block1
                dense(4)
                conv1d(4, 1, stride = 2)
            }
            dense(3)
        }
        train { loss: huber(1.0), optimizer: lamb(lr = 1e-3), schedule: constant, epochs: 3, batch: 58, clip: value(0.5), time: 30 s, monitor: train_loss, augment: [noise(0.1), mixup(0.2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N52>(0);
let x = numbers([2, 9, 3]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = {
let x = net.residual1.block11.layer_1.forward(x);
seen.at("residual1.block11.layer_1", &x);
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("residual1.block11.tanh1", &x);
let x = private::layers::channels_first(x, |x| net.residual1.block11.instance_norm1.forward(x));
seen.at("residual1.block11.instance_norm1", &x);
x
};
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
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n53 {
    use crate::seen::*;
    network! {
        block block1() {
            dropout(0.25)
        }
        N53: volume(2, 4, 5, 6) -> values(3) {
            block1
            global_max_pool
            dense(3)
        }
        train { optimizer: sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4), epochs: 2, accumulate: 4, sample: shuffled, augment: [noise(0.1)] }
        limits { flops: 255, memory: 1956 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N53>(0);
let x = numbers([2, 2, 4, 5, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.block11.dropout1.forward(x);
seen.at("block11.dropout1", &x);
x
};
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n54 {
    use crate::seen::*;
    network! {
        N54: (input_1: sequence(8, 3), input_2: sequence(8, 2), input_3: sequence(8, 2)) -> class(4) {
            input_1
            concat(input_2)
            concat(input_3)
            repeat(2) {
                concat(input_2)
                dense(7)
            }
            residual {
                attention(heads = 1)
            }
            concat(input_1)
            residual(shortcut = {
                    conv1d(8, 1, stride = 2)
            }) {
                swiglu
                dense(8)
                conv1d(8, 1, stride = 2)
            }
            flatten
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N54>(0);
let kept_input_1 = numbers([2, 8, 3]);
let kept_input_2 = numbers([2, 8, 2]);
let kept_input_3 = numbers([2, 8, 2]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = kept_input_1.clone();
let x = Tensor::cat(vec![x, kept_input_2.clone()], 2);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_input_3.clone()], 2);
seen.at("concat2", &x);
let x = {
let x = Tensor::cat(vec![x, kept_input_2.clone()], 2);
seen.at("repeat1[0].concat1", &x);
let x = net.repeat1[0].dense1.forward(x);
seen.at("repeat1[0].dense1", &x);
x
};
let x = {
let x = Tensor::cat(vec![x, kept_input_2.clone()], 2);
seen.at("repeat1[1].concat1", &x);
let x = net.repeat1[1].dense1.forward(x);
seen.at("repeat1[1].dense1", &x);
x
};
let x = {
let input = x.clone();
let x = net.residual1.attention1.forward(x);
seen.at("residual1.attention1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 2);
seen.at("concat3", &x);
let x = {
let input = x.clone();
let x = net.residual2.swiglu1.forward(x);
seen.at("residual2.swiglu1", &x);
let x = net.residual2.dense1.forward(x);
seen.at("residual2.dense1", &x);
let x = private::layers::channels_first(x, |x| net.residual2.conv1d1.forward(x));
seen.at("residual2.conv1d1", &x);
let shortcut = {
let x = input.clone();
let x = private::layers::channels_first(x, |x| net.residual2.shortcut.conv1d1.forward(x));
seen.at("residual2.shortcut.conv1d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual2", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n55 {
    use crate::seen::*;
    const N55_4: usize = 4;
    network! {
        N55: sequence(6, 5) -> values(4) {
            rms_norm(eps = 1e-4)
            gru(5)
            repeat(1) {
                prelu
            }
            global_max_pool
            dense(N55_4, silu)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N55>(0);
let x = numbers([2, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.rms_norm1.forward(x);
seen.at("rms_norm1", &x);
let x = net.gru1.forward(x);
seen.at("gru1", &x);
let x = {
let x = net.repeat1[0].prelu1.forward(x);
seen.at("repeat1[0].prelu1", &x);
x
};
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n59 {
    use crate::seen::*;
    network! {
        N59: volume(1, 4, 5, 5) -> volume(4, 4, 5, 5) {
            conv3d(4, 1)
        }
        train { optimizer: lamb(lr = 1e-3), steps: 30, batch: 33, accumulate: 1, stop: early(patience = 2), seed: 794, augment: [noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N59>(0);
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
    network! {
        block block1() {
            hard_swish
        }
        block block2() {
            threshold
            parallel(sum) {
                {
                    block1
                    flatten
                    dense(2)
                }
                {
                    layer_1: elu
                    dense(2)
                }
            }
        }
        N60: features(8) -> class(2) {
            hard_tanh
            block2
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N60>(0);
let x = numbers([2, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("hard_tanh1", &x);
let x = {
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.0 , 0.0) };
seen.at("block21.threshold1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = {
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("block21.parallel1.branch1.block11.hard_swish1", &x);
x
};
let x = { x . flatten :: < 2 > (1 , 1) };
seen.at("block21.parallel1.branch1.flatten1", &x);
let x = net.block21.parallel1.branch1.dense1.forward(x);
seen.at("block21.parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::elu; elu (x , 1.0) };
seen.at("block21.parallel1.branch2.layer_1", &x);
let x = net.block21.parallel1.branch2.dense1.forward(x);
seen.at("block21.parallel1.branch2.dense1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("block21.parallel1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n62 {
    use crate::seen::*;
    network! {
        block block1() {
            parallel(product) {
                {
                }
                {
                    silu
                }
            }
        }
        block block2() {
            block1
        }
        N62: image(3, 11, 10) -> class(3) {
            residual(shortcut = {
                    conv2d(1, 1)
            }) {
                residual {
                    max_pool2d(2, stride = 1, padding = same)
                }
                conv2d(1, 1)
            }
            block2
            residual {
                residual {
                    thresholded_relu(alpha = 0.5)
                    residual {
                        softplus(2.0)
                    }
                }
            }
            global_avg_pool
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N62>(0);
let x = numbers([2, 3, 11, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.residual1.max_pool2d1.forward(x);
seen.at("residual1.residual1.max_pool2d1", &x);
let x = x + input;
x
};
seen.at("residual1.residual1", &x);
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
let x = {
let x = {
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("block21.block11.parallel1.branch2.silu1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("block21.block11.parallel1", &x);
x
};
x
};
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("residual2.residual1.thresholded_relu1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("residual2.residual1.residual1.softplus1", &x);
let x = x + input;
x
};
seen.at("residual2.residual1.residual1", &x);
let x = x + input;
x
};
seen.at("residual2.residual1", &x);
let x = x + input;
x
};
seen.at("residual2", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n63 {
    use crate::seen::*;
    network! {
        N63: volume(3, 5, 4, 5) -> class(4) {
            global_avg_pool
            dense(4)
        }
        train { steps: 90, batch: 15, accumulate: 3, stop: early(patience = 4) }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N63>(0);
let x = numbers([2, 3, 5, 4, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n65 {
    use crate::seen::*;
    const N65_4: usize = 4;
    network! {
        N65: tokens(3, 6) -> class(4) {
            embedding(10)
            positional_encoding
            residual(shortcut = {
                    dense(4)
                    batch_norm
            }) {
                residual(shortcut = {
                    dense(5)
                    batch_norm
            }) {
                    rrelu(0.1, 0.3)
                    dense(5)
                }
                dense(4)
            }
            global_max_pool
            dense(N65_4)
            softmax
        }
        train { schedule: cosine(warmup = 0.05), epochs: 9, accumulate: 2, stop: early(patience = 3), ema: 0.999 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N65>(0);
let x = tokens([2, 3], 6);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = net.positional_encoding1.forward(x);
seen.at("positional_encoding1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.residual1.rrelu1.forward(x);
seen.at("residual1.residual1.rrelu1", &x);
let x = net.residual1.residual1.dense1.forward(x);
seen.at("residual1.residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.residual1.shortcut.dense1.forward(x);
seen.at("residual1.residual1.shortcut.dense1", &x);
let x = private::layers::channels_first(x, |x| net.residual1.residual1.shortcut.batch_norm1.forward(x));
seen.at("residual1.residual1.shortcut.batch_norm1", &x);
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
let x = private::layers::channels_first(x, |x| net.residual1.shortcut.batch_norm1.forward(x));
seen.at("residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n67 {
    use crate::seen::*;
    const N67_6: usize = 6;
    network! {
        block block1(p1) {
            gaussian_noise(0.5)
            rms_norm(shrink(lambda = 0.3))
            parallel(sum) {
                {
                }
                {
                    dense(p1)
                    sigmoid
                }
            }
        }
        N67: features(12) -> labels(4) {
            residual(shortcut = {
                    dense(6)
            }) {
                glu
                block1(N67_6)
            }
            rms_norm(mish, eps = 1e-4)
            dense(4, sigmoid)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N67>(0);
let x = numbers([2, 12]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::glu; glu (x , 1) };
seen.at("residual1.glu1", &x);
let x = {
let x = net.residual1.block11.gaussian_noise1.forward(x);
seen.at("residual1.block11.gaussian_noise1", &x);
let x = net.residual1.block11.rms_norm1.forward(x);
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("residual1.block11.rms_norm1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.residual1.block11.parallel1.branch2.dense1.forward(x);
seen.at("residual1.block11.parallel1.branch2.dense1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("residual1.block11.parallel1.branch2.sigmoid1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("residual1.block11.parallel1", &x);
x
};
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
let x = net.rms_norm1.forward(x);
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("rms_norm1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n68 {
    use crate::seen::*;
    const N68_2: usize = 2;
    network! {
        N68: volume(2, 6, 6, 5) -> values(2) {
            global_max_pool
            dense(N68_2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N68>(0);
let x = numbers([2, 2, 6, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n69 {
    use crate::seen::*;
    network! {
        N69: signal(2, 23) -> binary {
            crop(1)
            repeat(2) {
                rrelu(0.1, 0.3)
            }
            residual(shortcut = {
                    conv1d(8, 1, stride = 2)
            }) {
                parallel(concat) {
                    {
                        gaussian_noise(0.5)
                    }
                    {
                        instance_norm
                        conv_transpose1d(5, 1, padding = same)
                    }
                    {
                        layer_norm
                        permute(signal(C, L))
                        conv1d(1, 1)
                    }
                }
                conv1d(8, 1, stride = 2)
            }
            flatten
            dense(1)
            log_sigmoid
        }
        limits { params: 207, flops: 3507, memory: 1852 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N69>(0);
let x = numbers([2, 2, 23]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("crop1", &x);
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
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.residual1.parallel1.branch1.gaussian_noise1.forward(x);
seen.at("residual1.parallel1.branch1.gaussian_noise1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = net.residual1.parallel1.branch2.instance_norm1.forward(x);
seen.at("residual1.parallel1.branch2.instance_norm1", &x);
let x = net.residual1.parallel1.branch2.conv_transpose1d1.forward(x);
seen.at("residual1.parallel1.branch2.conv_transpose1d1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = private::layers::channels_last(x, |x| net.residual1.parallel1.branch3.layer_norm1.forward(x));
seen.at("residual1.parallel1.branch3.layer_norm1", &x);
let x = { x . permute ([0 , 1 , 2]) };
seen.at("residual1.parallel1.branch3.permute1", &x);
let x = net.residual1.parallel1.branch3.conv1d1.forward(x);
seen.at("residual1.parallel1.branch3.conv1d1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2, branch3], 1);
x
};
seen.at("residual1.parallel1", &x);
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
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("log_sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n70 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_norm
            dropout(0.1)
        }
        N70: signal(4, 8) -> values(10) {
            block1
            permute(signal(L, C))
            residual {
                group_norm(4, thresholded_relu(0.5), eps = 1e-4)
            }
            conv_transpose1d(10, 4, groups = 2, bias = true)
            global_avg_pool
        }
        train { schedule: constant, epochs: 4, batch: 56, accumulate: 2, clip: value(0.5), sample: shuffled, checkpoint: best }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N70>(0);
let x = numbers([2, 4, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = private::layers::channels_last(x, |x| net.block11.layer_norm1.forward(x));
seen.at("block11.layer_norm1", &x);
let x = net.block11.dropout1.forward(x);
seen.at("block11.dropout1", &x);
x
};
let x = { x . permute ([0 , 2 , 1]) };
seen.at("permute1", &x);
let x = {
let input = x.clone();
let x = net.residual1.group_norm1.forward(x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("residual1.group_norm1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.conv_transpose1d1.forward(x);
seen.at("conv_transpose1d1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
        seen.end(x, forward);
    }
}

mod n72 {
    use crate::seen::*;
    network! {
        block block1() {
            hard_tanh
        }
        block block2(p1) {
            repeat(p1) {
                softsign
            }
            repeat(2) {
                block1
                crop(1)
                dense(4)
            }
        }
        N72: features(11) -> class(3) {
            dense(2, softmin)
            pad(1, edge)
            layer_1: block2(1)
            dense(3)
            softmax
        }
        limits { flops: 163 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N72>(0);
let x = numbers([2, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("dense1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Edge) };
seen.at("pad1", &x);
let x = {
let x = {
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("layer_1.repeat1[0].softsign1", &x);
x
};
let x = {
let x = {
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("layer_1.repeat2[0].block11.hard_tanh1", &x);
x
};
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("layer_1.repeat2[0].crop1", &x);
let x = net.layer_1.repeat2[0].dense1.forward(x);
seen.at("layer_1.repeat2[0].dense1", &x);
x
};
let x = {
let x = {
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("layer_1.repeat2[1].block11.hard_tanh1", &x);
x
};
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("layer_1.repeat2[1].crop1", &x);
let x = net.layer_1.repeat2[1].dense1.forward(x);
seen.at("layer_1.repeat2[1].dense1", &x);
x
};
x
};
let x = net.dense2.forward(x);
seen.at("dense2", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n73 {
    use crate::seen::*;
    network! {
        N73: signal(1, 9) -> signal(4, 9) {
            #[freeze]
            repeat(3) {
                conv1d(12, 4, leaky_relu(slope = 0.2), padding = same)
                permute(signal(C, L))
                conv1d(1, 1)
            }
            dropout(0.25)
            conv1d(4, 1, sigmoid)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N73>(219);
let x = numbers([2, 1, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.repeat1[0].conv1d1.forward(x);
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.2) };
seen.at("repeat1[0].conv1d1", &x);
let x = { x . permute ([0 , 1 , 2]) };
seen.at("repeat1[0].permute1", &x);
let x = net.repeat1[0].conv1d2.forward(x);
seen.at("repeat1[0].conv1d2", &x);
x
};
let x = {
let x = net.repeat1[1].conv1d1.forward(x);
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.2) };
seen.at("repeat1[1].conv1d1", &x);
let x = { x . permute ([0 , 1 , 2]) };
seen.at("repeat1[1].permute1", &x);
let x = net.repeat1[1].conv1d2.forward(x);
seen.at("repeat1[1].conv1d2", &x);
x
};
let x = {
let x = net.repeat1[2].conv1d1.forward(x);
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.2) };
seen.at("repeat1[2].conv1d1", &x);
let x = { x . permute ([0 , 1 , 2]) };
seen.at("repeat1[2].permute1", &x);
let x = net.repeat1[2].conv1d2.forward(x);
seen.at("repeat1[2].conv1d2", &x);
x
};
let x = net.dropout1.forward(x);
seen.at("dropout1", &x);
let x = net.conv1d1.forward(x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n75 {
    use crate::seen::*;
    const N75_3: usize = 3;
    const N75_1: usize = 1;
    network! {
        block block1() {
            quiet_softmax
        }
        block block2(p1) {
            block1
            residual(shortcut = {
                    conv3d(7, p1)
            }) {
                layer_1: residual {
                    gaussian_noise(0.5)
                    celu(alpha = 0.5)
                }
                dropout(0.1)
                conv3d(7, 1)
            }
        }
        N75: volume(2, 5, 4, 5) -> volume(2, 15, 7, 5) {
            block2(1)
            permute(volume(H, D, C, W))
            conv_transpose3d(1, N75_3, stride = (3, N75_1, 1), padding = same)
            gaussian_noise(0.5)
            hard_tanh
            conv3d(2, N75_1, elu)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N75>(0);
let x = numbers([2, 2, 5, 4, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = {
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("block21.block11.quiet_softmax1", &x);
x
};
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = net.block21.residual1.layer_1.gaussian_noise1.forward(x);
seen.at("block21.residual1.layer_1.gaussian_noise1", &x);
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("block21.residual1.layer_1.celu1", &x);
let x = x + input;
x
};
seen.at("block21.residual1.layer_1", &x);
let x = net.block21.residual1.dropout1.forward(x);
seen.at("block21.residual1.dropout1", &x);
let x = net.block21.residual1.conv3d1.forward(x);
seen.at("block21.residual1.conv3d1", &x);
let shortcut = {
let x = input.clone();
let x = net.block21.residual1.shortcut.conv3d1.forward(x);
seen.at("block21.residual1.shortcut.conv3d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("block21.residual1", &x);
x
};
let x = { x . permute ([0 , 3 , 2 , 1 , 4]) };
seen.at("permute1", &x);
let x = net.conv_transpose3d1.forward(x);
seen.at("conv_transpose3d1", &x);
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("hard_tanh1", &x);
let x = net.conv3d1.forward(x);
let x = { use private::burn::tensor::activation::elu; elu (x , 1.0) };
seen.at("conv3d1", &x);
        seen.end(x, forward);
    }
}

mod n76 {
    use crate::seen::*;
    const N76_3: usize = 3;
    const N76_1: usize = 1;
    network! {
        N76: image(3, 6, 9) -> values(3) {
            leaky_relu
            #[freeze]
            conv2d(11, 1, padding = same)
            leaky_relu(slope = 0.2)
            #[freeze]
            parallel(product) {
                {
                    relu
                    conv2d(N76_3, N76_1)
                }
                {
                    dropout(0.25)
                    conv2d(N76_3, 1)
                }
                {
                    depthwise_conv2d(1, softsign, padding = same)
                    conv2d(3, 1)
                }
            }
            tanhshrink
            flatten
            dense(N76_3)
        }
        train { steps: 80, accumulate: 1, clip: norm(1.0), ema: 0.999 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N76>(174);
let x = numbers([2, 3, 6, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.01) };
seen.at("leaky_relu1", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.2) };
seen.at("leaky_relu2", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::runs::relu; relu (x) };
seen.at("parallel1.branch1.relu1", &x);
let x = net.parallel1.branch1.conv2d1.forward(x);
seen.at("parallel1.branch1.conv2d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.dropout1.forward(x);
seen.at("parallel1.branch2.dropout1", &x);
let x = net.parallel1.branch2.conv2d1.forward(x);
seen.at("parallel1.branch2.conv2d1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = net.parallel1.branch3.depthwise_conv2d1.forward(x);
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("parallel1.branch3.depthwise_conv2d1", &x);
let x = net.parallel1.branch3.conv2d1.forward(x);
seen.at("parallel1.branch3.conv2d1", &x);
x
};
let x = branch1 * branch2 * branch3;
x
};
seen.at("parallel1", &x);
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("tanhshrink1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n77 {
    use crate::seen::*;
    network! {
        N77: features(7) -> values(3) {
            layer_norm(leaky_relu, eps = 1e-4)
            repeat(2) {
                prelu(per_channel = true)
            }
            repeat(1) {
                rms_norm(eps = 1e-4)
            }
            layer_1: soft_shrink
            parallel(product) {
                {
                    layer_2: relu
                    dense(2)
                }
                {
                    dense(11, bias = false)
                    dense(2)
                }
            }
            repeat(2) {
                repeat(2) {
                    soft_shrink(0.3)
                }
            }
            dense(3)
            elu
        }
        train { optimizer: rmsprop(lr = 1e-3, alpha = 0.95, centered = true), epochs: 6, metrics: [rmse], seed: 637, augment: [mixup(0.2)] }
        limits { flops: 427, memory: 716 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N77>(0);
let x = numbers([2, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.layer_norm1.forward(x);
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.01) };
seen.at("layer_norm1", &x);
let x = {
let x = net.repeat1[0].prelu1.forward(x);
seen.at("repeat1[0].prelu1", &x);
x
};
let x = {
let x = net.repeat1[1].prelu1.forward(x);
seen.at("repeat1[1].prelu1", &x);
x
};
let x = {
let x = net.repeat2[0].rms_norm1.forward(x);
seen.at("repeat2[0].rms_norm1", &x);
x
};
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.5) };
seen.at("layer_1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::runs::relu; relu (x) };
seen.at("parallel1.branch1.layer_2", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
let x = net.parallel1.branch2.dense2.forward(x);
seen.at("parallel1.branch2.dense2", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("parallel1", &x);
let x = {
let x = {
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("repeat3[0].repeat1[0].soft_shrink1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("repeat3[0].repeat1[1].soft_shrink1", &x);
x
};
x
};
let x = {
let x = {
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("repeat3[1].repeat1[0].soft_shrink1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("repeat3[1].repeat1[1].soft_shrink1", &x);
x
};
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::elu; elu (x , 1.0) };
seen.at("elu1", &x);
        seen.end(x, forward);
    }
}

mod n79 {
    use crate::seen::*;
    network! {
        N79: sequence(8, 7) -> class(4) {
            flatten
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N79>(0);
let x = numbers([2, 8, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n80 {
    use crate::seen::*;
    const N80_3: usize = 3;
    network! {
        N80: (input_1: volume(2, 6, 4, 4), input_2: volume(1, 6, 4, 4)) -> values(3) {
            input_1
            batch_norm
            concat(input_2)
            concat(input_2)
            global_avg_pool
            dense(N80_3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N80>(0);
let kept_input_1 = numbers([2, 2, 6, 4, 4]);
let kept_input_2 = numbers([2, 1, 6, 4, 4]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = kept_input_1.clone();
let x = net.batch_norm1.forward(x);
seen.at("batch_norm1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat2", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n82 {
    use crate::seen::*;
    network! {
        N82: sequence(8, 6) -> class(4) {
            global_avg_pool
            dense(4)
        }
        limits { flops: 100, memory: 328 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N82>(0);
let x = numbers([2, 8, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n85 {
    use crate::seen::*;
    const N85_2: usize = 2;
    const N85_1: usize = 1;
    network! {
        N85: image(2, 8, 5) -> values(2) {
            #[freeze]
            layer_1: residual(shortcut = {
                    conv2d(5, 1, stride = N85_2)
            }) {
                dropout(0.1)
                gaussian_noise(0.1)
                conv2d(5, 1)
                conv2d(5, N85_1, stride = 2)
            }
            layer_2: repeat(2) {
                repeat(3) {
                    relu
                }
            }
            global_avg_pool
            dense(2)
        }
        train { loss: huber(1.0), schedule: cosine, epochs: 4, batch: 9, monitor: train_loss, augment: [elastic(34, 4)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N85>(60);
let x = numbers([2, 2, 8, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = net.layer_1.dropout1.forward(x);
seen.at("layer_1.dropout1", &x);
let x = net.layer_1.gaussian_noise1.forward(x);
seen.at("layer_1.gaussian_noise1", &x);
let x = net.layer_1.conv2d1.forward(x);
seen.at("layer_1.conv2d1", &x);
let x = net.layer_1.conv2d2.forward(x);
seen.at("layer_1.conv2d2", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_1.shortcut.conv2d1.forward(x);
seen.at("layer_1.shortcut.conv2d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_1", &x);
let x = {
let x = {
let x = { use private::runs::relu; relu (x) };
seen.at("layer_2[0].repeat1[0].relu1", &x);
x
};
let x = {
let x = { use private::runs::relu; relu (x) };
seen.at("layer_2[0].repeat1[1].relu1", &x);
x
};
let x = {
let x = { use private::runs::relu; relu (x) };
seen.at("layer_2[0].repeat1[2].relu1", &x);
x
};
x
};
let x = {
let x = {
let x = { use private::runs::relu; relu (x) };
seen.at("layer_2[1].repeat1[0].relu1", &x);
x
};
let x = {
let x = { use private::runs::relu; relu (x) };
seen.at("layer_2[1].repeat1[1].relu1", &x);
x
};
let x = {
let x = { use private::runs::relu; relu (x) };
seen.at("layer_2[1].repeat1[2].relu1", &x);
x
};
x
};
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n88 {
    use crate::seen::*;
    network! {
        N88: sequence(3, 4) -> values(3) {
            global_avg_pool
            dense(3)
            tanh
        }
        train { optimizer: muon(lr = 1e-3, momentum = 0.9, ns_steps = 5), steps: 20, batch: 63, time: 30 s, stop: early(patience = 1), seed: 360, augment: [noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N88>(0);
let x = numbers([2, 3, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("tanh1", &x);
        seen.end(x, forward);
    }
}

mod n89 {
    use crate::seen::*;
    network! {
        N89: image(3, 9, 5) -> image(3, 10, 6) {
            #[freeze]
            residual(shortcut = {
                    conv2d(8, 1, stride = 2)
            }) {
                avg_pool2d((1, 3), stride = 1, padding = same)
                conv2d(8, 1)
                conv2d(8, 1, stride = 2)
            }
            thresholded_relu(0.5)
            pixel_shuffle(2)
            conv2d(3, 1, silu)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N89>(136);
let x = numbers([2, 3, 9, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.avg_pool2d1.forward(x);
seen.at("residual1.avg_pool2d1", &x);
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
let x = net.pixel_shuffle1.forward(x);
seen.at("pixel_shuffle1", &x);
let x = net.conv2d1.forward(x);
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n90 {
    use crate::seen::*;
    network! {
        block block1() {
            silu
        }
        block block2() {
            group_norm(4, celu, eps = 1e-4)
            gaussian_noise(0.1)
            block1
        }
        N90: features(16) -> class(3) {
            block2
            softsign
            rms_norm
            dense(3)
            softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N90>(0);
let x = numbers([2, 16]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.block21.group_norm1.forward(x);
let x = { use private::burn::tensor::activation::celu; celu (x , 1.0) };
seen.at("block21.group_norm1", &x);
let x = net.block21.gaussian_noise1.forward(x);
seen.at("block21.gaussian_noise1", &x);
let x = {
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("block21.block11.silu1", &x);
x
};
x
};
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("softsign1", &x);
let x = net.rms_norm1.forward(x);
seen.at("rms_norm1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n92 {
    use crate::seen::*;
    network! {
        N92: sequence(4, 3) -> values(3) {
            residual {
                repeat(2) {
                    dropout(0.25)
                    rms_norm(quiet_softmax, eps = 1e-4)
                }
                residual(shortcut = {
                    dense(6)
                    batch_norm
            }) {
                    dense(12)
                    hard_swish
                    dense(6)
                }
                dense(3)
            }
            global_avg_pool
            dense(3)
            tanh
        }
        train { optimizer: adagrad(lr = 0.01, lr_decay = 1e-3), epochs: 9, batch: 7, accumulate: 4, augment: [noise(0.1)] }
        limits { params: 195, flops: 1860 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N92>(0);
let x = numbers([2, 4, 3]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = {
let x = net.residual1.repeat1[0].dropout1.forward(x);
seen.at("residual1.repeat1[0].dropout1", &x);
let x = net.residual1.repeat1[0].rms_norm1.forward(x);
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 2) };
seen.at("residual1.repeat1[0].rms_norm1", &x);
x
};
let x = {
let x = net.residual1.repeat1[1].dropout1.forward(x);
seen.at("residual1.repeat1[1].dropout1", &x);
let x = net.residual1.repeat1[1].rms_norm1.forward(x);
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 2) };
seen.at("residual1.repeat1[1].rms_norm1", &x);
x
};
let x = {
let input = x.clone();
let x = net.residual1.residual1.dense1.forward(x);
seen.at("residual1.residual1.dense1", &x);
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("residual1.residual1.hard_swish1", &x);
let x = net.residual1.residual1.dense2.forward(x);
seen.at("residual1.residual1.dense2", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.residual1.shortcut.dense1.forward(x);
seen.at("residual1.residual1.shortcut.dense1", &x);
let x = private::layers::channels_first(x, |x| net.residual1.residual1.shortcut.batch_norm1.forward(x));
seen.at("residual1.residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1.residual1", &x);
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("tanh1", &x);
        seen.end(x, forward);
    }
}

mod n93 {
    use crate::seen::*;
    const N93_2: usize = 2;
    const N93_3: usize = 3;
    network! {
        block block1() {
            selu
        }
        N93: (input_1: image(3, 7, 11), input_2: image(1, 5, 11)) -> image(4, 1, 1) {
            parallel(product) {
                {
                    input_1
                    log_sigmoid
                    global_max_pool
                    dense(6)
                }
                {
                    input_2
                    separable_conv2d(11, (N93_2, N93_3), padding = (0, 2), dilation = N93_2)
                    selu
                    flatten
                    dense(6)
                }
            }
            reshape(image(6, _, 1))
            dropout(0.1)
            block1
            conv2d(4, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N93>(0);
let kept_input_1 = numbers([2, 3, 7, 11]);
let kept_input_2 = numbers([2, 1, 5, 11]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("parallel1.branch1.log_sigmoid1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch1.global_max_pool1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = net.parallel1.branch2.separable_conv2d1.forward(x);
seen.at("parallel1.branch2.separable_conv2d1", &x);
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("parallel1.branch2.selu1", &x);
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
let x = { x . reshape ([- 1 , 6 , 1 , 1]) };
seen.at("reshape1", &x);
let x = net.dropout1.forward(x);
seen.at("dropout1", &x);
let x = {
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("block11.selu1", &x);
x
};
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n94 {
    use crate::seen::*;
    network! {
        block block1() {
            residual {
                selu
            }
            transformer_encoder(heads = 4, ff = 2, layers = 2, norm_first = true)
            softplus(beta = 2.0)
        }
        N94: (input_1: sequence(8, 4)) -> values(4) {
            dropout(0.5)
            layer_2: repeat(2) {
                relu
                layer_1: attention(heads = 1)
            }
            parallel(concat) {
                {
                    rrelu
                }
                {
                    block1
                    dense(3)
                }
                {
                    positional_encoding
                    layer_norm
                    dense(6)
                }
            }
            selu
            global_max_pool
            leaky_relu(0.2)
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N94>(0);
let kept_input_1 = numbers([2, 8, 4]);
let forward = net.forward(kept_input_1.clone());
let x = kept_input_1.clone();
let x = net.dropout1.forward(x);
seen.at("dropout1", &x);
let x = {
let x = { use private::runs::relu; relu (x) };
seen.at("layer_2[0].relu1", &x);
let x = net.layer_2[0].layer_1.forward(x);
seen.at("layer_2[0].layer_1", &x);
x
};
let x = {
let x = { use private::runs::relu; relu (x) };
seen.at("layer_2[1].relu1", &x);
let x = net.layer_2[1].layer_1.forward(x);
seen.at("layer_2[1].layer_1", &x);
x
};
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.parallel1.branch1.rrelu1.forward(x);
seen.at("parallel1.branch1.rrelu1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("parallel1.branch2.block11.residual1.selu1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch2.block11.residual1", &x);
let x = net.parallel1.branch2.block11.transformer_encoder1.forward(x);
seen.at("parallel1.branch2.block11.transformer_encoder1", &x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("parallel1.branch2.block11.softplus1", &x);
x
};
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = net.parallel1.branch3.positional_encoding1.forward(x);
seen.at("parallel1.branch3.positional_encoding1", &x);
let x = net.parallel1.branch3.layer_norm1.forward(x);
seen.at("parallel1.branch3.layer_norm1", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2, branch3], 2);
x
};
seen.at("parallel1", &x);
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("selu1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.2) };
seen.at("leaky_relu1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n96 {
    use crate::seen::*;
    const N96_2: usize = 2;
    network! {
        N96: signal(2, 18) -> values(2) {
            global_max_pool
            dense(N96_2)
            elu
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N96>(0);
let x = numbers([2, 2, 18]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::elu; elu (x , 1.0) };
seen.at("elu1", &x);
        seen.end(x, forward);
    }
}

mod n97 {
    use crate::seen::*;
    network! {
        N97: image(1, 9, 11) -> values(2) {
            global_max_pool
            dense(2)
            elu
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N97>(0);
let x = numbers([2, 1, 9, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::elu; elu (x , 1.0) };
seen.at("elu1", &x);
        seen.end(x, forward);
    }
}

mod n98 {
    use crate::seen::*;
    network! {
        N98: image(2, 6, 11) -> values(4) {
            global_max_pool
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N98>(0);
let x = numbers([2, 2, 6, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n100 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_1: batch_norm
            concat(layer_1)
        }
        N100: image(2, 9, 9) -> labels(3) {
            gaussian_noise(0.5)
            reshape(sequence(9, 18))
            dropout(0.25)
            repeat(2) {
                hard_shrink(lambda = 0.3)
                block1
                dense(18)
            }
            last_step
            dense(3)
        }
        limits { flops: 25707, memory: 7788 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N100>(0);
let x = numbers([2, 2, 9, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = { x . reshape ([- 1 , 9 , 18]) };
seen.at("reshape1", &x);
let x = net.dropout1.forward(x);
seen.at("dropout1", &x);
let x = {
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("repeat1[0].hard_shrink1", &x);
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[0].block11.layer_1.forward(x));
seen.at("repeat1[0].block11.layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("repeat1[0].block11.concat1", &x);
x
};
let x = net.repeat1[0].dense1.forward(x);
seen.at("repeat1[0].dense1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("repeat1[1].hard_shrink1", &x);
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[1].block11.layer_1.forward(x));
seen.at("repeat1[1].block11.layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("repeat1[1].block11.concat1", &x);
x
};
let x = net.repeat1[1].dense1.forward(x);
seen.at("repeat1[1].dense1", &x);
x
};
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n105 {
    use crate::seen::*;
    const N105_1: usize = 1;
    network! {
        N105: (input_1: tokens(8, 29)) -> binary {
            embedding(6)
            #[freeze]
            layer_1: batch_norm
            global_max_pool
            #[freeze]
            batch_norm
            dense(N105_1)
        }
        limits { params: 205, flops: 277 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N105>(24);
let kept_input_1 = tokens([2, 8], 29);
let forward = net.forward(kept_input_1.clone());
let x = kept_input_1.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = private::layers::channels_first(x, |x| net.layer_1.forward(x));
seen.at("layer_1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.batch_norm2.forward(x);
seen.at("batch_norm2", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n106 {
    use crate::seen::*;
    network! {
        N106: volume(3, 5, 5, 4) -> volume(2, 5, 5, 4) {
            conv3d(2, 1)
        }
        train { loss: mse, optimizer: adamw(lr = 1e-3, weight_decay = 0.01), schedule: linear(end = 0.1, warmup = 3), epochs: 6, batch: 6, seed: 270, augment: [noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N106>(0);
let x = numbers([2, 3, 5, 5, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.conv3d1.forward(x);
seen.at("conv3d1", &x);
        seen.end(x, forward);
    }
}

mod n107 {
    use crate::seen::*;
    network! {
        N107: image(1, 6, 8) -> class(3) {
            log_sigmoid
            flatten
            dense(3)
            log_softmax
        }
        train { epochs: 6, batch: 42, clip: norm(1.0), time: 30 s }
        limits { flops: 498, memory: 972 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N107>(0);
let x = numbers([2, 1, 6, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("log_sigmoid1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n108 {
    use crate::seen::*;
    const N108_2: usize = 2;
    const N108_3: usize = 3;
    network! {
        block block1() {
            residual {
                layer_3: silu
            }
            depthwise_conv2d((3, 4), silu, padding = same)
        }
        N108: volume(4, 4, 4, 4) -> class(3) {
            repeat(N108_2) {
                elu(0.5)
                group_norm(N108_2)
            }
            reshape(image(32, 1, 8))
            parallel(sum) {
                {
                }
                {
                    dropout(0.1)
                }
                {
                    block1
                }
            }
            global_avg_pool
            dense(N108_3)
            softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N108>(0);
let x = numbers([2, 4, 4, 4, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.repeat1.iter().fold(x, |x, repeat1| {
let x = { use private::burn::tensor::activation::elu; elu (x , 0.5) };
seen.at("repeat1[..].elu1", &x);
let x = repeat1.group_norm1.forward(x);
seen.at("repeat1[..].group_norm1", &x);
x
});
let x = { x . reshape ([- 1 , 32 , 1 , 8]) };
seen.at("reshape1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.dropout1.forward(x);
seen.at("parallel1.branch2.dropout1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("parallel1.branch3.block11.residual1.layer_3", &x);
let x = x + input;
x
};
seen.at("parallel1.branch3.block11.residual1", &x);
let x = net.parallel1.branch3.block11.depthwise_conv2d1.forward(x);
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("parallel1.branch3.block11.depthwise_conv2d1", &x);
x
};
x
};
let x = branch1 + branch2 + branch3;
x
};
seen.at("parallel1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n109 {
    use crate::seen::*;
    network! {
        N109: (input_1: tokens(9, 14)) -> class(3) {
            input_1
            embedding(8)
            flatten
            dense(3)
        }
        train { optimizer: rmsprop(lr = 1e-3, alpha = 0.95, centered = true), epochs: 3, batch: 61, sample: shuffled, seed: 844 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N109>(0);
let kept_input_1 = tokens([2, 9], 14);
let forward = net.forward(kept_input_1.clone());
let x = kept_input_1.clone();
let x = kept_input_1.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n114 {
    use crate::seen::*;
    network! {
        block block1() {
            batch_norm(eps = 1e-4)
        }
        N114: signal(3, 17) -> class(3) {
            repeat(1) {
                relu
                layer_norm
            }
            parallel(product) {
                {
                }
                {
                    tanhshrink
                }
            }
            global_avg_pool
            layer_3: parallel(concat) {
                {
                    rrelu
                    dropout(0.1)
                }
                {
                    layer_2: block1
                    concat(layer_2)
                    dense(1)
                }
            }
            dense(3)
            softmax
        }
        limits { params: 34, memory: 544 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N114>(0);
let x = numbers([2, 3, 17]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = { use private::runs::relu; relu (x) };
seen.at("repeat1[0].relu1", &x);
let x = private::layers::channels_last(x, |x| net.repeat1[0].layer_norm1.forward(x));
seen.at("repeat1[0].layer_norm1", &x);
x
};
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("parallel1.branch2.tanhshrink1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("parallel1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.layer_3.branch1.rrelu1.forward(x);
seen.at("layer_3.branch1.rrelu1", &x);
let x = net.layer_3.branch1.dropout1.forward(x);
seen.at("layer_3.branch1.dropout1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = {
let x = net.layer_3.branch2.layer_2.batch_norm1.forward(x);
seen.at("layer_3.branch2.layer_2.batch_norm1", &x);
x
};
let kept_layer_2 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 1);
seen.at("layer_3.branch2.concat1", &x);
let x = net.layer_3.branch2.dense1.forward(x);
seen.at("layer_3.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("layer_3", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n117 {
    use crate::seen::*;
    network! {
        N117: sequence(7, 8) -> values(77) {
            residual {
                gelu(approximate = none)
            }
            gaussian_noise(0.1)
            hard_shrink(lambda = 0.3)
            conv_transpose1d(11, 1, padding = 0)
            flatten
        }
        train { epochs: 8, seed: 617 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N117>(0);
let x = numbers([2, 7, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
seen.at("residual1.gelu1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("hard_shrink1", &x);
let x = private::layers::channels_first(x, |x| net.conv_transpose1d1.forward(x));
seen.at("conv_transpose1d1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
        seen.end(x, forward);
    }
}

mod n120 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            gaussian_noise(0.5)
            sigmoid
            group_norm(p1, affine = true)
        }
        block block2() {
            tanhshrink
            repeat(2) {
                depthwise_conv2d(2, padding = same)
                block1(1)
            }
        }
        N120: image(1, 11, 8) -> class(4) {
            layer_1: softplus(2.0)
            block2
            global_avg_pool
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N120>(0);
let x = numbers([2, 1, 11, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("layer_1", &x);
let x = {
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("block21.tanhshrink1", &x);
let x = {
let x = net.block21.repeat1[0].depthwise_conv2d1.forward(x);
seen.at("block21.repeat1[0].depthwise_conv2d1", &x);
let x = {
let x = net.block21.repeat1[0].block11.gaussian_noise1.forward(x);
seen.at("block21.repeat1[0].block11.gaussian_noise1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("block21.repeat1[0].block11.sigmoid1", &x);
let x = net.block21.repeat1[0].block11.group_norm1.forward(x);
seen.at("block21.repeat1[0].block11.group_norm1", &x);
x
};
x
};
let x = {
let x = net.block21.repeat1[1].depthwise_conv2d1.forward(x);
seen.at("block21.repeat1[1].depthwise_conv2d1", &x);
let x = {
let x = net.block21.repeat1[1].block11.gaussian_noise1.forward(x);
seen.at("block21.repeat1[1].block11.gaussian_noise1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("block21.repeat1[1].block11.sigmoid1", &x);
let x = net.block21.repeat1[1].block11.group_norm1.forward(x);
seen.at("block21.repeat1[1].block11.group_norm1", &x);
x
};
x
};
x
};
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n122 {
    use crate::seen::*;
    network! {
        N122: image(1, 6, 9) -> mask(4, 10, 13) {
            soft_shrink(lambda = 0.3)
            pad(2)
            celu
            repeat(1) {
                repeat(3) {
                    threshold
                }
            }
            conv2d(4, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N122>(0);
let x = numbers([2, 1, 6, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("soft_shrink1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2) , (2 , 2)] , PadMode :: Constant (0.0)) };
seen.at("pad1", &x);
let x = { use private::burn::tensor::activation::celu; celu (x , 1.0) };
seen.at("celu1", &x);
let x = {
let x = {
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.0 , 0.0) };
seen.at("repeat1[0].repeat1[0].threshold1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.0 , 0.0) };
seen.at("repeat1[0].repeat1[1].threshold1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.0 , 0.0) };
seen.at("repeat1[0].repeat1[2].threshold1", &x);
x
};
x
};
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n123 {
    use crate::seen::*;
    network! {
        block block1() {
            shrink(0.3)
        }
        N123: sequence(4, 8) -> binary {
            last_step
            block1
            dense(1)
        }
        train { loss: binary_cross_entropy, schedule: linear(end = 0.1), steps: 50, sample: shuffled, monitor: valid_loss, checkpoint: every(1 epoch) }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N123>(0);
let x = numbers([2, 4, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = {
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("block11.shrink1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n125 {
    use crate::seen::*;
    network! {
        N125: image(4, 10, 8) -> class(2) {
            layer_1: residual(shortcut = {
                    conv2d(5, 1)
            }) {
                residual {
                    softsign
                    dropout(0.5)
                }
                conv2d(5, 1)
            }
            sum(layer_1)
            global_avg_pool
            hard_tanh
            dense(2)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), optimizer: sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4), epochs: 2, accumulate: 1, sample: balanced, ema: 0.99 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N125>(0);
let x = numbers([2, 4, 10, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("layer_1.residual1.softsign1", &x);
let x = net.layer_1.residual1.dropout1.forward(x);
seen.at("layer_1.residual1.dropout1", &x);
let x = x + input;
x
};
seen.at("layer_1.residual1", &x);
let x = net.layer_1.conv2d1.forward(x);
seen.at("layer_1.conv2d1", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_1.shortcut.conv2d1.forward(x);
seen.at("layer_1.shortcut.conv2d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = x + kept_layer_1.clone();
seen.at("sum1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("hard_tanh1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n126 {
    use crate::seen::*;
    const N126_4: usize = 4;
    network! {
        N126: sequence(6, 4) -> values(4) {
            global_max_pool
            dense(N126_4)
        }
        limits { params: 20, flops: 60, memory: 192 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N126>(0);
let x = numbers([2, 6, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n127 {
    use crate::seen::*;
    network! {
        N127: sequence(5, 4) -> tokens(5, 3) {
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N127>(0);
let x = numbers([2, 5, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n128 {
    use crate::seen::*;
    network! {
        N128: (input_1: sequence(6, 4)) -> tokens(3, 2) {
            input_1
            #[freeze]
            residual(shortcut = {
                    conv1d(1, 1, stride = 2)
                    batch_norm
            }) {
                sigmoid
                concat(input_1)
                dense(1)
                conv1d(1, 1, stride = 2)
            }
            dense(2)
            log_softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N128>(17);
let kept_input_1 = numbers([2, 6, 4]);
let forward = net.forward(kept_input_1.clone());
let x = kept_input_1.clone();
let x = kept_input_1.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("residual1.sigmoid1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 2);
seen.at("residual1.concat1", &x);
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let x = private::layers::channels_first(x, |x| net.residual1.conv1d1.forward(x));
seen.at("residual1.conv1d1", &x);
let shortcut = {
let x = input.clone();
let x = private::layers::channels_first(x, |x| net.residual1.shortcut.conv1d1.forward(x));
seen.at("residual1.shortcut.conv1d1", &x);
let x = private::layers::channels_first(x, |x| net.residual1.shortcut.batch_norm1.forward(x));
seen.at("residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 2) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n129 {
    use crate::seen::*;
    network! {
        block block1() {
            quiet_softmax
        }
        N129: (input_1: features(5), input_2: features(14)) -> class(2) {
            input_1
            residual {
                soft_shrink(0.3)
            }
            thresholded_relu
            concat(input_2)
            group_norm(1, affine = true)
            #[freeze]
            repeat(1) {
                block1
                concat(input_2)
                dense(19)
            }
            #[freeze]
            batch_norm(eps = 1e-4)
            dense(2, softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N129>(684);
let kept_input_1 = numbers([2, 5]);
let kept_input_2 = numbers([2, 14]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = kept_input_1.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("residual1.soft_shrink1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("thresholded_relu1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = net.group_norm1.forward(x);
seen.at("group_norm1", &x);
let x = {
let x = {
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("repeat1[0].block11.quiet_softmax1", &x);
x
};
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("repeat1[0].concat1", &x);
let x = net.repeat1[0].dense1.forward(x);
seen.at("repeat1[0].dense1", &x);
x
};
let x = net.batch_norm1.forward(x);
seen.at("batch_norm1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n133 {
    use crate::seen::*;
    network! {
        N133: features(15) -> class(4) {
            gaussian_noise(0.25)
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N133>(0);
let x = numbers([2, 15]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n135 {
    use crate::seen::*;
    network! {
        N135: volume(3, 5, 5, 5) -> volume(3, 3, 3, 3) {
            conv3d(2, (1, 1, 4), stride = 2, padding = same)
            parallel(concat) {
                {
                }
                {
                    group_norm(2, shrink(0.3))
                    conv3d(1, 1)
                }
            }
            residual {
                layer_1: residual {
                    residual {
                        conv3d(3, (4, 1, 3), padding = same)
                    }
                    group_norm(1, log_sigmoid, eps = 1e-4, affine = true)
                }
            }
            conv3d(3, 1, silu)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N135>(0);
let x = numbers([2, 3, 5, 5, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.conv3d1.forward({ use private::burn::tensor::ops::PadMode; x . pad ([(0 , 0) , (0 , 0) , (1 , 2)] , PadMode :: Constant (0.0)) });
seen.at("conv3d1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.group_norm1.forward(x);
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("parallel1.branch2.group_norm1", &x);
let x = net.parallel1.branch2.conv3d1.forward(x);
seen.at("parallel1.branch2.conv3d1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.layer_1.residual1.conv3d1.forward({ use private::burn::tensor::ops::PadMode; x . pad ([(1 , 2) , (0 , 0) , (1 , 1)] , PadMode :: Constant (0.0)) });
seen.at("residual1.layer_1.residual1.conv3d1", &x);
let x = x + input;
x
};
seen.at("residual1.layer_1.residual1", &x);
let x = net.residual1.layer_1.group_norm1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("residual1.layer_1.group_norm1", &x);
let x = x + input;
x
};
seen.at("residual1.layer_1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.conv3d2.forward(x);
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("conv3d2", &x);
        seen.end(x, forward);
    }
}

mod n137 {
    use crate::seen::*;
    network! {
        N137: features(11) -> binary {
            dense(1, sigmoid)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N137>(0);
let x = numbers([2, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n138 {
    use crate::seen::*;
    network! {
        N138: image(3, 11, 8) -> binary {
            #[freeze]
            parallel(sum) {
                {
                }
                {
                    shrink(lambda = 0.3)
                    repeat(1) {
                        softplus(beta = 2.0)
                        conv2d(4, 2, padding = same)
                        conv2d(3, 1)
                    }
                }
            }
            flatten
            dense(1)
        }
        limits { params: 332 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N138>(67);
let x = numbers([2, 3, 11, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("parallel1.branch2.shrink1", &x);
let x = {
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("parallel1.branch2.repeat1[0].softplus1", &x);
let x = net.parallel1.branch2.repeat1[0].conv2d1.forward(x);
seen.at("parallel1.branch2.repeat1[0].conv2d1", &x);
let x = net.parallel1.branch2.repeat1[0].conv2d2.forward(x);
seen.at("parallel1.branch2.repeat1[0].conv2d2", &x);
x
};
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n139 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            residual(shortcut = {
                    dense(5)
            }) {
                elu(0.5)
                group_norm(p1)
                dense(5)
            }
        }
        N139: features(3) -> class(4) {
            layer_1: shrink
            residual(shortcut = {
                    dense(5)
                    batch_norm
            }) {
                block1(1)
            }
            leaky_relu(slope = 0.2)
            concat(layer_1)
            relu6
            dense(4, softmax)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), epochs: 4, batch: 1, accumulate: 4, sample: shuffled, augment: [noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N139>(0);
let x = numbers([2, 3]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.5 , 0.0) };
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = {
let input = x.clone();
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::elu; elu (x , 0.5) };
seen.at("residual1.block11.residual1.elu1", &x);
let x = net.residual1.block11.residual1.group_norm1.forward(x);
seen.at("residual1.block11.residual1.group_norm1", &x);
let x = net.residual1.block11.residual1.dense1.forward(x);
seen.at("residual1.block11.residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.block11.residual1.shortcut.dense1.forward(x);
seen.at("residual1.block11.residual1.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1.block11.residual1", &x);
x
};
let shortcut = {
let x = input.clone();
let x = net.residual1.shortcut.dense1.forward(x);
seen.at("residual1.shortcut.dense1", &x);
let x = net.residual1.shortcut.batch_norm1.forward(x);
seen.at("residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.2) };
seen.at("leaky_relu1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("concat1", &x);
let x = { use private::burn::tensor::activation::relu6; relu6 (x) };
seen.at("relu61", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n140 {
    use crate::seen::*;
    network! {
        N140: image(4, 10, 10) -> image(4, 5, 5) {
            residual(shortcut = {
                    conv2d(7, 1, stride = 2)
                    batch_norm
            }) {
                layer_1: gelu(approximate = none)
                concat(layer_1)
                conv2d(7, 1)
                conv2d(7, 1, stride = 2)
            }
            conv2d(4, 1)
        }
        train { loss: poisson(log = true), optimizer: sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4), epochs: 3, batch: 57, sample: shuffled }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N140>(0);
let x = numbers([2, 4, 10, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
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

mod n142 {
    use crate::seen::*;
    network! {
        N142: volume(3, 5, 5, 6) -> values(4) {
            silu
            instance_norm
            global_max_pool
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N142>(0);
let x = numbers([2, 3, 5, 5, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("silu1", &x);
let x = net.instance_norm1.forward(x);
seen.at("instance_norm1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n143 {
    use crate::seen::*;
    network! {
        N143: tokens(9, 7) -> values(3) {
            embedding(6)
            tanhshrink
            group_norm(3)
            residual {
                repeat(3) {
                    layer_1: avg_pool1d(3, stride = 1, padding = same)
                    softmin
                }
                rnn(2)
                dense(6)
            }
            residual(shortcut = {
                    conv1d(6, 1, stride = 2)
            }) {
                layer_2: prelu
                gru(1)
                dense(6)
                conv1d(6, 1, stride = 2)
            }
            global_max_pool
            dense(3, sigmoid)
        }
        limits { flops: 4146 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N143>(0);
let x = tokens([2, 9], 7);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("tanhshrink1", &x);
let x = private::layers::channels_first(x, |x| net.group_norm1.forward(x));
seen.at("group_norm1", &x);
let x = {
let input = x.clone();
let x = {
let x = private::layers::channels_first(x, |x| net.residual1.repeat1[0].layer_1.forward(x));
seen.at("residual1.repeat1[0].layer_1", &x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 2) };
seen.at("residual1.repeat1[0].softmin1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.residual1.repeat1[1].layer_1.forward(x));
seen.at("residual1.repeat1[1].layer_1", &x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 2) };
seen.at("residual1.repeat1[1].softmin1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.residual1.repeat1[2].layer_1.forward(x));
seen.at("residual1.repeat1[2].layer_1", &x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 2) };
seen.at("residual1.repeat1[2].softmin1", &x);
x
};
let x = net.residual1.rnn1.forward(x);
seen.at("residual1.rnn1", &x);
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = {
let input = x.clone();
let x = net.residual2.layer_2.forward(x);
seen.at("residual2.layer_2", &x);
let x = net.residual2.gru1.forward(x);
seen.at("residual2.gru1", &x);
let x = net.residual2.dense1.forward(x);
seen.at("residual2.dense1", &x);
let x = private::layers::channels_first(x, |x| net.residual2.conv1d1.forward(x));
seen.at("residual2.conv1d1", &x);
let shortcut = {
let x = input.clone();
let x = private::layers::channels_first(x, |x| net.residual2.shortcut.conv1d1.forward(x));
seen.at("residual2.shortcut.conv1d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual2", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n144 {
    use crate::seen::*;
    network! {
        N144: image(3, 5, 8) -> mask(4, 5, 8) {
            repeat(2) {
                parallel(sum) {
                    {
                    }
                    {
                        hard_sigmoid
                    }
                    {
                        layer_1: tanhshrink
                        layer_2: conv2d(4, 3, padding = same, bias = false)
                        conv2d(3, 1)
                    }
                }
            }
            conv2d(4, 1, log_softmax)
        }
        limits { flops: 23280 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N144>(0);
let x = numbers([2, 3, 5, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("repeat1[0].parallel1.branch2.hard_sigmoid1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("repeat1[0].parallel1.branch3.layer_1", &x);
let x = net.repeat1[0].parallel1.branch3.layer_2.forward(x);
seen.at("repeat1[0].parallel1.branch3.layer_2", &x);
let x = net.repeat1[0].parallel1.branch3.conv2d2.forward(x);
seen.at("repeat1[0].parallel1.branch3.conv2d2", &x);
x
};
let x = branch1 + branch2 + branch3;
x
};
seen.at("repeat1[0].parallel1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("repeat1[1].parallel1.branch2.hard_sigmoid1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("repeat1[1].parallel1.branch3.layer_1", &x);
let x = net.repeat1[1].parallel1.branch3.layer_2.forward(x);
seen.at("repeat1[1].parallel1.branch3.layer_2", &x);
let x = net.repeat1[1].parallel1.branch3.conv2d2.forward(x);
seen.at("repeat1[1].parallel1.branch3.conv2d2", &x);
x
};
let x = branch1 + branch2 + branch3;
x
};
seen.at("repeat1[1].parallel1", &x);
x
};
let x = net.conv2d1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("conv2d1", &x);
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
        N148: signal(2, 8) -> labels(4) {
            layer_1: layer_norm
            instance_norm(prelu(per_channel = true))
            global_max_pool
            dense(4, log_sigmoid)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N148>(0);
let x = numbers([2, 2, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = private::layers::channels_last(x, |x| net.layer_1.forward(x));
seen.at("layer_1", &x);
let x = net.instance_norm1.forward(x);
let x = net.instance_norm1_prelu.forward(x);
seen.at("instance_norm1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n149 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            conv_transpose3d(5, p1)
        }
        N149: volume(2, 4, 6, 5) -> volume(3, 5, 7, 6) {
            block1(2)
            softsign
            conv3d(3, 1)
            sigmoid
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N149>(0);
let x = numbers([2, 2, 4, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.block11.conv_transpose3d1.forward(x);
seen.at("block11.conv_transpose3d1", &x);
x
};
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("softsign1", &x);
let x = net.conv3d1.forward(x);
seen.at("conv3d1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n150 {
    use crate::seen::*;
    network! {
        N150: tokens(3, 21) -> values(2) {
            embedding(8)
            instance_norm(glu, affine = true)
            layer_1: positional_encoding
            last_step
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N150>(0);
let x = tokens([2, 3], 21);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = private::layers::channels_first(x, |x| net.instance_norm1.forward(x));
let x = { use private::burn::tensor::activation::glu; glu (x , 2) };
seen.at("instance_norm1", &x);
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n151 {
    use crate::seen::*;
    network! {
        block block1() {
            hard_tanh
            flatten
        }
        N151: sequence(5, 6) -> class(3) {
            gru(3, last)
            block1
            dense(3)
            softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N151>(0);
let x = numbers([2, 5, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.gru1.last(x);
seen.at("gru1", &x);
let x = {
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("block11.hard_tanh1", &x);
let x = { x . flatten :: < 2 > (1 , 1) };
seen.at("block11.flatten1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n153 {
    use crate::seen::*;
    network! {
        block block1() {
            conv_transpose2d(6, (4, 3), gelu, padding = same, bias = false)
            gaussian_noise(0.1)
            batch_norm(mish)
        }
        N153: image(4, 9, 5) -> mask(4, 2, 3) {
            #[freeze]
            parallel(concat) {
                {
                }
                {
                    block1
                    conv2d(3, 1)
                }
            }
            #[freeze]
            residual(shortcut = {
                    conv2d(8, 1, stride = 2)
            }) {
                layer_1: elu(0.5)
                concat(layer_1)
                conv2d(8, 1)
                conv2d(8, 1, stride = 2)
            }
            max_pool2d(1, stride = (3, 1))
            thresholded_relu
            rms_norm
            conv2d(4, 1)
            softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N153>(577);
let x = numbers([2, 4, 9, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = {
let x = net.parallel1.branch2.block11.conv_transpose2d1.forward(x);
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
seen.at("parallel1.branch2.block11.conv_transpose2d1", &x);
let x = net.parallel1.branch2.block11.gaussian_noise1.forward(x);
seen.at("parallel1.branch2.block11.gaussian_noise1", &x);
let x = net.parallel1.branch2.block11.batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("parallel1.branch2.block11.batch_norm1", &x);
x
};
let x = net.parallel1.branch2.conv2d1.forward(x);
seen.at("parallel1.branch2.conv2d1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::elu; elu (x , 0.5) };
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
let x = net.max_pool2d1.forward(x);
seen.at("max_pool2d1", &x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("thresholded_relu1", &x);
let x = private::layers::channels_last(x, |x| net.rms_norm1.forward(x));
seen.at("rms_norm1", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n154 {
    use crate::seen::*;
    network! {
        block block1() {
            leaky_relu(slope = 0.2)
            pad(2)
        }
        block block2() {
            block1
        }
        N154: volume(1, 4, 6, 6) -> volume(3, 8, 10, 10) {
            rms_norm
            silu
            block2
            conv3d(3, 1, softplus)
        }
        train { loss: mse, optimizer: adam, epochs: 5, batch: 64, clip: value(0.5), stop: early(patience = 4), seed: 668, augment: [noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N154>(0);
let x = numbers([2, 1, 4, 6, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = private::layers::channels_last(x, |x| net.rms_norm1.forward(x));
seen.at("rms_norm1", &x);
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("silu1", &x);
let x = {
let x = {
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.2) };
seen.at("block21.block11.leaky_relu1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2) , (2 , 2) , (2 , 2)] , PadMode :: Constant (0.0)) };
seen.at("block21.block11.pad1", &x);
x
};
x
};
let x = net.conv3d1.forward(x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 1.0) };
seen.at("conv3d1", &x);
        seen.end(x, forward);
    }
}

mod n156 {
    use crate::seen::*;
    network! {
        block block1() {
            silu
        }
        N156: image(3, 7, 6) -> class(4) {
            residual {
                parallel(sum) {
                    {
                        avg_pool2d((3, 4), stride = 1, padding = same)
                        separable_conv2d(3, 3, padding = same)
                    }
                    {
                        celu
                        block1
                    }
                    {
                        log_sigmoid
                        gaussian_noise(0.25)
                    }
                }
                rms_norm
            }
            upsample((2, 1), bicubic)
            instance_norm(elu(0.5), affine = false)
            flatten
            dense(4)
            log_softmax
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), optimizer: rmsprop(lr = 1e-3, alpha = 0.95, centered = true), schedule: linear(end = 0.1, warmup = 3), epochs: 2, augment: [crop(0.8)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N156>(0);
let x = numbers([2, 3, 7, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.residual1.parallel1.branch1.avg_pool2d1.forward(x);
seen.at("residual1.parallel1.branch1.avg_pool2d1", &x);
let x = net.residual1.parallel1.branch1.separable_conv2d1.forward(x);
seen.at("residual1.parallel1.branch1.separable_conv2d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::celu; celu (x , 1.0) };
seen.at("residual1.parallel1.branch2.celu1", &x);
let x = {
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("residual1.parallel1.branch2.block11.silu1", &x);
x
};
x
};
let branch3 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("residual1.parallel1.branch3.log_sigmoid1", &x);
let x = net.residual1.parallel1.branch3.gaussian_noise1.forward(x);
seen.at("residual1.parallel1.branch3.gaussian_noise1", &x);
x
};
let x = branch1 + branch2 + branch3;
x
};
seen.at("residual1.parallel1", &x);
let x = private::layers::channels_last(x, |x| net.residual1.rms_norm1.forward(x));
seen.at("residual1.rms_norm1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.upsample1.forward(x);
seen.at("upsample1", &x);
let x = net.instance_norm1.forward(x);
let x = { use private::burn::tensor::activation::elu; elu (x , 0.5) };
seen.at("instance_norm1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n158 {
    use crate::seen::*;
    network! {
        N158: image(2, 7, 10) -> image(4, 7, 10) {
            repeat(2) {
                gaussian_noise(0.1)
                layer_1: conv_transpose2d(8, 4, log_sigmoid, padding = same)
                conv2d(2, 1)
            }
            conv2d(4, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N158>(0);
let x = numbers([2, 2, 7, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.repeat1[0].gaussian_noise1.forward(x);
seen.at("repeat1[0].gaussian_noise1", &x);
let x = net.repeat1[0].layer_1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("repeat1[0].layer_1", &x);
let x = net.repeat1[0].conv2d1.forward(x);
seen.at("repeat1[0].conv2d1", &x);
x
};
let x = {
let x = net.repeat1[1].gaussian_noise1.forward(x);
seen.at("repeat1[1].gaussian_noise1", &x);
let x = net.repeat1[1].layer_1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("repeat1[1].layer_1", &x);
let x = net.repeat1[1].conv2d1.forward(x);
seen.at("repeat1[1].conv2d1", &x);
x
};
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n159 {
    use crate::seen::*;
    network! {
        N159: image(1, 10, 9) -> mask(2, 10, 9) {
            batch_norm
            conv2d(2, 1)
        }
        train { optimizer: sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4), epochs: 5, batch: 12, seed: 69 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N159>(0);
let x = numbers([2, 1, 10, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.batch_norm1.forward(x);
seen.at("batch_norm1", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n161 {
    use crate::seen::*;
    network! {
        N161: image(1, 6, 8) -> labels(3) {
            hard_tanh
            gaussian_noise(0.1)
            global_avg_pool
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N161>(0);
let x = numbers([2, 1, 6, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("hard_tanh1", &x);
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n162 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_1: batch_norm(prelu(per_channel = false))
            parallel(concat) {
                {
                }
                {
                    concat(layer_1)
                    dense(1)
                }
                {
                    hard_tanh
                    layer_2: concat(layer_1)
                    dense(5)
                }
            }
        }
        block block2() {
            parallel(concat) {
                {
                }
                {
                    silu
                    dense(5)
                }
            }
        }
        block block3() {
            pad(2)
            batch_norm
            layer_3: silu
        }
        N162: features(4) -> values(2) {
            dropout(0.5)
            gaussian_noise(0.1)
            block1
            block2
            block3
            celu(alpha = 0.5)
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N162>(0);
let x = numbers([2, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.dropout1.forward(x);
seen.at("dropout1", &x);
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = {
let x = net.block11.layer_1.forward(x);
let x = net.block11.layer_1_prelu.forward(x);
seen.at("block11.layer_1", &x);
let kept_layer_1 = x.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("block11.parallel1.branch2.concat1", &x);
let x = net.block11.parallel1.branch2.dense1.forward(x);
seen.at("block11.parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("block11.parallel1.branch3.hard_tanh1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("block11.parallel1.branch3.layer_2", &x);
let x = net.block11.parallel1.branch3.dense1.forward(x);
seen.at("block11.parallel1.branch3.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2, branch3], 1);
x
};
seen.at("block11.parallel1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("block21.parallel1.branch2.silu1", &x);
let x = net.block21.parallel1.branch2.dense1.forward(x);
seen.at("block21.parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("block21.parallel1", &x);
x
};
let x = {
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2)] , PadMode :: Constant (0.0)) };
seen.at("block31.pad1", &x);
let x = net.block31.batch_norm1.forward(x);
seen.at("block31.batch_norm1", &x);
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("block31.layer_3", &x);
x
};
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("celu1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n164 {
    use crate::seen::*;
    const N164_4: usize = 4;
    network! {
        N164: (input_1: signal(4, 10), input_2: volume(4, 6, 5, 4)) -> values(4) {
            parallel(product) {
                {
                    input_1
                    sum(input_1)
                    global_max_pool
                    dense(4)
                }
                {
                    input_2
                    thresholded_relu(alpha = 0.5)
                    global_max_pool
                    dense(N164_4)
                }
            }
            hard_swish
            dense(4)
        }
        train { optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), schedule: plateau(factor = 0.5, patience = 2, warmup = 3), steps: 40, batch: 55, monitor: valid_loss }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N164>(0);
let kept_input_1 = numbers([2, 4, 10]);
let kept_input_2 = numbers([2, 4, 6, 5, 4]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = x + kept_input_1.clone();
seen.at("parallel1.branch1.sum1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch1.global_max_pool1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("parallel1.branch2.thresholded_relu1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch2.global_max_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("parallel1", &x);
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("hard_swish1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n166 {
    use crate::seen::*;
    const N166_3: usize = 3;
    const N166_1: usize = 1;
    network! {
        N166: (input_1: signal(4, 9), input_2: signal(2, 9), input_3: signal(3, 9)) -> signal(3, 9) {
            input_1
            concat(input_2)
            concat(input_3)
            concat(input_3)
            concat(input_1)
            conv1d(N166_3, N166_1)
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
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("silu1", &x);
        seen.end(x, forward);
    }
}

mod n167 {
    use crate::seen::*;
    network! {
        N167: tokens(3, 28) -> labels(3) {
            embedding(2)
            flatten
            dense(3)
        }
        train { loss: binary_cross_entropy(weights = balanced), epochs: 7, batch: 64, seed: 194 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N167>(0);
let x = tokens([2, 3], 28);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n170 {
    use crate::seen::*;
    network! {
        N170: sequence(9, 5) -> values(45) {
            repeat(2) {
                layer_1: parallel(product) {
                    {
                    }
                    {
                        leaky_relu
                        transformer_encoder(causal, heads = 5, ff = 5)
                    }
                }
                avg_pool1d(2, stride = 1, padding = same)
            }
            flatten
        }
        train { steps: 40 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N170>(0);
let x = numbers([2, 9, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.01) };
seen.at("repeat1[0].layer_1.branch2.leaky_relu1", &x);
let x = net.repeat1[0].layer_1.branch2.transformer_encoder1.forward(x);
seen.at("repeat1[0].layer_1.branch2.transformer_encoder1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("repeat1[0].layer_1", &x);
let x = private::layers::channels_first(x, |x| net.repeat1[0].avg_pool1d1.forward(x));
seen.at("repeat1[0].avg_pool1d1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.01) };
seen.at("repeat1[1].layer_1.branch2.leaky_relu1", &x);
let x = net.repeat1[1].layer_1.branch2.transformer_encoder1.forward(x);
seen.at("repeat1[1].layer_1.branch2.transformer_encoder1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("repeat1[1].layer_1", &x);
let x = private::layers::channels_first(x, |x| net.repeat1[1].avg_pool1d1.forward(x));
seen.at("repeat1[1].avg_pool1d1", &x);
x
};
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
        seen.end(x, forward);
    }
}

mod n175 {
    use crate::seen::*;
    network! {
        N175: tokens(6, 26) -> values(2) {
            embedding(12)
            global_avg_pool
            dense(2)
            softplus
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N175>(0);
let x = tokens([2, 6], 26);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 1.0) };
seen.at("softplus1", &x);
        seen.end(x, forward);
    }
}

mod n176 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            threshold(at = 0.1)
            rnn(p1, last)
        }
        N176: sequence(3, 2) -> class(4) {
            #[freeze]
            residual(shortcut = {
                    dense(2)
                    batch_norm
            }) {
                transformer_encoder(heads = 2, ff = 9)
            }
            shrink(0.3)
            block1(3)
            dense(4)
        }
        train { optimizer: lion(lr = 1e-4), epochs: 4, sample: balanced, seed: 273 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N176>(87);
let x = numbers([2, 3, 2]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.transformer_encoder1.forward(x);
seen.at("residual1.transformer_encoder1", &x);
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
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("shrink1", &x);
let x = {
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("block11.threshold1", &x);
let x = net.block11.rnn1.last(x);
seen.at("block11.rnn1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n177 {
    use crate::seen::*;
    network! {
        N177: sequence(4, 7) -> binary {
            global_max_pool
            dense(1)
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
        N178: image(4, 9, 6) -> class(3) {
            max_pool2d(2, padding = same)
            reshape(signal(20, 3))
            sigmoid
            parallel(concat) {
                {
                }
                {
                    dropout(0.5)
                    conv1d(2, 1)
                }
            }
            flatten
            dense(3, log_softmax)
        }
        limits { params: 243, flops: 1020 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N178>(0);
let x = numbers([2, 4, 9, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.max_pool2d1.forward(x);
seen.at("max_pool2d1", &x);
let x = { x . reshape ([- 1 , 20 , 3]) };
seen.at("reshape1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.dropout1.forward(x);
seen.at("parallel1.branch2.dropout1", &x);
let x = net.parallel1.branch2.conv1d1.forward(x);
seen.at("parallel1.branch2.conv1d1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n180 {
    use crate::seen::*;
    network! {
        N180: volume(4, 4, 6, 5) -> volume(3, 4, 6, 5) {
            rrelu(0.1, 0.3)
            conv3d(3, 1)
            silu
        }
        train { optimizer: lamb(lr = 1e-3), steps: 60, batch: 51, checkpoint: best }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N180>(0);
let x = numbers([2, 4, 4, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.rrelu1.forward(x);
seen.at("rrelu1", &x);
let x = net.conv3d1.forward(x);
seen.at("conv3d1", &x);
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("silu1", &x);
        seen.end(x, forward);
    }
}

mod n184 {
    use crate::seen::*;
    network! {
        N184: image(1, 9, 10) -> mask(3, 5, 6) {
            max_pool2d(2, padding = 1)
            softplus
            conv2d(3, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N184>(0);
let x = numbers([2, 1, 9, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.max_pool2d1.forward(x);
seen.at("max_pool2d1", &x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 1.0) };
seen.at("softplus1", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n186 {
    use crate::seen::*;
    const N186_1: usize = 1;
    network! {
        N186: image(2, 10, 5) -> class(3) {
            #[freeze]
            repeat(2) {
                repeat(2) {
                    layer_1: instance_norm(thresholded_relu(0.5))
                    concat(layer_1)
                    conv2d(2, N186_1)
                }
            }
            global_avg_pool
            dense(3)
        }
        train { steps: 60, batch: 5 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N186>(40);
let x = numbers([2, 2, 10, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = {
let x = net.repeat1[0].repeat1[0].layer_1.forward(x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("repeat1[0].repeat1[0].layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("repeat1[0].repeat1[0].concat1", &x);
let x = net.repeat1[0].repeat1[0].conv2d1.forward(x);
seen.at("repeat1[0].repeat1[0].conv2d1", &x);
x
};
let x = {
let x = net.repeat1[0].repeat1[1].layer_1.forward(x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("repeat1[0].repeat1[1].layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("repeat1[0].repeat1[1].concat1", &x);
let x = net.repeat1[0].repeat1[1].conv2d1.forward(x);
seen.at("repeat1[0].repeat1[1].conv2d1", &x);
x
};
x
};
let x = {
let x = {
let x = net.repeat1[1].repeat1[0].layer_1.forward(x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("repeat1[1].repeat1[0].layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("repeat1[1].repeat1[0].concat1", &x);
let x = net.repeat1[1].repeat1[0].conv2d1.forward(x);
seen.at("repeat1[1].repeat1[0].conv2d1", &x);
x
};
let x = {
let x = net.repeat1[1].repeat1[1].layer_1.forward(x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("repeat1[1].repeat1[1].layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("repeat1[1].repeat1[1].concat1", &x);
let x = net.repeat1[1].repeat1[1].conv2d1.forward(x);
seen.at("repeat1[1].repeat1[1].conv2d1", &x);
x
};
x
};
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n187 {
    use crate::seen::*;
    network! {
        N187: tokens(7, 23) -> values(4) {
            embedding(12)
            global_avg_pool
            hard_tanh
            residual(shortcut = {
                    dense(6)
            }) {
                prelu
                dense(6)
            }
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N187>(0);
let x = tokens([2, 7], 23);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("hard_tanh1", &x);
let x = {
let input = x.clone();
let x = net.residual1.prelu1.forward(x);
seen.at("residual1.prelu1", &x);
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
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n188 {
    use crate::seen::*;
    network! {
        N188: features(8) -> image(2, 1, 1) {
            reshape(image(8, 1, 1))
            conv2d(2, 1)
            sigmoid
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N188>(0);
let x = numbers([2, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { x . reshape ([- 1 , 8 , 1 , 1]) };
seen.at("reshape1", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n191 {
    use crate::seen::*;
    const N191_2: usize = 2;
    const N191_1: usize = 1;
    network! {
        N191: signal(2, 8) -> signal(2, 8) {
            conv1d(N191_2, N191_1)
        }
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
    network! {
        N192: image(3, 9, 10) -> mask(3, 9, 10) {
            softplus
            conv2d(3, 1, softmax)
        }
        train { loss: cross_entropy, schedule: plateau(factor = 0.5, patience = 2, warmup = 0.05), steps: 80, batch: 61, clip: value(0.5), stop: early(patience = 7), ema: 0.999, seed: 657 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N192>(0);
let x = numbers([2, 3, 9, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::softplus; softplus (x , 1.0) };
seen.at("softplus1", &x);
let x = net.conv2d1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n194 {
    use crate::seen::*;
    network! {
        N194: signal(2, 22) -> signal(4, 22) {
            conv1d(4, 1)
        }
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

mod n197 {
    use crate::seen::*;
    network! {
        block block1() {
            softmin
        }
        N197: (input_1: sequence(9, 3), input_2: tokens(3, 10), input_3: image(3, 8, 10)) -> class(3) {
            parallel(product) {
                {
                    input_1
                    layer_1: group_norm(3)
                    thresholded_relu(alpha = 0.5)
                    last_step
                    dense(6)
                }
                {
                    input_2
                    embedding(2)
                    block1
                    global_avg_pool
                    dense(6)
                }
                {
                    input_3
                    relu
                    flatten
                    dense(6)
                }
            }
            tanhshrink
            flatten
            dense(3)
        }
        limits { params: 1535, memory: 8060 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N197>(0);
let kept_input_1 = numbers([2, 9, 3]);
let kept_input_2 = tokens([2, 3], 10);
let kept_input_3 = numbers([2, 3, 8, 10]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = private::layers::channels_first(x, |x| net.parallel1.branch1.layer_1.forward(x));
seen.at("parallel1.branch1.layer_1", &x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("parallel1.branch1.thresholded_relu1", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("parallel1.branch1.last_step1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = net.parallel1.branch2.embedding1.forward(x);
seen.at("parallel1.branch2.embedding1", &x);
let x = {
let x = { use private::burn::tensor::activation::softmin; softmin (x , 2) };
seen.at("parallel1.branch2.block11.softmin1", &x);
x
};
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("parallel1.branch2.global_avg_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = kept_input_3.clone();
let x = { use private::runs::relu; relu (x) };
seen.at("parallel1.branch3.relu1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("parallel1.branch3.flatten1", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = branch1 * branch2 * branch3;
x
};
seen.at("parallel1", &x);
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("tanhshrink1", &x);
let x = { x . flatten :: < 2 > (1 , 1) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n198 {
    use crate::seen::*;
    const N198_10: usize = 10;
    const N198_5: usize = 5;
    const N198_2: usize = 2;
    const N198_3: usize = 3;
    network! {
        N198: image(3, 7, 10) -> labels(3) {
            global_avg_pool
            parallel(sum) {
                {
                    repeat(1) {
                        dense(3, N198_10, relu)
                        dense(3)
                    }
                    dense(5)
                }
                {
                    gelu(approximate = tanh)
                    dense(N198_5)
                }
            }
            threshold(0.1)
            repeat(N198_2) {
                gaussian_noise(0.1)
                layer_norm(prelu)
            }
            rms_norm
            dense(N198_3)
        }
        train { schedule: linear(end = 0.1, warmup = 0.05), epochs: 2, batch: 1, clip: norm(1.0), checkpoint: every(1 epoch) }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N198>(0);
let x = numbers([2, 3, 7, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = {
let x = net.parallel1.branch1.repeat1[0].dense1.forward(x);
let x = { use private::runs::relu; relu (x) };
seen.at("parallel1.branch1.repeat1[0].dense1", &x);
let x = net.parallel1.branch1.repeat1[0].dense2.forward(x);
seen.at("parallel1.branch1.repeat1[0].dense2", &x);
x
};
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::gelu_approximate; gelu_approximate (x) };
seen.at("parallel1.branch2.gelu1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("threshold1", &x);
let x = net.repeat1.iter().fold(x, |x, repeat1| {
let x = repeat1.gaussian_noise1.forward(x);
seen.at("repeat1[..].gaussian_noise1", &x);
let x = repeat1.layer_norm1.forward(x);
let x = repeat1.layer_norm1_prelu.forward(x);
seen.at("repeat1[..].layer_norm1", &x);
x
});
let x = net.rms_norm1.forward(x);
seen.at("rms_norm1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n199 {
    use crate::seen::*;
    network! {
        N199: tokens(4, 13) -> tokens(4, 2) {
            embedding(10)
            repeat(2) {
                residual(shortcut = {
                    dense(2)
                    batch_norm
            }) {
                    thresholded_relu(0.5)
                    conv1d(7, 2, padding = same)
                    dense(2)
                }
                dense(10)
            }
            layer_norm
            dense(2)
            softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N199>(0);
let x = tokens([2, 4], 13);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("repeat1[0].residual1.thresholded_relu1", &x);
let x = private::layers::channels_first(x, |x| net.repeat1[0].residual1.conv1d1.forward(x));
seen.at("repeat1[0].residual1.conv1d1", &x);
let x = net.repeat1[0].residual1.dense1.forward(x);
seen.at("repeat1[0].residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.repeat1[0].residual1.shortcut.dense1.forward(x);
seen.at("repeat1[0].residual1.shortcut.dense1", &x);
let x = private::layers::channels_first(x, |x| net.repeat1[0].residual1.shortcut.batch_norm1.forward(x));
seen.at("repeat1[0].residual1.shortcut.batch_norm1", &x);
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
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("repeat1[1].residual1.thresholded_relu1", &x);
let x = private::layers::channels_first(x, |x| net.repeat1[1].residual1.conv1d1.forward(x));
seen.at("repeat1[1].residual1.conv1d1", &x);
let x = net.repeat1[1].residual1.dense1.forward(x);
seen.at("repeat1[1].residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.repeat1[1].residual1.shortcut.dense1.forward(x);
seen.at("repeat1[1].residual1.shortcut.dense1", &x);
let x = private::layers::channels_first(x, |x| net.repeat1[1].residual1.shortcut.batch_norm1.forward(x));
seen.at("repeat1[1].residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("repeat1[1].residual1", &x);
let x = net.repeat1[1].dense1.forward(x);
seen.at("repeat1[1].dense1", &x);
x
};
let x = net.layer_norm1.forward(x);
seen.at("layer_norm1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 2) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n200 {
    use crate::seen::*;
    const N200_1: usize = 1;
    network! {
        block block1(p1) {
            depthwise_conv2d(p1, softsign, multiplier = 3, bias = true)
            global_avg_pool
        }
        N200: image(3, 8, 5) -> binary {
            crop(1)
            block1(3)
            repeat(1) {
                selu
            }
            layer_1: repeat(2) {
                mish
            }
            selu
            dense(N200_1, log_sigmoid)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N200>(0);
let x = numbers([2, 3, 8, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::crop; crop (x , [(1 , 1) , (1 , 1)]) };
seen.at("crop1", &x);
let x = {
let x = net.block11.depthwise_conv2d1.forward(x);
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("block11.depthwise_conv2d1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("block11.global_avg_pool1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("repeat1[0].selu1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("layer_1[0].mish1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("layer_1[1].mish1", &x);
x
};
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("selu1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n201 {
    use crate::seen::*;
    network! {
        N201: tokens(4, 7) -> sequence(4, 2) {
            #[freeze]
            embedding(6)
            hard_shrink(lambda = 0.3)
            dense(2, sigmoid)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N201>(42);
let x = tokens([2, 4], 7);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("hard_shrink1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n203 {
    use crate::seen::*;
    network! {
        N203: (input_1: image(3, 10, 8), input_2: image(3, 10, 8), input_3: image(4, 10, 8)) -> image(2, 10, 8) {
            input_1
            gaussian_noise(0.5)
            max_pool2d(1, padding = same)
            concat(input_2)
            concat(input_3)
            celu
            concat(input_1)
            conv2d(2, 1)
            sigmoid
        }
        train { loss: poisson(log = true), optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), epochs: 4, accumulate: 1, sample: shuffled }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N203>(0);
let kept_input_1 = numbers([2, 3, 10, 8]);
let kept_input_2 = numbers([2, 3, 10, 8]);
let kept_input_3 = numbers([2, 4, 10, 8]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = kept_input_1.clone();
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = net.max_pool2d1.forward(x);
seen.at("max_pool2d1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_input_3.clone()], 1);
seen.at("concat2", &x);
let x = { use private::burn::tensor::activation::celu; celu (x , 1.0) };
seen.at("celu1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("concat3", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n204 {
    use crate::seen::*;
    network! {
        block block1() {
            hard_swish
        }
        N204: (input_1: sequence(6, 5), input_2: sequence(6, 4)) -> class(4) {
            input_1
            relu
            concat(input_2)
            rms_norm
            layer_1: parallel(product) {
                {
                    block1
                    residual(shortcut = {
                    dense(4)
                    batch_norm
            }) {
                        hard_swish
                        dense(4)
                    }
                    dense(2)
                }
                {
                    block1
                    relu
                    dense(2)
                }
            }
            layer_2: conv_transpose1d(8, 4, rrelu(0.1, 0.3))
            flatten
            dense(4)
        }
        train { loss: cross_entropy, optimizer: rmsprop(lr = 1e-3, alpha = 0.95, centered = true), schedule: exponential(end = 0.01), steps: 30, batch: 54, monitor: valid_loss, checkpoint: [every(20 steps), best], seed: 559 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N204>(0);
let kept_input_1 = numbers([2, 6, 5]);
let kept_input_2 = numbers([2, 6, 4]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = kept_input_1.clone();
let x = { use private::runs::relu; relu (x) };
seen.at("relu1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 2);
seen.at("concat1", &x);
let x = net.rms_norm1.forward(x);
seen.at("rms_norm1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = {
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("layer_1.branch1.block11.hard_swish1", &x);
x
};
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("layer_1.branch1.residual1.hard_swish1", &x);
let x = net.layer_1.branch1.residual1.dense1.forward(x);
seen.at("layer_1.branch1.residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_1.branch1.residual1.shortcut.dense1.forward(x);
seen.at("layer_1.branch1.residual1.shortcut.dense1", &x);
let x = private::layers::channels_first(x, |x| net.layer_1.branch1.residual1.shortcut.batch_norm1.forward(x));
seen.at("layer_1.branch1.residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_1.branch1.residual1", &x);
let x = net.layer_1.branch1.dense1.forward(x);
seen.at("layer_1.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = {
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("layer_1.branch2.block11.hard_swish1", &x);
x
};
let x = { use private::runs::relu; relu (x) };
seen.at("layer_1.branch2.relu1", &x);
let x = net.layer_1.branch2.dense1.forward(x);
seen.at("layer_1.branch2.dense1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("layer_1", &x);
let x = private::layers::channels_first(x, |x| net.layer_2.forward(x));
let x = net.layer_2_rrelu.forward(x);
seen.at("layer_2", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n205 {
    use crate::seen::*;
    const N205_2: usize = 2;
    network! {
        N205: tokens(5, 10) -> class(2) {
            embedding(8)
            last_step
            dense(N205_2)
            log_softmax
        }
        train { optimizer: lion(lr = 1e-4), epochs: 6, batch: 51, clip: norm(1.0) }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N205>(0);
let x = tokens([2, 5], 10);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n206 {
    use crate::seen::*;
    network! {
        N206: features(6) -> class(3) {
            dense(3)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), optimizer: adam, schedule: exponential(end = 0.01, warmup = 0.05), epochs: 8, stop: early(patience = 5), ema: 0.99 }
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
    const N207_4: usize = 4;
    network! {
        N207: tokens(9, 18) -> values(4) {
            #[freeze]
            embedding(6)
            hard_swish
            last_step
            dense(N207_4)
        }
        train { epochs: 4, batch: 52 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N207>(108);
let x = tokens([2, 9], 18);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("hard_swish1", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n208 {
    use crate::seen::*;
    network! {
        N208: tokens(8, 15) -> values(4) {
            embedding(4)
            global_avg_pool
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N208>(0);
let x = tokens([2, 8], 15);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
        seen.end(x, forward);
    }
}

mod n211 {
    use crate::seen::*;
    const N211_1: usize = 1;
    network! {
        block block1() {
            residual(shortcut = {
                    conv2d(2, 1)
            }) {
                tanhshrink
            }
            separable_conv2d(3, 4, shrink(lambda = 0.3), padding = same)
            global_avg_pool
        }
        N211: image(2, 8, 10) -> binary {
            crop(N211_1)
            block1
            layer_1: shrink(lambda = 0.3)
            dense(1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N211>(0);
let x = numbers([2, 2, 8, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::crop; crop (x , [(N211_1 , N211_1) , (N211_1 , N211_1)]) };
seen.at("crop1", &x);
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("block11.residual1.tanhshrink1", &x);
let shortcut = {
let x = input.clone();
let x = net.block11.residual1.shortcut.conv2d1.forward(x);
seen.at("block11.residual1.shortcut.conv2d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("block11.residual1", &x);
let x = net.block11.separable_conv2d1.forward(x);
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("block11.separable_conv2d1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("block11.global_avg_pool1", &x);
x
};
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("layer_1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n212 {
    use crate::seen::*;
    const N212_5: usize = 5;
    network! {
        N212: features(11) -> values(4) {
            residual(shortcut = {
                    dense(N212_5)
            }) {
                gaussian_noise(0.25)
                dense(5)
            }
            dense(4)
        }
        train { epochs: 6, batch: 53 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N212>(0);
let x = numbers([2, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.gaussian_noise1.forward(x);
seen.at("residual1.gaussian_noise1", &x);
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
seen.at("dense1", &x);
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
        N214: sequence(5, 7) -> tokens(5, 3) {
            layer_1: gaussian_noise(0.25)
            dense(3)
            log_softmax
        }
        train { optimizer: rmsprop(lr = 1e-3, alpha = 0.95, centered = true), steps: 20, batch: 29, clip: value(0.5), monitor: valid_loss, checkpoint: best, metrics: [accuracy] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N214>(0);
let x = numbers([2, 5, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 2) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n215 {
    use crate::seen::*;
    network! {
        block block1() {
            threshold(0.1)
            dropout(0.5)
        }
        N215: tokens(6, 24) -> class(4) {
            #[freeze]
            embedding(8)
            rms_norm
            #[freeze]
            layer_2: parallel(concat) {
                {
                    layer_1: repeat(1) {
                        block1
                        selu
                    }
                    glu
                    dense(2)
                }
                {
                    relu
                    dense(4)
                }
            }
            group_norm(1, affine = true)
            concat(layer_2)
            group_norm(2, hard_tanh)
            last_step
            dense(4)
        }
        train { optimizer: adan(lr = 1e-3, betas = (0.98, 0.92, 0.99)), epochs: 3, batch: 23, accumulate: 3, monitor: valid_loss, stop: early(patience = 2) }
        limits { memory: 1912 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N215>(238);
let x = tokens([2, 6], 24);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = net.rms_norm1.forward(x);
seen.at("rms_norm1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = {
let x = {
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("layer_2.branch1.layer_1[0].block11.threshold1", &x);
let x = net.layer_2.branch1.layer_1[0].block11.dropout1.forward(x);
seen.at("layer_2.branch1.layer_1[0].block11.dropout1", &x);
x
};
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("layer_2.branch1.layer_1[0].selu1", &x);
x
};
let x = { use private::burn::tensor::activation::glu; glu (x , 2) };
seen.at("layer_2.branch1.glu1", &x);
let x = net.layer_2.branch1.dense1.forward(x);
seen.at("layer_2.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::runs::relu; relu (x) };
seen.at("layer_2.branch2.relu1", &x);
let x = net.layer_2.branch2.dense1.forward(x);
seen.at("layer_2.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 2);
x
};
seen.at("layer_2", &x);
let kept_layer_2 = x.clone();
let x = private::layers::channels_first(x, |x| net.group_norm1.forward(x));
seen.at("group_norm1", &x);
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 2);
seen.at("concat1", &x);
let x = private::layers::channels_first(x, |x| net.group_norm2.forward(x));
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("group_norm2", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n216 {
    use crate::seen::*;
    network! {
        N216: sequence(6, 7) -> sequence(6, 2) {
            elu
            #[freeze]
            dense(11, bias = true)
            dense(2)
        }
        limits { memory: 880 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N216>(88);
let x = numbers([2, 6, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::elu; elu (x , 1.0) };
seen.at("elu1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = net.dense2.forward(x);
seen.at("dense2", &x);
        seen.end(x, forward);
    }
}

mod n217 {
    use crate::seen::*;
    network! {
        N217: image(1, 7, 6) -> class(2) {
            global_avg_pool
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N217>(0);
let x = numbers([2, 1, 7, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n219 {
    use crate::seen::*;
    const N219_4: usize = 4;
    network! {
        N219: tokens(9, 15) -> class(2) {
            embedding(N219_4)
            soft_shrink
            global_avg_pool
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N219>(0);
let x = tokens([2, 9], 15);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.5) };
seen.at("soft_shrink1", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n220 {
    use crate::seen::*;
    network! {
        N220: signal(2, 10) -> class(4) {
            repeat(3) {
                batch_norm
            }
            dropout(0.25)
            reshape(features(_))
            pad(1)
            dense(4, log_softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N220>(0);
let x = numbers([2, 2, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.repeat1[0].batch_norm1.forward(x);
seen.at("repeat1[0].batch_norm1", &x);
x
};
let x = {
let x = net.repeat1[1].batch_norm1.forward(x);
seen.at("repeat1[1].batch_norm1", &x);
x
};
let x = {
let x = net.repeat1[2].batch_norm1.forward(x);
seen.at("repeat1[2].batch_norm1", &x);
x
};
let x = net.dropout1.forward(x);
seen.at("dropout1", &x);
let x = { x . reshape ([- 1 , 20]) };
seen.at("reshape1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Constant (0.0)) };
seen.at("pad1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n221 {
    use crate::seen::*;
    const N221_2: usize = 2;
    network! {
        N221: sequence(9, 3) -> class(2) {
            rrelu(0.1, 0.3)
            last_step
            dense(N221_2, softmax)
        }
        limits { params: 8, flops: 76, memory: 248 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N221>(0);
let x = numbers([2, 9, 3]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.rrelu1.forward(x);
seen.at("rrelu1", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n222 {
    use crate::seen::*;
    network! {
        N222: tokens(6, 8) -> labels(3) {
            embedding(8)
            last_step
            dense(3)
            log_sigmoid
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
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("log_sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n224 {
    use crate::seen::*;
    network! {
        block block1() {
            hard_tanh
            layer_1: max_pool1d(1, padding = same)
            thresholded_relu
        }
        block block2() {
            block1
            residual {
                threshold(0.1)
                layer_2: permute(sequence(T, F))
            }
        }
        block block3() {
            instance_norm
            quiet_softmax
        }
        N224: tokens(9, 25) -> class(2) {
            embedding(6)
            layer_3: residual {
                block2
                block3
            }
            global_avg_pool
            dense(2)
            log_softmax
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), optimizer: lamb(lr = 1e-3), epochs: 8, batch: 34, sample: shuffled, checkpoint: best, metrics: [accuracy] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N224>(0);
let x = tokens([2, 9], 25);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = {
let input = x.clone();
let x = {
let x = {
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("layer_3.block21.block11.hard_tanh1", &x);
let x = private::layers::channels_first(x, |x| net.layer_3.block21.block11.layer_1.forward(x));
seen.at("layer_3.block21.block11.layer_1", &x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("layer_3.block21.block11.thresholded_relu1", &x);
x
};
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("layer_3.block21.residual1.threshold1", &x);
let x = { x . permute ([0 , 1 , 2]) };
seen.at("layer_3.block21.residual1.layer_2", &x);
let x = x + input;
x
};
seen.at("layer_3.block21.residual1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.layer_3.block31.instance_norm1.forward(x));
seen.at("layer_3.block31.instance_norm1", &x);
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 2) };
seen.at("layer_3.block31.quiet_softmax1", &x);
x
};
let x = x + input;
x
};
seen.at("layer_3", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n225 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_1: soft_shrink(0.3)
            gaussian_noise(0.5)
            prelu(per_channel = false)
        }
        block block2() {
            dense(4)
            repeat(1) {
                softmin
            }
            block1
        }
        N225: features(2) -> class(3) {
            hard_tanh
            block2
            dense(3)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), optimizer: adan(lr = 1e-3, betas = (0.98, 0.92, 0.99)), schedule: constant(warmup = 0.05), epochs: 3, batch: 46, monitor: valid_loss, augment: [mixup(0.2)] }
        limits { params: 28, flops: 91 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N225>(0);
let x = numbers([2, 2]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("hard_tanh1", &x);
let x = {
let x = net.block21.dense1.forward(x);
seen.at("block21.dense1", &x);
let x = {
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("block21.repeat1[0].softmin1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("block21.block11.layer_1", &x);
let x = net.block21.block11.gaussian_noise1.forward(x);
seen.at("block21.block11.gaussian_noise1", &x);
let x = net.block21.block11.prelu1.forward(x);
seen.at("block21.block11.prelu1", &x);
x
};
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n226 {
    use crate::seen::*;
    network! {
        N226: tokens(6, 19) -> values(4) {
            embedding(4)
            last_step
        }
        train { loss: smooth_l1, optimizer: adagrad(lr = 0.01, lr_decay = 1e-3), steps: 60, batch: 33 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N226>(0);
let x = tokens([2, 6], 19);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
        seen.end(x, forward);
    }
}

mod n228 {
    use crate::seen::*;
    const N228_1: usize = 1;
    const N228_6: usize = 6;
    network! {
        N228: image(4, 8, 9) -> values(3) {
            permute(image(W, C, H))
            residual(shortcut = {
                    conv2d(3, 1, stride = 2)
            }) {
                repeat(1) {
                    sigmoid
                    layer_norm
                }
                hard_sigmoid
                conv2d(3, 1)
                conv2d(3, N228_1, stride = 2)
            }
            residual {
                conv2d(N228_6, 1, leaky_relu(slope = 0.2), padding = same)
                conv2d(3, N228_1)
            }
            group_norm(1)
            gaussian_noise(0.1)
            avg_pool2d((1, 3), padding = same)
            flatten
            dense(3, sigmoid)
        }
        train { optimizer: lion(lr = 1e-4), schedule: step(at = [0.5, 0.75], factor = 0.1, warmup = 0.05), epochs: 6, batch: 16, sample: shuffled, stop: early(patience = 2) }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N228>(0);
let x = numbers([2, 4, 8, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { x . permute ([0 , 3 , 1 , 2]) };
seen.at("permute1", &x);
let x = {
let input = x.clone();
let x = {
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("residual1.repeat1[0].sigmoid1", &x);
let x = private::layers::channels_last(x, |x| net.residual1.repeat1[0].layer_norm1.forward(x));
seen.at("residual1.repeat1[0].layer_norm1", &x);
x
};
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("residual1.hard_sigmoid1", &x);
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
let x = {
let input = x.clone();
let x = net.residual2.conv2d1.forward(x);
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.2) };
seen.at("residual2.conv2d1", &x);
let x = net.residual2.conv2d2.forward(x);
seen.at("residual2.conv2d2", &x);
let x = x + input;
x
};
seen.at("residual2", &x);
let x = net.group_norm1.forward(x);
seen.at("group_norm1", &x);
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = net.avg_pool2d1.forward(x);
seen.at("avg_pool2d1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n229 {
    use crate::seen::*;
    network! {
        N229: sequence(9, 3) -> values(4) {
            relu
            flatten
            dense(4)
        }
        train { loss: mse, epochs: 3, sample: shuffled }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N229>(0);
let x = numbers([2, 9, 3]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::runs::relu; relu (x) };
seen.at("relu1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n230 {
    use crate::seen::*;
    network! {
        N230: signal(4, 15) -> tokens(15, 3) {
            permute(sequence(L, C))
            dense(3)
        }
        train { loss: cross_entropy, optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), steps: 50 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N230>(0);
let x = numbers([2, 4, 15]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { x . permute ([0 , 2 , 1]) };
seen.at("permute1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n232 {
    use crate::seen::*;
    network! {
        N232: features(6) -> class(2) {
            layer_1: repeat(1) {
                residual(shortcut = {
                    dense(4)
            }) {
                    prelu
                    dropout(0.25)
                    dense(4)
                }
                dense(6)
            }
            repeat(2) {
                silu
                pad(2, edge)
                dense(6)
            }
            dense(2)
        }
        train { loss: cross_entropy, schedule: exponential(end = 0.01, warmup = 3), epochs: 2, batch: 9, accumulate: 3, monitor: train_loss, checkpoint: every(1 epoch) }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N232>(0);
let x = numbers([2, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = {
let input = x.clone();
let x = net.layer_1[0].residual1.prelu1.forward(x);
seen.at("layer_1[0].residual1.prelu1", &x);
let x = net.layer_1[0].residual1.dropout1.forward(x);
seen.at("layer_1[0].residual1.dropout1", &x);
let x = net.layer_1[0].residual1.dense1.forward(x);
seen.at("layer_1[0].residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_1[0].residual1.shortcut.dense1.forward(x);
seen.at("layer_1[0].residual1.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_1[0].residual1", &x);
let x = net.layer_1[0].dense1.forward(x);
seen.at("layer_1[0].dense1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("repeat2[0].silu1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2)] , PadMode :: Edge) };
seen.at("repeat2[0].pad1", &x);
let x = net.repeat2[0].dense1.forward(x);
seen.at("repeat2[0].dense1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("repeat2[1].silu1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2)] , PadMode :: Edge) };
seen.at("repeat2[1].pad1", &x);
let x = net.repeat2[1].dense1.forward(x);
seen.at("repeat2[1].dense1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n233 {
    use crate::seen::*;
    const N233_3: usize = 3;
    const N233_4: usize = 4;
    network! {
        N233: signal(3, 10) -> labels(4) {
            conv_transpose1d(N233_3, N233_4, silu, groups = 3, bias = false)
            flatten
            dense(4, log_sigmoid)
        }
        train { epochs: 3, batch: 11, monitor: valid_loss }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N233>(0);
let x = numbers([2, 3, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.conv_transpose1d1.forward(x);
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("conv_transpose1d1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n236 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            crop(p1)
            flatten
            leaky_relu(0.2)
        }
        N236: (input_1: signal(2, 11), input_2: signal(1, 23)) -> class(3) {
            #[freeze]
            parallel(product) {
                {
                    input_1
                    prelu
                    flatten
                    dense(3)
                }
                {
                    input_2
                    crop(1)
                    global_max_pool
                    dense(3)
                }
            }
            gaussian_noise(0.25)
            block1(1)
            residual {
                flatten
                tanh
            }
            dense(3, softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N236>(76);
let kept_input_1 = numbers([2, 2, 11]);
let kept_input_2 = numbers([2, 1, 23]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = net.parallel1.branch1.prelu1.forward(x);
seen.at("parallel1.branch1.prelu1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("parallel1.branch1.flatten1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("parallel1.branch2.crop1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch2.global_max_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("parallel1", &x);
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = {
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("block11.crop1", &x);
let x = { x . flatten :: < 2 > (1 , 1) };
seen.at("block11.flatten1", &x);
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.2) };
seen.at("block11.leaky_relu1", &x);
x
};
let x = {
let input = x.clone();
let x = { x . flatten :: < 2 > (1 , 1) };
seen.at("residual1.flatten1", &x);
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("residual1.tanh1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n240 {
    use crate::seen::*;
    network! {
        N240: features(2) -> class(2) {
            prelu(per_channel = false)
            dense(2, log_softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N240>(0);
let x = numbers([2, 2]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.prelu1.forward(x);
seen.at("prelu1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n242 {
    use crate::seen::*;
    const N242_2: usize = 2;
    network! {
        N242: sequence(5, 8) -> class(2) {
            #[freeze]
            residual {
                positional_encoding
                batch_norm(relu, momentum = 0.2)
            }
            permute(signal(T, F))
            flatten
            dense(N242_2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N242>(16);
let x = numbers([2, 5, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.positional_encoding1.forward(x);
seen.at("residual1.positional_encoding1", &x);
let x = private::layers::channels_first(x, |x| net.residual1.batch_norm1.forward(x));
let x = { use private::runs::relu; relu (x) };
seen.at("residual1.batch_norm1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = { x . permute ([0 , 1 , 2]) };
seen.at("permute1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n243 {
    use crate::seen::*;
    const N243_1: usize = 1;
    const N243_8: usize = 8;
    network! {
        N243: sequence(4, 6) -> sequence(8, 2) {
            thresholded_relu
            pad(2, value = 0.5)
            #[freeze]
            repeat(1) {
                residual(shortcut = {
                    dense(N243_1)
                    batch_norm
            }) {
                    rrelu
                    layer_1: conv1d(N243_8, 1, padding = same)
                    dense(N243_1)
                }
                dense(6)
            }
            dense(2)
        }
        train { epochs: 5, time: 30 s }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N243>(85);
let x = numbers([2, 4, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("thresholded_relu1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2) , (0 , 0)] , PadMode :: Constant (0.5)) };
seen.at("pad1", &x);
let x = {
let x = {
let input = x.clone();
let x = net.repeat1[0].residual1.rrelu1.forward(x);
seen.at("repeat1[0].residual1.rrelu1", &x);
let x = private::layers::channels_first(x, |x| net.repeat1[0].residual1.layer_1.forward(x));
seen.at("repeat1[0].residual1.layer_1", &x);
let x = net.repeat1[0].residual1.dense1.forward(x);
seen.at("repeat1[0].residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.repeat1[0].residual1.shortcut.dense1.forward(x);
seen.at("repeat1[0].residual1.shortcut.dense1", &x);
let x = private::layers::channels_first(x, |x| net.repeat1[0].residual1.shortcut.batch_norm1.forward(x));
seen.at("repeat1[0].residual1.shortcut.batch_norm1", &x);
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
        seen.end(x, forward);
    }
}

mod n244 {
    use crate::seen::*;
    network! {
        N244: (input_1: image(1, 9, 6), input_2: tokens(8, 29), input_3: image(4, 8, 9)) -> class(2) {
            #[freeze]
            parallel(product) {
                {
                    input_1
                    layer_1: gaussian_noise(0.5)
                    global_max_pool
                    dense(2)
                }
                {
                    input_2
                    embedding(6)
                    rms_norm
                    global_max_pool
                    dense(2)
                }
                {
                    input_3
                    mish
                    global_avg_pool
                    dense(2)
                }
            }
            shrink(0.3)
            residual {
                thresholded_relu
            }
            rrelu
            dense(2)
            softmax
        }
        train { optimizer: adam, steps: 40, seed: 335 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N244>(208);
let kept_input_1 = numbers([2, 1, 9, 6]);
let kept_input_2 = tokens([2, 8], 29);
let kept_input_3 = numbers([2, 4, 8, 9]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = net.parallel1.branch1.layer_1.forward(x);
seen.at("parallel1.branch1.layer_1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch1.global_max_pool1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = net.parallel1.branch2.embedding1.forward(x);
seen.at("parallel1.branch2.embedding1", &x);
let x = net.parallel1.branch2.rms_norm1.forward(x);
seen.at("parallel1.branch2.rms_norm1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("parallel1.branch2.global_max_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = kept_input_3.clone();
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("parallel1.branch3.mish1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("parallel1.branch3.global_avg_pool1", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = branch1 * branch2 * branch3;
x
};
seen.at("parallel1", &x);
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("shrink1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("residual1.thresholded_relu1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.rrelu1.forward(x);
seen.at("rrelu1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n247 {
    use crate::seen::*;
    const N247_17: usize = 17;
    const N247_6: usize = 6;
    const N247_1: usize = 1;
    network! {
        N247: sequence(3, 7) -> labels(3) {
            residual {
                tanh
                layer_1: transformer_encoder(heads = 1, ff = N247_17, layers = 1)
            }
            residual(shortcut = {
                    conv1d(6, 1, stride = 2)
                    batch_norm
            }) {
                group_norm(7, eps = 1e-4)
                gru(4)
                dense(N247_6)
                conv1d(6, N247_1, stride = 2)
            }
            adaptive_avg_pool1d(1)
            global_max_pool
            dense(3, log_sigmoid)
        }
        train { steps: 50, sample: shuffled, seed: 810, augment: [noise(0.1), mixup(0.2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N247>(0);
let x = numbers([2, 3, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("residual1.tanh1", &x);
let x = net.residual1.layer_1.forward(x);
seen.at("residual1.layer_1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = {
let input = x.clone();
let x = private::layers::channels_first(x, |x| net.residual2.group_norm1.forward(x));
seen.at("residual2.group_norm1", &x);
let x = net.residual2.gru1.forward(x);
seen.at("residual2.gru1", &x);
let x = net.residual2.dense1.forward(x);
seen.at("residual2.dense1", &x);
let x = private::layers::channels_first(x, |x| net.residual2.conv1d1.forward(x));
seen.at("residual2.conv1d1", &x);
let shortcut = {
let x = input.clone();
let x = private::layers::channels_first(x, |x| net.residual2.shortcut.conv1d1.forward(x));
seen.at("residual2.shortcut.conv1d1", &x);
let x = private::layers::channels_first(x, |x| net.residual2.shortcut.batch_norm1.forward(x));
seen.at("residual2.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual2", &x);
let x = private::layers::channels_first(x, |x| net.adaptive_avg_pool1d1.forward(x));
seen.at("adaptive_avg_pool1d1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n248 {
    use crate::seen::*;
    network! {
        N248: (input_1: sequence(5, 4), input_2: features(7)) -> values(2) {
            parallel(product) {
                {
                    input_1
                    last_step
                    dense(4)
                }
                {
                    input_2
                    residual {
                        gelu
                        flatten
                    }
                    concat(input_2)
                    dense(4)
                }
            }
            concat(input_2)
            layer_1: concat(input_2)
            pad(1, value = 0.5)
            concat(input_2)
            gaussian_noise(0.5)
            dense(2)
            tanh
        }
        train { optimizer: adamw(lr = 1e-3, weight_decay = 0.01), schedule: one_cycle(rise = 0.3), epochs: 4, accumulate: 2, time: 1.5 h }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N248>(0);
let kept_input_1 = numbers([2, 5, 4]);
let kept_input_2 = numbers([2, 7]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = { use private::layers::last_step; last_step (x) };
seen.at("parallel1.branch1.last_step1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
seen.at("parallel1.branch2.residual1.gelu1", &x);
let x = { x . flatten :: < 2 > (1 , 1) };
seen.at("parallel1.branch2.residual1.flatten1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch2.residual1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("parallel1.branch2.concat1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("parallel1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("layer_1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Constant (0.5)) };
seen.at("pad1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat3", &x);
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("tanh1", &x);
        seen.end(x, forward);
    }
}

mod n249 {
    use crate::seen::*;
    network! {
        N249: signal(2, 14) -> values(2) {
            layer_1: repeat(3) {
                parallel(product) {
                    {
                    }
                    {
                        softsign
                    }
                }
            }
            adaptive_avg_pool1d(5)
            quiet_softmax
            flatten
            dense(2)
            sigmoid
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N249>(0);
let x = numbers([2, 2, 14]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("layer_1[0].parallel1.branch2.softsign1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("layer_1[0].parallel1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("layer_1[1].parallel1.branch2.softsign1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("layer_1[1].parallel1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("layer_1[2].parallel1.branch2.softsign1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("layer_1[2].parallel1", &x);
x
};
let x = net.adaptive_avg_pool1d1.forward(x);
seen.at("adaptive_avg_pool1d1", &x);
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("quiet_softmax1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n251 {
    use crate::seen::*;
    const N251_3: usize = 3;
    network! {
        block block1() {
            softmin
        }
        N251: image(4, 5, 6) -> image(3, 5, 6) {
            layer_norm(glu)
            parallel(product) {
                {
                    residual {
                        log_sigmoid
                        rms_norm
                    }
                    block1
                    conv2d(3, 1)
                }
                {
                    residual {
                        soft_shrink(0.3)
                    }
                    conv2d(N251_3, 1)
                }
            }
            conv2d(3, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N251>(0);
let x = numbers([2, 4, 5, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = private::layers::channels_last(x, |x| net.layer_norm1.forward(x));
let x = { use private::burn::tensor::activation::glu; glu (x , 1) };
seen.at("layer_norm1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("parallel1.branch1.residual1.log_sigmoid1", &x);
let x = private::layers::channels_last(x, |x| net.parallel1.branch1.residual1.rms_norm1.forward(x));
seen.at("parallel1.branch1.residual1.rms_norm1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch1.residual1", &x);
let x = {
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("parallel1.branch1.block11.softmin1", &x);
x
};
let x = net.parallel1.branch1.conv2d1.forward(x);
seen.at("parallel1.branch1.conv2d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("parallel1.branch2.residual1.soft_shrink1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch2.residual1", &x);
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

mod n253 {
    use crate::seen::*;
    network! {
        block block1() {
            celu(alpha = 0.5)
            max_pool1d(2, stride = 1, padding = same)
            tanh
        }
        N253: signal(3, 14) -> signal(4, 7) {
            parallel(concat) {
                {
                    max_pool1d(2, stride = 1, padding = same)
                    log_sigmoid
                    conv1d(2, 1)
                }
                {
                    layer_1: conv_transpose1d(3, 1, threshold(0.1), padding = same, groups = 3, bias = true)
                }
            }
            rms_norm
            residual {
                block1
            }
            conv1d(6, 4, stride = 2, padding = same, bias = true)
            conv_transpose1d(4, 1)
            conv1d(4, 1)
        }
        train { optimizer: muon(lr = 1e-3, momentum = 0.9, ns_steps = 5), schedule: linear(end = 0.1, warmup = 3), steps: 80, ema: 0.99, augment: [noise(0.1)] }
        limits { memory: 1332 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N253>(0);
let x = numbers([2, 3, 14]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.parallel1.branch1.max_pool1d1.forward(x);
seen.at("parallel1.branch1.max_pool1d1", &x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("parallel1.branch1.log_sigmoid1", &x);
let x = net.parallel1.branch1.conv1d1.forward(x);
seen.at("parallel1.branch1.conv1d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.layer_1.forward(x);
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("parallel1.branch2.layer_1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = private::layers::channels_last(x, |x| net.rms_norm1.forward(x));
seen.at("rms_norm1", &x);
let x = {
let input = x.clone();
let x = {
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("residual1.block11.celu1", &x);
let x = net.residual1.block11.max_pool1d1.forward(x);
seen.at("residual1.block11.max_pool1d1", &x);
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("residual1.block11.tanh1", &x);
x
};
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
let x = net.conv_transpose1d1.forward(x);
seen.at("conv_transpose1d1", &x);
let x = net.conv1d2.forward(x);
seen.at("conv1d2", &x);
        seen.end(x, forward);
    }
}

mod n255 {
    use crate::seen::*;
    network! {
        N255: (input_1: sequence(3, 2)) -> tokens(3, 3) {
            input_1
            sum(input_1)
            dropout(0.1)
            dense(3, log_softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N255>(0);
let kept_input_1 = numbers([2, 3, 2]);
let forward = net.forward(kept_input_1.clone());
let x = kept_input_1.clone();
let x = kept_input_1.clone();
let x = x + kept_input_1.clone();
seen.at("sum1", &x);
let x = net.dropout1.forward(x);
seen.at("dropout1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 2) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n256 {
    use crate::seen::*;
    const N256_8: usize = 8;
    const N256_2: usize = 2;
    network! {
        block block1(p1) {
            dense(p1, tanh)
        }
        N256: sequence(9, 4) -> image(2, 3, 1) {
            residual(shortcut = {
                    dense(2)
            }) {
                block1(N256_8)
                tanhshrink
                dense(2)
            }
            reshape(image(6, 3, 1))
            conv2d(N256_2, 1, tanh)
        }
        limits { params: 82, flops: 1434, memory: 904 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N256>(0);
let x = numbers([2, 9, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = {
let x = net.residual1.block11.dense1.forward(x);
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("residual1.block11.dense1", &x);
x
};
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("residual1.tanhshrink1", &x);
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
let x = { x . reshape ([- 1 , 6 , 3 , 1]) };
seen.at("reshape1", &x);
let x = net.conv2d1.forward(x);
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n258 {
    use crate::seen::*;
    const N258_1: usize = 1;
    network! {
        block block1(p1, p2, p3) {
            residual(shortcut = {
                    conv1d(p1, 1, stride = 2)
            }) {
                group_norm(4, silu, eps = 1e-4)
                conv1d(p2, 1)
                conv1d(8, 1, stride = 2)
            }
            adaptive_avg_pool1d(2)
            repeat(p3) {
                softmin
            }
        }
        N258: signal(4, 19) -> signal(4, 2) {
            block1(8, 8, 1)
            residual {
                quiet_softmax
            }
            conv1d(4, N258_1)
        }
        limits { flops: 4756, memory: 1712 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N258>(0);
let x = numbers([2, 4, 19]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = {
let input = x.clone();
let x = net.block11.residual1.group_norm1.forward(x);
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("block11.residual1.group_norm1", &x);
let x = net.block11.residual1.conv1d1.forward(x);
seen.at("block11.residual1.conv1d1", &x);
let x = net.block11.residual1.conv1d2.forward(x);
seen.at("block11.residual1.conv1d2", &x);
let shortcut = {
let x = input.clone();
let x = net.block11.residual1.shortcut.conv1d1.forward(x);
seen.at("block11.residual1.shortcut.conv1d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("block11.residual1", &x);
let x = net.block11.adaptive_avg_pool1d1.forward(x);
seen.at("block11.adaptive_avg_pool1d1", &x);
let x = {
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("block11.repeat1[0].softmin1", &x);
x
};
x
};
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("residual1.quiet_softmax1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n259 {
    use crate::seen::*;
    network! {
        block block1() {
            instance_norm
            tanh
        }
        N259: signal(1, 24) -> class(2) {
            prelu
            instance_norm(eps = 1e-4, affine = true)
            parallel(product) {
                {
                }
                {
                    layer_1: conv1d(7, 2, threshold(at = 0.1), padding = same, dilation = 2, in = 1)
                    residual {
                        selu
                        sum(layer_1)
                    }
                    conv1d(1, 1)
                }
                {
                    residual {
                        tanhshrink
                        layer_2: conv1d(10, 1, padding = same)
                        conv1d(1, 1)
                    }
                    block1
                }
            }
            global_avg_pool
            dense(2)
            log_softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N259>(0);
let x = numbers([2, 1, 24]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.prelu1.forward(x);
seen.at("prelu1", &x);
let x = net.instance_norm1.forward(x);
seen.at("instance_norm1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.layer_1.forward(x);
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("parallel1.branch2.layer_1", &x);
let kept_layer_1 = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("parallel1.branch2.residual1.selu1", &x);
let x = x + kept_layer_1.clone();
seen.at("parallel1.branch2.residual1.sum1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch2.residual1", &x);
let x = net.parallel1.branch2.conv1d2.forward(x);
seen.at("parallel1.branch2.conv1d2", &x);
x
};
let branch3 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("parallel1.branch3.residual1.tanhshrink1", &x);
let x = net.parallel1.branch3.residual1.layer_2.forward(x);
seen.at("parallel1.branch3.residual1.layer_2", &x);
let x = net.parallel1.branch3.residual1.conv1d2.forward(x);
seen.at("parallel1.branch3.residual1.conv1d2", &x);
let x = x + input;
x
};
seen.at("parallel1.branch3.residual1", &x);
let x = {
let x = net.parallel1.branch3.block11.instance_norm1.forward(x);
seen.at("parallel1.branch3.block11.instance_norm1", &x);
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("parallel1.branch3.block11.tanh1", &x);
x
};
x
};
let x = branch1 * branch2 * branch3;
x
};
seen.at("parallel1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n260 {
    use crate::seen::*;
    network! {
        N260: image(2, 6, 9) -> mask(2, 4, 7) {
            crop(1)
            conv2d(2, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N260>(0);
let x = numbers([2, 2, 6, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::crop; crop (x , [(1 , 1) , (1 , 1)]) };
seen.at("crop1", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n261 {
    use crate::seen::*;
    network! {
        N261: tokens(8, 12) -> values(4) {
            layer_1: embedding(10)
            instance_norm(hard_sigmoid)
            global_avg_pool
            dense(4)
        }
        train { optimizer: sgd(lr = 0.01, momentum = 0.9, nesterov = true), epochs: 3, batch: 64 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N261>(0);
let x = tokens([2, 8], 12);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let x = private::layers::channels_first(x, |x| net.instance_norm1.forward(x));
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("instance_norm1", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
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

mod n265 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_4: sigmoid
            concat(layer_4)
        }
        N265: features(5) -> class(4) {
            layer_1: hard_swish
            layer_2: sum(layer_1)
            layer_3: batch_norm
            rms_norm(hard_swish)
            block1
            concat(layer_3)
            dense(4)
            log_softmax
        }
        train { optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), steps: 30, time: 30 s, seed: 794 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N265>(0);
let x = numbers([2, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = x + kept_layer_1.clone();
seen.at("layer_2", &x);
let x = net.layer_3.forward(x);
seen.at("layer_3", &x);
let kept_layer_3 = x.clone();
let x = net.rms_norm1.forward(x);
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("rms_norm1", &x);
let x = {
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("block11.layer_4", &x);
let kept_layer_4 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_4.clone()], 1);
seen.at("block11.concat1", &x);
x
};
let x = Tensor::cat(vec![x, kept_layer_3.clone()], 1);
seen.at("concat1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n267 {
    use crate::seen::*;
    network! {
        N267: (input_1: features(2), input_2: volume(4, 5, 4, 6)) -> class(3) {
            parallel(concat) {
                {
                    input_1
                    layer_1: flatten
                    dense(4)
                }
                {
                    input_2
                    parallel(concat) {
                        {
                        }
                        {
                            concat(input_2)
                            conv3d(3, 1)
                        }
                    }
                    flatten
                    dense(1)
                }
            }
            tanh
            residual {
                group_norm(1, affine = true)
            }
            concat(input_1)
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N267>(0);
let kept_input_1 = numbers([2, 2]);
let kept_input_2 = numbers([2, 4, 5, 4, 6]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = { x . flatten :: < 2 > (1 , 1) };
seen.at("parallel1.branch1.layer_1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("parallel1.branch2.parallel1.branch2.concat1", &x);
let x = net.parallel1.branch2.parallel1.branch2.conv3d1.forward(x);
seen.at("parallel1.branch2.parallel1.branch2.conv3d1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1.branch2.parallel1", &x);
let x = { x . flatten :: < 2 > (1 , 4) };
seen.at("parallel1.branch2.flatten1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("tanh1", &x);
let x = {
let input = x.clone();
let x = net.residual1.group_norm1.forward(x);
seen.at("residual1.group_norm1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("concat1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n269 {
    use crate::seen::*;
    const N269_1: usize = 1;
    network! {
        block block1() {
            repeat(2) {
                gaussian_noise(0.5)
                gaussian_noise(0.25)
            }
            silu
            repeat(2) {
                group_norm(2)
            }
        }
        block block2() {
            pad(1, value = 0.5)
            residual {
                hard_swish
            }
        }
        N269: image(2, 8, 8) -> binary {
            log_sigmoid
            pad(2, value = 0.5)
            layer_1: block1
            global_avg_pool
            sigmoid
            block2
            dense(N269_1)
        }
        train { loss: binary_cross_entropy(weights = balanced), epochs: 3, batch: 64, checkpoint: best, ema: 0.999, metrics: [accuracy] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N269>(0);
let x = numbers([2, 2, 8, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("log_sigmoid1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2) , (2 , 2)] , PadMode :: Constant (0.5)) };
seen.at("pad1", &x);
let x = {
let x = {
let x = net.layer_1.repeat1[0].gaussian_noise1.forward(x);
seen.at("layer_1.repeat1[0].gaussian_noise1", &x);
let x = net.layer_1.repeat1[0].gaussian_noise2.forward(x);
seen.at("layer_1.repeat1[0].gaussian_noise2", &x);
x
};
let x = {
let x = net.layer_1.repeat1[1].gaussian_noise1.forward(x);
seen.at("layer_1.repeat1[1].gaussian_noise1", &x);
let x = net.layer_1.repeat1[1].gaussian_noise2.forward(x);
seen.at("layer_1.repeat1[1].gaussian_noise2", &x);
x
};
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("layer_1.silu1", &x);
let x = {
let x = net.layer_1.repeat2[0].group_norm1.forward(x);
seen.at("layer_1.repeat2[0].group_norm1", &x);
x
};
let x = {
let x = net.layer_1.repeat2[1].group_norm1.forward(x);
seen.at("layer_1.repeat2[1].group_norm1", &x);
x
};
x
};
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
let x = {
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Constant (0.5)) };
seen.at("block21.pad1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("block21.residual1.hard_swish1", &x);
let x = x + input;
x
};
seen.at("block21.residual1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n270 {
    use crate::seen::*;
    const N270_2: usize = 2;
    const N270_1: usize = 1;
    network! {
        block block1() {
            residual {
                rms_norm(shrink(lambda = 0.3))
                gaussian_noise(0.1)
            }
            max_pool2d(4, stride = 1, padding = same)
        }
        N270: image(2, 6, 6) -> image(2, 6, 6) {
            parallel(concat) {
                {
                    batch_norm(momentum = 0.2)
                }
                {
                    block1
                }
            }
            gaussian_noise(0.1)
            sigmoid
            residual {
                residual {
                    threshold(0.1)
                }
                avg_pool2d(N270_2, stride = N270_1, padding = same, count_padding = false)
            }
            conv2d(2, 1)
            softplus
        }
        train { loss: mse, optimizer: lamb(lr = 1e-3), schedule: linear(end = 0.1, warmup = 0.05), steps: 70, accumulate: 3, augment: [rotate(10)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N270>(0);
let x = numbers([2, 2, 6, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.parallel1.branch1.batch_norm1.forward(x);
seen.at("parallel1.branch1.batch_norm1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = {
let x = {
let input = x.clone();
let x = private::layers::channels_last(x, |x| net.parallel1.branch2.block11.residual1.rms_norm1.forward(x));
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("parallel1.branch2.block11.residual1.rms_norm1", &x);
let x = net.parallel1.branch2.block11.residual1.gaussian_noise1.forward(x);
seen.at("parallel1.branch2.block11.residual1.gaussian_noise1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch2.block11.residual1", &x);
let x = net.parallel1.branch2.block11.max_pool2d1.forward(x);
seen.at("parallel1.branch2.block11.max_pool2d1", &x);
x
};
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("residual1.residual1.threshold1", &x);
let x = x + input;
x
};
seen.at("residual1.residual1", &x);
let x = net.residual1.avg_pool2d1.forward(x);
seen.at("residual1.avg_pool2d1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 1.0) };
seen.at("softplus1", &x);
        seen.end(x, forward);
    }
}

mod n272 {
    use crate::seen::*;
    network! {
        N272: signal(2, 11) -> binary {
            global_avg_pool
            dense(1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N272>(0);
let x = numbers([2, 2, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n273 {
    use crate::seen::*;
    network! {
        N273: sequence(7, 2) -> labels(2) {
            sigmoid
            residual {
                layer_norm(hard_shrink(0.3), eps = 1e-4)
            }
            dropout(0.25)
            gaussian_noise(0.5)
            lstm(4, bidirectional, last, layers = 3)
            relu
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N273>(0);
let x = numbers([2, 7, 2]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
let x = {
let input = x.clone();
let x = net.residual1.layer_norm1.forward(x);
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("residual1.layer_norm1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.dropout1.forward(x);
seen.at("dropout1", &x);
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = net.lstm1.last(x);
seen.at("lstm1", &x);
let x = { use private::runs::relu; relu (x) };
seen.at("relu1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n274 {
    use crate::seen::*;
    network! {
        N274: image(2, 8, 8) -> class(4) {
            adaptive_avg_pool2d((3, 6))
            global_max_pool
            dense(4)
        }
        limits { flops: 184 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N274>(0);
let x = numbers([2, 2, 8, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.adaptive_avg_pool2d1.forward(x);
seen.at("adaptive_avg_pool2d1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n277 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_2: group_norm(1)
            layer_3: sum(layer_2)
        }
        N277: volume(2, 4, 4, 5) -> binary {
            #[freeze]
            layer_1: residual {
                parallel(product) {
                    {
                    }
                    {
                        gelu(approximate = tanh)
                        batch_norm
                    }
                }
            }
            tanh
            block1
            sum(layer_1)
            parallel(concat) {
                {
                }
                {
                    hard_tanh
                    conv3d(6, 1)
                }
            }
            concat(layer_1)
            global_avg_pool
            dense(1, log_sigmoid)
        }
        train { optimizer: adagrad(lr = 0.01, lr_decay = 1e-3), steps: 90, batch: 50, time: 10 min, monitor: valid_loss, stop: early(patience = 4) }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N277>(4);
let x = numbers([2, 2, 4, 4, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::gelu_approximate; gelu_approximate (x) };
seen.at("layer_1.parallel1.branch2.gelu1", &x);
let x = net.layer_1.parallel1.branch2.batch_norm1.forward(x);
seen.at("layer_1.parallel1.branch2.batch_norm1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("layer_1.parallel1", &x);
let x = x + input;
x
};
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("tanh1", &x);
let x = {
let x = net.block11.layer_2.forward(x);
seen.at("block11.layer_2", &x);
let kept_layer_2 = x.clone();
let x = x + kept_layer_2.clone();
seen.at("block11.layer_3", &x);
x
};
let x = x + kept_layer_1.clone();
seen.at("sum1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("parallel1.branch2.hard_tanh1", &x);
let x = net.parallel1.branch2.conv3d1.forward(x);
seen.at("parallel1.branch2.conv3d1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("concat1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n278 {
    use crate::seen::*;
    const N278_6: usize = 6;
    const N278_11: usize = 11;
    network! {
        block block1() {
            softplus(2.0)
            layer_1: pad(2)
        }
        N278: features(11) -> class(4) {
            residual {
                gelu
                parallel(concat) {
                    {
                    }
                    {
                        rms_norm(relu)
                        pad(1)
                        dense(N278_6)
                    }
                    {
                        block1
                        dense(2)
                    }
                }
                dense(N278_11)
            }
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N278>(0);
let x = numbers([2, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
seen.at("residual1.gelu1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.residual1.parallel1.branch2.rms_norm1.forward(x);
let x = { use private::runs::relu; relu (x) };
seen.at("residual1.parallel1.branch2.rms_norm1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Constant (0.0)) };
seen.at("residual1.parallel1.branch2.pad1", &x);
let x = net.residual1.parallel1.branch2.dense1.forward(x);
seen.at("residual1.parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = {
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("residual1.parallel1.branch3.block11.softplus1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2)] , PadMode :: Constant (0.0)) };
seen.at("residual1.parallel1.branch3.block11.layer_1", &x);
x
};
let x = net.residual1.parallel1.branch3.dense1.forward(x);
seen.at("residual1.parallel1.branch3.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2, branch3], 1);
x
};
seen.at("residual1.parallel1", &x);
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

mod n280 {
    use crate::seen::*;
    network! {
        N280: signal(3, 9) -> signal(4, 9) {
            layer_1: tanhshrink
            parallel(sum) {
                {
                    repeat(2) {
                        batch_norm(sigmoid, eps = 1e-4)
                        repeat(2) {
                            max_pool1d(3, stride = 1, padding = same)
                        }
                    }
                    conv1d(4, 1)
                }
                {
                    concat(layer_1)
                    conv1d(4, 1)
                }
            }
            concat(layer_1)
            residual {
                sigmoid
                concat(layer_1)
                conv1d(7, 1)
            }
            conv1d(4, 1)
        }
        limits { params: 165 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N280>(0);
let x = numbers([2, 3, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = {
let x = net.parallel1.branch1.repeat1[0].batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("parallel1.branch1.repeat1[0].batch_norm1", &x);
let x = {
let x = net.parallel1.branch1.repeat1[0].repeat1[0].max_pool1d1.forward(x);
seen.at("parallel1.branch1.repeat1[0].repeat1[0].max_pool1d1", &x);
x
};
let x = {
let x = net.parallel1.branch1.repeat1[0].repeat1[1].max_pool1d1.forward(x);
seen.at("parallel1.branch1.repeat1[0].repeat1[1].max_pool1d1", &x);
x
};
x
};
let x = {
let x = net.parallel1.branch1.repeat1[1].batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("parallel1.branch1.repeat1[1].batch_norm1", &x);
let x = {
let x = net.parallel1.branch1.repeat1[1].repeat1[0].max_pool1d1.forward(x);
seen.at("parallel1.branch1.repeat1[1].repeat1[0].max_pool1d1", &x);
x
};
let x = {
let x = net.parallel1.branch1.repeat1[1].repeat1[1].max_pool1d1.forward(x);
seen.at("parallel1.branch1.repeat1[1].repeat1[1].max_pool1d1", &x);
x
};
x
};
let x = net.parallel1.branch1.conv1d1.forward(x);
seen.at("parallel1.branch1.conv1d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("parallel1.branch2.concat1", &x);
let x = net.parallel1.branch2.conv1d1.forward(x);
seen.at("parallel1.branch2.conv1d1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("concat1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("residual1.sigmoid1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("residual1.concat1", &x);
let x = net.residual1.conv1d1.forward(x);
seen.at("residual1.conv1d1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n281 {
    use crate::seen::*;
    const N281_5: usize = 5;
    const N281_3: usize = 3;
    network! {
        N281: image(3, 5, 6) -> class(3) {
            hard_swish
            parallel(concat) {
                {
                }
                {
                    conv_transpose2d(N281_5, (2, 1), padding = same, bias = false)
                    layer_1: conv_transpose2d(3, N281_3, padding = same)
                }
            }
            layer_2: threshold(at = 0.1)
            concat(layer_2)
            concat(layer_2)
            relu6
            flatten
            dense(3)
        }
        train { loss: cross_entropy, optimizer: adam, schedule: step(at = [0.5, 0.75], factor = 0.1, warmup = 0.05), epochs: 3, accumulate: 2, checkpoint: best, augment: [flip] }
        limits { params: 1791, flops: 14943 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N281>(0);
let x = numbers([2, 3, 5, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("hard_swish1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.conv_transpose2d1.forward(x);
seen.at("parallel1.branch2.conv_transpose2d1", &x);
let x = net.parallel1.branch2.layer_1.forward(x);
seen.at("parallel1.branch2.layer_1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("layer_2", &x);
let kept_layer_2 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 1);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 1);
seen.at("concat2", &x);
let x = { use private::burn::tensor::activation::relu6; relu6 (x) };
seen.at("relu61", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n283 {
    use crate::seen::*;
    network! {
        N283: (input_1: tokens(5, 15)) -> sequence(5, 2) {
            input_1
            embedding(10)
            parallel(product) {
                {
                }
                {
                    dropout(0.25)
                    parallel(product) {
                        {
                        }
                        {
                            positional_encoding
                        }
                    }
                }
                {
                    layer_1: upsample(1, nearest)
                    relu6
                }
            }
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N283>(0);
let kept_input_1 = tokens([2, 5], 15);
let forward = net.forward(kept_input_1.clone());
let x = kept_input_1.clone();
let x = kept_input_1.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.dropout1.forward(x);
seen.at("parallel1.branch2.dropout1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.parallel1.branch2.positional_encoding1.forward(x);
seen.at("parallel1.branch2.parallel1.branch2.positional_encoding1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("parallel1.branch2.parallel1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = private::layers::channels_first(x, |x| net.parallel1.branch3.layer_1.forward(x));
seen.at("parallel1.branch3.layer_1", &x);
let x = { use private::burn::tensor::activation::relu6; relu6 (x) };
seen.at("parallel1.branch3.relu61", &x);
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

mod n284 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            transformer_encoder(heads = 4, ff = p1, layers = 1)
            global_max_pool
        }
        N284: tokens(5, 8) -> labels(2) {
            embedding(8)
            block1(19)
            hard_sigmoid
            dense(2)
            log_sigmoid
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N284>(0);
let x = tokens([2, 5], 8);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = {
let x = net.block11.transformer_encoder1.forward(x);
seen.at("block11.transformer_encoder1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("block11.global_max_pool1", &x);
x
};
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("hard_sigmoid1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("log_sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n285 {
    use crate::seen::*;
    network! {
        N285: features(5) -> class(3) {
            layer_norm(eps = 1e-4)
            elu(0.5)
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N285>(0);
let x = numbers([2, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.layer_norm1.forward(x);
seen.at("layer_norm1", &x);
let x = { use private::burn::tensor::activation::elu; elu (x , 0.5) };
seen.at("elu1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n288 {
    use crate::seen::*;
    network! {
        N288: signal(1, 17) -> class(3) {
            avg_pool1d(1, padding = same, count_padding = false)
            pad(2, edge)
            global_avg_pool
            dense(3, log_softmax)
        }
        train { optimizer: rmsprop(lr = 1e-3, alpha = 0.95, centered = true), epochs: 9, batch: 63, clip: norm(1.0), augment: [mixup(0.2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N288>(0);
let x = numbers([2, 1, 17]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.avg_pool1d1.forward(x);
seen.at("avg_pool1d1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2)] , PadMode :: Edge) };
seen.at("pad1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n289 {
    use crate::seen::*;
    network! {
        N289: tokens(7, 17) -> binary {
            embedding(6)
            gru(3, bidirectional)
            global_max_pool
            dense(1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N289>(0);
let x = tokens([2, 7], 17);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = net.gru1.forward(x);
seen.at("gru1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n290 {
    use crate::seen::*;
    network! {
        N290: image(2, 8, 10) -> class(4) {
            thresholded_relu
            residual(shortcut = {
                    conv2d(2, 1)
                    batch_norm
            }) {
                avg_pool2d(4, stride = 1, padding = same, count_padding = true)
            }
            avg_pool2d(2, padding = same, count_padding = false)
            reshape(volume(10, 2, 2, 1))
            global_max_pool
            residual {
                parallel(sum) {
                    {
                    }
                    {
                        hard_swish
                    }
                    {
                        layer_norm
                        rrelu
                    }
                }
                repeat(3) {
                    softmin
                }
            }
            dense(4)
        }
        train { optimizer: adagrad(lr = 0.01, lr_decay = 1e-3), epochs: 5, batch: 64, accumulate: 1, clip: value(0.5), ema: 0.99, seed: 875 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N290>(0);
let x = numbers([2, 2, 8, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("thresholded_relu1", &x);
let x = {
let input = x.clone();
let x = net.residual1.avg_pool2d1.forward(x);
seen.at("residual1.avg_pool2d1", &x);
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
let x = net.avg_pool2d1.forward(x);
seen.at("avg_pool2d1", &x);
let x = { x . reshape ([- 1 , 10 , 2 , 2 , 1]) };
seen.at("reshape1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("residual2.parallel1.branch2.hard_swish1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = net.residual2.parallel1.branch3.layer_norm1.forward(x);
seen.at("residual2.parallel1.branch3.layer_norm1", &x);
let x = net.residual2.parallel1.branch3.rrelu1.forward(x);
seen.at("residual2.parallel1.branch3.rrelu1", &x);
x
};
let x = branch1 + branch2 + branch3;
x
};
seen.at("residual2.parallel1", &x);
let x = {
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("residual2.repeat1[0].softmin1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("residual2.repeat1[1].softmin1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("residual2.repeat1[2].softmin1", &x);
x
};
let x = x + input;
x
};
seen.at("residual2", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n291 {
    use crate::seen::*;
    network! {
        N291: image(4, 11, 9) -> mask(2, 4, 16) {
            adaptive_avg_pool2d((4, 8))
            upsample((1, 2))
            conv2d(2, 1)
            log_softmax
        }
        limits { flops: 2188, memory: 2136 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N291>(0);
let x = numbers([2, 4, 11, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.adaptive_avg_pool2d1.forward(x);
seen.at("adaptive_avg_pool2d1", &x);
let x = net.upsample1.forward(x);
seen.at("upsample1", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n292 {
    use crate::seen::*;
    network! {
        block block1() {
            gaussian_noise(0.1)
            residual {
                instance_norm
                gaussian_noise(0.25)
            }
            thresholded_relu(alpha = 0.5)
        }
        N292: signal(1, 23) -> class(4) {
            block1
            pad(2)
            flatten
            crop(1)
            mish
            gaussian_noise(0.5)
            dense(4)
            log_softmax
        }
        train { schedule: exponential(end = 0.01), epochs: 4, batch: 40, accumulate: 4, stop: early(patience = 3), metrics: [accuracy], augment: [mixup(0.2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N292>(0);
let x = numbers([2, 1, 23]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.block11.gaussian_noise1.forward(x);
seen.at("block11.gaussian_noise1", &x);
let x = {
let input = x.clone();
let x = net.block11.residual1.instance_norm1.forward(x);
seen.at("block11.residual1.instance_norm1", &x);
let x = net.block11.residual1.gaussian_noise1.forward(x);
seen.at("block11.residual1.gaussian_noise1", &x);
let x = x + input;
x
};
seen.at("block11.residual1", &x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("block11.thresholded_relu1", &x);
x
};
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2)] , PadMode :: Constant (0.0)) };
seen.at("pad1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("crop1", &x);
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("mish1", &x);
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n296 {
    use crate::seen::*;
    const N296_6: usize = 6;
    const N296_1: usize = 1;
    const N296_5: usize = 5;
    network! {
        N296: sequence(7, 2) -> values(2) {
            parallel(sum) {
                {
                    layer_norm
                    leaky_relu(slope = 0.2)
                    dense(N296_6)
                }
                {
                    softmin
                    dense(6)
                }
            }
            layer_1: permute(signal(F, T))
            residual(shortcut = {
                    conv1d(5, N296_1)
                    batch_norm
            }) {
                soft_shrink(0.3)
                conv1d(N296_5, 1)
            }
            flatten
            dense(2)
        }
        train { optimizer: sgd(lr = 0.01, momentum = 0.9, nesterov = true), epochs: 3, batch: 30, augment: [mixup(0.2)] }
        limits { flops: 1976 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N296>(0);
let x = numbers([2, 7, 2]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.parallel1.branch1.layer_norm1.forward(x);
seen.at("parallel1.branch1.layer_norm1", &x);
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.2) };
seen.at("parallel1.branch1.leaky_relu1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::softmin; softmin (x , 2) };
seen.at("parallel1.branch2.softmin1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = { x . permute ([0 , 2 , 1]) };
seen.at("layer_1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("residual1.soft_shrink1", &x);
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

mod n297 {
    use crate::seen::*;
    network! {
        N297: features(8) -> class(3) {
            dense(3, log_softmax)
        }
        train { optimizer: lamb(lr = 1e-3), steps: 40, batch: 16, accumulate: 1, stop: early(patience = 2), metrics: [accuracy] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N297>(0);
let x = numbers([2, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n300 {
    use crate::seen::*;
    network! {
        N300: image(1, 11, 7) -> image(4, 15, 11) {
            pad(2, reflect)
            conv2d(4, 1, sigmoid)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N300>(0);
let x = numbers([2, 1, 11, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2) , (2 , 2)] , PadMode :: Reflect) };
seen.at("pad1", &x);
let x = net.conv2d1.forward(x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n301 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_norm(eps = 1e-4)
        }
        N301: features(15) -> class(2) {
            residual(shortcut = {
                    dense(6)
            }) {
                softmin
                dense(6)
            }
            block1
            layer_1: quiet_softmax
            concat(layer_1)
            dense(2)
            log_softmax
        }
        train { epochs: 5, batch: 55, accumulate: 4, augment: [noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N301>(0);
let x = numbers([2, 15]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("residual1.softmin1", &x);
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
let x = {
let x = net.block11.layer_norm1.forward(x);
seen.at("block11.layer_norm1", &x);
x
};
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("concat1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n302 {
    use crate::seen::*;
    const N302_1: usize = 1;
    const N302_2: usize = 2;
    network! {
        N302: image(3, 9, 8) -> class(3) {
            rrelu(0.1, 0.3)
            residual(shortcut = {
                    conv2d(4, N302_1, stride = N302_2)
                    batch_norm
            }) {
                residual {
                    instance_norm(affine = true)
                }
                conv2d(4, 1)
                conv2d(4, N302_1, stride = 2)
            }
            softsign
            flatten
            dense(3)
            log_softmax
        }
        train { optimizer: lamb(lr = 1e-3), schedule: one_cycle(rise = 0.3), epochs: 9, accumulate: 4 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N302>(0);
let x = numbers([2, 3, 9, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.rrelu1.forward(x);
seen.at("rrelu1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.residual1.instance_norm1.forward(x);
seen.at("residual1.residual1.instance_norm1", &x);
let x = x + input;
x
};
seen.at("residual1.residual1", &x);
let x = net.residual1.conv2d1.forward(x);
seen.at("residual1.conv2d1", &x);
let x = net.residual1.conv2d2.forward(x);
seen.at("residual1.conv2d2", &x);
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
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("softsign1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n303 {
    use crate::seen::*;
    const N303_4: usize = 4;
    const N303_1: usize = 1;
    const N303_3: usize = 3;
    network! {
        N303: image(4, 6, 6) -> mask(4, 3, 3) {
            #[freeze]
            parallel(concat) {
                {
                }
                {
                    layer_1: softplus(beta = 2.0)
                    concat(layer_1)
                    conv2d(N303_4, N303_1)
                }
            }
            depthwise_conv2d(N303_3, softsign, stride = 2, padding = same)
            repeat(3) {
                hard_swish
            }
            conv2d(4, 1)
        }
        train { optimizer: adam, schedule: cosine(warmup = 3), epochs: 3, batch: 36 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N303>(36);
let x = numbers([2, 4, 6, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("parallel1.branch2.layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("parallel1.branch2.concat1", &x);
let x = net.parallel1.branch2.conv2d1.forward(x);
seen.at("parallel1.branch2.conv2d1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = net.depthwise_conv2d1.forward(x);
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("depthwise_conv2d1", &x);
let x = {
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("repeat1[0].hard_swish1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("repeat1[1].hard_swish1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("repeat1[2].hard_swish1", &x);
x
};
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n304 {
    use crate::seen::*;
    network! {
        N304: sequence(6, 6) -> tokens(6, 3) {
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N304>(0);
let x = numbers([2, 6, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n305 {
    use crate::seen::*;
    network! {
        N305: features(16) -> values(2) {
            residual {
                parallel(concat) {
                    {
                    }
                    {
                        rms_norm
                        group_norm(1, swiglu(3))
                        dense(6)
                    }
                }
                dense(16)
            }
            dense(2)
        }
        train { loss: mse, epochs: 4, seed: 199 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N305>(0);
let x = numbers([2, 16]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.residual1.parallel1.branch2.rms_norm1.forward(x);
seen.at("residual1.parallel1.branch2.rms_norm1", &x);
let x = net.residual1.parallel1.branch2.group_norm1.forward(x);
let x = net.residual1.parallel1.branch2.group_norm1_swiglu.forward(x);
seen.at("residual1.parallel1.branch2.group_norm1", &x);
let x = net.residual1.parallel1.branch2.dense1.forward(x);
seen.at("residual1.parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("residual1.parallel1", &x);
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

mod n306 {
    use crate::seen::*;
    network! {
        N306: (input_1: features(9), input_2: signal(3, 9)) -> class(4) {
            parallel(sum) {
                {
                    input_1
                    concat(input_1)
                    soft_shrink(lambda = 0.3)
                    dense(2)
                }
                {
                    input_2
                    rms_norm
                    quiet_softmax
                    global_max_pool
                    dense(2)
                }
            }
            concat(input_1)
            residual(shortcut = {
                    dense(7)
                    batch_norm
            }) {
                elu
                dense(7)
            }
            swiglu(bias = true)
            dense(4)
            log_softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N306>(0);
let kept_input_1 = numbers([2, 9]);
let kept_input_2 = numbers([2, 3, 9]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch1.concat1", &x);
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("parallel1.branch1.soft_shrink1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = private::layers::channels_last(x, |x| net.parallel1.branch2.rms_norm1.forward(x));
seen.at("parallel1.branch2.rms_norm1", &x);
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("parallel1.branch2.quiet_softmax1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch2.global_max_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("concat1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::elu; elu (x , 1.0) };
seen.at("residual1.elu1", &x);
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.shortcut.dense1.forward(x);
seen.at("residual1.shortcut.dense1", &x);
let x = net.residual1.shortcut.batch_norm1.forward(x);
seen.at("residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = net.swiglu1.forward(x);
seen.at("swiglu1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n307 {
    use crate::seen::*;
    const N307_2: usize = 2;
    const N307_4: usize = 4;
    network! {
        N307: sequence(6, 3) -> class(4) {
            max_pool1d(3, padding = same)
            upsample(N307_2, linear)
            reshape(volume(12, 1, 1, _))
            flatten
            dense(N307_4)
        }
        limits { memory: 304 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N307>(0);
let x = numbers([2, 6, 3]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = private::layers::channels_first(x, |x| net.max_pool1d1.forward(x));
seen.at("max_pool1d1", &x);
let x = private::layers::channels_first(x, |x| net.upsample1.forward(x));
seen.at("upsample1", &x);
let x = { x . reshape ([- 1 , 12 , 1 , 1 , ((((2 * N307_2) * 3) / 12)) as i64]) };
seen.at("reshape1", &x);
let x = { x . flatten :: < 2 > (1 , 4) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n309 {
    use crate::seen::*;
    network! {
        block block1() {
            upsample((3, 1))
        }
        N309: image(2, 6, 6) -> mask(4, 18, 6) {
            block1
            conv2d(4, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N309>(0);
let x = numbers([2, 2, 6, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.block11.upsample1.forward(x);
seen.at("block11.upsample1", &x);
x
};
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n310 {
    use crate::seen::*;
    network! {
        N310: (input_1: signal(2, 9), input_2: volume(1, 4, 5, 4)) -> values(4) {
            parallel(concat) {
                {
                    input_1
                    concat(input_1)
                    concat(input_1)
                    flatten
                    dense(2)
                }
                {
                    input_2
                    global_avg_pool
                    dense(5)
                }
            }
            residual {
                residual {
                    batch_norm
                }
                residual(shortcut = {
                    dense(7)
            }) {
                    pad(2, value = 0.5)
                    sigmoid
                    dense(7)
                }
            }
            layer_norm(eps = 1e-4)
            dense(4)
            sigmoid
        }
        train { loss: huber(delta = 0.5), optimizer: lamb(lr = 1e-3), schedule: cosine(warmup = 3), epochs: 3, checkpoint: best, metrics: [r2], seed: 513 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N310>(0);
let kept_input_1 = numbers([2, 2, 9]);
let kept_input_2 = numbers([2, 1, 4, 5, 4]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch1.concat1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch1.concat2", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("parallel1.branch1.flatten1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
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
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.residual1.batch_norm1.forward(x);
seen.at("residual1.residual1.batch_norm1", &x);
let x = x + input;
x
};
seen.at("residual1.residual1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2)] , PadMode :: Constant (0.5)) };
seen.at("residual1.residual2.pad1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("residual1.residual2.sigmoid1", &x);
let x = net.residual1.residual2.dense1.forward(x);
seen.at("residual1.residual2.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.residual2.shortcut.dense1.forward(x);
seen.at("residual1.residual2.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1.residual2", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.layer_norm1.forward(x);
seen.at("layer_norm1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n311 {
    use crate::seen::*;
    const N311_3: usize = 3;
    const N311_2: usize = 2;
    network! {
        N311: (input_1: sequence(8, 5), input_2: sequence(8, 2)) -> class(2) {
            input_1
            elu(0.5)
            sum(input_1)
            concat(input_2)
            residual(shortcut = {
                    dense(N311_3)
            }) {
                layer_norm
                dense(N311_3)
            }
            concat(input_1)
            last_step
            dense(N311_2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N311>(0);
let kept_input_1 = numbers([2, 8, 5]);
let kept_input_2 = numbers([2, 8, 2]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = kept_input_1.clone();
let x = { use private::burn::tensor::activation::elu; elu (x , 0.5) };
seen.at("elu1", &x);
let x = x + kept_input_1.clone();
seen.at("sum1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 2);
seen.at("concat1", &x);
let x = {
let input = x.clone();
let x = net.residual1.layer_norm1.forward(x);
seen.at("residual1.layer_norm1", &x);
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
let x = Tensor::cat(vec![x, kept_input_1.clone()], 2);
seen.at("concat2", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n312 {
    use crate::seen::*;
    network! {
        N312: image(4, 9, 10) -> class(2) {
            sigmoid
            adaptive_avg_pool2d((7, 2))
            parallel(sum) {
                {
                }
                {
                    residual(shortcut = {
                    conv2d(3, 1)
            }) {
                        separable_conv2d(6, 2, threshold(at = 0.1), padding = same)
                        conv2d(3, 1)
                    }
                    max_pool2d(2, stride = 1, padding = same)
                    conv2d(4, 1)
                }
            }
            global_max_pool
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N312>(0);
let x = numbers([2, 4, 9, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
let x = net.adaptive_avg_pool2d1.forward(x);
seen.at("adaptive_avg_pool2d1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = net.parallel1.branch2.residual1.separable_conv2d1.forward(x);
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("parallel1.branch2.residual1.separable_conv2d1", &x);
let x = net.parallel1.branch2.residual1.conv2d1.forward(x);
seen.at("parallel1.branch2.residual1.conv2d1", &x);
let shortcut = {
let x = input.clone();
let x = net.parallel1.branch2.residual1.shortcut.conv2d1.forward(x);
seen.at("parallel1.branch2.residual1.shortcut.conv2d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("parallel1.branch2.residual1", &x);
let x = net.parallel1.branch2.max_pool2d1.forward(x);
seen.at("parallel1.branch2.max_pool2d1", &x);
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

mod n313 {
    use crate::seen::*;
    network! {
        N313: tokens(3, 15) -> labels(4) {
            embedding(6)
            flatten
            dense(4)
            sigmoid
        }
        limits { flops: 160 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N313>(0);
let x = tokens([2, 3], 15);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n315 {
    use crate::seen::*;
    network! {
        block block1() {
            max_pool1d(2)
            residual {
                gaussian_noise(0.1)
            }
        }
        N315: sequence(6, 5) -> class(2) {
            rnn(2, layers = 1)
            block1
            repeat(1) {
                upsample(1, linear)
                shrink
            }
            flatten
            dense(2)
        }
        train { optimizer: lamb(lr = 1e-3), schedule: constant(warmup = 3), steps: 90, batch: 28, time: 10 min, seed: 921 }
        limits { flops: 278 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N315>(0);
let x = numbers([2, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.rnn1.forward(x);
seen.at("rnn1", &x);
let x = {
let x = private::layers::channels_first(x, |x| net.block11.max_pool1d1.forward(x));
seen.at("block11.max_pool1d1", &x);
let x = {
let input = x.clone();
let x = net.block11.residual1.gaussian_noise1.forward(x);
seen.at("block11.residual1.gaussian_noise1", &x);
let x = x + input;
x
};
seen.at("block11.residual1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[0].upsample1.forward(x));
seen.at("repeat1[0].upsample1", &x);
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.5 , 0.0) };
seen.at("repeat1[0].shrink1", &x);
x
};
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n316 {
    use crate::seen::*;
    network! {
        N316: (input_1: features(3), input_2: tokens(8, 21)) -> values(2) {
            #[freeze]
            parallel(product) {
                {
                    input_1
                    hard_swish
                    sum(input_1)
                    dense(6)
                }
                {
                    input_2
                    embedding(2)
                    last_step
                    dense(6)
                }
            }
            shrink
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N316>(84);
let kept_input_1 = numbers([2, 3]);
let kept_input_2 = tokens([2, 8], 21);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("parallel1.branch1.hard_swish1", &x);
let x = x + kept_input_1.clone();
seen.at("parallel1.branch1.sum1", &x);
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
let x = branch1 * branch2;
x
};
seen.at("parallel1", &x);
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.5 , 0.0) };
seen.at("shrink1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n317 {
    use crate::seen::*;
    const N317_1: usize = 1;
    network! {
        N317: (input_1: tokens(7, 5), input_2: signal(1, 22), input_3: tokens(7, 24)) -> binary {
            parallel(sum) {
                {
                    input_1
                    embedding(4)
                    global_max_pool
                    dense(1)
                }
                {
                    input_2
                    repeat(1) {
                        softmin
                    }
                    concat(input_2)
                    flatten
                    dense(1)
                }
                {
                    input_3
                    embedding(10)
                    global_max_pool
                    dense(N317_1)
                }
            }
            reshape(features(1))
            tanh
            dense(1)
            log_sigmoid
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N317>(0);
let kept_input_1 = tokens([2, 7], 5);
let kept_input_2 = numbers([2, 1, 22]);
let kept_input_3 = tokens([2, 7], 24);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = net.parallel1.branch1.embedding1.forward(x);
seen.at("parallel1.branch1.embedding1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("parallel1.branch1.global_max_pool1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = {
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("parallel1.branch2.repeat1[0].softmin1", &x);
x
};
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("parallel1.branch2.concat1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("parallel1.branch2.flatten1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = kept_input_3.clone();
let x = net.parallel1.branch3.embedding1.forward(x);
seen.at("parallel1.branch3.embedding1", &x);
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
let x = { x . reshape ([- 1 , 1]) };
seen.at("reshape1", &x);
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("tanh1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("log_sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n318 {
    use crate::seen::*;
    const N318_3: usize = 3;
    network! {
        N318: (input_1: signal(2, 24)) -> class(3) {
            quiet_softmax
            dropout(0.5)
            flatten
            dense(N318_3, softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N318>(0);
let kept_input_1 = numbers([2, 2, 24]);
let forward = net.forward(kept_input_1.clone());
let x = kept_input_1.clone();
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("quiet_softmax1", &x);
let x = net.dropout1.forward(x);
seen.at("dropout1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n319 {
    use crate::seen::*;
    network! {
        N319: sequence(5, 5) -> tokens(5, 3) {
            rms_norm(hard_swish, eps = 1e-4)
            residual {
                silu
            }
            repeat(2) {
                conv1d(9, 2, padding = same)
                dense(5)
            }
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N319>(0);
let x = numbers([2, 5, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.rms_norm1.forward(x);
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("rms_norm1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("residual1.silu1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[0].conv1d1.forward(x));
seen.at("repeat1[0].conv1d1", &x);
let x = net.repeat1[0].dense1.forward(x);
seen.at("repeat1[0].dense1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[1].conv1d1.forward(x));
seen.at("repeat1[1].conv1d1", &x);
let x = net.repeat1[1].dense1.forward(x);
seen.at("repeat1[1].dense1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

