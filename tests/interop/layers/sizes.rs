//! Layers that change sizes, without weights.

case! { flatten_of_an_image: image(3, 2, 4) -> values(24) { flatten } }
case! { flatten_of_a_sequence: sequence(3, 4) -> values(12) { flatten } }
case! { upsample_nearest: image(2, 3, 4) -> values(144) { upsample((2, 3)) flatten } }
case! { upsample_bilinear: image(2, 3, 4) -> values(144) { upsample((2, 3), bilinear) flatten } }
case! { upsample_bicubic: image(2, 3, 4) -> values(144) { upsample((3, 2), bicubic) flatten } }
case! { pixel_shuffle: image(12, 2, 3) -> values(72) { pixel_shuffle(2) flatten } }
case! { upsample_of_a_signal: signal(2, 5) -> values(30) { upsample(3, linear) flatten } }
case! { upsample_of_a_sequence: sequence(3, 4) -> values(24) { upsample(2) flatten } }
case! { upsample_trilinear: volume(2, 3, 2, 4) -> values(576) { upsample((2, 3, 2), trilinear) flatten } }
case! { upsample_of_a_volume: volume(2, 3, 2, 4) -> values(384) { upsample(2) flatten } }
case! { pad: image(2, 3, 4) -> values(56) { pad(((1, 0), (2, 1)), value = 0.5) flatten } }
case! { pad_reflect: image(2, 4, 5) -> values(108) { pad((1, 2), reflect) flatten } }
case! { pad_edge: signal(2, 6) -> values(18) { pad((2, 1), edge) flatten } }
case! { pad_of_a_sequence: sequence(3, 4) -> values(24) { pad((1, 2)) flatten } }
case! { crop: image(2, 5, 6) -> values(24) { crop((1, (2, 0))) flatten } }
case! { reshape: features(24) -> values(12) { reshape(image(2, _, 4)) avg_pool2d((1, 2)) flatten } }
case! { permute: signal(3, 5) -> values(6) { permute(sequence(L, C)) avg_pool1d(2) flatten } }
