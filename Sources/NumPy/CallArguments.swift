import Interpreter

/// The arguments of a call as the language passes them (`Operators` has a type of the same name for bound ones).
typealias CallArguments = Arguments
