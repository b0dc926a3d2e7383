//! Layers of layers.

case! { residual: features(5) -> values(5) { residual { dense(4, tanh) dense(5) } } }
case! { residual_with_shortcut: image(2, 6, 5) -> values(36) { residual(shortcut = { conv2d(4, 1, stride = 2) }) { conv2d(4, 3, relu, stride = 2, padding = 1) } flatten } }
case! { parallel_sum: features(5) -> values(4) { parallel(sum) { { dense(4, sigmoid) } { dense(4) } } } }
case! { parallel_product: features(5) -> values(4) { parallel(product) { { dense(4, sigmoid) } { dense(4) } } } }
case! { parallel_concat: image(3, 4, 5) -> values(100) { parallel(concat) { { conv2d(2, 3, padding = 1) } { } } flatten } }
case! { repeat: features(4) -> values(4) { repeat(2) { dense(4, tanh) } } }
case! { concat_of_a_name: image(2, 4, 6) -> values(16) { level: conv2d(3, 3, relu, padding = 1) max_pool2d(2) conv2d(3, 1, relu) upsample(2) concat(level) conv2d(2, 3) flatten } }
case! { sum_of_a_name: image(2, 4, 6) -> values(16) { level: conv2d(3, 3, relu, padding = 1) max_pool2d(2) conv2d(3, 1, relu) upsample(2) sum(level) conv2d(2, 3) flatten } }
