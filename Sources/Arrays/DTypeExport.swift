// The dtype of elements is a word of every room above; only its loops are the kernels' own.
@_exported import enum Kernels.DType
