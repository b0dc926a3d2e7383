//! Pools.

case! { max_pool1d: signal(3, 9) -> values(12) { max_pool1d(2) flatten } }
case! { max_pool1d_padded: signal(3, 9) -> values(15) { max_pool1d(3, stride = 2, padding = 1) flatten } }
case! { max_pool1d_dilated: signal(3, 9) -> values(15) { max_pool1d(3, stride = 1, dilation = 2) flatten } }
case! { max_pool1d_same: signal(3, 9) -> values(15) { max_pool1d(4, stride = 2, padding = same) flatten } }
case! { max_pool1d_over_time: sequence(7, 3) -> values(9) { max_pool1d(3, stride = 2) flatten } }
case! { avg_pool1d: signal(3, 9) -> values(12) { avg_pool1d(2) flatten } }
case! { avg_pool1d_padded: signal(3, 9) -> values(15) { avg_pool1d(3, stride = 2, padding = 1) flatten } }
case! { avg_pool1d_padding_not_counted: signal(3, 9) -> values(15) { avg_pool1d(3, stride = 2, padding = 1, count_padding = false) flatten } }
case! { avg_pool1d_over_time: sequence(7, 3) -> values(9) { avg_pool1d(3, stride = 2) flatten } }

case! { max_pool2d: image(3, 6, 7) -> values(27) { max_pool2d(2) flatten } }
case! { max_pool2d_padded: image(3, 6, 7) -> values(54) { max_pool2d((3, 2), stride = (2, 1), padding = (1, 0)) flatten } }
case! { max_pool2d_dilated: image(3, 7, 8) -> values(75) { max_pool2d(2, stride = 1, dilation = (2, 3)) flatten } }
case! { max_pool2d_same: image(3, 6, 7) -> values(36) { max_pool2d(3, stride = 2, padding = same) flatten } }
case! { avg_pool2d: image(3, 6, 7) -> values(18) { avg_pool2d((2, 3)) flatten } }
case! { avg_pool2d_padded: image(3, 6, 7) -> values(36) { avg_pool2d(3, stride = 2, padding = 1) flatten } }
case! { avg_pool2d_padding_not_counted: image(3, 6, 7) -> values(36) { avg_pool2d(3, stride = 2, padding = 1, count_padding = false) flatten } }

case! { adaptive_avg_pool1d: signal(3, 9) -> values(12) { adaptive_avg_pool1d(4) flatten } }
case! { adaptive_avg_pool1d_over_time: sequence(7, 3) -> values(9) { adaptive_avg_pool1d(3) flatten } }
case! { adaptive_avg_pool2d: image(3, 6, 7) -> values(36) { adaptive_avg_pool2d((4, 3)) flatten } }
case! { adaptive_avg_pool3d: volume(3, 4, 6, 7) -> values(72) { adaptive_avg_pool3d((2, 4, 3)) flatten } }
case! { adaptive_avg_pool2d_even: image(3, 6, 8) -> values(12) { adaptive_avg_pool2d(2) flatten } }

case! { global_avg_pool_of_an_image: image(3, 4, 5) -> values(3) { global_avg_pool } }
case! { global_avg_pool_of_a_signal: signal(3, 7) -> values(3) { global_avg_pool } }
case! { global_avg_pool_of_a_sequence: sequence(7, 3) -> values(3) { global_avg_pool } }
case! { global_avg_pool_of_a_volume: volume(3, 2, 3, 4) -> values(3) { global_avg_pool } }
case! { global_max_pool_of_an_image: image(3, 4, 5) -> values(3) { global_max_pool } }
case! { global_max_pool_of_a_signal: signal(3, 7) -> values(3) { global_max_pool } }
case! { global_max_pool_of_a_sequence: sequence(7, 3) -> values(3) { global_max_pool } }
case! { global_max_pool_of_a_volume: volume(3, 2, 3, 4) -> values(3) { global_max_pool } }
