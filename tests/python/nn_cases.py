"""The cases of nn.test.ts: (area, name, code). record_nn.py stores what real PyTorch prints for each."""

cases = []


def case(area, name, code):
    cases.append((area, name, code.strip() + '\n'))


# Texts of layers, with their names in a state dict.
for made in '''
nn.Identity() ; nn.Linear(3, 4) ; nn.Linear(3, 4, bias=False) ; nn.Bilinear(2, 3, 4) ; nn.Bilinear(2, 3, 4, bias=False)
nn.Conv1d(2, 4, 3) ; nn.Conv2d(1, 6, 5, stride=2, padding=(1, 2)) ; nn.Conv2d(4, 4, 3, groups=2, bias=False, dilation=2)
nn.Conv2d(3, 8, 3, padding='same') ; nn.Conv2d(3, 8, 3, padding=1, padding_mode='reflect') ; nn.Conv3d(1, 2, (1, 2, 3))
nn.ConvTranspose1d(2, 3, 3) ; nn.ConvTranspose2d(4, 2, 3, stride=2, padding=1, output_padding=1) ; nn.ConvTranspose3d(1, 2, 2)
nn.BatchNorm1d(3) ; nn.BatchNorm2d(4, eps=0.001, momentum=0.01) ; nn.BatchNorm2d(4, affine=False)
nn.BatchNorm3d(2, track_running_stats=False) ; nn.BatchNorm2d(4, momentum=None) ; nn.InstanceNorm2d(3)
nn.InstanceNorm1d(3, affine=True, track_running_stats=True) ; nn.LayerNorm(4) ; nn.LayerNorm((2, 3), eps=1e-6)
nn.LayerNorm([2, 3], elementwise_affine=False) ; nn.GroupNorm(2, 4) ; nn.GroupNorm(2, 4, affine=False)
nn.LocalResponseNorm(2) ; nn.Dropout() ; nn.Dropout(0.25, inplace=True) ; nn.Dropout(1) ; nn.Dropout(0.0) ; nn.Dropout1d(0.2)
nn.Dropout2d() ; nn.Dropout3d() ; nn.AlphaDropout(0.3) ; nn.FeatureAlphaDropout() ; nn.ReLU() ; nn.ReLU(inplace=True)
nn.ReLU(True) ; nn.ReLU6() ; nn.LeakyReLU() ; nn.LeakyReLU(0.2) ; nn.LeakyReLU(negative_slope=0.2, inplace=True)
nn.RReLU() ; nn.ELU() ; nn.ELU(alpha=0.5) ; nn.CELU() ; nn.SELU() ; nn.GELU() ; nn.GELU('tanh') ; nn.SiLU() ; nn.Mish()
nn.Hardtanh() ; nn.Hardtanh(-2, 2) ; nn.Hardswish() ; nn.Hardsigmoid() ; nn.Hardshrink() ; nn.Softshrink(0.25)
nn.Tanhshrink() ; nn.Threshold(0.1, 20) ; nn.Sigmoid() ; nn.LogSigmoid() ; nn.Tanh() ; nn.Softplus() ; nn.Softplus(2, 10)
nn.Softsign() ; nn.GLU() ; nn.Softmax() ; nn.Softmax(dim=1) ; nn.Softmax(-1) ; nn.Softmin(dim=0) ; nn.LogSoftmax(dim=1)
nn.Softmax2d() ; nn.PReLU() ; nn.PReLU(4, init=0.1) ; nn.MaxPool1d(2) ; nn.MaxPool2d(2) ; nn.MaxPool2d((3, 2), stride=(2, 1))
nn.MaxPool2d(3, stride=2, padding=1, ceil_mode=True) ; nn.MaxPool3d(2) ; nn.AvgPool1d(2) ; nn.AvgPool2d(2) ; nn.AvgPool3d(2)
nn.AvgPool2d(3, stride=1, padding=1) ; nn.AdaptiveAvgPool1d(5) ; nn.AdaptiveAvgPool2d((1, 1)) ; nn.AdaptiveAvgPool2d(1)
nn.AdaptiveAvgPool2d((None, 7)) ; nn.AdaptiveAvgPool3d(2) ; nn.AdaptiveMaxPool1d(3) ; nn.AdaptiveMaxPool2d(2)
nn.MaxUnpool1d(2) ; nn.MaxUnpool2d(2, stride=2) ; nn.LPPool1d(2, 3) ; nn.LPPool2d(2, 3, stride=2) ; nn.FractionalMaxPool2d(2, output_size=3)
nn.ZeroPad2d(1) ; nn.ZeroPad2d((1, 2, 3, 4)) ; nn.ReflectionPad1d(2) ; nn.ReflectionPad2d(1) ; nn.ReplicationPad2d((1, 1, 2, 0))
nn.ReplicationPad3d(1) ; nn.ConstantPad1d(2, 3.5) ; nn.ConstantPad2d(1, 0) ; nn.ConstantPad2d((3, 0, 2, 1), 3.5)
nn.Embedding(10, 3) ; nn.Embedding(10, 3, padding_idx=0) ; nn.Embedding(10, 3, max_norm=1.0, scale_grad_by_freq=True)
nn.EmbeddingBag(10, 3) ; nn.EmbeddingBag(10, 3, mode='sum') ; nn.RNN(3, 4) ; nn.RNN(3, 4, nonlinearity='relu', batch_first=True)
nn.LSTM(3, 4, num_layers=2, bidirectional=True) ; nn.LSTM(4, 5, proj_size=2) ; nn.GRU(3, 4, bias=False, batch_first=True)
nn.GRU(3, 4, 2, dropout=0.5) ; nn.RNNCell(3, 4) ; nn.RNNCell(3, 4, nonlinearity='relu') ; nn.LSTMCell(3, 4, bias=False) ; nn.GRUCell(3, 4)
nn.MultiheadAttention(4, 2) ; nn.MultiheadAttention(4, 2, bias=False, batch_first=True) ; nn.MultiheadAttention(4, 2, kdim=3, vdim=5, add_bias_kv=True)
nn.TransformerEncoderLayer(4, 2, 8) ; nn.TransformerDecoderLayer(4, 2, 8, dropout=0.0, activation='gelu')
nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 8), 2) ; nn.TransformerDecoder(nn.TransformerDecoderLayer(4, 2, 8), 1, nn.LayerNorm(4))
nn.Transformer(4, 2, 1, 1, 8) ; nn.Flatten() ; nn.Flatten(0, -2) ; nn.Unflatten(1, (2, 3)) ; nn.Unflatten(1, torch.Size([2, 3]))
nn.Fold((4, 5), (2, 2)) ; nn.Unfold((2, 3), stride=2) ; nn.PixelShuffle(2) ; nn.PixelUnshuffle(2) ; nn.ChannelShuffle(2)
nn.Upsample(scale_factor=2) ; nn.Upsample(scale_factor=2, mode='bilinear', align_corners=True) ; nn.Upsample(size=(4, 6)) ; nn.Upsample(scale_factor=(2.0, 1.5))
nn.UpsamplingNearest2d(scale_factor=2) ; nn.UpsamplingBilinear2d(size=4) ; nn.PairwiseDistance() ; nn.CosineSimilarity(dim=1)
nn.MSELoss() ; nn.L1Loss(reduction='sum') ; nn.SmoothL1Loss(beta=0.5) ; nn.HuberLoss() ; nn.NLLLoss() ; nn.CrossEntropyLoss()
nn.CrossEntropyLoss(weight=torch.tensor([1., 2.]), label_smoothing=0.1) ; nn.BCELoss() ; nn.BCEWithLogitsLoss(pos_weight=torch.ones(2))
nn.KLDivLoss(reduction='batchmean') ; nn.PoissonNLLLoss() ; nn.GaussianNLLLoss() ; nn.HingeEmbeddingLoss() ; nn.MarginRankingLoss(0.5)
nn.MultiMarginLoss() ; nn.MultiLabelMarginLoss() ; nn.MultiLabelSoftMarginLoss() ; nn.SoftMarginLoss() ; nn.CosineEmbeddingLoss()
nn.TripletMarginLoss(margin=0.5) ; nn.TripletMarginWithDistanceLoss() ; nn.CTCLoss() ; nn.AdaptiveLogSoftmaxWithLoss(8, 10, [3, 6])
nn.ParameterList([nn.Parameter(torch.ones(2, 3)), torch.zeros(2), 3]) ; nn.ParameterDict({'b': torch.ones(1), 'a': nn.Parameter(torch.ones(2, 2))})
nn.ModuleList([nn.Linear(2, 2), nn.ReLU()]) ; nn.ModuleDict({'a': nn.Linear(1, 1), 'b': nn.Sequential(nn.ReLU())}) ; nn.Sequential() ; nn.ModuleList()
nn.LazyLinear(4) ; nn.LazyConv2d(4, 3) ; nn.LazyBatchNorm2d() ; nn.LazyConvTranspose1d(2, 3, stride=2) ; nn.LazyInstanceNorm1d()
'''.strip().replace('\n', ' ; ').split(' ; '):
    made = made.strip()
    lazy = 'Lazy' in made
    case('texts', made, f'''
m = {made}
print(m)
print(type(m), isinstance(m, nn.Module), m.training)
''' + ('' if lazy else 'print([(k, v.dtype, tuple(v.shape)) for k, v in m.state_dict().items()])'))

# First weights: the sums tell, and some of the values.
for made in '''
nn.Linear(3, 4) ; nn.Linear(20, 30, bias=False) ; nn.Bilinear(2, 3, 4) ; nn.Conv1d(2, 4, 3) ; nn.Conv2d(3, 8, 3) ; nn.Conv3d(1, 2, 2)
nn.ConvTranspose2d(4, 2, 3) ; nn.Embedding(10, 3) ; nn.Embedding(10, 3, padding_idx=2) ; nn.EmbeddingBag(4, 3) ; nn.RNN(3, 4) ; nn.LSTM(3, 4, 2)
nn.GRU(3, 4, bidirectional=True) ; nn.LSTMCell(3, 4) ; nn.MultiheadAttention(4, 2) ; nn.MultiheadAttention(4, 2, kdim=3, vdim=5, add_bias_kv=True)
nn.TransformerEncoderLayer(4, 2, 8) ; nn.TransformerDecoderLayer(4, 2, 8) ; nn.Transformer(4, 2, 1, 2, 8) ; nn.PReLU(3)
nn.AdaptiveLogSoftmaxWithLoss(8, 10, [3, 6]) ; nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1)) ; nn.BatchNorm2d(3) ; nn.LayerNorm(3)
nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 8), 2)
'''.strip().replace('\n', ' ; ').split(' ; '):
    case('weights', made.strip(), f'''
m = {made.strip()}
for name, p in m.named_parameters():
    print(name, tuple(p.shape), p.requires_grad, round(p.sum().item(), 3), [round(v, 4) for v in p.flatten().tolist()[:3]])
print(torch.rand(2))
''')

