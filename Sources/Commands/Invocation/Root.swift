import ArgumentParser

/// The commands that have a name, and the questions about the program.
enum Root {
  static func run(_ words: [String], in surroundings: Surroundings) -> Int32 { 0 }
}
