//! Layers that change sizes, without weights.

case! { flatten_of_an_image: image(3, 2, 4) -> values(24) { flatten } }
case! { flatten_of_a_sequence: sequence(3, 4) -> values(12) { flatten } }
case! { upsample_nearest: image(2, 3, 4) -> values(144) { upsample((2, 3)) flatten } }
case! { upsample_bilinear: image(2, 3, 4) -> values(144) { upsample((2, 3), bilinear) flatten } }
case! { upsample_bicubic: image(2, 3, 4) -> values(144) { upsample((3, 2), bicubic) flatten } }
case! { pixel_shuffle: image(12, 2, 3) -> values(72) { pixel_shuffle(2) flatten } }
