// Drawn by network-compiler/tests/random/committed.rs, which says how they are written anew.

mod n0 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            hard_swish
            depthwise_conv2d(2, padding = same, multiplier = p1)
        }
        N0: image(3, 6, 7) -> class(6) {
            selu
            parallel(concat) {
                {
                }
                {
                    depthwise_conv2d(3, prelu(per_channel = false), padding = same)
                    block1(2)
                    conv2d(5, 1)
                }
            }
            flatten
            dense(6, log_softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N0>();
        let input = numbers([2, 3, 6, 7]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("selu1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.depthwise_conv2d1.forward(x);
let x = net.parallel1.branch2.depthwise_conv2d1_prelu.forward(x);
seen.at("parallel1.branch2.depthwise_conv2d1", &x);
let x = {
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("parallel1.branch2.block11.hard_swish1", &x);
let x = net.parallel1.branch2.block11.depthwise_conv2d1.forward(x);
seen.at("parallel1.branch2.block11.depthwise_conv2d1", &x);
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
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n1 {
    use crate::seen::*;
    network! {
        N1: sequence(3, 5) -> class(2) {
            crop(1)
            residual(shortcut = {
                    conv1d(4, 1, stride = 2)
                    batch_norm
            }) {
                layer_1: parallel(sum) {
                    {
                        softsign
                        upsample(1, cubic)
                        dense(4)
                    }
                    {
                        gelu
                        dense(4)
                    }
                }
                repeat(3) {
                    adaptive_avg_pool1d(1)
                }
                conv1d(4, 1, stride = 2)
            }
            global_avg_pool
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N1>();
        let input = numbers([2, 3, 5]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::layers::crop; crop (x , [(1 , 1) , (0 , 0)]) };
seen.at("crop1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("residual1.layer_1.branch1.softsign1", &x);
let x = private::layers::channels_first(x, |x| net.residual1.layer_1.branch1.upsample1.forward(x));
seen.at("residual1.layer_1.branch1.upsample1", &x);
let x = net.residual1.layer_1.branch1.dense1.forward(x);
seen.at("residual1.layer_1.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
seen.at("residual1.layer_1.branch2.gelu1", &x);
let x = net.residual1.layer_1.branch2.dense1.forward(x);
seen.at("residual1.layer_1.branch2.dense1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("residual1.layer_1", &x);
let x = {
let x = private::layers::channels_first(x, |x| net.residual1.repeat1[0].adaptive_avg_pool1d1.forward(x));
seen.at("residual1.repeat1[0].adaptive_avg_pool1d1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.residual1.repeat1[1].adaptive_avg_pool1d1.forward(x));
seen.at("residual1.repeat1[1].adaptive_avg_pool1d1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.residual1.repeat1[2].adaptive_avg_pool1d1.forward(x));
seen.at("residual1.repeat1[2].adaptive_avg_pool1d1", &x);
x
};
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
let x = { x . mean_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n3 {
    use crate::seen::*;
    network! {
        N3: signal(4, 16) -> class(3) {
            crop(1)
            global_avg_pool
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N3>();
        let input = numbers([2, 4, 16]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("crop1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n4 {
    use crate::seen::*;
    network! {
        N4: tokens(8, 9) -> class(4) {
            embedding(6)
            global_max_pool
            dense(4)
            log_softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N4>();
        let input = tokens([2, 8], 9);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n6 {
    use crate::seen::*;
    network! {
        N6: tokens(5, 4) -> class(2) {
            embedding(12)
            global_avg_pool
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N6>();
        let input = tokens([2, 5], 4);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { x . mean_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n7 {
    use crate::seen::*;
    const N7_3: usize = 3;
    const N7_2: usize = 2;
    const N7_1: usize = 1;
    network! {
        N7: sequence(8, 2) -> values(5) {
            repeat(N7_3) {
                tanhshrink
            }
            repeat(3) {
                residual {
                    threshold
                }
                gelu
            }
            repeat(N7_2) {
                residual {
                    thresholded_relu(alpha = 0.5)
                    adaptive_avg_pool1d(8)
                }
                dense(6, mish, bias = true)
                dense(2)
            }
            gaussian_noise(0.25)
            residual {
                softsign
                layer_1: residual {
                    gru(N7_1, layers = 1)
                    dense(2)
                }
            }
            layer_2: group_norm(2, quiet_softmax)
            concat(layer_2)
            global_max_pool
            dense(5)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N7>();
        let input = numbers([2, 8, 2]);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.repeat1.iter().fold(x, |x, repeat1| {
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("repeat1[..].tanhshrink1", &x);
x
});
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.0 , 0.0) };
seen.at("repeat2[0].residual1.threshold1", &x);
let x = x + input;
x
};
seen.at("repeat2[0].residual1", &x);
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
seen.at("repeat2[0].gelu1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.0 , 0.0) };
seen.at("repeat2[1].residual1.threshold1", &x);
let x = x + input;
x
};
seen.at("repeat2[1].residual1", &x);
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
seen.at("repeat2[1].gelu1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.0 , 0.0) };
seen.at("repeat2[2].residual1.threshold1", &x);
let x = x + input;
x
};
seen.at("repeat2[2].residual1", &x);
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
seen.at("repeat2[2].gelu1", &x);
x
};
let x = net.repeat3.iter().fold(x, |x, repeat3| {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("repeat3[..].residual1.thresholded_relu1", &x);
let x = private::layers::channels_first(x, |x| repeat3.residual1.adaptive_avg_pool1d1.forward(x));
seen.at("repeat3[..].residual1.adaptive_avg_pool1d1", &x);
let x = x + input;
x
};
seen.at("repeat3[..].residual1", &x);
let x = repeat3.dense1.forward(x);
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("repeat3[..].dense1", &x);
let x = repeat3.dense2.forward(x);
seen.at("repeat3[..].dense2", &x);
x
});
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("residual1.softsign1", &x);
let x = {
let input = x.clone();
let x = net.residual1.layer_1.gru1.forward(x);
seen.at("residual1.layer_1.gru1", &x);
let x = net.residual1.layer_1.dense1.forward(x);
seen.at("residual1.layer_1.dense1", &x);
let x = x + input;
x
};
seen.at("residual1.layer_1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = private::layers::channels_first(x, |x| net.layer_2.forward(x));
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 2) };
seen.at("layer_2", &x);
let kept_layer_2 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 2);
seen.at("concat1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n8 {
    use crate::seen::*;
    network! {
        block block1() {
            mish
            crop(1)
            prelu
        }
        N8: features(16) -> values(3) {
            residual(shortcut = {
                    dense(5)
            }) {
                residual(shortcut = {
                    dense(6)
                    batch_norm
            }) {
                    layer_1: swiglu
                    block1
                    dense(6)
                }
                mish
                dense(5)
            }
            gaussian_noise(0.5)
            thresholded_relu
            block1
            dense(3)
        }
        train { epochs: 2, batch: 16 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N8>();
        let input = numbers([2, 16]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.residual1.layer_1.forward(x);
seen.at("residual1.residual1.layer_1", &x);
let x = {
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("residual1.residual1.block11.mish1", &x);
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("residual1.residual1.block11.crop1", &x);
let x = net.residual1.residual1.block11.prelu1.forward(x);
seen.at("residual1.residual1.block11.prelu1", &x);
x
};
let x = net.residual1.residual1.dense1.forward(x);
seen.at("residual1.residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual1.residual1.shortcut.dense1.forward(x);
seen.at("residual1.residual1.shortcut.dense1", &x);
let x = net.residual1.residual1.shortcut.batch_norm1.forward(x);
seen.at("residual1.residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual1.residual1", &x);
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("residual1.mish1", &x);
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
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("thresholded_relu1", &x);
let x = {
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("block11.mish1", &x);
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("block11.crop1", &x);
let x = net.block11.prelu1.forward(x);
seen.at("block11.prelu1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n9 {
    use crate::seen::*;
    network! {
        N9: sequence(9, 5) -> class(4) {
            layer_1: max_pool1d(4, stride = 1, padding = same)
            instance_norm(affine = false)
            global_avg_pool
            dense(4, softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N9>();
        let input = numbers([2, 9, 5]);
        let forward = net.forward(input.clone());
        let x = input;
let x = private::layers::channels_first(x, |x| net.layer_1.forward(x));
seen.at("layer_1", &x);
let x = private::layers::channels_first(x, |x| net.instance_norm1.forward(x));
seen.at("instance_norm1", &x);
let x = { x . mean_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n10 {
    use crate::seen::*;
    network! {
        block block1() {
            threshold
        }
        N10: sequence(9, 4) -> class(2) {
            lstm(1, last)
            residual(shortcut = {
                    dense(1)
                    batch_norm
            }) {
                residual(shortcut = {
                    dense(8)
            }) {
                    dense(10)
                    dense(8)
                }
                parallel(concat) {
                    {
                    }
                    {
                        residual {
                            gaussian_noise(0.1)
                            pad(2)
                            dense(8)
                        }
                        block1
                        dense(5)
                    }
                }
                dense(1)
            }
            pad(1)
            dense(2)
            log_softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N10>();
        let input = numbers([2, 9, 4]);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.lstm1.last(x);
seen.at("lstm1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.residual1.dense1.forward(x);
seen.at("residual1.residual1.dense1", &x);
let x = net.residual1.residual1.dense2.forward(x);
seen.at("residual1.residual1.dense2", &x);
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
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = net.residual1.parallel1.branch2.residual1.gaussian_noise1.forward(x);
seen.at("residual1.parallel1.branch2.residual1.gaussian_noise1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2)] , PadMode :: Constant (0.0)) };
seen.at("residual1.parallel1.branch2.residual1.pad1", &x);
let x = net.residual1.parallel1.branch2.residual1.dense1.forward(x);
seen.at("residual1.parallel1.branch2.residual1.dense1", &x);
let x = x + input;
x
};
seen.at("residual1.parallel1.branch2.residual1", &x);
let x = {
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.0 , 0.0) };
seen.at("residual1.parallel1.branch2.block11.threshold1", &x);
x
};
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
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Constant (0.0)) };
seen.at("pad1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n12 {
    use crate::seen::*;
    network! {
        N12: image(1, 8, 9) -> class(2) {
            group_norm(1, eps = 1e-4, affine = false)
            flatten
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N12>();
        let input = numbers([2, 1, 8, 9]);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.group_norm1.forward(x);
seen.at("group_norm1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n13 {
    use crate::seen::*;
    const N13_3: usize = 3;
    network! {
        N13: features(5) -> class(3) {
            rms_norm
            rrelu(0.1, 0.3)
            layer_1: repeat(N13_3) {
                leaky_relu(0.2)
            }
            rms_norm
            batch_norm(softmin)
            parallel(sum) {
                {
                    concat(layer_1)
                    residual(shortcut = {
                    dense(6)
                    batch_norm
            }) {
                        dense(10, 5)
                        concat(layer_1)
                        dense(6)
                    }
                }
                {
                    parallel(product) {
                        {
                            relu6
                            dense(6)
                        }
                        {
                            concat(layer_1)
                            concat(layer_1)
                            dense(6)
                        }
                    }
                    residual {
                        concat(layer_1)
                        concat(layer_1)
                        dense(6)
                    }
                }
            }
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N13>();
        let input = numbers([2, 5]);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.rms_norm1.forward(x);
seen.at("rms_norm1", &x);
let x = net.rrelu1.forward(x);
seen.at("rrelu1", &x);
let x = net.layer_1.iter().fold(x, |x, layer_1| {
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.2) };
seen.at("layer_1[..].leaky_relu1", &x);
x
});
let kept_layer_1 = x.clone();
let x = net.rms_norm2.forward(x);
seen.at("rms_norm2", &x);
let x = net.batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("batch_norm1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("parallel1.branch1.concat1", &x);
let x = {
let input = x.clone();
let x = net.parallel1.branch1.residual1.dense1.forward(x);
seen.at("parallel1.branch1.residual1.dense1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("parallel1.branch1.residual1.concat1", &x);
let x = net.parallel1.branch1.residual1.dense2.forward(x);
seen.at("parallel1.branch1.residual1.dense2", &x);
let shortcut = {
let x = input.clone();
let x = net.parallel1.branch1.residual1.shortcut.dense1.forward(x);
seen.at("parallel1.branch1.residual1.shortcut.dense1", &x);
let x = net.parallel1.branch1.residual1.shortcut.batch_norm1.forward(x);
seen.at("parallel1.branch1.residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("parallel1.branch1.residual1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::relu6; relu6 (x) };
seen.at("parallel1.branch2.parallel1.branch1.relu61", &x);
let x = net.parallel1.branch2.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch2.parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("parallel1.branch2.parallel1.branch2.concat1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("parallel1.branch2.parallel1.branch2.concat2", &x);
let x = net.parallel1.branch2.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.parallel1.branch2.dense1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("parallel1.branch2.parallel1", &x);
let x = {
let input = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("parallel1.branch2.residual1.concat1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("parallel1.branch2.residual1.concat2", &x);
let x = net.parallel1.branch2.residual1.dense1.forward(x);
seen.at("parallel1.branch2.residual1.dense1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch2.residual1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n14 {
    use crate::seen::*;
    network! {
        N14: features(7) -> values(5) {
            layer_1: residual {
                repeat(3) {
                    dropout(0.5)
                }
            }
            repeat(2) {
                concat(layer_1)
                concat(layer_1)
                dense(7)
            }
            residual(shortcut = {
                    dense(1)
            }) {
                parallel(sum) {
                    {
                        crop(1)
                        dense(3)
                    }
                    {
                        sum(layer_1)
                        dense(3)
                    }
                }
                dense(1)
            }
            concat(layer_1)
            dense(5)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N14>();
        let input = numbers([2, 7]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let input = x.clone();
let x = {
let x = net.layer_1.repeat1[0].dropout1.forward(x);
seen.at("layer_1.repeat1[0].dropout1", &x);
x
};
let x = {
let x = net.layer_1.repeat1[1].dropout1.forward(x);
seen.at("layer_1.repeat1[1].dropout1", &x);
x
};
let x = {
let x = net.layer_1.repeat1[2].dropout1.forward(x);
seen.at("layer_1.repeat1[2].dropout1", &x);
x
};
let x = x + input;
x
};
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = {
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("repeat1[0].concat1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("repeat1[0].concat2", &x);
let x = net.repeat1[0].dense1.forward(x);
seen.at("repeat1[0].dense1", &x);
x
};
let x = {
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("repeat1[1].concat1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("repeat1[1].concat2", &x);
let x = net.repeat1[1].dense1.forward(x);
seen.at("repeat1[1].dense1", &x);
x
};
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("residual2.parallel1.branch1.crop1", &x);
let x = net.residual2.parallel1.branch1.dense1.forward(x);
seen.at("residual2.parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = x + kept_layer_1.clone();
seen.at("residual2.parallel1.branch2.sum1", &x);
let x = net.residual2.parallel1.branch2.dense1.forward(x);
seen.at("residual2.parallel1.branch2.dense1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("residual2.parallel1", &x);
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
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("concat1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n15 {
    use crate::seen::*;
    network! {
        block block1() {
            hard_sigmoid
            avg_pool2d(1, padding = same, count_padding = false)
            permute(image(C, H, W))
        }
        N15: image(1, 8, 7) -> class(2) {
            repeat(1) {
                block1
                elu(alpha = 0.5)
            }
            flatten
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N15>();
        let input = numbers([2, 1, 8, 7]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let x = {
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("repeat1[0].block11.hard_sigmoid1", &x);
let x = net.repeat1[0].block11.avg_pool2d1.forward(x);
seen.at("repeat1[0].block11.avg_pool2d1", &x);
let x = { x . permute ([0 , 1 , 2 , 3]) };
seen.at("repeat1[0].block11.permute1", &x);
x
};
let x = { use private::burn::tensor::activation::elu; elu (x , 0.5) };
seen.at("repeat1[0].elu1", &x);
x
};
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n16 {
    use crate::seen::*;
    network! {
        N16: sequence(6, 5) -> values(5) {
            silu
            dropout(0.25)
            flatten
            dense(5)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N16>();
        let input = numbers([2, 6, 5]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("silu1", &x);
let x = net.dropout1.forward(x);
seen.at("dropout1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n17 {
    use crate::seen::*;
    network! {
        N17: image(3, 8, 5) -> values(4) {
            global_max_pool
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N17>();
        let input = numbers([2, 3, 8, 5]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n18 {
    use crate::seen::*;
    network! {
        N18: tokens(9, 18) -> class(6) {
            embedding(8)
            residual(shortcut = {
                    conv1d(2, 1, stride = 2)
            }) {
                layer_norm
                dense(2)
                conv1d(2, 1, stride = 2)
            }
            last_step
            dense(6, log_softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N18>();
        let input = tokens([2, 9], 18);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = {
let input = x.clone();
let x = net.residual1.layer_norm1.forward(x);
seen.at("residual1.layer_norm1", &x);
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
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n20 {
    use crate::seen::*;
    const N20_3: usize = 3;
    const N20_1: usize = 1;
    const N20_4: usize = 4;
    network! {
        block block1() {
            gelu(approximate = none)
        }
        N20: image(3, 10, 10) -> values(5) {
            adaptive_avg_pool2d((4, 8))
            block1
            layer_1: residual {
                parallel(concat) {
                    {
                        separable_conv2d(7, (N20_3, 2), elu(alpha = 0.5), padding = same, dilation = (N20_1, 2), bias = false)
                        conv2d(N20_4, 1)
                    }
                    {
                        residual(shortcut = {
                    conv2d(2, 1)
            }) {
                            max_pool2d(1, padding = same)
                            conv2d(2, 1)
                        }
                        block1
                        conv2d(1, 1)
                    }
                }
                conv2d(3, 1)
            }
            flatten
            dense(5)
        }
        train { epochs: 2, batch: 16 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N20>();
        let input = numbers([2, 3, 10, 10]);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.adaptive_avg_pool2d1.forward(x);
seen.at("adaptive_avg_pool2d1", &x);
let x = {
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
seen.at("block11.gelu1", &x);
x
};
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.layer_1.parallel1.branch1.separable_conv2d1.forward(x);
let x = { use private::burn::tensor::activation::elu; elu (x , 0.5) };
seen.at("layer_1.parallel1.branch1.separable_conv2d1", &x);
let x = net.layer_1.parallel1.branch1.conv2d1.forward(x);
seen.at("layer_1.parallel1.branch1.conv2d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = net.layer_1.parallel1.branch2.residual1.max_pool2d1.forward(x);
seen.at("layer_1.parallel1.branch2.residual1.max_pool2d1", &x);
let x = net.layer_1.parallel1.branch2.residual1.conv2d1.forward(x);
seen.at("layer_1.parallel1.branch2.residual1.conv2d1", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_1.parallel1.branch2.residual1.shortcut.conv2d1.forward(x);
seen.at("layer_1.parallel1.branch2.residual1.shortcut.conv2d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_1.parallel1.branch2.residual1", &x);
let x = {
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
seen.at("layer_1.parallel1.branch2.block11.gelu1", &x);
x
};
let x = net.layer_1.parallel1.branch2.conv2d1.forward(x);
seen.at("layer_1.parallel1.branch2.conv2d1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("layer_1.parallel1", &x);
let x = net.layer_1.conv2d1.forward(x);
seen.at("layer_1.conv2d1", &x);
let x = x + input;
x
};
seen.at("layer_1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n21 {
    use crate::seen::*;
    network! {
        block block1() {
            softplus
            crop(1)
        }
        block block2() {
            block1
            rms_norm
            shrink(lambda = 0.3)
        }
        block block3() {
            block2
            conv_transpose1d(5, 3, sigmoid, padding = same)
        }
        N21: sequence(4, 3) -> values(5) {
            tanh
            block3
            parallel(sum) {
                {
                }
                {
                    conv1d(10, 2, hard_swish, padding = same, groups = 5)
                    residual {
                        glu
                        dense(10)
                    }
                    dense(5)
                }
                {
                    dense(11, softplus(beta = 2.0), bias = false)
                    dense(5)
                }
            }
            layer_1: leaky_relu(0.2)
            gru(5, last)
            dense(5)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N21>();
        let input = numbers([2, 4, 3]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("tanh1", &x);
let x = {
let x = {
let x = {
let x = { use private::burn::tensor::activation::softplus; softplus (x , 1.0) };
seen.at("block31.block21.block11.softplus1", &x);
let x = { use private::layers::crop; crop (x , [(1 , 1) , (0 , 0)]) };
seen.at("block31.block21.block11.crop1", &x);
x
};
let x = net.block31.block21.rms_norm1.forward(x);
seen.at("block31.block21.rms_norm1", &x);
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("block31.block21.shrink1", &x);
x
};
let x = private::layers::channels_first(x, |x| net.block31.conv_transpose1d1.forward(x));
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("block31.conv_transpose1d1", &x);
x
};
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = private::layers::channels_first(x, |x| net.parallel1.branch2.conv1d1.forward(x));
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("parallel1.branch2.conv1d1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::glu; glu (x , 2) };
seen.at("parallel1.branch2.residual1.glu1", &x);
let x = net.parallel1.branch2.residual1.dense1.forward(x);
seen.at("parallel1.branch2.residual1.dense1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch2.residual1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = net.parallel1.branch3.dense1.forward(x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("parallel1.branch3.dense1", &x);
let x = net.parallel1.branch3.dense2.forward(x);
seen.at("parallel1.branch3.dense2", &x);
x
};
let x = branch1 + branch2 + branch3;
x
};
seen.at("parallel1", &x);
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.2) };
seen.at("layer_1", &x);
let x = net.gru1.last(x);
seen.at("gru1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n22 {
    use crate::seen::*;
    const N22_1: usize = 1;
    network! {
        block block1(p1, p2, p3, p4) {
            layer_1: relu
            layer_2: residual(shortcut = {
                    conv3d(2, p1, stride = 2)
            }) {
                conv_transpose3d(7, (3, 3, 4), padding = same)
                conv3d(p2, p3)
                conv3d(2, 1, stride = p4)
            }
            layer_3: softmin
        }
        N22: volume(1, 6, 6, 5) -> class(3) {
            elu
            layer_4: block1(1, 2, N22_1, 2)
            sum(layer_4)
            repeat(3) {
                hard_shrink(lambda = 0.3)
                sum(layer_4)
            }
            concat(layer_4)
            global_max_pool
            dense(3)
            log_softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N22>();
        let input = numbers([2, 1, 6, 6, 5]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::elu; elu (x , 1.0) };
seen.at("elu1", &x);
let x = {
let x = { use private::runs::relu; relu (x) };
seen.at("layer_4.layer_1", &x);
let x = {
let input = x.clone();
let x = net.layer_4.layer_2.conv_transpose3d1.forward(x);
seen.at("layer_4.layer_2.conv_transpose3d1", &x);
let x = net.layer_4.layer_2.conv3d1.forward(x);
seen.at("layer_4.layer_2.conv3d1", &x);
let x = net.layer_4.layer_2.conv3d2.forward(x);
seen.at("layer_4.layer_2.conv3d2", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_4.layer_2.shortcut.conv3d1.forward(x);
seen.at("layer_4.layer_2.shortcut.conv3d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_4.layer_2", &x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("layer_4.layer_3", &x);
x
};
let kept_layer_4 = x.clone();
let x = x + kept_layer_4.clone();
seen.at("sum1", &x);
let x = {
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("repeat1[0].hard_shrink1", &x);
let x = x + kept_layer_4.clone();
seen.at("repeat1[0].sum1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("repeat1[1].hard_shrink1", &x);
let x = x + kept_layer_4.clone();
seen.at("repeat1[1].sum1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("repeat1[2].hard_shrink1", &x);
let x = x + kept_layer_4.clone();
seen.at("repeat1[2].sum1", &x);
x
};
let x = Tensor::cat(vec![x, kept_layer_4.clone()], 1);
seen.at("concat1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n23 {
    use crate::seen::*;
    network! {
        N23: volume(3, 6, 5, 6) -> values(2) {
            prelu(per_channel = true)
            flatten
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N23>();
        let input = numbers([2, 3, 6, 5, 6]);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.prelu1.forward(x);
seen.at("prelu1", &x);
let x = { x . flatten :: < 2 > (1 , 4) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n26 {
    use crate::seen::*;
    network! {
        N26: tokens(9, 28) -> values(6) {
            embedding(10)
            last_step
            dense(6)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N26>();
        let input = tokens([2, 9], 28);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n30 {
    use crate::seen::*;
    network! {
        block block1() {
            tanhshrink
            dropout(0.25)
        }
        block block2() {
            soft_shrink(lambda = 0.3)
            block1
        }
        block block3() {
            block2
            shrink
            repeat(2) {
                rms_norm(hard_swish)
            }
        }
        N30: features(15) -> class(2) {
            celu(0.5)
            block3
            residual(shortcut = {
                    dense(2)
            }) {
                tanhshrink
                repeat(2) {
                    rms_norm(eps = 1e-4)
                    layer_1: group_norm(5, affine = false)
                }
                dense(2)
            }
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N30>();
        let input = numbers([2, 15]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("celu1", &x);
let x = {
let x = {
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("block31.block21.soft_shrink1", &x);
let x = {
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("block31.block21.block11.tanhshrink1", &x);
let x = net.block31.block21.block11.dropout1.forward(x);
seen.at("block31.block21.block11.dropout1", &x);
x
};
x
};
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.5 , 0.0) };
seen.at("block31.shrink1", &x);
let x = {
let x = net.block31.repeat1[0].rms_norm1.forward(x);
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("block31.repeat1[0].rms_norm1", &x);
x
};
let x = {
let x = net.block31.repeat1[1].rms_norm1.forward(x);
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("block31.repeat1[1].rms_norm1", &x);
x
};
x
};
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("residual1.tanhshrink1", &x);
let x = {
let x = net.residual1.repeat1[0].rms_norm1.forward(x);
seen.at("residual1.repeat1[0].rms_norm1", &x);
let x = net.residual1.repeat1[0].layer_1.forward(x);
seen.at("residual1.repeat1[0].layer_1", &x);
x
};
let x = {
let x = net.residual1.repeat1[1].rms_norm1.forward(x);
seen.at("residual1.repeat1[1].rms_norm1", &x);
let x = net.residual1.repeat1[1].layer_1.forward(x);
seen.at("residual1.repeat1[1].layer_1", &x);
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

mod n34 {
    use crate::seen::*;
    network! {
        N34: tokens(9, 26) -> values(2) {
            embedding(12)
            layer_1: hard_tanh
            repeat(2) {
                layer_2: dropout(0.5)
                residual(shortcut = {
                    dense(5)
                    batch_norm
            }) {
                    transformer_encoder(causal, heads = 2, ff = 2, norm_first = true)
                    layer_3: concat(layer_1)
                    dense(5)
                }
                dense(12)
            }
            global_max_pool
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N34>();
        let input = tokens([2, 9], 26);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = {
let x = net.repeat1[0].layer_2.forward(x);
seen.at("repeat1[0].layer_2", &x);
let x = {
let input = x.clone();
let x = net.repeat1[0].residual1.transformer_encoder1.forward(x);
seen.at("repeat1[0].residual1.transformer_encoder1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("repeat1[0].residual1.layer_3", &x);
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
let x = net.repeat1[1].layer_2.forward(x);
seen.at("repeat1[1].layer_2", &x);
let x = {
let input = x.clone();
let x = net.repeat1[1].residual1.transformer_encoder1.forward(x);
seen.at("repeat1[1].residual1.transformer_encoder1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("repeat1[1].residual1.layer_3", &x);
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
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n35 {
    use crate::seen::*;
    network! {
        N35: signal(4, 17) -> class(4) {
            layer_1: reshape(volume(4, 1, 17, _))
            global_avg_pool
            dense(4)
            log_softmax
        }
        train { epochs: 2, batch: 16 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N35>();
        let input = numbers([2, 4, 17]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { x . reshape ([- 1 , 4 , 1 , 17 , 1]) };
seen.at("layer_1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n36 {
    use crate::seen::*;
    network! {
        N36: volume(4, 6, 5, 5) -> values(5) {
            log_sigmoid
            global_max_pool
            dense(5)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N36>();
        let input = numbers([2, 4, 6, 5, 5]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("log_sigmoid1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n37 {
    use crate::seen::*;
    network! {
        N37: tokens(5, 18) -> class(4) {
            layer_1: embedding(6)
            rnn(6)
            concat(layer_1)
            concat(layer_1)
            global_max_pool
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N37>();
        let input = tokens([2, 5], 18);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = net.rnn1.forward(x);
seen.at("rnn1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("concat2", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n39 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            avg_pool1d(3, stride = p1)
            layer_norm
        }
        N39: signal(4, 21) -> class(3) {
            layer_1: block1(1)
            block1(3)
            repeat(3) {
                gaussian_noise(0.1)
                conv1d(10, 2, padding = same, groups = 2)
                conv1d(4, 1)
            }
            global_avg_pool
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N39>();
        let input = numbers([2, 4, 21]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let x = net.layer_1.avg_pool1d1.forward(x);
seen.at("layer_1.avg_pool1d1", &x);
let x = private::layers::channels_last(x, |x| net.layer_1.layer_norm1.forward(x));
seen.at("layer_1.layer_norm1", &x);
x
};
let x = {
let x = net.block12.avg_pool1d1.forward(x);
seen.at("block12.avg_pool1d1", &x);
let x = private::layers::channels_last(x, |x| net.block12.layer_norm1.forward(x));
seen.at("block12.layer_norm1", &x);
x
};
let x = {
let x = net.repeat1[0].gaussian_noise1.forward(x);
seen.at("repeat1[0].gaussian_noise1", &x);
let x = net.repeat1[0].conv1d1.forward(x);
seen.at("repeat1[0].conv1d1", &x);
let x = net.repeat1[0].conv1d2.forward(x);
seen.at("repeat1[0].conv1d2", &x);
x
};
let x = {
let x = net.repeat1[1].gaussian_noise1.forward(x);
seen.at("repeat1[1].gaussian_noise1", &x);
let x = net.repeat1[1].conv1d1.forward(x);
seen.at("repeat1[1].conv1d1", &x);
let x = net.repeat1[1].conv1d2.forward(x);
seen.at("repeat1[1].conv1d2", &x);
x
};
let x = {
let x = net.repeat1[2].gaussian_noise1.forward(x);
seen.at("repeat1[2].gaussian_noise1", &x);
let x = net.repeat1[2].conv1d1.forward(x);
seen.at("repeat1[2].conv1d1", &x);
let x = net.repeat1[2].conv1d2.forward(x);
seen.at("repeat1[2].conv1d2", &x);
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
        block block1() {
            max_pool1d(3, stride = 2, padding = same)
        }
        block block2() {
            selu
            repeat(2) {
                thresholded_relu
            }
            global_max_pool
        }
        N40: signal(4, 17) -> class(5) {
            block1
            block2
            dense(5)
            softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N40>();
        let input = numbers([2, 4, 17]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let x = net.block11.max_pool1d1.forward(x);
seen.at("block11.max_pool1d1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("block21.selu1", &x);
let x = {
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("block21.repeat1[0].thresholded_relu1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("block21.repeat1[1].thresholded_relu1", &x);
x
};
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("block21.global_max_pool1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n41 {
    use crate::seen::*;
    const N41_1: usize = 1;
    network! {
        block block1() {
            layer_1: attention(heads = 1, dropout = 0.2)
        }
        N41: tokens(6, 13) -> class(3) {
            embedding(8)
            block1
            residual {
                dropout(0.25)
                repeat(N41_1) {
                    layer_3: layer_norm
                }
            }
            global_max_pool
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N41>();
        let input = tokens([2, 6], 13);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = {
let x = net.block11.layer_1.forward(x);
seen.at("block11.layer_1", &x);
x
};
let x = {
let input = x.clone();
let x = net.residual1.dropout1.forward(x);
seen.at("residual1.dropout1", &x);
let x = net.residual1.repeat1.iter().fold(x, |x, repeat1| {
let x = repeat1.layer_3.forward(x);
seen.at("residual1.repeat1[..].layer_3", &x);
x
});
let x = x + input;
x
};
seen.at("residual1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n42 {
    use crate::seen::*;
    const N42_12: usize = 12;
    const N42_1: usize = 1;
    const N42_5: usize = 5;
    network! {
        block block1() {
            layer_norm(soft_shrink(lambda = 0.3))
        }
        N42: tokens(5, 27) -> values(5) {
            layer_1: embedding(N42_12)
            concat(layer_1)
            gru(N42_1, bidirectional, last, layers = 1)
            softmin
            repeat(3) {
                block1
            }
            gelu
            repeat(1) {
                layer_2: residual(shortcut = {
                    dense(1)
            }) {
                    parallel(concat) {
                        {
                            layer_norm(eps = 1e-4)
                            hard_swish
                            dense(3)
                        }
                        {
                            log_sigmoid
                            dense(N42_5)
                        }
                    }
                    tanh
                    dense(N42_1)
                }
                dense(2)
            }
            dense(5)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N42>();
        let input = tokens([2, 5], 27);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 2);
seen.at("concat1", &x);
let x = net.gru1.last(x);
seen.at("gru1", &x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("softmin1", &x);
let x = {
let x = {
let x = net.repeat1[0].block11.layer_norm1.forward(x);
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("repeat1[0].block11.layer_norm1", &x);
x
};
x
};
let x = {
let x = {
let x = net.repeat1[1].block11.layer_norm1.forward(x);
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("repeat1[1].block11.layer_norm1", &x);
x
};
x
};
let x = {
let x = {
let x = net.repeat1[2].block11.layer_norm1.forward(x);
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("repeat1[2].block11.layer_norm1", &x);
x
};
x
};
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
seen.at("gelu1", &x);
let x = {
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.repeat2[0].layer_2.parallel1.branch1.layer_norm1.forward(x);
seen.at("repeat2[0].layer_2.parallel1.branch1.layer_norm1", &x);
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("repeat2[0].layer_2.parallel1.branch1.hard_swish1", &x);
let x = net.repeat2[0].layer_2.parallel1.branch1.dense1.forward(x);
seen.at("repeat2[0].layer_2.parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("repeat2[0].layer_2.parallel1.branch2.log_sigmoid1", &x);
let x = net.repeat2[0].layer_2.parallel1.branch2.dense1.forward(x);
seen.at("repeat2[0].layer_2.parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("repeat2[0].layer_2.parallel1", &x);
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("repeat2[0].layer_2.tanh1", &x);
let x = net.repeat2[0].layer_2.dense1.forward(x);
seen.at("repeat2[0].layer_2.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.repeat2[0].layer_2.shortcut.dense1.forward(x);
seen.at("repeat2[0].layer_2.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("repeat2[0].layer_2", &x);
let x = net.repeat2[0].dense1.forward(x);
seen.at("repeat2[0].dense1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n44 {
    use crate::seen::*;
    const N44_2: usize = 2;
    network! {
        block block1(p1) {
            group_norm(4)
            repeat(p1) {
                max_pool1d(1, padding = same)
                layer_1: prelu
            }
            residual {
                gaussian_noise(0.25)
            }
        }
        block block2(p1) {
            max_pool1d(p1, stride = 1, padding = same)
        }
        N44: sequence(9, 8) -> values(4) {
            shrink(0.3)
            conv1d(4, N44_2, padding = 0, groups = 4)
            dropout(0.5)
            block1(N44_2)
            residual {
                residual(shortcut = {
                    dense(2)
            }) {
                    layer_3: rrelu
                    gaussian_noise(0.5)
                    dense(2)
                }
                block2(2)
                dense(4)
            }
            selu
            flatten
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N44>();
        let input = numbers([2, 9, 8]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("shrink1", &x);
let x = private::layers::channels_first(x, |x| net.conv1d1.forward(x));
seen.at("conv1d1", &x);
let x = net.dropout1.forward(x);
seen.at("dropout1", &x);
let x = {
let x = private::layers::channels_first(x, |x| net.block11.group_norm1.forward(x));
seen.at("block11.group_norm1", &x);
let x = net.block11.repeat1.iter().fold(x, |x, repeat1| {
let x = private::layers::channels_first(x, |x| repeat1.max_pool1d1.forward(x));
seen.at("block11.repeat1[..].max_pool1d1", &x);
let x = repeat1.layer_1.forward(x);
seen.at("block11.repeat1[..].layer_1", &x);
x
});
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
let input = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.residual1.layer_3.forward(x);
seen.at("residual1.residual1.layer_3", &x);
let x = net.residual1.residual1.gaussian_noise1.forward(x);
seen.at("residual1.residual1.gaussian_noise1", &x);
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
let x = {
let x = private::layers::channels_first(x, |x| net.residual1.block21.max_pool1d1.forward(x));
seen.at("residual1.block21.max_pool1d1", &x);
x
};
let x = net.residual1.dense1.forward(x);
seen.at("residual1.dense1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("selu1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n46 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            conv_transpose1d(2, p1)
        }
        N46: tokens(9, 20) -> class(4) {
            embedding(10)
            block1(2)
            repeat(1) {
                layer_1: rms_norm(celu(alpha = 0.5))
            }
            swiglu
            layer_2: last_step
            residual(shortcut = {
                    dense(1)
                    batch_norm
            }) {
                flatten
                tanhshrink
                dense(1)
            }
            dense(4, softmax)
        }
        train { epochs: 2, batch: 16 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N46>();
        let input = tokens([2, 9], 20);
        let forward = net.forward(input.clone());
        let x = input;
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
let x = { use private::layers::last_step; last_step (x) };
seen.at("layer_2", &x);
let x = {
let input = x.clone();
let x = { x . flatten :: < 2 > (1 , 1) };
seen.at("residual1.flatten1", &x);
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("residual1.tanhshrink1", &x);
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
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
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
        N48: features(10) -> values(3) {
            pad(2, value = 0.5)
            block1
            dropout(0.25)
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N48>();
        let input = numbers([2, 10]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2)] , PadMode :: Constant (0.5)) };
seen.at("pad1", &x);
let x = {
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("block11.softsign1", &x);
x
};
let x = net.dropout1.forward(x);
seen.at("dropout1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n49 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            softsign
            avg_pool1d(p1, count_padding = true)
            shrink
        }
        N49: signal(4, 8) -> class(3) {
            upsample(2, linear)
            instance_norm(elu(0.5))
            repeat(1) {
                conv1d(7, 3, selu, padding = same)
                conv1d(4, 1)
            }
            block1(2)
            global_avg_pool
            dense(3)
            log_softmax
        }
        train { epochs: 2, batch: 16 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N49>();
        let input = numbers([2, 4, 8]);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.upsample1.forward(x);
seen.at("upsample1", &x);
let x = net.instance_norm1.forward(x);
let x = { use private::burn::tensor::activation::elu; elu (x , 0.5) };
seen.at("instance_norm1", &x);
let x = {
let x = net.repeat1[0].conv1d1.forward(x);
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("repeat1[0].conv1d1", &x);
let x = net.repeat1[0].conv1d2.forward(x);
seen.at("repeat1[0].conv1d2", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("block11.softsign1", &x);
let x = net.block11.avg_pool1d1.forward(x);
seen.at("block11.avg_pool1d1", &x);
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.5 , 0.0) };
seen.at("block11.shrink1", &x);
x
};
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n50 {
    use crate::seen::*;
    network! {
        N50: image(2, 11, 7) -> values(2) {
            conv_transpose2d(8, (3, 1), hard_swish, padding = (0, 1), in = 2)
            global_max_pool
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N50>();
        let input = numbers([2, 2, 11, 7]);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.conv_transpose2d1.forward(x);
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("conv_transpose2d1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n51 {
    use crate::seen::*;
    network! {
        N51: features(14) -> class(5) {
            repeat(3) {
                layer_2: repeat(1) {
                    layer_1: pad(2, reflect)
                    concat(layer_1)
                    dense(14)
                }
            }
            reshape(volume(2, _, 1, 1))
            repeat(3) {
                repeat(2) {
                    gaussian_noise(0.25)
                }
            }
            global_max_pool
            dense(5)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N51>();
        let input = numbers([2, 14]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let x = {
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2)] , PadMode :: Reflect) };
seen.at("repeat1[0].layer_2[0].layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("repeat1[0].layer_2[0].concat1", &x);
let x = net.repeat1[0].layer_2[0].dense1.forward(x);
seen.at("repeat1[0].layer_2[0].dense1", &x);
x
};
x
};
let x = {
let x = {
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2)] , PadMode :: Reflect) };
seen.at("repeat1[1].layer_2[0].layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("repeat1[1].layer_2[0].concat1", &x);
let x = net.repeat1[1].layer_2[0].dense1.forward(x);
seen.at("repeat1[1].layer_2[0].dense1", &x);
x
};
x
};
let x = {
let x = {
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2)] , PadMode :: Reflect) };
seen.at("repeat1[2].layer_2[0].layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("repeat1[2].layer_2[0].concat1", &x);
let x = net.repeat1[2].layer_2[0].dense1.forward(x);
seen.at("repeat1[2].layer_2[0].dense1", &x);
x
};
x
};
let x = { x . reshape ([- 1 , 2 , 7 , 1 , 1]) };
seen.at("reshape1", &x);
let x = {
let x = {
let x = net.repeat2[0].repeat1[0].gaussian_noise1.forward(x);
seen.at("repeat2[0].repeat1[0].gaussian_noise1", &x);
x
};
let x = {
let x = net.repeat2[0].repeat1[1].gaussian_noise1.forward(x);
seen.at("repeat2[0].repeat1[1].gaussian_noise1", &x);
x
};
x
};
let x = {
let x = {
let x = net.repeat2[1].repeat1[0].gaussian_noise1.forward(x);
seen.at("repeat2[1].repeat1[0].gaussian_noise1", &x);
x
};
let x = {
let x = net.repeat2[1].repeat1[1].gaussian_noise1.forward(x);
seen.at("repeat2[1].repeat1[1].gaussian_noise1", &x);
x
};
x
};
let x = {
let x = {
let x = net.repeat2[2].repeat1[0].gaussian_noise1.forward(x);
seen.at("repeat2[2].repeat1[0].gaussian_noise1", &x);
x
};
let x = {
let x = net.repeat2[2].repeat1[1].gaussian_noise1.forward(x);
seen.at("repeat2[2].repeat1[1].gaussian_noise1", &x);
x
};
x
};
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
        block block1() {
            selu
            repeat(2) {
                tanh
                gaussian_noise(0.1)
            }
            hard_shrink(lambda = 0.3)
        }
        N52: volume(1, 4, 6, 5) -> values(72) {
            layer_1: residual(shortcut = {
                    conv3d(4, 1, stride = 2)
            }) {
                block1
                conv3d(4, 1)
                conv3d(4, 1, stride = 2)
            }
            sum(layer_1)
            flatten
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N52>();
        let input = numbers([2, 1, 4, 6, 5]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let input = x.clone();
let x = {
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("layer_1.block11.selu1", &x);
let x = {
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("layer_1.block11.repeat1[0].tanh1", &x);
let x = net.layer_1.block11.repeat1[0].gaussian_noise1.forward(x);
seen.at("layer_1.block11.repeat1[0].gaussian_noise1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("layer_1.block11.repeat1[1].tanh1", &x);
let x = net.layer_1.block11.repeat1[1].gaussian_noise1.forward(x);
seen.at("layer_1.block11.repeat1[1].gaussian_noise1", &x);
x
};
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("layer_1.block11.hard_shrink1", &x);
x
};
let x = net.layer_1.conv3d1.forward(x);
seen.at("layer_1.conv3d1", &x);
let x = net.layer_1.conv3d2.forward(x);
seen.at("layer_1.conv3d2", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_1.shortcut.conv3d1.forward(x);
seen.at("layer_1.shortcut.conv3d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = x + kept_layer_1.clone();
seen.at("sum1", &x);
let x = { x . flatten :: < 2 > (1 , 4) };
seen.at("flatten1", &x);
        seen.end(x, forward);
    }
}

mod n54 {
    use crate::seen::*;
    const N54_1: usize = 1;
    const N54_5: usize = 5;
    network! {
        N54: image(1, 11, 10) -> values(5) {
            residual(shortcut = {
                    conv2d(2, 1, stride = 2)
            }) {
                repeat(1) {
                    layer_1: instance_norm(eps = 1e-4, affine = false)
                    layer_2: selu
                }
                parallel(sum) {
                    {
                    }
                    {
                        repeat(2) {
                            max_pool2d(2, stride = N54_1, padding = same)
                        }
                    }
                    {
                        residual {
                            batch_norm
                            layer_3: relu6
                        }
                        tanhshrink
                    }
                }
                conv2d(2, 1)
                conv2d(2, 1, stride = 2)
            }
            crop(1)
            global_max_pool
            dense(N54_5)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N54>();
        let input = numbers([2, 1, 11, 10]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let input = x.clone();
let x = {
let x = net.residual1.repeat1[0].layer_1.forward(x);
seen.at("residual1.repeat1[0].layer_1", &x);
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("residual1.repeat1[0].layer_2", &x);
x
};
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = {
let x = net.residual1.parallel1.branch2.repeat1[0].max_pool2d1.forward(x);
seen.at("residual1.parallel1.branch2.repeat1[0].max_pool2d1", &x);
x
};
let x = {
let x = net.residual1.parallel1.branch2.repeat1[1].max_pool2d1.forward(x);
seen.at("residual1.parallel1.branch2.repeat1[1].max_pool2d1", &x);
x
};
x
};
let branch3 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = net.residual1.parallel1.branch3.residual1.batch_norm1.forward(x);
seen.at("residual1.parallel1.branch3.residual1.batch_norm1", &x);
let x = { use private::burn::tensor::activation::relu6; relu6 (x) };
seen.at("residual1.parallel1.branch3.residual1.layer_3", &x);
let x = x + input;
x
};
seen.at("residual1.parallel1.branch3.residual1", &x);
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("residual1.parallel1.branch3.tanhshrink1", &x);
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
let x = { use private::layers::crop; crop (x , [(1 , 1) , (1 , 1)]) };
seen.at("crop1", &x);
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
        N55: image(4, 9, 8) -> class(2) {
            rms_norm(eps = 1e-4)
            pixel_shuffle(2)
            repeat(3) {
                batch_norm(momentum = 0.2)
            }
            repeat(3) {
                thresholded_relu(0.5)
            }
            flatten
            dense(2, softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N55>();
        let input = numbers([2, 4, 9, 8]);
        let forward = net.forward(input.clone());
        let x = input;
let x = private::layers::channels_last(x, |x| net.rms_norm1.forward(x));
seen.at("rms_norm1", &x);
let x = net.pixel_shuffle1.forward(x);
seen.at("pixel_shuffle1", &x);
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
let x = {
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("repeat2[0].thresholded_relu1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("repeat2[1].thresholded_relu1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("repeat2[2].thresholded_relu1", &x);
x
};
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n56 {
    use crate::seen::*;
    const N56_3: usize = 3;
    network! {
        N56: tokens(5, 10) -> class(6) {
            embedding(8)
            layer_1: parallel(sum) {
                {
                    gaussian_noise(0.25)
                    dense(3)
                }
                {
                    positional_encoding
                    dense(N56_3)
                }
                {
                    rms_norm
                    dense(3)
                }
            }
            upsample(2, cubic)
            global_avg_pool
            dense(6)
            log_softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N56>();
        let input = tokens([2, 5], 10);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.layer_1.branch1.gaussian_noise1.forward(x);
seen.at("layer_1.branch1.gaussian_noise1", &x);
let x = net.layer_1.branch1.dense1.forward(x);
seen.at("layer_1.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = net.layer_1.branch2.positional_encoding1.forward(x);
seen.at("layer_1.branch2.positional_encoding1", &x);
let x = net.layer_1.branch2.dense1.forward(x);
seen.at("layer_1.branch2.dense1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = net.layer_1.branch3.rms_norm1.forward(x);
seen.at("layer_1.branch3.rms_norm1", &x);
let x = net.layer_1.branch3.dense1.forward(x);
seen.at("layer_1.branch3.dense1", &x);
x
};
let x = branch1 + branch2 + branch3;
x
};
seen.at("layer_1", &x);
let x = private::layers::channels_first(x, |x| net.upsample1.forward(x));
seen.at("upsample1", &x);
let x = { x . mean_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n57 {
    use crate::seen::*;
    network! {
        N57: image(1, 6, 6) -> values(2) {
            global_max_pool
            reshape(features(1))
            repeat(3) {
                gaussian_noise(0.1)
                rrelu(0.1, 0.3)
            }
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N57>();
        let input = numbers([2, 1, 6, 6]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = { x . reshape ([- 1 , 1]) };
seen.at("reshape1", &x);
let x = {
let x = net.repeat1[0].gaussian_noise1.forward(x);
seen.at("repeat1[0].gaussian_noise1", &x);
let x = net.repeat1[0].rrelu1.forward(x);
seen.at("repeat1[0].rrelu1", &x);
x
};
let x = {
let x = net.repeat1[1].gaussian_noise1.forward(x);
seen.at("repeat1[1].gaussian_noise1", &x);
let x = net.repeat1[1].rrelu1.forward(x);
seen.at("repeat1[1].rrelu1", &x);
x
};
let x = {
let x = net.repeat1[2].gaussian_noise1.forward(x);
seen.at("repeat1[2].gaussian_noise1", &x);
let x = net.repeat1[2].rrelu1.forward(x);
seen.at("repeat1[2].rrelu1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n58 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_2: gaussian_noise(0.5)
            elu(0.5)
            concat(layer_2)
        }
        block block2(p1, p2) {
            rrelu
            upsample((1, 2), bilinear)
            parallel(product) {
                {
                    rrelu
                    conv2d(4, 1)
                }
                {
                    conv2d(p1, 4, padding = same, groups = p2)
                    conv2d(4, 1)
                }
            }
        }
        block block3(p1) {
            block2(12, p1)
        }
        N58: image(1, 9, 9) -> class(6) {
            parallel(sum) {
                {
                }
                {
                    layer_1: group_norm(1)
                }
            }
            mish
            layer_4: residual(shortcut = {
                    conv2d(8, 1)
                    batch_norm
            }) {
                layer_3: block1
                conv2d(8, 1)
            }
            rrelu
            block3(4)
            global_avg_pool
            dense(6)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N58>();
        let input = numbers([2, 1, 9, 9]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.layer_1.forward(x);
seen.at("parallel1.branch2.layer_1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("mish1", &x);
let x = {
let input = x.clone();
let x = {
let x = net.layer_4.layer_3.layer_2.forward(x);
seen.at("layer_4.layer_3.layer_2", &x);
let kept_layer_2 = x.clone();
let x = { use private::burn::tensor::activation::elu; elu (x , 0.5) };
seen.at("layer_4.layer_3.elu1", &x);
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 1);
seen.at("layer_4.layer_3.concat1", &x);
x
};
let x = net.layer_4.conv2d1.forward(x);
seen.at("layer_4.conv2d1", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_4.shortcut.conv2d1.forward(x);
seen.at("layer_4.shortcut.conv2d1", &x);
let x = net.layer_4.shortcut.batch_norm1.forward(x);
seen.at("layer_4.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_4", &x);
let x = net.rrelu1.forward(x);
seen.at("rrelu1", &x);
let x = {
let x = {
let x = net.block31.block21.rrelu1.forward(x);
seen.at("block31.block21.rrelu1", &x);
let x = net.block31.block21.upsample1.forward(x);
seen.at("block31.block21.upsample1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.block31.block21.parallel1.branch1.rrelu1.forward(x);
seen.at("block31.block21.parallel1.branch1.rrelu1", &x);
let x = net.block31.block21.parallel1.branch1.conv2d1.forward(x);
seen.at("block31.block21.parallel1.branch1.conv2d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = net.block31.block21.parallel1.branch2.conv2d1.forward(x);
seen.at("block31.block21.parallel1.branch2.conv2d1", &x);
let x = net.block31.block21.parallel1.branch2.conv2d2.forward(x);
seen.at("block31.block21.parallel1.branch2.conv2d2", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("block31.block21.parallel1", &x);
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

mod n59 {
    use crate::seen::*;
    const N59_2: usize = 2;
    const N59_7: usize = 7;
    network! {
        block block1() {
            softsign
            layer_norm
            quiet_softmax
        }
        block block2() {
            softsign
            block1
            instance_norm(thresholded_relu, eps = 1e-4)
        }
        N59: signal(2, 18) -> values(2) {
            parallel(sum) {
                {
                }
                {
                    layer_1: block2
                }
            }
            residual(shortcut = {
                    conv1d(N59_2, 1, stride = 2)
            }) {
                silu
                conv1d(2, 1, stride = 2)
            }
            layer_norm
            residual(shortcut = {
                    conv1d(7, 1, stride = N59_2)
                    batch_norm
            }) {
                leaky_relu(slope = 0.2)
                conv1d(N59_7, 1)
                conv1d(7, 1, stride = 2)
            }
            rms_norm(threshold(at = 0.1))
            global_max_pool
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N59>();
        let input = numbers([2, 2, 18]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = {
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("parallel1.branch2.layer_1.softsign1", &x);
let x = {
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("parallel1.branch2.layer_1.block11.softsign1", &x);
let x = private::layers::channels_last(x, |x| net.parallel1.branch2.layer_1.block11.layer_norm1.forward(x));
seen.at("parallel1.branch2.layer_1.block11.layer_norm1", &x);
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("parallel1.branch2.layer_1.block11.quiet_softmax1", &x);
x
};
let x = net.parallel1.branch2.layer_1.instance_norm1.forward(x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("parallel1.branch2.layer_1.instance_norm1", &x);
x
};
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("residual1.silu1", &x);
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
let x = private::layers::channels_last(x, |x| net.layer_norm1.forward(x));
seen.at("layer_norm1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.2) };
seen.at("residual2.leaky_relu1", &x);
let x = net.residual2.conv1d1.forward(x);
seen.at("residual2.conv1d1", &x);
let x = net.residual2.conv1d2.forward(x);
seen.at("residual2.conv1d2", &x);
let shortcut = {
let x = input.clone();
let x = net.residual2.shortcut.conv1d1.forward(x);
seen.at("residual2.shortcut.conv1d1", &x);
let x = net.residual2.shortcut.batch_norm1.forward(x);
seen.at("residual2.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual2", &x);
let x = private::layers::channels_last(x, |x| net.rms_norm1.forward(x));
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("rms_norm1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n60 {
    use crate::seen::*;
    const N60_8: usize = 8;
    const N60_1: usize = 1;
    network! {
        N60: tokens(5, 6) -> class(2) {
            embedding(N60_8)
            attention(heads = 8)
            relu6
            residual(shortcut = {
                    dense(N60_1)
            }) {
                layer_1: rms_norm
                avg_pool1d(4, stride = 1, padding = same)
                dense(N60_1)
            }
            repeat(3) {
                conv_transpose1d(12, 3, padding = same)
                lstm(2)
                dense(1)
            }
            layer_2: hard_shrink(0.3)
            last_step
            dense(2, log_softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N60>();
        let input = tokens([2, 5], 6);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = net.attention1.forward(x);
seen.at("attention1", &x);
let x = { use private::burn::tensor::activation::relu6; relu6 (x) };
seen.at("relu61", &x);
let x = {
let input = x.clone();
let x = net.residual1.layer_1.forward(x);
seen.at("residual1.layer_1", &x);
let x = private::layers::channels_first(x, |x| net.residual1.avg_pool1d1.forward(x));
seen.at("residual1.avg_pool1d1", &x);
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
let x = private::layers::channels_first(x, |x| net.repeat1[0].conv_transpose1d1.forward(x));
seen.at("repeat1[0].conv_transpose1d1", &x);
let x = net.repeat1[0].lstm1.forward(x);
seen.at("repeat1[0].lstm1", &x);
let x = net.repeat1[0].dense1.forward(x);
seen.at("repeat1[0].dense1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[1].conv_transpose1d1.forward(x));
seen.at("repeat1[1].conv_transpose1d1", &x);
let x = net.repeat1[1].lstm1.forward(x);
seen.at("repeat1[1].lstm1", &x);
let x = net.repeat1[1].dense1.forward(x);
seen.at("repeat1[1].dense1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[2].conv_transpose1d1.forward(x));
seen.at("repeat1[2].conv_transpose1d1", &x);
let x = net.repeat1[2].lstm1.forward(x);
seen.at("repeat1[2].lstm1", &x);
let x = net.repeat1[2].dense1.forward(x);
seen.at("repeat1[2].dense1", &x);
x
};
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("layer_2", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n61 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            layer_2: residual {
                layer_1: pad(p1, value = 0.5)
                mish
                dense(2)
            }
            hard_sigmoid
        }
        N61: features(2) -> values(2) {
            sigmoid
            block1(1)
            gelu
            layer_6: residual {
                layer_5: residual(shortcut = {
                    dense(1)
            }) {
                    repeat(3) {
                        log_sigmoid
                        layer_3: rms_norm
                    }
                    layer_4: hard_swish
                    dense(1)
                }
                dense(2)
            }
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N61>();
        let input = numbers([2, 2]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Constant (0.5)) };
seen.at("block11.layer_2.layer_1", &x);
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("block11.layer_2.mish1", &x);
let x = net.block11.layer_2.dense1.forward(x);
seen.at("block11.layer_2.dense1", &x);
let x = x + input;
x
};
seen.at("block11.layer_2", &x);
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("block11.hard_sigmoid1", &x);
x
};
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
seen.at("gelu1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = {
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("layer_6.layer_5.repeat1[0].log_sigmoid1", &x);
let x = net.layer_6.layer_5.repeat1[0].layer_3.forward(x);
seen.at("layer_6.layer_5.repeat1[0].layer_3", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("layer_6.layer_5.repeat1[1].log_sigmoid1", &x);
let x = net.layer_6.layer_5.repeat1[1].layer_3.forward(x);
seen.at("layer_6.layer_5.repeat1[1].layer_3", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("layer_6.layer_5.repeat1[2].log_sigmoid1", &x);
let x = net.layer_6.layer_5.repeat1[2].layer_3.forward(x);
seen.at("layer_6.layer_5.repeat1[2].layer_3", &x);
x
};
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("layer_6.layer_5.layer_4", &x);
let x = net.layer_6.layer_5.dense1.forward(x);
seen.at("layer_6.layer_5.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_6.layer_5.shortcut.dense1.forward(x);
seen.at("layer_6.layer_5.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_6.layer_5", &x);
let x = net.layer_6.dense1.forward(x);
seen.at("layer_6.dense1", &x);
let x = x + input;
x
};
seen.at("layer_6", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n62 {
    use crate::seen::*;
    network! {
        block block1() {
            global_avg_pool
        }
        N62: signal(1, 13) -> class(6) {
            instance_norm
            residual(shortcut = {
                    conv1d(3, 1)
                    batch_norm
            }) {
                batch_norm
                thresholded_relu
                conv1d(3, 1)
            }
            tanhshrink
            block1
            dense(6, softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N62>();
        let input = numbers([2, 1, 13]);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.instance_norm1.forward(x);
seen.at("instance_norm1", &x);
let x = {
let input = x.clone();
let x = net.residual1.batch_norm1.forward(x);
seen.at("residual1.batch_norm1", &x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("residual1.thresholded_relu1", &x);
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
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("tanhshrink1", &x);
let x = {
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("block11.global_avg_pool1", &x);
x
};
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n64 {
    use crate::seen::*;
    network! {
        N64: tokens(7, 25) -> class(2) {
            layer_1: embedding(4)
            group_norm(1, eps = 1e-4)
            layer_2: sum(layer_1)
            global_max_pool
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N64>();
        let input = tokens([2, 7], 25);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = private::layers::channels_first(x, |x| net.group_norm1.forward(x));
seen.at("group_norm1", &x);
let x = x + kept_layer_1.clone();
seen.at("layer_2", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n65 {
    use crate::seen::*;
    network! {
        block block1() {
            adaptive_avg_pool1d(14)
            layer_1: tanh
        }
        block block2() {
            mish
            repeat(3) {
                softplus(beta = 2.0)
                gaussian_noise(0.25)
            }
            block1
        }
        N65: signal(3, 24) -> class(4) {
            selu
            block1
            adaptive_avg_pool1d(14)
            pad(2, edge)
            block2
            repeat(1) {
                residual {
                    rms_norm(hard_swish)
                    layer_2: dropout(0.5)
                }
            }
            global_max_pool
            dense(4)
        }
        train { epochs: 2, batch: 16 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N65>();
        let input = numbers([2, 3, 24]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("selu1", &x);
let x = {
let x = net.block11.adaptive_avg_pool1d1.forward(x);
seen.at("block11.adaptive_avg_pool1d1", &x);
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("block11.layer_1", &x);
x
};
let x = net.adaptive_avg_pool1d1.forward(x);
seen.at("adaptive_avg_pool1d1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2)] , PadMode :: Edge) };
seen.at("pad1", &x);
let x = {
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("block21.mish1", &x);
let x = {
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("block21.repeat1[0].softplus1", &x);
let x = net.block21.repeat1[0].gaussian_noise1.forward(x);
seen.at("block21.repeat1[0].gaussian_noise1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("block21.repeat1[1].softplus1", &x);
let x = net.block21.repeat1[1].gaussian_noise1.forward(x);
seen.at("block21.repeat1[1].gaussian_noise1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("block21.repeat1[2].softplus1", &x);
let x = net.block21.repeat1[2].gaussian_noise1.forward(x);
seen.at("block21.repeat1[2].gaussian_noise1", &x);
x
};
let x = {
let x = net.block21.block11.adaptive_avg_pool1d1.forward(x);
seen.at("block21.block11.adaptive_avg_pool1d1", &x);
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("block21.block11.layer_1", &x);
x
};
x
};
let x = {
let x = {
let input = x.clone();
let x = private::layers::channels_last(x, |x| net.repeat1[0].residual1.rms_norm1.forward(x));
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("repeat1[0].residual1.rms_norm1", &x);
let x = net.repeat1[0].residual1.layer_2.forward(x);
seen.at("repeat1[0].residual1.layer_2", &x);
let x = x + input;
x
};
seen.at("repeat1[0].residual1", &x);
x
};
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n66 {
    use crate::seen::*;
    network! {
        N66: sequence(6, 3) -> class(6) {
            max_pool1d(3, stride = 2, padding = same)
            hard_tanh
            gru(5, bidirectional, last)
            dense(6)
            softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N66>();
        let input = numbers([2, 6, 3]);
        let forward = net.forward(input.clone());
        let x = input;
let x = private::layers::channels_first(x, |x| net.max_pool1d1.forward(x));
seen.at("max_pool1d1", &x);
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("hard_tanh1", &x);
let x = net.gru1.last(x);
seen.at("gru1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n67 {
    use crate::seen::*;
    network! {
        N67: sequence(9, 4) -> class(6) {
            layer_2: parallel(sum) {
                {
                }
                {
                    mish
                    layer_1: avg_pool1d(3, stride = 1, padding = same)
                }
            }
            dense(11)
            rnn(3)
            residual {
                dense(8, rrelu)
                dense(3)
            }
            concat(layer_2)
            residual {
                concat(layer_2)
                rms_norm(mish, eps = 1e-4)
                dense(7)
            }
            layer_3: residual {
                concat(layer_2)
                dense(7)
            }
            global_max_pool
            dense(6)
            softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N67>();
        let input = numbers([2, 9, 4]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("layer_2.branch2.mish1", &x);
let x = private::layers::channels_first(x, |x| net.layer_2.branch2.layer_1.forward(x));
seen.at("layer_2.branch2.layer_1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("layer_2", &x);
let kept_layer_2 = x.clone();
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = net.rnn1.forward(x);
seen.at("rnn1", &x);
let x = {
let input = x.clone();
let x = net.residual1.dense1.forward(x);
let x = net.residual1.dense1_rrelu.forward(x);
seen.at("residual1.dense1", &x);
let x = net.residual1.dense2.forward(x);
seen.at("residual1.dense2", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 2);
seen.at("concat1", &x);
let x = {
let input = x.clone();
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 2);
seen.at("residual2.concat1", &x);
let x = net.residual2.rms_norm1.forward(x);
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("residual2.rms_norm1", &x);
let x = net.residual2.dense1.forward(x);
seen.at("residual2.dense1", &x);
let x = x + input;
x
};
seen.at("residual2", &x);
let x = {
let input = x.clone();
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 2);
seen.at("layer_3.concat1", &x);
let x = net.layer_3.dense1.forward(x);
seen.at("layer_3.dense1", &x);
let x = x + input;
x
};
seen.at("layer_3", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense2.forward(x);
seen.at("dense2", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n68 {
    use crate::seen::*;
    network! {
        N68: volume(2, 6, 6, 5) -> values(5) {
            layer_1: batch_norm
            hard_tanh
            residual(shortcut = {
                    conv3d(5, 1, stride = 2)
                    batch_norm
            }) {
                sum(layer_1)
                layer_norm(leaky_relu(slope = 0.2))
                conv3d(5, 1)
                conv3d(5, 1, stride = 2)
            }
            global_avg_pool
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N68>();
        let input = numbers([2, 2, 6, 6, 5]);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("hard_tanh1", &x);
let x = {
let input = x.clone();
let x = x + kept_layer_1.clone();
seen.at("residual1.sum1", &x);
let x = private::layers::channels_last(x, |x| net.residual1.layer_norm1.forward(x));
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.2) };
seen.at("residual1.layer_norm1", &x);
let x = net.residual1.conv3d1.forward(x);
seen.at("residual1.conv3d1", &x);
let x = net.residual1.conv3d2.forward(x);
seen.at("residual1.conv3d2", &x);
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
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
        seen.end(x, forward);
    }
}

mod n69 {
    use crate::seen::*;
    network! {
        block block1() {
            thresholded_relu
            group_norm(1, affine = false)
        }
        block block2() {
            layer_1: thresholded_relu(0.5)
            block1
        }
        block block3(p1) {
            permute(signal(C, L))
            max_pool1d(p1, stride = 3)
        }
        N69: signal(2, 23) -> class(4) {
            block2
            block3(2)
            instance_norm
            flatten
            threshold
            gaussian_noise(0.1)
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N69>();
        let input = numbers([2, 2, 23]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("block21.layer_1", &x);
let x = {
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("block21.block11.thresholded_relu1", &x);
let x = net.block21.block11.group_norm1.forward(x);
seen.at("block21.block11.group_norm1", &x);
x
};
x
};
let x = {
let x = { x . permute ([0 , 1 , 2]) };
seen.at("block31.permute1", &x);
let x = net.block31.max_pool1d1.forward(x);
seen.at("block31.max_pool1d1", &x);
x
};
let x = net.instance_norm1.forward(x);
seen.at("instance_norm1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.0 , 0.0) };
seen.at("threshold1", &x);
let x = net.gaussian_noise1.forward(x);
seen.at("gaussian_noise1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n70 {
    use crate::seen::*;
    const N70_6: usize = 6;
    const N70_1: usize = 1;
    network! {
        block block1() {
            layer_norm
            dropout(0.1)
        }
        block block2(p1, p2, p3, p4) {
            parallel(product) {
                {
                    layer_1: residual {
                        max_pool1d(3, stride = 1, padding = same)
                    }
                    concat(layer_1)
                    conv1d(6, 1)
                }
                {
                    gaussian_noise(0.5)
                    conv1d(6, 1)
                }
                {
                    batch_norm(eps = 1e-4)
                    repeat(p1) {
                        group_norm(4)
                        conv1d(11, 4, padding = same)
                        conv1d(p2, 1)
                    }
                    conv1d(p3, p4)
                }
            }
        }
        N70: signal(4, 8) -> values(66) {
            residual {
                block1
                prelu(per_channel = true)
            }
            avg_pool1d(1, padding = 0)
            conv_transpose1d(8, 4, groups = 4, bias = true)
            block2(1, 8, N70_6, N70_1)
            flatten
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N70>();
        let input = numbers([2, 4, 8]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let input = x.clone();
let x = {
let x = private::layers::channels_last(x, |x| net.residual1.block11.layer_norm1.forward(x));
seen.at("residual1.block11.layer_norm1", &x);
let x = net.residual1.block11.dropout1.forward(x);
seen.at("residual1.block11.dropout1", &x);
x
};
let x = net.residual1.prelu1.forward(x);
seen.at("residual1.prelu1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.avg_pool1d1.forward(x);
seen.at("avg_pool1d1", &x);
let x = net.conv_transpose1d1.forward(x);
seen.at("conv_transpose1d1", &x);
let x = {
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = net.block21.parallel1.branch1.layer_1.max_pool1d1.forward(x);
seen.at("block21.parallel1.branch1.layer_1.max_pool1d1", &x);
let x = x + input;
x
};
seen.at("block21.parallel1.branch1.layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("block21.parallel1.branch1.concat1", &x);
let x = net.block21.parallel1.branch1.conv1d1.forward(x);
seen.at("block21.parallel1.branch1.conv1d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = net.block21.parallel1.branch2.gaussian_noise1.forward(x);
seen.at("block21.parallel1.branch2.gaussian_noise1", &x);
let x = net.block21.parallel1.branch2.conv1d1.forward(x);
seen.at("block21.parallel1.branch2.conv1d1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = net.block21.parallel1.branch3.batch_norm1.forward(x);
seen.at("block21.parallel1.branch3.batch_norm1", &x);
let x = {
let x = net.block21.parallel1.branch3.repeat1[0].group_norm1.forward(x);
seen.at("block21.parallel1.branch3.repeat1[0].group_norm1", &x);
let x = net.block21.parallel1.branch3.repeat1[0].conv1d1.forward(x);
seen.at("block21.parallel1.branch3.repeat1[0].conv1d1", &x);
let x = net.block21.parallel1.branch3.repeat1[0].conv1d2.forward(x);
seen.at("block21.parallel1.branch3.repeat1[0].conv1d2", &x);
x
};
let x = net.block21.parallel1.branch3.conv1d1.forward(x);
seen.at("block21.parallel1.branch3.conv1d1", &x);
x
};
let x = branch1 * branch2 * branch3;
x
};
seen.at("block21.parallel1", &x);
x
};
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
        seen.end(x, forward);
    }
}

mod n72 {
    use crate::seen::*;
    network! {
        block block1() {
            tanhshrink
            pad(1, edge)
        }
        block block2(p1) {
            repeat(p1) {
                softsign
            }
        }
        block block3() {
            block1
            elu
        }
        N72: features(11) -> class(4) {
            block1
            block2(1)
            repeat(3) {
                batch_norm(thresholded_relu(0.5))
            }
            residual(shortcut = {
                    dense(1)
                    batch_norm
            }) {
                block3
                dense(1)
            }
            layer_1: hard_sigmoid
            repeat(3) {
                sum(layer_1)
            }
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N72>();
        let input = numbers([2, 11]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("block11.tanhshrink1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Edge) };
seen.at("block11.pad1", &x);
x
};
let x = {
let x = {
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("block21.repeat1[0].softsign1", &x);
x
};
x
};
let x = {
let x = net.repeat1[0].batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("repeat1[0].batch_norm1", &x);
x
};
let x = {
let x = net.repeat1[1].batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("repeat1[1].batch_norm1", &x);
x
};
let x = {
let x = net.repeat1[2].batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("repeat1[2].batch_norm1", &x);
x
};
let x = {
let input = x.clone();
let x = {
let x = {
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("residual1.block31.block11.tanhshrink1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Edge) };
seen.at("residual1.block31.block11.pad1", &x);
x
};
let x = { use private::burn::tensor::activation::elu; elu (x , 1.0) };
seen.at("residual1.block31.elu1", &x);
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
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = {
let x = x + kept_layer_1.clone();
seen.at("repeat2[0].sum1", &x);
x
};
let x = {
let x = x + kept_layer_1.clone();
seen.at("repeat2[1].sum1", &x);
x
};
let x = {
let x = x + kept_layer_1.clone();
seen.at("repeat2[2].sum1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n73 {
    use crate::seen::*;
    network! {
        N73: signal(1, 9) -> values(6) {
            celu(alpha = 0.5)
            crop(1)
            conv1d(12, 4)
            global_max_pool
            dense(6)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N73>();
        let input = numbers([2, 1, 9]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("celu1", &x);
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("crop1", &x);
let x = net.conv1d1.forward(x);
seen.at("conv1d1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n74 {
    use crate::seen::*;
    const N74_6: usize = 6;
    network! {
        N74: image(3, 9, 5) -> class(4) {
            repeat(3) {
                mish
            }
            layer_1: batch_norm(momentum = 0.2)
            concat(layer_1)
            parallel(sum) {
                {
                }
                {
                    concat(layer_1)
                    gelu
                    conv2d(N74_6, 1)
                }
            }
            global_max_pool
            dense(4, softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N74>();
        let input = numbers([2, 3, 9, 5]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("repeat1[0].mish1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("repeat1[1].mish1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("repeat1[2].mish1", &x);
x
};
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("concat1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("parallel1.branch2.concat1", &x);
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
seen.at("parallel1.branch2.gelu1", &x);
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
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n75 {
    use crate::seen::*;
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
        N75: volume(2, 5, 4, 5) -> class(2) {
            block2(1)
            permute(volume(H, D, C, W))
            conv_transpose3d(1, 3, stride = (3, 1, 1), padding = same)
            gaussian_noise(0.5)
            hard_tanh
            flatten
            dense(2, log_softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N75>();
        let input = numbers([2, 2, 5, 4, 5]);
        let forward = net.forward(input.clone());
        let x = input;
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
let x = { x . flatten :: < 2 > (1 , 4) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n77 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_1: residual(shortcut = {
                    dense(7)
            }) {
                threshold(0.1)
                repeat(1) {
                    rms_norm(eps = 1e-4)
                }
            }
            leaky_relu
            concat(layer_1)
        }
        block block2(p1) {
            layer_3: repeat(p1) {
                dropout(0.5)
            }
        }
        N77: features(7) -> class(6) {
            block1
            layer_2: repeat(2) {
                repeat(1) {
                    dense(11, bias = false)
                    dense(14)
                }
            }
            repeat(2) {
                sum(layer_2)
                repeat(2) {
                    soft_shrink(0.3)
                }
            }
            concat(layer_2)
            concat(layer_2)
            block2(1)
            dense(6)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N77>();
        let input = numbers([2, 7]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("block11.layer_1.threshold1", &x);
let x = {
let x = net.block11.layer_1.repeat1[0].rms_norm1.forward(x);
seen.at("block11.layer_1.repeat1[0].rms_norm1", &x);
x
};
let shortcut = {
let x = input.clone();
let x = net.block11.layer_1.shortcut.dense1.forward(x);
seen.at("block11.layer_1.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("block11.layer_1", &x);
let kept_layer_1 = x.clone();
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.01) };
seen.at("block11.leaky_relu1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("block11.concat1", &x);
x
};
let x = {
let x = {
let x = net.layer_2[0].repeat1[0].dense1.forward(x);
seen.at("layer_2[0].repeat1[0].dense1", &x);
let x = net.layer_2[0].repeat1[0].dense2.forward(x);
seen.at("layer_2[0].repeat1[0].dense2", &x);
x
};
x
};
let x = {
let x = {
let x = net.layer_2[1].repeat1[0].dense1.forward(x);
seen.at("layer_2[1].repeat1[0].dense1", &x);
let x = net.layer_2[1].repeat1[0].dense2.forward(x);
seen.at("layer_2[1].repeat1[0].dense2", &x);
x
};
x
};
let kept_layer_2 = x.clone();
let x = {
let x = x + kept_layer_2.clone();
seen.at("repeat2[0].sum1", &x);
let x = {
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("repeat2[0].repeat1[0].soft_shrink1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("repeat2[0].repeat1[1].soft_shrink1", &x);
x
};
x
};
let x = {
let x = x + kept_layer_2.clone();
seen.at("repeat2[1].sum1", &x);
let x = {
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("repeat2[1].repeat1[0].soft_shrink1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("repeat2[1].repeat1[1].soft_shrink1", &x);
x
};
x
};
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 1);
seen.at("concat1", &x);
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 1);
seen.at("concat2", &x);
let x = {
let x = {
let x = net.block21.layer_3[0].dropout1.forward(x);
seen.at("block21.layer_3[0].dropout1", &x);
x
};
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n78 {
    use crate::seen::*;
    network! {
        block block1() {
            parallel(sum) {
                {
                }
                {
                    relu
                    instance_norm
                }
            }
        }
        N78: volume(4, 4, 6, 6) -> class(6) {
            block1
            block1
            global_avg_pool
            dense(6)
        }
        train { epochs: 2, batch: 16 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N78>();
        let input = numbers([2, 4, 4, 6, 6]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::runs::relu; relu (x) };
seen.at("block11.parallel1.branch2.relu1", &x);
let x = net.block11.parallel1.branch2.instance_norm1.forward(x);
seen.at("block11.parallel1.branch2.instance_norm1", &x);
x
};
let x = branch1 + branch2;
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
let x = { use private::runs::relu; relu (x) };
seen.at("block12.parallel1.branch2.relu1", &x);
let x = net.block12.parallel1.branch2.instance_norm1.forward(x);
seen.at("block12.parallel1.branch2.instance_norm1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("block12.parallel1", &x);
x
};
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n79 {
    use crate::seen::*;
    network! {
        block block1() {
            instance_norm(relu, affine = true)
            residual {
                selu
            }
        }
        N79: sequence(8, 7) -> class(6) {
            residual {
                block1
            }
            swiglu(bias = true)
            last_step
            dense(6)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N79>();
        let input = numbers([2, 8, 7]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let input = x.clone();
let x = {
let x = private::layers::channels_first(x, |x| net.residual1.block11.instance_norm1.forward(x));
let x = { use private::runs::relu; relu (x) };
seen.at("residual1.block11.instance_norm1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("residual1.block11.residual1.selu1", &x);
let x = x + input;
x
};
seen.at("residual1.block11.residual1", &x);
x
};
let x = x + input;
x
};
seen.at("residual1", &x);
let x = net.swiglu1.forward(x);
seen.at("swiglu1", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n82 {
    use crate::seen::*;
    network! {
        N82: sequence(8, 6) -> class(5) {
            layer_1: repeat(1) {
                group_norm(2)
            }
            residual(shortcut = {
                    dense(7)
            }) {
                sum(layer_1)
                dense(7)
            }
            flatten
            dense(5)
            log_softmax
        }
        train { epochs: 2, batch: 16 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N82>();
        let input = numbers([2, 8, 6]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let x = private::layers::channels_first(x, |x| net.layer_1[0].group_norm1.forward(x));
seen.at("layer_1[0].group_norm1", &x);
x
};
let kept_layer_1 = x.clone();
let x = {
let input = x.clone();
let x = x + kept_layer_1.clone();
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
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n84 {
    use crate::seen::*;
    network! {
        N84: volume(3, 4, 5, 6) -> values(72) {
            crop(1)
            flatten
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N84>();
        let input = numbers([2, 3, 4, 5, 6]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::layers::crop; crop (x , [(1 , 1) , (1 , 1) , (1 , 1)]) };
seen.at("crop1", &x);
let x = { x . flatten :: < 2 > (1 , 4) };
seen.at("flatten1", &x);
        seen.end(x, forward);
    }
}

mod n85 {
    use crate::seen::*;
    network! {
        N85: image(2, 8, 5) -> values(3) {
            layer_norm
            layer_1: residual(shortcut = {
                    conv2d(5, 1, stride = 2)
            }) {
                dropout(0.1)
                gaussian_noise(0.1)
                conv2d(5, 1)
                conv2d(5, 1, stride = 2)
            }
            global_max_pool
            dense(3)
        }
        train { epochs: 2, batch: 16 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N85>();
        let input = numbers([2, 2, 8, 5]);
        let forward = net.forward(input.clone());
        let x = input;
let x = private::layers::channels_last(x, |x| net.layer_norm1.forward(x));
seen.at("layer_norm1", &x);
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
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n87 {
    use crate::seen::*;
    network! {
        N87: image(4, 8, 10) -> class(5) {
            upsample((2, 1), nearest)
            hard_tanh
            global_avg_pool
            dense(5)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N87>();
        let input = numbers([2, 4, 8, 10]);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.upsample1.forward(x);
seen.at("upsample1", &x);
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("hard_tanh1", &x);
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
        block block1() {
            relu
            parallel(concat) {
                {
                    layer_norm
                }
                {
                    hard_shrink
                }
            }
        }
        block block2() {
            hard_sigmoid
            residual {
                parallel(concat) {
                    {
                    }
                    {
                        layer_norm(sigmoid)
                        crop(1)
                        dense(6)
                    }
                }
                dense(4)
            }
            block1
        }
        N88: sequence(3, 4) -> values(3) {
            last_step
            block2
            selu
            residual {
                softmin
            }
            pad(2, reflect)
            layer_2: repeat(2) {
                repeat(2) {
                    dropout(0.5)
                }
                layer_1: gaussian_noise(0.25)
            }
            dense(3)
        }
        train { epochs: 2, batch: 16 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N88>();
        let input = numbers([2, 3, 4]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = {
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("block21.hard_sigmoid1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.block21.residual1.parallel1.branch2.layer_norm1.forward(x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("block21.residual1.parallel1.branch2.layer_norm1", &x);
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("block21.residual1.parallel1.branch2.crop1", &x);
let x = net.block21.residual1.parallel1.branch2.dense1.forward(x);
seen.at("block21.residual1.parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("block21.residual1.parallel1", &x);
let x = net.block21.residual1.dense1.forward(x);
seen.at("block21.residual1.dense1", &x);
let x = x + input;
x
};
seen.at("block21.residual1", &x);
let x = {
let x = { use private::runs::relu; relu (x) };
seen.at("block21.block11.relu1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.block21.block11.parallel1.branch1.layer_norm1.forward(x);
seen.at("block21.block11.parallel1.branch1.layer_norm1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.5) };
seen.at("block21.block11.parallel1.branch2.hard_shrink1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("block21.block11.parallel1", &x);
x
};
x
};
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("selu1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("residual1.softmin1", &x);
let x = x + input;
x
};
seen.at("residual1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2)] , PadMode :: Reflect) };
seen.at("pad1", &x);
let x = {
let x = {
let x = net.layer_2[0].repeat1[0].dropout1.forward(x);
seen.at("layer_2[0].repeat1[0].dropout1", &x);
x
};
let x = {
let x = net.layer_2[0].repeat1[1].dropout1.forward(x);
seen.at("layer_2[0].repeat1[1].dropout1", &x);
x
};
let x = net.layer_2[0].layer_1.forward(x);
seen.at("layer_2[0].layer_1", &x);
x
};
let x = {
let x = {
let x = net.layer_2[1].repeat1[0].dropout1.forward(x);
seen.at("layer_2[1].repeat1[0].dropout1", &x);
x
};
let x = {
let x = net.layer_2[1].repeat1[1].dropout1.forward(x);
seen.at("layer_2[1].repeat1[1].dropout1", &x);
x
};
let x = net.layer_2[1].layer_1.forward(x);
seen.at("layer_2[1].layer_1", &x);
x
};
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n89 {
    use crate::seen::*;
    network! {
        N89: image(3, 9, 5) -> values(6) {
            residual(shortcut = {
                    conv2d(8, 1, stride = 2)
            }) {
                avg_pool2d((1, 3), stride = 1, padding = same)
                conv2d(8, 1)
                conv2d(8, 1, stride = 2)
            }
            thresholded_relu(0.5)
            pixel_shuffle(2)
            global_max_pool
            dense(6)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N89>();
        let input = numbers([2, 3, 9, 5]);
        let forward = net.forward(input.clone());
        let x = input;
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
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
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
        N90: features(16) -> class(5) {
            flatten
            block2
            softsign
            dense(5)
        }
        train { epochs: 2, batch: 16 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N90>();
        let input = numbers([2, 16]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { x . flatten :: < 2 > (1 , 1) };
seen.at("flatten1", &x);
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
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n92 {
    use crate::seen::*;
    network! {
        N92: sequence(4, 3) -> values(2) {
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
            repeat(3) {
                adaptive_avg_pool1d(4)
                threshold
            }
            global_max_pool
            dense(2)
        }
        train { epochs: 2, batch: 16 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N92>();
        let input = numbers([2, 4, 3]);
        let forward = net.forward(input.clone());
        let x = input;
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
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[0].adaptive_avg_pool1d1.forward(x));
seen.at("repeat1[0].adaptive_avg_pool1d1", &x);
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.0 , 0.0) };
seen.at("repeat1[0].threshold1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[1].adaptive_avg_pool1d1.forward(x));
seen.at("repeat1[1].adaptive_avg_pool1d1", &x);
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.0 , 0.0) };
seen.at("repeat1[1].threshold1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[2].adaptive_avg_pool1d1.forward(x));
seen.at("repeat1[2].adaptive_avg_pool1d1", &x);
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.0 , 0.0) };
seen.at("repeat1[2].threshold1", &x);
x
};
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n94 {
    use crate::seen::*;
    const N94_2: usize = 2;
    network! {
        block block1() {
            hard_sigmoid
            layer_1: attention(heads = 1)
        }
        block block2() {
            layer_2: block1
            parallel(concat) {
                {
                    rrelu
                }
                {
                    sum(layer_2)
                    dense(3)
                }
                {
                    tanh
                    positional_encoding
                    dense(5)
                }
            }
            parallel(sum) {
                {
                    thresholded_relu
                    gaussian_noise(0.25)
                    dense(5)
                }
                {
                    concat(layer_2)
                    concat(layer_2)
                    dense(5)
                }
            }
        }
        N94: sequence(8, 4) -> class(2) {
            softsign
            block2
            global_avg_pool
            dense(N94_2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N94>();
        let input = numbers([2, 8, 4]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("softsign1", &x);
let x = {
let x = {
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("block21.layer_2.hard_sigmoid1", &x);
let x = net.block21.layer_2.layer_1.forward(x);
seen.at("block21.layer_2.layer_1", &x);
x
};
let kept_layer_2 = x.clone();
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.block21.parallel1.branch1.rrelu1.forward(x);
seen.at("block21.parallel1.branch1.rrelu1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = x + kept_layer_2.clone();
seen.at("block21.parallel1.branch2.sum1", &x);
let x = net.block21.parallel1.branch2.dense1.forward(x);
seen.at("block21.parallel1.branch2.dense1", &x);
x
};
let branch3 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::tanh; tanh (x) };
seen.at("block21.parallel1.branch3.tanh1", &x);
let x = net.block21.parallel1.branch3.positional_encoding1.forward(x);
seen.at("block21.parallel1.branch3.positional_encoding1", &x);
let x = net.block21.parallel1.branch3.dense1.forward(x);
seen.at("block21.parallel1.branch3.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2, branch3], 2);
x
};
seen.at("block21.parallel1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("block21.parallel2.branch1.thresholded_relu1", &x);
let x = net.block21.parallel2.branch1.gaussian_noise1.forward(x);
seen.at("block21.parallel2.branch1.gaussian_noise1", &x);
let x = net.block21.parallel2.branch1.dense1.forward(x);
seen.at("block21.parallel2.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 2);
seen.at("block21.parallel2.branch2.concat1", &x);
let x = Tensor::cat(vec![x, kept_layer_2.clone()], 2);
seen.at("block21.parallel2.branch2.concat2", &x);
let x = net.block21.parallel2.branch2.dense1.forward(x);
seen.at("block21.parallel2.branch2.dense1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("block21.parallel2", &x);
x
};
let x = { x . mean_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n95 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            repeat(3) {
                max_pool2d(p1, padding = same)
            }
            hard_shrink(lambda = 0.3)
        }
        N95: image(3, 11, 6) -> values(3) {
            layer_2: residual(shortcut = {
                    conv2d(8, 1, stride = 2)
                    batch_norm
            }) {
                block1(1)
                layer_1: selu
                conv2d(8, 1)
                conv2d(8, 1, stride = 2)
            }
            separable_conv2d(8, 3, relu6)
            residual(shortcut = {
                    conv2d(6, 1, stride = 2)
            }) {
                selu
                conv2d(6, 1)
                conv2d(6, 1, stride = 2)
            }
            parallel(sum) {
                {
                }
                {
                    avg_pool2d(1, padding = same, count_padding = false)
                    layer_3: mish
                }
            }
            separable_conv2d(10, (1, 4), padding = same)
            pad(1)
            residual(shortcut = {
                    conv2d(7, 1)
            }) {
                group_norm(2, sigmoid, affine = true)
                conv2d(7, 1)
            }
            global_max_pool
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N95>();
        let input = numbers([2, 3, 11, 6]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let input = x.clone();
let x = {
let x = {
let x = net.layer_2.block11.repeat1[0].max_pool2d1.forward(x);
seen.at("layer_2.block11.repeat1[0].max_pool2d1", &x);
x
};
let x = {
let x = net.layer_2.block11.repeat1[1].max_pool2d1.forward(x);
seen.at("layer_2.block11.repeat1[1].max_pool2d1", &x);
x
};
let x = {
let x = net.layer_2.block11.repeat1[2].max_pool2d1.forward(x);
seen.at("layer_2.block11.repeat1[2].max_pool2d1", &x);
x
};
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("layer_2.block11.hard_shrink1", &x);
x
};
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("layer_2.layer_1", &x);
let x = net.layer_2.conv2d1.forward(x);
seen.at("layer_2.conv2d1", &x);
let x = net.layer_2.conv2d2.forward(x);
seen.at("layer_2.conv2d2", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_2.shortcut.conv2d1.forward(x);
seen.at("layer_2.shortcut.conv2d1", &x);
let x = net.layer_2.shortcut.batch_norm1.forward(x);
seen.at("layer_2.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_2", &x);
let x = net.separable_conv2d1.forward(x);
let x = { use private::burn::tensor::activation::relu6; relu6 (x) };
seen.at("separable_conv2d1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::selu; selu (x) };
seen.at("residual2.selu1", &x);
let x = net.residual2.conv2d1.forward(x);
seen.at("residual2.conv2d1", &x);
let x = net.residual2.conv2d2.forward(x);
seen.at("residual2.conv2d2", &x);
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
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.avg_pool2d1.forward(x);
seen.at("parallel1.branch2.avg_pool2d1", &x);
let x = { use private::burn::tensor::activation::mish; mish (x) };
seen.at("parallel1.branch2.layer_3", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("parallel1", &x);
let x = net.separable_conv2d2.forward(x);
seen.at("separable_conv2d2", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1) , (1 , 1)] , PadMode :: Constant (0.0)) };
seen.at("pad1", &x);
let x = {
let input = x.clone();
let x = net.residual3.group_norm1.forward(x);
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("residual3.group_norm1", &x);
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
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n96 {
    use crate::seen::*;
    network! {
        N96: signal(2, 18) -> class(3) {
            repeat(3) {
                permute(signal(C, L))
            }
            repeat(2) {
                residual(shortcut = {
                    conv1d(7, 1)
            }) {
                    log_sigmoid
                    residual {
                        silu
                    }
                    conv1d(7, 1)
                }
                conv1d(2, 1)
            }
            global_avg_pool
            dense(3)
            softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N96>();
        let input = numbers([2, 2, 18]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let x = { x . permute ([0 , 1 , 2]) };
seen.at("repeat1[0].permute1", &x);
x
};
let x = {
let x = { x . permute ([0 , 1 , 2]) };
seen.at("repeat1[1].permute1", &x);
x
};
let x = {
let x = { x . permute ([0 , 1 , 2]) };
seen.at("repeat1[2].permute1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("repeat2[0].residual1.log_sigmoid1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("repeat2[0].residual1.residual1.silu1", &x);
let x = x + input;
x
};
seen.at("repeat2[0].residual1.residual1", &x);
let x = net.repeat2[0].residual1.conv1d1.forward(x);
seen.at("repeat2[0].residual1.conv1d1", &x);
let shortcut = {
let x = input.clone();
let x = net.repeat2[0].residual1.shortcut.conv1d1.forward(x);
seen.at("repeat2[0].residual1.shortcut.conv1d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("repeat2[0].residual1", &x);
let x = net.repeat2[0].conv1d1.forward(x);
seen.at("repeat2[0].conv1d1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("repeat2[1].residual1.log_sigmoid1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("repeat2[1].residual1.residual1.silu1", &x);
let x = x + input;
x
};
seen.at("repeat2[1].residual1.residual1", &x);
let x = net.repeat2[1].residual1.conv1d1.forward(x);
seen.at("repeat2[1].residual1.conv1d1", &x);
let shortcut = {
let x = input.clone();
let x = net.repeat2[1].residual1.shortcut.conv1d1.forward(x);
seen.at("repeat2[1].residual1.shortcut.conv1d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("repeat2[1].residual1", &x);
let x = net.repeat2[1].conv1d1.forward(x);
seen.at("repeat2[1].conv1d1", &x);
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

mod n98 {
    use crate::seen::*;
    const N98_4: usize = 4;
    network! {
        N98: image(2, 6, 11) -> class(3) {
            silu
            parallel(concat) {
                {
                    conv2d(N98_4, (4, 1), silu, padding = same, dilation = (1, 2), bias = true)
                    conv2d(5, 1)
                }
                {
                    layer_1: depthwise_conv2d(3, padding = same, bias = true)
                    residual {
                        concat(layer_1)
                        concat(layer_1)
                        conv2d(2, 1)
                    }
                    conv2d(5, 1)
                }
            }
            flatten
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N98>();
        let input = numbers([2, 2, 6, 11]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("silu1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.parallel1.branch1.conv2d1.forward(x);
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("parallel1.branch1.conv2d1", &x);
let x = net.parallel1.branch1.conv2d2.forward(x);
seen.at("parallel1.branch1.conv2d2", &x);
x
};
let branch2 = {
let x = input.clone();
let x = net.parallel1.branch2.layer_1.forward(x);
seen.at("parallel1.branch2.layer_1", &x);
let kept_layer_1 = x.clone();
let x = {
let input = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("parallel1.branch2.residual1.concat1", &x);
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("parallel1.branch2.residual1.concat2", &x);
let x = net.parallel1.branch2.residual1.conv2d1.forward(x);
seen.at("parallel1.branch2.residual1.conv2d1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch2.residual1", &x);
let x = net.parallel1.branch2.conv2d1.forward(x);
seen.at("parallel1.branch2.conv2d1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
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

mod n99 {
    use crate::seen::*;
    network! {
        block block1(p1) {
            relu6
            max_pool1d(p1, stride = 1, padding = same)
        }
        N99: signal(4, 22) -> values(4) {
            residual(shortcut = {
                    conv1d(6, 1)
                    batch_norm
            }) {
                block1(3)
                conv1d(6, 1)
            }
            residual(shortcut = {
                    conv1d(4, 1, stride = 2)
            }) {
                batch_norm(relu)
                layer_1: block1(1)
                conv1d(4, 1)
                conv1d(4, 1, stride = 2)
            }
            upsample(3, nearest)
            shrink(0.3)
            global_avg_pool
        }
        train { epochs: 2, batch: 16 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N99>();
        let input = numbers([2, 4, 22]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let input = x.clone();
let x = {
let x = { use private::burn::tensor::activation::relu6; relu6 (x) };
seen.at("residual1.block11.relu61", &x);
let x = net.residual1.block11.max_pool1d1.forward(x);
seen.at("residual1.block11.max_pool1d1", &x);
x
};
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
let x = {
let input = x.clone();
let x = net.residual2.batch_norm1.forward(x);
let x = { use private::runs::relu; relu (x) };
seen.at("residual2.batch_norm1", &x);
let x = {
let x = { use private::burn::tensor::activation::relu6; relu6 (x) };
seen.at("residual2.layer_1.relu61", &x);
let x = net.residual2.layer_1.max_pool1d1.forward(x);
seen.at("residual2.layer_1.max_pool1d1", &x);
x
};
let x = net.residual2.conv1d1.forward(x);
seen.at("residual2.conv1d1", &x);
let x = net.residual2.conv1d2.forward(x);
seen.at("residual2.conv1d2", &x);
let shortcut = {
let x = input.clone();
let x = net.residual2.shortcut.conv1d1.forward(x);
seen.at("residual2.shortcut.conv1d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual2", &x);
let x = net.upsample1.forward(x);
seen.at("upsample1", &x);
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("shrink1", &x);
let x = { use private::layers::global_avg_pool; global_avg_pool (x) };
seen.at("global_avg_pool1", &x);
        seen.end(x, forward);
    }
}

mod n100 {
    use crate::seen::*;
    network! {
        N100: image(2, 9, 9) -> values(4) {
            leaky_relu(slope = 0.2)
            parallel(sum) {
                {
                }
                {
                    quiet_softmax
                    repeat(3) {
                        hard_shrink(lambda = 0.3)
                        conv_transpose2d(1, 2, padding = same)
                        conv2d(2, 1)
                    }
                }
            }
            flatten
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N100>();
        let input = numbers([2, 2, 9, 9]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.2) };
seen.at("leaky_relu1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("parallel1.branch2.quiet_softmax1", &x);
let x = {
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("parallel1.branch2.repeat1[0].hard_shrink1", &x);
let x = net.parallel1.branch2.repeat1[0].conv_transpose2d1.forward(x);
seen.at("parallel1.branch2.repeat1[0].conv_transpose2d1", &x);
let x = net.parallel1.branch2.repeat1[0].conv2d1.forward(x);
seen.at("parallel1.branch2.repeat1[0].conv2d1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("parallel1.branch2.repeat1[1].hard_shrink1", &x);
let x = net.parallel1.branch2.repeat1[1].conv_transpose2d1.forward(x);
seen.at("parallel1.branch2.repeat1[1].conv_transpose2d1", &x);
let x = net.parallel1.branch2.repeat1[1].conv2d1.forward(x);
seen.at("parallel1.branch2.repeat1[1].conv2d1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.3) };
seen.at("parallel1.branch2.repeat1[2].hard_shrink1", &x);
let x = net.parallel1.branch2.repeat1[2].conv_transpose2d1.forward(x);
seen.at("parallel1.branch2.repeat1[2].conv_transpose2d1", &x);
let x = net.parallel1.branch2.repeat1[2].conv2d1.forward(x);
seen.at("parallel1.branch2.repeat1[2].conv2d1", &x);
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

mod n101 {
    use crate::seen::*;
    network! {
        N101: tokens(5, 11) -> values(2) {
            embedding(10)
            hard_sigmoid
            flatten
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N101>();
        let input = tokens([2, 5], 11);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("hard_sigmoid1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n102 {
    use crate::seen::*;
    const N102_1: usize = 1;
    network! {
        block block1() {
            permute(image(W, C, H))
            reshape(image(3, 2, 40))
            gaussian_noise(0.25)
        }
        N102: image(4, 6, 10) -> values(6) {
            block1
            parallel(product) {
                {
                    gelu
                    instance_norm(eps = 1e-4)
                    conv2d(4, 1)
                }
                {
                    layer_1: threshold(0.1)
                    batch_norm(eps = 1e-4)
                    conv2d(4, 1)
                }
            }
            layer_2: adaptive_avg_pool2d((N102_1, 37))
            residual(shortcut = {
                    conv2d(4, 1)
            }) {
                max_pool2d((1, 4), stride = 1, padding = same)
            }
            dropout(0.25)
            global_avg_pool
            dense(6)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N102>();
        let input = numbers([2, 4, 6, 10]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let x = { x . permute ([0 , 3 , 1 , 2]) };
seen.at("block11.permute1", &x);
let x = { x . reshape ([- 1 , 3 , 2 , 40]) };
seen.at("block11.reshape1", &x);
let x = net.block11.gaussian_noise1.forward(x);
seen.at("block11.gaussian_noise1", &x);
x
};
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
seen.at("parallel1.branch1.gelu1", &x);
let x = net.parallel1.branch1.instance_norm1.forward(x);
seen.at("parallel1.branch1.instance_norm1", &x);
let x = net.parallel1.branch1.conv2d1.forward(x);
seen.at("parallel1.branch1.conv2d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.1 , 0.0) };
seen.at("parallel1.branch2.layer_1", &x);
let x = net.parallel1.branch2.batch_norm1.forward(x);
seen.at("parallel1.branch2.batch_norm1", &x);
let x = net.parallel1.branch2.conv2d1.forward(x);
seen.at("parallel1.branch2.conv2d1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("parallel1", &x);
let x = net.layer_2.forward(x);
seen.at("layer_2", &x);
let x = {
let input = x.clone();
let x = net.residual1.max_pool2d1.forward(x);
seen.at("residual1.max_pool2d1", &x);
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
let x = net.dropout1.forward(x);
seen.at("dropout1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n103 {
    use crate::seen::*;
    network! {
        block block1() {
            layer_norm(eps = 1e-4)
            pad(1, value = 0.5)
            softplus(beta = 2.0)
        }
        N103: signal(3, 13) -> class(5) {
            block1
            repeat(1) {
                thresholded_relu
            }
            global_max_pool
            dense(5)
            log_softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N103>();
        let input = numbers([2, 3, 13]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let x = private::layers::channels_last(x, |x| net.block11.layer_norm1.forward(x));
seen.at("block11.layer_norm1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Constant (0.5)) };
seen.at("block11.pad1", &x);
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("block11.softplus1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("repeat1[0].thresholded_relu1", &x);
x
};
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::log_softmax; log_softmax (x , 1) };
seen.at("log_softmax1", &x);
        seen.end(x, forward);
    }
}

mod n104 {
    use crate::seen::*;
    network! {
        N104: features(4) -> values(2) {
            softplus(2.0)
            dense(2)
        }
        train { epochs: 2, batch: 16 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N104>();
        let input = numbers([2, 4]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("softplus1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n105 {
    use crate::seen::*;
    network! {
        N105: tokens(8, 29) -> class(3) {
            embedding(6)
            layer_1: batch_norm
            global_max_pool
            batch_norm
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N105>();
        let input = tokens([2, 8], 29);
        let forward = net.forward(input.clone());
        let x = input;
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
        block block1() {
            log_sigmoid
            dropout(0.25)
        }
        N106: volume(3, 5, 5, 4) -> class(2) {
            permute(volume(D, C, H, W))
            hard_tanh
            repeat(1) {
                residual(shortcut = {
                    conv3d(8, 1)
            }) {
                    hard_sigmoid
                    block1
                    conv3d(8, 1)
                }
                conv3d(5, 1)
            }
            reshape(signal(20, 15))
            global_max_pool
            dense(2)
        }
        train { epochs: 2, batch: 16 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N106>();
        let input = numbers([2, 3, 5, 5, 4]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { x . permute ([0 , 2 , 1 , 3 , 4]) };
seen.at("permute1", &x);
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("hard_tanh1", &x);
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("repeat1[0].residual1.hard_sigmoid1", &x);
let x = {
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("repeat1[0].residual1.block11.log_sigmoid1", &x);
let x = net.repeat1[0].residual1.block11.dropout1.forward(x);
seen.at("repeat1[0].residual1.block11.dropout1", &x);
x
};
let x = net.repeat1[0].residual1.conv3d1.forward(x);
seen.at("repeat1[0].residual1.conv3d1", &x);
let shortcut = {
let x = input.clone();
let x = net.repeat1[0].residual1.shortcut.conv3d1.forward(x);
seen.at("repeat1[0].residual1.shortcut.conv3d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("repeat1[0].residual1", &x);
let x = net.repeat1[0].conv3d1.forward(x);
seen.at("repeat1[0].conv3d1", &x);
x
};
let x = { x . reshape ([- 1 , 20 , 15]) };
seen.at("reshape1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n107 {
    use crate::seen::*;
    network! {
        N107: image(1, 6, 8) -> values(18) {
            residual(shortcut = {
                    conv2d(1, 1)
            }) {
                residual {
                    avg_pool2d(4, stride = 1, padding = same)
                }
                parallel(sum) {
                    {
                        batch_norm
                        conv2d(6, 1)
                    }
                    {
                        residual {
                            layer_1: conv_transpose2d(1, (3, 2), padding = same, bias = true, in = 1)
                            gaussian_noise(0.25)
                        }
                        rms_norm
                        conv2d(6, 1)
                    }
                }
                conv2d(1, 1)
            }
            conv2d(1, (4, 3))
            instance_norm(prelu)
            flatten
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N107>();
        let input = numbers([2, 1, 6, 8]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = net.residual1.residual1.avg_pool2d1.forward(x);
seen.at("residual1.residual1.avg_pool2d1", &x);
let x = x + input;
x
};
seen.at("residual1.residual1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.residual1.parallel1.branch1.batch_norm1.forward(x);
seen.at("residual1.parallel1.branch1.batch_norm1", &x);
let x = net.residual1.parallel1.branch1.conv2d1.forward(x);
seen.at("residual1.parallel1.branch1.conv2d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = net.residual1.parallel1.branch2.residual1.layer_1.forward(x);
seen.at("residual1.parallel1.branch2.residual1.layer_1", &x);
let x = net.residual1.parallel1.branch2.residual1.gaussian_noise1.forward(x);
seen.at("residual1.parallel1.branch2.residual1.gaussian_noise1", &x);
let x = x + input;
x
};
seen.at("residual1.parallel1.branch2.residual1", &x);
let x = private::layers::channels_last(x, |x| net.residual1.parallel1.branch2.rms_norm1.forward(x));
seen.at("residual1.parallel1.branch2.rms_norm1", &x);
let x = net.residual1.parallel1.branch2.conv2d1.forward(x);
seen.at("residual1.parallel1.branch2.conv2d1", &x);
x
};
let x = branch1 + branch2;
x
};
seen.at("residual1.parallel1", &x);
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
let x = net.conv2d1.forward(x);
seen.at("conv2d1", &x);
let x = net.instance_norm1.forward(x);
let x = net.instance_norm1_prelu.forward(x);
seen.at("instance_norm1", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
        seen.end(x, forward);
    }
}

mod n108 {
    use crate::seen::*;
    network! {
        block block1() {
            residual {
                layer_3: silu
            }
            depthwise_conv2d((3, 4), silu, padding = same)
        }
        block block2(p1) {
            hard_shrink
            parallel(product) {
                {
                    dropout(0.1)
                    conv1d(6, 1)
                }
                {
                    celu(alpha = 0.5)
                    conv1d(p1, 1)
                }
            }
        }
        N108: volume(4, 4, 4, 4) -> class(2) {
            repeat(2) {
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
            reshape(signal(16, 16))
            block2(6)
            global_max_pool
            dense(2)
            softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N108>();
        let input = numbers([2, 4, 4, 4, 4]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let x = { use private::burn::tensor::activation::elu; elu (x , 0.5) };
seen.at("repeat1[0].elu1", &x);
let x = net.repeat1[0].group_norm1.forward(x);
seen.at("repeat1[0].group_norm1", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::elu; elu (x , 0.5) };
seen.at("repeat1[1].elu1", &x);
let x = net.repeat1[1].group_norm1.forward(x);
seen.at("repeat1[1].group_norm1", &x);
x
};
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
let x = { x . reshape ([- 1 , 16 , 16]) };
seen.at("reshape2", &x);
let x = {
let x = { use private::burn::tensor::activation::hard_shrink; hard_shrink (x , 0.5) };
seen.at("block21.hard_shrink1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = net.block21.parallel1.branch1.dropout1.forward(x);
seen.at("block21.parallel1.branch1.dropout1", &x);
let x = net.block21.parallel1.branch1.conv1d1.forward(x);
seen.at("block21.parallel1.branch1.conv1d1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::celu; celu (x , 0.5) };
seen.at("block21.parallel1.branch2.celu1", &x);
let x = net.block21.parallel1.branch2.conv1d1.forward(x);
seen.at("block21.parallel1.branch2.conv1d1", &x);
x
};
let x = branch1 * branch2;
x
};
seen.at("block21.parallel1", &x);
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

mod n111 {
    use crate::seen::*;
    network! {
        N111: image(3, 6, 11) -> values(2) {
            quiet_softmax
            global_max_pool
            dense(2)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N111>();
        let input = numbers([2, 3, 6, 11]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::quiet_softmax; quiet_softmax (x , 1) };
seen.at("quiet_softmax1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n112 {
    use crate::seen::*;
    network! {
        N112: sequence(3, 8) -> values(5) {
            gru(2, bidirectional, last)
            repeat(3) {
                residual {
                    layer_1: hard_swish
                }
                dropout(0.25)
            }
            leaky_relu
            dense(5)
        }
        train { epochs: 2, batch: 16 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N112>();
        let input = numbers([2, 3, 8]);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.gru1.last(x);
seen.at("gru1", &x);
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("repeat1[0].residual1.layer_1", &x);
let x = x + input;
x
};
seen.at("repeat1[0].residual1", &x);
let x = net.repeat1[0].dropout1.forward(x);
seen.at("repeat1[0].dropout1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("repeat1[1].residual1.layer_1", &x);
let x = x + input;
x
};
seen.at("repeat1[1].residual1", &x);
let x = net.repeat1[1].dropout1.forward(x);
seen.at("repeat1[1].dropout1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::hard_swish; hard_swish (x) };
seen.at("repeat1[2].residual1.layer_1", &x);
let x = x + input;
x
};
seen.at("repeat1[2].residual1", &x);
let x = net.repeat1[2].dropout1.forward(x);
seen.at("repeat1[2].dropout1", &x);
x
};
let x = { use private::burn::tensor::activation::leaky_relu; leaky_relu (x , 0.01) };
seen.at("leaky_relu1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n113 {
    use crate::seen::*;
    network! {
        block block1() {
            batch_norm(log_sigmoid)
            gaussian_noise(0.5)
        }
        block block2(p1) {
            lstm(p1, last)
            block1
        }
        N113: sequence(7, 6) -> values(4) {
            block2(3)
            threshold
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N113>();
        let input = numbers([2, 7, 6]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let x = net.block21.lstm1.last(x);
seen.at("block21.lstm1", &x);
let x = {
let x = net.block21.block11.batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("block21.block11.batch_norm1", &x);
let x = net.block21.block11.gaussian_noise1.forward(x);
seen.at("block21.block11.gaussian_noise1", &x);
x
};
x
};
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.0 , 0.0) };
seen.at("threshold1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n115 {
    use crate::seen::*;
    network! {
        block block1() {
            glu
            layer_1: adaptive_avg_pool2d((2, 3))
        }
        N115: image(2, 9, 5) -> values(3) {
            separable_conv2d(10, 3)
            layer_2: block1
            sum(layer_2)
            repeat(3) {
                residual {
                    softsign
                }
                batch_norm(softmin)
            }
            softplus(2.0)
            global_max_pool
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N115>();
        let input = numbers([2, 2, 9, 5]);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.separable_conv2d1.forward(x);
seen.at("separable_conv2d1", &x);
let x = {
let x = { use private::burn::tensor::activation::glu; glu (x , 1) };
seen.at("layer_2.glu1", &x);
let x = net.layer_2.layer_1.forward(x);
seen.at("layer_2.layer_1", &x);
x
};
let kept_layer_2 = x.clone();
let x = x + kept_layer_2.clone();
seen.at("sum1", &x);
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("repeat1[0].residual1.softsign1", &x);
let x = x + input;
x
};
seen.at("repeat1[0].residual1", &x);
let x = net.repeat1[0].batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("repeat1[0].batch_norm1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("repeat1[1].residual1.softsign1", &x);
let x = x + input;
x
};
seen.at("repeat1[1].residual1", &x);
let x = net.repeat1[1].batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("repeat1[1].batch_norm1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("repeat1[2].residual1.softsign1", &x);
let x = x + input;
x
};
seen.at("repeat1[2].residual1", &x);
let x = net.repeat1[2].batch_norm1.forward(x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("repeat1[2].batch_norm1", &x);
x
};
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("softplus1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n116 {
    use crate::seen::*;
    network! {
        N116: image(1, 7, 8) -> class(3) {
            residual(shortcut = {
                    conv2d(7, 1, stride = 2)
            }) {
                avg_pool2d((1, 2), stride = 1, padding = same)
                conv2d(7, 1)
                conv2d(7, 1, stride = 2)
            }
            layer_1: gaussian_noise(0.1)
            concat(layer_1)
            parallel(concat) {
                {
                }
                {
                    residual {
                        concat(layer_1)
                        conv2d(14, 1)
                    }
                    conv2d(3, 1)
                }
            }
            residual {
                avg_pool2d((1, 2), stride = 1, padding = same)
            }
            flatten
            dense(3)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N116>();
        let input = numbers([2, 1, 7, 8]);
        let forward = net.forward(input.clone());
        let x = input;
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
let x = net.layer_1.forward(x);
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("concat1", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("parallel1.branch2.residual1.concat1", &x);
let x = net.parallel1.branch2.residual1.conv2d1.forward(x);
seen.at("parallel1.branch2.residual1.conv2d1", &x);
let x = x + input;
x
};
seen.at("parallel1.branch2.residual1", &x);
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
let x = net.residual2.avg_pool2d1.forward(x);
seen.at("residual2.avg_pool2d1", &x);
let x = x + input;
x
};
seen.at("residual2", &x);
let x = { x . flatten :: < 2 > (1 , 3) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n117 {
    use crate::seen::*;
    network! {
        block block1(p1, p2, p3) {
            instance_norm(softsign)
            conv1d(4, 3, stride = 2)
            conv1d(p1, p2, stride = p3, dilation = 2)
        }
        block block2(p1) {
            block1(8, 2, p1)
        }
        N117: sequence(7, 8) -> values(5) {
            residual {
                gelu(approximate = none)
            }
            gaussian_noise(0.1)
            hard_shrink(lambda = 0.3)
            conv_transpose1d(11, 1, padding = 0)
            block2(2)
            residual(shortcut = {
                    conv1d(2, 1, stride = 2)
            }) {
                positional_encoding
                dense(2)
                conv1d(2, 1, stride = 2)
            }
            repeat(1) {
                layer_1: repeat(1) {
                    relu6
                }
                relu
            }
            global_max_pool
            dense(5)
        }
        train { epochs: 2, batch: 16 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N117>();
        let input = numbers([2, 7, 8]);
        let forward = net.forward(input.clone());
        let x = input;
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
let x = {
let x = {
let x = private::layers::channels_first(x, |x| net.block21.block11.instance_norm1.forward(x));
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("block21.block11.instance_norm1", &x);
let x = private::layers::channels_first(x, |x| net.block21.block11.conv1d1.forward(x));
seen.at("block21.block11.conv1d1", &x);
let x = private::layers::channels_first(x, |x| net.block21.block11.conv1d2.forward(x));
seen.at("block21.block11.conv1d2", &x);
x
};
x
};
let x = {
let input = x.clone();
let x = net.residual2.positional_encoding1.forward(x);
seen.at("residual2.positional_encoding1", &x);
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
let x = {
let x = {
let x = { use private::burn::tensor::activation::relu6; relu6 (x) };
seen.at("repeat1[0].layer_1[0].relu61", &x);
x
};
let x = { use private::runs::relu; relu (x) };
seen.at("repeat1[0].relu1", &x);
x
};
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n118 {
    use crate::seen::*;
    network! {
        N118: volume(4, 4, 5, 5) -> values(6) {
            soft_shrink(0.3)
            permute(volume(H, W, D, C))
            flatten
            dense(6)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N118>();
        let input = numbers([2, 4, 4, 5, 5]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("soft_shrink1", &x);
let x = { x . permute ([0 , 3 , 4 , 2 , 1]) };
seen.at("permute1", &x);
let x = { x . flatten :: < 2 > (1 , 4) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n119 {
    use crate::seen::*;
    network! {
        block block1() {
            permute(sequence(T, F))
        }
        N119: tokens(7, 26) -> class(3) {
            embedding(6)
            parallel(concat) {
                {
                    shrink(lambda = 0.3)
                    dense(1)
                }
                {
                    block1
                    conv_transpose1d(8, 4, hard_tanh, padding = same, groups = 2)
                    dense(5)
                }
            }
            layer_1: reshape(image(3, _, 14))
            global_max_pool
            dense(3, softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N119>();
        let input = tokens([2, 7], 26);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = {
let input = x.clone();
let branch1 = {
let x = input.clone();
let x = { use private::burn::tensor::activation::shrink; shrink (x , 0.3 , 0.0) };
seen.at("parallel1.branch1.shrink1", &x);
let x = net.parallel1.branch1.dense1.forward(x);
seen.at("parallel1.branch1.dense1", &x);
x
};
let branch2 = {
let x = input.clone();
let x = {
let x = { x . permute ([0 , 1 , 2]) };
seen.at("parallel1.branch2.block11.permute1", &x);
x
};
let x = private::layers::channels_first(x, |x| net.parallel1.branch2.conv_transpose1d1.forward(x));
let x = { use private::burn::tensor::activation::hardtanh; hardtanh (x , - 1.0 , 1.0) };
seen.at("parallel1.branch2.conv_transpose1d1", &x);
let x = net.parallel1.branch2.dense1.forward(x);
seen.at("parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 2);
x
};
seen.at("parallel1", &x);
let x = { x . reshape ([- 1 , 3 , 1 , 14]) };
seen.at("layer_1", &x);
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n120 {
    use crate::seen::*;
    network! {
        N120: image(1, 11, 8) -> class(3) {
            layer_1: soft_shrink(lambda = 0.3)
            conv_transpose2d(6, 2, padding = same)
            softmin
            depthwise_conv2d(2, padding = 0, multiplier = 3)
            repeat(3) {
                layer_2: tanhshrink
            }
            global_max_pool
            dense(3, softmax)
        }
        train { epochs: 2, batch: 16 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N120>();
        let input = numbers([2, 1, 11, 8]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("layer_1", &x);
let x = net.conv_transpose2d1.forward(x);
seen.at("conv_transpose2d1", &x);
let x = { use private::burn::tensor::activation::softmin; softmin (x , 1) };
seen.at("softmin1", &x);
let x = net.depthwise_conv2d1.forward(x);
seen.at("depthwise_conv2d1", &x);
let x = {
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("repeat1[0].layer_2", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("repeat1[1].layer_2", &x);
x
};
let x = {
let x = { use private::burn::tensor::activation::tanhshrink; tanhshrink (x) };
seen.at("repeat1[2].layer_2", &x);
x
};
let x = { use private::layers::global_max_pool; global_max_pool (x) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n122 {
    use crate::seen::*;
    network! {
        N122: image(1, 6, 9) -> class(2) {
            layer_1: residual {
                soft_shrink(lambda = 0.3)
                residual {
                    residual(shortcut = {
                    conv2d(2, 1)
            }) {
                        threshold
                        dropout(0.5)
                        conv2d(2, 1)
                    }
                    elu(0.5)
                    conv2d(1, 1)
                }
            }
            concat(layer_1)
            softsign
            upsample((1, 2), nearest)
            global_avg_pool
            dense(2)
            softmax
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N122>();
        let input = numbers([2, 1, 6, 9]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("layer_1.soft_shrink1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::threshold; threshold (x , 0.0 , 0.0) };
seen.at("layer_1.residual1.residual1.threshold1", &x);
let x = net.layer_1.residual1.residual1.dropout1.forward(x);
seen.at("layer_1.residual1.residual1.dropout1", &x);
let x = net.layer_1.residual1.residual1.conv2d1.forward(x);
seen.at("layer_1.residual1.residual1.conv2d1", &x);
let shortcut = {
let x = input.clone();
let x = net.layer_1.residual1.residual1.shortcut.conv2d1.forward(x);
seen.at("layer_1.residual1.residual1.shortcut.conv2d1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("layer_1.residual1.residual1", &x);
let x = { use private::burn::tensor::activation::elu; elu (x , 0.5) };
seen.at("layer_1.residual1.elu1", &x);
let x = net.layer_1.residual1.conv2d1.forward(x);
seen.at("layer_1.residual1.conv2d1", &x);
let x = x + input;
x
};
seen.at("layer_1.residual1", &x);
let x = x + input;
x
};
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("concat1", &x);
let x = { use private::burn::tensor::activation::softsign; softsign (x) };
seen.at("softsign1", &x);
let x = net.upsample1.forward(x);
seen.at("upsample1", &x);
let x = { use private::runs::global_avg_pool2d; global_avg_pool2d (x) };
seen.at("global_avg_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("softmax1", &x);
        seen.end(x, forward);
    }
}

mod n123 {
    use crate::seen::*;
    const N123_6: usize = 6;
    network! {
        N123: sequence(4, 8) -> class(6) {
            upsample(2, linear)
            last_step
            dense(N123_6, softmax)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N123>();
        let input = numbers([2, 4, 8]);
        let forward = net.forward(input.clone());
        let x = input;
let x = private::layers::channels_first(x, |x| net.upsample1.forward(x));
seen.at("upsample1", &x);
let x = { use private::layers::last_step; last_step (x) };
seen.at("last_step1", &x);
let x = net.dense1.forward(x);
let x = { use private::burn::tensor::activation::softmax; softmax (x , 1) };
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n124 {
    use crate::seen::*;
    network! {
        N124: signal(4, 11) -> values(44) {
            sigmoid
            flatten
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N124>();
        let input = numbers([2, 4, 11]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::sigmoid; sigmoid (x) };
seen.at("sigmoid1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
        seen.end(x, forward);
    }
}

mod n125 {
    use crate::seen::*;
    network! {
        N125: image(4, 10, 8) -> values(2) {
            residual(shortcut = {
                    conv2d(2, 1)
            }) {
                silu
                conv2d(2, 1)
            }
            global_avg_pool
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N125>();
        let input = numbers([2, 4, 10, 8]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::silu; silu (x) };
seen.at("residual1.silu1", &x);
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
        seen.end(x, forward);
    }
}

mod n126 {
    use crate::seen::*;
    network! {
        N126: sequence(6, 4) -> class(6) {
            repeat(3) {
                layer_1: residual {
                    relu6
                    repeat(2) {
                        avg_pool1d(4, stride = 1, padding = same, count_padding = false)
                        gaussian_noise(0.25)
                    }
                }
            }
            dropout(0.5)
            attention(causal, heads = 4, dropout = 0.2)
            global_max_pool
            dense(6)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N126>();
        let input = numbers([2, 6, 4]);
        let forward = net.forward(input.clone());
        let x = input;
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::relu6; relu6 (x) };
seen.at("repeat1[0].layer_1.relu61", &x);
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[0].layer_1.repeat1[0].avg_pool1d1.forward(x));
seen.at("repeat1[0].layer_1.repeat1[0].avg_pool1d1", &x);
let x = net.repeat1[0].layer_1.repeat1[0].gaussian_noise1.forward(x);
seen.at("repeat1[0].layer_1.repeat1[0].gaussian_noise1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[0].layer_1.repeat1[1].avg_pool1d1.forward(x));
seen.at("repeat1[0].layer_1.repeat1[1].avg_pool1d1", &x);
let x = net.repeat1[0].layer_1.repeat1[1].gaussian_noise1.forward(x);
seen.at("repeat1[0].layer_1.repeat1[1].gaussian_noise1", &x);
x
};
let x = x + input;
x
};
seen.at("repeat1[0].layer_1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::relu6; relu6 (x) };
seen.at("repeat1[1].layer_1.relu61", &x);
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[1].layer_1.repeat1[0].avg_pool1d1.forward(x));
seen.at("repeat1[1].layer_1.repeat1[0].avg_pool1d1", &x);
let x = net.repeat1[1].layer_1.repeat1[0].gaussian_noise1.forward(x);
seen.at("repeat1[1].layer_1.repeat1[0].gaussian_noise1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[1].layer_1.repeat1[1].avg_pool1d1.forward(x));
seen.at("repeat1[1].layer_1.repeat1[1].avg_pool1d1", &x);
let x = net.repeat1[1].layer_1.repeat1[1].gaussian_noise1.forward(x);
seen.at("repeat1[1].layer_1.repeat1[1].gaussian_noise1", &x);
x
};
let x = x + input;
x
};
seen.at("repeat1[1].layer_1", &x);
x
};
let x = {
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::relu6; relu6 (x) };
seen.at("repeat1[2].layer_1.relu61", &x);
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[2].layer_1.repeat1[0].avg_pool1d1.forward(x));
seen.at("repeat1[2].layer_1.repeat1[0].avg_pool1d1", &x);
let x = net.repeat1[2].layer_1.repeat1[0].gaussian_noise1.forward(x);
seen.at("repeat1[2].layer_1.repeat1[0].gaussian_noise1", &x);
x
};
let x = {
let x = private::layers::channels_first(x, |x| net.repeat1[2].layer_1.repeat1[1].avg_pool1d1.forward(x));
seen.at("repeat1[2].layer_1.repeat1[1].avg_pool1d1", &x);
let x = net.repeat1[2].layer_1.repeat1[1].gaussian_noise1.forward(x);
seen.at("repeat1[2].layer_1.repeat1[1].gaussian_noise1", &x);
x
};
let x = x + input;
x
};
seen.at("repeat1[2].layer_1", &x);
x
};
let x = net.dropout1.forward(x);
seen.at("dropout1", &x);
let x = net.attention1.forward(x);
seen.at("attention1", &x);
let x = { x . max_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_max_pool1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n127 {
    use crate::seen::*;
    const N127_6: usize = 6;
    network! {
        N127: sequence(5, 4) -> values(6) {
            softplus(beta = 2.0)
            global_avg_pool
            layer_1: batch_norm(hard_sigmoid)
            layer_2: concat(layer_1)
            dense(N127_6)
        }
        train { epochs: 2, batch: 16 }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N127>();
        let input = numbers([2, 5, 4]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::softplus; softplus (x , 2.0) };
seen.at("softplus1", &x);
let x = { x . mean_dim (1) . squeeze_dim :: < 2 > (1) };
seen.at("global_avg_pool1", &x);
let x = net.layer_1.forward(x);
let x = { use private::burn::tensor::activation::hard_sigmoid; hard_sigmoid (x , 0.16666666666666666 , 0.5) };
seen.at("layer_1", &x);
let kept_layer_1 = x.clone();
let x = Tensor::cat(vec![x, kept_layer_1.clone()], 1);
seen.at("layer_2", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n128 {
    use crate::seen::*;
    network! {
        N128: sequence(6, 4) -> values(4) {
            pad(2, edge)
            flatten
            dense(4)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N128>();
        let input = numbers([2, 6, 4]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(2 , 2) , (0 , 0)] , PadMode :: Edge) };
seen.at("pad1", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
let x = net.dense1.forward(x);
seen.at("dense1", &x);
        seen.end(x, forward);
    }
}

mod n129 {
    use crate::seen::*;
    const N129_4: usize = 4;
    const N129_5: usize = 5;
    network! {
        block block1(p1) {
            relu6
            parallel(concat) {
                {
                }
                {
                    residual(shortcut = {
                    dense(5)
                    batch_norm
            }) {
                        gelu
                        pad(p1, value = 0.5)
                        dense(5)
                    }
                    dense(6)
                }
            }
            batch_norm(eps = 1e-4)
        }
        N129: features(5) -> class(5) {
            thresholded_relu(0.5)
            residual(shortcut = {
                    dense(6)
            }) {
                soft_shrink(0.3)
                dense(6)
            }
            thresholded_relu
            block1(1)
            layer_norm
            residual(shortcut = {
                    dense(N129_4)
            }) {
                residual(shortcut = {
                    dense(5)
            }) {
                    crop(1)
                    dense(N129_5)
                }
                dense(4)
            }
            dense(6)
            dense(5)
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N129>();
        let input = numbers([2, 5]);
        let forward = net.forward(input.clone());
        let x = input;
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 0.5) };
seen.at("thresholded_relu1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::soft_shrink; soft_shrink (x , 0.3) };
seen.at("residual1.soft_shrink1", &x);
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
let x = { use private::burn::tensor::activation::thresholded_relu; thresholded_relu (x , 1.0) };
seen.at("thresholded_relu2", &x);
let x = {
let x = { use private::burn::tensor::activation::relu6; relu6 (x) };
seen.at("block11.relu61", &x);
let x = {
let input = x.clone();
let branch1 = input.clone();
let branch2 = {
let x = input.clone();
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::gelu; gelu (x) };
seen.at("block11.parallel1.branch2.residual1.gelu1", &x);
let x = { use private::burn::tensor::ops::PadMode; x . pad ([(1 , 1)] , PadMode :: Constant (0.5)) };
seen.at("block11.parallel1.branch2.residual1.pad1", &x);
let x = net.block11.parallel1.branch2.residual1.dense1.forward(x);
seen.at("block11.parallel1.branch2.residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.block11.parallel1.branch2.residual1.shortcut.dense1.forward(x);
seen.at("block11.parallel1.branch2.residual1.shortcut.dense1", &x);
let x = net.block11.parallel1.branch2.residual1.shortcut.batch_norm1.forward(x);
seen.at("block11.parallel1.branch2.residual1.shortcut.batch_norm1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("block11.parallel1.branch2.residual1", &x);
let x = net.block11.parallel1.branch2.dense1.forward(x);
seen.at("block11.parallel1.branch2.dense1", &x);
x
};
let x = Tensor::cat(vec![branch1, branch2], 1);
x
};
seen.at("block11.parallel1", &x);
let x = net.block11.batch_norm1.forward(x);
seen.at("block11.batch_norm1", &x);
x
};
let x = net.layer_norm1.forward(x);
seen.at("layer_norm1", &x);
let x = {
let input = x.clone();
let x = {
let input = x.clone();
let x = { use private::layers::crop; crop (x , [(1 , 1)]) };
seen.at("residual2.residual1.crop1", &x);
let x = net.residual2.residual1.dense1.forward(x);
seen.at("residual2.residual1.dense1", &x);
let shortcut = {
let x = input.clone();
let x = net.residual2.residual1.shortcut.dense1.forward(x);
seen.at("residual2.residual1.shortcut.dense1", &x);
x
};
let x = x + shortcut;
x
};
seen.at("residual2.residual1", &x);
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
let x = net.dense1.forward(x);
seen.at("dense1", &x);
let x = net.dense2.forward(x);
seen.at("dense2", &x);
        seen.end(x, forward);
    }
}

mod n131 {
    use crate::seen::*;
    const N131_2: usize = 2;
    const N131_4: usize = 4;
    network! {
        N131: tokens(3, 27) -> values(30) {
            embedding(8)
            residual(shortcut = {
                    dense(1)
            }) {
                layer_1: elu(0.5)
                conv_transpose1d(N131_2, N131_4, padding = same)
                dense(1)
            }
            dense(10)
            layer_2: log_sigmoid
            flatten
        }
    }
    #[test]
    fn agrees_with_burn() {
        let (net, mut seen) = begin::<N131>();
        let input = tokens([2, 3], 27);
        let forward = net.forward(input.clone());
        let x = input;
let x = net.embedding1.forward(x);
seen.at("embedding1", &x);
let x = {
let input = x.clone();
let x = { use private::burn::tensor::activation::elu; elu (x , 0.5) };
seen.at("residual1.layer_1", &x);
let x = private::layers::channels_first(x, |x| net.residual1.conv_transpose1d1.forward(x));
seen.at("residual1.conv_transpose1d1", &x);
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
let x = { use private::burn::tensor::activation::log_sigmoid; log_sigmoid (x) };
seen.at("layer_2", &x);
let x = { x . flatten :: < 2 > (1 , 2) };
seen.at("flatten1", &x);
        seen.end(x, forward);
    }
}