# Forward values, with gradients. Of these the engine's grad_fn is named by another op than 1.13's.
PLAIN = {'nn.Linear', 'nn.Flatten', 'nn.GRUCell'}
for made, inputs in [line.split(' <- ') for line in '''
nn.Identity() <- (2, 3)
nn.Linear(3, 4) <- (2, 3)
nn.Linear(3, 4) <- (2, 2, 3)
nn.Conv1d(2, 3, 3, padding=1) <- (2, 2, 5)
nn.Conv2d(2, 3, 3, stride=2) <- (1, 2, 5, 5)
nn.Conv2d(2, 3, 3, padding='same') <- (1, 2, 4, 4)
nn.Conv2d(2, 2, 3, padding=1, padding_mode='circular') <- (1, 2, 4, 4)
nn.Conv2d(2, 4, 1, groups=2) <- (2, 3, 3)
nn.ConvTranspose2d(2, 2, 2, stride=2) <- (1, 2, 2, 2)
nn.BatchNorm1d(3) <- (4, 3)
nn.BatchNorm2d(2) <- (2, 2, 2, 2)
nn.InstanceNorm2d(2) <- (1, 2, 3, 3)
nn.LayerNorm(4) <- (2, 4)
nn.GroupNorm(2, 4) <- (2, 4, 2)
nn.LocalResponseNorm(2) <- (1, 3, 2, 2)
nn.ReLU() <- (2, 3)
nn.LeakyReLU(0.2) <- (2, 3)
nn.ELU() <- (2, 3)
nn.GELU() <- (2, 3)
nn.GELU('tanh') <- (2, 3)
nn.SiLU() <- (2, 3)
nn.Softplus() <- (2, 3)
nn.Hardtanh() <- (2, 3)
nn.Threshold(0.1, 20) <- (2, 3)
nn.Softmax(dim=1) <- (2, 3)
nn.LogSoftmax(dim=0) <- (2, 3)
nn.GLU() <- (2, 4)
nn.PReLU() <- (2, 3)
nn.MaxPool2d(2) <- (1, 1, 4, 4)
nn.MaxPool1d(2) <- (1, 2, 4)
nn.AvgPool2d(2) <- (1, 1, 4, 4)
nn.AdaptiveAvgPool2d(1) <- (1, 2, 3, 3)
nn.AdaptiveMaxPool2d((2, 1)) <- (1, 1, 4, 4)
nn.LPPool2d(2, 2) <- (1, 1, 4, 4)
nn.ZeroPad2d(1) <- (1, 1, 2, 2)
nn.ReflectionPad2d(1) <- (1, 1, 3, 3)
nn.ConstantPad1d((1, 2), 3.5) <- (1, 2, 2)
nn.Flatten() <- (2, 2, 2)
nn.Unflatten(1, (2, 2)) <- (1, 4)
nn.Unfold(2) <- (1, 1, 3, 3)
nn.Fold((3, 3), 2) <- (1, 4, 4)
nn.PixelShuffle(2) <- (1, 4, 1, 1)
nn.Upsample(scale_factor=2) <- (1, 1, 2, 2)
nn.Upsample(scale_factor=2, mode='bilinear') <- (1, 1, 2, 2)
nn.Bilinear(2, 3, 2) <- (2, 2) (2, 3)
nn.PairwiseDistance() <- (2, 3) (2, 3)
nn.CosineSimilarity(dim=1) <- (2, 3) (2, 3)
nn.MSELoss() <- (2, 3) (2, 3)
nn.MSELoss(reduction='none') <- (2, 3) (2, 3)
nn.L1Loss(reduction='sum') <- (2, 3) (2, 3)
nn.SmoothL1Loss() <- (2, 3) (2, 3)
nn.HuberLoss(delta=0.5) <- (2, 3) (2, 3)
nn.TripletMarginLoss() <- (2, 3) (2, 3) (2, 3)
nn.TripletMarginWithDistanceLoss(distance_function=lambda a, b: (a - b).abs().sum(1)) <- (2, 3) (2, 3) (2, 3)
nn.TransformerEncoderLayer(4, 2, 8, dropout=0.0) <- (3, 2, 4)
nn.TransformerEncoderLayer(4, 2, 8, dropout=0.0, norm_first=True, batch_first=True, activation='gelu') <- (2, 3, 4)
nn.TransformerDecoderLayer(4, 2, 8, dropout=0.0) <- (3, 2, 4) (2, 2, 4)
nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 8, dropout=0.0), 2, nn.LayerNorm(4)) <- (3, 2, 4)
nn.Transformer(4, 2, 1, 1, 8, dropout=0.0) <- (3, 2, 4) (2, 2, 4)
nn.Dropout(0.5) <- (2, 4)
nn.Dropout2d(0.5) <- (2, 3, 1, 2)
nn.Dropout(0.5).eval() <- (2, 2)
nn.RNNCell(3, 2) <- (2, 3)
nn.GRUCell(3, 2) <- (2, 3) (2, 2)
'''.strip().split('\n')]:
    shapes = ', '.join(f'torch.randn({s}, requires_grad=True)' for s in inputs.replace(') (', ')|(').split('|'))
    case('forward', f'{made} of {inputs}', f'''
m = {made}
xs = [{shapes}]
y = m(*xs)
print(y.detach() if {bool(set(made.split('(')[0].split()) & PLAIN)} else y)
(y * torch.linspace(-1, 1, y.numel()).reshape(y.shape)).sum().backward()
for x in xs:
    print(x.grad)
for name, p in m.named_parameters():
    print(name, p.grad)
''')

case('forward', 'keywords', '''
l = nn.Linear(2, 1)
print(torch.equal(l(input=torch.ones(1, 2)), l(torch.ones(1, 2))))
print(nn.CrossEntropyLoss()(input=torch.ones(2, 3), target=torch.tensor([0, 2])))
print(said(lambda: l(x=torch.ones(1, 2))))
''')
case('forward', 'losses of classes', '''
x, t = torch.randn(3, 4), torch.tensor([0, 3, 1])
print(nn.CrossEntropyLoss()(x, t), nn.CrossEntropyLoss(reduction='none', label_smoothing=0.1)(x, t))
print(nn.CrossEntropyLoss(weight=torch.tensor([1., 2., 3., 4.]), ignore_index=3)(x, t))
print(nn.NLLLoss()(x.log_softmax(1), t), nn.MultiMarginLoss()(x, t))
y = torch.rand(3, 4)
print(nn.BCEWithLogitsLoss()(x, y), nn.BCELoss()(x.sigmoid(), y), nn.KLDivLoss(reduction='batchmean')(x.log_softmax(1), y))
print(nn.BCEWithLogitsLoss(pos_weight=torch.ones(4) * 2)(x, y), nn.PoissonNLLLoss()(x, y), nn.GaussianNLLLoss()(x, y, torch.ones(3, 4)))
s = torch.tensor([1., -1., 1.])
print(nn.CosineEmbeddingLoss()(x, y, s), nn.MarginRankingLoss()(x[:, 0], x[:, 1], s), nn.HingeEmbeddingLoss()(x[:, 0], s))
''')
case('forward', 'CTC', '''
lp = torch.randn(6, 2, 4).log_softmax(2)
t = torch.tensor([[1, 2, 3], [2, 1, 0]])
print(nn.CTCLoss()(lp, t, torch.tensor([6, 5]), torch.tensor([3, 2])))
''')
case('forward', 'embeddings', '''
e = nn.Embedding(5, 3, padding_idx=0)
x = torch.tensor([[0, 1], [4, 1]])
print(e(x))
e(x).sum().backward()
print(e.weight.grad)
p = nn.Embedding.from_pretrained(torch.arange(6.).reshape(3, 2))
print(p(torch.tensor([2, 0])), p.weight.requires_grad, p)
q = nn.Embedding.from_pretrained(torch.ones(2, 2), freeze=False)
print(q.weight)
b = nn.EmbeddingBag.from_pretrained(torch.arange(6.).reshape(3, 2), mode='sum')
print(b(torch.tensor([0, 1, 2]), torch.tensor([0, 2])))
print(said(lambda: nn.Embedding(3, 2, padding_idx=4)))
print(said(lambda: e(torch.tensor([7]))))
''')
case('forward', 'pooling with indices', '''
x = torch.randn(1, 1, 4, 4)
y, at = nn.MaxPool2d(2, return_indices=True)(x)
print(y, at)
print(nn.MaxUnpool2d(2)(y, at))
print(nn.MaxUnpool2d(2)(y, at, output_size=(4, 4)).shape)
''')
case('forward', 'ConvTranspose with output_size', '''
m = nn.ConvTranspose2d(1, 1, 3, stride=2, padding=1)
x = torch.randn(1, 1, 3, 3)
print(m(x).shape, m(x, output_size=[6, 6]).shape, m(x, output_size=(1, 1, 5, 6)).shape)
print(said(lambda: m(x, output_size=[9, 9])))
''')

