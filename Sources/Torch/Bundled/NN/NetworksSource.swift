extension BundledTorch {
  /// `torch.nn`: layers are read when they are first asked for.
  static let nn = #"""
    """`torch.nn`: layers are read when they are first asked for."""
    import sys
    from torch.nn import parameter
    from torch.nn.parameter import Buffer, Parameter, UninitializedBuffer, UninitializedParameter

    # Which file of torch.nn.modules holds which names.
    _homes = {
        "module": "Module",
        "container": "Sequential ModuleList ModuleDict ParameterList ParameterDict",
        "linear": "Identity Linear Bilinear LazyLinear",
        "flatten": "Flatten Unflatten",
        "dropout": "Dropout Dropout1d Dropout2d Dropout3d AlphaDropout FeatureAlphaDropout",
        "activation": "ReLU ReLU6 SELU SiLU Mish Hardsigmoid Hardswish Sigmoid Tanh LogSigmoid Softsign Tanhshrink Threshold "
                      "RReLU Hardtanh ELU CELU GLU GELU Hardshrink Softshrink LeakyReLU PReLU Softplus Softmin Softmax "
                      "Softmax2d LogSoftmax",
        "attention": "MultiheadAttention",
        "loss": "L1Loss MSELoss NLLLoss NLLLoss2d CrossEntropyLoss BCELoss BCEWithLogitsLoss KLDivLoss PoissonNLLLoss "
                "GaussianNLLLoss SmoothL1Loss HuberLoss SoftMarginLoss HingeEmbeddingLoss MultiLabelMarginLoss "
                "MultiLabelSoftMarginLoss CosineEmbeddingLoss MarginRankingLoss MultiMarginLoss TripletMarginLoss "
                "TripletMarginWithDistanceLoss CTCLoss",
        "distance": "PairwiseDistance CosineSimilarity",
        "sparse": "Embedding EmbeddingBag",
        "conv": "Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d LazyConv1d LazyConv2d LazyConv3d "
                "LazyConvTranspose1d LazyConvTranspose2d LazyConvTranspose3d",
        "pooling": "MaxPool1d MaxPool2d MaxPool3d MaxUnpool1d MaxUnpool2d MaxUnpool3d AvgPool1d AvgPool2d AvgPool3d LPPool1d "
                   "LPPool2d AdaptiveMaxPool1d AdaptiveMaxPool2d AdaptiveMaxPool3d AdaptiveAvgPool1d AdaptiveAvgPool2d "
                   "AdaptiveAvgPool3d",
        "batchnorm": "BatchNorm1d BatchNorm2d BatchNorm3d LazyBatchNorm1d LazyBatchNorm2d LazyBatchNorm3d",
        "instancenorm": "InstanceNorm1d InstanceNorm2d InstanceNorm3d",
        "normalization": "LayerNorm GroupNorm RMSNorm LocalResponseNorm",
        "padding": "ConstantPad1d ConstantPad2d ConstantPad3d ReflectionPad1d ReflectionPad2d ReflectionPad3d "
                   "ReplicationPad1d ReplicationPad2d ReplicationPad3d ZeroPad1d ZeroPad2d ZeroPad3d CircularPad1d "
                   "CircularPad2d CircularPad3d",
        "upsampling": "Upsample UpsamplingNearest2d UpsamplingBilinear2d",
        "pixelshuffle": "PixelShuffle PixelUnshuffle",
        "channelshuffle": "ChannelShuffle",
        "fold": "Fold Unfold",
        "rnn": "RNNBase RNN LSTM GRU RNNCellBase RNNCell LSTMCell GRUCell",
        "transformer": "Transformer TransformerEncoder TransformerDecoder TransformerEncoderLayer TransformerDecoderLayer",
    }
    _home = {name: home for home, names in _homes.items() for name in names.split()}
    _parts = ("functional", "init", "modules", "utils")

    __all__ = sorted(_home) + ["Buffer", "Parameter", "UninitializedBuffer", "UninitializedParameter", "functional", "init",
                               "utils", "parameter"]


    def _imported(path):
        __import__(path)
        return sys.modules[path]


    def __getattr__(name):
        home = _home.get(name)
        if home is not None:
            value = getattr(_imported("torch.nn.modules." + home), name)
        elif name in _parts:
            value = _imported("torch.nn." + name)
        elif name == "DataParallel":
            value = _imported("torch.nn.parallel").DataParallel
        else:
            raise AttributeError(f"module 'torch.nn' has no attribute '{name}'")
        globals()[name] = value
        return value


    def __dir__():
        return __all__
    """#
}
