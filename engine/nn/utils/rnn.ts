// torch.nn.utils.rnn: what readers call of the sequences in ../packed.
export {
  invert_permutation,
  PackedSequence,
  pack_padded_sequence,
  pack_sequence,
  pad_packed_sequence,
  pad_sequence,
  unpack_sequence,
  unpad_sequence,
} from '../packed';