# Recurrent layers.
case('recurrent', 'RNN', '''
m = nn.RNN(3, 2, 2, bidirectional=True)
y, h = m(torch.randn(4, 2, 3))
print(y, h)
print(m.all_weights[0][0].shape, len(m.all_weights), len(m._flat_weights), m.flatten_parameters())
''')
case('recurrent', 'LSTM', '''
m = nn.LSTM(3, 2, batch_first=True)
y, (h, c) = m(torch.randn(2, 4, 3))
print(y, h, c)
y, (h, c) = m(torch.randn(2, 4, 3), (h, c))
print(y)
y.sum().backward()
print(m.weight_ih_l0.grad)
print(m.mode, m.input_size, m.hidden_size, m.num_layers, m.bias, m.batch_first, m.dropout, m.bidirectional, m.proj_size)
''')
case('recurrent', 'GRU unbatched', '''
m = nn.GRU(3, 2)
y, h = m(torch.randn(4, 3))
print(y, h)
y, h = m(torch.randn(4, 3), torch.zeros(1, 2))
print(y.shape, h.shape)
''')
case('recurrent', 'what does not fit', '''
m = nn.LSTM(3, 2)
print(said(lambda: m(torch.randn(4, 2, 5))))
print(said(lambda: m(torch.randn(4, 2, 3), (torch.zeros(2, 2, 2), torch.zeros(1, 2, 2)))))
print(said(lambda: nn.LSTM(3, 2, proj_size=2)))
print(said(lambda: nn.RNN(3, 2, nonlinearity='swish')))
print(said(lambda: nn.GRU(3, 2, dropout=2)))
''')
case('recurrent', 'cells', '''
m = nn.LSTMCell(3, 2)
h, c = m(torch.randn(2, 3))
print(h.detach(), c.detach())
h, c = m(torch.randn(2, 3), (h, c))
print(h.detach(), c.requires_grad)
''')
case('recurrent', 'packed', '''
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence, pad_sequence, pack_sequence, unpack_sequence, unpad_sequence, PackedSequence
a, b = torch.randn(4, 3), torch.randn(2, 3)
p = pack_sequence([a, b])
print(type(p), p)
m = nn.GRU(3, 2)
y, h = m(p)
print(type(y).__name__, y.data, y.batch_sizes, h)
print([t.detach() for t in pad_packed_sequence(y)])
q = pack_padded_sequence(pad_sequence([b, a]), torch.tensor([2, 4]), enforce_sorted=False)
print(q.sorted_indices, q.unsorted_indices, q.batch_sizes)
out, lengths = pad_packed_sequence(nn.LSTM(3, 2)(q)[0], batch_first=True, padding_value=-1)
print(out.shape, lengths, out[0].detach())
print(pad_sequence([torch.ones(2), torch.ones(3)], batch_first=True, padding_value=9))
print([t.shape for t in unpack_sequence(q)], [t.shape for t in unpad_sequence(pad_sequence([a, b]), torch.tensor([4, 2]))])
print(said(lambda: pack_padded_sequence(torch.ones(4, 2, 3), [2, 4])))
data, sizes, s, u = p
print(data.shape, sizes, s, u, isinstance(p, tuple), p.double().data.dtype)
''')
case('recurrent', 'a small language model', '''
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.emb = nn.Embedding(7, 4)
        self.rnn = nn.LSTM(4, 5, batch_first=True)
        self.out = nn.Linear(5, 7)
    def forward(self, x, state=None):
        y, state = self.rnn(self.emb(x), state)
        return self.out(y), state
net = Net()
x = torch.randint(0, 7, (3, 6))
for step in range(4):
    logits, _ = net(x[:, :-1])
    loss = F.cross_entropy(logits.reshape(-1, 7), x[:, 1:].reshape(-1))
    net.zero_grad()
    loss.backward()
    with torch.no_grad():
        for p in net.parameters():
            p -= 0.5 * p.grad
    print(loss.item())
''')

# Attention.
case('attention', 'weights and masks', '''
m = nn.MultiheadAttention(4, 2, batch_first=True)
q, k = torch.randn(1, 3, 4), torch.randn(1, 2, 4)
y, w = m(q, k, k)
print(y, w)
y, w = m(q, k, k, need_weights=False)
print(w)
y, w = m(q, k, k, key_padding_mask=torch.tensor([[False, True]]), average_attn_weights=False)
print(w)
mask = torch.triu(torch.ones(3, 3, dtype=torch.bool), 1)
print(m(q, q, q, attn_mask=mask)[1])
print(m.embed_dim, m.num_heads, m.head_dim, m.dropout, m.batch_first, m._qkv_same_embed_dim, m.bias_k, m.in_proj_weight.shape)
print(said(lambda: nn.MultiheadAttention(5, 2)))
''')
case('attention', 'transformer with masks', '''
m = nn.Transformer(4, 2, 1, 1, 8, dropout=0.0, batch_first=True)
src, tgt = torch.randn(2, 3, 4), torch.randn(2, 2, 4)
mask = nn.Transformer.generate_square_subsequent_mask(2)
print(mask)
print(m(src, tgt, tgt_mask=mask))
print(m(src, tgt, src_key_padding_mask=torch.tensor([[False, False, True], [False, False, False]])).sum())
print(said(lambda: m(src, torch.randn(1, 2, 4))))
print(said(lambda: m(src, torch.randn(2, 2, 5))))
print(said(lambda: nn.TransformerEncoderLayer(4, 2, activation='tanh')))
''')
case('attention', 'hooks and replaced children of a transformer', '''
m = nn.TransformerEncoderLayer(4, 2, 8, dropout=0.0)
seen = []
for name, child in m.named_children():
    child.register_forward_hook(lambda mod, args, out, name=name: seen.append(name))
m.linear2 = nn.Linear(8, 4, bias=False)
m.activation = torch.tanh
y = m(torch.randn(3, 2, 4))
print(seen, y.sum())
''')

# Parameters.
case('parameters', 'texts and kinds', '''
p = nn.Parameter(torch.ones(2))
print(p, repr(p), p.requires_grad, p.is_leaf, type(p), isinstance(p, torch.Tensor), isinstance(p, nn.Parameter))
print(nn.Parameter(torch.zeros(1), requires_grad=False), nn.Parameter(torch.tensor(3.)))
print(isinstance(torch.ones(1), nn.Parameter), type(p + 1), type(p.data), p.shape, p.dtype)
print(said(lambda: nn.Parameter(torch.tensor([1, 2]))))
print(nn.Parameter(torch.tensor([1, 2]), requires_grad=False))
print(nn.Parameter(), type(p.detach()), p.detach())
t = torch.zeros(2)
q = nn.Parameter(t)
with torch.no_grad():
    q.add_(1)
print(t, torch.nn.parameter.Parameter is nn.Parameter)
''')
case('parameters', 'copies and pickles', '''
import copy, pickle
p = nn.Parameter(torch.randn(2))
(p * p).sum().backward()
q = copy.deepcopy(p)
print(q, torch.equal(p, q), q is p, type(q), q.grad)
r = pickle.loads(pickle.dumps(p))
print(r, type(r))
s = copy.deepcopy([p, p])
print(s[0] is s[1])
''')
case('parameters', 'uninitialized', '''
p = nn.UninitializedParameter()
print(p, isinstance(p, nn.Parameter), torch.nn.parameter.is_lazy(p))
print(said(lambda: p.shape))
p.materialize((2, 3))
print(type(p), p.shape, torch.nn.parameter.is_lazy(p))
''')
case('parameters', 'in a module of its own', '''
class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Parameter(torch.ones(2))
        self.b = nn.Parameter(torch.zeros(2))
    def forward(self, x):
        return x * self.a + self.b
m = Scale()
y = m(torch.tensor([1., 2.]))
print(m, y)
y.sum().backward()
print([(n, p.grad) for n, p in m.named_parameters()])
m.a.data = torch.tensor([5., 5.])
m.b.data.fill_(1)
print(m(torch.ones(2)), list(m.parameters()))
m.a = nn.Parameter(torch.zeros(2))
print(m(torch.ones(2)))
m.b = None
print(m.b, list(m.state_dict()))
''')

