//! Convolutions, plain, separable and transposed.

case! { conv1d: signal(2, 9) -> values(18) { conv1d(3, 4) flatten } }
case! { conv1d_strided: signal(4, 11) -> values(36) { conv1d(6, 3, stride = 2, padding = 2, dilation = 2, groups = 2) flatten } }
case! { conv1d_without_bias: signal(2, 7) -> values(21) { conv1d(3, 3, padding = 1, bias = false) flatten } }
case! { conv1d_same_even: signal(2, 7) -> values(21) { conv1d(3, 4, padding = same) flatten } }
case! { conv1d_same_strided: signal(2, 10) -> values(15) { conv1d(3, 3, stride = 2, padding = same) flatten } }
case! { conv1d_same_dilated: signal(2, 9) -> values(27) { conv1d(3, 4, dilation = 3, padding = same) flatten } }
case! { conv1d_over_time: sequence(7, 3) -> values(16) { conv1d(4, 3, stride = 2, padding = 1) flatten } }

case! { conv2d: image(2, 6, 7) -> values(60) { conv2d(3, 3) flatten } }
case! { conv2d_strided: image(2, 7, 8) -> values(36) { conv2d(3, (3, 2), stride = (2, 3), padding = (1, 0)) flatten } }
case! { conv2d_dilated: image(2, 9, 8) -> values(162) { conv2d(3, 3, dilation = (2, 3), padding = 2) flatten } }
case! { conv2d_grouped: image(6, 5, 6) -> values(108) { conv2d(9, 3, groups = 3, bias = false) flatten } }
case! { conv2d_pointwise: image(5, 4, 3) -> values(84) { conv2d(7, 1) flatten } }
case! { conv2d_same: image(3, 6, 5) -> values(120) { conv2d(4, 5, padding = same) flatten } }
case! { conv2d_same_even: image(2, 5, 6) -> values(90) { conv2d(3, (2, 4), padding = same) flatten } }
case! { conv2d_same_strided: image(2, 7, 10) -> values(60) { conv2d(3, 3, stride = 2, padding = same) flatten } }
case! { conv2d_same_dilated: image(2, 7, 8) -> values(168) { conv2d(3, (2, 3), dilation = (3, 2), padding = same) flatten } }
case! { conv2d_same_strided_dilated: image(2, 9, 8) -> values(60) { conv2d(3, 3, stride = 2, dilation = 2, padding = same) flatten } }
case! { conv2d_with_relu_and_pool: image(3, 9, 10) -> values(60) { conv2d(5, 3, relu) max_pool2d(2) flatten } }
case! { conv2d_wide: image(16, 10, 9) -> values(1440) { conv2d(16, 3, padding = 1) flatten } }

case! { conv3d: volume(2, 4, 5, 6) -> values(108) { conv3d(3, (2, 3, 3)) flatten } }
case! { conv3d_strided: volume(4, 5, 6, 7) -> values(252) { conv3d(6, (3, 2, 3), stride = (2, 2, 1), padding = (1, 0, 1), dilation = (1, 2, 1), groups = 2) flatten } }
case! { conv3d_same: volume(2, 4, 3, 5) -> values(120) { conv3d(2, 3, padding = same, bias = false) flatten } }

case! { depthwise_conv2d: image(3, 6, 7) -> values(60) { depthwise_conv2d(3) flatten } }
case! { depthwise_conv2d_multiplied: image(3, 7, 6) -> values(72) { depthwise_conv2d((3, 2), multiplier = 2, stride = 2, padding = same, bias = false) flatten } }
case! { separable_conv2d: image(3, 6, 7) -> values(60) { separable_conv2d(5, 3, padding = 1, stride = 2) flatten } }

case! { conv_transpose1d: signal(3, 5) -> values(28) { conv_transpose1d(4, 3) flatten } }
case! { conv_transpose1d_strided: signal(4, 5) -> values(102) { conv_transpose1d(6, 4, stride = 3, padding = 1, dilation = 2, groups = 2) flatten } }
case! { conv_transpose1d_same: signal(3, 5) -> values(40) { conv_transpose1d(4, 3, stride = 2, padding = same, bias = false) flatten } }
case! { conv_transpose1d_over_time: sequence(5, 3) -> values(48) { conv_transpose1d(4, 4, stride = 2) flatten } }
case! { conv_transpose2d: image(3, 4, 5) -> values(144) { conv_transpose2d(4, (3, 2)) flatten } }
case! { conv_transpose2d_strided: image(4, 4, 3) -> values(540) { conv_transpose2d(6, 3, stride = (3, 2), padding = (1, 0), dilation = (1, 2), groups = 2) flatten } }
case! { conv_transpose2d_same: image(3, 3, 4) -> values(192) { conv_transpose2d(4, 4, stride = 2, padding = same) flatten } }
case! { conv_transpose2d_same_odd: image(3, 3, 4) -> values(96) { conv_transpose2d(2, 3, stride = 2, padding = same, bias = false) flatten } }
case! { conv3d_same_even: volume(2, 4, 5, 5) -> values(120) { conv3d(2, (2, 4, 3), stride = (1, 2, 1), padding = same) flatten } }
case! { conv2d_of_ends: image(2, 4, 5) -> values(60) { conv2d(3, (2, 3), padding = ((0, 1), (2, 0))) flatten } }
case! { conv_transpose3d: volume(2, 3, 4, 3) -> values(288) { conv_transpose3d(3, (2, 3, 2)) flatten } }
case! { conv_transpose3d_strided: volume(4, 3, 2, 3) -> values(630) { conv_transpose3d(6, 3, stride = (1, 2, 2), padding = (1, 0, 1), dilation = (1, 2, 1), groups = 2) flatten } }
case! { conv_transpose3d_same: volume(2, 2, 3, 2) -> values(288) { conv_transpose3d(3, 4, stride = 2, padding = same) flatten } }
