import Arrays
import Kernels

extension OperatorTable {
  private static let matrix = SampleArgument.tensor([2, 3])
  private static let vector = SampleArgument.tensor([3])
  private static let number = SampleArgument.tensor([])
  private static let empty = SampleArgument.tensor([0])
  private static let whole = SampleArgument.tensor([3], .int64, low: 1, high: 5)
  private static let truth = SampleArgument.values([1, 0, 1], [3], .bool)
  private static let single = SampleArgument.tensor([3], .float32)

  /// Calls that fail, by name of the operation; the tests compare the exception and its text with PyTorch's.
  public static let failures: [String: [Sample]] = [
    "add": [
      Sample(matrix, .tensor([2])), Sample(whole, whole, .scalar(.double(1.5))),
      Sample(whole, .scalar(.int(1)), .scalar(.bool(true)), overload: 1),
    ],
    "sub": [Sample(truth, truth), Sample(truth, vector), Sample(truth, .scalar(.bool(true)), overload: 1)],
    "mul": [Sample(matrix, .tensor([4])), Sample(.tensor([2, 1, 3]), .tensor([5, 3]))],
    "div": [
      Sample(whole, .scalar(.int(2)), .string("up"), overload: 1),
      Sample(whole, .scalar(.int(0)), .string("floor"), overload: 1),
    ],
    "floor_divide": [Sample(whole, .scalar(.int(0)), overload: 1)],
    "remainder": [Sample(whole, .scalar(.int(0)), overload: 1)],
    "fmod": [Sample(whole, .scalar(.int(0)), overload: 1)],
    "pow": [Sample(whole, .scalar(.int(-1)), overload: 1)],
    "neg": [Sample(truth)],
    "positive": [Sample(truth)],
    "abs": [Sample(truth)],
    "relu": [Sample(truth)],
    "clamp": [Sample(vector, .none, .none, overload: 1)],
    "where": [Sample(whole, vector, vector)],
    "bitwise_and": [Sample(vector, vector)],
    "bitwise_or": [Sample(vector, vector)],
    "bitwise_left_shift": [Sample(vector, .scalar(.int(1)), overload: 1)],
    "isclose": [Sample(vector, single), Sample(vector, vector, .double(-1))],
    "allclose": [Sample(vector, single)],
    "sum": [Sample(matrix, .ints([2]), overload: 1), Sample(matrix, .ints([0, 0]), overload: 1)],
    "mean": [Sample(whole), Sample(whole, .dtype(.int64)), Sample(truth), Sample(matrix, .ints([-3]), overload: 1)],
    "prod": [Sample(matrix, .int(2), overload: 1)],
    "max": [Sample(empty), Sample(.tensor([0, 3]), .int(0), overload: 1), Sample(matrix, .int(5), overload: 1)],
    "min": [Sample(empty), Sample(.tensor([0, 3]), .int(0), overload: 1)],
    "amax": [Sample(.tensor([0, 3]), .ints([0])), Sample(empty, .ints([]))],
    "argmax": [Sample(empty), Sample(.tensor([0, 3]), .int(0)), Sample(truth)],
    "argmin": [Sample(empty)],
    "var": [Sample(whole)],
    "std": [Sample(whole)],
    "cumsum": [Sample(vector, .int(1))],
    "softmax": [Sample(whole, .int(0)), Sample(vector, .int(1)), Sample(.tensor([2, 2], .int64), .int(0))],
    "log_softmax": [Sample(whole, .int(0))],
    "topk": [Sample(vector, .int(4))],
    "median": [Sample(.tensor([0, 3]), .int(0), overload: 1)],
    "reshape": [
      Sample(matrix, .ints([4])), Sample(matrix, .ints([-1, -1])), Sample(matrix, .ints([-2, 3])),
      Sample(matrix, .ints([5, -1])),
      Sample(.tensor([0, 3]), .ints([-1, 0])),
    ],
    "view": [Sample(matrix, .ints([4]), overload: 1)],
    "flatten": [Sample(matrix, .int(1), .int(0)), Sample(matrix, .int(2))],
    "unflatten": [Sample(matrix, .int(1), .ints([2, 2]))],
    "t": [Sample(.tensor([2, 2, 2]))],
    "mT": [Sample(vector)],
    "transpose": [Sample(matrix, .int(0), .int(2))],
    "permute": [Sample(matrix, .ints([0])), Sample(matrix, .ints([0, 0])), Sample(matrix, .ints([0, 2]))],
    "movedim": [Sample(matrix, .ints([0]), .ints([3])), Sample(matrix, .ints([0, 0]), .ints([0, 1]))],
    "squeeze": [Sample(matrix, .int(2), overload: 1)],
    "unsqueeze": [Sample(matrix, .int(3)), Sample(matrix, .int(-4))],
    "expand": [
      Sample(matrix, .ints([3])), Sample(matrix, .ints([3, 3])), Sample(matrix, .ints([-1, 2, 3])),
      Sample(matrix, .ints([2, 2, 4])),
    ],
    "repeat": [Sample(matrix, .ints([2])), Sample(matrix, .ints([-1, 2]))],
    "narrow": [
      Sample(matrix, .int(0), .int(0), .int(3)), Sample(matrix, .int(0), .int(3), .int(1)),
      Sample(matrix, .int(0), .int(0), .int(-1)),
      Sample(number, .int(0), .int(0), .int(1)),
    ],
    "select": [Sample(matrix, .int(0), .int(2)), Sample(number, .int(0), .int(0)), Sample(matrix, .int(2), .int(0))],
    "diagonal": [Sample(matrix, .int(0), .int(1), .int(1)), Sample(vector)],
    "as_strided": [
      Sample(vector, .ints([5]), .ints([1])), Sample(vector, .ints([2]), .ints([-1])),
      Sample(vector, .ints([2]), .ints([1, 1])),
    ],
    "cat": [
      Sample(.tensors([])), Sample(.tensors([matrix, .tensor([2])])), Sample(.tensors([matrix, .tensor([2, 2])])),
      Sample(.tensors([matrix, matrix]), .int(2)), Sample(.tensors([number, number])),
    ],
    "stack": [
      Sample(.tensors([])), Sample(.tensors([matrix, .tensor([2])])), Sample(.tensors([matrix, matrix]), .int(4)),
    ],
    "split": [
      Sample(matrix, .int(0)), Sample(matrix, .int(-1)), Sample(matrix, .ints([1, 2]), overload: 1),
      Sample(matrix, .ints([1, -1, 2]), overload: 1), Sample(number, .int(1)),
    ],
    "chunk": [Sample(matrix, .int(0)), Sample(number, .int(2))],
    "unbind": [Sample(number)],
    "flip": [Sample(matrix, .ints([0, 0]))],
    "roll": [Sample(matrix, .ints([1]), .ints([0, 1]))],
    "gather": [
      Sample(matrix, .int(0), .values([2], [1, 1], .int64)), Sample(matrix, .int(0), .values([0], [1], .int64)),
    ],
    "index_select": [Sample(matrix, .int(0), .values([2], [1], .int64))],
    "take": [Sample(matrix, .values([6], [1], .int64))],
    "masked_fill": [Sample(whole, whole, .scalar(.int(5)))],
    "tril": [Sample(vector)],
    "trace": [Sample(vector)],
    "matmul": [
      Sample(matrix, matrix), Sample(matrix, number), Sample(matrix, single), Sample(vector, .tensor([2])),
      Sample(matrix, .tensor([2])),
      Sample(vector, matrix), Sample(.tensor([2, 2, 3]), .tensor([3, 3, 2])), Sample(.tensor([2, 2, 3]), .tensor([2])),
    ],
    "mm": [
      Sample(matrix, matrix), Sample(matrix, vector), Sample(vector, matrix), Sample(matrix, .tensor([3, 2], .int64)),
    ],
    "mv": [Sample(matrix, .tensor([2])), Sample(matrix, matrix)],
    "dot": [Sample(vector, .tensor([2])), Sample(matrix, vector), Sample(vector, single)],
    "bmm": [Sample(matrix, matrix), Sample(.tensor([1, 2, 3]), .tensor([1, 2, 3]))],
    "outer": [Sample(matrix, vector)],
    "addmm": [Sample(.tensor([5]), matrix, .tensor([3, 2])), Sample(vector, matrix, matrix)],
    "linear": [Sample(matrix, .tensor([2, 2]))],
    "zeros": [Sample(.ints([2, -1]))],
    "empty": [Sample(.ints([2, -1]))],
    "full": [Sample(.ints([-1]), .scalar(.int(0)))],
    "arange": [
      Sample(.scalar(.int(5)), .scalar(.int(2)), overload: 1),
      Sample(.scalar(.int(1)), .scalar(.int(2)), .scalar(.int(0)), overload: 2),
      Sample(.scalar(.int(0)), .scalar(.double(.infinity)), overload: 1), Sample(.scalar(.int(-1))),
    ],
    "linspace": [Sample(.scalar(.int(0)), .scalar(.int(1)), .int(-1))],
    "eye": [Sample(.int(-1))],
    "rand": [Sample(.ints([2]), .none, .dtype(.int64)), Sample(.ints([-2]))],
    "randn": [Sample(.ints([2]), .none, .dtype(.int64))],
    "randint": [Sample(.int(0), .ints([2])), Sample(.int(6), .int(5), .ints([2]), overload: 1)],
    "randperm": [Sample(.int(-1))],
    "normal": [Sample(.double(0), .double(-1), .ints([2]))],
    "bernoulli": [Sample(.values([2], [1]))],
    "multinomial": [
      Sample(.values([0, 0], [2]), .int(1)), Sample(vector, .int(0)), Sample(.values([1, 2], [2]), .int(3)),
    ],
    "item": [Sample(vector), Sample(empty)],
    "numel": [],
    "uniform_": [Sample(vector, .double(2), .double(1), checksGradient: false), Sample(whole)],
    "normal_": [Sample(vector, .double(0), .double(-1), checksGradient: false), Sample(whole)],
    "exponential_": [Sample(vector, .double(0), checksGradient: false)],
    "bernoulli_": [Sample(vector, .double(2), checksGradient: false)],
    "copy_": [
      Sample(vector, .tensor([2]), checksGradient: false), Sample(vector, .tensor([2, 3]), checksGradient: false),
      Sample(vector, vector),
    ],
    "fill_": [Sample(vector, vector, overload: 1, checksGradient: false), Sample(vector, .scalar(.int(1)))],
  ]
}