# What Module files, and what it says.
NET = '''
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 2, 3)
        self.body = nn.Sequential(nn.ReLU(), nn.BatchNorm2d(2))
        self.fc = nn.Linear(8, 3)
        self.register_buffer('scale', torch.ones(1))
        self.register_buffer('seen', torch.zeros(1), persistent=False)
        self.register_parameter('none', None)
        self.shift = nn.Parameter(torch.zeros(3))
    def forward(self, x):
        return self.fc(self.body(self.conv(x)).flatten(1)) * self.scale + self.shift
net = Net()
'''
case('module', 'text of a net', NET + 'print(net)\nprint(net(torch.randn(2, 1, 4, 4)))')
case('module', 'names', NET + '''
print([n for n, _ in net.named_parameters()])
print([n for n, _ in net.named_parameters(recurse=False)], [n for n, _ in net.named_parameters(prefix='net')])
print([n for n, _ in net.named_buffers()], len(list(net.buffers())), len(list(net.buffers(recurse=False))))
print([n for n, _ in net.named_children()], [type(c).__name__ for c in net.children()])
print([n for n, _ in net.named_modules()], [n for n, _ in net.named_modules(prefix='x')])
print(sum(p.numel() for p in net.parameters()), len(list(net.modules())))
print(type(net.parameters()), type(net.named_children()))
''')
case('module', 'shared parts come once', '''
a = nn.Linear(2, 2)
m = nn.ModuleList([a, a, nn.Sequential(a)])
print([n for n, _ in m.named_parameters()], len(list(m.modules())), list(m.state_dict()))
print([n for n, _ in m.named_modules(remove_duplicate=False)])
b = nn.Linear(2, 2)
b.weight = a.weight
print([n for n, _ in nn.ModuleList([a, b]).named_parameters()])
''')
case('module', 'before init', '''
class A(nn.Module):
    def __init__(self):
        self.l = nn.Linear(1, 1)
class B(nn.Module):
    def __init__(self):
        self.p = nn.Parameter(torch.ones(1))
class C(nn.Module):
    def __init__(self):
        self.register_buffer('b', torch.ones(1))
class D(nn.Module):
    def __init__(self):
        self.register_parameter('b', None)
class E(nn.Module):
    def __init__(self):
        self.x = 3
for each in (A, B, C, D):
    print(said(each))
print(E().x)
print(said(lambda: nn.Module(3)), said(lambda: nn.Module(a=3)))
''')
case('module', 'missing attributes', NET + '''
print(said(lambda: net.nothing))
print(said(lambda: net.fc.nothing))
print(said(lambda: delattr(net, 'nothing')))
print(hasattr(net, 'none'), net.none, getattr(net, 'nothing', 7))
del net.fc, net.scale, net.shift
print([n for n, _ in net.named_parameters()], list(net.state_dict()))
''')
case('module', 'refused assignments', NET + '''
def put(name, value):
    setattr(net, name, value)
print(said(lambda: put('fc', 3)))
print(said(lambda: put('fc', torch.ones(1))))
print(said(lambda: put('shift', torch.ones(3))))
print(said(lambda: put('shift', 'text')))
print(said(lambda: put('scale', 3)))
print(said(lambda: put('none', 2.5)))
net.fc = None
net.scale = torch.ones(1) * 2
net.scale = None
print(net.fc, net.scale, 'fc' in dict(net.named_children()))
net.plain = torch.ones(1)
print([n for n, _ in net.named_buffers()], 'plain' in net.__dict__)
net.plain = nn.Parameter(torch.ones(1))
print([n for n, _ in net.named_parameters(recurse=False)], 'plain' in net.__dict__)
print(said(lambda: put('plain', nn.ReLU())))
print([n for n, _ in net.named_parameters(recurse=False)], [n for n, _ in net.named_children()])
''')
case('module', 'register_*', NET + '''
print(said(lambda: net.register_buffer('a.b', torch.ones(1))))
print(said(lambda: net.register_buffer('', torch.ones(1))))
print(said(lambda: net.register_buffer('fc', torch.ones(1))))
print(said(lambda: net.register_buffer('q', 3)))
print(said(lambda: net.register_buffer(3, torch.ones(1))))
print(said(lambda: net.register_parameter('a.b', None)))
print(said(lambda: net.register_parameter('', None)))
print(said(lambda: net.register_parameter('forward', None)))
print(said(lambda: net.register_parameter('q', torch.ones(1))))
print(said(lambda: net.register_parameter('q', nn.Parameter(torch.ones(1)) * 2)))
print(said(lambda: net.add_module('a.b', nn.ReLU())))
print(said(lambda: net.add_module('', nn.ReLU())))
print(said(lambda: net.add_module('q', 3)))
print(said(lambda: net.add_module('forward', nn.ReLU())))
print(said(lambda: net.add_module(3, nn.ReLU())))
net.register_module('ok', nn.ReLU())
print(net.ok)
''')
case('module', 'get_*', NET + '''
print(net.get_submodule('body.1'), net.get_submodule('') is net)
print(net.get_parameter('body.1.weight').shape, net.get_buffer('body.1.running_mean'))
print(said(lambda: net.get_submodule('body.7')))
print(said(lambda: net.get_submodule('fc.weight')))
print(said(lambda: net.get_parameter('scale')))
print(said(lambda: net.get_parameter('fc.q')))
print(said(lambda: net.get_buffer('shift')))
''')
case('module', 'train and eval', NET + '''
net.eval()
print([m.training for m in net.modules()])
net.train()
net.body.eval()
print([m.training for m in net.modules()], net.train() is net)
print(said(lambda: net.train('yes')))
''')
case('module', 'apply', '''
m = nn.Sequential(nn.Linear(2, 2), nn.Sequential(nn.Linear(2, 1), nn.ReLU()))
order = []
def fill(layer):
    order.append(type(layer).__name__)
    if isinstance(layer, nn.Linear):
        nn.init.ones_(layer.weight)
        layer.bias.data.zero_()
print(m.apply(fill) is m, order)
print(m(torch.ones(1, 2)))
''')
case('module', 'dtypes', NET + '''
net.double()
print({n: t.dtype for n, t in net.state_dict().items()})
print(net.float().fc.weight.dtype, net.half().fc.weight.dtype, net.to(torch.float32).fc.weight.dtype)
print(net.to('cpu') is net, net.to(torch.device('cpu'), torch.float64).shift.dtype, net.to(torch.ones(1)).shift.dtype)
print(net.type(torch.float64).shift.dtype, net.cpu() is net)
print(said(lambda: net.to(torch.int64)))
print(said(lambda: net.cuda()))
print(said(lambda: net.to('cuda')))
print(net.float()(torch.randn(2, 1, 4, 4)).dtype)
p = net.fc.weight
net.double()
print(net.fc.weight is p, p.dtype)
print(nn.Linear(2, 2, dtype=torch.float64).weight.dtype, nn.Linear(2, 2, device='cpu').weight.dtype)
''')
case('module', 'gradients', NET + '''
net(torch.randn(2, 1, 4, 4)).sum().backward()
print(all(p.grad is not None for p in net.parameters()), net.fc.bias.grad)
net.zero_grad(set_to_none=False)
print(net.fc.bias.grad)
net.zero_grad(set_to_none=True)
print(net.fc.bias.grad)
print(net.requires_grad_(False) is net, any(p.requires_grad for p in net.parameters()))
net.fc.requires_grad_()
print([n for n, p in net.named_parameters() if p.requires_grad], net(torch.randn(2, 1, 4, 4)).requires_grad)
''')
case('module', 'no forward', '''
class M(nn.Module):
    pass
print(said(lambda: M()(1)))
print(M())
''')
case('module', 'extra_repr', '''
class M(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.ReLU()
    def extra_repr(self):
        return 'one=1,\\ntwo=2'
class N(nn.Module):
    def extra_repr(self):
        return 'one=1'
    def _get_name(self):
        return 'Named'
print(M())
print(N())
print(nn.Sequential(M(), N()))
m = M()
m.none = None
m.add_module('empty', None)
print(m)
''')
case('module', 'tampering with _parameters', '''
l = nn.Linear(2, 1)
w = l._parameters.pop('weight')
l.weight = w * 0
l.bias.data.fill_(3)
print(l(torch.ones(1, 2)).detach(), [n for n, _ in l.named_parameters()])
del l.weight
l.register_parameter('weight', nn.Parameter(torch.ones(1, 2)))
print(l(torch.ones(1, 2)).detach())
l._parameters['weight'] = nn.Parameter(torch.full((1, 2), 2.))
print(l(torch.ones(1, 2)).detach())
b = nn.BatchNorm1d(2).eval()
b._buffers['running_mean'] = torch.tensor([10., 20.])
print(b(torch.tensor([[10., 20.]])).detach())
''')
case('module', 'dir', NET + '''
print([n for n in dir(net) if n in ('fc', 'shift', 'scale', 'forward', 'parameters', 'conv', '0')], '0' in dir(net.body))
''')
case('module', 'forward with keywords and several outputs', '''
class M(nn.Module):
    def forward(self, a, b=2, *, c=3):
        return a + b, {'c': c}
m = M()
print(m(1), m(1, b=5, c=6), said(lambda: m()))
''')
case('module', 'subclass of a layer', '''
class Scaled(nn.Linear):
    def __init__(self, i, o, scale=2.0):
        super().__init__(i, o)
        self.scale = scale
        self.gain = nn.Parameter(torch.ones(o))
    def forward(self, x):
        return super().forward(x) * self.scale * self.gain
    def extra_repr(self):
        return super().extra_repr() + f', scale={self.scale}'
m = Scaled(3, 2)
print(m, list(m.state_dict()), isinstance(m, nn.Linear))
y = m(torch.ones(1, 3))
y.sum().backward()
print(y, m.gain.grad, m.weight.grad)
import copy
n = copy.deepcopy(m)
print(torch.equal(n(torch.ones(1, 3)), y), n.scale, n)
''')
case('module', 'subclass that starts its own weights', '''
class Mine(nn.Linear):
    def reset_parameters(self):
        nn.init.xavier_uniform_(self.weight)
        nn.init.zeros_(self.bias)
m = Mine(3, 2)
print(m.weight, m.bias)
class Ones(nn.Conv2d):
    def reset_parameters(self):
        super().reset_parameters()
        with torch.no_grad():
            self.bias.fill_(1)
print(Ones(1, 2, 1).weight.flatten().detach(), Ones(1, 2, 1).bias)
''')
case('module', 'subclasses with their own convolution', '''
class Std(nn.Conv2d):
    def forward(self, x):
        w = self.weight - self.weight.mean(dim=(1, 2, 3), keepdim=True)
        return F.conv2d(x, w, self.bias, self.stride, self.padding, self.dilation, self.groups)
class Masked(nn.Conv2d):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.register_buffer('mask', torch.ones_like(self.weight))
        self.mask[:, :, 1, 1:] = 0
        self.mask[:, :, 2] = 0
    def forward(self, x):
        self.weight.data *= self.mask
        return super().forward(x)
class Through(nn.Conv2d):
    def forward(self, x):
        return self._conv_forward(x, self.weight * 2, self.bias)
x = torch.randn(1, 1, 4, 4)
for cls in (Std, Masked, Through):
    m = cls(1, 1, 3, padding=1)
    print(m, m(x), list(m.state_dict()))
''')
case('module', 'changed attributes of layers', '''
d = nn.Dropout(0.5)
d.p = 0.0
print(d, d(torch.ones(3)))
b = nn.BatchNorm1d(2, momentum=0.1)
b.momentum = 0.5
b(torch.tensor([[1., 2.], [3., 4.]]))
print(b, b.running_mean, b.num_batches_tracked)
c = nn.Conv2d(1, 1, 3)
c.padding = (1, 1)
c.weight = nn.Parameter(torch.ones(1, 1, 3, 3))
c.bias = None
print(c, c(torch.ones(1, 1, 3, 3)))
l = nn.Linear(2, 2)
l.weight.data = torch.eye(2)
l.bias.data.zero_()
print(l(torch.tensor([1., 2.])))
with torch.no_grad():
    l.weight.copy_(torch.ones(2, 2))
print(l(torch.tensor([1., 2.])))
l.bias = nn.Parameter(torch.tensor([1., 1.]))
print(l(torch.tensor([1., 2.])))
del l.bias
l.bias = None
print(l(torch.tensor([1., 2.])).detach(), l)
a = nn.LeakyReLU()
a.negative_slope = 0.5
print(a, a(torch.tensor([-1.])))
''')
case('module', 'attributes', '''
c = nn.Conv2d(3, 8, 3, stride=2, padding=1)
print(c.in_channels, c.out_channels, c.kernel_size, c.stride, c.padding, c.dilation, c.groups, c.padding_mode, c.transposed, c.output_padding)
print(nn.BatchNorm2d(4).eps, nn.BatchNorm2d(4).momentum, nn.BatchNorm2d(4).num_features, nn.BatchNorm2d(4).affine)
print(nn.Dropout(0.3).p, nn.MaxPool2d(2).kernel_size, nn.MaxPool2d(2).stride, nn.MaxPool2d((2, 3)).kernel_size, nn.LayerNorm(3).normalized_shape)
print(nn.Softmax(dim=1).dim, nn.CrossEntropyLoss().reduction, nn.CrossEntropyLoss().ignore_index, nn.CrossEntropyLoss().weight, nn.SmoothL1Loss().beta)
print(nn.Embedding(3, 4).num_embeddings, nn.Embedding(3, 4).embedding_dim, nn.Embedding(3, 4).max_norm, nn.Embedding(3, 4).norm_type, nn.Embedding(3, 4).padding_idx)
print(nn.Linear(2, 3).in_features, nn.Flatten().start_dim, nn.GroupNorm(2, 4).num_groups, nn.Upsample(scale_factor=2).scale_factor, nn.AdaptiveAvgPool2d(1).output_size)
print(nn.LeakyReLU().negative_slope, nn.ELU().alpha, nn.Softplus().beta, nn.Hardtanh().min_val, nn.Threshold(1, 2).value, nn.PReLU(2).num_parameters, nn.GELU().approximate)
''')
case('module', 'isinstance of bases', '''
from torch.nn.modules.conv import _ConvNd
from torch.nn.modules.batchnorm import _BatchNorm, _NormBase
from torch.nn.modules.loss import _Loss, _WeightedLoss
from torch.nn.modules.dropout import _DropoutNd
from torch.nn.modules.pooling import _MaxPoolNd
from torch.nn.modules.instancenorm import _InstanceNorm
from torch.nn.modules import Module
import torch.nn.modules.module, torch.nn.modules.utils, torch.nn.modules.linear
print(issubclass(nn.Conv2d, _ConvNd), issubclass(nn.ConvTranspose2d, _ConvNd), issubclass(nn.BatchNorm1d, _BatchNorm), issubclass(nn.InstanceNorm1d, _NormBase))
print(issubclass(nn.MSELoss, _Loss), issubclass(nn.CrossEntropyLoss, _WeightedLoss), issubclass(nn.Dropout2d, _DropoutNd), issubclass(nn.MaxPool1d, _MaxPoolNd))
print(issubclass(nn.LSTM, nn.RNNBase), issubclass(nn.GRUCell, nn.RNNCellBase), Module is nn.Module, issubclass(nn.ReLU6, nn.Hardtanh), issubclass(nn.LazyLinear, nn.Linear))
print(nn.Conv2d.__module__, nn.Conv2d.__name__, nn.Module.__module__, nn.Sequential.__module__, nn.Parameter.__module__, nn.LSTM.__module__)
print(torch.nn.modules.linear.Linear is nn.Linear, torch.nn.modules.utils._pair(3), torch.nn.modules.utils._ntuple(3)((1, 2, 3)))
''')
case('module', 'constructor errors', '''
print(said(lambda: nn.Conv2d(3, 4, 3, groups=2)))
print(said(lambda: nn.Conv2d(4, 3, 3, groups=2)))
print(said(lambda: nn.Conv2d(1, 1, 3, padding='same', stride=2)))
print(said(lambda: nn.Dropout(1.5)))
print(said(lambda: nn.GroupNorm(3, 4)))
print(said(lambda: nn.BatchNorm2d(2)(torch.ones(2, 2))))
print(said(lambda: nn.BatchNorm1d(2)(torch.ones(1, 2))))
print(said(lambda: nn.Linear(2, 3)(torch.ones(2, 4))))
print(said(lambda: nn.AdaptiveLogSoftmaxWithLoss(4, 5, [3, 2])))
print(said(lambda: nn.MultiMarginLoss(p=3)))
print(said(lambda: nn.ConvTranspose2d(1, 1, 2, padding_mode='reflect')))
''')
case('module', 'global hooks', '''
import torch.nn.modules.module as M
seen = []
h = M.register_module_forward_hook(lambda m, i, o: seen.append(('after', type(m).__name__)))
g = M.register_module_forward_pre_hook(lambda m, i: seen.append(('before', type(m).__name__)))
nn.Sequential(nn.Linear(1, 1), nn.ReLU())(torch.ones(1, 1))
h.remove()
nn.ReLU()(torch.ones(1))
g.remove()
nn.ReLU()(torch.ones(1))
print(seen)
b = M.register_module_full_backward_hook(lambda m, gi, go: seen.append((type(m).__name__, len(gi), len(go))))
seen.clear()
nn.Sequential(nn.Linear(1, 1), nn.ReLU())(torch.ones(1, 1)).sum().backward()
b.remove()
print(seen)
''')

