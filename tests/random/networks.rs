// Drawn by network-compiler/tests/random/committed.rs, which says how they are written anew.

mod n4 {
    use crate::seen::*;
    network! {
        N4: tokens(8, 9) -> class(4) {
            embedding(8)
            last_step
            dense(4, log_softmax)
        }
        train { loss: cross_entropy, optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), steps: 80, batch: 62, metrics: top_k(2) }
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
                layer_2: gelu
                layer_3: sum(layer_1)
            }
            layer_4: concat(layer_1)
            dense(4)
        }
        train { loss: binary_cross_entropy(weights = balanced), steps: 40, batch: 41, metrics: hamming }
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
seen.at("repeat1[0].layer_2", &x);
let x = x + kept_layer_1.clone();
seen.at("repeat1[0].layer_3", &x);
x
};
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("layer_4", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n12 {
    use crate::seen::*;
    const N12_1: usize = 1;
    const N12_2: usize = 2;
    const N12_3: usize = 3;
    network! {
        N12: image(1, 8, 9) -> binary {
            parallel(product) {
                {
                    selu
                    gaussian_noise(0.25)
                    conv2d(2, 1)
                }
                {
                    residual {
                        residual {
                            layer_1: gaussian_noise(0.1)
                            concat(layer_1)
                            conv2d(N12_1, N12_1)
                        }
                    }
                    conv2d(N12_2, 1)
                }
            }
            elu(0.5)
            reshape(signal(36, _))
            adaptive_avg_pool1d(1)
            repeat(N12_1) {
                repeat(N12_3) {
                    batch_norm(momentum = 0.2)
                    sigmoid
                }
            }
            flatten
            dense(1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N12>(0);
let x = numbers([2, 1, 8, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("parallel1.branch1.selu1", &x);
let x = net.parallel1.branch1.gaussian_noise1.forward(x);
seen.at("parallel1.branch1.gaussian_noise1", &x);
let x = net.parallel1.branch1.conv2d1.forward(x);
seen.at("parallel1.branch1.conv2d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = net.parallel1.branch2.residual1.residual1.layer_1.forward(x);
seen.at("parallel1.branch2.residual1.residual1.layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("parallel1.branch2.residual1.residual1.concat1", &x);
let x = net.parallel1.branch2.residual1.residual1.conv2d1.forward(x);
seen.at("parallel1.branch2.residual1.residual1.conv2d1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch2.residual1.residual1", &x);
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
let x = { use private::burn::tensor::activation::elu; elu (x , 0.5) };
seen.at("elu1", &x);
let x = { x . reshape ([- 1 , 36 , 4]) };
seen.at("reshape1", &x);
let x = net.adaptive_avg_pool1d1.forward(x);
seen.at("adaptive_avg_pool1d1", &x);
let x = net.repeat1.iter().fold(x, |x, repeat1| {
let x = repeat1.repeat1.iter().fold(x, |x, repeat1| {
let x = repeat1.batch_norm1.forward(x);
seen.at("repeat1[..].repeat1[..].batch_norm1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("repeat1[..].repeat1[..].sigmoid1", &x);
x
});
x
});
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
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
        N16: sequence(6, 5) -> class(3) {
            instance_norm(eps = 1e-4)
            #[freeze]
            #[init(zeros)]
            parallel(sum) {
                {
                    layer_1: conv_transpose1d(11, 3, threshold(at = 0.1), padding = same)
                    dropout(0.5)
                    #[init(constant(0.1))]
                    dense(2)
                }
                {
                    residual(shortcut = {
                    dense(1)
            }) {
                        tanh
                        layer_2: avg_pool1d(1, padding = same, count_padding = false)
                        #[init(constant(0.1))]
                        dense(1)
                    }
                    dense(2)
                }
            }
            flatten
            #[rate(1e-3)]
            dense(3)
            softmax
        }
        train { optimizer: sgd(lr = 0.01, momentum = 0.9, nesterov = true), schedule: constant(warmup = 0.05), steps: 40 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N16>(216);
let x = numbers([2, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = private::layers::channels_first(x, |x| net.instance_norm1.forward(x));
seen.at("instance_norm1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = private::layers::channels_first(x, |x| net.parallel1.branch1.layer_1.forward(x));
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("parallel1.branch1.layer_1", &x);
let x = net.parallel1.branch1.dropout1.forward(x);
seen.at("parallel1.branch1.dropout1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("parallel1.branch2.residual1.tanh1", &x);
let x = private::layers::channels_first(x, |x| net.parallel1.branch2.residual1.layer_2.forward(x));
seen.at("parallel1.branch2.residual1.layer_2", &x);
let x = net.parallel1.branch2.residual1.dense1.forward(x);
seen.at("parallel1.branch2.residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.parallel1.branch2.residual1.shortcut.dense1.forward(x);
seen.at("parallel1.branch2.residual1.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("parallel1.branch2.residual1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n18 {
    use crate::seen::*;
    network! {
        N18: tokens(9, 18) -> sequence(9, 2) {
            embedding(2)
            dense(2)
        }
        train { loss: smooth_l1, optimizer: rmsprop(lr = 1e-3, alpha = 0.95, centered = true), epochs: 8, batch: 32, metrics: [mae, rmse] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N18>(0);
let x = tokens([2, 9], 18);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n20 {
    use crate::seen::*;
    network! {
        N20: image(3, 10, 10) -> labels(2) {
            quiet_softmax
            depthwise_conv2d(3, padding = same)
            global_avg_pool
            dense(2)
        }
        limits { params: 38, flops: 7514, memory: 2552 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N20>(0);
let x = numbers([2, 3, 10, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("quiet_softmax1", &x);
let x = net.depthwise_conv2d1.forward(x);
seen.at("depthwise_conv2d1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n21 {
    use crate::seen::*;
    const N21_3: usize = 3;
    network! {
        N21: sequence(4, 3) -> labels(3) {
            #[rate(1e-3)]
            #[init(constant(0.1))]
            layer_1: residual {
                conv1d(9, 2, padding = same, in = 3)
                dense(N21_3)
            }
            concat(layer_1)
            concat(layer_1)
            concat(layer_1)
            #[rate(1e-3)]
            #[init(xavier_uniform)]
            layer_3: repeat(1) {
                layer_2: dropout(0.5)
                attention(causal, heads = 3)
            }
            flatten
            #[init(xavier_uniform)]
            dense(N21_3)
        }
        train { loss: binary_cross_entropy(weights = balanced), epochs: 9, augment: [mixup(0.2), noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N21>(0);
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
let x = net.layer_3[0].layer_2.forward(x);
seen.at("layer_3[0].layer_2", &x);
let x = net.layer_3[0].attention1.forward(x);
seen.at("layer_3[0].attention1", &x);
x
};
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n22 {
    use crate::seen::*;
    network! {
        N22: volume(1, 6, 6, 5) -> volume(3, 6, 6, 5) {
            leaky_relu
            conv3d(3, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N22>(0);
let x = numbers([2, 1, 6, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.01) };
seen.at("leaky_relu1", &x);
let x = net.conv3d1.forward(x);
seen.at("conv3d1", &x);
        seen.end(x, forward);
    }
}

mod n23 {
    use crate::seen::*;
    network! {
        N23: volume(3, 6, 5, 6) -> volume(4, 6, 5, 6) {
            silu
            conv3d(4, 1)
            softplus
        }
        train { optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), epochs: 3, seed: 492, augment: [noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N23>(0);
let x = numbers([2, 3, 6, 5, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("silu1", &x);
let x = net.conv3d1.forward(x);
seen.at("conv3d1", &x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 1.0) };
seen.at("softplus1", &x);
        seen.end(x, forward);
    }
}

mod n24 {
    use crate::seen::*;
    const N24_2: usize = 2;
    network! {
        N24: image(3, 11, 5) -> class(2) {
            upsample((1, 2), nearest)
            crop(1)
            #[freeze]
            residual(shortcut = {
                    conv2d(1, 1)
                    batch_norm
            }) {
                parallel(concat) {
                    {
                    }
                    {
                        celu
                    }
                    {
                        gaussian_noise(0.25)
                        conv2d(5, 1)
                    }
                }
                max_pool2d(2, stride = 1, padding = same)
                conv2d(1, 1)
            }
            flatten
            dense(N24_2, log_softmax)
        }
        train { loss: cross_entropy, optimizer: sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4), schedule: one_cycle(rise = 0.3, start = 0.1), epochs: 2, batch: 40, stop: early(patience = 1, min_delta = 1e-3), augment: [crop(0.8), shift(2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N24>(37);
let x = numbers([2, 3, 11, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.upsample1.forward(x);
seen.at("upsample1", &x);
let x = { use private::layers::crop; crop (x , [(1 , 1) , (1 , 1)]) };
seen.at("crop1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::celu; celu (x , 1.0) };
seen.at("residual1.parallel1.branch2.celu1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = net.residual1.parallel1.branch3.gaussian_noise1.forward(x);
seen.at("residual1.parallel1.branch3.gaussian_noise1", &x);
let x = net.residual1.parallel1.branch3.conv2d1.forward(x);
seen.at("residual1.parallel1.branch3.conv2d1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2, branch3], 1);
x
};
seen.at("residual1.parallel1", &x);
let x = net.residual1.max_pool2d1.forward(x);
seen.at("residual1.max_pool2d1", &x);
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
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n25 {
    use crate::seen::*;
    network! {
        N25: (input_1: image(4, 7, 8), input_2: volume(1, 6, 4, 4), input_3: volume(1, 4, 5, 4)) -> class(3) {
            #[freeze]
            #[init(uniform(min = -0.05, max = 0.05))]
            parallel(concat) {
                {
                    input_1
                    rrelu(lower = 0.1, upper = 0.3)
                    sum(input_1)
                    flatten
                    dense(2)
                }
                {
                    input_2
                    hard_sigmoid
                    global_max_pool
                    dense(5)
                }
                {
                    input_3
                    relu
                    flatten
                    dense(3)
                }
            }
            elu(alpha = 0.5)
            dense(3)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), optimizer: lion(lr = 1e-4), epochs: 6, batch: 25, accumulate: 3, sample: shuffled }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N25>(703);
let kept_input_1 = numbers([2, 4, 7, 8]);
let kept_input_2 = numbers([2, 1, 6, 4, 4]);
let kept_input_3 = numbers([2, 1, 4, 5, 4]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = net.parallel1.branch1.rrelu1.forward(x);
seen.at("parallel1.branch1.rrelu1", &x);
let x = x + kept_input_1.clone();
seen.at("parallel1.branch1.sum1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("parallel1.branch1.flatten1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("parallel1.branch2.hard_sigmoid1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch2.global_max_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = kept_input_3.clone();
let x = { use private::runs::relu; relu (x) };
seen.at("parallel1.branch3.relu1", &x);
let x = { x . flatten :: < 2 > (1 , 4) };
seen.at("parallel1.branch3.flatten1", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2, branch3], 1);
x
};
seen.at("parallel1", &x);
let x = { use private::burn::tensor::activation::elu; elu (x , 0.5) };
seen.at("elu1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n26 {
    use crate::seen::*;
    network! {
        N26: tokens(9, 28) -> values(2) {
            embedding(10)
            global_avg_pool
            #[rate(1e-3)]
            dense(2)
            elu
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N26>(0);
let x = tokens([2, 9], 28);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::elu; elu (x , 1.0) };
seen.at("elu1", &x);
        seen.end(x, forward);
    }
}

mod n27 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            repeat(p1) {
                pad(1)
                hard_tanh
                dense(13)
            }
            mish
        }
        N27: features(13) -> values(2) {
            block1(3)
            dense(2, sigmoid)
        }
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
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("block11.repeat1[0].hard_tanh1", &x);
let x = net.block11.repeat1[0].dense1.forward(x);
seen.at("block11.repeat1[0].dense1", &x);
x
};
let x = {
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Constant (0.0)) };
seen.at("block11.repeat1[1].pad1", &x);
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("block11.repeat1[1].hard_tanh1", &x);
let x = net.block11.repeat1[1].dense1.forward(x);
seen.at("block11.repeat1[1].dense1", &x);
x
};
let x = {
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Constant (0.0)) };
seen.at("block11.repeat1[2].pad1", &x);
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("block11.repeat1[2].hard_tanh1", &x);
let x = net.block11.repeat1[2].dense1.forward(x);
seen.at("block11.repeat1[2].dense1", &x);
x
};
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("block11.mish1", &x);
x
};
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n28 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            thresholded_relu(alpha = 0.5)
            group_norm(p1, eps = 1e-4)
        }
        N28: (input_1: volume(3, 4, 4, 5), input_2: volume(3, 4, 4, 5), input_3: volume(4, 4, 4, 5)) -> volume(2, 4, 4, 5) {
            input_1
            concat(input_2)
            concat(input_3)
            concat(input_3)
            layer_norm
            block1(7)
            #[init(xavier_normal)]
            conv3d(2, 1, tanh)
        }
        train { loss: huber(1.0), schedule: exponential(end = 0.01, warmup = 3), epochs: 5, metrics: rmse }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N28>(0);
let kept_input_1 = numbers([2, 3, 4, 4, 5]);
let kept_input_2 = numbers([2, 3, 4, 4, 5]);
let kept_input_3 = numbers([2, 4, 4, 4, 5]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = kept_input_1.clone();
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_input_3.clone()], 1);
seen.at("concat2", &x);
let x = Tensor::cat(vec![x, kept_input_3.clone()], 1);
seen.at("concat3", &x);
let x = private::layers::channels_last(x, |x| net.layer_norm1.forward(x));
seen.at("layer_norm1", &x);
let x = {
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("block11.thresholded_relu1", &x);
let x = net.block11.group_norm1.forward(x);
seen.at("block11.group_norm1", &x);
x
};
let x = net.conv3d1.forward(x);
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("conv3d1", &x);
        seen.end(x, forward);
    }
}

mod n30 {
    use crate::seen::*;
    network! {
        N30: features(15) -> values(3) {
            layer_1: repeat(3) {
                shrink(lambda = 0.3)
                repeat(1) {
                    swiglu(bias = true)
                }
            }
            dense(3, softplus)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N30>(0);
let x = numbers([2, 15]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("layer_1[0].shrink1", &x);
let x = {
let x = net.layer_1[0].repeat1[0].swiglu1.forward(x);
seen.at("layer_1[0].repeat1[0].swiglu1", &x);
x
};
x
};
let x = {
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("layer_1[1].shrink1", &x);
let x = {
let x = net.layer_1[1].repeat1[0].swiglu1.forward(x);
seen.at("layer_1[1].repeat1[0].swiglu1", &x);
x
};
x
};
let x = {
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("layer_1[2].shrink1", &x);
let x = {
let x = net.layer_1[2].repeat1[0].swiglu1.forward(x);
seen.at("layer_1[2].repeat1[0].swiglu1", &x);
x
};
x
};
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 1.0) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n33 {
    use crate::seen::*;
    network! {
        N33: signal(1, 11) -> class(3) {
            #[freeze]
            parallel(product) {
                {
                    conv_transpose1d(11, 1, padding = same, bias = true)
                    conv1d(6, 1)
                }
                {
                    repeat(3) {
                        rms_norm(silu)
                    }
                    conv1d(6, 1)
                }
            }
            dropout(0.1)
            batch_norm(thresholded_relu(alpha = 0.5), momentum = 0.2)
            global_max_pool
            #[rate(0.1)]
            #[init(ones)]
            dense(3, log_softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N33>(109);
let x = numbers([2, 1, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.parallel1.branch1.conv_transpose1d1.forward(x);
seen.at("parallel1.branch1.conv_transpose1d1", &x);
let x = net.parallel1.branch1.conv1d1.forward(x);
seen.at("parallel1.branch1.conv1d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = {
let x = private::layers::channels_last(x, |x| net.parallel1.branch2.repeat1[0].rms_norm1.forward(x));
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("parallel1.branch2.repeat1[0].rms_norm1", &x);
x
};
let x = {
let x = private::layers::channels_last(x, |x| net.parallel1.branch2.repeat1[1].rms_norm1.forward(x));
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("parallel1.branch2.repeat1[1].rms_norm1", &x);
x
};
let x = {
let x = private::layers::channels_last(x, |x| net.parallel1.branch2.repeat1[2].rms_norm1.forward(x));
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("parallel1.branch2.repeat1[2].rms_norm1", &x);
x
};
let x = net.parallel1.branch2.conv1d1.forward(x);
seen.at("parallel1.branch2.conv1d1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("parallel1", &x);
let x = net.dropout1.forward(x);
seen.at("dropout1", &x);
let x = net.batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("batch_norm1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n34 {
    use crate::seen::*;
    network! {
        N34: (input_1: tokens(9, 26)) -> sequence(9, 4) {
            #[rate(0.1)]
            embedding(12)
            #[rate(1e-3)]
            dense(4)
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
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n35 {
    use crate::seen::*;
    network! {
        N35: signal(4, 17) -> signal(3, 9) {
            max_pool1d(3, stride = 2, padding = 1)
            soft_shrink
            permute(signal(C, L))
            residual(shortcut = {
                    conv1d(1, 1)
            }) {
                layer_1: rms_norm(eps = 1e-4)
                conv1d(1, 1)
            }
            conv1d(3, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N35>(0);
let x = numbers([2, 4, 17]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.max_pool1d1.forward(x);
seen.at("max_pool1d1", &x);
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.5) };
seen.at("soft_shrink1", &x);
let x = { x . permute ([0 , 1 , 2]) };
seen.at("permute1", &x);
let x = {
let input = x.clone();
let x = private::layers::channels_last(x, |x| net.residual1.layer_1.forward(x));
seen.at("residual1.layer_1", &x);
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
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n37 {
    use crate::seen::*;
    network! {
        N37: tokens(5, 18) -> values(2) {
            #[freeze]
            embedding(2)
            global_avg_pool
            #[init(kaiming_uniform(gain = 1.0, fan_out_only = true))]
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N37>(36);
let x = tokens([2, 5], 18);
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

mod n38 {
    use crate::seen::*;
    const N38_1: usize = 1;
    const N38_4: usize = 4;
    network! {
        block block1() {
            layer_1: glu
        }
        N38: image(4, 8, 7) -> binary {
            block1
            residual(shortcut = {
                    conv2d(8, N38_1, stride = 2)
            }) {
                sigmoid
                parallel(sum) {
                    {
                    }
                    {
                        hard_tanh
                    }
                    {
                        instance_norm(affine = true)
                    }
                }
                conv2d(8, 1)
                #[init(xavier_normal)]
                conv2d(8, 1, stride = 2)
            }
            softplus(beta = 2.0)
            #[rate(0.1)]
            #[init(constant(0.1))]
            residual {
                block1
                max_pool2d(N38_4, stride = 1, padding = same)
                conv2d(8, 1)
            }
            global_avg_pool
            dense(1)
        }
        train { optimizer: muon(lr = 1e-3, momentum = 0.9, ns_steps = 5, match_rms_adamw = true), epochs: 9, batch: 16, seed: 727 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N38>(0);
let x = numbers([2, 4, 8, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = { use private::burn::tensor::activation::glu; glu (x , 1) };
seen.at("block11.layer_1", &x);
x
};
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("residual1.sigmoid1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("residual1.parallel1.branch2.hard_tanh1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = net.residual1.parallel1.branch3.instance_norm1.forward(x);
seen.at("residual1.parallel1.branch3.instance_norm1", &x);
x
};
let x = branch1 + branch2 + branch3;
x
};
seen.at("residual1.parallel1", &x);
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
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("softplus1", &x);
let x = {
let input = x.clone();
let x = {
let x = { use private::burn::tensor::activation::glu; glu (x , 1) };
seen.at("residual2.block11.layer_1", &x);
x
};
let x = net.residual2.max_pool2d1.forward(x);
seen.at("residual2.max_pool2d1", &x);
let x = net.residual2.conv2d1.forward(x);
seen.at("residual2.conv2d1", &x);
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

mod n41 {
    use crate::seen::*;
    network! {
        N41: tokens(6, 13) -> values(4) {
            #[rate(0.1)]
            #[init(xavier_normal)]
            embedding(4)
            global_avg_pool
        }
        train { loss: mae, optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), epochs: 5, batch: 13, sample: shuffled, checkpoint: every(1 epoch) }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N41>(0);
let x = tokens([2, 6], 13);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
        seen.end(x, forward);
    }
}

mod n42 {
    use crate::seen::*;
    network! {
        N42: (input_1: tokens(5, 27), input_2: tokens(7, 21)) -> class(3) {
            #[init(ones)]
            parallel(product) {
                {
                    input_1
                    layer_1: embedding(12)
                    rnn(1)
                    last_step
                    #[init(xavier_uniform)]
                    dense(6)
                }
                {
                    input_2
                    embedding(4)
                    positional_encoding
                    flatten
                    dense(6)
                }
            }
            residual {
                rms_norm(softmin)
            }
            layer_2: crop(1)
            dense(3)
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
let x = net.parallel1.branch1.rnn1.forward(x);
seen.at("parallel1.branch1.rnn1", &x);
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
let x = net.parallel1.branch2.positional_encoding1.forward(x);
seen.at("parallel1.branch2.positional_encoding1", &x);
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
let x = net.residual1.rms_norm1.forward(x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("residual1.rms_norm1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("layer_2", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n43 {
    use crate::seen::*;
    network! {
        N43: volume(3, 4, 4, 4) -> volume(2, 4, 4, 4) {
            relu6
            #[rate(2)]
            conv3d(2, 1)
        }
        train { loss: poisson(log = true), epochs: 6, batch: 62 }
        limits { params: 8, flops: 1280 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N43>(0);
let x = numbers([2, 3, 4, 4, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::relu6; relu6 (x) };
seen.at("relu61", &x);
let x = net.conv3d1.forward(x);
seen.at("conv3d1", &x);
        seen.end(x, forward);
    }
}

mod n46 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            conv_transpose1d(2, p1)
        }
        N46: tokens(9, 20) -> values(2) {
            #[init(constant(0.1))]
            embedding(10)
            block1(2)
            repeat(1) {
                layer_1: rms_norm(celu(alpha = 0.5))
            }
            swiglu
            global_avg_pool
        }
        limits { params: 252, flops: 1180 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N46>(0);
let x = tokens([2, 9], 20);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = {
let x = private::layers::channels_first(x, |x| net.block11.conv_transpose1d1.forward(x));
seen.at("block11.conv_transpose1d1", &x);
x
};
let x = {
let x = net.repeat1[0].layer_1.forward(x);
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("repeat1[0].layer_1", &x);
x
};
let x = net.swiglu1.forward(x);
seen.at("swiglu1", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
        seen.end(x, forward);
    }
}

mod n47 {
    use crate::seen::*;
    network! {
        block block1(p1, p2, p3) {
            residual(shortcut = {
                    conv2d(p1, p2)
                    batch_norm
            }) {
                prelu
                conv2d(4, p3)
            }
            layer_1: global_avg_pool
        }
        N47: image(2, 9, 9) -> class(4) {
            block1(4, 1, 1)
            dense(4, log_softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N47>(0);
let x = numbers([2, 2, 9, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = {
let input = x.clone();
let x = net.block11.residual1.prelu1.forward(x);
seen.at("block11.residual1.prelu1", &x);
let x = net.block11.residual1.conv2d1.forward(x);
seen.at("block11.residual1.conv2d1", &x);
let shortcut = {
let x = input.clone();
let x = net.block11.residual1.shortcut.conv2d1.forward(x);
seen.at("block11.residual1.shortcut.conv2d1", &x);
let x = net.block11.residual1.shortcut.batch_norm1.forward(x);
seen.at("block11.residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("block11.residual1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("block11.layer_1", &x);
x
};
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n48 {
    use crate::seen::*;
    network! {
        block block1() {
            softsign
        }
        N48: features(10) -> values(4) {
            block1
            hard_swish
            dense(4)
        }
        train { loss: mae, optimizer: rmsprop(lr = 1e-3, alpha = 0.95, centered = true), steps: 60, batch: 2, sample: shuffled, stop: early(patience = 2), metrics: [mae, rmse, r2] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N48>(0);
let x = numbers([2, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("block11.softsign1", &x);
x
};
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("hard_swish1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n50 {
    use crate::seen::*;
    network! {
        N50: image(2, 11, 7) -> class(4) {
            global_max_pool
            dense(5, softplus(2.0))
            residual {
                layer_1: shrink(lambda = 0.3)
                concat(layer_1)
                dense(5)
            }
            dense(4, softmax)
        }
        train { loss: cross_entropy, optimizer: sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4), epochs: 4, batch: 50, accumulate: 1, sample: balanced, monitor: valid_loss, checkpoint: every(1 epoch), metrics: [accuracy, top_k(2)], augment: [flip] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N50>(0);
let x = numbers([2, 2, 11, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("dense1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("residual1.layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("residual1.concat1", &x);
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.dense2.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense2", &x);
        seen.end(x, forward);
    }
}

mod n52 {
    use crate::seen::*;
    const N52_4: usize = 4;
    network! {
        N52: sequence(9, 3) -> tokens(5, 4) {
            residual(shortcut = {
                    conv1d(4, 1, stride = 2)
                    batch_norm
            }) {
                batch_norm
                dense(4)
                conv1d(4, 1, stride = 2)
            }
            dense(N52_4)
            softmax
        }
        limits { params: 82 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N52>(0);
let x = numbers([2, 9, 3]);
let forward = net.forward(x.clone());
let x = x.clone();
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
let x = { use private::burn::tensor::activation::softmax; softmax (x , 2) };
seen.at("softmax1", &x);
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
        train { epochs: 2, batch: 12, accumulate: 3, clip: value(0.5), metrics: mae, seed: 17, augment: [mixup(0.2)] }
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

mod n55 {
    use crate::seen::*;
    network! {
        N55: sequence(6, 5) -> values(6) {
            rms_norm(eps = 1e-4)
            parallel(concat) {
                {
                }
                {
                    rrelu
                    dense(1)
                }
            }
            layer_1: last_step
        }
        train { schedule: plateau(factor = 0.5, patience = 2), epochs: 9, batch: 50, checkpoint: best, metrics: r2, seed: 954 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N55>(0);
let x = numbers([2, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.rms_norm1.forward(x);
seen.at("rms_norm1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.rrelu1.forward(x);
seen.at("parallel1.branch2.rrelu1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 2);
x
};
seen.at("parallel1", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("layer_1", &x);
        seen.end(x, forward);
    }
}

mod n59 {
    use crate::seen::*;
    const N59_1: usize = 1;
    network! {
        N59: volume(1, 4, 5, 5) -> volume(4, 4, 5, 5) {
            conv3d(4, N59_1)
        }
        train { loss: huber(1.0), optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), schedule: plateau(factor = 0.5, patience = 2, warmup = 3), epochs: 3, accumulate: 4, sample: shuffled, metrics: rmse }
        limits { params: 8, flops: 1200 }
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
        N60: features(8) -> labels(4) {
            repeat(2) {
                layer_1: hard_sigmoid
            }
            threshold
            dense(4)
        }
        train { loss: binary_cross_entropy(weights = balanced), schedule: one_cycle(rise = 0.3, start = 0.1), epochs: 8, batch: 46, time: 1.5 h }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N60>(0);
let x = numbers([2, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("repeat1[0].layer_1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("repeat1[1].layer_1", &x);
x
};
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.0 , 0.0) };
seen.at("threshold1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n61 {
    use crate::seen::*;
    const N61_1: usize = 1;
    const N61_2: usize = 2;
    network! {
        block block1() {
            permute(sequence(L, C))
            rrelu
            layer_4: repeat(1) {
                gru(1, bidirectional)
                dense(1)
            }
        }
        N61: signal(1, 14) -> sequence(12, 2) {
            #[freeze]
            repeat(N61_1) {
                layer_3: residual {
                    parallel(product) {
                        {
                        }
                        {
                            layer_1: quiet_softmax
                            sum(layer_1)
                        }
                    }
                    parallel(product) {
                        {
                        }
                        {
                            conv1d(12, 1, padding = same)
                            conv1d(N61_1, 1)
                        }
                    }
                }
            }
            relu6
            block1
            repeat(1) {
                tanh
            }
            crop(1)
            dense(N61_2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N61>(37);
let x = numbers([2, 1, 14]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.repeat1.iter().fold(x, |x, repeat1| {
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("repeat1[..].layer_3.parallel1.branch2.layer_1", &x);
let kept_layer_1 = x.clone();
let x = x + kept_layer_1.clone();
seen.at("repeat1[..].layer_3.parallel1.branch2.sum1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("repeat1[..].layer_3.parallel1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = repeat1.layer_3.parallel2.branch2.conv1d1.forward(x);
seen.at("repeat1[..].layer_3.parallel2.branch2.conv1d1", &x);
let x = repeat1.layer_3.parallel2.branch2.conv1d2.forward(x);
seen.at("repeat1[..].layer_3.parallel2.branch2.conv1d2", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("repeat1[..].layer_3.parallel2", &x);
let x = x + input;
x
};
seen.at("repeat1[..].layer_3", &x);
x
});
let x = { use private::burn::tensor::activation::relu6; relu6 (x) };
seen.at("relu61", &x);
let x = {
let x = { x . permute ([0 , 2 , 1]) };
seen.at("block11.permute1", &x);
let x = net.block11.rrelu1.forward(x);
seen.at("block11.rrelu1", &x);
let x = {
let x = net.block11.layer_4[0].gru1.forward(x);
seen.at("block11.layer_4[0].gru1", &x);
let x = net.block11.layer_4[0].dense1.forward(x);
seen.at("block11.layer_4[0].dense1", &x);
x
};
x
};
let x = {
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("repeat2[0].tanh1", &x);
x
};
let x = { use private::layers::crop; crop (x , [(1 , 1) , (0 , 0)]) };
seen.at("crop1", &x);
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
        block block1() {
            tanh
            residual {
                gaussian_noise(0.25)
                softsign
            }
        }
        block block2() {
            permute(signal(F, T))
        }
        N65: sequence(3, 4) -> signal(3, 3) {
            block1
            relu6
            layer_1: rms_norm
            concat(layer_1)
            block2
            residual {
                layer_2: group_norm(4)
                parallel(sum) {
                    {
                        batch_norm(softplus(beta = 2.0))
                        conv1d(5, 1)
                    }
                    {
                        layer_3: sum(layer_2)
                        conv1d(5, 1)
                    }
                }
                conv1d(8, 1)
            }
            conv1d(3, 1)
        }
        train { loss: poisson(log = true), optimizer: lamb(lr = 1e-3), steps: 40, batch: 8, clip: norm(1.0), seed: 399 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N65>(0);
let x = numbers([2, 3, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("block11.tanh1", &x);
let x = {
let input = x.clone();
let x = net.block11.residual1.gaussian_noise1.forward(x);
seen.at("block11.residual1.gaussian_noise1", &x);
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("block11.residual1.softsign1", &x);
let x = x + input;
x
};
seen.at("block11.residual1", &x);
x
};
let x = { use private::burn::tensor::activation::relu6; relu6 (x) };
seen.at("relu61", &x);
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("concat1", &x);
let x = {
let x = { x . permute ([0 , 2 , 1]) };
seen.at("block21.permute1", &x);
x
};
let x = {
let input = x.clone();
let x = net.residual1.layer_2.forward(x);
seen.at("residual1.layer_2", &x);
let kept_layer_2 = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.residual1.parallel1.branch1.batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("residual1.parallel1.branch1.batch_norm1", &x);
let x = net.residual1.parallel1.branch1.conv1d1.forward(x);
seen.at("residual1.parallel1.branch1.conv1d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = x + kept_layer_2.clone();
seen.at("residual1.parallel1.branch2.layer_3", &x);
let x = net.residual1.parallel1.branch2.conv1d1.forward(x);
seen.at("residual1.parallel1.branch2.conv1d1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("residual1.parallel1", &x);
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

mod n66 {
    use crate::seen::*;
    network! {
        N66: image(1, 8, 7) -> labels(3) {
            prelu
            global_max_pool
            dense(3)
            log_sigmoid
        }
        train { loss: binary_cross_entropy, optimizer: sgd(lr = 0.01, momentum = 0.9, nesterov = true), epochs: 6, batch: 21, clip: norm(1.0), metrics: [exact_match, hamming] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N66>(0);
let x = numbers([2, 1, 8, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.prelu1.forward(x);
seen.at("prelu1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("log_sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n67 {
    use crate::seen::*;
    const N67_1: usize = 1;
    network! {
        block block1(p1, p2) {
            parallel(sum) {
                {
                }
                {
                    layer_1: conv_transpose2d(5, (2, 1), mish, padding = same, dilation = (p1, 2), bias = true)
                    concat(layer_1)
                    conv2d(7, 1)
                }
            }
            conv_transpose2d(11, p2, padding = same)
        }
        block block2() {
            global_max_pool
        }
        N67: image(3, 6, 6) -> values(4) {
            rrelu(lower = 0.1, upper = 0.3)
            separable_conv2d(7, (1, 2), padding = same, bias = true)
            residual {
                block1(N67_1, 1)
                conv2d(7, 1)
            }
            layer_2: block2
            dense(4)
            sigmoid
        }
        train { loss: huber(1.0), epochs: 2, batch: 27, metrics: [mae, rmse, r2], seed: 823, augment: [shear(10), noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N67>(0);
let x = numbers([2, 3, 6, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.rrelu1.forward(x);
seen.at("rrelu1", &x);
let x = net.separable_conv2d1.forward(x);
seen.at("separable_conv2d1", &x);
let x = {
let input = x.clone();
let x = {
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.residual1.block11.parallel1.branch2.layer_1.forward(x);
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("residual1.block11.parallel1.branch2.layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("residual1.block11.parallel1.branch2.concat1", &x);
let x = net.residual1.block11.parallel1.branch2.conv2d1.forward(x);
seen.at("residual1.block11.parallel1.branch2.conv2d1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("residual1.block11.parallel1", &x);
let x = net.residual1.block11.conv_transpose2d1.forward(x);
seen.at("residual1.block11.conv_transpose2d1", &x);
x
};
let x = net.residual1.conv2d1.forward(x);
seen.at("residual1.conv2d1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = {
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("layer_2.global_max_pool1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n69 {
    use crate::seen::*;
    network! {
        N69: sequence(4, 8) -> values(3) {
            layer_1: repeat(2) {
                transformer_encoder(causal, heads = 1, ff = 16, layers = 1)
            }
            global_avg_pool
            dense(3, softplus)
        }
        train { optimizer: adamw(lr = 1e-3, weight_decay = 0.01), steps: 30, batch: 50, checkpoint: every(1 epoch) }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N69>(0);
let x = numbers([2, 4, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.layer_1[0].transformer_encoder1.forward(x);
seen.at("layer_1[0].transformer_encoder1", &x);
x
};
let x = {
let x = net.layer_1[1].transformer_encoder1.forward(x);
seen.at("layer_1[1].transformer_encoder1", &x);
x
};
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 1.0) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n71 {
    use crate::seen::*;
    network! {
        block block1() {
            dropout(0.5)
        }
        block block2() {
            layer_1: block1
        }
        N71: (input_1: volume(1, 5, 4, 6), input_2: signal(3, 22)) -> values(4) {
            parallel(sum) {
                {
                    input_1
                    concat(input_1)
                    concat(input_1)
                    global_max_pool
                    dense(6)
                }
                {
                    input_2
                    conv1d(10, 3, stride = 2, padding = same)
                    flatten
                    dense(6)
                }
            }
            block2
            dense(4)
        }
        train { loss: huber(1.0), schedule: step(at = [0.5, 0.75], factor = 0.1, warmup = 0.05), epochs: 9, batch: 45, seed: 659 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N71>(0);
let kept_input_1 = numbers([2, 1, 5, 4, 6]);
let kept_input_2 = numbers([2, 3, 22]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch1.concat1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch1.concat2", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch1.global_max_pool1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = net.parallel1.branch2.conv1d1.forward(x);
seen.at("parallel1.branch2.conv1d1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("parallel1.branch2.flatten1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = {
let x = {
let x = net.block21.layer_1.dropout1.forward(x);
seen.at("block21.layer_1.dropout1", &x);
x
};
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n72 {
    use crate::seen::*;
    const N72_11: usize = 11;
    const N72_2: usize = 2;
    network! {
        N72: sequence(4, 8) -> values(4) {
            repeat(2) {
                layer_1: leaky_relu
                transformer_encoder(heads = 8, ff = N72_11, layers = 2)
            }
            repeat(N72_2) {
                parallel(product) {
                    {
                        layer_2: hard_tanh
                        dense(1)
                    }
                    {
                        gaussian_noise(0.1)
                        dense(1)
                    }
                }
                dense(8)
            }
            global_max_pool
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N72>(0);
let x = numbers([2, 4, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.01) };
seen.at("repeat1[0].layer_1", &x);
let x = net.repeat1[0].transformer_encoder1.forward(x);
seen.at("repeat1[0].transformer_encoder1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.01) };
seen.at("repeat1[1].layer_1", &x);
let x = net.repeat1[1].transformer_encoder1.forward(x);
seen.at("repeat1[1].transformer_encoder1", &x);
x
};
let x = net.repeat2.iter().fold(x, |x, repeat2| {
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("repeat2[..].parallel1.branch1.layer_2", &x);
let x = repeat2.parallel1.branch1.dense1.forward(x);
seen.at("repeat2[..].parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = repeat2.parallel1.branch2.gaussian_noise1.forward(x);
seen.at("repeat2[..].parallel1.branch2.gaussian_noise1", &x);
let x = repeat2.parallel1.branch2.dense1.forward(x);
seen.at("repeat2[..].parallel1.branch2.dense1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("repeat2[..].parallel1", &x);
let x = repeat2.dense1.forward(x);
seen.at("repeat2[..].dense1", &x);
x
});
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
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
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n77 {
    use crate::seen::*;
    network! {
        N77: sequence(9, 5) -> signal(4, 5) {
            layer_1: residual(shortcut = {
                    conv1d(7, 1, stride = 2)
            }) {
                avg_pool1d(3, stride = 1, padding = same)
                repeat(1) {
                    conv_transpose1d(2, 4, padding = same)
                    mish
                    dense(5)
                }
                dense(7)
                conv1d(7, 1, stride = 2)
            }
            permute(signal(F, T))
            repeat(2) {
                layer_2: adaptive_avg_pool1d(5)
                repeat(2) {
                    sum(layer_2)
                }
            }
            conv1d(4, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N77>(0);
let x = numbers([2, 9, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = private::layers::channels_first(x, |x| net.layer_1.avg_pool1d1.forward(x));
seen.at("layer_1.avg_pool1d1", &x);
let x = {
let x = private::layers::channels_first(x, |x| net.layer_1.repeat1[0].conv_transpose1d1.forward(x));
seen.at("layer_1.repeat1[0].conv_transpose1d1", &x);
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("layer_1.repeat1[0].mish1", &x);
let x = net.layer_1.repeat1[0].dense1.forward(x);
seen.at("layer_1.repeat1[0].dense1", &x);
x
};
let x = net.layer_1.dense1.forward(x);
seen.at("layer_1.dense1", &x);
let x = private::layers::channels_first(x, |x| net.layer_1.conv1d1.forward(x));
seen.at("layer_1.conv1d1", &x);
let shortcut = {
let x = input.clone();
let x = private::layers::channels_first(x, |x| net.layer_1.shortcut.conv1d1.forward(x));
seen.at("layer_1.shortcut.conv1d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_1", &x);
let x = { x . permute ([0 , 2 , 1]) };
seen.at("permute1", &x);
let x = {
let x = net.repeat1[0].layer_2.forward(x);
seen.at("repeat1[0].layer_2", &x);
let kept_layer_2 = x.clone();
let x = {
let x = x + kept_layer_2.clone();
seen.at("repeat1[0].repeat1[0].sum1", &x);
x
};
let x = {
let x = x + kept_layer_2.clone();
seen.at("repeat1[0].repeat1[1].sum1", &x);
x
};
x
};
let x = {
let x = net.repeat1[1].layer_2.forward(x);
seen.at("repeat1[1].layer_2", &x);
let kept_layer_2 = x.clone();
let x = {
let x = x + kept_layer_2.clone();
seen.at("repeat1[1].repeat1[0].sum1", &x);
x
};
let x = {
let x = x + kept_layer_2.clone();
seen.at("repeat1[1].repeat1[1].sum1", &x);
x
};
x
};
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n78 {
    use crate::seen::*;
    network! {
        N78: image(2, 6, 5) -> class(4) {
            repeat(1) {
                avg_pool2d(3, stride = 1, padding = same)
            }
            glu
            #[rate(0.1)]
            residual(shortcut = {
                    conv2d(3, 1)
            }) {
                layer_1: avg_pool2d(2, stride = 1, padding = same)
                layer_2: sum(layer_1)
                conv2d(3, 1)
            }
            global_avg_pool
            dense(4)
        }
        train { optimizer: adagrad(lr = 0.01, lr_decay = 1e-3), schedule: linear(end = 0.1, warmup = 0.05), epochs: 9, clip: norm(1.0), monitor: train_loss, metrics: [accuracy, top_k(2)], seed: 791, augment: [rotate(10), crop(0.8)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N78>(0);
let x = numbers([2, 2, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.repeat1[0].avg_pool2d1.forward(x);
seen.at("repeat1[0].avg_pool2d1", &x);
x
};
let x = { use private::burn::tensor::activation::glu; glu (x , 1) };
seen.at("glu1", &x);
let x = {
let input = x.clone();
let x = net.residual1.layer_1.forward(x);
seen.at("residual1.layer_1", &x);
let kept_layer_1 = x.clone();
let x = x + kept_layer_1.clone();
seen.at("residual1.layer_2", &x);
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
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n81 {
    use crate::seen::*;
    network! {
        N81: volume(2, 4, 5, 4) -> volume(2, 4, 5, 4) {
            conv3d(2, 1)
        }
        train { optimizer: lion(lr = 1e-4), steps: 30, accumulate: 4 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N81>(0);
let x = numbers([2, 2, 4, 5, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.conv3d1.forward(x);
seen.at("conv3d1", &x);
        seen.end(x, forward);
    }
}

mod n83 {
    use crate::seen::*;
    network! {
        block block1() {
            gaussian_noise(0.1)
        }
        N83: volume(2, 6, 4, 5) -> values(4) {
            #[init(ones)]
            parallel(sum) {
                {
                }
                {
                    instance_norm(eps = 1e-4)
                    conv_transpose3d(10, (3, 1, 3), padding = same, dilation = (2, 2, 1), groups = 2, in = 2)
                    conv3d(2, 1)
                }
                {
                    residual {
                        threshold(0.1)
                        block1
                    }
                }
            }
            global_avg_pool
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N83>(0);
let x = numbers([2, 2, 6, 4, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.instance_norm1.forward(x);
seen.at("parallel1.branch2.instance_norm1", &x);
let x = net.parallel1.branch2.conv_transpose3d1.forward(x);
seen.at("parallel1.branch2.conv_transpose3d1", &x);
let x = net.parallel1.branch2.conv3d1.forward(x);
seen.at("parallel1.branch2.conv3d1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("parallel1.branch3.residual1.threshold1", &x);
let x = {
let x = net.parallel1.branch3.residual1.block11.gaussian_noise1.forward(x);
seen.at("parallel1.branch3.residual1.block11.gaussian_noise1", &x);
x
};
let x = x + input;
x
};
seen.at("parallel1.branch3.residual1", &x);
x
};
let x = branch1 + branch2 + branch3;
x
};
seen.at("parallel1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n84 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_3: shrink(lambda = 0.3)
        }
        block block2() {
            layer_4: block1
            sum(layer_4)
            layer_5: concat(layer_4)
        }
        N84: tokens(6, 14) -> class(2) {
            embedding(12)
            residual {
                layer_1: layer_norm
                layer_2: hard_sigmoid
            }
            residual {
                block1
                shrink(lambda = 0.3)
            }
            prelu(per_channel = false)
            block2
            block1
            last_step
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N84>(0);
let x = tokens([2, 6], 14);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = {
let input = x.clone();
let x = net.residual1.layer_1.forward(x);
seen.at("residual1.layer_1", &x);
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("residual1.layer_2", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = {
let input = x.clone();
let x = {
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("residual2.block11.layer_3", &x);
x
};
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("residual2.shrink1", &x);
let x = x + input;
x
};
seen.at("residual2", &x);
let x = net.prelu1.forward(x);
seen.at("prelu1", &x);
let x = {
let x = {
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("block21.layer_4.layer_3", &x);
x
};
let kept_layer_4 = x.clone();
let x = x + kept_layer_4.clone();
seen.at("block21.sum1", &x);
let x = Tensor::cat(vec![x, kept_layer_4.clone()], 2);
seen.at("block21.layer_5", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("block11.layer_3", &x);
x
};
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n85 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            max_pool1d(p1)
            adaptive_avg_pool1d(5)
        }
        N85: signal(2, 11) -> signal(2, 5) {
            residual(shortcut = {
                    conv1d(2, 1, stride = 2)
            }) {
                instance_norm(celu(0.5))
                parallel(sum) {
                    {
                        shrink
                    }
                    {
                        parallel(product) {
                            {
                            }
                            {
                                elu(0.5)
                            }
                        }
                    }
                }
                conv1d(2, 1, stride = 2)
            }
            layer_1: block1(1)
            concat(layer_1)
            conv1d(2, 1, elu)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N85>(0);
let x = numbers([2, 2, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.instance_norm1.forward(x);
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("residual1.instance_norm1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.5 , 0.0) };
seen.at("residual1.parallel1.branch1.shrink1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::elu; elu (x , 0.5) };
seen.at("residual1.parallel1.branch2.parallel1.branch2.elu1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("residual1.parallel1.branch2.parallel1", &x);
x
};
let x = branch1 + branch2;
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
let x = {
let x = net.layer_1.max_pool1d1.forward(x);
seen.at("layer_1.max_pool1d1", &x);
let x = net.layer_1.adaptive_avg_pool1d1.forward(x);
seen.at("layer_1.adaptive_avg_pool1d1", &x);
x
};
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("concat1", &x);
let x = net.conv1d1.forward(x);
let x = { use private::burn::tensor::activation::elu; elu (x , 1.0) };
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n86 {
    use crate::seen::*;
    network! {
        N86: (input_1: sequence(6, 7), input_2: sequence(6, 2)) -> class(2) {
            input_1
            celu(0.5)
            concat(input_2)
            concat(input_2)
            softmin
            #[freeze]
            #[init(uniform(min = -0.05, max = 0.05))]
            residual {
                concat(input_1)
                dense(11)
            }
            #[freeze]
            #[init(normal(mean = 0.0, std = 0.02))]
            lstm(4, layers = 3)
            flatten
            dense(2, softmax)
        }
        train { loss: cross_entropy, optimizer: sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4), epochs: 7, monitor: train_loss }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N86>(801);
let kept_input_1 = numbers([2, 6, 7]);
let kept_input_2 = numbers([2, 6, 2]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = kept_input_1.clone();
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("celu1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 2);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 2);
seen.at("concat2", &x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 2) };
seen.at("softmin1", &x);
let x = {
let input = x.clone();
let x = Tensor::cat(vec![x, kept_input_1.clone()], 2);
seen.at("residual1.concat1", &x);
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.lstm1.forward(x);
seen.at("lstm1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n87 {
    use crate::seen::*;
    const N87_4: usize = 4;
    network! {
        block block1() {
            softsign
            gaussian_noise(0.5)
            prelu(per_channel = true)
        }
        N87: signal(3, 19) -> class(4) {
            block1
            global_max_pool
            dense(N87_4)
            softmax
        }
        train { loss: cross_entropy, optimizer: adamw(lr = 1e-3, weight_decay = 0.01), steps: 80, accumulate: 2, clip: value(0.5), stop: early(patience = 2, min_delta = 1e-3), checkpoint: best, metrics: top_k(2), seed: 585, augment: [noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N87>(0);
let x = numbers([2, 3, 19]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("block11.softsign1", &x);
let x = net.block11.gaussian_noise1.forward(x);
seen.at("block11.gaussian_noise1", &x);
let x = net.block11.prelu1.forward(x);
seen.at("block11.prelu1", &x);
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

mod n91 {
    use crate::seen::*;
    network! {
        N91: image(2, 9, 10) -> labels(3) {
            instance_norm
            adaptive_avg_pool2d((1, 10))
            global_avg_pool
            dense(3, log_sigmoid)
        }
        train { loss: binary_cross_entropy(weights = balanced), optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), epochs: 7, batch: 29, clip: norm(1.0), checkpoint: [every(20 steps), best], metrics: hamming, seed: 606 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N91>(0);
let x = numbers([2, 2, 9, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.instance_norm1.forward(x);
seen.at("instance_norm1", &x);
let x = net.adaptive_avg_pool2d1.forward(x);
seen.at("adaptive_avg_pool2d1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n92 {
    use crate::seen::*;
    network! {
        N92: sequence(4, 3) -> class(4) {
            layer_1: conv1d(2, 3, hard_tanh, padding = 2, dilation = 2)
            parallel(sum) {
                {
                }
                {
                    prelu(per_channel = false)
                }
            }
            global_max_pool
            dense(4)
        }
        train { optimizer: adamw(lr = 1e-3, weight_decay = 0.01), schedule: one_cycle(rise = 0.3, start = 0.1), steps: 40, batch: 7, ema: 0.99 }
        limits { params: 33, flops: 220 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N92>(0);
let x = numbers([2, 4, 3]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = private::layers::channels_first(x, |x| net.layer_1.forward(x));
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("layer_1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.prelu1.forward(x);
seen.at("parallel1.branch2.prelu1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n94 {
    use crate::seen::*;
    network! {
        block block1() {
            rrelu
        }
        block block2(p1) {
            repeat(1) {
                pixel_shuffle(p1)
            }
            block1
        }
        N94: image(3, 7, 6) -> image(3, 7, 6) {
            parallel(product) {
                {
                }
                {
                    block2(1)
                }
                {
                    gelu(approximate = none)
                }
            }
            #[freeze]
            residual {
                residual(shortcut = {
                    conv2d(4, 1)
            }) {
                    softplus(beta = 2.0)
                    conv2d(4, 1)
                }
                conv2d(3, 1)
            }
            conv2d(3, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N94>(47);
let x = numbers([2, 3, 7, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = {
let x = {
let x = net.parallel1.branch2.block21.repeat1[0].pixel_shuffle1.forward(x);
seen.at("parallel1.branch2.block21.repeat1[0].pixel_shuffle1", &x);
x
};
let x = {
let x = net.parallel1.branch2.block21.block11.rrelu1.forward(x);
seen.at("parallel1.branch2.block21.block11.rrelu1", &x);
x
};
x
};
x
};
let branch3 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
seen.at("parallel1.branch3.gelu1", &x);
x
};
let x = branch1 * branch2 * branch3;
x
};
seen.at("parallel1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("residual1.residual1.softplus1", &x);
let x = net.residual1.residual1.conv2d1.forward(x);
seen.at("residual1.residual1.conv2d1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.residual1.shortcut.conv2d1.forward(x);
seen.at("residual1.residual1.shortcut.conv2d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1.residual1", &x);
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

mod n96 {
    use crate::seen::*;
    network! {
        N96: signal(2, 18) -> values(2) {
            global_max_pool
            #[init(kaiming_normal)]
            dense(2)
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
            #[rate(0.1)]
            #[init(orthogonal)]
            dense(2)
            elu
        }
        train { loss: mse, steps: 90, metrics: [mae, rmse, r2], seed: 959 }
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

mod n104 {
    use crate::seen::*;
    const N104_4: usize = 4;
    network! {
        block block1(p1) {
            tanh
            layer_3: repeat(2) {
                layer_2: pad(2, reflect)
                concat(layer_2)
                dense(p1)
            }
            layer_4: thresholded_relu(alpha = 0.5)
        }
        N104: features(4) -> binary {
            #[freeze]
            residual(shortcut = {
                    dense(5)
                    batch_norm
            }) {
                celu(0.5)
                residual {
                    rms_norm
                    layer_1: dense(9, bias = false)
                    dense(N104_4)
                }
                dense(5)
            }
            silu
            layer_5: block1(5)
            #[rate(2)]
            dense(1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N104>(135);
let x = numbers([2, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("residual1.celu1", &x);
let x = {
let input = x.clone();
let x = net.residual1.residual1.rms_norm1.forward(x);
seen.at("residual1.residual1.rms_norm1", &x);
let x = net.residual1.residual1.layer_1.forward(x);
seen.at("residual1.residual1.layer_1", &x);
let x = net.residual1.residual1.dense2.forward(x);
seen.at("residual1.residual1.dense2", &x);
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
let x = net.residual1.shortcut.batch_norm1.forward(x);
seen.at("residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("silu1", &x);
let x = {
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("layer_5.tanh1", &x);
let x = {
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2)] , PadMode :: Reflect) };
seen.at("layer_5.layer_3[0].layer_2", &x);
let kept_layer_2 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 1);
seen.at("layer_5.layer_3[0].concat1", &x);
let x = net.layer_5.layer_3[0].dense1.forward(x);
seen.at("layer_5.layer_3[0].dense1", &x);
x
};
let x = {
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2)] , PadMode :: Reflect) };
seen.at("layer_5.layer_3[1].layer_2", &x);
let kept_layer_2 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 1);
seen.at("layer_5.layer_3[1].concat1", &x);
let x = net.layer_5.layer_3[1].dense1.forward(x);
seen.at("layer_5.layer_3[1].dense1", &x);
x
};
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("layer_5.layer_4", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n106 {
    use crate::seen::*;
    network! {
        N106: volume(3, 5, 5, 4) -> volume(2, 5, 5, 4) {
            #[rate(0.1)]
            #[init(normal(mean = 0.0, std = 0.02))]
            conv3d(2, 1)
        }
        train { loss: mse, optimizer: adagrad(lr = 0.01, lr_decay = 1e-3), schedule: constant(warmup = 3), epochs: 6, metrics: rmse, augment: [noise(0.1)] }
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
        train { optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), epochs: 6, accumulate: 1, clip: value(0.5) }
        limits { params: 147, flops: 498, memory: 972 }
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
                layer_4: silu
            }
            depthwise_conv2d((3, 4), silu, padding = same)
        }
        N108: volume(4, 4, 4, 4) -> class(3) {
            repeat(N108_2) {
                elu(0.5)
                group_norm(2)
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
        train { optimizer: lion(lr = 1e-4), steps: 50, batch: 29, accumulate: 2, time: 30 s, monitor: valid_loss, metrics: top_k(2) }
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
seen.at("parallel1.branch3.block11.residual1.layer_4", &x);
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
    const N109_3: usize = 3;
    network! {
        N109: (input_1: tokens(9, 14)) -> class(3) {
            input_1
            #[init(normal(mean = 0.0, std = 0.02))]
            layer_1: embedding(8)
            flatten
            dense(N109_3)
        }
        train { loss: cross_entropy, epochs: 3, batch: 58, time: 1.5 h, metrics: [accuracy, top_k(2)], seed: 762 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N109>(0);
let kept_input_1 = tokens([2, 9], 14);
let forward = net.forward(kept_input_1.clone());
let x = kept_input_1.clone();
let x = kept_input_1.clone();
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
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
            hard_shrink
        }
        N114: signal(3, 17) -> values(2) {
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
            layer_2: global_avg_pool
            #[freeze]
            residual(shortcut = {
                    dense(6)
            }) {
                layer_3: block1
                sum(layer_2)
                dense(6)
            }
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N114>(48);
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
seen.at("layer_2", &x);
let kept_layer_2 = x.clone();
let x = {
let input = x.clone();
let x = {
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.5) };
seen.at("residual1.layer_3.hard_shrink1", &x);
x
};
let x = x + kept_layer_2.clone();
seen.at("residual1.sum1", &x);
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
        train { epochs: 8, batch: 7, metrics: [mae, rmse, r2] }
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

mod n118 {
    use crate::seen::*;
    network! {
        N118: (input_1: volume(4, 4, 5, 5), input_2: volume(3, 4, 5, 5), input_3: volume(3, 4, 5, 5)) -> values(2) {
            parallel(sum) {
                {
                    input_1
                    global_avg_pool
                    layer_1: gaussian_noise(0.5)
                    dense(1)
                }
                {
                    input_2
                    concat(input_3)
                    global_max_pool
                    dense(1)
                }
                {
                    input_3
                    layer_2: elu(alpha = 0.5)
                    global_max_pool
                    dense(1)
                }
            }
            layer_4: residual {
                softsign
                layer_3: flatten
            }
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N118>(0);
let kept_input_1 = numbers([2, 4, 4, 5, 5]);
let kept_input_2 = numbers([2, 3, 4, 5, 5]);
let kept_input_3 = numbers([2, 3, 4, 5, 5]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("parallel1.branch1.global_avg_pool1", &x);
let x = net.parallel1.branch1.layer_1.forward(x);
seen.at("parallel1.branch1.layer_1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
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
let x = { use private::burn::tensor::activation::elu; elu (x , 0.5) };
seen.at("parallel1.branch3.layer_2", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch3.global_max_pool1", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = branch1 + branch2 + branch3;
x
};
seen.at("parallel1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("layer_4.softsign1", &x);
let x = { x . flatten :: < 2 > (1 , 1) };
seen.at("layer_4.layer_3", &x);
let x = x + input;
x
};
seen.at("layer_4", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n120 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            gaussian_noise(0.5)
            sigmoid
            layer_2: group_norm(p1, affine = true)
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
        train { steps: 80 }
        limits { params: 22, flops: 4060, memory: 792 }
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
let x = net.block21.repeat1[0].block11.layer_2.forward(x);
seen.at("block21.repeat1[0].block11.layer_2", &x);
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
let x = net.block21.repeat1[1].block11.layer_2.forward(x);
seen.at("block21.repeat1[1].block11.layer_2", &x);
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
        train { optimizer: lamb(lr = 1e-3), schedule: one_cycle(rise = 0.3, start = 0.1), steps: 50, batch: 4, time: 30 s, sample: shuffled, stop: early(patience = 4), metrics: [accuracy, f1, auroc, precision, recall], augment: [mixup(0.2)] }
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

mod n124 {
    use crate::seen::*;
    const N124_4: usize = 4;
    network! {
        N124: signal(4, 11) -> class(4) {
            sigmoid
            parallel(sum) {
                {
                    layer_1: silu
                    layer_2: concat(layer_1)
                    conv1d(5, 1)
                }
                {
                    sigmoid
                    conv1d(5, 1)
                }
            }
            global_max_pool
            dense(N124_4)
        }
        train { epochs: 4, sample: shuffled, monitor: train_loss, checkpoint: [every(20 steps), best], metrics: [accuracy, top_k(2)], augment: [noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N124>(0);
let x = numbers([2, 4, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("parallel1.branch1.layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("parallel1.branch1.layer_2", &x);
let x = net.parallel1.branch1.conv1d1.forward(x);
seen.at("parallel1.branch1.conv1d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("parallel1.branch2.sigmoid1", &x);
let x = net.parallel1.branch2.conv1d1.forward(x);
seen.at("parallel1.branch2.conv1d1", &x);
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

mod n125 {
    use crate::seen::*;
    network! {
        N125: image(4, 10, 8) -> class(2) {
            #[freeze]
            #[init(uniform(min = -0.05, max = 0.05))]
            layer_2: residual(shortcut = {
                    conv2d(5, 1)
            }) {
                residual {
                    softsign
                    layer_1: dropout(0.5)
                }
                conv2d(5, 1)
            }
            sum(layer_2)
            global_avg_pool
            hard_tanh
            #[init(ones)]
            dense(2)
        }
        train { epochs: 2, clip: norm(1.0), stop: early(patience = 1, min_delta = 1e-3), metrics: accuracy, seed: 256 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N125>(50);
let x = numbers([2, 4, 10, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("layer_2.residual1.softsign1", &x);
let x = net.layer_2.residual1.layer_1.forward(x);
seen.at("layer_2.residual1.layer_1", &x);
let x = x + input;
x
};
seen.at("layer_2.residual1", &x);
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
let kept_layer_2 = x.clone();
let x = x + kept_layer_2.clone();
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
    network! {
        N126: sequence(6, 4) -> values(4) {
            global_max_pool
            dense(4)
        }
        train { loss: mae, optimizer: rmsprop(lr = 1e-3, alpha = 0.95, centered = true), epochs: 3, batch: 23 }
        limits { params: 20, memory: 192 }
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

mod n128 {
    use crate::seen::*;
    network! {
        N128: (input_1: sequence(6, 4)) -> tokens(3, 2) {
            input_1
            #[freeze]
            #[init(normal(mean = 0.0, std = 0.02))]
            residual(shortcut = {
                    conv1d(1, 1, stride = 2)
                    batch_norm
            }) {
                sigmoid
                concat(input_1)
                dense(1)
                conv1d(1, 1, stride = 2)
            }
            #[rate(1e-3)]
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
            layer_1: quiet_softmax
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
            batch_norm(eps = 1e-4)
            dense(2, softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N129>(646);
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
seen.at("repeat1[0].block11.layer_1", &x);
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

mod n130 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_norm(hard_tanh)
            layer_2: conv3d(6, 1, padding = same)
        }
        N130: volume(4, 4, 6, 6) -> labels(2) {
            parallel(concat) {
                {
                    layer_1: mish
                    residual {
                        shrink
                        block1
                        conv3d(4, 1)
                    }
                    conv3d(2, 1)
                }
                {
                    rms_norm(mish)
                }
            }
            layer_3: repeat(1) {
                block1
            }
            global_max_pool
            dense(2, log_sigmoid)
        }
        limits { flops: 53314, memory: 7504 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N130>(0);
let x = numbers([2, 4, 4, 6, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("parallel1.branch1.layer_1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.5 , 0.0) };
seen.at("parallel1.branch1.residual1.shrink1", &x);
let x = {
let x = private::layers::channels_last(x, |x| net.parallel1.branch1.residual1.block11.layer_norm1.forward(x));
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("parallel1.branch1.residual1.block11.layer_norm1", &x);
let x = net.parallel1.branch1.residual1.block11.layer_2.forward(x);
seen.at("parallel1.branch1.residual1.block11.layer_2", &x);
x
};
let x = net.parallel1.branch1.residual1.conv3d1.forward(x);
seen.at("parallel1.branch1.residual1.conv3d1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch1.residual1", &x);
let x = net.parallel1.branch1.conv3d1.forward(x);
seen.at("parallel1.branch1.conv3d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = private::layers::channels_last(x, |x| net.parallel1.branch2.rms_norm1.forward(x));
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("parallel1.branch2.rms_norm1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("parallel1", &x);
let x = {
let x = {
let x = private::layers::channels_last(x, |x| net.layer_3[0].block11.layer_norm1.forward(x));
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("layer_3[0].block11.layer_norm1", &x);
let x = net.layer_3[0].block11.layer_2.forward(x);
seen.at("layer_3[0].block11.layer_2", &x);
x
};
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

mod n131 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            dense(p1)
            layer_3: dense(7)
        }
        N131: (input_1: tokens(3, 27), input_2: features(7)) -> class(4) {
            parallel(sum) {
                {
                    input_1
                    embedding(12)
                    layer_1: group_norm(4, affine = true)
                    flatten
                    dense(6)
                }
                {
                    input_2
                    layer_2: sum(input_2)
                    relu
                    dense(6)
                }
            }
            residual(shortcut = {
                    dense(1)
                    batch_norm
            }) {
                layer_4: block1(12)
                dense(1)
            }
            residual {
                concat(input_2)
                dropout(0.25)
                dense(1)
            }
            concat(input_2)
            dense(4)
        }
        train { optimizer: rmsprop(lr = 1e-3, alpha = 0.95, centered = true), steps: 60, metrics: [accuracy, top_k(2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N131>(0);
let kept_input_1 = tokens([2, 3], 27);
let kept_input_2 = numbers([2, 7]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = net.parallel1.branch1.embedding1.forward(x);
seen.at("parallel1.branch1.embedding1", &x);
let x = private::layers::channels_first(x, |x| net.parallel1.branch1.layer_1.forward(x));
seen.at("parallel1.branch1.layer_1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("parallel1.branch1.flatten1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = x + kept_input_2.clone();
seen.at("parallel1.branch2.layer_2", &x);
let x = { use private::runs::relu; relu (x) };
seen.at("parallel1.branch2.relu1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = {
let input = x.clone();
let x = {
let x = net.residual1.layer_4.dense1.forward(x);
seen.at("residual1.layer_4.dense1", &x);
let x = net.residual1.layer_4.layer_3.forward(x);
seen.at("residual1.layer_4.layer_3", &x);
x
};
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
let x = {
let input = x.clone();
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("residual2.concat1", &x);
let x = net.residual2.dropout1.forward(x);
seen.at("residual2.dropout1", &x);
let x = net.residual2.dense1.forward(x);
seen.at("residual2.dense1", &x);
let x = x + input;
x
};
seen.at("residual2", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n133 {
    use crate::seen::*;
    const N133_4: usize = 4;
    network! {
        N133: features(15) -> class(4) {
            gaussian_noise(0.25)
            #[init(kaiming_uniform(gain = 1.0, fan_out_only = true))]
            dense(N133_4)
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
                    layer_1: group_norm(2, shrink(0.3))
                    conv3d(1, 1)
                }
            }
            residual {
                layer_2: residual {
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
let x = net.parallel1.branch2.layer_1.forward(x);
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("parallel1.branch2.layer_1", &x);
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
let x = net.residual1.layer_2.residual1.conv3d1.forward({ use private::burn::tensor::ops::PadMode; x . pad ([(1 , 2) , (0 , 0) , (1 , 1)] , PadMode :: Constant (0.0)) });
seen.at("residual1.layer_2.residual1.conv3d1", &x);
let x = x + input;
x
};
seen.at("residual1.layer_2.residual1", &x);
let x = net.residual1.layer_2.group_norm1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("residual1.layer_2.group_norm1", &x);
let x = x + input;
x
};
seen.at("residual1.layer_2", &x);
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

mod n138 {
    use crate::seen::*;
    const N138_4: usize = 4;
    const N138_3: usize = 3;
    const N138_1: usize = 1;
    network! {
        N138: image(3, 11, 8) -> binary {
            #[freeze]
            #[init(kaiming_uniform(gain = 1.0, fan_out_only = true))]
            parallel(sum) {
                {
                }
                {
                    shrink(lambda = 0.3)
                    repeat(1) {
                        softplus(beta = 2.0)
                        conv2d(N138_4, 2, padding = same)
                        conv2d(N138_3, 1)
                    }
                }
            }
            flatten
            dense(N138_1)
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
        train { loss: mse, schedule: linear(end = 0.1), epochs: 3, time: 1.5 h }
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
    const N143_6: usize = 6;
    const N143_2: usize = 2;
    network! {
        N143: tokens(9, 7) -> values(2) {
            embedding(6)
            tanhshrink
            group_norm(3)
            residual {
                layer_2: repeat(3) {
                    layer_1: avg_pool1d(3, stride = 1, padding = same)
                    softmin
                }
                concat(layer_2)
                dense(N143_6)
            }
            sigmoid
            global_max_pool
            dense(N143_2)
            sigmoid
        }
        train { loss: huber(delta = 0.5), schedule: constant, epochs: 5, stop: early(patience = 1, min_delta = 1e-3), checkpoint: every(1 epoch), metrics: [mae, rmse, r2] }
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
let x = private::layers::channels_first(x, |x| net.residual1.layer_2[0].layer_1.forward(x));
seen.at("residual1.layer_2[0].layer_1", &x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 2) };
seen.at("residual1.layer_2[0].softmin1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.residual1.layer_2[1].layer_1.forward(x));
seen.at("residual1.layer_2[1].layer_1", &x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 2) };
seen.at("residual1.layer_2[1].softmin1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.residual1.layer_2[2].layer_1.forward(x));
seen.at("residual1.layer_2[2].layer_1", &x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 2) };
seen.at("residual1.layer_2[2].softmin1", &x);
x
};
let kept_layer_2 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 2);
seen.at("residual1.concat1", &x);
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid2", &x);
        seen.end(x, forward);
    }
}

mod n144 {
    use crate::seen::*;
    const N144_4: usize = 4;
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
                        layer_2: conv2d(N144_4, 3, padding = same, bias = false)
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
        N148: signal(2, 8) -> labels(4) {
            layer_1: layer_norm
            instance_norm(prelu(per_channel = true))
            global_max_pool
            dense(4, log_sigmoid)
        }
        train { optimizer: adam, epochs: 3, accumulate: 2, metrics: [exact_match, hamming] }
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
        block block2() {
            gaussian_noise(0.1)
            relu
        }
        block block3() {
            hard_shrink
        }
        block block4() {
            parallel(sum) {
                {
                }
                {
                    block2
                }
            }
            prelu(per_channel = true)
            block3
        }
        N149: volume(2, 4, 6, 5) -> volume(2, 5, 7, 6) {
            layer_1: block1(2)
            block4
            conv3d(2, 1)
        }
        train { loss: mse, epochs: 3, batch: 49, accumulate: 3, time: 1.5 h, sample: shuffled, ema: 0.99, metrics: [mae, rmse], seed: 275 }
        limits { memory: 8808 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N149>(0);
let x = numbers([2, 2, 4, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.layer_1.conv_transpose3d1.forward(x);
seen.at("layer_1.conv_transpose3d1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = {
let x = net.block41.parallel1.branch2.block21.gaussian_noise1.forward(x);
seen.at("block41.parallel1.branch2.block21.gaussian_noise1", &x);
let x = { use private::runs::relu; relu (x) };
seen.at("block41.parallel1.branch2.block21.relu1", &x);
x
};
x
};
let x = branch1 + branch2;
x
};
seen.at("block41.parallel1", &x);
let x = net.block41.prelu1.forward(x);
seen.at("block41.prelu1", &x);
let x = {
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.5) };
seen.at("block41.block31.hard_shrink1", &x);
x
};
x
};
let x = net.conv3d1.forward(x);
seen.at("conv3d1", &x);
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
        train { steps: 70 }
        limits { params: 194, memory: 920 }
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
            #[rate(2)]
            gru(3, last)
            block1
            #[rate(2)]
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
            #[rate(2)]
            conv3d(3, 1, softplus)
        }
        train { optimizer: adamw(lr = 1e-3, weight_decay = 0.01), schedule: constant(warmup = 0.05), epochs: 5, batch: 22, sample: shuffled, metrics: rmse }
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

mod n158 {
    use crate::seen::*;
    network! {
        N158: image(2, 7, 10) -> image(4, 7, 10) {
            #[freeze]
            repeat(2) {
                gaussian_noise(0.1)
                layer_1: conv_transpose2d(8, 4, log_sigmoid, padding = same)
                #[init(ones)]
                conv2d(2, 1)
            }
            #[init(kaiming_normal)]
            conv2d(4, 1)
        }
        train { optimizer: muon(lr = 1e-3, momentum = 0.9, ns_steps = 5, match_rms_adamw = true), schedule: step(at = [0.5, 0.75], factor = 0.1, warmup = 0.05), steps: 70, monitor: train_loss, seed: 807 }
        limits { flops: 83440, memory: 5104 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N158>(564);
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
        train { optimizer: adam, steps: 50, accumulate: 1, stop: early(patience = 2, min_delta = 1e-3), augment: [elastic(34, 4)] }
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
            layer_1: hard_tanh
            batch_norm
            global_avg_pool
            dense(3)
        }
        train { loss: binary_cross_entropy(weights = balanced), optimizer: adan(lr = 1e-3, betas = (0.98, 0.92, 0.99)), schedule: plateau(factor = 0.5, patience = 2), epochs: 3, monitor: train_loss, seed: 820, augment: [crop(0.8), shear(10)] }
        limits { params: 8, flops: 345, memory: 416 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N161>(0);
let x = numbers([2, 1, 6, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("layer_1", &x);
let x = net.batch_norm1.forward(x);
seen.at("batch_norm1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n164 {
    use crate::seen::*;
    network! {
        N164: (input_1: signal(4, 10), input_2: volume(4, 6, 5, 4)) -> values(4) {
            #[rate(0.1)]
            parallel(product) {
                {
                    input_1
                    layer_1: sum(input_1)
                    global_max_pool
                    dense(4)
                }
                {
                    input_2
                    layer_2: thresholded_relu(alpha = 0.5)
                    global_max_pool
                    dense(4)
                }
            }
            hard_swish
            #[init(xavier_uniform)]
            dense(4)
        }
        train { loss: mse, optimizer: adam, schedule: linear(end = 0.1, warmup = 3), epochs: 4, batch: 55, sample: shuffled, checkpoint: best, seed: 382 }
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
seen.at("parallel1.branch1.layer_1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch1.global_max_pool1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("parallel1.branch2.layer_2", &x);
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
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("silu1", &x);
        seen.end(x, forward);
    }
}

mod n167 {
    use crate::seen::*;
    network! {
        N167: (input_1: tokens(3, 28), input_2: features(3)) -> class(3) {
            #[freeze]
            #[init(xavier_normal)]
            parallel(concat) {
                {
                    input_1
                    embedding(10)
                    flatten
                    dense(4)
                }
                {
                    input_2
                    sum(input_2)
                    dropout(0.25)
                    dense(1)
                }
            }
            concat(input_2)
            dense(3)
        }
        train { steps: 50, batch: 50, accumulate: 2, seed: 488 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N167>(408);
let kept_input_1 = tokens([2, 3], 28);
let kept_input_2 = numbers([2, 3]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = net.parallel1.branch1.embedding1.forward(x);
seen.at("parallel1.branch1.embedding1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("parallel1.branch1.flatten1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = x + kept_input_2.clone();
seen.at("parallel1.branch2.sum1", &x);
let x = net.parallel1.branch2.dropout1.forward(x);
seen.at("parallel1.branch2.dropout1", &x);
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
                layer_2: avg_pool1d(2, stride = 1, padding = same)
            }
            flatten
        }
        train { epochs: 4, batch: 29, augment: [mixup(0.2)] }
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
let x = private::layers::channels_first(x, |x| net.repeat1[0].layer_2.forward(x));
seen.at("repeat1[0].layer_2", &x);
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
let x = private::layers::channels_first(x, |x| net.repeat1[1].layer_2.forward(x));
seen.at("repeat1[1].layer_2", &x);
x
};
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
        seen.end(x, forward);
    }
}

mod n175 {
    use crate::seen::*;
    const N175_2: usize = 2;
    network! {
        N175: tokens(6, 26) -> values(2) {
            #[rate(2)]
            embedding(12)
            global_avg_pool
            dense(N175_2)
            softplus
        }
        train { optimizer: adamw(lr = 1e-3, weight_decay = 0.01), schedule: linear(end = 0.1, warmup = 3), steps: 30, clip: value(0.5), seed: 560 }
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
        N176: (input_1: sequence(3, 2), input_2: sequence(3, 1)) -> class(3) {
            input_1
            concat(input_2)
            global_avg_pool
            residual(shortcut = {
                    dense(6)
            }) {
                crop(1)
                layer_1: repeat(3) {
                    rms_norm(relu)
                }
                dense(6)
            }
            dense(3)
        }
        train { steps: 20, accumulate: 1, clip: norm(1.0), metrics: accuracy, seed: 481 }
        limits { params: 60, memory: 300 }
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
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
let x = {
let input = x.clone();
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("residual1.crop1", &x);
let x = {
let x = net.residual1.layer_1[0].rms_norm1.forward(x);
let x = { use private::runs::relu; relu (x) };
seen.at("residual1.layer_1[0].rms_norm1", &x);
x
};
let x = {
let x = net.residual1.layer_1[1].rms_norm1.forward(x);
let x = { use private::runs::relu; relu (x) };
seen.at("residual1.layer_1[1].rms_norm1", &x);
x
};
let x = {
let x = net.residual1.layer_1[2].rms_norm1.forward(x);
let x = { use private::runs::relu; relu (x) };
seen.at("residual1.layer_1[2].rms_norm1", &x);
x
};
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
        N178: image(4, 9, 6) -> class(3) {
            max_pool2d(2, padding = same)
            reshape(signal(20, 3))
            sigmoid
            #[freeze]
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
        let (net, mut seen) = begin::<N178>(42);
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
            rrelu(lower = 0.1, upper = 0.3)
            conv3d(3, 1)
            silu
        }
        train { epochs: 6, stop: early(patience = 3, min_delta = 1e-3), augment: [noise(0.1), mixup(0.2)] }
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
    network! {
        N186: image(2, 10, 5) -> class(3) {
            layer_2: repeat(2) {
                repeat(2) {
                    layer_1: instance_norm(thresholded_relu(0.5))
                    concat(layer_1)
                    #[init(xavier_normal)]
                    conv2d(2, 1)
                }
            }
            global_avg_pool
            dense(3)
        }
        train { optimizer: adan(lr = 1e-3, betas = (0.98, 0.92, 0.99)), schedule: plateau(factor = 0.5, patience = 2, warmup = 3), epochs: 6, batch: 12 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N186>(0);
let x = numbers([2, 2, 10, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = {
let x = net.layer_2[0].repeat1[0].layer_1.forward(x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("layer_2[0].repeat1[0].layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("layer_2[0].repeat1[0].concat1", &x);
let x = net.layer_2[0].repeat1[0].conv2d1.forward(x);
seen.at("layer_2[0].repeat1[0].conv2d1", &x);
x
};
let x = {
let x = net.layer_2[0].repeat1[1].layer_1.forward(x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("layer_2[0].repeat1[1].layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("layer_2[0].repeat1[1].concat1", &x);
let x = net.layer_2[0].repeat1[1].conv2d1.forward(x);
seen.at("layer_2[0].repeat1[1].conv2d1", &x);
x
};
x
};
let x = {
let x = {
let x = net.layer_2[1].repeat1[0].layer_1.forward(x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("layer_2[1].repeat1[0].layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("layer_2[1].repeat1[0].concat1", &x);
let x = net.layer_2[1].repeat1[0].conv2d1.forward(x);
seen.at("layer_2[1].repeat1[0].conv2d1", &x);
x
};
let x = {
let x = net.layer_2[1].repeat1[1].layer_1.forward(x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("layer_2[1].repeat1[1].layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("layer_2[1].repeat1[1].concat1", &x);
let x = net.layer_2[1].repeat1[1].conv2d1.forward(x);
seen.at("layer_2[1].repeat1[1].conv2d1", &x);
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
    network! {
        N192: image(3, 9, 10) -> mask(3, 9, 10) {
            softplus
            conv2d(3, 1, softmax)
        }
        train { loss: cross_entropy, schedule: one_cycle(rise = 0.3, start = 0.1), epochs: 8, batch: 4, accumulate: 2, sample: shuffled, stop: early(patience = 7), augment: [crop(0.8)] }
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

mod n199 {
    use crate::seen::*;
    const N199_2: usize = 2;
    network! {
        N199: tokens(4, 13) -> tokens(4, 2) {
            embedding(10)
            repeat(N199_2) {
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
            dense(N199_2)
            softmax
        }
        train { optimizer: adagrad(lr = 0.01, lr_decay = 1e-3), schedule: exponential(end = 0.01, warmup = 3), steps: 50, batch: 54, accumulate: 1, clip: norm(1.0), ema: 0.99, metrics: [accuracy, perplexity] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N199>(0);
let x = tokens([2, 4], 13);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = net.repeat1.iter().fold(x, |x, repeat1| {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("repeat1[..].residual1.thresholded_relu1", &x);
let x = private::layers::channels_first(x, |x| repeat1.residual1.conv1d1.forward(x));
seen.at("repeat1[..].residual1.conv1d1", &x);
let x = repeat1.residual1.dense1.forward(x);
seen.at("repeat1[..].residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = repeat1.residual1.shortcut.dense1.forward(x);
seen.at("repeat1[..].residual1.shortcut.dense1", &x);
let x = private::layers::channels_first(x, |x| repeat1.residual1.shortcut.batch_norm1.forward(x));
seen.at("repeat1[..].residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("repeat1[..].residual1", &x);
let x = repeat1.dense1.forward(x);
seen.at("repeat1[..].dense1", &x);
x
});
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
    network! {
        block block1(p1) {
            depthwise_conv2d(p1, softsign, multiplier = 3, bias = true)
            global_avg_pool
        }
        N200: image(3, 8, 5) -> values(2) {
            crop(1)
            layer_1: block1(3)
            residual(shortcut = {
                    dense(3)
            }) {
                layer_2: sum(layer_1)
                dense(3)
            }
            concat(layer_1)
            rms_norm
            dense(2, elu)
        }
        train { optimizer: adan(lr = 1e-3, betas = (0.98, 0.92, 0.99)), steps: 40, batch: 39, accumulate: 4, monitor: valid_loss, metrics: [mae, rmse, r2] }
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
let x = net.layer_1.depthwise_conv2d1.forward(x);
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("layer_1.depthwise_conv2d1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("layer_1.global_avg_pool1", &x);
x
};
let kept_layer_1 = x.clone();
let x = {
let input = x.clone();
let x = x + kept_layer_1.clone();
seen.at("residual1.layer_2", &x);
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
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("concat1", &x);
let x = net.rms_norm1.forward(x);
seen.at("rms_norm1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::elu; elu (x , 1.0) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n201 {
    use crate::seen::*;
    const N201_6: usize = 6;
    network! {
        N201: tokens(4, 7) -> sequence(4, 2) {
            #[rate(0.1)]
            layer_1: embedding(N201_6)
            sum(layer_1)
            dense(2, sigmoid)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N201>(0);
let x = tokens([2, 4], 7);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = x + kept_layer_1.clone();
seen.at("sum1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n203 {
    use crate::seen::*;
    const N203_1: usize = 1;
    network! {
        N203: (input_1: image(3, 10, 8), input_2: image(3, 10, 8), input_3: image(4, 10, 8)) -> image(2, 10, 8) {
            input_1
            gaussian_noise(0.5)
            max_pool2d(1, padding = same)
            concat(input_2)
            concat(input_3)
            celu
            concat(input_1)
            conv2d(2, N203_1)
            sigmoid
        }
        train { loss: poisson, schedule: constant(warmup = 3), steps: 40, batch: 33, time: 1.5 h, checkpoint: [every(20 steps), best], seed: 308 }
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

mod n205 {
    use crate::seen::*;
    const N205_2: usize = 2;
    network! {
        N205: tokens(5, 10) -> class(2) {
            #[rate(1e-3)]
            embedding(8)
            last_step
            dense(N205_2)
            log_softmax
        }
        train { schedule: one_cycle(rise = 0.3, start = 0.1), epochs: 6, accumulate: 3 }
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
        N207: tokens(9, 18) -> values(4) {
            embedding(6)
            hard_swish
            last_step
            dense(4)
        }
        train { epochs: 4, batch: 54, seed: 883 }
        limits { params: 136, memory: 976 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N207>(0);
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
            #[init(normal(mean = 0.0, std = 0.02))]
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

mod n209 {
    use crate::seen::*;
    network! {
        N209: features(6) -> values(3) {
            parallel(product) {
                {
                    parallel(product) {
                        {
                        }
                        {
                            swiglu(1, bias = false)
                            residual(shortcut = {
                    dense(6)
            }) {
                                layer_1: batch_norm(gelu(approximate = tanh), eps = 1e-4, momentum = 0.2)
                                layer_2: concat(layer_1)
                                dense(6)
                            }
                        }
                        {
                            layer_3: celu(0.5)
                        }
                    }
                    dense(4)
                }
                {
                    dense(12, soft_shrink)
                    dense(4)
                }
            }
            dense(3)
            softplus
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N209>(0);
let x = numbers([2, 6]);
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
let x = net.parallel1.branch1.parallel1.branch2.swiglu1.forward(x);
seen.at("parallel1.branch1.parallel1.branch2.swiglu1", &x);
let x = {
let input = x.clone();
let x = net.parallel1.branch1.parallel1.branch2.residual1.layer_1.forward(x);
let x = { use private::burn::tensor::activation::gelu_approximate; gelu_approximate (x) };
seen.at("parallel1.branch1.parallel1.branch2.residual1.layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("parallel1.branch1.parallel1.branch2.residual1.layer_2", &x);
let x = net.parallel1.branch1.parallel1.branch2.residual1.dense1.forward(x);
seen.at("parallel1.branch1.parallel1.branch2.residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.parallel1.branch1.parallel1.branch2.residual1.shortcut.dense1.forward(x);
seen.at("parallel1.branch1.parallel1.branch2.residual1.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("parallel1.branch1.parallel1.branch2.residual1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("parallel1.branch1.parallel1.branch3.layer_3", &x);
x
};
let x = branch1 * branch2 * branch3;
x
};
seen.at("parallel1.branch1.parallel1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.dense1.forward(x);
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.5) };
seen.at("parallel1.branch2.dense1", &x);
let x = net.parallel1.branch2.dense2.forward(x);
seen.at("parallel1.branch2.dense2", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("parallel1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 1.0) };
seen.at("softplus1", &x);
        seen.end(x, forward);
    }
}

mod n211 {
    use crate::seen::*;
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
            crop(1)
            layer_1: block1
            layer_2: concat(layer_1)
            dense(1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N211>(0);
let x = numbers([2, 2, 8, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::crop; crop (x , [(1 , 1) , (1 , 1)]) };
seen.at("crop1", &x);
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("layer_1.residual1.tanhshrink1", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_1.residual1.shortcut.conv2d1.forward(x);
seen.at("layer_1.residual1.shortcut.conv2d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_1.residual1", &x);
let x = net.layer_1.separable_conv2d1.forward(x);
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("layer_1.separable_conv2d1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("layer_1.global_avg_pool1", &x);
x
};
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("layer_2", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n212 {
    use crate::seen::*;
    network! {
        N212: features(11) -> values(4) {
            #[freeze]
            layer_1: residual(shortcut = {
                    dense(5)
            }) {
                gaussian_noise(0.25)
                dense(5)
            }
            #[init(xavier_normal)]
            dense(4)
        }
        train { epochs: 6, batch: 47, checkpoint: best }
        limits { memory: 664 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N212>(120);
let x = numbers([2, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = net.layer_1.gaussian_noise1.forward(x);
seen.at("layer_1.gaussian_noise1", &x);
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
        train { optimizer: lamb(lr = 1e-3), epochs: 2, batch: 40, time: 30 s, checkpoint: every(1 epoch), seed: 149 }
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
            embedding(8)
            rms_norm
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
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), epochs: 3, batch: 55, sample: shuffled, monitor: valid_loss, metrics: [accuracy, top_k(2)] }
        limits { flops: 2092 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N215>(0);
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
            #[init(kaiming_uniform(gain = 1.0, fan_out_only = true))]
            dense(11, bias = true)
            #[rate(1e-3)]
            #[init(ones)]
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
        train { optimizer: sgd(lr = 0.01, momentum = 0.9, nesterov = true), schedule: cosine(warmup = 0.05), steps: 30, batch: 39, sample: shuffled, metrics: accuracy, seed: 230 }
        limits { flops: 48 }
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

mod n218 {
    use crate::seen::*;
    network! {
        N218: (input_1: signal(2, 8), input_2: signal(4, 8)) -> values(48) {
            input_1
            concat(input_2)
            parallel(product) {
                {
                }
                {
                    layer_1: batch_norm(celu(0.5), momentum = 0.2)
                    layer_2: repeat(3) {
                        sum(layer_1)
                    }
                }
            }
            batch_norm
            flatten
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N218>(0);
let kept_input_1 = numbers([2, 2, 8]);
let kept_input_2 = numbers([2, 4, 8]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = kept_input_1.clone();
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.layer_1.forward(x);
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("parallel1.branch2.layer_1", &x);
let kept_layer_1 = x.clone();
let x = {
let x = x + kept_layer_1.clone();
seen.at("parallel1.branch2.layer_2[0].sum1", &x);
x
};
let x = {
let x = x + kept_layer_1.clone();
seen.at("parallel1.branch2.layer_2[1].sum1", &x);
x
};
let x = {
let x = x + kept_layer_1.clone();
seen.at("parallel1.branch2.layer_2[2].sum1", &x);
x
};
x
};
let x = branch1 * branch2;
x
};
seen.at("parallel1", &x);
let x = net.batch_norm1.forward(x);
seen.at("batch_norm1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
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
    network! {
        N221: sequence(9, 3) -> class(2) {
            layer_1: rrelu(lower = 0.1, upper = 0.3)
            last_step
            #[init(orthogonal)]
            dense(2, softmax)
        }
        limits { params: 8, flops: 76, memory: 248 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N221>(0);
let x = numbers([2, 9, 3]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
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
        N224: tokens(9, 25) -> labels(2) {
            #[init(kaiming_uniform(gain = 1.0, fan_out_only = true))]
            layer_1: embedding(6)
            residual {
                layer_2: batch_norm(sigmoid, momentum = 0.2)
            }
            flatten
            dense(2, sigmoid)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N224>(0);
let x = tokens([2, 9], 25);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let x = {
let input = x.clone();
let x = private::layers::channels_first(x, |x| net.residual1.layer_2.forward(x));
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("residual1.layer_2", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n225 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_1: soft_shrink(0.3)
            layer_2: gaussian_noise(0.5)
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
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), optimizer: muon(lr = 1e-3, momentum = 0.9, ns_steps = 5, match_rms_adamw = true), steps: 30, batch: 29, sample: shuffled, seed: 925 }
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
let x = net.block21.block11.layer_2.forward(x);
seen.at("block21.block11.layer_2", &x);
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
            #[init(kaiming_normal)]
            embedding(4)
            last_step
        }
        train { loss: huber(1.0), epochs: 6, batch: 61 }
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
    network! {
        block block1() {
            gaussian_noise(0.5)
        }
        block block2() {
            conv_transpose2d(9, (1, 4), relu, padding = same, bias = false)
            block1
            hard_sigmoid
        }
        N228: (input_1: image(4, 8, 9), input_2: image(4, 8, 9)) -> labels(3) {
            input_1
            concat(input_2)
            residual(shortcut = {
                    conv2d(1, 1)
            }) {
                concat(input_1)
                conv2d(1, 1)
            }
            residual(shortcut = {
                    conv2d(2, 1)
            }) {
                concat(input_1)
                block2
                conv2d(2, 1)
            }
            elu(alpha = 0.5)
            residual(shortcut = {
                    conv2d(4, 1)
            }) {
                concat(input_1)
                conv2d(4, 1)
            }
            flatten
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N228>(0);
let kept_input_1 = numbers([2, 4, 8, 9]);
let kept_input_2 = numbers([2, 4, 8, 9]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = kept_input_1.clone();
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = {
let input = x.clone();
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("residual1.concat1", &x);
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
let input = x.clone();
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("residual2.concat1", &x);
let x = {
let x = net.residual2.block21.conv_transpose2d1.forward(x);
let x = { use private::runs::relu; relu (x) };
seen.at("residual2.block21.conv_transpose2d1", &x);
let x = {
let x = net.residual2.block21.block11.gaussian_noise1.forward(x);
seen.at("residual2.block21.block11.gaussian_noise1", &x);
x
};
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("residual2.block21.hard_sigmoid1", &x);
x
};
let x = net.residual2.conv2d1.forward(x);
seen.at("residual2.conv2d1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual2.shortcut.conv2d1.forward(x);
seen.at("residual2.shortcut.conv2d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual2", &x);
let x = { use private::burn::tensor::activation::elu; elu (x , 0.5) };
seen.at("elu1", &x);
let x = {
let input = x.clone();
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("residual3.concat1", &x);
let x = net.residual3.conv2d1.forward(x);
seen.at("residual3.conv2d1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual3.shortcut.conv2d1.forward(x);
seen.at("residual3.shortcut.conv2d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual3", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
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
        train { schedule: exponential(end = 0.01, warmup = 3), epochs: 3, batch: 47, augment: [mixup(0.2)] }
        limits { params: 112 }
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
        N230: (input_1: signal(4, 15), input_2: signal(3, 15)) -> labels(3) {
            input_1
            permute(signal(C, L))
            concat(input_2)
            residual(shortcut = {
                    conv1d(6, 1)
            }) {
                concat(input_2)
                conv1d(6, 1)
            }
            layer_1: repeat(2) {
                group_norm(2, tanhshrink)
            }
            sum(layer_1)
            layer_2: concat(input_1)
            residual {
                soft_shrink(lambda = 0.3)
            }
            concat(layer_1)
            global_avg_pool
            dense(3)
        }
        train { loss: binary_cross_entropy, schedule: constant, epochs: 9, metrics: hamming, seed: 754 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N230>(0);
let kept_input_1 = numbers([2, 4, 15]);
let kept_input_2 = numbers([2, 3, 15]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = kept_input_1.clone();
let x = { x . permute ([0 , 1 , 2]) };
seen.at("permute1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = {
let input = x.clone();
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("residual1.concat1", &x);
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
let x = net.layer_1[0].group_norm1.forward(x);
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("layer_1[0].group_norm1", &x);
x
};
let x = {
let x = net.layer_1[1].group_norm1.forward(x);
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("layer_1[1].group_norm1", &x);
x
};
let kept_layer_1 = x.clone();
let x = x + kept_layer_1.clone();
seen.at("sum1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("layer_2", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("residual2.soft_shrink1", &x);
let x = x + input;
x
};
seen.at("residual2", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("concat3", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
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
        train { optimizer: adamw(lr = 1e-3, weight_decay = 0.01), schedule: exponential(end = 0.01, warmup = 3), epochs: 2, batch: 47, sample: balanced, stop: early(patience = 1) }
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
    network! {
        N233: signal(3, 10) -> labels(4) {
            conv_transpose1d(3, 4, silu, groups = 3, bias = false)
            flatten
            dense(4, log_sigmoid)
        }
        train { optimizer: adam, steps: 30, seed: 572 }
        limits { params: 172, flops: 728 }
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
            #[rate(1e-3)]
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
            #[rate(0.1)]
            #[init(xavier_normal)]
            dense(3, softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N236>(0);
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

mod n239 {
    use crate::seen::*;
    network! {
        N239: (input_1: signal(1, 20), input_2: signal(3, 20), input_3: signal(4, 20)) -> labels(3) {
            parallel(concat) {
                {
                    input_1
                    sum(input_1)
                    flatten
                    dense(3)
                }
                {
                    input_2
                    sum(input_2)
                    gelu(approximate = tanh)
                    flatten
                    dense(5)
                }
                {
                    input_3
                    concat(input_3)
                    flatten
                    dense(6)
                }
            }
            layer_1: pad(1)
            layer_3: repeat(2) {
                layer_2: hard_sigmoid
            }
            concat(layer_1)
            dense(3, log_sigmoid)
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
let x = x + kept_input_1.clone();
seen.at("parallel1.branch1.sum1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("parallel1.branch1.flatten1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = x + kept_input_2.clone();
seen.at("parallel1.branch2.sum1", &x);
let x = { use private::burn::tensor::activation::gelu_approximate; gelu_approximate (x) };
seen.at("parallel1.branch2.gelu1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("parallel1.branch2.flatten1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = kept_input_3.clone();
let x = Tensor::cat(vec![x, kept_input_3.clone()], 1);
seen.at("parallel1.branch3.concat1", &x);
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
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Constant (0.0)) };
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = {
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("layer_3[0].layer_2", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("layer_3[1].layer_2", &x);
x
};
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("concat1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
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

mod n241 {
    use crate::seen::*;
    network! {
        N241: (input_1: image(3, 8, 6), input_2: image(4, 8, 6), input_3: image(1, 8, 6)) -> mask(3, 6, 4) {
            input_1
            selu
            concat(input_2)
            concat(input_3)
            group_norm(2, celu(alpha = 0.5), affine = true)
            concat(input_2)
            residual(shortcut = {
                    conv2d(2, 1)
            }) {
                group_norm(1, softplus, affine = true)
                conv2d(2, 1)
            }
            quiet_softmax
            depthwise_conv2d(2, dilation = 2, bias = false)
            conv2d(3, 1)
            log_softmax
        }
        limits { flops: 18192, memory: 5044 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N241>(0);
let kept_input_1 = numbers([2, 3, 8, 6]);
let kept_input_2 = numbers([2, 4, 8, 6]);
let kept_input_3 = numbers([2, 1, 8, 6]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = kept_input_1.clone();
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("selu1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_input_3.clone()], 1);
seen.at("concat2", &x);
let x = net.group_norm1.forward(x);
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("group_norm1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat3", &x);
let x = {
let input = x.clone();
let x = net.residual1.group_norm1.forward(x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 1.0) };
seen.at("residual1.group_norm1", &x);
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
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("quiet_softmax1", &x);
let x = net.depthwise_conv2d1.forward(x);
seen.at("depthwise_conv2d1", &x);
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n243 {
    use crate::seen::*;
    network! {
        N243: sequence(4, 6) -> sequence(8, 2) {
            thresholded_relu
            pad(2, value = 0.5)
            #[init(xavier_normal)]
            repeat(1) {
                residual(shortcut = {
                    dense(1)
                    batch_norm
            }) {
                    rrelu
                    layer_1: conv1d(8, 1, padding = same)
                    #[init(zeros)]
                    dense(1)
                }
                dense(6)
            }
            dense(2)
        }
        train { optimizer: adagrad(lr = 0.01, lr_decay = 1e-3), epochs: 5, accumulate: 1, checkpoint: [every(20 steps), best], metrics: mae }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N243>(0);
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
            #[init(ones)]
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
                    #[init(ones)]
                    dense(2)
                }
                {
                    input_3
                    mish
                    layer_2: global_avg_pool
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
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), schedule: plateau(factor = 0.5, patience = 2, warmup = 3), steps: 40, metrics: [accuracy], seed: 480 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N244>(0);
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
seen.at("parallel1.branch3.layer_2", &x);
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
    network! {
        N247: sequence(3, 7) -> labels(3) {
            residual {
                tanh
                layer_1: transformer_encoder(heads = 1, ff = 17, layers = 1)
            }
            residual(shortcut = {
                    conv1d(6, 1, stride = 2)
                    batch_norm
            }) {
                group_norm(7, eps = 1e-4)
                gru(4)
                dense(6)
                conv1d(6, 1, stride = 2)
            }
            adaptive_avg_pool1d(1)
            global_max_pool
            dense(3, log_sigmoid)
        }
        train { steps: 50, time: 30 s, metrics: [exact_match, hamming], seed: 388 }
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
    const N248_2: usize = 2;
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
                    layer_1: concat(input_2)
                    dense(4)
                }
            }
            concat(input_2)
            layer_2: concat(input_2)
            pad(1, value = 0.5)
            concat(input_2)
            gaussian_noise(0.5)
            dense(N248_2)
            tanh
        }
        train { loss: huber(1.0), optimizer: adagrad(lr = 0.01, lr_decay = 1e-3), steps: 40, batch: 46, clip: norm(1.0) }
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
seen.at("parallel1.branch2.layer_1", &x);
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
seen.at("layer_2", &x);
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

mod n251 {
    use crate::seen::*;
    const N251_1: usize = 1;
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
                    #[init(xavier_normal)]
                    conv2d(3, N251_1)
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
            layer_2: tanh
        }
        N253: signal(3, 14) -> signal(4, 7) {
            #[init(kaiming_uniform(gain = 1.0, fan_out_only = true))]
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
        train { loss: mae, steps: 80, batch: 43, stop: early(patience = 2, min_delta = 1e-3), metrics: mae }
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
seen.at("residual1.block11.layer_2", &x);
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
            #[rate(1e-3)]
            #[init(uniform(min = -0.05, max = 0.05))]
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
    network! {
        block block1(p1) {
            dense(p1, tanh)
        }
        N256: sequence(9, 4) -> image(2, 3, 1) {
            residual(shortcut = {
                    dense(2)
            }) {
                block1(8)
                tanhshrink
                #[init(kaiming_uniform(gain = 1.0, fan_out_only = true))]
                dense(2)
            }
            reshape(image(6, 3, 1))
            #[rate(0.1)]
            conv2d(2, 1, tanh)
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

mod n302 {
    use crate::seen::*;
    network! {
        N302: image(3, 9, 8) -> class(3) {
            rrelu(lower = 0.1, upper = 0.3)
            residual(shortcut = {
                    conv2d(4, 1, stride = 2)
                    batch_norm
            }) {
                residual {
                    layer_1: instance_norm(affine = true)
                }
                conv2d(4, 1)
                conv2d(4, 1, stride = 2)
            }
            softsign
            flatten
            dense(3)
            log_softmax
        }
        train { loss: cross_entropy, optimizer: muon(lr = 1e-3, momentum = 0.9, ns_steps = 5, match_rms_adamw = true), epochs: 9, batch: 12, augment: [scale(0.1)] }
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
let x = net.residual1.residual1.layer_1.forward(x);
seen.at("residual1.residual1.layer_1", &x);
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
    network! {
        N303: image(4, 6, 6) -> mask(4, 3, 3) {
            parallel(concat) {
                {
                }
                {
                    layer_1: softplus(beta = 2.0)
                    concat(layer_1)
                    conv2d(4, 1)
                }
            }
            depthwise_conv2d(3, softsign, stride = 2, padding = same)
            repeat(3) {
                hard_swish
            }
            conv2d(4, 1)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), optimizer: adan(lr = 1e-3, betas = (0.98, 0.92, 0.99)), schedule: linear(end = 0.1, warmup = 3), epochs: 3, batch: 45, clip: norm(1.0), metrics: [pixel_accuracy, mean_iou], augment: [flip] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N303>(0);
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

mod n354 {
    use crate::seen::*;
    network! {
        block block1() {
            residual {
                layer_1: rms_norm(shrink(0.3))
            }
        }
        N354: sequence(9, 6) -> tokens(9, 4) {
            layer_norm
            residual {
                residual(shortcut = {
                    dense(8)
            }) {
                    transformer_encoder(heads = 2, ff = 2, norm_first = false)
                    dense(8)
                }
                dense(6)
            }
            gru(4, layers = 3)
            block1
            block1
            dense(4)
        }
        train { optimizer: sgd(lr = 0.01, momentum = 0.9, nesterov = true), epochs: 7, batch: 7, accumulate: 3, metrics: [accuracy, perplexity] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N354>(0);
let x = numbers([2, 9, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.layer_norm1.forward(x);
seen.at("layer_norm1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.residual1.transformer_encoder1.forward(x);
seen.at("residual1.residual1.transformer_encoder1", &x);
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
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.gru1.forward(x);
seen.at("gru1", &x);
let x = {
let x = {
let input = x.clone();
let x = net.block11.residual1.layer_1.forward(x);
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("block11.residual1.layer_1", &x);
let x = x + input;
x
};
seen.at("block11.residual1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let x = net.block12.residual1.layer_1.forward(x);
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("block12.residual1.layer_1", &x);
let x = x + input;
x
};
seen.at("block12.residual1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n433 {
    use crate::seen::*;
    network! {
        N433: (input_1: image(4, 10, 8)) -> values(2) {
            depthwise_conv2d(3, padding = same)
            crop(1)
            global_avg_pool
            dense(2)
        }
        train { loss: huber(1.0), schedule: one_cycle(rise = 0.3, start = 0.1), epochs: 2, batch: 13, accumulate: 3, ema: 0.99, augment: [cutout(2), shift(2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N433>(0);
let kept_input_1 = numbers([2, 4, 10, 8]);
let forward = net.forward(kept_input_1.clone());
let x = kept_input_1.clone();
let x = net.depthwise_conv2d1.forward(x);
seen.at("depthwise_conv2d1", &x);
let x = { use private::layers::crop; crop (x , [(1 , 1) , (1 , 1)]) };
seen.at("crop1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n435 {
    use crate::seen::*;
    network! {
        N435: tokens(5, 25) -> tokens(5, 3) {
            embedding(12)
            dense(3)
        }
        train { loss: cross_entropy, epochs: 6, batch: 23, metrics: [accuracy, perplexity] }
        limits { memory: 1656 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N435>(0);
let x = tokens([2, 5], 25);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n436 {
    use crate::seen::*;
    network! {
        block block1() {
            crop(1)
        }
        N436: (input_1: volume(1, 4, 5, 4), input_2: volume(1, 4, 5, 4), input_3: volume(1, 4, 5, 4)) -> values(4) {
            parallel(product) {
                {
                    input_1
                    concat(input_1)
                    layer_1: concat(input_1)
                    global_max_pool
                    dense(4)
                }
                {
                    input_2
                    block1
                    global_avg_pool
                    dense(4)
                }
                {
                    input_3
                    concat(input_2)
                    global_max_pool
                    dense(4)
                }
            }
            batch_norm
            hard_sigmoid
            #[rate(1e-3)]
            dense(4)
        }
        limits { params: 64, flops: 548, memory: 1856 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N436>(0);
let kept_input_1 = numbers([2, 1, 4, 5, 4]);
let kept_input_2 = numbers([2, 1, 4, 5, 4]);
let kept_input_3 = numbers([2, 1, 4, 5, 4]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch1.concat1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch1.layer_1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch1.global_max_pool1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = {
let x = { use private::layers::crop; crop (x , [(1 , 1) , (1 , 1) , (1 , 1)]) };
seen.at("parallel1.branch2.block11.crop1", &x);
x
};
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("parallel1.branch2.global_avg_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = kept_input_3.clone();
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("parallel1.branch3.concat1", &x);
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
let x = net.batch_norm1.forward(x);
seen.at("batch_norm1", &x);
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("hard_sigmoid1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n438 {
    use crate::seen::*;
    network! {
        N438: sequence(8, 4) -> class(4) {
            layer_1: repeat(3) {
                avg_pool1d(3, stride = 1, padding = same)
            }
            residual(shortcut = {
                    dense(2)
                    batch_norm
            }) {
                residual {
                    attention(heads = 4)
                    concat(layer_1)
                    dense(4)
                }
                dense(2)
            }
            layer_2: permute(sequence(T, F))
            hard_swish
            global_avg_pool
            #[rate(0.1)]
            dense(4, softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N438>(0);
let x = numbers([2, 8, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = private::layers::channels_first(x, |x| net.layer_1[0].avg_pool1d1.forward(x));
seen.at("layer_1[0].avg_pool1d1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.layer_1[1].avg_pool1d1.forward(x));
seen.at("layer_1[1].avg_pool1d1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.layer_1[2].avg_pool1d1.forward(x));
seen.at("layer_1[2].avg_pool1d1", &x);
x
};
let kept_layer_1 = x.clone();
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.residual1.attention1.forward(x);
seen.at("residual1.residual1.attention1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("residual1.residual1.concat1", &x);
let x = net.residual1.residual1.dense1.forward(x);
seen.at("residual1.residual1.dense1", &x);
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
let x = private::layers::channels_first(x, |x| net.residual1.shortcut.batch_norm1.forward(x));
seen.at("residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1", &x);
let x = { x . permute ([0 , 1 , 2]) };
seen.at("layer_2", &x);
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("hard_swish1", &x);
let x = { use private::runs::mean_of_steps; mean_of_steps (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n440 {
    use crate::seen::*;
    const N440_3: usize = 3;
    const N440_4: usize = 4;
    network! {
        block block1() {
            layer_1: group_norm(1, affine = false)
        }
        N440: signal(1, 14) -> labels(3) {
            block1
            flatten
            crop(1)
            pad(2, value = 0.5)
            repeat(N440_3) {
                soft_shrink(0.3)
                parallel(concat) {
                    {
                    }
                    {
                        layer_2: hard_sigmoid
                        dense(N440_4)
                    }
                }
                dense(16)
            }
            dense(3)
            sigmoid
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N440>(0);
let x = numbers([2, 1, 14]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.block11.layer_1.forward(x);
seen.at("block11.layer_1", &x);
x
};
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("crop1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2)] , PadMode :: Constant (0.5)) };
seen.at("pad1", &x);
let x = net.repeat1.iter().fold(x, |x, repeat1| {
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("repeat1[..].soft_shrink1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("repeat1[..].parallel1.branch2.layer_2", &x);
let x = repeat1.parallel1.branch2.dense1.forward(x);
seen.at("repeat1[..].parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("repeat1[..].parallel1", &x);
let x = repeat1.dense1.forward(x);
seen.at("repeat1[..].dense1", &x);
x
});
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n442 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            log_sigmoid
            conv1d(11, 2, bias = false)
            pad(p1, value = 0.5)
        }
        N442: (input_1: signal(1, 11)) -> class(4) {
            input_1
            block1(2)
            flatten
            #[rate(0.1)]
            #[init(kaiming_uniform(gain = 1.0, fan_out_only = true))]
            dense(4)
            log_softmax
        }
        limits { params: 642 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N442>(0);
let kept_input_1 = numbers([2, 1, 11]);
let forward = net.forward(kept_input_1.clone());
let x = kept_input_1.clone();
let x = kept_input_1.clone();
let x = {
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("block11.log_sigmoid1", &x);
let x = net.block11.conv1d1.forward(x);
seen.at("block11.conv1d1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2)] , PadMode :: Constant (0.5)) };
seen.at("block11.pad1", &x);
x
};
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n443 {
    use crate::seen::*;
    network! {
        N443: volume(3, 6, 6, 5) -> values(4) {
            instance_norm(eps = 1e-4)
            gaussian_noise(0.5)
            rms_norm
            batch_norm(tanh, eps = 1e-4)
            residual {
                parallel(product) {
                    {
                    }
                    {
                        dropout(0.1)
                    }
                    {
                        thresholded_relu(0.5)
                        conv3d(3, 2, padding = same, groups = 3, bias = false)
                    }
                }
            }
            global_max_pool
            dense(4)
        }
        train { optimizer: adagrad(lr = 0.01, lr_decay = 1e-3), steps: 80, batch: 4, clip: norm(1.0), stop: early(patience = 7, min_delta = 1e-3), metrics: rmse }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N443>(0);
let x = numbers([2, 3, 6, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.instance_norm1.forward(x);
seen.at("instance_norm1", &x);
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = private::layers::channels_last(x, |x| net.rms_norm1.forward(x));
seen.at("rms_norm1", &x);
let x = net.batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("batch_norm1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.residual1.parallel1.branch2.dropout1.forward(x);
seen.at("residual1.parallel1.branch2.dropout1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("residual1.parallel1.branch3.thresholded_relu1", &x);
let x = net.residual1.parallel1.branch3.conv3d1.forward({ use private::burn::tensor::ops::PadMode; x . pad ([(0 , 1) , (0 , 1) , (0 , 1)] , PadMode :: Constant (0.0)) });
seen.at("residual1.parallel1.branch3.conv3d1", &x);
x
};
let x = branch1 * branch2 * branch3;
x
};
seen.at("residual1.parallel1", &x);
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

mod n446 {
    use crate::seen::*;
    network! {
        N446: sequence(5, 2) -> class(2) {
            layer_1: hard_swish
            dense(3)
            global_avg_pool
            dense(2, softmax)
        }
        train { optimizer: sgd(lr = 0.01, momentum = 0.9, nesterov = true), schedule: one_cycle(rise = 0.3, start = 0.1), epochs: 4, checkpoint: [every(20 steps), best], metrics: [accuracy], seed: 703, augment: [noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N446>(0);
let x = numbers([2, 5, 2]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("layer_1", &x);
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

mod n447 {
    use crate::seen::*;
    network! {
        N447: (input_1: tokens(7, 6), input_2: features(16), input_3: volume(4, 6, 6, 5)) -> values(2) {
            #[freeze]
            parallel(sum) {
                {
                    input_1
                    layer_1: embedding(6)
                    repeat(3) {
                        sum(layer_1)
                    }
                    global_avg_pool
                    #[init(kaiming_normal)]
                    dense(6)
                }
                {
                    input_2
                    layer_2: sum(input_2)
                    relu
                    dense(6)
                }
                {
                    input_3
                    gelu(approximate = none)
                    sum(input_3)
                    flatten
                    dense(6)
                }
            }
            concat(input_2)
            concat(input_2)
            swiglu(7, bias = true)
            dense(2)
            sigmoid
        }
        limits { params: 5068 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N447>(4506);
let kept_input_1 = tokens([2, 7], 6);
let kept_input_2 = numbers([2, 16]);
let kept_input_3 = numbers([2, 4, 6, 6, 5]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = net.parallel1.branch1.layer_1.forward(x);
seen.at("parallel1.branch1.layer_1", &x);
let kept_layer_1 = x.clone();
let x = {
let x = x + kept_layer_1.clone();
seen.at("parallel1.branch1.repeat1[0].sum1", &x);
x
};
let x = {
let x = x + kept_layer_1.clone();
seen.at("parallel1.branch1.repeat1[1].sum1", &x);
x
};
let x = {
let x = x + kept_layer_1.clone();
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
let x = x + kept_input_2.clone();
seen.at("parallel1.branch2.layer_2", &x);
let x = { use private::runs::relu; relu (x) };
seen.at("parallel1.branch2.relu1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = kept_input_3.clone();
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
seen.at("parallel1.branch3.gelu1", &x);
let x = x + kept_input_3.clone();
seen.at("parallel1.branch3.sum1", &x);
let x = { x . flatten :: < 2 > (1 , 4) };
seen.at("parallel1.branch3.flatten1", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = branch1 + branch2 + branch3;
x
};
seen.at("parallel1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat2", &x);
let x = net.swiglu1.forward(x);
seen.at("swiglu1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
        seen.end(x, forward);
    }
}

mod n448 {
    use crate::seen::*;
    network! {
        N448: (input_1: signal(2, 8), input_2: sequence(6, 4)) -> values(4) {
            parallel(sum) {
                {
                    input_1
                    concat(input_1)
                    dropout(0.25)
                    global_avg_pool
                    dense(5)
                }
                {
                    input_2
                    sum(input_2)
                    global_max_pool
                    dense(5)
                }
            }
            residual(shortcut = {
                    dense(8)
            }) {
                crop(1)
                dense(8)
            }
            dense(4)
            elu
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N448>(0);
let kept_input_1 = numbers([2, 2, 8]);
let kept_input_2 = numbers([2, 6, 4]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch1.concat1", &x);
let x = net.parallel1.branch1.dropout1.forward(x);
seen.at("parallel1.branch1.dropout1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("parallel1.branch1.global_avg_pool1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = x + kept_input_2.clone();
seen.at("parallel1.branch2.sum1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("parallel1.branch2.global_max_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = {
let input = x.clone();
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("residual1.crop1", &x);
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
let x = { use private::burn::tensor::activation::elu; elu (x , 1.0) };
seen.at("elu1", &x);
        seen.end(x, forward);
    }
}

mod n449 {
    use crate::seen::*;
    const N449_3: usize = 3;
    network! {
        block block1() {
            layer_norm
        }
        N449: sequence(9, 7) -> tokens(11, 3) {
            block1
            layer_1: gaussian_noise(0.25)
            parallel(concat) {
                {
                    avg_pool1d(N449_3, stride = 1, padding = same)
                    dense(2)
                }
                {
                    tanhshrink
                    dense(4)
                }
                {
                    attention(causal, heads = 1, dropout = 0.2)
                    dense(6)
                }
            }
            pad(1, reflect)
            rnn(3)
            dense(3)
        }
        train { schedule: constant(warmup = 0.05), epochs: 5, accumulate: 4, checkpoint: every(1 epoch), seed: 904, augment: [noise(0.1), mixup(0.2)] }
        limits { memory: 2548 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N449>(0);
let x = numbers([2, 9, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.block11.layer_norm1.forward(x);
seen.at("block11.layer_norm1", &x);
x
};
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = private::layers::channels_first(x, |x| net.parallel1.branch1.avg_pool1d1.forward(x));
seen.at("parallel1.branch1.avg_pool1d1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("parallel1.branch2.tanhshrink1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = net.parallel1.branch3.attention1.forward(x);
seen.at("parallel1.branch3.attention1", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2, branch3], 2);
x
};
seen.at("parallel1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1) , (0 , 0)] , PadMode :: Reflect) };
seen.at("pad1", &x);
let x = net.rnn1.forward(x);
seen.at("rnn1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n450 {
    use crate::seen::*;
    network! {
        N450: image(1, 8, 6) -> class(3) {
            upsample(3)
            flatten
            dense(3)
            softmax
        }
        train { epochs: 2, batch: 10, checkpoint: best, seed: 657 }
        limits { memory: 8652 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N450>(0);
let x = numbers([2, 1, 8, 6]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.upsample1.forward(x);
seen.at("upsample1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n453 {
    use crate::seen::*;
    network! {
        N453: (input_1: sequence(8, 4)) -> sequence(8, 2) {
            layer_1: sum(input_1)
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N453>(0);
let kept_input_1 = numbers([2, 8, 4]);
let forward = net.forward(kept_input_1.clone());
let x = kept_input_1.clone();
let x = x + kept_input_1.clone();
seen.at("layer_1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n456 {
    use crate::seen::*;
    network! {
        N456: signal(1, 19) -> signal(3, 10) {
            layer_1: gaussian_noise(0.5)
            max_pool1d(1, padding = same)
            hard_shrink
            repeat(2) {
                reshape(signal(1, 19))
                dropout(0.5)
            }
            #[freeze]
            #[init(kaiming_uniform(gain = 1.0, fan_out_only = true))]
            residual(shortcut = {
                    conv1d(8, 1, stride = 2)
            }) {
                avg_pool1d(1, padding = same)
                layer_2: concat(layer_1)
                conv1d(8, 1)
                #[init(constant(0.1))]
                conv1d(8, 1, stride = 2)
            }
            hard_shrink(lambda = 0.3)
            conv1d(3, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N456>(112);
let x = numbers([2, 1, 19]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = net.max_pool1d1.forward(x);
seen.at("max_pool1d1", &x);
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.5) };
seen.at("hard_shrink1", &x);
let x = {
let x = { x . reshape ([- 1 , 1 , 19]) };
seen.at("repeat1[0].reshape1", &x);
let x = net.repeat1[0].dropout1.forward(x);
seen.at("repeat1[0].dropout1", &x);
x
};
let x = {
let x = { x . reshape ([- 1 , 1 , 19]) };
seen.at("repeat1[1].reshape1", &x);
let x = net.repeat1[1].dropout1.forward(x);
seen.at("repeat1[1].dropout1", &x);
x
};
let x = {
let input = x.clone();
let x = net.residual1.avg_pool1d1.forward(x);
seen.at("residual1.avg_pool1d1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("residual1.layer_2", &x);
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
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("hard_shrink2", &x);
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n458 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            max_pool2d(p1, padding = same)
        }
        N458: image(2, 6, 11) -> image(2, 5, 5) {
            block1(1)
            repeat(1) {
                group_norm(1)
            }
            conv_transpose2d(4, 1, prelu, stride = (2, 1), groups = 2)
            separable_conv2d(2, 3, stride = 2)
            conv2d(2, 1, tanh)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N458>(0);
let x = numbers([2, 2, 6, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.block11.max_pool2d1.forward(x);
seen.at("block11.max_pool2d1", &x);
x
};
let x = {
let x = net.repeat1[0].group_norm1.forward(x);
seen.at("repeat1[0].group_norm1", &x);
x
};
let x = net.conv_transpose2d1.forward(x);
let x = net.conv_transpose2d1_prelu.forward(x);
seen.at("conv_transpose2d1", &x);
let x = net.separable_conv2d1.forward(x);
seen.at("separable_conv2d1", &x);
let x = net.conv2d1.forward(x);
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("conv2d1", &x);
        seen.end(x, forward);
    }
}

mod n459 {
    use crate::seen::*;
    network! {
        block block1() {
            instance_norm(quiet_softmax)
            group_norm(4, affine = false)
        }
        block block2(p1) {
            block1
            repeat(p1) {
                hard_shrink(lambda = 0.3)
            }
            softplus(2.0)
        }
        N459: volume(4, 4, 5, 5) -> volume(2, 6, 7, 7) {
            residual {
                residual {
                    celu(alpha = 0.5)
                }
                celu(0.5)
            }
            repeat(2) {
                log_sigmoid
            }
            rms_norm(hard_swish)
            pad(1)
            block2(3)
            conv3d(2, 1)
        }
        train { loss: smooth_l1, optimizer: lamb(lr = 1e-3), schedule: plateau(factor = 0.5, patience = 2), epochs: 8, batch: 21, stop: early(patience = 3) }
        limits { flops: 46668, memory: 9464 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N459>(0);
let x = numbers([2, 4, 4, 5, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("residual1.residual1.celu1", &x);
let x = x + input;
x
};
seen.at("residual1.residual1", &x);
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("residual1.celu1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = {
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("repeat1[0].log_sigmoid1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("repeat1[1].log_sigmoid1", &x);
x
};
let x = private::layers::channels_last(x, |x| net.rms_norm1.forward(x));
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("rms_norm1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1) , (1 , 1) , (1 , 1)] , PadMode :: Constant (0.0)) };
seen.at("pad1", &x);
let x = {
let x = {
let x = net.block21.block11.instance_norm1.forward(x);
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("block21.block11.instance_norm1", &x);
let x = net.block21.block11.group_norm1.forward(x);
seen.at("block21.block11.group_norm1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("block21.repeat1[0].hard_shrink1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("block21.repeat1[1].hard_shrink1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("block21.repeat1[2].hard_shrink1", &x);
x
};
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("block21.softplus1", &x);
x
};
let x = net.conv3d1.forward(x);
seen.at("conv3d1", &x);
        seen.end(x, forward);
    }
}

mod n461 {
    use crate::seen::*;
    network! {
        N461: sequence(3, 3) -> labels(4) {
            layer_1: parallel(product) {
                {
                }
                {
                    conv1d(6, 3, padding = same, bias = true)
                    gru(3, bidirectional)
                    dense(3)
                }
            }
            residual {
                concat(layer_1)
                dense(3)
            }
            residual {
                concat(layer_1)
                dense(3)
            }
            flatten
            dense(4)
        }
        train { optimizer: muon(lr = 1e-3, momentum = 0.9, ns_steps = 5, match_rms_adamw = true), steps: 60, ema: 0.99, metrics: hamming, augment: [mixup(0.2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N461>(0);
let x = numbers([2, 3, 3]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = private::layers::channels_first(x, |x| net.layer_1.branch2.conv1d1.forward(x));
seen.at("layer_1.branch2.conv1d1", &x);
let x = net.layer_1.branch2.gru1.forward(x);
seen.at("layer_1.branch2.gru1", &x);
let x = net.layer_1.branch2.dense1.forward(x);
seen.at("layer_1.branch2.dense1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = {
let input = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("residual1.concat1", &x);
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = {
let input = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("residual2.concat1", &x);
let x = net.residual2.dense1.forward(x);
seen.at("residual2.dense1", &x);
let x = x + input;
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

mod n462 {
    use crate::seen::*;
    network! {
        N462: signal(1, 18) -> signal(2, 18) {
            thresholded_relu(alpha = 0.5)
            #[rate(0.1)]
            conv1d(2, 1, sigmoid)
        }
        train { loss: mse, optimizer: adam(lr = 1e-3, betas = (0.9, 0.99), eps = 1e-7, amsgrad = true), schedule: cosine(warmup = 3), epochs: 7, batch: 28, sample: shuffled, stop: early(patience = 5), metrics: mae }
        limits { flops: 234 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N462>(0);
let x = numbers([2, 1, 18]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("thresholded_relu1", &x);
let x = net.conv1d1.forward(x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("conv1d1", &x);
        seen.end(x, forward);
    }
}

mod n463 {
    use crate::seen::*;
    const N463_3: usize = 3;
    network! {
        block block1(p1) {
            log_sigmoid
            max_pool2d((1, 2), stride = (1, p1), padding = same)
        }
        N463: image(3, 5, 9) -> values(4) {
            mish
            block1(N463_3)
            global_avg_pool
            dense(4)
        }
        train { loss: smooth_l1, optimizer: adan(lr = 1e-3, betas = (0.98, 0.92, 0.99)), steps: 80, batch: 12, metrics: mae, seed: 398 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N463>(0);
let x = numbers([2, 3, 5, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("mish1", &x);
let x = {
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("block11.log_sigmoid1", &x);
let x = net.block11.max_pool2d1.forward(x);
seen.at("block11.max_pool2d1", &x);
x
};
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n467 {
    use crate::seen::*;
    network! {
        N467: volume(2, 6, 6, 4) -> volume(3, 6, 6, 4) {
            hard_swish
            conv3d(3, 1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N467>(0);
let x = numbers([2, 2, 6, 6, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("hard_swish1", &x);
let x = net.conv3d1.forward(x);
seen.at("conv3d1", &x);
        seen.end(x, forward);
    }
}

mod n468 {
    use crate::seen::*;
    const N468_8: usize = 8;
    const N468_4: usize = 4;
    network! {
        N468: tokens(8, 6) -> labels(4) {
            #[init(kaiming_normal)]
            embedding(N468_8)
            flatten
            dense(N468_4)
            sigmoid
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N468>(0);
let x = tokens([2, 8], 6);
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

mod n469 {
    use crate::seen::*;
    const N469_3: usize = 3;
    network! {
        N469: tokens(4, 22) -> tokens(4, 3) {
            #[freeze]
            layer_1: embedding(12)
            permute(sequence(T, F))
            dense(N469_3)
        }
        limits { flops: 300, memory: 1596 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N469>(264);
let x = tokens([2, 4], 22);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let x = { x . permute ([0 , 1 , 2]) };
seen.at("permute1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n470 {
    use crate::seen::*;
    network! {
        N470: image(3, 5, 10) -> values(3) {
            selu
            global_avg_pool
        }
        limits { flops: 750, memory: 1200 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N470>(0);
let x = numbers([2, 3, 5, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("selu1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
        seen.end(x, forward);
    }
}

mod n472 {
    use crate::seen::*;
    network! {
        N472: image(2, 6, 5) -> class(2) {
            layer_norm(glu)
            flatten
            dense(2)
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), epochs: 4, clip: value(0.5), metrics: accuracy, augment: [cutout(2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N472>(0);
let x = numbers([2, 2, 6, 5]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = private::layers::channels_last(x, |x| net.layer_norm1.forward(x));
let x = { use private::burn::tensor::activation::glu; glu (x , 1) };
seen.at("layer_norm1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n473 {
    use crate::seen::*;
    const N473_3: usize = 3;
    network! {
        N473: features(12) -> labels(4) {
            repeat(N473_3) {
                layer_norm
            }
            dense(4)
        }
        train { loss: binary_cross_entropy(weights = balanced), optimizer: lamb(lr = 1e-3), schedule: plateau(factor = 0.5, patience = 2, warmup = 0.05), steps: 70, batch: 22, accumulate: 1, checkpoint: [every(20 steps), best], seed: 915 }
        limits { params: 124, flops: 352, memory: 592 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N473>(0);
let x = numbers([2, 12]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.repeat1.iter().fold(x, |x, repeat1| {
let x = repeat1.layer_norm1.forward(x);
seen.at("repeat1[..].layer_norm1", &x);
x
});
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n475 {
    use crate::seen::*;
    network! {
        N475: image(2, 10, 9) -> binary {
            batch_norm
            parallel(concat) {
                {
                    residual {
                        max_pool2d((4, 3), stride = 1, padding = same, dilation = (1, 2))
                    }
                    conv2d(3, (3, 1), padding = same, bias = true)
                    conv2d(4, 1)
                }
                {
                    residual {
                        sigmoid
                        layer_1: rms_norm
                    }
                    layer_2: selu
                }
            }
            global_max_pool
            dense(1)
        }
        limits { params: 50, flops: 11623, memory: 3080 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N475>(0);
let x = numbers([2, 2, 10, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.batch_norm1.forward(x);
seen.at("batch_norm1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = net.parallel1.branch1.residual1.max_pool2d1.forward(x);
seen.at("parallel1.branch1.residual1.max_pool2d1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch1.residual1", &x);
let x = net.parallel1.branch1.conv2d1.forward(x);
seen.at("parallel1.branch1.conv2d1", &x);
let x = net.parallel1.branch1.conv2d2.forward(x);
seen.at("parallel1.branch1.conv2d2", &x);
x
};
let branch2 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("parallel1.branch2.residual1.sigmoid1", &x);
let x = private::layers::channels_last(x, |x| net.parallel1.branch2.residual1.layer_1.forward(x));
seen.at("parallel1.branch2.residual1.layer_1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch2.residual1", &x);
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("parallel1.branch2.layer_2", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
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

mod n477 {
    use crate::seen::*;
    network! {
        N477: tokens(4, 16) -> values(4) {
            #[freeze]
            #[init(orthogonal)]
            embedding(12)
            last_step
            selu
            dense(4)
            softplus
        }
        train { loss: poisson, schedule: constant, steps: 50, checkpoint: best, metrics: r2 }
        limits { params: 244, flops: 168, memory: 1216 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N477>(192);
let x = tokens([2, 4], 16);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("selu1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 1.0) };
seen.at("softplus1", &x);
        seen.end(x, forward);
    }
}

mod n478 {
    use crate::seen::*;
    network! {
        N478: image(4, 9, 7) -> class(2) {
            glu
            global_max_pool
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N478>(0);
let x = numbers([2, 4, 9, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::burn::tensor::activation::glu; glu (x , 1) };
seen.at("glu1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n480 {
    use crate::seen::*;
    network! {
        block block1(p1, p2, p3, p4, p5) {
            residual(shortcut = {
                    conv2d(p1, 1)
            }) {
                rms_norm(hard_sigmoid)
                conv_transpose2d(p2, (3, 2), padding = same)
                conv2d(1, p3)
            }
            residual(shortcut = {
                    conv2d(7, 1, stride = p4)
            }) {
                layer_2: selu
                concat(layer_2)
                conv2d(7, 1)
                conv2d(p5, 1, stride = 2)
            }
            avg_pool2d(1)
        }
        N480: image(4, 5, 7) -> values(3) {
            layer_1: permute(image(H, C, W))
            residual {
                instance_norm(shrink(0.3), eps = 1e-4)
            }
            block1(1, 9, 1, 2, 7)
            flatten
            dense(3)
        }
        train { loss: mse, optimizer: adam, epochs: 6, batch: 4, metrics: mae }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N480>(0);
let x = numbers([2, 4, 5, 7]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { x . permute ([0 , 2 , 1 , 3]) };
seen.at("layer_1", &x);
let x = {
let input = x.clone();
let x = net.residual1.instance_norm1.forward(x);
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("residual1.instance_norm1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = {
let x = {
let input = x.clone();
let x = private::layers::channels_last(x, |x| net.block11.residual1.rms_norm1.forward(x));
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("block11.residual1.rms_norm1", &x);
let x = net.block11.residual1.conv_transpose2d1.forward(x);
seen.at("block11.residual1.conv_transpose2d1", &x);
let x = net.block11.residual1.conv2d1.forward(x);
seen.at("block11.residual1.conv2d1", &x);
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
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("block11.residual2.layer_2", &x);
let kept_layer_2 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 1);
seen.at("block11.residual2.concat1", &x);
let x = net.block11.residual2.conv2d1.forward(x);
seen.at("block11.residual2.conv2d1", &x);
let x = net.block11.residual2.conv2d2.forward(x);
seen.at("block11.residual2.conv2d2", &x);
let shortcut = {
let x = input.clone();
let x = net.block11.residual2.shortcut.conv2d1.forward(x);
seen.at("block11.residual2.shortcut.conv2d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("block11.residual2", &x);
let x = net.block11.avg_pool2d1.forward(x);
seen.at("block11.avg_pool2d1", &x);
x
};
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n481 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_2: flatten
            repeat(1) {
                layer_3: residual {
                    gaussian_noise(0.1)
                }
            }
        }
        N481: tokens(9, 20) -> labels(3) {
            #[freeze]
            embedding(4)
            #[init(orthogonal)]
            residual(shortcut = {
                    dense(2)
                    batch_norm
            }) {
                positional_encoding
                dense(2)
            }
            layer_1: hard_swish
            last_step
            layer_4: block1
            #[rate(1e-3)]
            #[init(xavier_uniform)]
            dense(3)
        }
        train { loss: binary_cross_entropy(weights = balanced), optimizer: lion(lr = 1e-4), steps: 70, monitor: valid_loss, checkpoint: best, metrics: exact_match, seed: 217 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N481>(80);
let x = tokens([2, 9], 20);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = {
let input = x.clone();
let x = net.residual1.positional_encoding1.forward(x);
seen.at("residual1.positional_encoding1", &x);
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
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("layer_1", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = {
let x = { x . flatten :: < 2 > (1 , 1) };
seen.at("layer_4.layer_2", &x);
let x = {
let x = {
let input = x.clone();
let x = net.layer_4.repeat1[0].layer_3.gaussian_noise1.forward(x);
seen.at("layer_4.repeat1[0].layer_3.gaussian_noise1", &x);
let x = x + input;
x
};
seen.at("layer_4.repeat1[0].layer_3", &x);
x
};
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n483 {
    use crate::seen::*;
    network! {
        N483: tokens(9, 12) -> values(2) {
            embedding(2)
            global_max_pool
            dense(2)
        }
        train { loss: huber(delta = 0.5), optimizer: adagrad(lr = 0.01, lr_decay = 1e-3), epochs: 3, accumulate: 2, stop: early(patience = 1, min_delta = 1e-3), checkpoint: best, metrics: r2 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N483>(0);
let x = tokens([2, 9], 12);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n485 {
    use crate::seen::*;
    network! {
        N485: (input_1: features(6)) -> binary {
            input_1
            repeat(3) {
                shrink
            }
            #[freeze]
            residual {
                concat(input_1)
                #[init(xavier_uniform)]
                dense(6)
            }
            #[rate(1e-3)]
            #[init(zeros)]
            dense(1)
        }
        train { optimizer: lion(lr = 1e-4), steps: 30, stop: early(patience = 2), seed: 297, augment: [noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N485>(78);
let kept_input_1 = numbers([2, 6]);
let forward = net.forward(kept_input_1.clone());
let x = kept_input_1.clone();
let x = kept_input_1.clone();
let x = {
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.5 , 0.0) };
seen.at("repeat1[0].shrink1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.5 , 0.0) };
seen.at("repeat1[1].shrink1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.5 , 0.0) };
seen.at("repeat1[2].shrink1", &x);
x
};
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
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n486 {
    use crate::seen::*;
    network! {
        N486: signal(4, 14) -> binary {
            global_avg_pool
            dense(1)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N486>(0);
let x = numbers([2, 4, 14]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n489 {
    use crate::seen::*;
    network! {
        N489: image(3, 8, 10) -> class(4) {
            global_max_pool
            #[rate(0.1)]
            dense(4, log_softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N489>(0);
let x = numbers([2, 3, 8, 10]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n490 {
    use crate::seen::*;
    network! {
        N490: tokens(9, 16) -> values(2) {
            embedding(6)
            global_avg_pool
            dense(2)
        }
        train { loss: poisson(log = true), optimizer: rmsprop(lr = 1e-3, alpha = 0.95, centered = true), steps: 80, batch: 50, time: 30 s, metrics: r2 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N490>(0);
let x = tokens([2, 9], 16);
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

mod n491 {
    use crate::seen::*;
    const N491_4: usize = 4;
    network! {
        N491: (input_1: volume(1, 5, 6, 4), input_2: volume(2, 5, 6, 4), input_3: volume(3, 5, 6, 4)) -> binary {
            #[freeze]
            parallel(sum) {
                {
                    input_1
                    soft_shrink(0.3)
                    flatten
                    dense(4)
                }
                {
                    input_2
                    shrink(lambda = 0.3)
                    global_max_pool
                    dense(N491_4)
                }
                {
                    input_3
                    rrelu
                    concat(input_1)
                    flatten
                    dense(4)
                }
            }
            layer_1: group_norm(1, eps = 1e-4)
            dense(1)
        }
        train { loss: binary_cross_entropy, optimizer: lamb(lr = 1e-3), epochs: 7, accumulate: 2, monitor: train_loss, metrics: [accuracy, f1, auroc, precision, recall] }
        limits { params: 2433, flops: 6913, memory: 13572 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N491>(2420);
let kept_input_1 = numbers([2, 1, 5, 6, 4]);
let kept_input_2 = numbers([2, 2, 5, 6, 4]);
let kept_input_3 = numbers([2, 3, 5, 6, 4]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone(), kept_input_3.clone());
let x = {
let branch1 = {
let x = kept_input_1.clone();
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("parallel1.branch1.soft_shrink1", &x);
let x = { x . flatten :: < 2 > (1 , 4) };
seen.at("parallel1.branch1.flatten1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = kept_input_2.clone();
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("parallel1.branch2.shrink1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("parallel1.branch2.global_max_pool1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = kept_input_3.clone();
let x = net.parallel1.branch3.rrelu1.forward(x);
seen.at("parallel1.branch3.rrelu1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("parallel1.branch3.concat1", &x);
let x = { x . flatten :: < 2 > (1 , 4) };
seen.at("parallel1.branch3.flatten1", &x);
let x = net.parallel1.branch3.dense1.forward(x);
seen.at("parallel1.branch3.dense1", &x);
x
};
let x = branch1 + branch2 + branch3;
x
};
seen.at("parallel1", &x);
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n492 {
    use crate::seen::*;
    const N492_5: usize = 5;
    network! {
        N492: sequence(3, 8) -> class(3) {
            dropout(0.1)
            residual(shortcut = {
                    dense(5)
            }) {
                log_sigmoid
                layer_norm
                dense(N492_5)
            }
            flatten
            dense(3)
            softmax
        }
        train { loss: cross_entropy(smoothing = 0.1, weights = balanced), epochs: 9, metrics: [accuracy, top_k(2)] }
        limits { params: 154, memory: 808 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N492>(0);
let x = numbers([2, 3, 8]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.dropout1.forward(x);
seen.at("dropout1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("residual1.log_sigmoid1", &x);
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
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n493 {
    use crate::seen::*;
    network! {
        N493: signal(2, 22) -> binary {
            global_avg_pool
            layer_2: parallel(concat) {
                {
                }
                {
                    batch_norm(quiet_softmax, eps = 1e-4)
                    residual {
                        layer_1: batch_norm
                    }
                    dense(5)
                }
            }
            layer_3: sum(layer_2)
            crop(1)
            concat(layer_3)
            concat(layer_3)
            dense(1)
        }
        train { loss: binary_cross_entropy(weights = balanced), optimizer: rmsprop(lr = 1e-3, alpha = 0.95, centered = true), schedule: one_cycle(rise = 0.3, start = 0.1), steps: 40, batch: 4, accumulate: 3, clip: value(0.5), time: 30 s, metrics: [accuracy, f1, auroc, precision, recall] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N493>(0);
let x = numbers([2, 2, 22]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.layer_2.branch2.batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("layer_2.branch2.batch_norm1", &x);
let x = {
let input = x.clone();
let x = net.layer_2.branch2.residual1.layer_1.forward(x);
seen.at("layer_2.branch2.residual1.layer_1", &x);
let x = x + input;
x
};
seen.at("layer_2.branch2.residual1", &x);
let x = net.layer_2.branch2.dense1.forward(x);
seen.at("layer_2.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("layer_2", &x);
let kept_layer_2 = x.clone();
let x = x + kept_layer_2.clone();
seen.at("layer_3", &x);
let kept_layer_3 = x.clone();
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("crop1", &x);
let x = Tensor::cat(vec![x, kept_layer_3.clone()], 1);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_layer_3.clone()], 1);
seen.at("concat2", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n494 {
    use crate::seen::*;
    const N494_2: usize = 2;
    network! {
        N494: (input_1: sequence(9, 8), input_2: sequence(9, 4)) -> class(2) {
            input_1
            concat(input_2)
            concat(input_2)
            last_step
            dense(N494_2)
        }
        train { loss: cross_entropy, optimizer: sgd(lr = 0.01, momentum = 0.9, dampening = 0.1, weight_decay = 1e-4), schedule: exponential(end = 0.01, warmup = 3), epochs: 9, batch: 27 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N494>(0);
let kept_input_1 = numbers([2, 9, 8]);
let kept_input_2 = numbers([2, 9, 4]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = kept_input_1.clone();
let x = Tensor::cat(vec![x, kept_input_2.clone()], 2);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 2);
seen.at("concat2", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n495 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            layer_3: dense(10)
            repeat(p1) {
                leaky_relu
            }
        }
        N495: sequence(7, 4) -> tokens(4, 3) {
            layer_2: residual {
                residual {
                    layer_1: selu
                }
            }
            concat(layer_2)
            residual(shortcut = {
                    conv1d(4, 1, stride = 2)
                    batch_norm
            }) {
                block1(3)
                dense(4)
                conv1d(4, 1, stride = 2)
            }
            silu
            dense(3, softmax)
        }
        train { steps: 90, batch: 21, metrics: [accuracy, perplexity] }
        limits { params: 209 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N495>(0);
let x = numbers([2, 7, 4]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("layer_2.residual1.layer_1", &x);
let x = x + input;
x
};
seen.at("layer_2.residual1", &x);
let x = x + input;
x
};
seen.at("layer_2", &x);
let kept_layer_2 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 2);
seen.at("concat1", &x);
let x = {
let input = x.clone();
let x = {
let x = net.residual2.block11.layer_3.forward(x);
seen.at("residual2.block11.layer_3", &x);
let x = {
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.01) };
seen.at("residual2.block11.repeat1[0].leaky_relu1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.01) };
seen.at("residual2.block11.repeat1[1].leaky_relu1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.01) };
seen.at("residual2.block11.repeat1[2].leaky_relu1", &x);
x
};
x
};
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
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("silu1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 2) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n497 {
    use crate::seen::*;
    const N497_1: usize = 1;
    network! {
        block block1() {
            gaussian_noise(0.5)
        }
        N497: (input_1: signal(2, 22), input_2: signal(1, 22)) -> signal(2, 22) {
            input_1
            soft_shrink(lambda = 0.3)
            concat(input_2)
            concat(input_1)
            residual {
                rms_norm(eps = 1e-4)
                parallel(concat) {
                    {
                        layer_1: gaussian_noise(0.1)
                        block1
                        conv1d(2, N497_1)
                    }
                    {
                        concat(input_1)
                        layer_4: avg_pool1d(3, stride = 1, padding = same)
                        conv1d(5, N497_1)
                    }
                }
                conv1d(5, 1)
            }
            conv1d(2, 1)
            silu
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N497>(0);
let kept_input_1 = numbers([2, 2, 22]);
let kept_input_2 = numbers([2, 1, 22]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = kept_input_1.clone();
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("soft_shrink1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("concat2", &x);
let x = {
let input = x.clone();
let x = private::layers::channels_last(x, |x| net.residual1.rms_norm1.forward(x));
seen.at("residual1.rms_norm1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.residual1.parallel1.branch1.layer_1.forward(x);
seen.at("residual1.parallel1.branch1.layer_1", &x);
let x = {
let x = net.residual1.parallel1.branch1.block11.gaussian_noise1.forward(x);
seen.at("residual1.parallel1.branch1.block11.gaussian_noise1", &x);
x
};
let x = net.residual1.parallel1.branch1.conv1d1.forward(x);
seen.at("residual1.parallel1.branch1.conv1d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("residual1.parallel1.branch2.concat1", &x);
let x = net.residual1.parallel1.branch2.layer_4.forward(x);
seen.at("residual1.parallel1.branch2.layer_4", &x);
let x = net.residual1.parallel1.branch2.conv1d1.forward(x);
seen.at("residual1.parallel1.branch2.conv1d1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("residual1.parallel1", &x);
let x = net.residual1.conv1d1.forward(x);
seen.at("residual1.conv1d1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("silu1", &x);
        seen.end(x, forward);
    }
}

mod n500 {
    use crate::seen::*;
    network! {
        block block1() {
            sigmoid
            depthwise_conv2d((1, 2), padding = same, bias = true)
        }
        N500: (input_1: image(1, 11, 6), input_2: image(2, 11, 6)) -> labels(2) {
            input_1
            block1
            layer_1: concat(input_1)
            concat(input_2)
            permute(image(W, C, H))
            prelu
            global_avg_pool
            #[rate(1e-3)]
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N500>(0);
let kept_input_1 = numbers([2, 1, 11, 6]);
let kept_input_2 = numbers([2, 2, 11, 6]);
let forward = net.forward(kept_input_1.clone(), kept_input_2.clone());
let x = kept_input_1.clone();
let x = {
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("block11.sigmoid1", &x);
let x = net.block11.depthwise_conv2d1.forward(x);
seen.at("block11.depthwise_conv2d1", &x);
x
};
let x = Tensor::cat(vec![x, kept_input_1.clone()], 1);
seen.at("layer_1", &x);
let x = Tensor::cat(vec![x, kept_input_2.clone()], 1);
seen.at("concat2", &x);
let x = { x . permute ([0 , 3 , 1 , 2]) };
seen.at("permute1", &x);
let x = net.prelu1.forward(x);
seen.at("prelu1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n501 {
    use crate::seen::*;
    const N501_1: usize = 1;
    network! {
        N501: image(4, 6, 11) -> binary {
            repeat(2) {
                repeat(N501_1) {
                    thresholded_relu(alpha = 0.5)
                }
                layer_1: dropout(0.1)
            }
            prelu
            flatten
            dense(1, log_sigmoid)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N501>(0);
let x = numbers([2, 4, 6, 11]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let x = net.repeat1[0].repeat1.iter().fold(x, |x, repeat1| {
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("repeat1[0].repeat1[..].thresholded_relu1", &x);
x
});
let x = net.repeat1[0].layer_1.forward(x);
seen.at("repeat1[0].layer_1", &x);
x
};
let x = {
let x = net.repeat1[1].repeat1.iter().fold(x, |x, repeat1| {
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("repeat1[1].repeat1[..].thresholded_relu1", &x);
x
});
let x = net.repeat1[1].layer_1.forward(x);
seen.at("repeat1[1].layer_1", &x);
x
};
let x = net.prelu1.forward(x);
seen.at("prelu1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n502 {
    use crate::seen::*;
    const N502_8: usize = 8;
    network! {
        block block1() {
            swiglu
            group_norm(4, eps = 1e-4)
        }
        N502: tokens(8, 4) -> sequence(4, 3) {
            #[freeze]
            #[init(orthogonal)]
            embedding(4)
            #[freeze]
            #[init(ones)]
            layer_1: residual(shortcut = {
                    conv1d(N502_8, 1, stride = 2)
            }) {
                group_norm(4)
                dense(8)
                #[init(zeros)]
                conv1d(8, 1, stride = 2)
            }
            block1
            #[init(kaiming_uniform(gain = 1.0, fan_out_only = true))]
            dense(3, elu)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N502>(176);
let x = tokens([2, 8], 4);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = {
let input = x.clone();
let x = private::layers::channels_first(x, |x| net.layer_1.group_norm1.forward(x));
seen.at("layer_1.group_norm1", &x);
let x = net.layer_1.dense1.forward(x);
seen.at("layer_1.dense1", &x);
let x = private::layers::channels_first(x, |x| net.layer_1.conv1d1.forward(x));
seen.at("layer_1.conv1d1", &x);
let shortcut = {
let x = input.clone();
let x = private::layers::channels_first(x, |x| net.layer_1.shortcut.conv1d1.forward(x));
seen.at("layer_1.shortcut.conv1d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_1", &x);
let x = {
let x = net.block11.swiglu1.forward(x);
seen.at("block11.swiglu1", &x);
let x = private::layers::channels_first(x, |x| net.block11.group_norm1.forward(x));
seen.at("block11.group_norm1", &x);
x
};
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::elu; elu (x , 1.0) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n504 {
    use crate::seen::*;
    network! {
        N504: signal(3, 14) -> binary {
            residual {
                rrelu
                layer_1: residual {
                    dropout(0.1)
                }
            }
            reshape(features(42))
            residual {
                parallel(concat) {
                    {
                        gelu
                        repeat(1) {
                            dense(4, hard_swish)
                            crop(1)
                            dense(42)
                        }
                        dense(1)
                    }
                    {
                        layer_2: rms_norm
                        hard_swish
                        dense(2)
                    }
                }
                dense(42)
            }
            sigmoid
            dense(1)
        }
        train { loss: binary_cross_entropy(weights = balanced), steps: 60, batch: 58, checkpoint: every(1 epoch), augment: [mixup(0.2), noise(0.1)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N504>(0);
let x = numbers([2, 3, 14]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.rrelu1.forward(x);
seen.at("residual1.rrelu1", &x);
let x = {
let input = x.clone();
let x = net.residual1.layer_1.dropout1.forward(x);
seen.at("residual1.layer_1.dropout1", &x);
let x = x + input;
x
};
seen.at("residual1.layer_1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = { x . reshape ([- 1 , 42]) };
seen.at("reshape1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
seen.at("residual2.parallel1.branch1.gelu1", &x);
let x = {
let x = net.residual2.parallel1.branch1.repeat1[0].dense1.forward(x);
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("residual2.parallel1.branch1.repeat1[0].dense1", &x);
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("residual2.parallel1.branch1.repeat1[0].crop1", &x);
let x = net.residual2.parallel1.branch1.repeat1[0].dense2.forward(x);
seen.at("residual2.parallel1.branch1.repeat1[0].dense2", &x);
x
};
let x = net.residual2.parallel1.branch1.dense1.forward(x);
seen.at("residual2.parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = net.residual2.parallel1.branch2.layer_2.forward(x);
seen.at("residual2.parallel1.branch2.layer_2", &x);
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("residual2.parallel1.branch2.hard_swish1", &x);
let x = net.residual2.parallel1.branch2.dense1.forward(x);
seen.at("residual2.parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("residual2.parallel1", &x);
let x = net.residual2.dense1.forward(x);
seen.at("residual2.dense1", &x);
let x = x + input;
x
};
seen.at("residual2", &x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n506 {
    use crate::seen::*;
    network! {
        N506: image(2, 7, 9) -> class(4) {
            gaussian_noise(0.5)
            #[freeze]
            layer_1: parallel(product) {
                {
                    log_sigmoid
                    conv2d(5, 1)
                }
                {
                    shrink(lambda = 0.3)
                    repeat(2) {
                        softplus(beta = 2.0)
                        #[init(xavier_uniform)]
                        conv2d(4, (1, 3), padding = same, bias = true)
                        conv2d(2, 1)
                    }
                    conv2d(5, 1)
                }
            }
            global_avg_pool
            #[init(xavier_uniform)]
            dense(4)
        }
        train { epochs: 4, monitor: valid_loss, metrics: [accuracy, top_k(2)] }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N506>(106);
let x = numbers([2, 2, 7, 9]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("layer_1.branch1.log_sigmoid1", &x);
let x = net.layer_1.branch1.conv2d1.forward(x);
seen.at("layer_1.branch1.conv2d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("layer_1.branch2.shrink1", &x);
let x = {
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("layer_1.branch2.repeat1[0].softplus1", &x);
let x = net.layer_1.branch2.repeat1[0].conv2d1.forward(x);
seen.at("layer_1.branch2.repeat1[0].conv2d1", &x);
let x = net.layer_1.branch2.repeat1[0].conv2d2.forward(x);
seen.at("layer_1.branch2.repeat1[0].conv2d2", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("layer_1.branch2.repeat1[1].softplus1", &x);
let x = net.layer_1.branch2.repeat1[1].conv2d1.forward(x);
seen.at("layer_1.branch2.repeat1[1].conv2d1", &x);
let x = net.layer_1.branch2.repeat1[1].conv2d2.forward(x);
seen.at("layer_1.branch2.repeat1[1].conv2d2", &x);
x
};
let x = net.layer_1.branch2.conv2d1.forward(x);
seen.at("layer_1.branch2.conv2d1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("layer_1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n508 {
    use crate::seen::*;
    network! {
        N508: signal(4, 12) -> class(2) {
            residual {
                max_pool1d(1, padding = same)
                batch_norm
            }
            repeat(1) {
                residual {
                    shrink(lambda = 0.3)
                }
            }
            layer_norm
            global_avg_pool
            dense(2, log_softmax)
        }
        train { loss: cross_entropy, steps: 50, batch: 29, sample: balanced, stop: early(patience = 1, min_delta = 1e-3), metrics: [accuracy] }
        limits { params: 26, flops: 844, memory: 488 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N508>(0);
let x = numbers([2, 4, 12]);
let forward = net.forward(x.clone());
let x = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.max_pool1d1.forward(x);
seen.at("residual1.max_pool1d1", &x);
let x = net.residual1.batch_norm1.forward(x);
seen.at("residual1.batch_norm1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("repeat1[0].residual1.shrink1", &x);
let x = x + input;
x
};
seen.at("repeat1[0].residual1", &x);
x
};
let x = private::layers::channels_last(x, |x| net.layer_norm1.forward(x));
seen.at("layer_norm1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

