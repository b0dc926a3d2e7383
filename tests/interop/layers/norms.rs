//! Norms, in training and in prediction.

case! { batch_norm_of_features: features(4) -> values(4) { batch_norm } }
case! { batch_norm_of_an_image: image(4, 3, 2) -> values(24) { batch_norm flatten } }
case! { batch_norm_of_a_signal: signal(4, 5) -> values(20) { batch_norm flatten } }
case! { batch_norm_of_a_volume: volume(3, 2, 3, 2) -> values(36) { batch_norm flatten } }
case! { batch_norm_of_a_sequence: sequence(5, 4) -> values(20) { batch_norm flatten } }
case! { batch_norm_with_keys: image(4, 3, 2) -> values(24) { batch_norm(relu, eps = 1e-2, momentum = 0.3) flatten } }
case! { batch_norm_behind_a_convolution: image(2, 6, 5) -> values(48) { conv2d(4, 3) batch_norm(relu) flatten } }
case! { layer_norm_of_features: features(6) -> values(6) { layer_norm } }
case! { layer_norm_of_a_sequence: sequence(3, 6) -> values(18) { layer_norm(eps = 1e-2) flatten } }
case! { layer_norm_of_an_image: image(4, 3, 2) -> values(24) { layer_norm flatten } }
case! { rms_norm_of_features: features(6) -> values(6) { rms_norm } }
case! { rms_norm_of_an_image: image(4, 3, 2) -> values(24) { rms_norm(eps = 1e-2) flatten } }
case! { group_norm_of_an_image: image(6, 3, 2) -> values(36) { group_norm(3) flatten } }
case! { group_norm_of_a_sequence: sequence(5, 6) -> values(30) { group_norm(2, eps = 1e-2) flatten } }
case! { group_norm_of_features: features(6) -> values(6) { group_norm(2) } }
case! { group_norm_without_weights: signal(6, 5) -> values(30) { group_norm(2, affine = false) flatten } }
case! { instance_norm_of_an_image: image(3, 4, 3) -> values(36) { instance_norm flatten } }
case! { instance_norm_of_a_signal: signal(3, 7) -> values(21) { instance_norm(affine = true, eps = 1e-2) flatten } }
case! { instance_norm_of_a_sequence: sequence(7, 3) -> values(21) { instance_norm flatten } }