# Hooks.
case('hooks', 'forward', '''
l = nn.Linear(2, 1)
def show(m, args, out):
    print('hook', type(m).__name__, len(args), args[0].shape, out.shape)
h = l.register_forward_hook(show)
l(torch.ones(3, 2))
h.remove()
l(torch.ones(3, 2))
with l.register_forward_hook(lambda m, a, o: o * 0) as h2:
    print(l(torch.ones(1, 2)))
print(l(torch.ones(1, 2)))
''')
case('hooks', 'forward pre', '''
l = nn.Linear(2, 1)
x = torch.ones(1, 2)
h = l.register_forward_pre_hook(lambda m, args: args[0] * 2)
print(torch.allclose(l(x) , F.linear(x * 2, l.weight, l.bias)))
h.remove()
h = l.register_forward_pre_hook(lambda m, args: (args[0] * 3,))
print(torch.allclose(l(x), F.linear(x * 3, l.weight, l.bias)))
order = []
m = nn.Identity()
m.register_forward_pre_hook(lambda m, a: order.append(1))
m.register_forward_pre_hook(lambda m, a: order.append(2))
m.register_forward_hook(lambda m, a, o: order.append(3))
m(x)
print(order)
''')
case('hooks', 'activations of a net', NET + '''
kept = {}
def keep(name):
    def hook(module, args, output):
        kept[name] = output.detach()
    return hook
for name, module in net.named_modules():
    module.register_forward_hook(keep(name))
net(torch.randn(1, 1, 4, 4).repeat(2, 1, 1, 1))
print({name: tuple(t.shape) for name, t in kept.items()})
print(kept['conv'].mean(), kept['conv'].requires_grad)
''')
case('hooks', 'full backward', '''
l = nn.Linear(2, 1)
def show(m, gi, go):
    print(type(m).__name__, gi, go)
l.register_full_backward_hook(show)
x = torch.ones(1, 2, requires_grad=True)
l(x).sum().backward()
print(x.grad, l.weight.grad)
l(torch.ones(1, 2)).sum().backward()
''')
case('hooks', 'full backward changes gradients', '''
l = nn.Linear(2, 1)
h = l.register_full_backward_hook(lambda m, gi, go: (gi[0] * 10,))
x = torch.ones(1, 2, requires_grad=True)
y = l(x)
y.sum().backward()
print(torch.allclose(x.grad, l.weight * 10), l.weight.grad)
h.remove()
l.register_full_backward_hook(lambda m, gi, go: (gi[0], gi[0]))
print(said(lambda: l(x).sum().backward()))
''')
case('hooks', 'full backward of several', '''
class Two(nn.Module):
    def forward(self, a, n, b):
        return a * n, b + a
m = Two()
def show(m, gi, go):
    print(gi)
    print(go)
m.register_full_backward_hook(show)
a, b = torch.ones(2, requires_grad=True), torch.ones(2, requires_grad=True)
y, z = m(a, 3, b)
(y.sum() + 2 * z.sum()).backward()
print(a.grad, b.grad)
''')
case('hooks', 'both kinds of backward hooks', '''
l = nn.Linear(1, 1)
l.register_full_backward_hook(lambda *a: None)
print(said(lambda: l.register_backward_hook(lambda *a: None)))
k = nn.Linear(1, 1)
k.register_backward_hook(lambda *a: None)
print(said(lambda: k.register_full_backward_hook(lambda *a: None)))
''')
case('hooks', 'gradient flow of a net', NET + '''
order = []
for name, module in net.named_modules():
    if name:
        module.register_full_backward_hook(lambda m, gi, go, name=name: order.append((name, [g is None for g in gi], tuple(go[0].shape))))
net(torch.randn(2, 1, 4, 4)).sum().backward()
print(order)
''')
case('hooks', 'tensor hooks on parameters', '''
l = nn.Linear(2, 1)
h = l.weight.register_hook(lambda g: g * 2)
l(torch.ones(1, 2)).sum().backward()
print(l.weight.grad)
''')

# State dicts.
case('state', 'contents', NET + '''
sd = net.state_dict()
print(type(sd), list(sd), dict(sd._metadata))
print(type(sd['fc.weight']), sd['fc.weight'].requires_grad, sd['fc.weight'].data_ptr() == net.fc.weight.data_ptr() or True)
kept = net.state_dict(keep_vars=True)
print(kept['fc.weight'] is net.fc.weight)
print(list(net.state_dict(prefix='net.'))[:2])
with torch.no_grad():
    net.fc.bias.fill_(7)
print(sd['fc.bias'])
''')
case('state', 'load', NET + '''
other = Net()
print(other.load_state_dict(net.state_dict()))
x = torch.randn(2, 1, 4, 4)
print(torch.equal(net(x), other(x)), other.fc.weight.requires_grad)
sd = net.state_dict()
del sd['fc.bias']
sd['extra'] = torch.ones(1)
print(said(lambda: other.load_state_dict(sd)))
print(other.load_state_dict(sd, strict=False))
keys = other.load_state_dict(sd, strict=False)
print(keys.missing_keys, keys.unexpected_keys)
''')
case('state', 'sizes that do not match', '''
m = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
sd = nn.Sequential(nn.Linear(2, 4), nn.Linear(4, 1)).state_dict()
print(said(lambda: m.load_state_dict(sd)))
print(said(lambda: m.load_state_dict(sd, strict=False)))
print(said(lambda: m.load_state_dict([1])))
print(said(lambda: m.load_state_dict({'0.weight': 3}, strict=False)))
''')
case('state', 'hooks and extra state', '''
class M(nn.Module):
    def __init__(self):
        super().__init__()
        self.l = nn.Linear(1, 1)
        self.n = 1
    def get_extra_state(self):
        return {'n': self.n}
    def set_extra_state(self, state):
        self.n = state['n']
m = M()
m.n = 5
sd = m.state_dict()
print(list(sd), sd['_extra_state'])
k = M()
print(k.load_state_dict(sd), k.n)
del sd['_extra_state']
print(said(lambda: k.load_state_dict(sd)))
m._register_state_dict_hook(lambda mod, state, prefix, meta: state.pop(prefix + '_extra_state') and None)
print(list(m.state_dict()))
j = nn.Linear(1, 1)
j._register_load_state_dict_pre_hook(lambda state, prefix, *rest: state.__setitem__(prefix + 'bias', torch.zeros(1)))
print(j.load_state_dict({'weight': torch.ones(1, 1)}), j.bias)
j.register_load_state_dict_post_hook(lambda mod, keys: keys.missing_keys.clear())
''')
case('state', 'transfer between nets', '''
a = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
a(torch.randn(4, 2))
b = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
b.load_state_dict(a.state_dict())
a.eval(), b.eval()
x = torch.randn(3, 2)
print(torch.equal(a(x), b(x)), b[1].num_batches_tracked, b[1].running_mean)
''')

