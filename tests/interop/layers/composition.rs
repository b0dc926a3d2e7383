//! Layers of layers.

case! { residual: features(5) -> values(5) { residual { dense(4, tanh) dense(5) } } }
case! { residual_with_shortcut: image(2, 6, 5) -> values(36) { residual(shortcut = { conv2d(4, 1, stride = 2) }) { conv2d(4, 3, relu, stride = 2, padding = 1) } flatten } }
case! { parallel_sum: features(5) -> values(4) { parallel(sum) { { dense(4, sigmoid) } { dense(4) } } } }
case! { parallel_product: features(5) -> values(4) { parallel(product) { { dense(4, sigmoid) } { dense(4) } } } }
case! { parallel_concat: image(3, 4, 5) -> values(100) { parallel(concat) { { conv2d(2, 3, padding = 1) } { } } flatten } }
case! { repeat: features(4) -> values(4) { repeat(2) { dense(4, tanh) } } }
