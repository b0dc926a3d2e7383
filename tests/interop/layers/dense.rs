//! Dense layers.

case! { dense: features(5) -> values(4) { dense(4) } }
case! { dense_without_bias: features(5) -> values(4) { dense(4, bias = false) } }
case! { dense_with_relu: features(7) -> values(3) { dense(9, relu) dense(3) } }
case! { dense_of_each_step: sequence(4, 5) -> values(12) { dense(3) flatten } }
case! { dense_wide: features(37) -> values(41) { dense(41) } }