# Copies.
case('copies', 'deepcopy', NET + '''
import copy
other = copy.deepcopy(net)
x = torch.randn(2, 1, 4, 4)
print(torch.equal(other.eval()(x), net.eval()(x)), other.fc.weight is net.fc.weight)
with torch.no_grad():
    other.fc.weight.zero_()
print(torch.equal(other(x), net(x)), net.fc.weight.abs().sum() > 0)
print(str(other) == str(net), list(other.state_dict()) == list(net.state_dict()))
print(torch.rand(1))
''')
for made, shape in [('nn.LSTM(3, 2)', '(2, 1, 3)'), ('nn.MultiheadAttention(4, 2)', None), ('nn.Conv2d(1, 2, 3, padding=1)', '(1, 1, 3, 3)'),
                    ('nn.BatchNorm1d(3)', '(4, 3)'), ('nn.Dropout(0.5)', '(4,)'), ('nn.Embedding(4, 2)', None), ('nn.MaxPool2d(2)', '(1, 1, 2, 2)'),
                    ('nn.LeakyReLU(0.3)', '(3,)'), ('nn.CrossEntropyLoss(weight=torch.ones(2))', None), ('nn.Upsample(scale_factor=2)', '(1, 1, 1, 2)')]:
    call = {'nn.MultiheadAttention(4, 2)': 'torch.ones(2, 1, 4), torch.ones(2, 1, 4), torch.ones(2, 1, 4)',
            'nn.Embedding(4, 2)': 'torch.tensor([1, 3])',
            'nn.CrossEntropyLoss(weight=torch.ones(2))': 'torch.zeros(1, 2), torch.tensor([1])'}.get(made, f'torch.ones{shape}')
    case('copies', made, f'''
import copy, pickle
m = {made}
a = copy.deepcopy(m)
b = pickle.loads(pickle.dumps(m))
m.eval(), a.eval(), b.eval()
print(m({call}))
print(a({call}))
print(b({call}), b, a.training)
''')
case('copies', 'shared parameters stay shared', '''
import copy
a, b = nn.Linear(2, 2), nn.Linear(2, 2)
b.weight = a.weight
m = copy.deepcopy(nn.ModuleList([a, b]))
print(m[0].weight is m[1].weight, m[0].weight is a.weight)
with torch.no_grad():
    m[0].weight.zero_()
print(m[1](torch.ones(2)) - m[1].bias)
''')

# Containers.
case('containers', 'Sequential', '''
from collections import OrderedDict
m = nn.Sequential(OrderedDict([('a', nn.Linear(1, 2)), ('b', nn.ReLU())]))
print(m, m.a, m[0] is m.a, m[-1], len(m), [type(x).__name__ for x in m])
n = nn.Sequential(nn.Linear(1, 2), nn.ReLU(), nn.Linear(2, 3), nn.Tanh())
print(n[1:3], n[:-1], n[::2])
print(said(lambda: n[4]), said(lambda: n['a']))
n[1] = nn.Sigmoid()
del n[0]
print(n)
n.append(nn.ReLU()).insert(0, nn.Flatten())
n.extend([nn.Tanh()])
print(n, n.pop(0), len(n))
del n[1:3]
print(n)
print(nn.Sequential(nn.ReLU()) + nn.Sequential(nn.Tanh()), nn.Sequential(nn.ReLU()) * 2, 2 * nn.Sequential(nn.Tanh()))
k = nn.Sequential(nn.ReLU())
k += nn.Sequential(nn.Tanh())
k *= 2
print(k)
print(said(lambda: k + 3), said(lambda: k * 0), said(lambda: k * 'a'), said(lambda: n.insert(99, nn.ReLU())), said(lambda: n.insert(0, 3)))
print(said(lambda: nn.Sequential(3)))
''')
case('containers', 'ModuleList', '''
m = nn.ModuleList([nn.Linear(1, 1) for _ in range(3)])
m.append(nn.ReLU()).extend([nn.Tanh()])
m.insert(1, nn.Sigmoid())
print(m, len(m), m[-1], [type(x).__name__ for x in m])
print(m[1:3], m[0] in m, type(m + [nn.ReLU()]).__name__)
m[0] = nn.Identity()
del m[1]
m += [nn.ELU()]
print(m, m.pop(0))
print(said(lambda: m(1)), said(lambda: m[9]), said(lambda: m.append(3)), said(lambda: m.extend(3)))
''')
case('containers', 'ModuleDict', '''
m = nn.ModuleDict({'a': nn.Linear(1, 1), 'b': nn.ReLU()})
m['c'] = nn.Tanh()
m.update([('d', nn.ELU())])
print(m, len(m), 'a' in m, list(m), list(m.keys()), [type(v).__name__ for v in m.values()], [k for k, _ in m.items()])
print(m.pop('a'), m.b)
del m['b']
m.clear()
print(m)
print(said(lambda: m['q']), said(lambda: m.update(3)), said(lambda: m.update([3])), said(lambda: m.update([(1, 2, 3)])))
print(said(lambda: nn.ModuleDict({'keys': nn.ReLU()})))
''')
case('containers', 'ParameterList and ParameterDict', '''
m = nn.ParameterList([torch.ones(2), nn.Parameter(torch.zeros(1))])
m.append(torch.ones(1) * 3)
m.extend([torch.ones(1)])
print(m, len(m), [n for n, _ in m.named_parameters()], m[-1], m[:2], isinstance(m[0], nn.Parameter))
m[0] = torch.zeros(1)
print(m[0], said(lambda: m(1)), said(lambda: m.extend(3)))
d = nn.ParameterDict({'b': torch.ones(1), 'a': torch.zeros(2)})
d['c'] = nn.Parameter(torch.ones(3))
print(d, list(d.keys()), d.pop('a'), 'a' in d, len(d), d.get('q', 1), [n for n, _ in d.named_parameters()])
print(said(lambda: d[3]), d.popitem()[0], list(d | nn.ParameterDict({'z': torch.ones(1)})))
''')

# Lazy layers.
for made, shape in [('nn.LazyLinear(2)', '(3, 4)'), ('nn.LazyConv2d(2, 3)', '(1, 3, 4, 4)'), ('nn.LazyConv1d(2, 3, padding=1)', '(2, 3, 4)'),
                    ('nn.LazyConvTranspose2d(2, 2)', '(1, 3, 2, 2)'), ('nn.LazyBatchNorm1d()', '(4, 3)'), ('nn.LazyInstanceNorm2d(affine=True)', '(1, 2, 3, 3)')]:
    case('lazy', made, f'''
m = {made}
print(m, [type(p).__name__ for p in m.parameters()], m.has_uninitialized_params())
y = m(torch.randn{shape})
print(m, type(m).__name__, y)
print([(n, tuple(p.shape)) for n, p in m.named_parameters()])
''')
case('lazy', 'in a net, with state', '''
m = nn.Sequential(nn.LazyLinear(3), nn.ReLU(), nn.LazyLinear(1))
print(m)
print(dict(m.state_dict()))
m(torch.ones(2, 5))
print(m, {k: tuple(v.shape) for k, v in m.state_dict().items()})
k = nn.Sequential(nn.LazyLinear(3), nn.ReLU(), nn.LazyLinear(1))
print(k.load_state_dict(m.state_dict()), torch.equal(k(torch.ones(2, 5)), m(torch.ones(2, 5))))
''')

case('lazy', 'a module of one\'s own', '''
from torch.nn.modules.lazy import LazyModuleMixin
class LazyScale(LazyModuleMixin, nn.Module):
    cls_to_become = None
    def __init__(self):
        super().__init__()
        self.w = nn.UninitializedParameter()
    def initialize_parameters(self, x):
        if self.has_uninitialized_params():
            with torch.no_grad():
                self.w.materialize((x.shape[-1],))
                self.w.fill_(2)
    def forward(self, x):
        return x * self.w
m = LazyScale()
print(m.has_uninitialized_params(), m)
print(m(torch.ones(1, 3)), m.w)
''')

# functional and init.
case('functional', 'kinds', '''
import inspect
print(inspect.isfunction(F.relu), inspect.isfunction(F.cross_entropy), F.relu.__name__)
print(said(lambda: F.nothing))
print(F.relu(torch.tensor([-1., 2.])), F.softmax(torch.ones(2, 2), dim=1), F.one_hot(torch.tensor([0, 2])))
print(F.max_pool2d(torch.arange(16.).reshape(1, 1, 4, 4), 2), F.pad(torch.ones(1, 2), (1, 1), value=5))
print(F.interpolate(torch.ones(1, 1, 2, 2), scale_factor=2).shape, F.normalize(torch.tensor([[3., 4.]])))
print(F.mse_loss(torch.ones(2), torch.zeros(2)), F.dropout(torch.ones(4), p=0.5, training=False))
v, i = F.max_pool1d(torch.tensor([[[1., 3., 2., 4.]]]), 2, return_indices=True)
print(v, i)
''')
case('functional', 'choices among truths', '''
for n in (1, 3, 8, 17):
    a = torch.ones(n, n, dtype=torch.bool)
    print(torch.triu(a, 1).sum(), torch.tril(a).sum(), torch.where(a, ~a, a).any(), a.masked_fill(a, False).sum())
''')
case('functional', 'init', '''
w = torch.empty(3, 4)
for name in ('uniform_', 'normal_', 'xavier_uniform_', 'xavier_normal_', 'kaiming_uniform_', 'kaiming_normal_', 'orthogonal_', 'trunc_normal_', 'zeros_', 'ones_', 'eye_'):
    torch.manual_seed(1)
    print(name, getattr(nn.init, name)(w) is w, w)
print(nn.init.constant_(w, 0.5), nn.init.kaiming_normal_(w, mode='fan_out', nonlinearity='relu').shape)
print(nn.init.calculate_gain('relu'), nn.init.calculate_gain('leaky_relu', 0.2), nn.init.calculate_gain('tanh'))
print(nn.init._calculate_fan_in_and_fan_out(torch.empty(8, 4, 3, 3)))
print(said(lambda: nn.init.xavier_uniform_(torch.empty(3))))
print(said(lambda: nn.init.calculate_gain('swish')))
torch.manual_seed(1)
print(nn.init.dirac_(torch.empty(2, 2, 3)), nn.init.sparse_(torch.empty(4, 2), sparsity=0.5))
l = nn.Linear(2, 2)
nn.init.constant_(l.weight, 3)
print(l.weight, l.weight.requires_grad)
''')

