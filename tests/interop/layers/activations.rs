//! Activations, on inputs wide enough to take every branch.

case! { relu: signal(3, 8) -> values(24) { relu flatten } }
case! { relu6: signal(3, 8) -> values(24) { relu6 flatten } }
case! { leaky_relu: signal(3, 8) -> values(24) { leaky_relu flatten } }
case! { leaky_relu_of_slope: signal(3, 8) -> values(24) { leaky_relu(0.2) flatten } }
case! { elu: signal(3, 8) -> values(24) { elu flatten } }
case! { elu_of_alpha: signal(3, 8) -> values(24) { elu(0.5) flatten } }
case! { celu: signal(3, 8) -> values(24) { celu flatten } }
case! { celu_of_alpha: signal(3, 8) -> values(24) { celu(2.0) flatten } }
case! { selu: signal(3, 8) -> values(24) { selu flatten } }
case! { gelu: signal(3, 8) -> values(24) { gelu flatten } }
case! { gelu_approximate: signal(3, 8) -> values(24) { gelu(approximate = tanh) flatten } }
case! { silu: signal(3, 8) -> values(24) { silu flatten } }
case! { mish: signal(3, 8) -> values(24) { mish flatten } }
case! { sigmoid: signal(3, 8) -> values(24) { sigmoid flatten } }
case! { hard_sigmoid: signal(3, 8) -> values(24) { hard_sigmoid flatten } }
case! { hard_sigmoid_of_slope: signal(3, 8) -> values(24) { hard_sigmoid(0.2, 0.5) flatten } }
case! { hard_swish: signal(3, 8) -> values(24) { hard_swish flatten } }
case! { log_sigmoid: signal(3, 8) -> values(24) { log_sigmoid flatten } }
case! { softplus: signal(3, 8) -> values(24) { softplus flatten } }
case! { softplus_of_beta: signal(3, 8) -> values(24) { softplus(beta = 2.0) flatten } }
case! { softsign: signal(3, 8) -> values(24) { softsign flatten } }
case! { tanh: signal(3, 8) -> values(24) { tanh flatten } }
case! { hard_tanh: signal(3, 8) -> values(24) { hard_tanh flatten } }
case! { hard_tanh_of_bounds: signal(3, 8) -> values(24) { hard_tanh(-0.5, 2.0) flatten } }
case! { tanhshrink: signal(3, 8) -> values(24) { tanhshrink flatten } }
case! { hard_shrink: signal(3, 8) -> values(24) { hard_shrink flatten } }
case! { hard_shrink_of_lambda: signal(3, 8) -> values(24) { hard_shrink(1.5) flatten } }
case! { soft_shrink: signal(3, 8) -> values(24) { soft_shrink flatten } }
case! { soft_shrink_of_lambda: signal(3, 8) -> values(24) { soft_shrink(lambda = 1.5) flatten } }
case! { shrink: signal(3, 8) -> values(24) { shrink flatten } }
case! { shrink_with_bias: signal(3, 8) -> values(24) { shrink(1.5, bias = 0.25) flatten } }
case! { threshold: signal(3, 8) -> values(24) { threshold flatten } }
case! { threshold_with_value: signal(3, 8) -> values(24) { threshold(0.5, -3.0) flatten } }
case! { thresholded_relu: signal(3, 8) -> values(24) { thresholded_relu flatten } }
case! { thresholded_relu_of_alpha: signal(3, 8) -> values(24) { thresholded_relu(0.25) flatten } }

case! { softmax: features(6) -> class(6) { softmax } }
case! { log_softmax: features(6) -> values(6) { log_softmax } }
case! { softmin: features(6) -> values(6) { softmin } }
case! { quiet_softmax: features(6) -> values(6) { quiet_softmax } }

case! { glu_of_an_image: image(4, 2, 3) -> values(12) { glu flatten } }
case! { glu_of_a_sequence: sequence(3, 6) -> values(9) { glu flatten } }

case! { prelu: signal(3, 5) -> values(15) { prelu flatten } }
case! { prelu_of_each_channel: signal(3, 5) -> values(15) { prelu(per_channel = true) flatten } }
case! { prelu_over_time: sequence(5, 3) -> values(15) { prelu(per_channel = true) flatten } }
case! { swiglu: features(5) -> values(5) { swiglu } }
case! { swiglu_of_each_step: sequence(3, 4) -> values(18) { swiglu(6, bias = true) flatten } }
