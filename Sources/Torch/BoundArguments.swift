import Operators

/// The arguments of an operation in the order of its signature.
typealias BoundArguments = Arguments
typealias BoundArgument = Argument
typealias OperatorParameter = Parameter