# utils.
case('utils', 'gradient clipping', '''
l = nn.Linear(2, 2)
(l(torch.ones(3, 2)) * 10).sum().backward()
print(nn.utils.clip_grad_norm_(l.parameters(), 1.0), l.weight.grad, l.bias.grad)
(l(torch.ones(3, 2)) * 10).sum().backward()
print(nn.utils.clip_grad_norm_(l.weight, 2, norm_type=1), l.weight.grad)
nn.utils.clip_grad_value_(l.parameters(), 0.1)
print(l.weight.grad, l.bias.grad)
''')
case('utils', 'parameters as a vector', '''
l = nn.Linear(2, 2)
v = nn.utils.parameters_to_vector(l.parameters())
print(v)
nn.utils.vector_to_parameters(torch.arange(6.), l.parameters())
print(l.weight, l.bias, l(torch.ones(2)))
''')
case('utils', 'weight_norm', '''
from torch.nn.utils import weight_norm, remove_weight_norm
m = weight_norm(nn.Linear(3, 2), name='weight')
print(m, [n for n, _ in m.named_parameters()], m.weight_g, m.weight.detach(), m.weight.requires_grad)
x = torch.randn(2, 3)
y = m(x)
y.sum().backward()
print(y, m.weight_g.grad, m.weight_v.grad)
print(said(lambda: weight_norm(m)))
with torch.no_grad():
    m.weight_g.mul_(2)
print(m(x))
remove_weight_norm(m)
print([n for n, _ in m.named_parameters()], m(x))
print(said(lambda: remove_weight_norm(m)))
print(weight_norm(nn.Conv2d(1, 2, 2), dim=None).weight_g, weight_norm(nn.Conv2d(2, 2, 1), dim=1).weight_g.shape)
''')
case('utils', 'spectral_norm', '''
from torch.nn.utils import spectral_norm, remove_spectral_norm
m = spectral_norm(nn.Linear(3, 2))
print(m, list(m.state_dict()), m.weight_u)
x = torch.randn(2, 3)
y = m(x)
y.sum().backward()
print(y, m.weight_orig.grad, m.weight_u)
m.eval()
print(torch.equal(m(x), m(x)))
remove_spectral_norm(m)
print(list(m.state_dict()), m(x))
print(said(lambda: spectral_norm(nn.Linear(2, 2), n_power_iterations=0)))
''')
case('utils', 'parametrize', '''
import torch.nn.utils.parametrize as parametrize
class Symmetric(nn.Module):
    def forward(self, X):
        return X.triu() + X.triu(1).transpose(-1, -2)
    def right_inverse(self, A):
        return A.triu()
m = nn.Linear(3, 3)
print(parametrize.register_parametrization(m, 'weight', Symmetric()) is m)
print(m, type(m).__name__, torch.equal(m.weight, m.weight.T), [n for n, _ in m.named_parameters()])
x = torch.ones(1, 3)
y = m(x)
y.sum().backward()
print(y, m.parametrizations.weight.original.grad)
A = torch.tensor([[1., 2., 3.], [2., 4., 5.], [3., 5., 6.]])
m.weight = A
print(m.weight, m(x))
print(parametrize.is_parametrized(m), parametrize.is_parametrized(m, 'bias'))
import copy
print(torch.equal(copy.deepcopy(m)(x), m(x)))
with parametrize.cached():
    print(m.weight is m.weight)
parametrize.remove_parametrizations(m, 'weight')
print(m, [n for n, _ in m.named_parameters()], m.weight, m(x))
print(said(lambda: parametrize.register_parametrization(m, 'nothing', Symmetric())))
class Bad(nn.Module):
    def forward(self, X):
        return X[:1]
print(said(lambda: parametrize.register_parametrization(m, 'weight', Bad())))
''')
case('utils', 'pruning', '''
import torch.nn.utils.prune as prune
m = nn.Linear(4, 3)
x = torch.ones(1, 4)
print(prune.l1_unstructured(m, 'weight', amount=0.25) is m, list(m.state_dict()), m.weight_mask)
y = m(x)
y.sum().backward()
print(y, m.weight_orig.grad, prune.is_pruned(m))
prune.random_unstructured(m, 'weight', amount=2)
print(m.weight_mask, type(list(m._forward_pre_hooks.values())[0]).__name__)
prune.remove(m, 'weight')
print(list(m.state_dict()), m.weight, prune.is_pruned(m))
c = nn.Conv2d(2, 4, 2)
prune.ln_structured(c, 'weight', amount=2, n=2, dim=0)
print(c.weight_mask.sum(dim=(1, 2, 3)))
prune.random_structured(c, 'weight', amount=1, dim=1)
print(c.weight_mask.sum(dim=(2, 3)))
net = nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 2))
prune.global_unstructured([(net[0], 'weight'), (net[1], 'weight')], pruning_method=prune.L1Unstructured, amount=0.5)
print(net[0].weight_mask, net[1].weight_mask)
prune.custom_from_mask(nn.Linear(2, 1), 'weight', mask=torch.tensor([[1, 0]]))
print(said(lambda: prune.l1_unstructured(nn.Linear(2, 1), 'weight', amount=7)))
print(said(lambda: prune.l1_unstructured(nn.Linear(2, 1), 'weight', amount=-1)))
print(said(lambda: prune.l1_unstructured(nn.Linear(2, 1), 'weight', amount='a')))
print(said(lambda: prune.ln_structured(nn.Linear(2, 1), 'bias', amount=1, n=2, dim=0)))
print(said(lambda: prune.remove(nn.Linear(2, 1), 'weight')))
''')
case('utils', 'parametrizations', '''
from torch.nn.utils.parametrizations import spectral_norm, orthogonal
m = spectral_norm(nn.Linear(3, 2))
print(m, list(m.state_dict()))
x = torch.randn(2, 3)
y = m(x)
print(y, m.weight)
y.sum().backward()
print(m.parametrizations.weight.original.grad)
o = orthogonal(nn.Linear(3, 3))
print(torch.allclose(o.weight.T @ o.weight, torch.eye(3), atol=1e-5), [n for n, _ in o.named_parameters()])
print(o(x).shape, o.weight.requires_grad)
print(said(lambda: orthogonal(nn.Linear(3, 3), 'bias')), said(lambda: spectral_norm(nn.Linear(3, 3), 'nothing')))
''')
case('utils', 'functional_call', '''
from torch.nn.utils.stateless import functional_call
m = nn.Linear(2, 1)
x = torch.ones(1, 2)
w = torch.full((1, 2), 3., requires_grad=True)
y = functional_call(m, {'weight': w, 'bias': torch.zeros(1)}, x)
y.sum().backward()
print(y, w.grad, m.weight.grad, torch.equal(m(x), F.linear(x, m.weight, m.bias)))
''')
case('utils', 'fusion', '''
from torch.nn.utils.fusion import fuse_conv_bn_eval
c, b = nn.Conv2d(1, 2, 2), nn.BatchNorm2d(2)
b(c(torch.randn(2, 1, 4, 4)))
c.eval(), b.eval()
x = torch.randn(1, 1, 3, 3)
f = fuse_conv_bn_eval(c, b)
print(torch.allclose(f(x), b(c(x)), atol=1e-6), f)
''')

# Training.
case('training', 'a small net by hand', '''
net = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
x = torch.randn(16, 2)
t = (x[:, :1] * x[:, 1:]).sign()
loss_fn = nn.MSELoss()
for step in range(20):
    loss = loss_fn(net(x), t)
    net.zero_grad()
    loss.backward()
    with torch.no_grad():
        for p in net.parameters():
            p -= 0.1 * p.grad
    if step % 5 == 0:
        print(step, loss.item())
print(net[0].weight)
''')
case('training', 'a convolutional net', '''
class CNN(nn.Module):
    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(nn.Conv2d(1, 4, 3, padding=1), nn.BatchNorm2d(4), nn.ReLU(), nn.MaxPool2d(2))
        self.drop = nn.Dropout(0.25)
        self.head = nn.Linear(4 * 4 * 4, 3)
    def forward(self, x):
        return self.head(self.drop(torch.flatten(self.features(x), 1)))
net = CNN()
x, t = torch.randn(6, 1, 8, 8), torch.tensor([0, 1, 2, 0, 1, 2])
criterion = nn.CrossEntropyLoss()
for step in range(5):
    for p in net.parameters():
        p.grad = None
    loss = criterion(net(x), t)
    loss.backward()
    with torch.no_grad():
        for p in net.parameters():
            p.add_(p.grad, alpha=-0.1)
    print(loss.item())
net.eval()
with torch.no_grad():
    print(net(x).argmax(1), net.features[1].running_mean)
''')
case('training', 'frozen parts', '''
body, head = nn.Linear(3, 3), nn.Linear(3, 2)
net = nn.Sequential(body, nn.ReLU(), head)
for p in body.parameters():
    p.requires_grad = False
before = body.weight.clone()
loss = F.cross_entropy(net(torch.randn(4, 3)), torch.tensor([0, 1, 0, 1]))
loss.backward()
print(loss.item(), body.weight.grad, head.weight.grad, torch.equal(before, body.weight), [p.requires_grad for p in net.parameters()])
''')
case('training', 'adaptive softmax', '''
m = nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2, 5])
x, t = torch.randn(5, 4), torch.tensor([0, 3, 7, 1, 5])
out = m(x, t)
print(out.output, out.loss, type(out).__name__)
out.loss.backward()
print(m.head.weight.grad.sum(), m.log_prob(x).exp().sum(1), m.predict(x))
print(said(lambda: m(x, torch.tensor([9, 0, 0, 0, 0]))))
''')

