//! What draws random numbers in training.

prediction! { rrelu: signal(3, 8) -> values(24) { rrelu flatten } }
prediction! { rrelu_of_bounds: signal(3, 8) -> values(24) { rrelu(0.1, 0.3) flatten } }
prediction! { dropout: signal(3, 8) -> values(24) { dropout(0.5) flatten } }
prediction! { gaussian_noise: signal(3, 8) -> values(24) { gaussian_noise(0.1) flatten } }
