// swift-tools-version: 6.1
// The map of the house: docs/ARCHITECTURE.md. `Tests/ArchitectureTests` holds every import line to it.
import PackageDescription

/// Flags of every target: warnings are errors.
let strict: [SwiftSetting] = [.unsafeFlags(["-warnings-as-errors"])]

/// Flags of the rooms where time is spent: exclusivity is proved by design there, not checked at run time, and the
/// product, which has one interpreter on one thread, counts references without atomic instructions. Tests run many
/// interpreters at once and set TAPER_TESTING (docs/decisions/001-evaluator.md has the measurements).
let isTesting = Context.environment["TAPER_TESTING"] != nil
let hot: [SwiftSetting] =
  strict + [
    .unsafeFlags(
      ["-enforce-exclusivity=unchecked"] + (isTesting ? [] : ["-assume-single-threaded"]),
      .when(configuration: .release))
  ]

let package = Package(
  name: "taper",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "taper", targets: ["taper"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Language side.
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(name: "Syntax", dependencies: ["Diagnostics"], exclude: ["grammar.txt"], swiftSettings: strict),
    .target(
      name: "Interpreter",
      dependencies: ["Syntax", "Diagnostics", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: hot),

    // Tensor side.
    .systemLibrary(
      name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"]), .brew(["openblas"])]),
    .target(name: "CVectorMath", cSettings: [.unsafeFlags(["-O3"])]),
    .target(name: "Kernels", dependencies: ["CVectorMath", "COpenBLAS"], swiftSettings: hot),
    .target(name: "Arrays", dependencies: ["Kernels"], swiftSettings: hot),
    .target(name: "Autograd", dependencies: ["Arrays", "Kernels"], swiftSettings: hot),
    .target(name: "Operators", dependencies: ["Autograd", "Arrays", "Kernels"], swiftSettings: hot),

    // The bridge and what stands beside it.
    .target(name: "Library", dependencies: ["Interpreter"], swiftSettings: strict),
    .target(
      name: "NumPy", dependencies: ["Interpreter", "Syntax", "Operators", "Autograd", "Arrays"],
      swiftSettings: hot),
    .target(
      name: "Torch",
      dependencies: ["NumPy", "Interpreter", "Syntax", "Operators", "Autograd", "Arrays", "Kernels"], swiftSettings: hot
    ),

    // Documents.
    .target(
      name: "Session",
      dependencies: ["Interpreter", "Syntax", "Diagnostics", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(name: "Lessons", dependencies: ["Session", "Diagnostics"], swiftSettings: strict),

    // Edges.
    .systemLibrary(
      name: "CEditlineSystem", pkgConfig: "libedit", providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
    .target(name: "CEditline", dependencies: ["CEditlineSystem"]),
    .target(name: "Terminal", dependencies: ["CEditline", "Diagnostics"], swiftSettings: strict),
    .target(
      name: "Commands",
      dependencies: [
        "Terminal", "Lessons", "Session", "Torch", "NumPy", "Library", "Interpreter", "Syntax", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "taper", dependencies: ["Commands", "Interpreter", "Diagnostics"], swiftSettings: strict),

    // Tests.
    .testTarget(name: "SyntaxTests", dependencies: ["Syntax", "Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "InterpreterTests", dependencies: ["Interpreter", "Library"], exclude: ["Resources"], swiftSettings: strict),
    .testTarget(
      name: "TensorTests", dependencies: ["Operators", "Autograd", "Arrays", "Kernels", "CVectorMath"],
      exclude: ["Resources"],
      swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Diagnostics"], swiftSettings: strict),
    .testTarget(name: "SessionTests", dependencies: ["Session", "Lessons"], swiftSettings: strict),
    .testTarget(name: "ConformanceTests", dependencies: ["Commands"], swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
