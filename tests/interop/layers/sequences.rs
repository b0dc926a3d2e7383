//! Layers of a sequence, and of tokens.

case! { lstm: sequence(5, 3) -> values(20) { lstm(4) flatten } }
case! { lstm_last: sequence(5, 3) -> values(4) { lstm(4, last) } }
case! { lstm_bidirectional: sequence(5, 3) -> values(40) { lstm(4, bidirectional) flatten } }
case! { lstm_bidirectional_last: sequence(5, 3) -> values(8) { lstm(4, bidirectional, last) } }
case! { lstm_of_two_layers: sequence(5, 3) -> values(20) { lstm(4, layers = 2) flatten } }
case! { lstm_with_everything: sequence(4, 3) -> values(8) { lstm(4, bidirectional, last, layers = 2) } }

case! { gru: sequence(5, 3) -> values(20) { gru(4) flatten } }
case! { gru_last: sequence(5, 3) -> values(4) { gru(4, last) } }
case! { gru_bidirectional: sequence(5, 3) -> values(40) { gru(4, bidirectional) flatten } }
case! { gru_bidirectional_last: sequence(5, 3) -> values(8) { gru(4, bidirectional, last) } }
case! { gru_of_two_layers: sequence(5, 3) -> values(20) { gru(4, layers = 2) flatten } }
case! { gru_with_everything: sequence(4, 3) -> values(8) { gru(4, bidirectional, last, layers = 2) } }

case! { rnn: sequence(5, 3) -> values(20) { rnn(4) flatten } }
case! { rnn_last: sequence(5, 3) -> values(4) { rnn(4, last) } }
case! { rnn_bidirectional: sequence(5, 3) -> values(40) { rnn(4, bidirectional) flatten } }
case! { rnn_bidirectional_last: sequence(5, 3) -> values(8) { rnn(4, bidirectional, last) } }
case! { rnn_of_two_layers: sequence(5, 3) -> values(20) { rnn(4, layers = 2) flatten } }
case! { rnn_with_everything: sequence(4, 3) -> values(8) { rnn(4, bidirectional, last, layers = 2) } }

case! { last_step: sequence(4, 3) -> values(3) { last_step } }
case! { embedding: tokens(5, 7) -> values(20) { embedding(4) flatten } }
case! { positional_encoding: sequence(6, 8) -> values(48) { positional_encoding flatten } }
case! { positional_encoding_of_many_steps: sequence(60, 4) -> values(240) { positional_encoding flatten } }
case! { attention: sequence(5, 6) -> values(30) { attention(heads = 2) flatten } }
case! { attention_causal: sequence(5, 6) -> values(30) { attention(causal, heads = 3) flatten } }
case! { transformer_encoder: sequence(5, 6) -> values(30) { transformer_encoder(heads = 2, ff = 8, dropout = 0.0) flatten } }
case! { transformer_encoder_causal: sequence(5, 6) -> values(30) { transformer_encoder(causal, heads = 3, ff = 4, layers = 2, dropout = 0.0) flatten } }
case! { transformer_encoder_norm_first: sequence(5, 6) -> values(30) { transformer_encoder(heads = 2, ff = 8, layers = 2, dropout = 0.0, norm_first = true) flatten } }