# What readers write.
case('idioms', 'arguments of constructors', '''
print(nn.Linear(in_features=2, out_features=3), nn.Linear(2, 3, True), nn.Conv2d(1, 2, kernel_size=(3, 3), padding=1, bias=False))
print(said(lambda: nn.Linear()), said(lambda: nn.Linear(2)), said(lambda: nn.Linear(2, 3, foo=1)), said(lambda: nn.Conv2d()))
print(said(lambda: nn.Linear(2, 1)()), said(lambda: nn.Linear(2, 1)(1, 2)), said(lambda: nn.Conv2d(1, 1, 1, in_channels=3)))
print(nn.LSTM(input_size=3, hidden_size=4, num_layers=1), nn.Embedding(num_embeddings=3, embedding_dim=2), nn.Dropout(p=0.1))
print(nn.BatchNorm2d(num_features=3), nn.MaxPool2d(kernel_size=2, stride=2), nn.Upsample(None, 2), nn.Softmax(1))
''')
case('idioms', 'initialising by hand', '''
m = nn.Linear(3, 2)
m.weight.data.normal_(0, 0.02)
m.bias.data.fill_(1)
print(m.weight, m.bias)
nn.init.xavier_uniform_(m.weight.data)
nn.init.constant_(m.bias.data, 0.5)
print(m.weight, m(torch.ones(1, 3)).detach())
with torch.no_grad():
    m.weight[0] = 1
    m.weight[:, 0].zero_()
    m.weight *= 2
print(m.weight, m(torch.ones(1, 3)).detach())
print(said(lambda: m.weight.add_(1)))
def start(layer):
    if type(layer) == nn.Linear:
        torch.nn.init.kaiming_uniform_(layer.weight, nonlinearity='relu')
    elif isinstance(layer, nn.Conv2d):
        nn.init.normal_(layer.weight, std=0.1)
        if layer.bias is not None:
            nn.init.zeros_(layer.bias)
net = nn.Sequential(nn.Conv2d(1, 1, 2), nn.Flatten(), nn.Linear(4, 1))
net.apply(start)
print(net[0].weight, net[2].weight)
''')
case('idioms', 'steps by hand', '''
net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
x, t = torch.randn(4, 2), torch.randn(4, 1)
for p in net.parameters():
    p.data = p.data.clone()
for step in range(3):
    loss = F.mse_loss(net(x), t)
    net.zero_grad()
    loss.backward()
    for p in net.parameters():
        p.data -= 0.1 * p.grad
        p.data.add_(p.grad, alpha=-0.01)
    print(loss.item())
grads = torch.autograd.grad(F.mse_loss(net(x), t), list(net.parameters()))
print([tuple(g.shape) for g in grads], grads[-1])
''')
case('idioms', 'parts of a net', NET + '''
head = nn.Sequential(*list(net.children())[:-1])
print(head, head(torch.randn(2, 1, 4, 4)).shape)
net.fc = nn.Sequential(nn.Dropout(0.1), nn.Linear(8, 5))
net.shift = nn.Parameter(torch.zeros(5))
print(net, net.eval()(torch.randn(1, 1, 4, 4)).shape)
print(sum(p.numel() for p in net.parameters() if p.requires_grad))
net.body[1] = nn.Identity()
print(list(net.state_dict()))
''')
case('idioms', 'moving averages and tied weights', '''
import copy
class LM(nn.Module):
    def __init__(self):
        super().__init__()
        self.emb = nn.Embedding(5, 3)
        self.out = nn.Linear(3, 5, bias=False)
        self.out.weight = self.emb.weight
    def forward(self, x):
        return self.out(self.emb(x))
m = LM()
ema = copy.deepcopy(m)
print(ema.out.weight is ema.emb.weight, len(list(m.parameters())), list(m.state_dict()))
x = torch.tensor([0, 1, 2])
F.cross_entropy(m(x), x).backward()
print(m.emb.weight.grad)
with torch.no_grad():
    m.emb.weight -= m.emb.weight.grad
    for a, b in zip(ema.parameters(), m.parameters()):
        a.mul_(0.9).add_(b, alpha=0.1)
print(m(x), ema(x))
''')
case('idioms', 'buffers that change in forward', '''
class Count(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer('n', torch.zeros(1))
        self.register_buffer('mean', torch.zeros(2))
    def forward(self, x):
        self.n += 1
        self.mean = 0.9 * self.mean + 0.1 * x.mean(0).detach()
        return x - self.mean
m = Count()
m(torch.ones(3, 2)), m(torch.ones(3, 2))
print(m.n, m.mean, m.state_dict()['n'])
''')
case('idioms', 'forward replaced on the instance and class attributes', '''
l = nn.Linear(2, 2)
old = l.forward
l.forward = lambda x: old(x) * 0
print(l(torch.ones(1, 2)).detach())
class Mixin:
    def shout(self):
        return type(self).__name__.upper()
class M(Mixin, nn.Module):
    size = 3
    def __init__(self):
        nn.Module.__init__(self)
        self.layers = [nn.ReLU()]
        self.l = nn.Linear(self.size, 1)
    @property
    def width(self):
        return self.l.in_features
m = M()
print(m.shout(), m.width, m, len(list(m.children())))
''')
case('idioms', 'a property that fails', '''
class M(nn.Module):
    @property
    def broken(self):
        return self.missing
print(said(lambda: M().broken))
''')
case('idioms', 'batch norm in both modes', '''
b = nn.BatchNorm1d(2, momentum=None)
x = torch.randn(5, 2)
b(x), b(x + 1)
print(b.running_mean, b.running_var, b.num_batches_tracked)
b.eval()
print(b(x))
b.reset_running_stats()
print(b.running_mean, b.num_batches_tracked)
b.train()
b.weight.data.fill_(3)
b.reset_parameters()
print(b.weight, nn.BatchNorm1d(2, track_running_stats=False).eval()(x))
''')
case('idioms', 'a residual net', '''
class Block(nn.Module):
    def __init__(self, cin, cout, stride=1):
        super().__init__()
        self.conv1 = nn.Conv2d(cin, cout, 3, stride=stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(cout)
        self.conv2 = nn.Conv2d(cout, cout, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(cout)
        self.shortcut = nn.Sequential()
        if stride != 1 or cin != cout:
            self.shortcut = nn.Sequential(nn.Conv2d(cin, cout, 1, stride=stride, bias=False), nn.BatchNorm2d(cout))
    def forward(self, x):
        out = F.relu(self.bn1(self.conv1(x)), inplace=True)
        out = self.bn2(self.conv2(out))
        out += self.shortcut(x)
        return F.relu(out)
net = nn.Sequential(Block(1, 2), Block(2, 4, 2), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(4, 2))
print(net)
y = net(torch.randn(2, 1, 6, 6))
F.cross_entropy(y, torch.tensor([0, 1])).backward()
print(y, net[0].conv1.weight.grad[0], net[4].weight.grad)
''')
case('idioms', 'an autoencoder with transposed convolutions', '''
net = nn.Sequential(
    nn.Conv2d(1, 3, 3, stride=2, padding=1), nn.LeakyReLU(0.2, inplace=True),
    nn.ConvTranspose2d(3, 1, 4, stride=2, padding=1), nn.Sigmoid())
x = torch.rand(2, 1, 4, 4)
for step in range(3):
    loss = F.binary_cross_entropy(net(x), x)
    net.zero_grad()
    loss.backward()
    with torch.no_grad():
        for p in net.parameters():
            p -= p.grad
    print(loss.item())
''')
case('idioms', 'attention written out', '''
class Head(nn.Module):
    def __init__(self, d, size):
        super().__init__()
        self.key = nn.Linear(d, size, bias=False)
        self.query = nn.Linear(d, size, bias=False)
        self.value = nn.Linear(d, size, bias=False)
        self.register_buffer('tril', torch.tril(torch.ones(4, 4)))
        self.dropout = nn.Dropout(0.0)
    def forward(self, x):
        B, T, C = x.shape
        k, q = self.key(x), self.query(x)
        w = q @ k.transpose(-2, -1) * C ** -0.5
        w = w.masked_fill(self.tril[:T, :T] == 0, float('-inf'))
        return self.dropout(F.softmax(w, dim=-1)) @ self.value(x)
h = nn.ModuleList([Head(4, 2) for _ in range(2)])
x = torch.randn(1, 3, 4)
y = torch.cat([one(x) for one in h], dim=-1)
print(y.detach(), h)
y.sum().backward()
print(h[0].key.weight.grad, list(h.state_dict()))
''')
case('idioms', 'grad of a net in eval and no_grad', NET + '''
net.eval()
with torch.no_grad():
    print(net(torch.zeros(1, 1, 4, 4)).requires_grad)
with torch.inference_mode():
    print(net(torch.zeros(1, 1, 4, 4)).requires_grad)
print(net(torch.zeros(1, 1, 4, 4)).requires_grad, net.fc.weight.grad, net.training)
''')
case('idioms', 'functional forms', '''
x = torch.randn(1, 2, 4, 4)
w = torch.randn(3, 2, 3, 3)
print(F.conv2d(x, w, padding='same').sum(), F.conv2d(x, w, stride=2, padding=1).shape, F.conv_transpose2d(x, torch.ones(2, 1, 2, 2), stride=2).shape)
print(F.avg_pool2d(x, 2).shape, F.adaptive_avg_pool2d(x, (1, 1)).flatten(), F.unfold(x, 2).shape)
print(F.layer_norm(x, (4, 4)).std(), F.batch_norm(x, torch.zeros(2), torch.ones(2)).sum(), F.group_norm(x, 2).mean())
print(F.gumbel_softmax(torch.zeros(2, 3), tau=1, hard=True), F.dropout(torch.ones(6), 0.5))
print(F.embedding(torch.tensor([1]), torch.eye(2)), F.cosine_similarity(torch.ones(1, 2), torch.tensor([[1., 0.]])))
print(F.nll_loss(torch.zeros(2, 3), torch.tensor([0, 1])), F.binary_cross_entropy_with_logits(torch.zeros(2), torch.ones(2)), F.kl_div(torch.zeros(2, 2), torch.ones(2, 2), reduction='sum'))
print(F.linear(torch.ones(1, 2), torch.eye(2)), F.leaky_relu(torch.tensor([-1.]), 0.3), F.gelu(torch.tensor([1.])), F.silu(torch.tensor([1.])), F.softplus(torch.tensor([1.])))
print(F.pixel_shuffle(torch.arange(4.).reshape(1, 4, 1, 1), 2), F.grid_sample(x, F.affine_grid(torch.eye(2, 3)[None], (1, 2, 2, 2), align_corners=False), align_corners=False).shape)
t = torch.tensor([-1., 1.])
print(F.relu_(t), t, F.relu(torch.tensor([-2., 2.]), inplace=True), F.elu(torch.tensor([-1.]), alpha=2.0), F.log_softmax(torch.ones(2), dim=-1))
print(said(lambda: F.cross_entropy(torch.ones(2, 3), torch.tensor([0, 1, 2]))))
print(said(lambda: F.linear(torch.ones(1, 3), torch.ones(2, 2))))
print(said(lambda: F.conv2d(torch.ones(1, 3, 4, 4), w)))
''')
case('idioms', 'errors in a forward keep their words', '''
class M(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 3)
        self.b = nn.Linear(4, 1)
    def forward(self, x):
        return self.b(self.a(x))
print(said(lambda: M()(torch.ones(5, 2))))
print(said(lambda: nn.Conv2d(1, 1, 3)(torch.ones(1, 2, 5, 5))))
print(said(lambda: nn.Linear(2, 1)(torch.ones(1, 2, dtype=torch.float64))))
print(said(lambda: nn.Linear(2, 1)(torch.ones(1, 2, dtype=torch.int64))))
print(said(lambda: nn.Flatten(1, 9)(torch.ones(2, 2))))
print(said(lambda: nn.MSELoss()(torch.ones(2))))
''')
