import Session
import Syntax

/// What Taper adds below an error, where it knows more than the error says.
enum Notes {
  /// The note for what `source` ended with; nil where there is none.
  /// - Parameter missing: the name that a NameError missed.
  static func note(_ result: EntryResult, source: String, missing: String?) -> String? {
    guard case .error(let kind, _) = result.state else { return nil }
    if kind == "NameError", let missing, let line = importLine(missing) { return "Not imported yet: \(line)" }
    if kind == "IndentationError", IndentationRepair.repair(source) != nil {
      return "The text seems to have lost its indentation. %indent shows a repaired version before it runs."
    }
    return nil
  }

  /// The import that tutorials bind a name with.
  static func importLine(_ name: String) -> String? {
    switch name {
    case "torch", "numpy", "math", "random", "time", "sys", "os", "json", "re", "functools", "itertools", "collections":
      "import \(name)"
    case "np": "import numpy as np"
    case "nn": "import torch.nn as nn"
    case "F": "import torch.nn.functional as F"
    case "optim": "import torch.optim as optim"
    case "plt": "import matplotlib.pyplot as plt"
    case "pd": "import pandas as pd"
    case "Variable": "from torch.autograd import Variable"
    default: nil
    }
  }
}
