extension BundledSource {
  /// `__future__`, written in the language.
  static let futureSource = #"""
    """Features of later versions, all of them here already."""

    annotations = None
    division = print_function = absolute_import = unicode_literals = generator_stop = None
    """#
}
